import { dependent, dependents, firstWordOf, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { isNominal, nameOf } from './noun-phrase';
import { copy, keep, without, wordsOf, type Piece } from './piece';
import { subjectOf } from './predicate';

/** What is said in a relative clause of the noun before it, and the words around that clause. */
interface SaidOfNoun {
  readonly own: Piece;
  readonly rest: Piece;
}

/**
 * "The singer, who police say was driving too fast, was not hurt": what is said in a relative clause between commas, where the noun
 * before it is the subject of what is said ("[The singer] was driving too fast"); null for any other clause ("who police say they
 * saw", "the man who police say fled").
 */
export function saidInRelative(
  tree: Tree,
  piece: Piece,
  {
    cues,
    content,
    predicate,
  }: { readonly cues: readonly number[]; readonly content: readonly number[]; readonly predicate: number },
): SaidOfNoun | null {
  const verb = cues.find((cue) => tokenAt(tree, cue).deprel === 'acl:relcl');
  if (verb === undefined || tokenAt(tree, predicate).head !== verb || subjectOf(tree, predicate) >= 0)
    return null;
  const { head } = tokenAt(tree, verb);
  const pronoun = dependents(tree, verb, 'obj', 'nsubj').find((word) =>
    /^(?:who|which)$/iu.test(tokenAt(tree, word).form),
  );
  const speaker = subjectOf(tree, verb);
  if (pronoun === undefined || speaker < pronoun || speaker > verb) return null;
  if (!isNominal(tree, head) || !isSetOff(tree, pronoun, head) || head > pronoun) return null;
  // "who police say fled": a tense of its own right behind the word of saying
  const first = content[0] ?? -1;
  if (first !== verb + 1 || dependent(tree, predicate, 'mark') >= 0) return null;
  const words = wordsOf(piece);
  const clause = yieldOf(tree, verb).filter((token) => words.has(token));
  const clauses = dependents(tree, head, 'acl:relcl').map((other) => firstWordOf(tree, other));
  const name = nameOf(tree, piece, head, Math.min(pronoun, ...clauses.filter((first) => first > head)));
  if (!words.has(head) || name.length === 0) return null;
  const own: Piece = {
    ...piece,
    items: [...copy(name, 'antecedent'), ...keep(content)],
    predicate,
    subject: name,
    carrier: false,
    cuts: [...piece.cuts, 'attributed-content'],
  };
  return { own, rest: without(tree, piece, new Set(clause)) };
}

/** A comma before the pronoun, or an "and" that joins the clause to another of the same noun. */
function isSetOff(tree: Tree, pronoun: number, noun: number): boolean {
  const before = tree.tokens[pronoun - 1]?.form ?? '';
  const isSecond = dependents(tree, noun, 'acl:relcl').some((clause) => clause < pronoun);
  return before === ',' || (/^(?:and|but)$/iu.test(before) && isSecond);
}
