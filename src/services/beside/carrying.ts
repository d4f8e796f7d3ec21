import { unequalForce, type RepeatGroup } from '../../domain/repeat-groups';
import { InvalidInputError, NotFoundError, StaleVersionError } from '../../domain/errors';
import type { CitationInput } from '../../domain/review';
import { isSameCitation } from '../../domain/same-citation';
import type { Citation } from '../../domain/source';
import type { Store } from '../../store/open-store';
import type { Actor } from '../actor';
import type { Clock } from '../clock';
import { toDeskClaim, type DeskClaim } from '../desk-claim';
import { groupsOf } from '../led-repeats';
import type { ReviewActs } from '../review-acts';
import { nameOf } from '../typed';
import { readBook } from './book';
import { viewCards, type CardView } from './carding';

/** A group with its claims, as the page shows it. */
export interface GroupView extends RepeatGroup {
  readonly claims: readonly (DeskClaim & { readonly citations: readonly Citation[] })[];
}

/** What was given to each claim, and what was refused and why. */
export interface Carried {
  /** The act that can be taken back; null where nothing was given. */
  readonly actId: number | null;
  readonly given: readonly { readonly number: number; readonly cited: number; readonly isMarked: boolean }[];
  readonly refused: readonly { readonly number: number; readonly says: string }[];
}

/** What carrying gives where. */
export interface CarryInput {
  readonly from: number;
  readonly to: readonly number[];
  /** Also its status, where the force of the words is equal. */
  readonly status: boolean;
}

/** The details of a "carried" act: the reviews that it made, by claim, oldest first. */
export interface CarriedDetails {
  readonly from: number;
  readonly to: readonly {
    readonly claimId: number;
    readonly number: number;
    readonly reviews: readonly number[];
  }[];
}

/** Repeat groups, and giving the evidence of one member to the others. */
export interface CarryServices {
  groupsPage(articleId: number): Promise<{
    readonly article: { readonly id: number; readonly title: string };
    readonly groups: readonly GroupView[];
  }>;
  /** Throws InvalidInputError where nothing could be given at all. */
  carryEvidence(articleId: number, input: CarryInput, actor: Actor): Promise<Carried>;
}

type Acts = Pick<ReviewActs, 'cite' | 'mark' | 'claimPage'>;

const toInput = (citation: Citation): CitationInput => ({
  sourceId: citation.source.id,
  sourceTitle: '',
  sourceBy: '',
  sourceUrl: '',
  sourceRank: '',
  quote: citation.quote,
  locator: citation.locator,
  seen: citation.seen,
  stance: citation.stance,
  shows: citation.shows,
  // They are about the quote and its copy, and hold for any claim.
  quoteReason: citation.quoteReason ?? '',
  placeReason: citation.placeReason ?? '',
});

/** Why a status does not go from one claim to another that stands on an open conflict card with it. */
const inConflict = (cards: readonly CardView[], from: number, to: number): readonly string[] =>
  cards
    .filter(({ claims, state }) => state !== 'closed' && claims.includes(from) && claims.includes(to))
    .map(({ about }) => `both stand on the open conflict card about “${about}”`);

