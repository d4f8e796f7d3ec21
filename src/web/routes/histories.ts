import { Router } from 'express';
import { takeDone } from '../cookies';
import type { Door } from '../door';
import { readId } from '../forms/read';

/** `/articles/:id/history`: everything that was done to an article, one line an act, each to be taken back from there. */
export function historyRoutes({ services, sendPage }: Door): Router {
  const router = Router();

  router.get('/articles/:id/history', async (req, res) => {
    const desk = await services.historyPage(readId(req.params.id, 'article'), Number(req.query.page) || 1);
    const page = { title: `History · ${desk.article.title}`, here: 'articles' } as const;
    sendPage(req, res, 'article-history', page, { desk, done: takeDone(req, res) });
  });

  return router;
}
