import type { SpanPair } from '../domain/span';
import { contentWords } from './passage-features';
import type { EvidenceWord } from './words';

/** A place where the claim and the source part: a span of the claim, and of a passage where the source has another word. */
export interface Mismatch {
  readonly kind: 'figure' | 'name' | 'date' | 'negation' | 'hedge';
  readonly claim: SpanPair;
  /** `[passage index, start, end]` in that passage, or null where the source has nothing of the kind. */
  readonly source: readonly [passage: number, start: number, end: number] | null;
}

const NEGATIONS = new Set([
  'not',
  'no',
  'never',
  'nobody',
  'none',
  'nothing',
  'neither',
  'without',
  'cannot',
]);
const HEDGES = new Set(
  'may might could reportedly allegedly apparently possibly perhaps probably likely expected rumoured rumored suggested'.split(
    ' ',
  ),
);
/** Only passages that share so much of the claim are held against it. */
const NEAR = 0.3;

/**
 * Figures, names and dates of the claim that the best passages do not have, with what stands in their place; and a
 * negation or a hedge that only one side has. Says "differs", never "false".
 */
export function findMismatches(
  claim: readonly EvidenceWord[],
  passages: readonly (readonly EvidenceWord[])[],
  order: readonly number[],
): readonly Mismatch[] {
  const query = contentWords(claim);
  const near = order.slice(0, 5).filter((index) => overlap(query, passages[index]!) >= NEAR);
  const known = new Set(passages.flatMap((words) => words.map((word) => word.key)));
  const found: Mismatch[] = [];
  for (const word of query) {
    if (known.has(word.key) || isNearFigure(word, claim, passages)) continue;
    const kind = kindOf(word);
    if (kind === null) continue;
    found.push({ kind, claim: [word.start, word.end], source: rivalOf(word, kind, claim, passages, near) });
  }
  const closest = near[0];
  if (closest !== undefined) {
    found.push(...onOneSide('negation', isNegation, claim, passages[closest]!, closest));
    found.push(...onOneSide('hedge', isHedge, claim, passages[closest]!, closest));
  }
  return found;
}

function kindOf(word: EvidenceWord): 'figure' | 'name' | 'date' | null {
  if (word.isMonth || isYear(word)) return 'date';
  if (word.figure !== null) return 'figure';
  return word.isCapitalised && word.start > 0 ? 'name' : null;
}

function isYear({ figure, raw }: EvidenceWord): boolean {
  return figure !== null && /^(1[5-9]|20)\d\d$/.test(raw);
}

/** "About 1.7 million" is met by 1.68 million: 5 % beside an approximator, else the figure's own rounding. */
function isNearFigure(
  word: EvidenceWord,
  claim: readonly EvidenceWord[],
  passages: readonly (readonly EvidenceWord[])[],
): boolean {
  const { figure } = word;
  if (figure === null || isYear(word)) return false;
  const before = claim[claim.indexOf(word) - 1]?.plain ?? '';
  const slack = /^(about|almost|nearly|around|roughly|some|approximately|over|than)$/.test(before)
    ? 0.05
    : 0.005;
  return passages.some((words) =>
    words.some(
      (other) => other.figure !== null && Math.abs(other.figure - figure) <= slack * Math.abs(figure),
    ),
  );
}

/** The word of the same kind that stands in the passage beside the same neighbours. */
function rivalOf(
  word: EvidenceWord,
  kind: 'figure' | 'name' | 'date',
  claim: readonly EvidenceWord[],
  passages: readonly (readonly EvidenceWord[])[],
  near: readonly number[],
): Mismatch['source'] {
  const asked = new Set(claim.map(({ key }) => key));
  const at = claim.indexOf(word);
  const beside = new Set(claim.slice(Math.max(0, at - 3), at + 4).map(({ key }) => key));
  let best: Mismatch['source'] = null;
  let most = 0;
  for (const passage of near)
    passages[passage]!.forEach((other, i, words) => {
      if (asked.has(other.key) || other.isStop || kindOf(other) !== kind) return;
      const shared = words
        .slice(Math.max(0, i - 3), i + 4)
        .filter(({ key, isStop }) => !isStop && beside.has(key));
      if (shared.length > most) {
        most = shared.length;
        best = [passage, other.start, other.end];
      }
    });
  return best;
}

function onOneSide(
  kind: 'negation' | 'hedge',
  is: (word: EvidenceWord) => boolean,
  claim: readonly EvidenceWord[],
  passage: readonly EvidenceWord[],
  index: number,
): readonly Mismatch[] {
  const here = claim.find(is);
  const there = passage.find(is);
  if ((here === undefined) === (there === undefined)) return [];
  // A hedge in the claim over a flat source is no fault of the claim.
  if (kind === 'hedge' && there === undefined) return [];
  const whole: SpanPair = [claim[0]?.start ?? 0, claim.at(-1)?.end ?? 0];
  return [
    {
      kind,
      claim: here === undefined ? whole : [here.start, here.end],
      source: there === undefined ? null : [index, there.start, there.end],
    },
  ];
}

function isNegation(word: EvidenceWord): boolean {
  return NEGATIONS.has(word.plain) || /n[’']t$/i.test(word.raw);
}

function isHedge(word: EvidenceWord): boolean {
  return HEDGES.has(word.plain) && !(word.plain === 'may' && word.isCapitalised);
}

function overlap(query: readonly EvidenceWord[], passage: readonly EvidenceWord[]): number {
  const keys = new Set(passage.map(({ key }) => key));
  return query.filter(({ key }) => keys.has(key)).length / Math.max(1, query.length);
}
