import type { ActDetails, ActName, Review } from '../domain/acts';
import type { Status } from '../domain/analysis';
import type { Citation, QuoteFound, Rank, Shows, Source, Stance } from '../domain/source';
import type { Prisma } from '../generated/prisma/client';

const SOURCE_COLUMNS = {
  id: true,
  title: true,
  by: true,
  url: true,
  type: true,
  rank: true,
  issued: true,
} as const satisfies Prisma.SourceSelect;

/** A source, and the one that it was merged into. */
export const SOURCE_ROW = {
  select: { ...SOURCE_COLUMNS, mergedInto: { select: SOURCE_COLUMNS } },
} as const satisfies { select: Prisma.SourceSelect };

export const CITATION_ROW = {
  select: {
    id: true,
    claimId: true,
    source: SOURCE_ROW,
    quote: true,
    locator: true,
    stance: true,
    shows: true,
    seen: true,
    copy: { select: { id: true, takenAt: true } },
    quoteFound: true,
    quoteReason: true,
    originReason: true,
    addedBy: true,
    addedAt: true,
    withdrawnAt: true,
  },
} as const satisfies { select: Prisma.CitationSelect };

export const REVIEW_ROW = {
  select: {
    id: true,
    version: true,
    act: true,
    by: true,
    at: true,
    status: true,
    note: true,
    override: true,
    details: true,
    citationId: true,
    undoes: true,
    lead: true,
    bulk: true,
  },
} as const satisfies { select: Prisma.ReviewSelect };

/** The source as citations show it: the one that it was merged into, where it was. */
export function toSource({ mergedInto, ...own }: Prisma.SourceGetPayload<typeof SOURCE_ROW>): Source {
  const row = mergedInto ?? own;
  return { ...row, rank: row.rank as Rank };
}

export function toCitation(row: Prisma.CitationGetPayload<typeof CITATION_ROW>): Citation {
  return {
    id: row.id,
    source: toSource(row.source),
    quote: row.quote,
    locator: row.locator,
    stance: row.stance as Stance,
    shows: row.shows as Shows,
    seen: row.seen,
    copy: row.copy && { ...row.copy, found: row.quoteFound as QuoteFound },
    quoteReason: row.quoteReason,
    originReason: row.originReason,
    addedBy: row.addedBy,
    addedAt: row.addedAt,
  };
}

export function toReview(row: Prisma.ReviewGetPayload<typeof REVIEW_ROW>): Review {
  return {
    id: row.id,
    version: row.version,
    act: row.act as ActName,
    by: row.by,
    at: row.at,
    status: row.status as Status | null,
    note: row.note,
    override: row.override,
    details: row.details as unknown as ActDetails,
    citationId: row.citationId,
    undoes: row.undoes,
    lead: row.lead,
    bulk: row.bulk,
  };
}
