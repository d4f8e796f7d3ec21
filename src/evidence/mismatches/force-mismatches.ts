import type { EvidenceWord } from '../words';
import type { ComparedText, Comparison, Mismatch } from './mismatch';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const NEGATIONS =
  words(`not no never nobody none nothing neither nor without cannot hardly denied denies deny refused refuses
  refuse failed fails fail declined declines rejected rejects unable unlikely stopped`);
const HEDGES =
  words(`may might could would reportedly allegedly apparently possibly perhaps probably likely expected expects
  rumoured rumored suggested suggests appears appeared seems seemed considering believed thought plans planned proposed aims
  hopes potential potentially if`);
const SAYINGS =
  words(`said says claimed claims alleged alleges argued argues insisted insists told stated states announced
  announces wrote writes added warned warns estimated estimates according`);

interface ForceRule {
  readonly kind: keyof typeof REACH;
  readonly is: (word: EvidenceWord) => boolean;
  /** Whether the claim may be weaker than its source: a hedge over a flat source is no fault. */
  readonly onlyInSource: boolean;
}

const RULES: readonly ForceRule[] = [
  {
    kind: 'negation',
    // Inside a sentence a capital stands in a title: “Never Again” denies nothing.
    is: (word) =>
      (NEGATIONS.has(word.plain) && !(word.isCapitalised && word.start > 0)) || /n[’']t$/.test(word.raw),
    onlyInSource: false,
  },
  {
    kind: 'hedge',
    is: (word) => HEDGES.has(word.plain) && !(word.plain === 'may' && word.isCapitalised),
    onlyInSource: true,
  },
  { kind: 'attribution', is: (word) => SAYINGS.has(word.plain), onlyInSource: true },
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
  return RULES.flatMap(({ kind, is, onlyInSource }): readonly Mismatch[] => {
    const here = claim.words.find(is);
    const there = passage.words.find((word, at) => is(word) && bears(passage, at, claim.words, kind));
    if ((here === undefined) === (there === undefined)) return [];
    if (there === undefined && onlyInSource) return [];
    return [
      {
        kind,
        claim: here === undefined ? whole : [here.start, here.end],
        source: there === undefined ? null : [closest, there.start, there.end],
      },
    ];
  });
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
