import { Router } from 'express';
import { readReviewer, takeDone } from '../cookies';
import type { Door } from '../door';
import { takeDeskForm } from '../forms/desk-form';
import { readFields, readId, readSeen } from '../forms/read';
import { showClaimAgain } from './claims';

/** `/comments` and `/claims/:id/comments`. */
export function commentRoutes(door: Door): Router {
  const router = Router();
  const { services, sendPage } = door;

  router.get('/comments', async (req, res) => {
    const query = readFields(req.query, ['for', 'show']);
    const name = query.for === '' ? '' : query.for.trim().slice(0, 100);
    const isOpen = query.show !== 'all';
    const rows = await services.listComments({ name, isOpen });
    const me = readReviewer(req);
    sendPage(
      req,
      res,
      'comments',
      { title: 'Comments' },
      { rows, name, isOpen, me, done: takeDone(req, res) },
    );
  });

  router.get('/claims/:id/comments', (req, res) =>
    res.redirect(303, `/claims/${readId(req.params.id, 'claim')}#comments`),
  );

  router.post('/claims/:id/comments', async (req, res) => {
    const claimId = readId(req.params.id, 'claim');
    await takeDeskForm(req, res, {
      fields: ['comment'],
      refused: 'No comment kept',
      idOf: (field) => `comment-${field}`,
      run: async (typed, actor) => {
        const undo = await services.comment(claimId, typed.comment ?? '', actor);
        return { says: 'The comment is kept with the claim', href: `/claims/${claimId}`, undo };
      },
      show: showClaimAgain(door, req, res, claimId, 'comment'),
    });
  });

  for (const [path, as, says] of [
    ['resolve', 'resolved', 'The comment is resolved'],
    ['reopen', 'reopened', 'The comment is open again'],
  ] as const) {
    const address = `/claims/:id/comments/:number/${path}` as const;
    router.get(address, (req, res) =>
      res.redirect(303, `/claims/${readId(req.params.id, 'claim')}#comments`),
    );
    router.post(address, async (req, res) => {
      const claimId = readId(req.params.id, 'claim');
      const number = readId(req.params.number, 'comment');
      // A comment on a claim that was split or merged is settled from the page of what was made of it.
      const { at } = readFields(req.body, ['at']);
      const shownOn = at === '' ? claimId : readId(at, 'claim');
      await takeDeskForm(req, res, {
        fields: ['seen'],
        refused: 'Nothing done',
        idOf: () => 'comments',
        run: async (typed, actor) => {
          const undo = await services.settleComment(claimId, number, as, readSeen(typed.seen), actor);
          return { says, href: `/claims/${shownOn}`, undo };
        },
        show: showClaimAgain(door, req, res, shownOn, 'comment'),
      });
    });
  }

  return router;
}
