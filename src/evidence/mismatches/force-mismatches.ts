import type { EvidenceWord } from '../words';
import type { Comparison, Mismatch, MismatchKind } from './mismatch';

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
  readonly kind: MismatchKind;
  readonly is: (word: EvidenceWord) => boolean;
  /** Whether the claim may be weaker than its source: a hedge over a flat source is no fault. */
  readonly onlyInSource: boolean;
}

const RULES: readonly ForceRule[] = [
  {
    kind: 'negation',
    is: (word) => NEGATIONS.has(word.plain) || /n[’']t$/i.test(word.raw),
    onlyInSource: false,
  },
  {
    kind: 'hedge',
    is: (word) => HEDGES.has(word.plain) && !(word.plain === 'may' && word.isCapitalised),
    onlyInSource: true,
  },
  { kind: 'attribution', is: (word) => SAYINGS.has(word.plain), onlyInSource: true },
];

/** A word of force weakens or turns only what stands so near to it. */
const REACH = 12;

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
    const there = passage.words.find((word, at) => is(word) && bears(passage.words, at, claim.words));
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
function bears(passage: readonly EvidenceWord[], at: number, claim: readonly EvidenceWord[]): boolean {
  const keys = new Set(claim.filter(({ isStop }) => !isStop).map(({ key }) => key));
  return passage.slice(Math.max(0, at - REACH), at + REACH + 1).some(({ key }) => keys.has(key));
}
