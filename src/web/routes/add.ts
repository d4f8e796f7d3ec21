import { Router, type Request, type Response } from 'express';
import multer from 'multer';
import { DuplicateArticleError, InvalidInputError, UnavailableError } from '../../domain/errors';
import { leaveDone, readReviewer } from '../cookies';
import type { Door } from '../door';
import {
  ARTICLE_FIELDS,
  PREVIEW_FIELDS,
  readArticle,
  readPasted,
  readTicks,
  toArticleInput,
  type ArticleTyped,
  type PreviewTyped,
} from '../forms/article-form';
import { readFields } from '../forms/read';
import { sayRefusal } from '../forms/refusal';
import { viewPreview } from '../pages/preview-page';
import { viewReading } from '../pages/reading-page';
import { createWaitingRoom } from '../waiting';
import { LARGEST_TEXT } from '../../services/check-article';
import type { ArticleInput, ArticlePreview } from '../../services/services';
import { sayCount } from '../../report/words';

/** Room for a text whose every line break comes as CRLF, and for one that is refused in words because it is too large. */
const ROOM = 4 * LARGEST_TEXT;

/** What a form of the article held: its fields, and what the preview carries along. */
interface Sent {
  readonly typed: ArticleTyped;
  readonly carried: PreviewTyped;
  readonly input: ArticleInput;
  /** Whether the text came as a file. */
  readonly isFile: boolean;
}

