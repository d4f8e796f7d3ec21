import type { Request } from 'express';
import type { Status } from '../../domain/analysis';
import { InvalidInputError } from '../../domain/errors';
import { MOST_CLAIMS } from '../../services/bulking';
import type { Services } from '../../services/services';
import type { MarkedPiece } from '../../services/hits';
import { sayCount } from '../../report/words';
import type { LeftOut } from '../forms/asked';
import { printClaimQuery, readClaimQuery } from '../forms/claim-query';
import { readArticleFilter } from '../forms/query-form';
import { readId } from '../forms/read';

/** Which claims are ticked, by id. */
export type Ticks = ReadonlySet<number> | 'all';

/** A claim to tick. */
interface TickLine {
  readonly id: number;
  readonly version: number;
  readonly number: number;
  readonly pieces: readonly (Omit<MarkedPiece, 'isHit'> & { readonly isHit?: boolean })[];
  readonly status: Status;
  readonly tags: readonly string[];
  readonly assignee: string | null;
  /** Where claims of several articles are listed. */
  readonly articleTitle?: string;
}

/** The claims that a bulk act is offered for. */
interface Listed {
  readonly title: string;
  /** The page that one came from. */
  readonly from: string;
  /** The address of the bulk page, and the question that it was asked, "?…" or "". */
  readonly at: string;
  readonly asked: string;
  readonly leftOut: readonly LeftOut[];
  readonly claims: readonly TickLine[];
  /** How many the question finds; more than are listed, where those are too many for a page. */
  readonly matching: number;
}

/** Claims that belong together: those of an article under its filter, or those that a question to all articles finds. */
export interface Range {
  readonly path: string;
  list(req: Request, ticked: Ticks): Promise<Listed>;
  /**
   * Every claim of the range as it is now.
   *
   * @param seen how many the page said that there are
   * @throws InvalidInputError where there are others, or too many at once
   */
  every(req: Request, seen: number): Promise<readonly { readonly id: number; readonly version: number }[]>;
}

/** As many claims as the page of a question lists. */
const MOST_LISTED = 500;

/** Every range that bulk acts are done in. */
export function bulkRanges(services: Services): readonly Range[] {
  return [ofArticle(services), ofQuestion(services)];
}

function ofArticle(services: Services): Range {
  async function read(req: Request, ticked: Ticks) {
    const articleId = readId(req.params.id, 'article');
    const { values: filter, leftOut } = readArticleFilter(req.query);
    const desk = await services.articlePage(articleId, filter);
    const claims = desk.claims.filter(({ id }) => desk.shown.has(id) || (ticked !== 'all' && ticked.has(id)));
    const asked = new URLSearchParams(Object.entries(filter) as [string, string][]).toString();
    return { desk, claims, at: `/articles/${articleId}`, asked: asked === '' ? '' : `?${asked}`, leftOut };
  }
  return {
    path: '/articles/:id/bulk',
    list: async (req, ticked) => {
      const { desk, claims, at, asked, leftOut } = await read(req, ticked);
      const { title } = desk.article;
      return { title, from: at + asked, at: `${at}/bulk`, asked, leftOut, claims, matching: desk.shown.size };
    },
    every: async (req, seen) => {
      const { claims } = await read(req, new Set());
      return requireSeen(claims, claims.length, seen);
    },
  };
}

function ofQuestion(services: Services): Range {
  const read = (req: Request) => readClaimQuery(req.query, ['all']);
  return {
    path: '/claims/bulk',
    list: async (req, ticked) => {
      const { query, leftOut } = read(req);
      const named = ticked === 'all' ? [] : [...ticked];
      const { rows, matching } = await services.claimsToTick(query, named, MOST_LISTED);
      const printed = printClaimQuery(query);
      const asked = printed === '' ? '' : `?${printed}`;
      const title = printed === '' ? 'All claims' : 'The claims asked for';
      return { title, from: `/claims${asked}`, at: '/claims/bulk', asked, leftOut, claims: rows, matching };
    },
    every: async (req, seen) => {
      const claims = await services.everyClaim(read(req).query, MOST_CLAIMS + 1);
      return requireSeen(claims, claims.length, seen);
    },
  };
}

function requireSeen<T>(claims: readonly T[], now: number, seen: number): readonly T[] {
  if (now <= MOST_CLAIMS && now !== seen) {
    const says = `Meanwhile ${sayCount(now, 'claim matches', 'claims match')}, not ${seen}. Look again.`;
    throw new InvalidInputError({ every: says }, 'Nothing done');
  }
  return claims;
}
