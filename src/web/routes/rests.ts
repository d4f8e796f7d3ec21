import { Router } from 'express';
import { InvalidInputError } from '../../domain/errors';
import type { Door } from '../door';
import { takeDeskForm } from '../forms/desk-form';
import { readId, readSeen } from '../forms/read';
import { showClaimAgain } from './claims';

/** `/claims/:id/rests`: what a claim rests on. */
export function restRoutes(door: Door): Router {
  const router = Router();
  const { services } = door;

  for (const path of ['/claims/:id/rests', '/claims/:id/rests/remove']) {
    router.get(path, (req, res) => res.redirect(303, `/claims/${readId(req.params.id, 'claim')}#rests`));
  }

  router.post('/claims/:id/rests', async (req, res) => {
    const claimId = readId(req.params.id, 'claim');
    await takeDeskForm(req, res, {
      fields: ['on', 'because'],
      refused: 'Not linked',
      idOf: (field) => `rests-${field}`,
      run: async (typed, actor) => {
        const on = requireNumber(typed.on ?? '');
        const undo = await services.linkRest(claimId, { on, because: typed.because ?? '' }, actor);
        return { says: `The claim rests on claim ${on}`, href: `/claims/${claimId}`, undo };
      },
      show: showClaimAgain(door, req, res, claimId, 'rests'),
    });
  });

  router.post('/claims/:id/rests/remove', async (req, res) => {
    const claimId = readId(req.params.id, 'claim');
    await takeDeskForm(req, res, {
      fields: ['remove', 'seen'],
      refused: 'Not removed',
      idOf: () => 'rests',
      run: async (typed, actor) => {
        const on = requireNumber(typed.remove ?? '');
        const undo = await services.unlinkRest(claimId, on, readSeen(typed.seen), actor);
        return { says: `The claim no longer rests on claim ${on}`, href: `/claims/${claimId}`, undo };
      },
      show: showClaimAgain(door, req, res, claimId, 'rests'),
    });
  });

  return router;
}

function requireNumber(typed: string): number {
  if (/^\s*\d{1,9}\s*$/.test(typed)) return Number(typed);
  throw new InvalidInputError({ on: 'Give the number of another claim of this article.' });
}
