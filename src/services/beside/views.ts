import type { ClaimQuery } from '../../domain/claim-query';
import { InvalidInputError } from '../../domain/errors';
import { cutWording } from '../../domain/pieces';
import type { ListedClaim } from '../../store/claim-list';
import type { Store } from '../../store/open-store';
import type { SavedView } from '../../store/saved-views';
import type { Actor } from '../actor';
import type { Clock } from '../clock';
import { cutExcerpts, cutHits, markHits, type Excerpt, type HitPiece, type MarkedPiece } from '../hits';
import { nameOf } from '../typed';

const PER_PAGE = 50;
const LONGEST_NAME = 60;

/** A claim as the list of all claims shows it. */
export interface ClaimLine extends ListedClaim {
  /** The wording in pieces, the words that were looked for apart. */
  readonly pieces: readonly MarkedPiece[];
  /** The same of its article's title. */
  readonly titlePieces: readonly HitPiece[];
  /** Where else it has them. */
  readonly excerpts: readonly Excerpt[];
}

/** A page of the list of all claims. */
export interface ClaimListPage {
  readonly rows: readonly ClaimLine[];
  readonly matching: number;
  readonly perPage: number;
  readonly articles: readonly { readonly id: number; readonly title: string }[];
  readonly reviewers: readonly string[];
  readonly tags: readonly string[];
  readonly views: readonly SavedView[];
}

/** Claims of a question to tick. */
export interface ClaimsToTick {
  /** Those that were named and that the question does not find, then those that it finds. */
  readonly rows: readonly ClaimLine[];
  /** How many the question finds. */
  readonly matching: number;
}

/** The list of all claims, and questions saved under a name. */
export interface ViewServices {
  listClaims(query: ClaimQuery, page: number): Promise<ClaimListPage>;
  /** As many claims as asked for of those that a question finds; of those that are named besides at most twice as many. */
  claimsToTick(query: ClaimQuery, named: readonly number[], limit: number): Promise<ClaimsToTick>;
  /** Every claim that a question finds, with its version as it is now; at most so many. */
  everyClaim(
    query: ClaimQuery,
    limit: number,
  ): Promise<readonly { readonly id: number; readonly version: number }[]>;
  /** Throws InvalidInputError on `view`. Returns the view's id. */
  saveView(name: string, query: string, actor: Actor): Promise<number>;
  /** Throws NotFoundError. */
  removeView(id: number, actor: Actor): Promise<void>;
  /** Puts a removed view back. Throws NotFoundError. */
  restoreView(id: number, actor: Actor): Promise<void>;
}

export function viewing(store: Store, clock: Clock): ViewServices {
  async function toLines(q: string, rows: readonly ListedClaim[]): Promise<readonly ClaimLine[]> {
    const found = await store.search.wordsIn(
      q,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => {
      const own = found.get(row.id);
      return {
        ...row,
        pieces: markHits(cutWording(row.wording, row.fragments), own?.wording ?? null),
        titlePieces: cutHits(own?.title ?? row.articleTitle),
        excerpts: cutExcerpts(own),
      };
    });
  }

  return {
    async listClaims(query, page) {
      const [articles, matching, rows, choices, views] = [
        await store.articles.list(),
        await store.claimList.count(query),
        await store.claimList.read(query, (page - 1) * PER_PAGE, PER_PAGE),
        await store.claimList.choices(),
        await store.savedViews.list(),
      ];
      return {
        rows: await toLines(query.q, rows),
        matching,
        perPage: PER_PAGE,
        articles: articles.map(({ id, title }) => ({ id, title })),
        ...choices,
        views,
      };
    },

    async claimsToTick(query, named, limit) {
      const found = await store.claimList.read(query, 0, limit);
      const ids = new Set(found.map(({ id }) => id));
      const others = await store.claimList.ofIds(named.filter((id) => !ids.has(id)).slice(0, 2 * limit));
      const rows = await toLines(query.q, [...others, ...found]);
      return { rows, matching: await store.claimList.count(query) };
    },

    everyClaim: (query, limit) => store.claimList.versions(query, limit),

    async saveView(typed, query, actor) {
      const by = nameOf(actor);
      const name = typed.replace(/\s+/gu, ' ').trim();
      if (name === '') throw new InvalidInputError({ view: 'Give the view a name.' });
      if (name.length > LONGEST_NAME) {
        throw new InvalidInputError({ view: `At most ${LONGEST_NAME} characters.` });
      }
      return store.savedViews.save(name, query.slice(0, 2_000), by, clock());
    },

    async removeView(id, actor) {
      nameOf(actor);
      await store.savedViews.remove(id, clock());
    },

    async restoreView(id, actor) {
      nameOf(actor);
      await store.savedViews.remove(id, null);
    },
  };
}
