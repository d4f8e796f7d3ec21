import { Router, type Request, type Response } from 'express';
import type { Door } from '../door';
import { readId } from '../forms/read';
import { COLUMN, layDays } from '../galley/days';

/** `/progress` and `/articles/:id/progress`: how far the work has got, as drawings with the tables behind them. */
export function progressRoutes({ services, sendPage }: Door): Router {
  const router = Router();

  async function show(req: Request, res: Response, articleId: number | null) {
    const desk = await services.progressPage(articleId);
    const title = desk.article ? `Progress · ${desk.article.title}` : 'Progress';
    sendPage(req, res, 'progress', { title }, { desk, chart: layDays(desk.days), column: COLUMN });
  }

  router.get('/progress', (req, res) => show(req, res, null));
  router.get('/articles/:id/progress', (req, res) => show(req, res, readId(req.params.id, 'article')));

  return router;
}
