import { Router, type Request, type Response } from 'express';
import { InvalidInputError, type FieldErrors } from '../../domain/errors';
import type { BulkResult } from '../../services/services';
import { sayCount } from '../../report/words';
import { keepReviewer, leaveDone, readReviewer, takeDone } from '../cookies';
import type { Door } from '../door';
import { requireName } from '../forms/actor';
import { BLANK_BULK, BULK_FIELDS, readTicked, toDoing, type BulkTyped } from '../forms/bulk-form';
import { readArticleFilter } from '../forms/query-form';
import { readBack, readFields, readId, readVersion } from '../forms/read';
import { sayRefusal, type Refusal } from '../forms/refusal';

interface Shown {
  readonly typed: BulkTyped;
  readonly errors: FieldErrors;
  readonly refusal: Refusal | null;
  readonly ticked: ReadonlySet<number> | 'all';
  readonly result: BulkResult | null;
}

/** `/articles/:id/bulk`: one thing done to several claims. */
export function bulkRoutes({ services, sendPage }: Door): Router {
  const router = Router();

  async function show(req: Request, res: Response, articleId: number, shown: Shown): Promise<void> {
    const filter = readArticleFilter(req.query);
    const desk = await services.articlePage(articleId, filter);
    const claims = desk.claims.filter(
      ({ id }) => desk.shown.has(id) || (shown.ticked !== 'all' && shown.ticked.has(id)),
    );
    const asked = new URLSearchParams(Object.entries(filter) as [string, string][]).toString();
    const why = new Map((shown.result?.refused ?? []).map((one) => [one.id, one.why]));
    const [sources, title] = [await services.listSources(), `Several at once: ${desk.article.title}`];
    sendPage(
      req,
      res,
      'bulk',
      {
        title: shown.refusal ? `Nothing done: ${title}` : title,
        here: 'articles',
        back: `/articles/${articleId}/bulk`,
      },
      {
        desk,
        claims,
        sources,
        why,
        asked: asked === '' ? '' : `?${asked}`,
        done: req.method === 'GET' ? takeDone(req, res) : null,
        ...shown,
      },
    );
  }

  router.get('/articles/:id/bulk', (req, res) =>
    show(req, res, readId(req.params.id, 'article'), {
      typed: BLANK_BULK,
      errors: {},
      refusal: null,
      ticked: readFields(req.query, ['all']).all === 'yes' ? 'all' : new Set(),
      result: null,
    }),
  );

  router.post('/articles/:id/bulk', async (req, res) => {
    const articleId = readId(req.params.id, 'article');
    const typed = readFields(req.body, BULK_FIELDS);
    const ticked = readTicked(req.body);
    try {
      const actor = { name: readReviewer(req) ?? requireName(typed.name) };
      const claims = ticked.map(({ id, version }) => ({ id, version: readVersion(version) }));
      const result = await services.bulk(claims, toDoing(typed), actor);
      keepReviewer(res, actor.name);
      const left = new Set(result.refused.map(({ id }) => id));
      if (result.done.length === 0) res.status(422);
      await show(req, res, articleId, {
        typed: left.size > 0 ? typed : BLANK_BULK,
        errors: {},
        refusal: null,
        ticked: left,
        result,
      });
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      const refusal = sayRefusal(error, 'Nothing done', ['claims', ...BULK_FIELDS]);
      const ids = new Set(ticked.map(({ id }) => id));
      await show(req, res.status(422), articleId, {
        typed,
        errors: error.fields,
        refusal,
        ticked: ids,
        result: null,
      });
    }
  });

  router.get('/articles/:id/bulk/undo', (req, res) =>
    res.redirect(303, `/articles/${readId(req.params.id, 'article')}/bulk`),
  );

  router.post('/articles/:id/bulk/undo', async (req, res) => {
    const articleId = readId(req.params.id, 'article');
    const { bulk, name, back } = readFields(req.body, ['bulk', 'name', 'back']);
    const actor = { name: readReviewer(req) ?? requireName(name) };
    const { done, refused } = await services.undoBulk(bulk, actor);
    const rest = refused.length > 0 ? `Not on ${sayCount(refused.length, 'claim')}: worked on since.` : '';
    leaveDone(res, {
      says: `Taken back on ${sayCount(done.length, 'claim')}`,
      status: null,
      rest,
      undo: null,
    });
    res.redirect(303, readBack(back) === '/' ? `/articles/${articleId}/bulk` : readBack(back));
  });

  return router;
}
