import type { Sentence, Status } from '../../domain/analysis';
import { findSetAside } from '../../services/check-article';
import type { ArticlePage, DeskClaim } from '../../services/services';
import { sayCount, saySkipped } from '../../report/words';
import { groupBy } from './group';

/** One sentence as a cell of 24 by 24: a part for each claim, side by side. */
interface StripCell {
  readonly href: string;
  readonly label: string;
  readonly parts: readonly {
    readonly x: string;
    readonly width: string;
    readonly pattern: Status | 'none';
  }[];
  readonly isGap: boolean;
  readonly recheck: boolean;
  readonly contradicted: boolean;
}

/** Sentences that follow each other; an article of up to 300 sentences has one section, a longer one several. */
interface StripSection {
  readonly title: string;
  readonly cells: readonly StripCell[];
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
const LONGEST_STRIP = 300;
const SECTION = 100;

/** Lays out the sentences that are not set aside, in reading order. */
export function layStrip(page: ArticlePage): Strip {
  const isAside = findSetAside(page);
  const bySentence = groupBy(page.claims, (claim) => claim.sentence);
  const kept = page.sentences
    .map((sentence, i) => ({ sentence, number: i + 1, claims: bySentence.get(i) ?? [] }))
    .filter(({ sentence }) => !isAside[sentence.block])
    .map((one, place) => ({ ...one, place: place + 1 }));
  const size = kept.length > LONGEST_STRIP ? SECTION : LONGEST_STRIP;
  const sections: StripSection[] = [];
  for (let from = 0; from < kept.length; from += size) {
    const part = kept.slice(from, from + size);
    const claims = part.flatMap((one) => one.claims);
    const lacks = claims.filter((claim) => claim.lacks).length;
    sections.push({
      title: `${from + 1} to ${from + part.length}: ${lacks} of ${sayCount(claims.length, 'claim')} lack a source`,
      cells: part.map((one) => layCell(one.sentence, one.claims, one.place, one.number, page.shown)),
    });
  }
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

function layCell(
  sentence: Sentence,
  claims: readonly DeskClaim[],
  place: number,
  number: number,
  shown: ReadonlySet<number>,
): StripCell {
  const first = claims.find((claim) => shown.has(claim.id));
  const said =
    claims.length > 0
      ? claims.map(sayClaim).join('; ')
      : sentence.skipped
        ? `not a claim (${saySkipped(sentence.skipped.reason)})`
        : 'undecided';
  return {
    href: first ? `#t${first.number}` : claims.length > 0 ? `?#t${claims[0]!.number}` : `#s${number}`,
    label: `Sentence ${place}: ${said}`,
    parts: layParts(claims),
    isGap: claims.length === 0 && !sentence.skipped,
    recheck: claims.some((claim) => claim.recheck),
    contradicted: claims.some((claim) => claim.contradicted),
  };
}

function layParts(claims: readonly DeskClaim[]): StripCell['parts'] {
  if (claims.length === 0) return [{ x: '0', width: `${CELL}`, pattern: 'none' }];
  const width = CELL / claims.length;
  return claims.map((claim, i) => ({
    x: (i * width).toFixed(1),
    width: Math.max(width - (i < claims.length - 1 && width > 3 ? 1 : 0), 0.5).toFixed(1),
    pattern: claim.status,
  }));
}

function sayClaim(claim: DeskClaim): string {
  return `claim ${claim.number} ${claim.status}${claim.recheck ? ', needs recheck' : ''}${claim.contradicted ? ', contradicted' : ''}`;
}
