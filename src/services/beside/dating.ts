import { asksDate, DATE_SUBJECT } from '../../domain/dating';
import { isDay } from '../../domain/day';
import { seenOf } from '../../domain/desk-acts';
import { InvalidInputError } from '../../domain/errors';
import type { Store } from '../../store/open-store';
import type { Actor } from '../actor';
import type { Clock } from '../clock';
import { nameOf } from '../typed';
import { readBook, type Book } from './book';
import type { Done } from './done';

/** Telling the desk an article's date. */
export interface DateServices {
  datePage(articleId: number): Promise<{
    readonly article: { readonly id: number; readonly title: string; readonly date: string | null };
    readonly seen: number;
  }>;
  /** `date` null: nobody knows it, do not ask again. Throws InvalidInputError on `date`, StaleActError. */
  dateArticle(articleId: number, date: string | null, seen: number, actor: Actor): Promise<Done>;
}

export function dating(store: Store, clock: Clock): DateServices {
  return {
    async datePage(articleId) {
      const { row, acts } = await readBook(store, articleId);
      return { article: { id: row.id, title: row.title, date: row.date }, seen: seenOf(acts, DATE_SUBJECT) };
    },

    async dateArticle(articleId, date, seen, actor) {
      const by = nameOf(actor);
      const day = date === null ? null : date.trim();
      if (day === '') throw new InvalidInputError({ date: 'Say on which day it was published.' });
      if (day !== null && !isDay(day)) throw new InvalidInputError({ date: 'Write the day as 2026-05-14.' });
      const { id } = await store.deskActs.append(
        articleId,
        { subject: DATE_SUBJECT, act: seen },
        by,
        clock(),
        () => ({
          subject: DATE_SUBJECT,
          claimId: null,
          act: 'dated',
          details: { date: day },
          undoes: null,
          articleDate: day,
        }),
      );
      return { articleId, actId: id };
    },
  };
}

/** Why the desk asks for the date: how many claims need it, and the words of the first. */
export interface AsksDate {
  readonly claims: number;
  readonly words: string;
  readonly seen: number;
}

/** What the article's page asks, or null. */
export function viewAsksDate({ row, revision, acts, states }: Book): AsksDate | null {
  const standing = states.map(({ number }) => revision.claims[number - 1]!);
  if (!asksDate(row.date, acts, standing)) return null;
  const needy = standing.filter(({ dates }) => dates.some(({ needs }) => needs === 'article-date'));
  const [start, end] = needy[0]!.dates.find(({ needs }) => needs === 'article-date')!.span;
  return {
    claims: needy.length,
    words: revision.text.slice(start, end),
    seen: seenOf(acts, DATE_SUBJECT),
  };
}
