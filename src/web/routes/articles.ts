import { Router } from 'express';
import { takeDone } from '../cookies';
import type { Door } from '../door';
import { readArticleFilter } from '../forms/query-form';
import { readFields, readId } from '../forms/read';
import { lastActOf } from '../last-act';
import { viewArticle } from '../pages/article-page';

/** `/articles/:id`: the galley. */
export function articleRoutes({ services, sendPage }: Door): Router {
  const router = Router();

  router.get('/articles', (_req, res) => res.redirect(303, '/'));

  router.get('/articles/:id', async (req, res) => {
    const { values: filter, leftOut } = readArticleFilter(req.query);
    const desk = await services.articlePage(readId(req.params.id, 'article'), filter);
    const asked = readFields(req.query, ['at', 'part']);
    const at = Number(asked.at) || 0;
    const done = takeDone(req, res);
    const last = await lastActOf(services, req, desk.article.id);
    sendPage(
      req,
      res,
      'article',
      { title: desk.article.title, here: 'articles' },
      { ...viewArticle(desk, filter, { at, part: Number(asked.part) || 0 }), desk, at, done, last, leftOut },
    );
  });

  return router;
}
