import { isTimeWord } from '../../names/time-words';
import { childrenOf, dependents, tokenAt, type Tree } from '../../trees/tree';
import { hasBefore, held, type Finished } from './finished';
import { hasTimeBefore } from './open-pronouns';

/** What words that go back to a thing, a kind or a time of the text leave open in a wording without it; null for nothing. */
export function openPointing(read: Finished, token: number): string | null {
  return (
    openSuch(read, token) ??
    openSame(read, token) ??
    openSimilar(read, token) ??
    openSo(read, token) ??
    openSince(read, token) ??
    openThose(read, token) ??
    openEffort(read, token) ??
    openGerund(read, token)
  );
}

const wordAt = (tree: Tree, token: number): string => tree.tokens[token]?.form.toLowerCase() ?? '';

/** Whether a wording has a noun before one of its words, or in what was put into it. */
function saysNoun({ tree, tokens, put }: Finished, token: number): boolean {
  const noun = tokenAt(tree, token).lemma.toLowerCase();
  return (
    put.split(/[^\p{L}]+/u).some((word) => word === noun || word === `${noun}s`) ||
    tokens.some((other) => other < token && tokenAt(tree, other).lemma.toLowerCase() === noun)
  );
}

/** "Last year the county issued 11 such fines", "No such document was signed"; not "such things as". */
function openSuch(read: Finished, token: number): string | null {
  const { tree } = read;
  const { upos, form } = tokenAt(tree, token);
  if (upos !== 'NOUN') return null;
  const such = childrenOf(tree, token).find((child) => child < token && wordAt(tree, child) === 'such');
  if (such === undefined || /^an?$/u.test(wordAt(tree, such + 1))) return null;
  if (/^(?:as|that)$/u.test(wordAt(tree, token + 1)) || saysNoun(read, token)) return null;
  if (held(read, token, 'nmod', 'acl').some((child) => child > token)) return null;
  const several = tokenAt(tree, token).xpos.endsWith('S') ? 's' : '';
  return `which one${several}: such ${form.toLowerCase()}`;
}

/** What is the same for everybody, or as at any other time. */
const ALIKE =
  /^(?:time|times|way|ways|thing|things|kind|sort|type|side|boat|breath|token|page|direction|level|rate|age|name|place|size|number|price|amount|reason|period|person|man|woman|people)$/u;

/** "killed at the same bend", "His father says the same": as what; not "at the same time", nor of two that share it. */
function openSame(read: Finished, token: number): string | null {
  const { tree } = read;
  const { form, head, deprel } = tokenAt(tree, token);
  if (!/^same$/iu.test(form) || wordAt(tree, token - 1) !== 'the') return null;
  const isAlone = !deprel.startsWith('amod');
  const noun = isAlone ? token : head;
  const last = isAlone ? token : noun;
  if (/^(?:as|that|who|which|where|when|of|for|with|to)$/u.test(wordAt(tree, last + 1))) return null;
  if (hasBefore(read, token, 'several') || read.put.includes(' and ') || isShared(read, token)) return null;
  if (isAlone) return /^i?obj/u.test(deprel) ? 'same as what: the same' : null;
  const { upos, lemma, form: word } = tokenAt(tree, noun);
  if (upos !== 'NOUN' || noun < token || isTimeWord(lemma) || ALIKE.test(lemma) || saysNoun(read, noun))
    return null;
  return `same as what: the same ${word.toLowerCase()}`;
}

/** "They live in the same street", "sold the same plot twice": of several, or again and again. */
const isShared = ({ tree, tokens }: Finished, token: number): boolean =>
  tokens.some((other) => {
    const { form } = tokenAt(tree, other);
    return other < token
      ? /^(?:they|we|both|all|each|every)$/iu.test(form)
      : /^(?:twice|times|again)$/iu.test(form);
  });