export function carrying(store: Store, clock: Clock, acts: Acts): CarryServices {
  /** Gives citations, and then the mark, to one claim; what was done stays done where a later step is refused. */
  async function giveTo(
    group: RepeatGroup,
    from: Awaited<ReturnType<Acts['claimPage']>>,
    to: Awaited<ReturnType<Acts['claimPage']>>,
    withStatus: boolean,
    cards: readonly CardView[],
    actor: Actor,
  ) {
    const reviews: number[] = [];
    const refused: string[] = [];
    let { version } = to.claim;
    let cited = 0;
    let isMarked = false;
    const attempt = async (act: () => Promise<{ readonly version: number; readonly reviewId: number }>) => {
      try {
        const saved = await act();
        version = saved.version;
        reviews.push(saved.reviewId);
        return true;
      } catch (error) {
        if (error instanceof InvalidInputError) refused.push(Object.values(error.fields).join(' '));
        else if (error instanceof StaleVersionError) refused.push(error.message);
        else throw error;
        return false;
      }
    };
    const note = `Carried over from claim ${from.claim.number}.`;
    for (const citation of from.citations) {
      if (to.citations.some((one) => isSameCitation(one, citation))) continue;
      if (await attempt(() => acts.cite(to.claim.id, version, toInput(citation), note, actor))) cited += 1;
    }
    if (withStatus && from.lastMark && from.claim.status !== 'unverified') {
      const reworded = new Set(
        [from.claim, to.claim].filter((one) => one.isReworded).map((one) => one.number),
      );
      const unequal = [
        ...unequalForce(group, from.claim.number, to.claim.number, reworded),
        ...inConflict(cards, from.claim.number, to.claim.number),
      ];
      if (unequal.length > 0) refused.push(`Not marked: ${unequal.join('; ')}.`);
      else {
        const mark = { ...from.lastMark, citation: null, note, override: '' };
        isMarked = await attempt(() => acts.mark(to.claim.id, { ...mark, version }, actor));
      }
    }
    return { reviews, refused, cited, isMarked };
  }

  return {
    async groupsPage(articleId) {
      const book = await readBook(store, articleId);
      const citations = await store.claims.citationsOfArticle(articleId);
      const claims = new Map(
        book.states.map((state) => [
          state.number,
          {
            ...toDeskClaim(book.revision.claims[state.number - 1]!, state),
            citations: citations.get(state.id) ?? [],
          },
        ]),
      );
      return {
        article: { id: book.row.id, title: book.row.title },
        groups: groupsOf(book.revision, book.states, book.lineage).map((group) => ({
          ...group,
          claims: [group.original, ...group.repeats.map(({ number }) => number)]
            .sort((a, b) => a - b)
            .flatMap((number) => claims.get(number) ?? []),
        })),
      };
    },

    async carryEvidence(articleId, input, actor) {
      const by = nameOf(actor);
      const book = await readBook(store, articleId);
      const isIn = (group: RepeatGroup, number: number) =>
        group.original === number || group.repeats.some((one) => one.number === number);
      const group = groupsOf(book.revision, book.states, book.lineage).find((one) => isIn(one, input.from));
      if (!group) throw new NotFoundError('claim', String(input.from));
      const targets = [...new Set(input.to)].filter((to) => to !== input.from && isIn(group, to));
      if (targets.length === 0) throw new InvalidInputError({ to: 'Choose at least one other claim.' });
      const idOf = (number: number) => book.states.find((state) => state.number === number)!.id;
      const from = await acts.claimPage(idOf(input.from));
      const cards = viewCards(book);
      if (from.citations.length === 0 && !input.status) {
        throw new InvalidInputError({ from: `Claim ${input.from} has no citation that could be given.` });
      }
      const given: Carried['given'][number][] = [];
      const refused: Carried['refused'][number][] = [];
      const to: CarriedDetails['to'][number][] = [];
      for (const number of targets) {
        const page = await acts.claimPage(idOf(number));
        const done = await giveTo(group, from, page, input.status, cards, actor);
        refused.push(...done.refused.map((says) => ({ number, says })));
        if (done.reviews.length === 0) continue;
        given.push({ number, cited: done.cited, isMarked: done.isMarked });
        to.push({ claimId: page.claim.id, number, reviews: done.reviews });
      }
      if (to.length === 0) return { actId: null, given, refused };
      const details: CarriedDetails = { from: input.from, to };
      const at = clock();
      const { id } = await store.deskActs.append(articleId, null, by, at, (all) => ({
        subject: `carry:${input.from}:${all.length}`,
        claimId: from.claim.id,
        act: 'carried',
        details,
        undoes: null,
      }));
      return { actId: id, given, refused };
    },
  };
}
