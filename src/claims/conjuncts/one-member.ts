import { agreeing, articled } from '../clauses/agreement';
import { subjectTokens } from '../clauses/noun-phrase';
import { without, type Item, type Piece } from '../clauses/piece';
import { isTimeWord } from '../names/time-words';
import { childrenOf, dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { hasCase, isDetermined } from './noun-shape';

/** "washed away two bridges": a word of the verb that the tree hangs on the first member. */
const PARTICLE = /^(away|off|out|up|down|back|over|in|on|through|apart|aside|together)$/iu;

/**
 * The piece with one member of a list alone: with what all members share (preposition, particle, article, copula, what
 * follows the last), and without what is the others' own.
 */
export function withOne(
  tree: Tree,
  piece: Piece,
  words: ReadonlySet<number>,
  members: readonly number[],
  member: number,
): Piece {
  const first = members[0]!;
  const unitOf = (top: number): number[] =>
    yieldOf(tree, top, (child) => members.includes(child)).filter((token) => words.has(token));
  const gone = new Set<number>();
  for (const other of members.slice(1)) {
    const joint = dependents(tree, other, 'cc', 'punct').filter((token) => token < other);
    for (const token of other === member ? joint : unitOf(other)) gone.add(token);
  }
  if (member !== first) {
    const shared = new Set(sharedWords(tree, members, member));
    const particle = tokenAt(tree, first).head + 1;
    const isParticle =
      PARTICLE.test(tree.tokens[particle]?.form ?? '') && tree.tokens[particle]?.deprel !== 'case';
    if (isParticle && particle < first) shared.add(particle);
    for (const token of unitOf(first)) if (!shared.has(token)) gone.add(token);
    for (const token of between(tree, members, member)) gone.add(token);
  }
  if (member !== members.at(-1)) for (const token of afterLast(tree, members)) gone.add(token);
  for (const token of dependents(tree, first, 'cc')) gone.add(token);
  if (member === first && isDetermined(tree, members.at(-1)!))
    for (const token of trailing(tree, members)) gone.add(token);
  const subject = tokenAt(tree, first).deprel.startsWith('nsubj');
  const items = without(tree, piece, gone).items.flatMap((item): Item[] => [
    subject ? agreeing(tree, piece, item, member) : articled(tree, item, first, member),
  ]);
  return {
    ...piece,
    items,
    predicate: piece.predicate === first ? member : piece.predicate,
    subject: subjectFor(tree, piece, first, gone),
    cuts: [...piece.cuts, 'coordinated-nouns'],
  };
}

/** The subject that a piece goes on with: where the list says what the subject is, each member says it of the same one. */
function subjectFor(
  tree: Tree,
  piece: Piece,
  first: number,
  gone: ReadonlySet<number>,
): readonly number[] | null {
  if (piece.subject) return piece.subject.filter((token) => !gone.has(token));
  return piece.predicate === first ? subjectTokens(tree, piece) : null;
}

/** "won two prizes at the fair and one in Oslo": what stands between the members of a list is about those before it. */
export function between(tree: Tree, members: readonly number[], member = members[1]!): number[] {
  const first = members[0]!;
  return childrenOf(tree, tokenAt(tree, first).head)
    .filter((child) => child > first && child < member && /^(obl|advmod)/u.test(tokenAt(tree, child).deprel))
    .flatMap((child) => yieldOf(tree, child, (token) => members.includes(token)));
}

/**
 * "lost $60 million last year and $25 million in 2022": where the first member has a time or place of its own, what follows the
 * last is the last one's; where the tree hangs it on the member itself, a phrase of the same kind.
 */
function afterLast(tree: Tree, members: readonly number[]): number[] {
  const [first, second] = members as [number, number];
  const last = members.at(-1)!;
  const isFree = between(tree, members).length > 0;
  const own = dependents(tree, first, 'nmod').filter((child) => child > first && child < second);
  return childrenOf(tree, tokenAt(tree, first).head)
    .filter((child) => child > last && /^(obl|advmod)/u.test(tokenAt(tree, child).deprel))
    .filter((child) => isFree || own.some((other) => isOfOneKind(tree, child, other)))
    .flatMap((child) => yieldOf(tree, child));
}

/** "in 2020" and "last year", "in Hale" and "in Ode" */
function isOfOneKind(tree: Tree, one: number, other: number): boolean {
  const isTime = (token: number): boolean => isTimeWord(tokenAt(tree, token).lemma);
  const [case1, case2] = [one, other].map((phrase) => dependents(tree, phrase, 'case')[0]);
  return (
    isTime(one) === isTime(other) &&
    (isTime(one) ||
      (case1 !== undefined &&
        case2 !== undefined &&
        tokenAt(tree, case1).lemma === tokenAt(tree, case2).lemma))
  );
}

/** What follows the last member but hangs on the first: it belongs to the last where that is complete by itself. */
function trailing(tree: Tree, members: readonly number[]): number[] {
  const first = members[0]!;
  return childrenOf(tree, first)
    .filter(
      (child) =>
        child > members.at(-1)! &&
        !members.includes(child) &&
        /^(nmod|acl)/u.test(tokenAt(tree, child).deprel),
    )
    .flatMap((child) => yieldOf(tree, child));
}

/** What hangs on the first member and is needed around any: preposition, copula, subject, a determiner that fits both. */
function sharedWords(tree: Tree, members: readonly number[], member: number): number[] {
  const first = members[0]!;
  const isComplete = isDetermined(tree, members.at(-1)!) && member !== members.at(-1);
  const isShared = (child: number): boolean => {
    const { deprel, form } = tokenAt(tree, child);
    if (deprel === 'case') return child < first && !hasCase(tree, member);
    if (isOwnMeasure(tree, child, member)) return false;
    if (/^(mark|cop|aux|nsubj|csubj|expl|advcl|parataxis|punct)/u.test(deprel)) return true;
    if (/^(obl|advmod)/u.test(deprel) && (child < first || child > members.at(-1)!)) return true;
    if (deprel !== 'det' && deprel !== 'nmod:poss') return child > members.at(-1)! && !isComplete;
    if (child > first || isDetermined(tree, member)) return false;
    return (
      deprel !== 'det' || /^the$/iu.test(form) || tokenAt(tree, first).xpos === tokenAt(tree, member).xpos
    );
  };
  return childrenOf(tree, first)
    .filter((child) => !members.includes(child) && isShared(child))
    .flatMap((child) => yieldOf(tree, child, (token) => members.includes(token)));
}

/** "is 9 metres long and 4 metres wide", "is 90 metres tall and empty": how much goes only with what is measured by nothing else. */
function isOwnMeasure(tree: Tree, child: number, member: number): boolean {
  const { deprel, head } = tokenAt(tree, child);
  if (!/^obl:(?:unmarked|npmod)/u.test(deprel) || child > head || tokenAt(tree, head).upos !== 'ADJ')
    return false;
  const isMeasured = /^(?:long|wide|tall|high|deep|thick|broad|old)$/u.test(tokenAt(tree, member).lemma);
  return !isMeasured || dependents(tree, member, 'obl', 'nummod').some((own) => own < member);
}
