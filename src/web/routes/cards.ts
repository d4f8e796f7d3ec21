import { Router, type Request, type Response } from 'express';
import type { FieldErrors } from '../../domain/errors';
import { takeDone } from '../cookies';
import type { Door } from '../door';
import { takeDeskForm, type DeskForm } from '../forms/desk-form';
import { readFields, readId, readSeen, type Typed } from '../forms/read';
import type { Refusal } from '../forms/refusal';

const MADE = ['claims', 'about', 'why'] as const;

/** `/articles/:id/conflicts`: the cards of claims that cannot all be right. */
export function cardRoutes({ services, sendPage }: Door): Router {
  const router = Router();

  interface Form {
    /** The card whose form was sent, "new" for the form below them, or "". */
    readonly card: string;
    readonly typed: Typed<string>;
    readonly errors: FieldErrors;
  }

  async function show(req: Request, res: Response, id: number, form: Form, refusal: Refusal | null) {
    const desk = await services.cardsPage(id);
    const done = refusal ? null : takeDone(req, res);
    const title = `${refusal ? `${refusal.heading}: ` : ''}Conflicts · ${desk.article.title}`;
    sendPage(
      req,
      res,
      'conflicts',
      { title, here: 'articles', back: `/articles/${id}/conflicts` },
      { desk, form, refusal, done },
    );
  }

  const again =
    (req: Request, res: Response, id: number, card: string): DeskForm['show'] =>
    (typed, errors, refusal) =>
      show(req, res, id, { card, typed, errors }, refusal);

  router.get('/articles/:id/conflicts', (req, res) =>
    show(
      req,
      res,
      readId(req.params.id, 'article'),
      { card: '', typed: readFields(req.query, MADE), errors: {} },
      null,
    ),
  );

  router.post('/articles/:id/conflicts', async (req, res) => {
    const id = readId(req.params.id, 'article');
    await takeDeskForm(req, res, {
      fields: MADE,
      refused: 'No card made',
      run: async (typed, actor) => {
        const claims = ((typed.claims ?? '').match(/\d+/gu) ?? []).map(Number);
        const card = { claims, about: typed.about ?? '', why: typed.why ?? '' };
        const actId = await services.makeCard(id, card, actor);
        const says = `Claims ${claims.join(', ')} stand on a card`;
        return { says, href: `/articles/${id}/conflicts`, undo: { articleId: id, actId } };
      },
      show: again(req, res, id, 'new'),
    });
  });

  router.post('/articles/:id/conflicts/:key/close', async (req, res) => {
    const id = readId(req.params.id, 'article');
    const { key } = req.params;
    await takeDeskForm(req, res, {
      fields: ['holds', 'should', 'seen'],
      refused: 'Not closed',
      idOf: (field) => `${field}-${key}`,
      run: async (typed, actor) => {
        const settled = { holds: typed.holds ?? '', should: typed.should ?? '' };
        const actId = await services.closeCard(id, key, settled, readSeen(typed.seen), actor);
        const says = `The conflict of ${key.replaceAll('-', ', ')} is closed`;
        return { says, href: `/articles/${id}/conflicts#card-${key}`, undo: { articleId: id, actId } };
      },
      show: again(req, res, id, key),
    });
  });

  router.post('/articles/:id/conflicts/:key/reopen', async (req, res) => {
    const id = readId(req.params.id, 'article');
    const { key } = req.params;
    await takeDeskForm(req, res, {
      fields: ['seen'],
      refused: 'Not reopened',
      run: async (typed, actor) => {
        const actId = await services.reopenCard(id, key, readSeen(typed.seen), actor);
        const says = `The conflict of ${key.replaceAll('-', ', ')} is open again`;
        return { says, href: `/articles/${id}/conflicts#card-${key}`, undo: { articleId: id, actId } };
      },
      show: again(req, res, id, key),
    });
  });

  for (const act of ['close', 'reopen']) {
    router.get(`/articles/:id/conflicts/:key/${act}`, (req, res) =>
      res.redirect(303, `/articles/${readId(req.params.id, 'article')}/conflicts`),
    );
  }

  return router;
}
