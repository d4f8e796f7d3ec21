import { Router, type Request, type Response } from 'express';
import { InvalidInputError } from '../../domain/errors';
import { hasWords } from '../../domain/source-search';
import { takeDone } from '../cookies';
import type { Door } from '../door';
import { COPY_FIELDS, readCopy, readUpload, takeFile, type CopyTyped } from '../forms/copy-form';
import { readErrand } from '../forms/errand';
import { readFields, readId } from '../forms/read';
import { sayRefusal } from '../forms/refusal';
import { quoteLines } from '../../report/citation-lines';
import { sayRests } from '../pages/source-page';
import { historyOfSource } from '../words/source-acts';
import { leaveWord, readActor } from './library';

/** `/sources`: the works used as evidence, what rests on each, and its stored copies. */
export function sourceRoutes({ services, sendPage }: Door): Router {
  const router = Router();

  async function showSource(
    req: Request,
    res: Response,
    id: number,
    typed: CopyTyped,
    error?: InvalidInputError,
  ) {
    const { source, uses } = await services.sourcePage(id);
    const refusal = error ? sayRefusal(error, 'Not done', COPY_FIELDS, (field) => `copy-${field}`) : null;
    const errand = await readErrand(services, error ? req.body : req.query);
    const copies = await services.copiesOf(source.id);
    const library = await services.libraryPage(source.id);
    const copiesTakenAt = copies.map(({ takenAt }) => takenAt);
    if (error) res.status(422);
    sendPage(
      req,
      res,
      'source',
      { title: error ? `Not done: ${source.title}` : source.title, here: 'sources', back: `/sources/${id}` },
      {
        ...library,
        history: historyOfSource(library.record, library.acts, copies),
        source,
        uses: uses.map((use) => ({ ...use, lines: quoteLines(use.citation, { copiesTakenAt }) })),
        health: (await services.linkHealth([source.id])).get(source.id) ?? null,
        earlierStates: await services.earlierLinkStates(source.id),
        canFetch: services.canFetch(),
        lede: sayRests(uses),
        copies,
        choices: errand ? [] : await services.claimsToCite(source.id),
        errand,
        typed,
        errors: error?.fields ?? {},
        refusal,
        done: error ? null : takeDone(req, res),
      },
    );
  }

  router.get('/sources', async (req, res) => {
    const q = readFields(req.query, ['q']).q.trim();
    const all = await services.listSources();
    const sources = all.filter((source) => hasWords(source, q));
    const health = await services.linkHealth(sources.map(({ id }) => id));
    const errand = await readErrand(services, req.query);
    const done = takeDone(req, res);
    const locals = { sources, total: all.length, q, health, errand, done, canFetch: services.canFetch() };
    sendPage(req, res, 'sources', { title: 'Sources', here: 'sources' }, locals);
  });

  router.get('/sources/check', (_req, res) => res.redirect(303, '/sources'));

  router.get('/sources/:id', async (req, res) => {
    const id = readId(req.params.id, 'source');
    const { source } = await services.sourcePage(id);
    if (source.id === id) return showSource(req, res, id, readCopy({}));
    const errand = await readErrand(services, req.query);
    res.redirect(303, `/sources/${source.id}${errand ? `?${errand.query}` : ''}`);
  });

  router.get('/sources/:id/cite', async (req, res) => {
    const { source } = await services.sourcePage(readId(req.params.id, 'source'));
    const errand = await readErrand(services, req.query);
    res.redirect(303, errand?.to(`source=${source.id}`) ?? `/sources/${source.id}`);
  });

  /** Does something for a source that leads to a page, or shows the source with what was refused. */
  async function act(
    req: Request,
    res: Response,
    run: (id: number, typed: CopyTyped) => Promise<{ readonly says: string; readonly to: string }>,
  ) {
    const id = readId(req.params.id, 'source');
    const typed = readCopy(req.body);
    try {
      const { says, to } = await run(id, typed);
      const errand = await readErrand(services, req.body);
      leaveWord(res, says);
      res.redirect(303, errand ? `${to}?${errand.query}` : to);
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      await showSource(req, res, id, typed, error);
    }
  }

  router.post('/sources/:id/copies', takeFile(), (req, res) =>
    act(req, res, async (id, typed) => {
      const file = readUpload(req);
      const actor = readActor(req, res);
      const copy = file
        ? await services.uploadCopy(id, file, actor)
        : await services.pasteCopy(id, typed.text, actor);
      return { says: 'The copy is kept', to: `/copies/${copy}` };
    }),
  );

  router.post('/sources/:id/fetch', (req, res) =>
    act(req, res, async (id, typed) => {
      const copy = await services.fetchCopy(id, typed.url.trim(), readActor(req, res));
      return { says: 'The copy is kept', to: `/copies/${copy}` };
    }),
  );

  router.post('/sources/:id/check', (req, res) =>
    act(req, res, async (id) => {
      const { says } = await services.checkLink(id);
      return { says: `Looked after: ${says.replace(/\.$/, '')}`, to: `/sources/${id}` };
    }),
  );

  router.post('/sources/check', (_req, res) => {
    if (services.canFetch()) services.startLinkRound(0);
    leaveWord(
      res,
      services.canFetch()
        ? 'The addresses are looked after now, one by one; what is found stands here as it comes'
        : 'No address is looked after: fetching is switched off on this desk (STET_FETCH)',
    );
    res.redirect(303, '/sources');
  });

  router.post('/sources/:id/separate', (req, res) =>
    act(req, res, async (id) => {
      await services.separateSource(id, readActor(req, res));
      return { says: 'It is a source by itself again', to: `/sources/${id}` };
    }),
  );

  for (const name of ['copies', 'fetch', 'check', 'separate'] as const)
    router.get(`/sources/:id/${name}`, (req, res) =>
      res.redirect(303, `/sources/${readId(req.params.id, 'source')}`),
    );

  return router;
}
