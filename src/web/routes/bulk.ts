import { Router, type Request, type Response } from 'express';
import { InvalidInputError, type FieldErrors } from '../../domain/errors';
import { hasWords } from '../../domain/source-search';
import { MOST_CLAIMS } from '../../services/bulking';
import type { BulkResult } from '../../services/services';
import { sayCount } from '../../report/words';
import { keepReviewer, leaveDone, readReviewer, takeDone } from '../cookies';
import type { Door } from '../door';
import { requireName } from '../forms/actor';
import { BLANK_BULK, BULK_FIELDS, readTicked, toDoing, type BulkTyped } from '../forms/bulk-form';
import { readBack, readFields, readVersion } from '../forms/read';
import { sayRefusal, type Refusal } from '../forms/refusal';
import { bulkRanges, type Range, type Ticks } from '../pages/bulk-ranges';

interface Shown {
  readonly typed: BulkTyped;
  readonly errors: FieldErrors;
  readonly refusal: Refusal | null;
  readonly ticked: Ticks;
  readonly result: BulkResult | null;
}

const BLANK: Shown = { typed: BLANK_BULK, errors: {}, refusal: null, ticked: new Set(), result: null };

/** As many sources as the form offers at once; any other is found by its words. */
const MOST_SOURCES = 200;

/** `/articles/:id/bulk` and `/claims/bulk`: one thing done to several claims. */
export function bulkRoutes(door: Door): Router {
  const router = Router();
  for (const range of bulkRanges(door.services)) {
    const { path } = range;
    router.get(path, (req, res) => {
      const ticked = readFields(req.query, ['all']).all === 'yes' ? 'all' : new Set<number>();
      return show(door, req, res, range, { ...BLANK, ticked });
    });
    router.post(path, (req, res) => take(door, req, res, range));
    router.get(`${path}/undo`, (req, res) => res.redirect(303, req.path.replace(/\/undo$/, '')));
    router.post(`${path}/undo`, (req, res) => takeBack(door, req, res));
  }
  return router;
}

async function show(door: Door, req: Request, res: Response, range: Range, shown: Shown): Promise<void> {
  const { result, ticked, refusal } = shown;
  const listed = await range.list(req, ticked);
  const why = new Map((result?.refused ?? []).map((one) => [one.id, one.why]));
  // What was refused is read first.
  const claims = listed.claims.toSorted((a, b) => Number(why.has(b.id)) - Number(why.has(a.id)));
  const title = `Several at once: ${listed.title}`;
  const locals = { ...listed, claims, why, ...(await offerSources(door, shown.typed)), ...shown };
  const done = req.method === 'GET' ? takeDone(req, res) : null;
  const page = { title: refusal ? `Nothing done: ${title}` : title, back: listed.at + listed.asked };
  door.sendPage(req, res, 'bulk', { here: 'articles', ...page }, { ...locals, done, most: MOST_CLAIMS });
}

/** The sources that the form offers: the one that is chosen, and those that have the words looked for, else the latest used. */
async function offerSources({ services }: Door, { find, sourceId }: BulkTyped) {
  const all = await services.listSources();
  const chosen = all.filter(({ id }) => String(id) === sourceId);
  const found = all.filter((source) => String(source.id) !== sourceId && hasWords(source, find));
  const sources = [...chosen, ...found.slice(0, MOST_SOURCES)];
  const isCut = all.length > sources.length;
  return { sources, library: { total: all.length, found: found.length, isCut } };
}

async function take(door: Door, req: Request, res: Response, range: Range): Promise<void> {
  const typed = readFields(req.body, BULK_FIELDS);
  const ticks = readTicked(req.body);
  const ids = new Set(ticks.map(({ id }) => id));
  // Enter presses the first button of a form, which is this one: without words to look for it is none.
  if (readFields(req.body, ['then']).then === 'find' && typed.find.trim() !== '') {
    await show(door, req, res, range, { ...BLANK, typed, ticked: ids });
    return;
  }
  try {
    const actor = { name: readReviewer(req) ?? requireName(typed.name) };
    const claims =
      typed.every === 'yes'
        ? await range.every(req, Number(typed.matching))
        : ticks.map(({ id, version }) => ({ id, version: readVersion(version) }));
    const result = await door.services.bulk(claims, toDoing(typed), actor);
    keepReviewer(res, actor.name);
    const left = new Set(result.refused.map(({ id }) => id));
    if (result.done.length === 0) res.status(422);
    const again = left.size > 0 ? { ...typed, every: '' } : BLANK_BULK;
    await show(door, req, res, range, { ...BLANK, typed: again, ticked: left, result });
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    const refusal = sayRefusal(error, 'Nothing done', ['claims', ...BULK_FIELDS]);
    await show(door, req, res.status(422), range, {
      ...BLANK,
      typed,
      errors: error.fields,
      refusal,
      ticked: ids,
    });
  }
}

/** Takes a bulk act back, whatever articles it was on. */
async function takeBack({ services }: Door, req: Request, res: Response): Promise<void> {
  const { bulk, name, back } = readFields(req.body, ['bulk', 'name', 'back']);
  const actor = { name: readReviewer(req) ?? requireName(name) };
  const { done, refused } = await services.undoBulk(bulk, actor);
  const rest = refused.length > 0 ? `Not on ${sayCount(refused.length, 'claim')}: worked on since.` : '';
  leaveDone(res, { says: `Taken back on ${sayCount(done.length, 'claim')}`, status: null, rest, undo: null });
  res.redirect(303, readBack(back) === '/' ? req.path.replace(/\/undo$/, '') : readBack(back));
}
