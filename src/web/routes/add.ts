import { Router, type Request, type Response } from 'express';
import multer from 'multer';
import { DuplicateArticleError, InvalidInputError } from '../../domain/errors';
import { leaveDone, readReviewer } from '../cookies';
import type { Door } from '../door';
import {
  ARTICLE_FIELDS,
  readArticle,
  readTicks,
  toArticleInput,
  type ArticleTyped,
} from '../forms/article-form';
import { readFields } from '../forms/read';
import { sayRefusal } from '../forms/refusal';
import { viewPreview } from '../pages/preview-page';
import { LARGEST_TEXT } from '../../services/check-article';
import { sayCount } from '../../report/words';

/** Room for a text whose every line break comes as CRLF, and for one that is refused in words because it is too large. */
const ROOM = 4 * LARGEST_TEXT;

/** `/articles/new`, its preview, and the saving. */
export function addRoutes({ services, sendPage }: Door): Router {
  const router = Router();
  const upload = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: ROOM, files: 1, fieldSize: ROOM, fields: 200_000 },
  }).single('file');

  const showForm = (req: Request, res: Response, typed: ArticleTyped, error?: InvalidInputError) => {
    const refusal = error && sayRefusal(error, 'Not read yet', ['text', 'file', ...ARTICLE_FIELDS.slice(1)]);
    if (error) res.status(422);
    sendPage(
      req,
      res,
      'add',
      { title: error ? 'Not read: add an article' : 'Add an article', here: 'add', back: '/articles/new' },
      { typed, errors: error?.fields ?? {}, refusal: refusal ?? null },
    );
  };

  const showPreview = async (req: Request, res: Response, typed: ArticleTyped, error?: InvalidInputError) => {
    const preview = await services.previewArticle(toArticleInput(typed, readTicks(req.body)));
    const view = viewPreview(preview, readFields(req.body, ['proposed', 'blocks']));
    const refusal = error && sayRefusal(error, 'Not saved yet', ['title', 'author', 'date']);
    if (error) res.status(422);
    sendPage(
      req,
      res,
      'preview',
      {
        title: error ? 'Not saved: what will be kept' : 'What will be kept',
        here: 'add',
        back: '/articles/new',
      },
      { typed, preview, ...view, errors: error?.fields ?? {}, refusal: refusal ?? null },
    );
  };

  router.get('/articles/new', (req, res) => showForm(req, res, readFields({}, ARTICLE_FIELDS)));
  router.get('/articles/preview', (_req, res) => res.redirect(303, '/articles/new'));

  router.post('/articles/preview', upload, async (req, res) => {
    let typed = readFields(req.body, ARTICLE_FIELDS);
    if (readFields(req.body, ['then']).then === 'back') {
      showForm(req, res, typed);
      return;
    }
    try {
      typed = readArticle(req.body, req.file);
      await showPreview(req, res, typed);
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      if (!req.file || error.fields.text === undefined) {
        showForm(req, res, typed, error);
        return;
      }
      const { text, ...fields } = error.fields;
      showForm(
        req,
        res,
        readFields(req.body, ARTICLE_FIELDS),
        new InvalidInputError({ ...fields, file: text }),
      );
    }
  });

  router.post('/articles', upload, async (req, res) => {
    const typed = readFields(req.body, ARTICLE_FIELDS);
    try {
      const name = readReviewer(req);
      const id = await services.addArticle(
        toArticleInput(typed, readTicks(req.body)),
        name === null ? null : { name },
      );
      const { article } = await services.articlePage(id, {});
      const rest = `It has ${sayCount(article.counts.total, 'claim')}, all unverified.`;
      leaveDone(res, { says: 'The article is on the desk', status: null, rest, undo: null });
      res.redirect(303, `/articles/${id}`);
    } catch (error) {
      if (error instanceof DuplicateArticleError) return showPreview(req, res.status(409), typed);
      if (!(error instanceof InvalidInputError)) throw error;
      await showPreview(req, res, typed, error).catch((again: unknown) => {
        if (!(again instanceof InvalidInputError)) throw again;
        showForm(req, res, typed, again);
      });
    }
  });

  return router;
}
