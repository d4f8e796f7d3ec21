import { Router, type Request, type Response } from 'express';
import type { FieldErrors } from '../../domain/errors';
import { takeDone } from '../cookies';
import type { Door } from '../door';
import { takeDeskForm } from '../forms/desk-form';
import { readId, readSeen, type Typed } from '../forms/read';
import type { Refusal } from '../forms/refusal';

/** `/articles/:id/date`: on which day the article was published. */
export function dateRoutes({ services, sendPage }: Door): Router {
  const router = Router();

  async function show(
    req: Request,
    res: Response,
    id: number,
    typed: Typed<string>,
    errors: FieldErrors,
    refusal: Refusal | null,
  ) {
    const desk = await services.datePage(id);
    const title = `${refusal ? `${refusal.heading}: ` : ''}Date · ${desk.article.title}`;
    const page = { title, here: 'articles', back: `/articles/${id}/date` } as const;
    sendPage(req, res, 'article-date', page, {
      desk,
      typed,
      errors,
      refusal,
      done: refusal ? null : takeDone(req, res),
    });
  }

  router.get('/articles/:id/date', (req, res) =>
    show(req, res, readId(req.params.id, 'article'), {}, {}, null),
  );

  router.post('/articles/:id/date', async (req, res) => {
    const id = readId(req.params.id, 'article');
    await takeDeskForm(req, res, {
      fields: ['date', 'known', 'seen'],
      refused: 'Not dated',
      run: async (typed, actor) => {
        const date = typed.known === 'no' ? null : (typed.date ?? '');
        const undo = await services.dateArticle(id, date, readSeen(typed.seen), actor);
        const says =
          date === null
            ? 'The article stays without a date'
            : 'The article has a date, and its relative dates are worked out';
        return { says, href: `/articles/${id}`, undo };
      },
      show: (typed, errors, refusal) => show(req, res, id, typed, errors, refusal),
    });
  });

  return router;
}
