import type { SpanPair } from '../../domain/span';
import type { EvidenceWord } from '../words';
import type { ComparedText, Comparison, Mismatch } from './mismatch';
import { type Negation, negationsOf } from './negated-verbs';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const HEDGES =
  words(`may might could would reportedly allegedly apparently possibly perhaps probably likely expected expects
  rumoured rumored suggested suggests appears appeared seems seemed considering believed thought plans planned proposed aims
  hopes potential potentially if unconfirmed unverified expect believe believes think thinks suspect suspects suspected intend intends intended feared`);
const SAYINGS =
  words(`said says say allege accuse accuses accused argue insist claimed claims alleged alleges argued argues insisted insists told stated states announced
  announces wrote writes added warned warns estimated estimates according`);

interface ForceRule {
  readonly kind: 'hedge' | 'attribution';
  readonly is: (word: EvidenceWord) => boolean;
}

/** Where these stand in the source and not in the claim; a claim that is weaker than its source is no fault. */
const RULES: readonly ForceRule[] = [
  {
    kind: 'hedge',
    is: (word) => HEDGES.has(word.plain) && !(word.plain === 'may' && word.isCapitalised),
  },
  { kind: 'attribution', is: (word) => SAYINGS.has(word.plain) && word.raw !== 'States' },
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
    if (claim.words.some(is)) return [];
    const there = passage.words.find((word, at) => is(word) && bears(passage, at, claim.words, kind));
    return there === undefined ? [] : [{ kind, claim: whole, source: [closest, there.start, there.end] }];
  });
  return [...negationMismatch(claim, passage, closest, whole), ...weaker];
}

/** One verb that is turned round on one side only ("not rejected", "rejected"); else a negation that only one side has. */
function negationMismatch(
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
