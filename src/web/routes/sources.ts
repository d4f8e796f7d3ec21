import { Router } from 'express';
import type { Door } from '../door';
import { readId } from '../forms/read';
import { sayCount } from '../../report/words';

/** `/sources`: the works used as evidence, and what rests on each. */
export function sourceRoutes({ services, sendPage }: Door): Router {
  const router = Router();

  router.get('/sources', async (req, res) => {
    const sources = await services.listSources();
    sendPage(req, res, 'sources', { title: 'Sources', here: 'sources' }, { sources });
  });

  router.get('/sources/:id', async (req, res) => {
    const { source, uses } = await services.sourcePage(readId(req.params.id, 'source'));
    const claims = new Set(uses.map((use) => use.claim.id));
    const alone = new Set(uses.filter((use) => use.claim.citationCount === 1).map((use) => use.claim.id));
    const lede =
      claims.size === 0
        ? 'No claim cites it any more.'
        : `${sayCount(claims.size, 'claim cites', 'claims cite')} it, ${alone.size} of them nothing else.`;
    sendPage(req, res, 'source', { title: source.title, here: 'sources' }, { source, uses, lede });
  });

  return router;
}
