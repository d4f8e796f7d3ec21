import type { Token } from '../../../language/parsed';
import { tokensWith } from '../apply-mends';
import { isPersonNoun } from '../../names/person-nouns';
import { dependents, firstWordOf, lastWordOf, tokenAt, type Tree } from '../tree';

/**
 * "exports tea and flowers to Britain and coffee to Germany": of what is given or sent two things go to the first place, and the last,
 * with "and" and the same preposition after it, to its own.
 */
export function hangRecipients(tree: Tree): readonly Token[] {
  for (const [verb, { upos }] of tree.tokens.entries()) {
    if (upos !== 'VERB') continue;
    const object = dependents(tree, verb, 'obj').find((noun) => noun > verb);
    const cluster = object === undefined ? null : clusterAfter(tree, object);
    if (object === undefined || cluster === null) continue;
    const { second, place, joint, third, other } = cluster;
    const hang = (token: number, head: number, deprel: string): [number, Token] => [
      token,
      { ...tokenAt(tree, token), head, deprel },
    ];
    return tokensWith(
      tree,
      new Map([
        hang(second, object, 'conj'),
        hang(place, verb, 'obl'),
        hang(joint, third, 'cc'),
        hang(third, object, 'conj'),
        hang(other, third, 'nmod'),
      ]),
    );
  }
  return tree.tokens;
}

interface Cluster {
  readonly second: number;
  readonly place: number;
  readonly joint: number;
  readonly third: number;
  readonly other: number;
}

/** What follows an object: ", … and B to X and C to Y"; null for anything else. */
function clusterAfter(tree: Tree, object: number): Cluster | null {
  const first = phraseAt(tree, object + 1);
  if (first === null) return null;
  const isJoined = tree.tokens.slice(object + 1, first.noun).some(({ form }) => /^and$/iu.test(form));
  const joint = nameEnd(tree, first.place) + 1;
  if (!isJoined || !/^and$/iu.test(tree.tokens[joint]?.form ?? '')) return null;
  const second = phraseAt(tree, joint + 1);
  if (second === null || isVerbToo(tree, joint, second.noun)) return null;
  const isSame =
    tokenAt(tree, first.preposition).form.toLowerCase() ===
    tokenAt(tree, second.preposition).form.toLowerCase();
  return isSame
    ? { second: first.noun, place: first.place, joint, third: second.noun, other: second.place }
    : null;
}

/** "and exports to 31 countries": a bare plural that is rather a verb. */
const isVerbToo = (tree: Tree, joint: number, noun: number): boolean =>
  noun === joint + 1 &&
  /^(?:export|import|ship|supply|market|offer|transfer|move|link|land|plan|report|appeal|answer|return|travel|work|sail|head)$/u.test(
    tokenAt(tree, noun).lemma,
  );

/** The last word of a name or of a noun with nothing after it. */
const nameEnd = (tree: Tree, noun: number): number =>
  Math.max(noun, ...dependents(tree, noun, 'flat').map((part) => lastWordOf(tree, part)));

/** From a word on nothing but nouns and what belongs to them, then "to" or "for" and its noun: the last noun, the preposition, that noun. */
function phraseAt(tree: Tree, from: number): { noun: number; preposition: number; place: number } | null {
  let noun = -1;
  for (let at = from; at < tree.tokens.length; at += 1) {
    const { upos, form, head } = tokenAt(tree, at);
    if (upos === 'ADP' && noun === at - 1 && /^(?:to|for|from|into)$/iu.test(form))
      return head > at && /^(NOUN|PROPN)$/u.test(tokenAt(tree, head).upos)
        ? { noun, preposition: at, place: head }
        : null;
    if (/^(NOUN|PROPN)$/u.test(upos)) noun = at;
    else if (!/^(DET|ADJ|NUM|CCONJ|PUNCT)$/u.test(upos) || /^[.;:–—()"“”]$/u.test(form)) return null;
  }
  return null;
}

/**
 * "paid its director, Ines Rocha, a salary": what follows the aside about somebody who is given something is what is given, and not a
 * second aside.
 */
export function giveBehindAside(tree: Tree): readonly Token[] {
  for (const [taker, { deprel, head: verb, lemma }] of tree.tokens.entries()) {
    if (deprel !== 'obj' || verb < 0 || !GIVING.test(tokenAt(tree, verb).lemma) || !isPersonNoun(lemma))
      continue;
    const [aside, given, ...others] = dependents(tree, taker, 'appos');
    if (aside === undefined || given === undefined || others.length > 0) continue;
    const { upos, lemma: thing } = tokenAt(tree, given);
    const isThing =
      upos === 'NOUN' && !isPersonNoun(thing) && dependents(tree, given, 'det', 'nummod').length > 0;
    const first = firstWordOf(tree, given);
    if (!isThing || tokenAt(tree, aside).upos !== 'PROPN' || lastWordOf(tree, aside) !== first - 2) continue;
    if (tree.tokens[lastWordOf(tree, given) + 1]?.form === ',') continue;
    return tokensWith(
      tree,
      new Map([
        [taker, { ...tokenAt(tree, taker), deprel: 'iobj' }],
        [given, { ...tokenAt(tree, given), head: verb, deprel: 'obj' }],
      ]),
    );
  }
  return tree.tokens;
}

const GIVING = /^(?:pay|give|send|offer|owe|lend|award|grant|hand|promise|sell|show|deny|cost|leave|lease)$/u;
