import { Router, type Request, type Response } from 'express';
import { InvalidInputError, NotFoundError } from '../../domain/errors';
import { MOST_ITEMS } from '../../services/library';
import type { Door } from '../door';
import { readUpload, takeFile } from '../forms/copy-form';
import { readFields, type Typed } from '../forms/read';
import { sayRefusal } from '../forms/refusal';
import { sayCount } from '../../report/words';
import { leaveWord, readActor } from './library';

const FIELDS = ['text', 'file', 'rank', 'name'] as const;
type ImportTyped = Typed<(typeof FIELDS)[number]>;

const FILES = {
  bib: { format: 'bibtex', type: 'application/x-bibtex' },
  ris: { format: 'ris', type: 'application/x-research-info-systems' },
  json: { format: 'csl-json', type: 'application/vnd.citationstyles.csl+json' },
} as const;

/** The numbers of the ticked items. */
function readChosen(body: unknown): ReadonlySet<number> {
  const { take } = body as { readonly take?: unknown };
  const ticked: readonly unknown[] = Array.isArray(take) ? take : [take];
  return new Set(
    ticked.flatMap((one) => (typeof one === 'string' && /^\d{1,5}$/.test(one) ? [Number(one)] : [])),
  );
}

/** `/sources/import` and `/sources.bib`: bibliographies in and out. */
export function bibliographyRoutes({ services, sendPage }: Door): Router {
  const router = Router();

  function showForm(req: Request, res: Response, typed: ImportTyped, error?: InvalidInputError) {
    const refusal = error ? sayRefusal(error, 'Not read', FIELDS) : null;
    if (error) res.status(422);
    sendPage(
      req,
      res,
      'import',
      {
        title: error ? 'Not read: import sources' : 'Import sources',
        here: 'sources',
        back: '/sources/import',
      },
      { typed, errors: error?.fields ?? {}, refusal },
    );
  }

  async function showPreview(
    req: Request,
    res: Response,
    typed: ImportTyped,
    chosen: ReadonlySet<number> | null,
    { error, warnings = [] }: { readonly error?: InvalidInputError; readonly warnings?: readonly string[] },
  ) {
    const preview = await services.previewImport(typed.text);
    const ticked =
      chosen ??
      new Set(
        preview.rows.flatMap(({ duplicates, earlier }, i) =>
          duplicates.length === 0 && earlier === null ? [i] : [],
        ),
      );
    const refusal = error ? sayRefusal(error, 'Not imported', ['chosen', 'rank', 'name']) : null;
    if (error) res.status(422);
    sendPage(
      req,
      res,
      'import-preview',
      {
        title: error ? 'Not imported: what will be added' : 'What will be added',
        here: 'sources',
        back: '/sources/import',
      },
      { typed, preview, ticked, warnings, errors: error?.fields ?? {}, refusal },
    );
  }

  router.get('/sources/import', (req, res) => showForm(req, res, readFields({}, FIELDS)));
  router.get('/sources/import/preview', (_req, res) => res.redirect(303, '/sources/import'));

  router.post('/sources/import/preview', takeFile(), async (req, res) => {
    const file = readUpload(req);
    const written = readFields(req.body, FIELDS);
    const read = file ? services.decodeImport(file.bytes) : { text: written.text, warnings: [] };
    try {
      await showPreview(req, res, { ...written, text: read.text }, null, { warnings: read.warnings });
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      const { text = '', ...fields } = error.fields;
      showForm(req, res, written, file ? new InvalidInputError({ ...fields, file: text }) : error);
    }
  });

  router.post('/sources/import', takeFile(MOST_ITEMS), async (req, res) => {
    const typed = readFields(req.body, FIELDS);
    const chosen = readChosen(req.body);
    try {
      const count = await services.importSources(typed.text, chosen, typed.rank, readActor(req, res));
      leaveWord(res, `${sayCount(count, 'source is', 'sources are')} in the library`);
      res.redirect(303, '/sources');
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      if (error.fields.text === undefined) return showPreview(req, res, typed, chosen, { error });
      showForm(req, res, typed, error);
    }
  });

  router.get('/sources.:format', async (req, res) => {
    const { format } = req.params;
    if (!Object.hasOwn(FILES, format)) throw new NotFoundError('page', req.path);
    const file = FILES[format as keyof typeof FILES];
    res.attachment(`sources.${format}`).type(file.type);
    res.send(await services.exportSources(file.format));
  });

  return router;
}
