import { Router } from 'express';
import { InvalidInputError } from '../../domain/errors';
import { keepReviewer, keepTheme, leaveDone, readReviewer, readTheme, THEMES } from '../cookies';
import type { Door } from '../door';
import { requireName } from '../forms/actor';
import { readBack, readFields } from '../forms/read';
import { sayRefusal } from '../forms/refusal';

/** How this browser wants the desk: the reviewer's name and the theme. */
export function deskRoutes({ sendPage }: Door): Router {
  const router = Router();

  router.get('/theme', (_req, res) => res.redirect(303, '/'));

  router.post('/theme', (req, res) => {
    const next = THEMES[(THEMES.indexOf(readTheme(req)) + 1) % THEMES.length] ?? 'auto';
    keepTheme(res, next);
    res.redirect(303, readBack(readFields(req.body, ['back']).back));
  });

  router.get('/name', (req, res) => {
    const back = readBack(readFields(req.query, ['back']).back);
    const typed = { name: readReviewer(req) ?? '' };
    sendPage(
      req,
      res,
      'name',
      { title: 'Who is reviewing?', back },
      { typed, errors: {}, refusal: null, back },
    );
  });

  router.post('/name', (req, res) => {
    const typed = readFields(req.body, ['name', 'back']);
    const back = readBack(typed.back);
    try {
      const name = requireName(typed.name);
      keepReviewer(res, name);
      leaveDone(res, { says: `Reviewing as ${name}`, status: null, rest: '', undo: null });
      res.redirect(303, back);
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      const refusal = sayRefusal(error, 'Not kept', ['name']);
      const page = { title: 'Not kept: who is reviewing?', back };
      sendPage(req, res.status(422), 'name', page, { typed, errors: error.fields, refusal, back });
    }
  });

  return router;
}
