import { lastOn, type DeskAct } from '../../domain/desk-acts';
import { InvalidInputError, NotFoundError } from '../../domain/errors';
import type { RestDetails } from '../../domain/rests';
import type { Store } from '../../store/open-store';
import type { Clock } from '../clock';
import type { Actor } from '../actor';
import { nameOf } from '../typed';

export interface UndoServices {
  /** Takes back an act beside the marks, by one more act. Throws NotFoundError, InvalidInputError where a later one stands on it. */
  undoDeskAct(articleId: number, actId: number, actor: Actor): Promise<DeskAct>;
}

/** The claims whose grounds a link act changed. */
function linkedClaims({ act, details }: DeskAct): readonly number[] {
  return act === 'linked' || act === 'unlinked' ? [(details as RestDetails).claim] : [];
}

/** Taking acts back: only the latest that stands on its subject can be. */
export function undoing(store: Store, clock: Clock): UndoServices {
  return {
    async undoDeskAct(articleId, actId, actor) {
      const by = nameOf(actor);
      return store.deskActs.append(articleId, null, by, clock(), (acts) => {
        const act = acts.find(({ id }) => id === actId);
        if (!act) throw new NotFoundError('act', String(actId));
        if (lastOn(acts, act.subject)?.id !== actId) {
          throw new InvalidInputError({ act: 'Only the latest act that stands can be taken back.' });
        }
        return {
          subject: act.subject,
          claimId: act.claimId,
          act: 'undid',
          details: {},
          undoes: actId,
          rechecks: linkedClaims(act),
        };
      });
    },
  };
}
