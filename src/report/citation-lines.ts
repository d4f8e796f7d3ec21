import { NOT_REACHED, type LinkHealth } from '../domain/link-check';
import { isRefuted, type Citation } from '../domain/source';
import { printDay } from '../domain/day';
import { printTaken } from './print-time';

/** How a citation's source does now: its copy, its address, and whom it shares its origin with. */
export interface CitationStanding {
  /** Where the claim and the quote part: "figure: “76” here, “79” there". */
  readonly differs: readonly string[];
  /** When its stored copies were taken, UTC in ISO 8601, the latest first. */
  readonly copiesTakenAt: readonly string[];
  /** Null where the address was never checked, or there is none. */
  readonly link: LinkHealth | null;
  /** Null where it shares its origin with no other source of the claim. */
  readonly origin: {
    /** The agency or paper that they pass on, if one is named. */
    readonly name: string | null;
    /** How many sources of the claim are this one origin. */
    readonly works: number;
    readonly says: readonly string[];
  } | null;
  /** The title of another source of the claim that it may only tell anew; null where there is none, or where they are one origin. */
  readonly tells: string | null;
}

/** What stands under a citation, a sentence a line: the quote against its copy, the address, the origin. */
export function citationLines(citation: Citation, standing: CitationStanding): readonly string[] {
  return [
    ...ownLines(citation),
    ...differingLines(standing),
    ...quoteLines(citation, standing),
    ...copyLines(citation, standing),
    ...linkLines(standing),
    ...originLines(citation, standing),
  ];
}

/** Context is no evidence: the article may give it. */
function ownLines({ isOwn, stance }: Citation): readonly string[] {
  if (!isOwn || stance === 'context') return [];
  return ['This is the article itself, by a stored text or an address. It is no evidence for itself.'];
}

/** Found by words alone: no verdict. */
function differingLines({ differs }: CitationStanding): readonly string[] {
  return differs.length === 0
    ? []
    : [`The claim and this quote differ: ${differs.join('; ')}. Look before you count it.`];
}

const dayOf = (time: string): string => printDay(time.slice(0, 10));

/** How a quote does against the copy that it was held against, the latest copies first; none where it was not held. */
export function quoteLines(
  citation: Citation,
  standing: Pick<CitationStanding, 'copiesTakenAt'>,
): readonly string[] {
  const { copy, quote, quoteReason, placeReason } = citation;
  if (copy === null || quote === '') return [];
  const later = copy.takenAt > citation.addedAt ? ', which was kept after it was cited' : '';
  const day = printTaken(copy.takenAt, standing.copiesTakenAt);
  if (copy.found === 'stands') {
    const at = copy.standsAt === null ? '' : ` at ${copy.standsAt}`;
    const kept = placeReason === null ? '' : ` The place that is given is kept because: ${placeReason}`;
    return [`The quote stands${at} in the copy of ${day}${later}.${kept}`];
  }
  const how = copy.found === 'differs' ? 'differs from' : 'does not stand in';
  if (isRefuted(citation))
    return [`The quote ${how} the copy of ${day}${later}. Cite it anew, from the copy or with a reason.`];
  return [`The quote ${how} the copy of ${day}; kept because: ${quoteReason}`];
}

/** A copy that neither the quote nor the address speaks of. */
function copyLines({ copy }: Citation, { copiesTakenAt, link }: CitationStanding): readonly string[] {
  const [latest] = copiesTakenAt;
  if (copy !== null || link !== null || latest === undefined) return [];
  return [`A copy of ${printTaken(latest, copiesTakenAt)} is kept; the quote was not held against it.`];
}

function linkLines({ copiesTakenAt, link }: CitationStanding): readonly string[] {
  if (link === null) return [];
  const [latest] = copiesTakenAt;
  const kept = latest === undefined ? 'no copy is kept' : `copy kept of ${printTaken(latest, copiesTakenAt)}`;
  const since = dayOf(link.since);
  switch (link.latest.state) {
    case 'ok':
      return [`The address answered on ${dayOf(link.latest.at)}; ${kept}.`];
    case 'moved':
      return [`The address leads to ${link.latest.finalUrl ?? 'another one'} since ${since}; ${kept}.`];
    case 'soft-404':
      return [`The page is without the stored text since ${since}; ${kept}.`];
    case 'dead':
      return [`The address is dead since ${since}; ${kept}.`];
    case 'blocked':
      return [
        link.latest.says === NOT_REACHED
          ? `The address was not reached since ${since}, from a machine without a network as it seems; ${kept}.`
          : `The address could not be checked since ${since}: it refuses. There is ${kept}.`,
      ];
  }
}

function originLines({ originReason }: Citation, { origin, tells }: CitationStanding): readonly string[] {
  if (originReason !== null) return [`Counted by itself because: ${originReason}`];
  if (tells !== null)
    return [
      `It may tell “${tells}” anew: it has hardly a figure or a name of its own, and most of the other’s words. Look before you count both.`,
    ];
  if (origin === null) return [];
  const from = origin.name === null ? '' : ` (${origin.name})`;
  return [
    `One origin${from} with ${origin.works - 1} other${origin.works === 2 ? '' : 's'} here, counted once: ${origin.says.join(' ')}`,
  ];
}
