import type { Hedge, HedgeKind } from '../../domain/analysis';
import { isRelation, stretchesOf, tokenAt, yieldOf, type Tree } from '../trees/tree';

/** A rule: the example shows the cue and what it weakens, and is tried as a test. */
export interface HedgeRule {
  /** Kept on every hedge that the rule finds. */
  readonly name: string;
  /** A sentence with its roles in brackets: `Prices [cue may] [scope rise again].` */
  readonly example: string;
  find(tree: Tree): readonly HedgeDraft[];
}

/** A hedge in token indexes. */
export interface HedgeDraft {
  readonly kind: HedgeKind;
  /** First and last token of the cue. */
  readonly cue: readonly [first: number, last: number];
  readonly scope: readonly number[];
}

/** Goes over a tree's words and keeps what the reader makes of each. */
export function eachWord(tree: Tree, read: (index: number) => HedgeDraft | null): HedgeDraft[] {
  const found: HedgeDraft[] = [];
  for (let index = 0; index < tree.tokens.length; index++) {
    const draft = read(index);
    if (draft !== null) found.push(draft);
  }
  return found;
}

/** A draft as the analysis prints it. */
export function toHedge(tree: Tree, rule: string, { kind, cue, scope }: HedgeDraft): Hedge {
  const apart = rule === 'condition' ? new Set<number>() : besides(tree, cue[1]);
  // "n't" is a part of the word that it ends
  const after = scope.filter(
    (index) =>
      index > cue[1] && !apart.has(index) && tokenAt(tree, index).start !== tokenAt(tree, cue[1]).end,
  );
  const words = after.length > 0 ? after : scope.filter((index) => index < cue[0]);
  return {
    cue: [tokenAt(tree, cue[0]).start, tokenAt(tree, cue[1]).end],
    scope: stretchesOf(tree, words),
    kind,
    rule,
  };
}

/** The words behind a cue that stand beside what it weakens: ", though the studio denies it", ", diplomats said". */
function besides(tree: Tree, cue: number): Set<number> {
  const apart = new Set<number>();
  for (const [index, { deprel }] of tree.tokens.entries()) {
    if (index < cue || !isRelation(deprel, ['advcl', 'parataxis'])) continue;
    const words = yieldOf(tree, index);
    const first = words.find((word) => tokenAt(tree, word).upos !== 'PUNCT') ?? index;
    if (first <= cue || tree.tokens[first - 1]?.form !== ',') continue;
    const { form } = tokenAt(tree, first);
    if (isRelation(deprel, ['parataxis']) || /^(?:though|although|whereas|while|even)$/iu.test(form)) {
      for (const word of [first - 1, ...words]) apart.add(word);
    }
  }
  return apart;
}

const OWN_CLAUSE = /^(?:conj|parataxis|cc|punct|mark|discourse|nsubj.*|csubj.*|expl|vocative|list)$/u;

/**
 * What a cue weakens when it belongs to a predicate: the predicate and what hangs on it, less its subject and the
 * clauses that stand beside it. A coordinated predicate with no auxiliary and no subject of its own stays
 * ("could grow and spread").
 */
export function predicateScope(tree: Tree, predicate: number): number[] {
  return yieldOf(tree, predicate, (index) => {
    const { head, deprel } = tokenAt(tree, index);
    if (head !== predicate || !OWN_CLAUSE.test(deprel)) return false;
    return deprel !== 'conj' || standsAlone(tree, index) || isOtherTense(tree, predicate, index);
  });
}

/** "may fall in June but rose in May": what has a tense of its own beside a bare form. */
const isOtherTense = (tree: Tree, predicate: number, conjunct: number): boolean =>
  tokenAt(tree, predicate).xpos === 'VB' && /^VB[DZ]$/u.test(tokenAt(tree, conjunct).xpos);

function standsAlone(tree: Tree, conjunct: number): boolean {
  return (tree.children[conjunct] ?? []).some((child) =>
    /^(?:nsubj|aux|expl|cop)/u.test(tokenAt(tree, child).deprel),
  );
}
