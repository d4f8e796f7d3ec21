import { Router } from 'express';
import type { Door } from '../door';
import { readPassage } from '../forms/passage';
import { readErrand } from '../forms/errand';
import { readFields, readId } from '../forms/read';
import { viewCopy } from '../pages/copy-page';

/** `/copies/:id`: the words of a stored copy, its file, and how it differs from another. */
export function copyRoutes({ services, sendPage }: Door): Router {
  const router = Router();

  router.get('/copies/:id', async (req, res) => {
    const copy = await services.copy(readId(req.params.id, 'copy'));
    const source = await services.sourceOf(copy.sourceId);
    const others = (await services.copiesOf(source.id)).filter(({ id }) => id !== copy.id);
    const { part, from, to } = readFields(req.query, ['part', 'from', 'to']);
    const place = readPassage({ copy: String(copy.id), from, to });
    const errand = await readErrand(services, req.query);
    const choices = errand ? [] : await services.claimsToCite(source.id);
    const title = `Copy of ${source.title}`;
    sendPage(
      req,
      res,
      'copy',
      { title, here: 'sources' },
      { copy, source, others, errand, choices, view: viewCopy(copy, Number(part) || 1, place) },
    );
  });

  // Nothing of a stored file ever runs on this desk: it leaves as a download of no known type, in a sandbox.
  router.get('/copies/:id/file', async (req, res) => {
    const { bytes, fileName } = await services.copyFile(readId(req.params.id, 'copy'));
    res.attachment(fileName);
    res.set({
      'Content-Type': 'application/octet-stream',
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'private, no-store',
    });
    res.send(Buffer.from(bytes));
  });

  router.get('/copies/:id/changes', async (req, res) => {
    const id = readId(req.params.id, 'copy');
    const other = readId(readFields(req.query, ['from']).from, 'copy');
    const comparison = await services.compareCopies(other, id);
    const source = await services.sourceOf(comparison.newer.sourceId);
    sendPage(
      req,
      res,
      'copy-changes',
      { title: `Changes of ${source.title}`, here: 'sources' },
      { source, ...comparison },
    );
  });

  return router;
}
