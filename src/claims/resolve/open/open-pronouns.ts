import { BODY_NOUNS } from '../../names/noun-kinds';
import { isKnownPlace, PLACE_NOUNS } from '../../names/places';
import { isTimeWord } from '../../names/time-words';
import { dependents, tokenAt, type Tree } from '../../trees/tree';
import { kindsOf } from '../kin';
import { isBehindNoun } from '../place-meant';
import { isSaying } from '../saying';
import { hasBefore, type Finished } from './finished';

const PERSON = /^(?:he|she|him|his|her|hers|himself|herself)$/iu;
const SEVERAL = /^(?:they|them|their|theirs|themselves)$/iu;

/** Words that stand for somebody or for several, for whom a pronoun behind them stands as well. */
const SOMEBODY = /^(?:he|she|who|whoever|one|nobody|everybody|everyone|anyone|anybody|someone|somebody)$/iu;
const SOME =
  /^(?:they|them|those|who|both|most|many|some|several|few|all|none|others|nobody|everybody|everyone|anyone|anybody|someone|somebody)$/iu;

/** What a pronoun, or "there" and "then", leaves open in a wording that has nothing it may stand for; null for nothing. */
export function openPronoun(read: Finished, token: number): string | null {
  const { tree } = read;
  const { form, upos, deprel, xpos } = tokenAt(tree, token);
  const said = form.toLowerCase();
  // "some of them"
  const isPart = /^of$/iu.test(tree.tokens[token - 1]?.form ?? '');
  if (upos === 'PRON' && PERSON.test(form))
    return hasBefore(read, token, 'one') || hasWord(read, token, SOMEBODY) ? null : `who: ${said}`;
  if (upos === 'PRON' && SEVERAL.test(form))
    return hasBefore(read, token, 'several') || (!isPart && hasWord(read, token, SOME))
      ? null
      : `what: ${said}`;
  if (upos === 'PRON' && (isPointing(read, token) || isCalled(read, token))) return `what: ${said}`;
  const isThere = isBehindNoun(tree, token) || (xpos === 'RB' && /^(?:advmod|obl|nmod)/u.test(deprel));
  if (said === 'there' && isThere && !isWayOf(read, token))
    return hasPlaceBefore(read, token) ? null : `where: ${said}`;
  if (said === 'then' && /^(?:since|before|until|till|by)$/iu.test(tree.tokens[token - 1]?.form ?? ''))
    return hasTimeBefore(read, token) ? null : `when: ${said}`;
  return null;
}

const hasWord = ({ tree, tokens }: Finished, token: number, words: RegExp): boolean =>
  tokens.some((other) => other < token && words.test(tokenAt(tree, other).form));

/** "over there", "up there" */
const isWayOf = ({ tree }: Finished, token: number): boolean =>
  /^(?:over|up|down|from)$/iu.test(tree.tokens[token - 1]?.form ?? '');

/** "in Vell", "at the clinic"; not "in a radio interview" */
const hasPlaceBefore = ({ tree, tokens }: Finished, token: number): boolean =>
  tokens.some((other) => {
    const { upos, lemma, deprel, form } = tokenAt(tree, other);
    if (other >= token || !/^(?:PROPN|NOUN)$/u.test(upos)) return false;
    const isPlaced = dependents(tree, other, 'case').some((word) => PLACES.test(tokenAt(tree, word).form));
    const isPlace = upos === 'PROPN' || PLACE_NOUNS.has(lemma) || BODY_NOUNS.has(lemma) || isBuilding(lemma);
    return (
      (isPlaced && isPlace && !isTimeWord(lemma)) ||
      (upos === 'PROPN' && (isKnownPlace(form) || deprel.startsWith('obj')))
    );
  });

const PLACES = /^(?:in|at|on|near|to|from|into|outside|inside|beside|behind|under|around|across|through)$/iu;
const isBuilding = (lemma: string): boolean =>
  kindsOf('building').includes(lemma) ||
  kindsOf('site').includes(lemma) ||
  /^(?:home|site|camp|flat|office|centre|center|prison|room|cave|water|sea|field|farm|garden|park|market|court|building|tent|cell|ward|kitchen|yard|beach|wood|forest|mountain|pit|tunnel|base|stadium|nursery|store|plant)$/u.test(
    lemma,
  );

/** Whether the wording has named a time before a word. */
export function hasTimeBefore({ tree, tokens, put }: Finished, token: number): boolean {
  return (
    tokens.some((other) => {
      const { form, lemma } = tokenAt(tree, other);
      return (
        other < token - 1 && (isTimeWord(form) || isTimeWord(lemma) || /^(?:1[5-9]|20)\d\d$/u.test(form))
      );
    }) || /\b(?:1[5-9]|20)\d\d\b/u.test(put)
  );
}

/** "That ends today", "Roos denies this": a whole matter that was told before the claim. */
function isPointing({ tree, tokens }: Finished, token: number): boolean {
  const { form, xpos, deprel, head } = tokenAt(tree, token);
  if (!/^(?:this|that|these|those)$/iu.test(form) || xpos !== 'DT') return false;
  if (!/^(?:nsubj|obj|obl|nmod)/u.test(deprel)) return false;
  const next = tree.tokens[token + 1];
  if (/^(?:of|who|which|whose|in|on|at|with|from|to|for|beside|among)$/iu.test(next?.form ?? ''))
    return false;
  if (/^(?:those|these)$/iu.test(form) && /^(?:VB[GN]|JJ.*)$/u.test(next?.xpos ?? '')) return false;
  return !tokens.some(
    (verb) =>
      verb < token &&
      verb !== head &&
      tokenAt(tree, verb).upos === 'VERB' &&
      !isSaying(tree, verb) &&
      !governs(tree, verb, token),
  );
}

/** Whether a verb has a word below it, in no clause that is joined to its own. */
function governs(tree: Tree, verb: number, token: number): boolean {
  for (let at = token; at >= 0 && !tokenAt(tree, at).deprel.startsWith('conj'); at = tokenAt(tree, at).head)
    if (at === verb) return true;
  return false;
}

/** "It is the biggest change since 1990": something that was told is called so; not "it is the gas that costs". */
function isCalled({ tree }: Finished, token: number): boolean {
  const { form, deprel, head } = tokenAt(tree, token);
  if (!/^it$/iu.test(form) || !deprel.startsWith('nsubj') || tokenAt(tree, head).upos !== 'NOUN')
    return false;
  if (dependents(tree, head, 'cop').length === 0 || isTimeWord(tokenAt(tree, head).lemma)) return false;
  return (
    dependents(tree, head, 'acl', 'ccomp', 'csubj', 'xcomp', 'advcl').length === 0 &&
    dependents(tree, head, 'det', 'nmod:poss').length > 0
  );
}
