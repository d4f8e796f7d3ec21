import type { Sentence, Status } from '../../domain/analysis';
import { findSetAside } from '../../services/check-article';
import type { ArticlePage, DeskClaim } from '../../services/services';
import { sayCount, saySkipped } from '../../report/words';
import { sayNumber } from '../words/dates';
import type { Part } from './parts';

/** One sentence as a cell of 24 by 24: a part for each claim, side by side. */
interface StripCell {
  readonly href: string;
  readonly label: string;
  readonly parts: readonly {
    readonly x: string;
    readonly width: string;
    readonly pattern: Status | 'none';
    /** Number of the claim, or null where the sentence has none. */
    readonly claim: number | null;
  }[];
  readonly isGap: boolean;
  readonly recheck: boolean;
  readonly contradicted: boolean;
}

/** The sentences of one part of the article; most articles have one. */
interface StripSection {
  /** "1 to 160: 12 of 250 claims lack a source". */
  readonly title: string;
  /** The part's address. */
  readonly href: string;
  /** Those of the part that is shown; of the others none. */
  readonly cells: readonly StripCell[];
  readonly isShown: boolean;
}

/** The coverage ledger: every sentence as a cell, and how many of each sort there are. */
export interface Strip {
  readonly sections: readonly StripSection[];
  readonly sentences: number;
  readonly withClaims: number;
  readonly notClaims: number;
  readonly undecided: number;
}

const CELL = 24;

/** Lays out the sentences that are not set aside, in reading order; cells for those of one part. */
export function layStrip(page: ArticlePage, parts: readonly Part[], shown: Part): Strip {
  const isAside = findSetAside(page);
  const withGaps = new Set(page.beside.ledger.gaps.map(({ sentence }) => sentence));
  const byNumber = new Map(page.claims.map((claim) => [claim.number, claim]));
  const kept = page.sentences
    .map((sentence, i) => ({
      sentence,
      number: i + 1,
      claims: sentence.claims.flatMap((number) => byNumber.get(number) ?? []),
    }))
    .filter(({ sentence }) => !isAside[sentence.block])
    .map((one, place) => ({ ...one, place: place + 1 }));
  const sections = parts.map((part): StripSection => {
    const within = kept.filter(({ sentence: { block } }) => block >= part.start && block < part.end);
    const [first, last] = [within[0]?.place ?? 0, within.at(-1)?.place ?? 0];
    return {
      title: `${sayNumber(first)} to ${sayNumber(last)}: ${sayNumber(part.lacks)} of ${sayCount(part.claims.length, 'claim')} lack a source`,
      href: part.href,
      cells:
        part === shown
          ? within.map((one) => layCell(one, page.shown, part.href, withGaps.has(one.number - 1)))
          : [],
      isShown: part === shown,
    };
  });
  const withClaims = kept.filter((one) => one.claims.length > 0).length;
  const undecided = kept.filter((one) => one.claims.length === 0 && !one.sentence.skipped).length;
  return {
    sections,
    sentences: kept.length,
    withClaims,
    undecided,
    notClaims: kept.length - withClaims - undecided,
  };
}

interface PlacedSentence {
  readonly sentence: Sentence;
  /** Among all sentences of the text, 1, 2, 3 … */
  readonly number: number;
  /** Among those that are not set aside. */
  readonly place: number;
  readonly claims: readonly DeskClaim[];
}

function layCell(
  { sentence, number, place, claims }: PlacedSentence,
  shown: ReadonlySet<number>,
  here: string,
  hasGap: boolean,
): StripCell {
  const first = claims.find((claim) => shown.has(claim.id));
  const whole = /part=\d+/.exec(here)?.[0] ?? '';
  const said =
    claims.length > 0
      ? claims.map(sayClaim).join('; ')
      : sentence.skipped
        ? `not a claim (${saySkipped(sentence.skipped.reason)})`
        : 'undecided';
  return {
    href: first ? `#t${first.number}` : claims.length > 0 ? `?${whole}#t${claims[0]!.number}` : `#s${number}`,
    label: `Sentence ${place}: ${said}${hasGap && claims.length > 0 ? '; some words undecided' : ''}`,
    parts: layParts(claims),
    isGap: hasGap || (claims.length === 0 && !sentence.skipped),
    recheck: claims.some((claim) => claim.recheck),
    contradicted: claims.some((claim) => claim.contradicted),
  };
}

function layParts(claims: readonly DeskClaim[]): StripCell['parts'] {
  if (claims.length === 0) return [{ x: '0', width: `${CELL}`, pattern: 'none', claim: null }];
  const width = CELL / claims.length;
  return claims.map((claim, i) => ({
    x: (i * width).toFixed(1),
    width: Math.max(width - (i < claims.length - 1 && width > 3 ? 1 : 0), 0.5).toFixed(1),
    pattern: claim.status,
    claim: claim.number,
  }));
}

function sayClaim(claim: DeskClaim): string {
  return `claim ${claim.number} ${claim.status}${claim.recheck ? ', needs recheck' : ''}${claim.contradicted ? ', contradicted' : ''}`;
}
