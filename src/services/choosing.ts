import { cutWording } from '../domain/pieces';
import type { CitationInput } from '../domain/review';
import { LONGEST_QUOTE } from '../domain/source';
import { locatorOf } from '../domain/source-copy';
import type { SpanPair } from '../domain/span';
import type { QuotePiece } from '../evidence/quote/hold-quote';
import type { Source } from '../domain/source';
import type { Store } from '../store/open-store';
import { toDeskClaim, type DeskClaim } from './desk-claim';
import { holdCitation } from './holding';
import { recogniseTyped } from './typed-again';
import { trimCitation } from './typed';

/** A stretch of a stored copy as a citation has it. */
export interface ChosenPassage {
  readonly sourceId: number;
  /** At most LONGEST_QUOTE characters. */
  readonly quote: string;
  readonly locator: string;
}

/** A claim that a source may be cited for. */
export interface ClaimChoice {
  readonly id: number;
  readonly number: number;
  readonly articleTitle: string;
  readonly pieces: DeskClaim['pieces'];
}

/** What a stored copy has in the place of a quote that does not stand in it. */
export interface NearestWords {
  readonly copyId: number;
  /** UTC, ISO 8601. */
  readonly takenAt: string;
  /** In UTF-16 code units of the copy's text. */
  readonly span: SpanPair;
  readonly locator: string;
  /** The quote and the copy laid over each other. */
  readonly pieces: readonly QuotePiece[];
}

/** What a user does to take words out of a stored copy. */
export interface ChoosingServices {
  /** The words from `from` to `to` of a copy, without white space around them; null where there are none. */
  passageOf(copyId: number, from: number, to: number): Promise<ChosenPassage | null>;
  /** Null where there is no such claim, or it was withdrawn. */
  claimToCite(claimId: number): Promise<ClaimChoice | null>;
  /** Claims to cite a source for: those that cite it already, then those that most lack one. */
  claimsToCite(sourceId: number): Promise<readonly ClaimChoice[]>;
  /** A source by its id, or the one that it was merged into; null where there is none. */
  sourceToCite(sourceId: number): Promise<Source | null>;
  /** The source on the desk at the address of one that was typed as new; null where there is none. */
  sourceTypedAgain(input: CitationInput): Promise<Source | null>;
  /** Where the source's copy has the quote that was typed, if that is not the place that was typed; else null. */
  placeInCopy(claimId: number, input: CitationInput): Promise<string | null>;
  /** What the source's copy has nearest to the quote that was typed; null where it stands there, or nothing is like it. */
  nearestWords(claimId: number, input: CitationInput): Promise<NearestWords | null>;
}

const MOST_LACKING = 50;
const MOST_LACKING_FIRST = { q: '', articleId: null, why: '', sort: 'worth', among: null } as const;

/** Choosing words of a stored copy for a claim. */
export function choosing(store: Store): ChoosingServices {
  async function claimToCite(claimId: number): Promise<ClaimChoice | null> {
    const state = await store.claims.find(claimId);
    const revision = state && (await store.revisions.latestOf(state.articleId));
    const article = state && (await store.articles.find(state.articleId));
    if (!revision || !article) return null;
    const { number, pieces, withdrawn } = toDeskClaim(revision.claims[state.number - 1]!, state);
    if (withdrawn) return null;
    return { id: claimId, number, articleTitle: article.title, pieces };
  }

  async function holdTyped(claimId: number, typed: CitationInput) {
    const { input } = await recogniseTyped(store, trimCitation(typed));
    return holdCitation(store, claimId, input);
  }

  return {
    claimToCite,

    async passageOf(copyId, from, to) {
      const copy = await store.copies.find(copyId);
      const words = copy?.text.slice(from, to) ?? '';
      if (!copy || words.trim() === '') return null;
      const start = from + words.length - words.trimStart().length;
      const quote = words.trim().slice(0, LONGEST_QUOTE);
      return { sourceId: copy.sourceId, quote, locator: locatorOf(copy, start, start + quote.length) };
    },

    async claimsToCite(sourceId) {
      const citing = [...new Set((await store.sources.usesOf(sourceId)).map(({ claimId }) => claimId))];
      const lacking = await store.lacking.read(MOST_LACKING_FIRST, 0, MOST_LACKING);
      return [
        ...(await Promise.all(citing.map(claimToCite))).filter((claim) => claim !== null),
        ...lacking
          .filter(({ id }) => !citing.includes(id))
          .map(({ id, number, articleTitle, wording, fragments }) => ({
            id,
            number,
            articleTitle,
            pieces: cutWording(wording, fragments),
          })),
      ];
    },

    sourceToCite: (sourceId) => store.sources.find(sourceId),

    sourceTypedAgain: async (input) => (await recogniseTyped(store, trimCitation(input))).known,

    placeInCopy: async (claimId, input) => (await holdTyped(claimId, input)).standsAt,

    async nearestWords(claimId, input) {
      const { copy, quote } = await holdTyped(claimId, input);
      if (!copy || quote?.found !== 'differs') return null;
      const { span, pieces } = quote;
      const locator = locatorOf(copy, span[0], span[1]);
      return { copyId: copy.id, takenAt: copy.takenAt, span, locator, pieces };
    },
  };
}
