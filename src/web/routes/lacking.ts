import { Router } from 'express';
import { InvalidInputError } from '../../domain/errors';
import { takeDone } from '../cookies';
import type { Door } from '../door';
import { sayLeftOut } from '../forms/asked';
import { lackingHref, readLackingQuery } from '../forms/query-form';
import { viewLacking } from '../pages/lacking-page';

/** `/lacking`: the claims of all articles that lack a source, as a page and as CSV. */
export function lackingRoutes({ services, sendPage }: Door): Router {
  const router = Router();

  router.get('/lacking', async (req, res) => {
    const { values: query, leftOut } = readLackingQuery(req.query);
    const desk = await services.lacking(query);
    if (desk.rows.length === 0 && query.page > 1) {
      res.redirect(303, lackingHref('/lacking', query, { page: 1 }));
      return;
    }
    const done = takeDone(req, res);
    sendPage(
      req,
      res,
      'lacking',
      { title: 'Lacks a source', here: 'lacking' },
      { ...viewLacking(desk, query), desk, done, leftOut },
    );
  });

  router.get('/lacking.csv', async (req, res) => {
    const { values, leftOut } = readLackingQuery(req.query);
    // A file has no place to tell what was left out of it.
    if (leftOut.length > 0) throw new InvalidInputError({ query: leftOut.map(sayLeftOut).join(' ') });
    const csv = await services.lackingCsv(values);
    res.attachment('lacks-a-source.csv').type('text/csv; charset=utf-8').send(csv);
  });

  return router;
}
