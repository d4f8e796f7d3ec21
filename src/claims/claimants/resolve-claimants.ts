import type { Attribution, Claimant } from '../../domain/analysis';
import type { ParsedSentence } from '../../language/parsed';
import { isPeople } from '../names/peoples';
import { dependent, isRelation, tokenAt, treeOf, yieldOf, type Tree } from '../trees/tree';
import { canSpeak } from './can-speak';
import { castOf, type Cast } from './cast';
import { namedBeside, describe, nameIn, named } from './described-claimant';
import { isEpithet } from './epithet';
import { firmMeant } from './firm-meant';
import { nameText } from './mentions';
import { claimantOfMention, ofNoun, phraseText } from './noun-claimant';
import { speakingOfThemselves } from './of-themselves';
import { officeMeant } from './office-meant';
import { nearestPerson } from './person-meant';
import type { Placed } from './placed';
import { pluralBefore, ofPronoun } from './pronoun-claimant';
import { readSource } from './source-phrase';
import { tokensIn } from './unnamed-speaker';

/** How many attributions back a source may be taken from. */
const BORROWED_WITHIN = 40;

/** Names the claimant of each attribution: pronouns, titles and short names resolved where that is sure. */
export function resolveClaimants<Found extends Placed>(
  found: readonly Found[],
  sentences: readonly ParsedSentence[],
): Found[] {
  const cast = castOf(sentences);
  const resolved: Found[] = [];
  for (const [index, placed] of found.entries()) {
    const claimant = claimantOf(lender(placed, found, index, sentences), resolved, sentences, cast);
    resolved.push({ ...placed, attribution: { ...placed.attribution, claimant } });
  }
  return resolved.map((placed, index) => speakingOfThemselves(placed, index, resolved, sentences));
}

const MISSING: Claimant = { name: null, kind: 'missing' };

function claimantOf(
  { attribution, sentence }: Placed,
  earlier: readonly Placed[],
  sentences: readonly ParsedSentence[],
  cast: Cast,
): Claimant {
  if (attribution.claimant.name !== null) return attribution.claimant; // signed, or a turn of an interview
  const first = attribution.source[0];
  if (!first || attribution.rule === 'interview-answer') return MISSING;
  const home = sentences[sentence];
  if (!home || first[0] < home.start || first[1] > home.end) {
    const before = sentences[sentence - 1];
    const isBefore = before !== undefined && before.start <= first[0] && first[1] <= before.end;
    const known = borrowed(attribution, earlier);
    return (
      known ?? (isBefore ? claimantOf(there(attribution, sentence - 1), earlier, sentences, cast) : MISSING)
    );
  }
  const same = earlier.slice(-LENT_WITHIN).find((one) => one.attribution.source[0]?.[0] === first[0]);
  if (same?.sentence === sentence) return same.attribution.claimant; // "…, the firm said, adding that …"
  const tree = treeOf(home);
  const words = tokensIn(tree, attribution.source);
  const { head, name, hasTitle, roles } = readSource(tree, words);
  if (head < 0) return MISSING;
  const { upos, form } = tokenAt(tree, head);
  const isOnlyName = name === null || isPeople(nameText(tree, name)); // "the Dane"
  if (isOnlyName && isEpithet(tree, words)) {
    const person = nearestPerson(cast, undefined, {
      sentence,
      token: head,
      quoted: new Set(tokensIn(tree, attribution.content)),
    });
    if (person && person !== 'two fit') return claimantOfMention(person, cast);
    return { name: phraseText(tree, words), kind: 'anonymous' };
  }
  const isOneOfName = words.some((index) => /^(?:younger|elder|older)$/iu.test(tokenAt(tree, index).form));
  if (name && isOneOfName) return { name: phraseText(tree, words), kind: 'person' }; // "the younger Beck"
  // "many Poles": people, and no party or land
  if (
    name &&
    isPeople(nameText(tree, name)) &&
    /^(?:many|most|some|several|few)$/iu.test(tokenAt(tree, words[0]!).form)
  )
    return { name: phraseText(tree, words), kind: 'anonymous' };
  if (name) return named(nameIn(tree, words, name, sentence, cast), hasTitle, roles, cast);
  if (/^(?:they|them|their)$/iu.test(form)) {
    const plural = pluralBefore(tree, head);
    if (plural.length > 0) return describe(tree, plural, sentence, cast);
  }
  if (/^[A-Z]{2,}$/u.test(form) && upos === 'PRON') return named(form, false, [], cast); // WHO, taken for "who"
  const own = subjectOwning(tree, head);
  if (own.length > 0) return describe(tree, own, sentence, cast);
  // "Both found that …"
  if (upos === 'PRON' || (words.length === 1 && /^(?:both|these|each)$/iu.test(form))) {
    const said = new Set(tokensIn(tree, attribution.content));
    const quoted: ReadonlySet<number> = attribution.type === 'direct' ? said : new Set();
    const cue = tokensIn(tree, attribution.cue).at(-1);
    const place = {
      sentence,
      token: head,
      quoted,
      said,
      cue: cue === undefined ? undefined : tokenAt(tree, cue),
    };
    const meant = ofPronoun(form.toLowerCase(), place, earlier, sentences, cast);
    return meant.name === null && upos !== 'PRON' ? { name: form, kind: 'anonymous' } : meant;
  }
  const beside = namedBeside(tree, head, cast.bySentence[sentence]);
  if (beside) return claimantOfMention(beside, cast);
  const source = { tree, words, earlier, sentence, sentences, cast };
  return firmMeant(source) ?? officeMeant(source) ?? ofNoun(tree, head, words, sentence, cast);
}

