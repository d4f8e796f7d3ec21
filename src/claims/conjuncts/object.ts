import type { Item, Piece } from '../clauses/piece';
import { keep } from '../clauses/piece';
import { auxiliariesOf } from '../clauses/predicate';
import { canStandAlone } from '../clauses/verb-kinds';
import { dependent, dependents, isUnder, tokenAt, yieldOf, type Tree } from '../trees/tree';

/** Where the object that follows the second of two joined verbs belongs: to both, to the second alone, or it cannot be told. */
export type ObjectShare = 'both' | 'second' | 'unsure';

/**
 * "designed and built the bridge", "bought and later sold the hall": a first verb that asks for an object and has nothing after
 * it shares the second one's. Not where what the second is done to is nothing that the first could be about ("denied and left
 * the court"), or stands behind a preposition ("wrote and starred in the play").
 */
export function objectShare(
  tree: Tree,
  words: ReadonlySet<number>,
  verb: number,
  other: number,
): ObjectShare {
  const between = yieldOf(tree, verb).filter((token) => token > verb && token < other && words.has(token));
  if (isStranded(tree, verb, other)) return 'unsure';
  const isBare =
    tokenAt(tree, verb).upos === 'VERB' &&
    dependent(tree, verb, 'aux:pass') < 0 &&
    auxiliariesOf(tree, other).length === 0 &&
    !canStandAlone(tokenAt(tree, verb).lemma) &&
    dependent(tree, verb, 'obj', 'obl', 'xcomp', 'ccomp') < 0 &&
    between.every(
      (token) =>
        /^(cc$|punct|compound:prt)/u.test(tokenAt(tree, token).deprel) || isUnder(tree, token, other),
    );
  if (!isBare || tokenAt(tree, other).upos !== 'VERB') return 'second';
  if (dependent(tree, other, 'obj') < 0) return dependent(tree, other, 'obl') > other ? 'unsure' : 'second';
  return isContentVerb(tree, verb) && !isContentVerb(tree, other) ? 'unsure' : 'both';
}

/** "shot at and killed the wolf": a preposition right before the conjunction has its noun behind the second verb. */
function isStranded(tree: Tree, verb: number, other: number): boolean {
  const joint = dependents(tree, other, 'cc').find((child) => child > verb && child < other) ?? 0;
  const before = tree.tokens[joint - 1];
  return joint - 1 > verb && before?.xpos === 'IN' && before.deprel !== 'mark' && before.head < joint;
}

/** "The union backed, and the board rejected, the plan": a comma before the object of the second verb makes it that of both. */
export function endsOpen(tree: Tree, other: number): boolean {
  return tree.tokens[other + 1]?.form === ',' && dependent(tree, other, 'obj') > other + 1;
}

/** Verbs whose object is something said or thought: nobody denies a court or admits a room. */
function isContentVerb(tree: Tree, verb: number): boolean {
  return /^(deny|admit|say|claim|argue|insist|allege|acknowledge|concede|promise|pledge|assert|declare|regret|believe|think|hope|fear)$/u.test(
    tokenAt(tree, verb).lemma,
  );
}

/** "wrote, recorded and produced the album": the verb whose object a bare one before it shares; −1 for none. */
export function holderOf(tree: Tree, words: ReadonlySet<number>, verb: number, other: number): number {
  const verbs = [verb, ...dependents(tree, verb, 'conj').filter((joined) => words.has(joined))];
  const holder = verbs.find((joined) => joined >= other && dependent(tree, joined, 'obj') > joined) ?? -1;
  if (holder <= other) return -1;
  const between = [...words].filter((token) => token > verb && token < holder);
  const chain = verbs.filter((joined) => joined <= holder);
  const isBareChain = between.every(
    (token) => chain.includes(token) || /^(cc$|punct)/u.test(tokenAt(tree, token).deprel),
  );
  // "wrote, illustrated and published": a past form may be tagged as a participle.
  const formOf = (joined: number): string => tokenAt(tree, joined).xpos.replace('VBN', 'VBD');
  return isBareChain && chain.every((joined) => formOf(joined) === formOf(verb)) ? holder : -1;
}

/** "which readers collected in coins and delivered in a barrow": what the clause is about is the object of both verbs. */
export function withGap(tree: Tree, piece: Piece, other: number, body: readonly number[]): Item[] {
  const at = piece.items.findIndex((item) => item.kind === 'word' && item.token === piece.predicate);
  const object = piece.items[at + 1];
  const isGap = object?.kind === 'copy' && object.because === 'antecedent' && object.possessive === undefined;
  if (!isGap || tokenAt(tree, other).upos !== 'VERB' || dependent(tree, other, 'obj', 'ccomp', 'xcomp') >= 0)
    return keep(body);
  return body.flatMap((token): Item[] => (token === other ? [...keep([token]), object] : keep([token])));
}

/** "print, check and send out papers": the particle is the last verb's alone. */
export function isParticleOf(tree: Tree, token: number, verb: number): boolean {
  const { head, deprel, form } = tokenAt(tree, token);
  const isNext = token === verb + 1 && /^(out|up|off|down|away|back|over|in|on)$/iu.test(form);
  return isNext || (head === verb && deprel === 'compound:prt');
}
