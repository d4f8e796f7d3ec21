import { dependents, tokenAt, type Tree, yieldOf } from '../trees/tree';
import { isAstray } from './astray';
import type { NumberedAttribution } from './numbered-attribution';
import { isCovered } from './covered';
import { keep, type Piece, wordsOf, wordsUnder } from './piece';
import { isFinite, isPredicate, subjectOf } from './predicate';
import { isPutForward } from './put-forward';
import { hasLostWhatIsSaid } from './said-elsewhere';

/**
 * What the words around speech say themselves: in "Roos called the plan rash and said it would fail" the first half is a
 * claim of hers beside the second. From its source to the end of what it is about.
 */
export function judgedIn(tree: Tree, piece: Piece, attributions: readonly NumberedAttribution[]): Piece[] {
  const words = [...wordsOf(piece)].sort((a, b) => a - b);
  return attributions.flatMap(({ attribution: { form, source, cue, content } }): Piece[] => {
    const isPart = (token: number): boolean => isCovered(tree, token, [...source, ...cue, ...content]);
    const cues = words.filter((token) => isCovered(tree, token, cue));
    const about = words.filter((token) => isCovered(tree, token, content));
    const verb = cues.find((token) => isPredicate(tree, token) && isFinite(tree, token));
    if (form !== 'nominal' || verb === undefined || !about.some((token) => token > verb)) return [];
    if (isGoverned(tree, verb, wordsOf(piece))) return [];
    const part = words.filter(isPart);
    const [first, last] = [part[0]!, part.at(-1)!];
    const opening = new Set(frontedOf(tree, verb, first));
    const held = words.filter((token) => (token >= first && token <= last) || opening.has(token));
    const items = keep(untorn(tree, wordsOf(piece), held, (clause) => commasAround(tree, clause).length > 0));
    return [{ ...piece, items, predicate: verb, carrier: false, cuts: [...piece.cuts, 'beside-speech'] }];
  });
}

/** "denied that he had known of it, saying …": what the words around speech do not put forward stays with what they do. */
function isGoverned(tree: Tree, verb: number, held: ReadonlySet<number>): boolean {
  for (let at = verb; at >= 0; at = tokenAt(tree, at).head)
    if (/^[cx]comp/u.test(tokenAt(tree, at).deprel) && held.has(tokenAt(tree, at).head)) return true;
  return false;
}

/** What a carrier holds beside source, cue and setting, where that is a clause by itself; else null. */
export function remainder(tree: Tree, piece: Piece, isHeard: (token: number) => boolean): Piece | null {
  if (piece.items.some((item) => item.kind === 'supplied')) return null;
  const held = wordsOf(piece);
  const isOwn = (token: number): boolean => isBesideSpeech(tree, token, held, isHeard);
  const beside = [...held].filter((token) => !isHeard(token) || isOwn(token));
  // Who speaks may also do something: "Torp kept the light and says …".
  const done = beside.find(
    (token) =>
      isPredicate(tree, token) && isFinite(tree, token) && !/^(aux|cop)/u.test(tokenAt(tree, token).deprel),
  );
  if (done !== undefined && (subjectOf(tree, done) < 0 || tokenAt(tree, done).deprel === 'acl:relcl'))
    return null;
  const subject = done === undefined ? [] : wordsUnder(tree, held, subjectOf(tree, done));
  // "denied having known of it and said …": what is denied goes with its denial.
  const isDenied = done !== undefined && !isPutForward(tree, done);
  const governed = isDenied
    ? dependents(tree, done, 'xcomp', 'ccomp').flatMap((child) => wordsUnder(tree, held, child))
    : [];
  const words = untorn(
    tree,
    held,
    [...new Set([...beside, ...subject, ...governed])].sort((a, b) => a - b),
  );
  const verb = words.find(
    (token) => isPredicate(tree, token) && isFinite(tree, token) && words.includes(subjectOf(tree, token)),
  );
  const first = words.find((token) => tokenAt(tree, token).upos !== 'PUNCT');
  if (verb === undefined || first === undefined || tokenAt(tree, first).xpos.startsWith('W')) return null;
  const made: Piece = {
    ...piece,
    items: keep(words),
    predicate: verb,
    carrier: false,
    cuts: [...piece.cuts, 'beside-speech'],
  };
  return isAstray(tree, made) ? null : made;
}

/** "Torp, who had claimed that …, resigned", "Torp, saying that …, resigned": without the clause that has lost what he claimed, and its commas. */
function untorn(
  tree: Tree,
  held: ReadonlySet<number>,
  words: readonly number[],
  isLoose: (clause: readonly number[]) => boolean = () => true,
): number[] {
  const torn = words
    .filter((word) => isAside(tree, word) && hasLostWhatIsSaid(tree, word, held))
    .map((clause) => yieldOf(tree, clause))
    .filter(isLoose);
  const gone = new Set(torn.flatMap((clause) => [...clause, ...commasAround(tree, clause)]));
  return words.filter((token) => !gone.has(token));
}

const isAside = (tree: Tree, clause: number): boolean => {
  const { deprel, xpos } = tokenAt(tree, clause);
  return deprel.startsWith('acl') || (deprel.startsWith('advcl') && xpos === 'VBG');
};

/** The comma before a clause and the one that closes it; none where no comma opens it. */
function commasAround(tree: Tree, clause: readonly number[]): number[] {
  const [before, after] = [clause[0]! - 1, clause.at(-1)! + 1];
  const isComma = (token: number): boolean => tree.tokens[token]?.form === ',';
  const opening = isComma(clause[0]!) ? clause[0]! : before;
  return isComma(opening) ? [opening, ...(isComma(after) ? [after] : [])] : [];
}

/**
 * "In May the board refused the bid, saying …", "The bank found a letter saying …": what places the deed beside the speech, though it
 * places the speech as well, and whom or what it was done to, though they speak.
 */
function isBesideSpeech(
  tree: Tree,
  token: number,
  held: ReadonlySet<number>,
  isHeard: (token: number) => boolean,
): boolean {
  for (let at = token; at >= 0 && held.has(at); at = tokenAt(tree, at).head) {
    const { deprel, head } = tokenAt(tree, at);
    if (deprel.startsWith('acl')) return false;
    if (!/^(obl|advmod|obj|iobj)/u.test(deprel) || head < 0) continue;
    // "behind the idea that they couldn't": a denial goes with what it denies.
    if (tokenAt(tree, at).upos === 'PART') continue;
    return held.has(head) && !isHeard(head) && isPredicate(tree, head) && isFinite(tree, head);
  }
  return false;
}

/** "In May the board called the bid …": what stands before a clause's first word and says when or where. */
function frontedOf(tree: Tree, verb: number, first: number): number[] {
  return dependents(tree, verb, 'obl')
    .map((child) => yieldOf(tree, child))
    .filter((phrase) => phrase.at(-1)! < first)
    .flat();
}
