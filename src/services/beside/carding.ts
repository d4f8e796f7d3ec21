import type { Conflict } from '../../domain/analysis';
import {
  cardKey,
  cardsOf,
  cardSubject,
  type CardMember,
  type ConflictCard,
  type Settlement,
} from '../../domain/cards';
import { seenOf } from '../../domain/desk-acts';
import { NotFoundError } from '../../domain/errors';
import { refuseCard, refuseClosing } from '../../domain/rules/card';
import { textOf } from '../../domain/span';
import type { Store } from '../../store/open-store';
import type { Clock } from '../clock';
import type { Actor } from '../actor';
import { nameOf, refuseIf } from '../typed';
import { readBook, type Book } from './book';

/** A card with its members' words, as pages and reports show it. */
export interface CardView extends ConflictCard {
  readonly members: readonly (CardMember & {
    readonly id: number;
    /** The article's words under the claim, stretches joined by " … ". */
    readonly quote: string;
  })[];
  /** For the form: the latest act on the card. */
  readonly seen: number;
}

/** Claims of one article that cannot all be right. */
export interface CardServices {
  cardsPage(articleId: number): Promise<{
    readonly article: { readonly id: number; readonly title: string };
    readonly cards: readonly CardView[];
  }>;
  /** A card by hand. Throws InvalidInputError. Returns the act that can be undone. */
  makeCard(articleId: number, typed: Conflict, actor: Actor): Promise<number>;
  /** Throws InvalidInputError on `holds` or `should`, StaleActError, NotFoundError. */
  closeCard(articleId: number, key: string, typed: Settlement, seen: number, actor: Actor): Promise<number>;
  reopenCard(articleId: number, key: string, seen: number, actor: Actor): Promise<number>;
}

const membersOf = ({ states }: Pick<Book, 'states'>): readonly CardMember[] =>
  states.map(({ number, status, wording, contradicted }) => ({ number, status, wording, contradicted }));

/** The cards of an article with the words of their members. */
export function viewCards(book: Book): readonly CardView[] {
  const members = membersOf(book);
  return cardsOf(book.revision.conflicts, book.acts, members, book.lineage).map((card) => ({
    ...card,
    seen: seenOf(book.acts, cardSubject(card.key)),
    members: card.claims.flatMap((number) => {
      const member = members.find((one) => one.number === number);
      const found = book.revision.claims[number - 1];
      if (!member || !found) return [];
      const quote = found.spans
        .map((span) => textOf(book.revision.text, span).replace(/\s+/gu, ' ').trim())
        .join(' … ');
      return [{ ...member, id: found.id, quote }];
    }),
  }));
}

/** Making, closing and reopening conflict cards. */
export function carding(store: Store, clock: Clock): CardServices {
  async function findCard(articleId: number, key: string) {
    const book = await readBook(store, articleId);
    const card = viewCards(book).find((one) => one.key === key);
    if (!card) throw new NotFoundError('card', key);
    return { book, card };
  }

  return {
    async cardsPage(articleId) {
      const book = await readBook(store, articleId);
      return { article: { id: book.row.id, title: book.row.title }, cards: viewCards(book) };
    },

    async makeCard(articleId, typed, actor) {
      const by = nameOf(actor);
      const book = await readBook(store, articleId);
      const details: Conflict = {
        claims: [...new Set(typed.claims)].sort((a, b) => a - b),
        about: typed.about.trim(),
        why: typed.why.trim(),
      };
      const known = new Set(book.states.map(({ number }) => number));
      const { id } = await store.deskActs.append(articleId, null, by, clock(), (acts) => {
        const cards = cardsOf(book.revision.conflicts, acts, membersOf(book), book.lineage);
        const keys = new Set(cards.flatMap((card) => [card.key, cardKey(card.claims)]));
        refuseIf(refuseCard(details, known, keys), () => 'No card made: see what is missing or wrong');
        const subject = cardSubject(cardKey(details.claims));
        return { subject, claimId: null, act: 'carded', details, undoes: null };
      });
      return id;
    },

    async closeCard(articleId, key, typed, seen, actor) {
      const by = nameOf(actor);
      const { card } = await findCard(articleId, key);
      const settled = { holds: typed.holds.trim(), should: typed.should.trim() };
      refuseIf(refuseClosing(settled), () => 'Not closed: see what is missing');
      const members = card.members.map(({ number, status, wording, contradicted }) => ({
        number,
        status,
        wording,
        contradicted,
      }));
      const subject = cardSubject(key);
      const { id } = await store.deskActs.append(articleId, { subject, act: seen }, by, clock(), () => ({
        subject,
        claimId: null,
        act: 'closed',
        details: { ...settled, members },
        undoes: null,
      }));
      return id;
    },

    async reopenCard(articleId, key, seen, actor) {
      const by = nameOf(actor);
      await findCard(articleId, key);
      const subject = cardSubject(key);
      const { id } = await store.deskActs.append(articleId, { subject, act: seen }, by, clock(), () => ({
        subject,
        claimId: null,
        act: 'reopened',
        details: {},
        undoes: null,
      }));
      return id;
    },
  };
}
