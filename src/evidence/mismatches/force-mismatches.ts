import type { SpanPair } from '../../domain/span';
import type { EvidenceWord } from '../words';
import { findOpposed } from './antonyms';
import { denialIn } from './denials';
import { isHedge } from './hedges';
import type { ComparedText, Comparison, Mismatch } from './mismatch';
import { type Negation, negationsOf } from './negated-verbs';
import { isSaying } from './sayings';

interface ForceRule {
  readonly kind: 'hedge' | 'attribution';
  readonly is: (compared: ComparedText, at: number) => boolean;
}

/** Where these stand in the source and not in the claim; a claim that is weaker than its source is no fault. */
const RULES: readonly ForceRule[] = [
  { kind: 'hedge', is: isHedge },
  { kind: 'attribution', is: isSaying },
];

/** A word of force weakens or turns only what stands so near to it, before and after; a negation only in its own clause. */
const REACH = {
  negation: { before: 3, after: 5, isInClause: true },
  hedge: { before: 12, after: 12, isInClause: false },
  attribution: { before: 12, after: 12, isInClause: false },
} as const;

/**
 * Where the nearest passage is not as firm as the claim, or turned round: a negation that only one side has; hedged there
 * and flat here; only said by somebody there, and flat here.
 */
export function forceMismatches({ claim, source: { passages }, near }: Comparison): readonly Mismatch[] {
  const [closest] = near;
  if (closest === undefined) return [];
  const passage = passages[closest]!;
  const whole: Mismatch['claim'] = [claim.words[0]?.start ?? 0, claim.words.at(-1)?.end ?? 0];
  const weaker = RULES.flatMap(({ kind, is }): readonly Mismatch[] => {
    if (claim.words.some((_, at) => is(claim, at))) return [];
    const there = passage.words.find((_, at) => is(passage, at) && bears(passage, at, claim.words, kind));
    return there === undefined ? [] : [{ kind, claim: whole, source: [closest, there.start, there.end] }];
  });
  return [...negationMismatch(claim, passage, closest, whole), ...weaker];
}

/** What says that a claim is not so, on one side only; a word in the place of its opposite; else as below. */
function negationMismatch(
  claim: ComparedText,
  passage: ComparedText,
  closest: number,
  whole: Mismatch['claim'],
): readonly Mismatch[] {
  const denied = denialIn(claim.text);
  const deniedThere = denialIn(passage.text);
  const isDeniedThere = deniedThere !== null && tellsOf(passage, deniedThere.of, claim.words);
  if (denied !== null || isDeniedThere) {
    if (denied !== null && deniedThere !== null) return [];
    const source: Mismatch['source'] = deniedThere === null ? null : [closest, ...deniedThere.word];
    return [{ kind: 'negation', claim: denied?.word ?? whole, source }];
  }
  const opposed = findOpposed(claim, passage);
  if (opposed === null) return deniedWords(claim, passage, closest, whole);
  const { here, there, isSame } = opposed;
  if (isSame) return [];
  return [{ kind: 'negation', claim: [here.start, here.end], source: [closest, there.start, there.end] }];
}

/** One verb that is turned round on one side only ("not rejected", "rejected"); else a negation that only one side has. */
function deniedWords(
  claim: ComparedText,
  passage: ComparedText,
  closest: number,
  whole: Mismatch['claim'],
): readonly Mismatch[] {
  const here = negationsOf(claim);
  const there = negationsOf(passage);
  const pairs = here
    .filter(({ isVerb }) => isVerb)
    .map((one) => ({
      one,
      others: there.filter(({ isVerb, word }) => isVerb && word.key === one.word.key),
    }))
    .filter(({ others }) => others.length > 0);
  for (const { one, others } of pairs) {
    const isTurned = one.turnedBy !== null;
    if (others.some(({ turnedBy }) => (turnedBy !== null) === isTurned)) continue;
    return [{ kind: 'negation', claim: spanOf(one), source: [closest, ...spanOf(others[0]!)] }];
  }
  if (pairs.length > 0) return [];
  const denies = ({ turnedBy }: Negation): boolean => turnedBy === null;
  const ours = here.find(denies);
  const theirs = there.find(
    (one) => denies(one) && bears(passage, passage.words.indexOf(one.word), claim.words, 'negation'),
  );
  if ((ours === undefined) === (theirs === undefined)) return [];
  return [
    {
      kind: 'negation',
      claim: ours === undefined ? whole : [ours.word.start, ours.word.end],
      source: theirs === undefined ? null : [closest, theirs.word.start, theirs.word.end],
    },
  ];
}

const spanOf = ({ word, turnedBy }: Negation): SpanPair => [turnedBy?.start ?? word.start, word.end];

/** Whether a stretch of a passage has at least half of the claim's words. */
function tellsOf({ words }: ComparedText, [from, to]: SpanPair, claim: readonly EvidenceWord[]): boolean {
  const there = new Set(words.filter(({ start, end }) => from <= start && end <= to).map(({ key }) => key));
  const asked = claim.filter(({ isStop }) => !isStop);
  return 2 * asked.filter(({ key }) => there.has(key)).length >= asked.length;
}

/** Whether words of the claim stand around. */
function bears(
  { text, words }: ComparedText,
  at: number,
  claim: readonly EvidenceWord[],
  kind: keyof typeof REACH,
): boolean {
  const { before, after, isInClause } = REACH[kind];
  const keys = new Set(claim.filter(({ isStop }) => !isStop).map(({ key }) => key));
  const own = words[at]!;
  return words.slice(Math.max(0, at - before), at + after + 1).some((word) => {
    if (!keys.has(word.key)) return false;
    const between =
      word.start < own.start ? text.slice(word.end, own.start) : text.slice(own.end, word.start);
    return !isInClause || !/[,;:()–—]/.test(between);
  });
}
