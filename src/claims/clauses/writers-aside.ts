import type { Attribution } from '../../domain/analysis';
import { childrenOf, firstWordOf, tokenAt, type Tree } from '../trees/tree';
import { wordsOf, type Piece } from './piece';

/** Rules that cut out what a writer puts in to say who or what somebody or something is. */
const TELLING_WHO: ReadonlySet<string> = new Set([
  'age',
  'apposition',
  'residence',
  'title',
  'bracketed-aside',
  'bracketed-year',
]);

/**
 * Whether a piece is the writer's own aside in words that are only reported, not quoted: in "Roos, 24, will miss the
 * match, the doctor said" the doctor vouches for the match, the writer for the age. Inside quotation marks everything is
 * the speaker's. A relative clause after a comma is the writer's where its tense is not shifted back as reported speech
 * is: "He said it might leave the islands, where 1,300 people live."
 */
export function isWritersAside(tree: Tree, piece: Piece, { type, cue }: Attribution): boolean {
  if (type !== 'indirect') return false;
  const cuts = piece.cuts.slice(piece.cuts.indexOf('attributed-content') + 1);
  if (cuts.some((cut) => TELLING_WHO.has(cut))) return true;
  // "Prosecutors say that Lind, who denies it, took the money": whoever accuses somebody does not say so.
  const isDenied = /^(?:deny|dispute|reject)$/u.test(tokenAt(tree, piece.predicate).lemma);
  if (isDenied && cuts.includes('relative-clause') && afterComma(tree, piece) !== undefined) return true;
  const told = tree.tokens.find(({ end, xpos }) => end === cue.at(-1)?.[1] && /^VB[DN]$/u.test(xpos));
  const relative = told && cuts.includes('relative-clause') ? afterComma(tree, piece) : undefined;
  return (
    relative !== undefined && (isPresent(tree, piece.predicate) || isPlain(tree, relative, piece.predicate))
  );
}

/** The verb of the relative clause in which a piece stands, if its pronoun comes straight after a comma. */
function afterComma(tree: Tree, piece: Piece): number | undefined {
  let verb = piece.predicate;
  while (verb >= 0 && tokenAt(tree, verb).deprel === 'conj') verb = tokenAt(tree, verb).head;
  if (verb < 0 || !tokenAt(tree, verb).deprel.startsWith('acl')) {
    const first = Math.min(...wordsOf(piece));
    return isOpening(tree, first - 1) ? piece.predicate : undefined;
  }
  return isOpening(tree, firstWordOf(tree, verb)) ? verb : undefined;
}

/** A relative pronoun, its preposition or owner aside, straight after a comma. */
const isOpening = (tree: Tree, word: number): boolean =>
  tree.tokens[word]?.xpos.startsWith('W') === true && tree.tokens[word - 1]?.form === ',';

const isPresent = (tree: Tree, verb: number): boolean =>
  [verb, ...childrenOf(tree, verb)].some((token) => /^VB[PZ]$/u.test(tokenAt(tree, token).xpos));

/** What whoever is there can see: "wore a suit", "took notes". */
const SEEN =
  /^(?:wear|carry|sit|stand|smile|nod|weep|cry|sob|bow|lean|listen|watch|appear|arrive|walk|enter|look|stare|gaze|glance|shake|hold|clutch|wave|sway|frown|blush|yawn|dress|applaud|clap|limp)$/u;
/** What is on record of a life: "was elected in 2014". */
const ON_RECORD = /^(?:elect|appoint|bear|re-elect|knight|ordain|graduate|marry|retire|die|widow)$/u;

/**
 * "Beck, who wore a grey suit and took notes, will appeal, his lawyer said": a plain past for what all could see, or what is on record,
 * beside something told in another tense.
 */
function isPlain(tree: Tree, relative: number, verb: number): boolean {
  const isPast = [verb, ...childrenOf(tree, verb)].some((token) => tokenAt(tree, token).xpos === 'VBD');
  const isHelped = childrenOf(tree, verb).some((token) => tokenAt(tree, token).lemma === 'have');
  const { lemma } = tokenAt(tree, relative);
  const isTaking = tokenAt(tree, verb).lemma === 'take';
  const isSeen = SEEN.test(lemma) || (isTaking && takesNotes(tree, verb));
  const main = tensesOf(tree, mainOf(tree, relative));
  const isApart = isSeen ? !main.some((tense) => tense === 'VBD') : main.length > 1 || main[0] !== 'VBD';
  return isPast && !isHelped && (isSeen || ON_RECORD.test(lemma)) && main.length > 0 && isApart;
}

const takesNotes = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb).some((token) => /^(?:note|seat|oath)$/u.test(tokenAt(tree, token).lemma));

/** The verb whose subject or object a relative clause tells of. */
function mainOf(tree: Tree, relative: number): number {
  let at = tokenAt(tree, relative).head;
  while (at >= 0 && !/^(?:VERB|AUX|ADJ)$/u.test(tokenAt(tree, at).upos)) at = tokenAt(tree, at).head;
  return at;
}

/** The tense of a verb and of what helps it: "VBD, VBN" for "had been". */
const tensesOf = (tree: Tree, verb: number): string[] =>
  [verb, ...childrenOf(tree, verb).filter((token) => /^(?:aux|cop)/u.test(tokenAt(tree, token).deprel))]
    .map((token) => tree.tokens[token]?.xpos ?? '')
    .filter((xpos) => /^(?:VB|MD)/u.test(xpos));