/** "By its own account, the firm lost money": whose own it is, the subject of the clause, if that has a name or a noun. */
function subjectOwning(tree: Tree, pronoun: number): number[] {
  const { deprel, head } = tokenAt(tree, pronoun);
  if (deprel !== 'nmod:poss' || tree.tokens[pronoun + 1]?.form.toLowerCase() !== 'own') return [];
  let clause = tokenAt(tree, head).head;
  while (clause >= 0 && tokenAt(tree, clause).deprel === 'conj' && dependent(tree, clause, 'nsubj') < 0)
    clause = tokenAt(tree, clause).head;
  const isSubject = clause >= 0 && isRelation(tokenAt(tree, clause).deprel, ['nsubj']); // "Beck, by his own account, …"
  const subject = isSubject ? clause : dependent(tree, clause, 'nsubj');
  if (subject < 0 || tokenAt(tree, subject).upos === 'PRON' || !canSpeak(tree, subject)) return [];
  return yieldOf(tree, subject, (index) => isRelation(tokenAt(tree, index).deprel, ['acl', 'appos'])).filter(
    (index) => index < pronoun || subject > pronoun,
  );
}

/** How many attributions ahead the one may stand from which a source is taken. */
const LENT_WITHIN = 4;

/** The attribution itself, or the one further on in whose sentence its source stands. */
function lender(
  placed: Placed,
  found: readonly Placed[],
  index: number,
  sentences: readonly ParsedSentence[],
): Placed {
  const start = placed.attribution.source[0]?.[0];
  if (start === undefined || start < (sentences[placed.sentence]?.end ?? 0)) return placed;
  const ahead = found.slice(index + 1, index + 1 + LENT_WITHIN);
  return (
    ahead.find(({ attribution, sentence }) => {
      const isSame = attribution.source[0]?.[0] === start;
      return isSame && start < (sentences[sentence]?.end ?? 0);
    }) ?? placed
  );
}

/** The source of an attribution where it stands, with nothing said beside it. */
const there = (attribution: Attribution, sentence: number): Placed => ({
  attribution: { ...attribution, content: [] },
  sentence,
});

/** A source that stands in another sentence: the attribution that it was taken from, if any, knows who it is. */
function borrowed(attribution: Attribution, earlier: readonly Placed[]): Claimant | undefined {
  const key = attribution.source[0]?.[0];
  for (let at = earlier.length - 1; at >= Math.max(0, earlier.length - BORROWED_WITHIN); at--) {
    const known = earlier[at]?.attribution;
    if (known && known.source[0]?.[0] === key) return known.claimant;
  }
  return undefined;
}
