import { datedAs } from '../../domain/dating';
import { lastOn, type DeskAct, type WithReview } from '../../domain/desk-acts';
import { InvalidInputError, NotFoundError } from '../../domain/errors';
import type { RestDetails } from '../../domain/rests';
import type { NewDeskAct } from '../../store/desk-acts';
import type { Store } from '../../store/open-store';
import type { Actor } from '../actor';
import type { Clock } from '../clock';
import { decideUndo } from '../decide-undo';
import type { ReviewActs } from '../review-acts';
import { nameOf } from '../typed';
import type { CarriedDetails } from './carrying';

export interface UndoServices {
  /** Takes back an act beside the marks, by one more act. Throws NotFoundError, InvalidInputError where a later one stands on it. */
  undoDeskAct(articleId: number, actId: number, actor: Actor): Promise<DeskAct>;
}

type Acts = Pick<ReviewActs, 'undo' | 'claimInText' | 'claimPage'>;

/** The claims whose grounds a link act changed. */
function linkedClaims({ act, details }: DeskAct): readonly number[] {
  return act === 'linked' || act === 'unlinked' ? [(details as RestDetails).claim] : [];
}

/** The article's date as it is without a "dated" act; nothing for the other acts. */
function dateWithout(acts: readonly DeskAct[], act: DeskAct) {
  if (act.act !== 'dated') return {};
  return { articleDate: datedAs(acts.filter(({ id }) => id !== act.id))?.date ?? null };
}

/** Taking acts back: only the latest that stands on its subject can be. */
export function undoing(store: Store, clock: Clock, acts: Acts): UndoServices {
  /** The reviews that carrying made, each the latest that stands on its claim: else none of them is taken back. */
  async function findCarried({ to }: CarriedDetails) {
    const found = [];
    for (const { claimId, number, reviews } of to) {
      const { undoable, history } = await acts.claimPage(claimId);
      const standing = history.filter((entry) => entry.undone === null && entry.act !== 'undid');
      const isLast = reviews.every((id, index) => standing[reviews.length - 1 - index]?.id === id);
      if (!undoable || !isLast) {
        throw new InvalidInputError({
          act: `Somebody has acted on claim ${number} since. Take that back first.`,
        });
      }
      found.push({ claimId, reviews });
    }
    return found;
  }

  /** The taking back of the act on a claim that came with an act, to be written with it; nothing where that was taken back by itself. */
  async function takingBack(
    act: DeskAct | undefined,
    by: string,
    at: string,
  ): Promise<Pick<NewDeskAct, 'along'>> {
    const { review } = (act?.details ?? {}) as WithReview;
    const claimId = act?.claimId ?? null;
    if (review === undefined || claimId === null) return {};
    const reviews = await store.claims.reviewsOf(claimId);
    if (reviews.some(({ undoes }) => undoes === review)) return {};
    return { along: { claimId, decide: (facts) => decideUndo(facts, review, by, at) } };
  }

  return {
    async undoDeskAct(articleId, actId, actor) {
      const by = nameOf(actor);
      const at = clock();
      const known = (await store.deskActs.ofArticle(articleId)).find(({ id }) => id === actId);
      const carried = known?.act === 'carried' ? await findCarried(known.details as CarriedDetails) : [];
      const along = await takingBack(known, by, at);
      const undone = await store.deskActs.append(articleId, null, by, at, (all) => {
        const act = all.find(({ id }) => id === actId);
        if (!act) throw new NotFoundError('act', String(actId));
        if (lastOn(all, act.subject)?.id !== actId) {
          throw new InvalidInputError({ act: 'Only the latest act that stands can be taken back.' });
        }
        return {
          subject: act.subject,
          claimId: act.claimId,
          act: 'undid',
          details: {},
          undoes: actId,
          rechecks: linkedClaims(act),
          ...dateWithout(all, act),
          ...along,
        };
      });
      for (const { claimId, reviews } of carried) {
        for (const review of reviews.toReversed()) {
          const { claim } = await acts.claimInText(claimId);
          await acts.undo(claimId, claim.version, review, actor);
        }
      }
      return undone;
    },
  };
}
