import { Router } from 'express';
import { takeDone } from '../cookies';
import { readFields } from '../forms/read';
import { layBar } from '../galley/bar';
import type { Door } from '../door';

/** `/`: the articles on the desk, or what a search finds. */
export function startRoutes({ services, sendPage }: Door): Router {
  const router = Router();

  router.get('/', async (req, res) => {
    const q = readFields(req.query, ['q']).q.trim().slice(0, 400);
    const [articles, counts, nextLacking, hits, found] = await Promise.all([
      services.listArticles(),
      services.counts(),
      services.nextLacking(null),
      q === '' ? null : services.search(q),
      q === '' ? [] : services.searchArticles(q),
    ]);
    const bars = new Map(articles.map((article) => [article.id, layBar(article.counts)]));
    const title = q === '' ? 'Articles' : `Search: ${q}`;
    const done = takeDone(req, res);
    sendPage(
      req,
      res,
      'start',
      { title, here: 'articles' },
      { done, articles, counts, nextLacking, bars, q, hits, found },
    );
  });

  return router;
}
