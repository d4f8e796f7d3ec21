import { Router } from 'express';
import { takeDone } from '../cookies';
import type { Door } from '../door';
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
    const csv = await services.lackingCsv(readLackingQuery(req.query).values);
    res.attachment('lacks-a-source.csv').type('text/csv; charset=utf-8').send(csv);
  });

  return router;
}
