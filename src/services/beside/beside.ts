import type { Comment } from '../../domain/comments';
import { commentsOf } from '../../domain/comments';
import { ancestryOf } from '../../domain/lineage';
import type { Store } from '../../store/open-store';
import type { Clock } from '../clock';
import type { ReviewActs } from '../review-acts';
import type { Book } from './book';
import { carding, viewCards, type CardServices, type CardView } from './carding';
import { carrying, type CarryServices } from './carrying';
import { commenting, type CommentServices } from './commenting';
import { covering, viewLedger, type CoverServices, type Ledger } from './covering';
import { dating, viewAsksDate, type AsksDate, type DateServices } from './dating';
import { leavingOpen, viewOpenEnd, type OpenEndServices, type OpenEndView } from './leaving-open';
import { progressing, type ProgressServices } from './progressing';
import { recounting, type RecountServices } from './recounting';
import { resting, viewAllRests, viewCarried, type RestServices, type RestView } from './resting';
import { undoing, type UndoServices } from './undoing';
import { viewing, type ViewServices } from './views';
import { viewFigures, working, type FigureView, type WorkingServices } from './working';

/** What reviewers do beside marking. */
export type BesideServices = RestServices &
  CardServices &
  CarryServices &
  CommentServices &
  CoverServices &
  DateServices &
  OpenEndServices &
  ProgressServices &
  RecountServices &
  ViewServices &
  WorkingServices &
  UndoServices;

/** What stands beside a claim on its page. */
export interface ClaimBeside {
  readonly carries: readonly RestView[];
  /** Cards that the claim stands on. */
  readonly cards: readonly CardView[];
  readonly comments: readonly Comment[];
  readonly open: OpenEndView;
  readonly figures: readonly FigureView[];
}

/** What stands beside an article on its page. */
export interface ArticleBeside {
  readonly cards: readonly CardView[];
  readonly ledger: Ledger;
  /** What each claim rests on, by number. */
  readonly restsOn: ReadonlyMap<number, readonly RestView[]>;
  /** Why the desk asks for the article's date, or null. */
  readonly asksDate: AsksDate | null;
}

/**
 * What stands beside a claim.
 *
 * @param book what `readBookAround` reads of its article
 */
export function claimBeside(book: Book, number: number): ClaimBeside {
  const found = book.revision.claims[number - 1]!;
  const family = ancestryOf(book.lineage, number);
  return {
    carries: viewCarried(book, number),
    cards: viewCards(book).filter(({ claims }) => claims.includes(number)),
    comments: commentsOf(book.acts).filter(({ claim }) => family.includes(claim)),
    open: viewOpenEnd(book, number),
    figures: viewFigures(book, found),
  };
}

/** What stands beside an article. */
export function articleBeside(book: Book): ArticleBeside {
  return {
    cards: viewCards(book),
    ledger: viewLedger(book),
    restsOn: viewAllRests(book),
    asksDate: viewAsksDate(book),
  };
}

/** All of it, over an open store. */
export function beside(store: Store, clock: Clock, acts: ReviewActs): BesideServices {
  return {
    ...resting(store, clock),
    ...carding(store, clock),
    ...carrying(store, clock, acts),
    ...commenting(store, clock),
    ...covering(store, clock),
    ...dating(store, clock),
    ...leavingOpen(store, clock),
    ...progressing(store),
    ...recounting(store),
    ...viewing(store, clock),
    ...working(store, clock),
    ...undoing(store, clock, acts),
  };
}
