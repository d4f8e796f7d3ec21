import type { Span } from '../../domain/span';
import { clockTimesIn } from './clock';
import type { Comparison, Mismatch } from './mismatch';
import { ORDINAL, ordinalOf } from './ordinal-words';

/** A part of a time that a text names: the second quarter, the 12th century, spring, last week, 3 p.m. */
interface Period extends Span {
  /** Periods of one kind stand in each other's place. */
  readonly kind: 'quarter' | 'half' | 'century' | 'decade' | 'season' | 'relative' | 'clock';
  readonly value: string;
}

const PERIOD = new RegExp(
  [
    `\\b(?:q(?<q>[1-4])|h(?<h>[12]))\\b(?=\\s+(?:of\\s+)?\\d{4}|[.,;]|\\s|$)`,
    `\\b(?<place>${ORDINAL})[- ](?<part>quarter|half|century)\\b(?!-?\\s?finals?\\b)`,
    `\\b(?:in|since|until|by|last|next|this|of|early|late|during)\\s+(?:the\\s+)?(?<season>spring|summer|autumn|fall|winter)\\b(?!\\s+of\\s+(?!\\d))`,
    `\\b(?<decade>(?:1[5-9]|20)\\d0)s\\b`,
    `\\b(?<which>last|next|this)\\s+(?<unit>week|month|year|decade|century)\\b`,
  ].join('|'),
  'dgiu',
);

function periodsIn(text: string): readonly Period[] {
  const times = clockTimesIn(text).map(({ start, end, minutes }): Period => ({
    kind: 'clock',
    value: String(minutes),
    start,
    end,
  }));
  const named = [...text.matchAll(PERIOD)].map((match): Period => {
    const { q, h, place, part, season, decade, which, unit } = match.groups!;
    const [start, end] = season === undefined ? match.indices![0]! : match.indices!.groups!.season!;
    const span = { start, end };
    if (q !== undefined) return { kind: 'quarter', value: q, ...span };
    if (h !== undefined) return { kind: 'half', value: h, ...span };
    if (part !== undefined)
      return {
        kind: part.toLowerCase() as 'quarter' | 'half' | 'century',
        value: String(ordinalOf(place!)),
        ...span,
      };
    if (season !== undefined)
      return { kind: 'season', value: season.toLowerCase().replace('fall', 'autumn'), ...span };
    if (decade !== undefined) return { kind: 'decade', value: decade, ...span };
    return { kind: 'relative', value: `${which} ${unit}`.toLowerCase(), ...span };
  });
  return [...times, ...named];
}

/** Times of the claim in whose place near passages have another of the kind, and none of them the same. */
export function periodMismatches({ claim, source: { passages }, near }: Comparison): readonly Mismatch[] {
  const ours = periodsIn(claim.text);
  if (ours.length === 0) return [];
  const theirs = near.flatMap((passage) =>
    periodsIn(passages[passage]!.text).map((period) => ({ passage, period })),
  );
  return ours.flatMap(({ kind, value, start, end }): readonly Mismatch[] => {
    const alike = theirs.filter(({ period }) => period.kind === kind);
    const [other] = alike;
    if (other === undefined || alike.some(({ period }) => period.value === value)) return [];
    const { passage, period } = other;
    return [{ kind: 'date', claim: [start, end], source: [passage, period.start, period.end] }];
  });
}

/** Spans of a text that are times and so no names. */
export const periodSpans = (text: string): readonly Span[] => periodsIn(text);