/** `/articles/new`, its preview, and the saving; both may take long, and say how far they are. */
export function addRoutes({ services, sendPage }: Door): Router {
  const router = Router();
  const room = createWaitingRoom();
  const upload = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: ROOM, files: 1, fieldSize: ROOM, fields: 200_000 },
  }).single('file');

  const showForm = (
    req: Request,
    res: Response,
    typed: ArticleTyped,
    error: InvalidInputError | null = null,
    fileAgain = false,
  ) => {
    const refusal = error && sayRefusal(error, 'Not read yet', ['text', 'file', ...ARTICLE_FIELDS.slice(1)]);
    if (error) res.status(422);
    sendPage(
      req,
      res,
      'add',
      { title: error ? 'Not read: add an article' : 'Add an article', here: 'add', back: '/articles/new' },
      { typed, errors: error?.fields ?? {}, refusal, fileAgain },
    );
  };

  /** The form again with what was typed in it; a file that was sent has to be chosen again. */
  const showFormAgain = (req: Request, res: Response, sent: Sent, error: InvalidInputError) => {
    const { typed, carried, isFile } = sent;
    if (!isFile || error.fields.text === undefined) {
      showForm(req, res, typed, error);
      return;
    }
    const { text, ...fields } = error.fields;
    const why = new InvalidInputError({ ...fields, file: text });
    showForm(req, res, { ...typed, text: carried.pasted }, why);
  };

  const showPreview = (
    req: Request,
    res: Response,
    { typed, carried }: Sent,
    preview: ArticlePreview,
    error: InvalidInputError | null = null,
  ) => {
    const view = viewPreview(preview, carried);
    const refusal = error && sayRefusal(error, 'Not saved yet', ['title', 'author', 'date']);
    sendPage(
      req,
      res,
      'preview',
      {
        title: error ? 'Not saved: what will be kept' : 'What will be kept',
        here: 'add',
        back: '/articles/new',
      },
      { typed, pasted: carried.pasted, preview, ...view, errors: error?.fields ?? {}, refusal },
    );
  };

  const answerPreview = async (
    req: Request,
    res: Response,
    sent: Sent,
    looking: Promise<ArticlePreview>,
    error: InvalidInputError | null = null,
    status = 422,
  ) => {
    try {
      const preview = await looking;
      if (error) res.status(status);
      showPreview(req, res, sent, preview, error);
    } catch (again) {
      if (!(again instanceof InvalidInputError)) throw again;
      showFormAgain(req, res, sent, again);
    }
  };

  const answerSaved = async (req: Request, res: Response, sent: Sent, saving: Promise<number>) => {
    try {
      const id = await saving;
      const { article } = await services.articlePage(id, {});
      const rest = `It has ${sayCount(article.counts.total, 'claim')}, all unverified.`;
      leaveDone(res, { says: 'The article is on the desk', status: null, rest, undo: null });
      res.redirect(303, `/articles/${id}`);
    } catch (error) {
      const look = () => services.previewArticle(sent.input);
      if (error instanceof DuplicateArticleError) return answerPreview(req, res.status(409), sent, look());
      if (error instanceof UnavailableError) {
        // The same page, so that nothing is lost and saving is one press away.
        const says = new InvalidInputError({ title: `${error.message} Nothing was changed: save it again.` });
        return answerPreview(req, res.set('Retry-After', '5'), sent, look(), says, 503);
      }
      if (!(error instanceof InvalidInputError)) throw error;
      await answerPreview(req, res, sent, look(), error);
    }
  };

  router.get('/articles/new', (req, res) => {
    showForm(req, res, readFields({}, ARTICLE_FIELDS));
    services.getReadyToRead();
  });
  router.get('/articles/preview', (_req, res) => res.redirect(303, '/articles/new'));

  router.post('/articles/preview', upload, async (req, res) => {
    const pasted = readPasted(req.body, req.file);
    const carried = { ...readFields(req.body, PREVIEW_FIELDS), pasted };
    const typed = readFields(req.body, ARTICLE_FIELDS);
    if (readFields(req.body, ['then']).then === 'back') {
      showForm(req, res, { ...typed, text: pasted || typed.text }, null, pasted !== '');
      return;
    }
    let sent: Sent;
    try {
      const read = readArticle(req.body, req.file);
      const isFile = req.file !== undefined;
      sent = { typed: read, carried, input: toArticleInput(read, readTicks(req.body)), isFile };
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      showForm(req, res, typed, error);
      return;
    }
    const looking = services.previewArticle(sent.input);
    await room.answerOrWait(req, res, {
      outcome: looking,
      howFar: () => services.howFarRead(sent.input),
      saves: false,
      answer: (asking, answering) => answerPreview(asking, answering, sent, looking),
    });
  });

  router.post('/articles', upload, async (req, res) => {
    const typed = readFields(req.body, ARTICLE_FIELDS);
    const input = toArticleInput(typed, readTicks(req.body));
    const sent = { typed, carried: readFields(req.body, PREVIEW_FIELDS), input, isFile: false };
    const name = readReviewer(req);
    const saving = services.addArticle(input, name === null ? null : { name });
    await room.answerOrWait(req, res, {
      outcome: saving,
      howFar: () => services.howFarRead(input),
      saves: true,
      answer: (asking, answering) => answerSaved(asking, answering, sent, saving),
    });
  });

  router.get('/articles/reading/:id', async (req, res) => {
    const { id } = req.params;
    const waiting = room.find(id);
    if (!waiting) {
      sendPage(
        req,
        res.status(404),
        'trouble',
        { title: 'Not being read', here: 'add', back: '/articles/new' },
        {
          heading: 'That text is not being read any more',
          says: 'The desk was started anew since, or the page is an old one. Go back in your browser: what you typed is still in the form.',
        },
      );
      return;
    }
    const { work, isOver } = waiting;
    const isPart = req.get('X-Stet-Part') === 'reading';
    if (isOver && isPart) {
      res.status(204).end();
      return;
    }
    if (isOver) {
      await work.answer(req, res);
      if (work.saves) room.leave(id);
      return;
    }
    const view = viewReading(work.howFar(), work.saves);
    const page = { title: 'Reading the text', here: 'add', back: req.originalUrl, refresh: 2 } as const;
    sendPage(req, res, isPart ? 'partials/how-far' : 'reading', page, { view });
  });

  return router;
}
