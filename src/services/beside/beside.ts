import type { Store } from '../../store/open-store';
import type { Clock } from '../clock';
import { readBook, type Book } from './book';
import { carding, viewCards, type CardServices, type CardView } from './carding';
import { resting, viewRests, type RestServices, type RestView } from './resting';
import { undoing, type UndoServices } from './undoing';

/** What reviewers do beside marking. */
export type BesideServices = RestServices & CardServices & UndoServices;

/** What stands beside a claim on its page. */
export interface ClaimBeside {
  readonly restsOn: readonly RestView[];
  readonly carries: readonly RestView[];
  /** Cards that the claim stands on. */
  readonly cards: readonly CardView[];
}

/** What stands beside an article on its page. */
export interface ArticleBeside {
  readonly cards: readonly CardView[];
}

/** Reads what stands beside a claim of an article. */
export async function claimBeside(store: Store, articleId: number, number: number): Promise<ClaimBeside> {
  const book = await readBook(store, articleId);
  return {
    ...viewRests(book, number),
    cards: viewCards(book).filter(({ claims }) => claims.includes(number)),
  };
}

/** What stands beside an article. */
export function articleBeside(book: Book): ArticleBeside {
  return { cards: viewCards(book) };
}

/** All of it, over an open store. */
export function beside(store: Store, clock: Clock): BesideServices {
  return { ...resting(store, clock), ...carding(store, clock), ...undoing(store, clock) };
}
