import { BODY_NOUNS } from '../../names/noun-kinds';
import { isPersonNoun } from '../../names/person-nouns';
import { isTimeWord } from '../../names/time-words';
import { dependents, isUnder, tokenAt, type Tree } from '../../trees/tree';
import { isConsequence, tellsItself } from '../setting/consequences';
import { questionOf, type Standing } from './asking-words';
import { held, type Finished } from './finished';

/** "The charges apply", "Sales declined", "Songs appeal": what is not said of somebody is in force, or less, or liked. */
const OF_THINGS = /^(?:apply|decline|appeal)$/u;

/** On what or with what there was a comment, a decision or an answer of which a wording says no more: "declined to comment". */
export function openComplement(read: Finished, token: number): string | null {
  const { tree } = read;
  const { lemma, form } = tokenAt(tree, token);
  const standing = standingOf(read, token);
  if (standing === null) return null;
  const question = questionOf(standing, standing === 'noun' && form.endsWith('s') ? form : lemma);
  if (question === undefined || tellsMore(read, token)) return null;
  if (standing === 'noun' ? saysWhich(read, token) : hasComplement(read, token)) return null;
  if (OF_THINGS.test(lemma) && (!isSomebodys(tree, token) || tree.tokens[token + 1]?.upos === 'NUM'))
    return null;
  return `${question}: ${form.toLowerCase()}`;
}

/** "Nobody was hurt", "Two people died": in what, where neither the wording nor the title tells of an event. */
export function openHarm(read: Finished, token: number): string | null {
  const { tree, put } = read;
  if (read.isHeading || !isConsequence(tree, token) || tellsItself(tree)) return null;
  if (held(read, token, 'obl', 'advcl', 'advmod').some((child) => !isTime(tree, child))) return null;
  if (WHERE.test(put) || HARMFUL.some((noun) => read.isInTitle(noun))) return null;
  return `in what: ${tokenAt(tree, token).form.toLowerCase()}`;
}

const isTime = (tree: Tree, word: number): boolean =>
  [tokenAt(tree, word).form, tokenAt(tree, word).lemma].some(isTimeWord) ||
  tokenAt(tree, word).upos === 'PART';

const WHERE = /(?:^| )(?:in|at|near|outside|off|after|of) /u;
/** What a title calls an event in which people come to harm. */
const HARMFUL = [
  ...[
    'crash',
    'fire',
    'flood',
    'storm',
    'blast',
    'attack',
    'shooting',
    'earthquake',
    'landslide',
    'stabbing',
  ],
  ...[
    'collapse',
    'accident',
    'strike',
    'kill',
    'die',
    'hit',
    'collide',
    'explode',
    'quake',
    'bomb',
    'cyclone',
    'death',
  ],
];

/** "was more careful": than whom, where a wording sets somebody against nobody. */
export function openComparison({ tree, tokens }: Finished, token: number): string | null {
  const { upos, form } = tokenAt(tree, token);
  const degree = dependents(tree, token, 'advmod').find((word) =>
    /^(?:more|less)$/iu.test(tokenAt(tree, word).form),
  );
  if (upos !== 'ADJ' || degree === undefined || !isSomebodys(tree, token)) return null;
  if (dependents(tree, token, 'cop').length === 0) return null;
  return tokens.some((word) => word > token && !isEmpty(tree, word))
    ? null
    : `than whom: ${tokenAt(tree, degree).form.toLowerCase()} ${form.toLowerCase()}`;
}

/** "He said he would": would do what, where a wording has no verb that may be said again. */
export function openAuxiliary({ tree, tokens }: Finished, token: number): string | null {
  const { form, upos } = tokenAt(tree, token);
  if (!/^(?:would|will|could|can|should|might|may|must|did|does|do)$/iu.test(form)) return null;
  if (upos !== 'AUX' || !/^(?:ccomp|root|conj)$/u.test(tokenAt(tree, token).deprel)) return null;
  if (
    dependents(tree, token, 'nsubj').length === 0 ||
    tokens.some((word) => word > token && !isEmpty(tree, word))
  )
    return null;
  const { head } = tokenAt(tree, token);
  const isSaidBefore = tokens.some(
    (word) => word < token && word !== head && /^(?:VERB|ADJ)$/u.test(tokenAt(tree, word).upos),
  );
  return isSaidBefore ? null : `what: ${form.toLowerCase()}`;
}

