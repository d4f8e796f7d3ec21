import { Router } from 'express';
import { InvalidInputError } from '../../domain/errors';
import { keepReviewer, leaveDone, readReviewer } from '../cookies';
import type { Door } from '../door';
import { requireName } from '../forms/actor';
import { readBack, readFields, readId } from '../forms/read';

/** `/articles/:id/acts/:act/undo`: taking an act beside the marks back. */
export function deskActRoutes({ services, sendPage }: Door): Router {
  const router = Router();

  router.get('/articles/:id/acts/:act/undo', (req, res) =>
    res.redirect(303, `/articles/${readId(req.params.id, 'article')}`),
  );

  router.post('/articles/:id/acts/:act/undo', async (req, res) => {
    const articleId = readId(req.params.id, 'article');
    const actId = readId(req.params.act, 'act');
    const typed = readFields(req.body, ['back', 'name']);
    const back = readBack(typed.back) === '/' ? `/articles/${articleId}` : readBack(typed.back);
    try {
      const actor = { name: readReviewer(req) ?? requireName(typed.name) };
      keepReviewer(res, actor.name);
      await services.undoDeskAct(articleId, actId, actor);
      leaveDone(res, { says: 'Taken back', status: null, rest: '', undo: null });
      res.redirect(303, back);
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      const page = { title: 'Not taken back', back };
      sendPage(req, res.status(422), 'trouble', page, { heading: 'Not taken back', says: error.message });
    }
  });

  return router;
}
