import { Router, type Request, type Response } from 'express';
import { InvalidInputError } from '../../domain/errors';
import type { SourceRecord } from '../../domain/source';
import { inputOf } from '../../domain/source-input';
import { readDoi, readIsbn } from '../../domain/work-numbers';
import { isWebAddress } from '../../domain/web-address';
import { keepReviewer, leaveDone, readReviewer } from '../cookies';
import type { Door } from '../door';
import { requireName } from '../forms/actor';
import { readErrand } from '../forms/errand';
import { readFields, readId } from '../forms/read';
import { sayRefusal } from '../forms/refusal';
import {
  readBase,
  readSourceForm,
  SOURCE_FORM_FIELDS,
  toSourceInput,
  typeSource,
  type SourceTyped,
} from '../forms/source-form';

/** Who acts: the name of the cookie, else the one that was typed, which is kept from then on. */
export function readActor(req: Request, res: Response): { readonly name: string } {
  const name = readReviewer(req) ?? requireName(readFields(req.body, ['name']).name);
  keepReviewer(res, name);
  return { name };
}

/** Says what was done, on the next page. */
export function leaveWord(res: Response, says: string): void {
  leaveDone(res, { says, status: null, rest: '', undo: null });
}

const KNOWN = 'It may be in the library already. Take that one, or say that this is another work.';

function headingOf({ message, fields }: InvalidInputError): string {
  if (fields.look !== undefined) return 'Not looked up';
  return message.startsWith('Not ') ? message : 'Not saved';
}

/** `/sources/new` and `/sources/:id/edit`: the record of a source; duplicates, merging and files of the whole library. */
export function libraryRoutes({ services, sendPage }: Door): Router {
  const router = Router();

  async function showForm(
    req: Request,
    res: Response,
    id: number | null,
    typed: SourceTyped,
    error?: InvalidInputError,
    look = '',
    known: readonly SourceRecord[] = [],
  ) {
    const what = id === null ? 'Add a source' : 'Edit the record';
    const errand = await readErrand(services, req.method === 'POST' ? req.body : req.query);
    const refusal = error ? sayRefusal(error, headingOf(error), ['look', ...SOURCE_FORM_FIELDS]) : null;
    if (error) res.status(422);
    sendPage(
      req,
      res,
      'source-form',
      { title: error ? `Not saved: ${what.toLowerCase()}` : what, here: 'sources', back: '/sources' },
      {
        id,
        what,
        typed,
        look,
        known,
        errand,
        canFetch: services.canFetch(),
        errors: error?.fields ?? {},
        refusal,
      },
    );
  }

  router.get('/sources/new', async (req, res) => {
    const { url } = readFields(req.query, ['url']);
    const kept = (await readErrand(services, req.query))?.form?.fields;
    if (kept) {
      const begun = {
        title: kept.sourceTitle,
        authors: kept.sourceBy,
        url: kept.sourceUrl,
        rank: kept.sourceRank,
      };
      return showForm(req, res, null, { ...readSourceForm(begun), type: kept.sourceUrl ? 'webpage' : '' });
    }
    await showForm(req, res, null, { ...readSourceForm({}), url });
  });

  router.get('/sources/look-up', (_req, res) => res.redirect(303, '/sources/new'));

  router.post('/sources/look-up', async (req, res) => {
    const { look } = readFields(req.body, ['look']);
    try {
      const { input, item } = await services.lookUp(look);
      await showForm(req, res, null, typeSource(input, item));
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      const words = look.trim();
      const [doi, isbn] = [readDoi(words) ?? '', readIsbn(words) ?? ''];
      const url = isWebAddress(words) && doi === '' ? words : '';
      await showForm(req, res, null, { ...readSourceForm({}), url, doi, isbn }, error, look);
    }
  });

  router.post('/sources', async (req, res) => {
    const typed = readSourceForm(req.body);
    const [input, base] = [toSourceInput(typed), readBase(typed)];
    const known = typed.another === 'yes' ? [] : await services.sourcesLike(input, base);
    try {
      if (known.length > 0) throw new InvalidInputError({ another: KNOWN });
      const id = await services.addSource(input, base, readActor(req, res));
      const errand = await readErrand(services, req.body);
      leaveWord(res, 'The source is in the library');
      res.redirect(303, `/sources/${id}${errand ? `?${errand.query}` : ''}`);
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      await showForm(req, res, null, typed, error, '', known);
    }
  });

  router.get('/sources/:id/edit', async (req, res) => {
    const { record } = await services.libraryPage(readId(req.params.id, 'source'));
    await showForm(req, res, record.id, typeSource(inputOf(record), null));
  });

  router.post('/sources/:id/edit', async (req, res) => {
    const id = readId(req.params.id, 'source');
    const typed = readSourceForm(req.body);
    try {
      await services.changeSource(id, toSourceInput(typed), readActor(req, res));
      leaveWord(res, 'The record is changed');
      res.redirect(303, `/sources/${id}`);
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      await showForm(req, res, id, typed, error);
    }
  });

  /** @param merging the pair whose form was refused: the ids of its sources */
  async function showDuplicates(
    req: Request,
    res: Response,
    merging: readonly number[] = [],
    error?: InvalidInputError,
  ) {
    const pairs = await services.duplicateSources();
    const at = pairs.findIndex(
      ({ first, second }) => merging.includes(first.id) && merging.includes(second.id),
    );
    const refusal = error ? sayRefusal(error, 'Not merged', ['name'], (field) => `${field}-${at}`) : null;
    if (error) res.status(422);
    sendPage(
      req,
      res,
      'duplicates',
      {
        title: error ? 'Not merged: possible duplicates' : 'Possible duplicates',
        here: 'sources',
        back: '/sources/duplicates',
      },
      { pairs, at, typed: readFields(req.body, ['name']), errors: error?.fields ?? {}, refusal },
    );
  }

  router.get('/sources/duplicates', (req, res) => showDuplicates(req, res));

  router.post('/sources/:id/merge', async (req, res) => {
    const id = readId(req.params.id, 'source');
    const into = readId(readFields(req.body, ['into']).into, 'source');
    try {
      await services.mergeSource(id, into, readActor(req, res));
      leaveWord(res, 'The two are one source now; every citation is kept');
      res.redirect(303, `/sources/${into}`);
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      await showDuplicates(req, res, [id, into], error);
    }
  });

  router.get('/sources/:id/merge', (req, res) =>
    res.redirect(303, `/sources/${readId(req.params.id, 'source')}`),
  );

  return router;
}