/** "A similar warning was raised": to what. */
function openSimilar(read: Finished, token: number): string | null {
  const { tree } = read;
  const { form, head, deprel } = tokenAt(tree, token);
  if (!/^similar$/iu.test(form) || !deprel.startsWith('amod') || head < token) return null;
  const { upos, deprel: place, form: noun } = tokenAt(tree, head);
  if (upos !== 'NOUN' || !/^(?:nsubj|obj)/u.test(place) || hasBefore(read, token, 'either')) return null;
  const isThing = /^(?:thing|way|time|kind|sort|age|number|amount)$/u.test(tokenAt(tree, head).lemma);
  const isTold =
    isThing ||
    held(read, head, 'nmod', 'acl').some((child) => child > head) ||
    /^to$/u.test(wordAt(tree, token + 1));
  return isTold || saysNoun(read, head) ? null : `similar to what: similar ${noun.toLowerCase()}`;
}

/** "Eklund said so", "He may do so": what. */
function openSo({ tree, tokens }: Finished, token: number): string | null {
  const { form, head, deprel, upos } = tokenAt(tree, token);
  if (
    !/^so$/iu.test(form) ||
    head !== token - 1 ||
    !/^(?:advmod|obj|xcomp)/u.test(deprel) ||
    upos === 'CCONJ'
  )
    return null;
  if (!/^(?:do|say|think|believe|hope|suppose)$/u.test(tokenAt(tree, head).lemma)) return null;
  if (/^(?:ADJ|ADV)$/u.test(tree.tokens[token + 1]?.upos ?? '')) return null;
  const isToldBefore = tokens.some((other) => other < head && tokenAt(tree, other).upos === 'VERB');
  return isToldBefore ? null : 'what: so';
}

/** "Premiums have doubled since": when. */
function openSince(read: Finished, token: number): string | null {
  const { tree } = read;
  const { form, deprel } = tokenAt(tree, token);
  if (!/^since$/iu.test(form) || !deprel.startsWith('advmod') || childrenOf(tree, token).length > 0)
    return null;
  const isEnd = !/^(?:NOUN|PROPN|NUM|DET|PRON|VERB)$/u.test(tree.tokens[token + 1]?.upos ?? '');
  return isEnd && !hasTimeBefore(read, token + 1) ? 'when: since' : null;
}

/** "Those of chocolate fell 3%": things of which the text has told. */
function openThose(read: Finished, token: number): string | null {
  const { tree } = read;
  const { form, deprel } = tokenAt(tree, token);
  if (!/^th[oa](?:se|t)$/iu.test(form) || !/^(?:nsubj|obj)/u.test(deprel) || wordAt(tree, token + 1) !== 'of')
    return null;
  if (/^(?:us|you|them|whom)$/u.test(wordAt(tree, token + 2))) return null;
  return hasBefore(read, token, 'either') ? null : `of what: ${form.toLowerCase()}`;
}

/** "It took at least nine visits": what did; not "It took years to mend the wall". */
function openEffort({ tree, tokens }: Finished, token: number): string | null {
  const { form, deprel, head } = tokenAt(tree, token);
  if (
    !/^it$/iu.test(form) ||
    !/^(?:nsubj|expl)/u.test(deprel) ||
    !/^(?:take|cost)$/u.test(tokenAt(tree, head).lemma)
  )
    return null;
  const isPlainSubject = !tokens.some(
    (other) => other < token && /^(?:NOUN|PROPN)$/u.test(tokenAt(tree, other).upos),
  );
  const isToldBehind = tree.tokens.some(
    ({ form: word }, other) => other > head && /^(?:to|before|until|for|that)$/iu.test(word),
  );
  const isCounted = dependents(tree, head, 'obj').some(
    (noun) =>
      isTimeWord(tokenAt(tree, noun).lemma) ||
      tokenAt(tree, noun).upos === 'SYM' ||
      dependents(tree, noun, 'nummod').length > 0,
  );
  return isCounted &&
    isPlainSubject &&
    !isToldBehind &&
    dependents(tree, head, 'xcomp', 'csubj', 'advcl').length === 0
    ? 'what: it'
    : null;
}

/** "This saving would pay for two nurses": a deed that was told, which a tree may take for a verb. */
function openGerund({ tree }: Finished, token: number): string | null {
  const { xpos, deprel, form } = tokenAt(tree, token);
  const pointer = wordAt(tree, token - 1);
  if (xpos !== 'VBG' || !deprel.startsWith('nsubj') || !/^(?:this|that)$/u.test(pointer)) return null;
  return /^(?:of|that|which)$/u.test(wordAt(tree, token + 1))
    ? null
    : `which one: ${pointer} ${form.toLowerCase()}`;
}
