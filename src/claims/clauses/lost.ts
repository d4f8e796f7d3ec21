import { dependents, tokenAt, type Tree } from '../trees/tree';
import { tokensOf, wordsOf, type Piece } from './piece';
import { isFinite, subjectOf } from './predicate';

/**
 * Whether a cut has taken from a piece what its own words ask for: a verb's object, complement, particle or auxiliary, a
 * clause's subject, a denial. `source` is what it was cut from; what that had not either is not lost.
 */
export function hasLost(tree: Tree, piece: Piece, source: Piece): boolean {
  // "issued four to the same man [among others]"
  if (/^(including|named-examples)$/u.test(piece.cuts.at(-1) ?? '')) return false;
  const [held, had] = [tokensOf(piece), tokensOf(source)];
  const isGone = (token: number): boolean => had.has(token) && !held.has(token);
  return (
    [...wordsOf(piece)].some(
      (word) =>
        dependents(tree, word, ...(word === piece.predicate ? PREDICATE : COMPLEMENTS)).some(
          (child) => isGone(child) && !isOneOfList(tree, child, held) && !isRelativePronoun(tree, child),
        ) ||
        dependents(tree, word, 'advmod', 'det', 'cc:preconj').some(
          (child) => isGone(child) && isDenial(tree, child),
        ),
    ) || hasLostSubject(tree, piece, source)
  );
}

const COMPLEMENTS = ['obj', 'iobj', 'xcomp', 'compound:prt'] as const;
/** What a predicate is not whole without. */
const PREDICATE = [...COMPLEMENTS, 'aux', 'cop'] as const;

/** "ordered the firm to pay", "fines, including four to one man": another member of the list that the word heads has stayed. */
function isOneOfList(tree: Tree, token: number, held: ReadonlySet<number>): boolean {
  const { deprel } = tokenAt(tree, token);
  let first = token;
  while (tokenAt(tree, first).deprel === 'conj' && tokenAt(tree, first).head >= 0)
    first = tokenAt(tree, first).head;
  const members = [first];
  for (const member of members) members.push(...dependents(tree, member, 'conj'));
  const { lemma } = tokenAt(tree, token);
  // "won six prizes at the fair in Ode, two prizes in Hale": members alike, whatever the tree joins them to.
  return (
    members.some((member) => held.has(member)) ||
    (deprel === 'obj' && [...held].some((other) => other !== token && tokenAt(tree, other).lemma === lemma))
  );
}

const isRelativePronoun = (tree: Tree, token: number): boolean =>
  tokenAt(tree, token).xpos.startsWith('W') || /^that$/iu.test(tokenAt(tree, token).form);

const isDenial = (tree: Tree, token: number): boolean =>
  /^(not|n['’]t|never|no|neither|nor|only|hardly|scarcely|barely|rarely|seldom|few|fewer|almost|nearly)$/iu.test(
    tokenAt(tree, token).form,
  );

/** "fell after cut its forecast": a clause inside the piece whose subject has gone elsewhere. */
export function hasLostSubject(tree: Tree, piece: Piece, source: Piece): boolean {
  const [held, had] = [tokensOf(piece), tokensOf(source)];
  return [...wordsOf(piece)].some((verb) => {
    if (verb === piece.predicate || /^(conj|root)/u.test(tokenAt(tree, verb).deprel) || !isFinite(tree, verb))
      return false;
    const subject = subjectOf(tree, verb);
    return (
      subject >= 0 &&
      had.has(subject) &&
      !held.has(subject) &&
      !isRelativePronoun(tree, subject) &&
      !isOneOfList(tree, subject, held)
    );
  });
}