const isEmpty = (tree: Tree, word: number): boolean =>
  tokenAt(tree, word).upos === 'PUNCT' || /^(?:not|n['’]t|too|so|either)$/iu.test(tokenAt(tree, word).form);

function standingOf(read: Finished, token: number): Standing | null {
  const { tree } = read;
  const { upos, xpos, deprel } = tokenAt(tree, token);
  const isPassive = dependents(tree, token, 'aux').some((aux) => tokenAt(tree, aux).deprel === 'aux:pass');
  const isSaid = dependents(tree, token, 'cop').length > 0 || /^(?:xcomp|advcl)/u.test(deprel);
  if (upos === 'NOUN') return 'noun';
  if (upos === 'ADJ') return isSaid ? 'adjective' : null;
  if (upos !== 'VERB' || /^(?:amod|compound)/u.test(deprel)) return null;
  if (xpos === 'VBN' && isPassive) return 'passive';
  return xpos === 'VBN' && deprel.startsWith('xcomp') ? 'adjective' : 'verb';
}

/** Whether a word has an object, a clause or a phrase that may be what it is about; when and where are none. */
function hasComplement(read: Finished, token: number): boolean {
  const { tree, predicate } = read;
  const { deprel, head } = tokenAt(tree, token);
  // "the residents who complained", "the terms that they agreed", "what he was consulted on"
  if (deprel.startsWith('acl') && (token !== predicate || !isSubjectsOwn(tree, token))) return true;
  if (tree.tokens[token + 1]?.upos === 'ADP' && tree.tokens[token + 1]!.head === token) return true;
  if (
    /^(?:ccomp|parataxis)/u.test(deprel) &&
    tokenAt(tree, head).upos === 'VERB' &&
    read.tokens.includes(head)
  )
    return true;
  if (held(read, token, 'obj', 'ccomp', 'xcomp', 'csubj', 'advcl', 'parataxis').length > 0) return true;
  return held(read, token, 'obl', 'nmod').some((child) => isMatter(tree, child));
}

/** Whether the one of whom a clause tells is its subject: "Roos, who dissented". */
const isSubjectsOwn = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'nsubj').some((subject) => tokenAt(tree, subject).xpos.startsWith('W'));

/** "on the offer", not "on Monday", "in writing" */
function isMatter(tree: Tree, child: number): boolean {
  const { lemma, upos, form } = tokenAt(tree, child);
  if (isTimeWord(lemma) || isTimeWord(form) || upos === 'NUM') return false;
  return dependents(tree, child, 'case').some(
    (word) => !/^(?:in|at|by|from|through|via|until|since)$/iu.test(tokenAt(tree, word).form),
  );
}

/** Whether a noun has words of its own that say what it is about, or is one that was told: "the decision", "a planning decision". */
function saysWhich({ tree, tokens }: Finished, noun: number): boolean {
  const { deprel } = tokenAt(tree, noun);
  if (!/^(?:nsubj|obj|obl)/u.test(deprel)) return true;
  const own = dependents(
    tree,
    noun,
    'det',
    'amod',
    'nmod',
    'compound',
    'acl',
    'appos',
    'nummod',
    'conj',
    'cop',
  );
  if (dependents(tree, tokenAt(tree, noun).head, 'obl').some((child) => isAbout(tree, child))) return true;
  return (
    own.some((word) => !/^(?:an?|no|any|another|new|final|further)$/iu.test(tokenAt(tree, word).form)) ||
    (own.length === 0 && !tokenAt(tree, noun).xpos.endsWith('S')) ||
    !tokens.includes(noun)
  );
}

/** "No decision had been taken on the road" */
const isAbout = (tree: Tree, child: number): boolean =>
  isMatter(tree, child) &&
  dependents(tree, child, 'case').some((word) =>
    /^(?:on|about|over|into|for)$/iu.test(tokenAt(tree, word).form),
  );

/** Whether the wording has a further verb, from which what the word is about may be seen: "When the gate shut, Roos complained". */
const tellsMore = ({ tree, tokens }: Finished, token: number): boolean =>
  tokens.some(
    (other) =>
      other !== token &&
      tokenAt(tree, other).upos === 'VERB' &&
      !isUnder(tree, token, other) &&
      !/^(?:amod|compound)/u.test(tokenAt(tree, other).deprel),
  );

/** Whether a word is said of somebody. */
const isSomebodys = (tree: Tree, token: number): boolean =>
  dependents(tree, token, 'nsubj').some((subject) => {
    const { upos, lemma, form } = tokenAt(tree, subject);
    if (/^(?:it|this|that|these|those)$/iu.test(form)) return false;
    const noun = lemma.toLowerCase();
    return upos !== 'NOUN' || isPersonNoun(noun) || BODY_NOUNS.has(noun);
  });
