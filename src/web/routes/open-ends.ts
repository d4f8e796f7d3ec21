import { Router } from 'express';
import { CANNOT_BE_SOURCED } from '../../domain/tags';
import type { Door } from '../door';
import { takeDeskForm } from '../forms/desk-form';
import { readId, readSeen } from '../forms/read';
import { showClaimAgain } from './claims';

/** `/claims/:id/open`: a claim that is left open on purpose. */
export function openEndRoutes(door: Door): Router {
  const router = Router();
  const { services } = door;

  for (const path of ['/claims/:id/open', '/claims/:id/open/end']) {
    router.get(path, (req, res) => res.redirect(303, `/claims/${readId(req.params.id, 'claim')}#open`));
  }

  router.post('/claims/:id/open', async (req, res) => {
    const claimId = readId(req.params.id, 'claim');
    await takeDeskForm(req, res, {
      fields: ['tried', 'next', 'who', 'until', 'cannot', 'seen'],
      refused: 'Not left open',
      idOf: (field) => `open-${field}`,
      run: async (typed, actor) => {
        const { tried = '', next = '', who = '', until = '', cannot = '', seen = '' } = typed;
        const end = { tried, next, who, until, cannotBeSourced: cannot !== '' };
        const undo = await services.leaveOpen(claimId, end, readSeen(seen), actor);
        const says = `The claim is left open on purpose${cannot === '' ? '' : `, tagged “${CANNOT_BE_SOURCED}”`}`;
        return { says, href: `/claims/${claimId}`, undo };
      },
      show: showClaimAgain(door, req, res, claimId, 'open'),
    });
  });

  router.post('/claims/:id/open/end', async (req, res) => {
    const claimId = readId(req.params.id, 'claim');
    await takeDeskForm(req, res, {
      fields: ['seen'],
      refused: 'Not taken up',
      idOf: () => 'open',
      run: async (typed, actor) => {
        const undo = await services.takeUp(claimId, readSeen(typed.seen), actor);
        return { says: 'The claim is taken up again', href: `/claims/${claimId}`, undo };
      },
      show: showClaimAgain(door, req, res, claimId, 'open'),
    });
  });

  return router;
}
