import { Router, type Request, type Response } from 'express';
import type { FieldErrors } from '../../domain/errors';
import { takeDone } from '../cookies';
import type { Door } from '../door';
import { takeDeskForm } from '../forms/desk-form';
import { readFields, readId, readSeen, type Typed } from '../forms/read';
import type { Refusal } from '../forms/refusal';

interface Form {
  /** The gap whose form was sent, "120-164", or "". */
  readonly gap: string;
  readonly typed: Typed<string>;
  readonly errors: FieldErrors;
}

/** `/articles/:id/coverage`: every character accounted for, and the gaps to be decided. */
export function coverageRoutes({ services, sendPage }: Door): Router {
  const router = Router();

  async function show(req: Request, res: Response, id: number, form: Form, refusal: Refusal | null) {
    const desk = await services.coveragePage(id);
    const title = `${refusal ? `${refusal.heading}: ` : ''}Coverage · ${desk.article.title}`;
    const page = { title, here: 'articles', back: `/articles/${id}/coverage` } as const;
    sendPage(req, res, 'coverage', page, { desk, form, refusal, done: refusal ? null : takeDone(req, res) });
  }

  router.get('/articles/:id/coverage', (req, res) =>
    show(req, res, readId(req.params.id, 'article'), { gap: '', typed: {}, errors: {} }, null),
  );

  router.post('/articles/:id/coverage', async (req, res) => {
    const id = readId(req.params.id, 'article');
    const gapOf = (typed: Typed<string>) => `${typed.start}-${typed.end}`;
    await takeDeskForm(req, res, {
      fields: ['reason', 'start', 'end', 'seen'],
      refused: 'Not decided',
      idOf: (field) => {
        const { start, end } = readFields(req.body, ['start', 'end']);
        return `${field}-${Number(start) || 0}-${Number(end) || 0}`;
      },
      run: async (typed, actor) => {
        const gap = {
          start: Number(typed.start) || 0,
          end: Number(typed.end) || 0,
          reason: typed.reason ?? '',
        };
        const actId = await services.setAsideGap(id, gap, readSeen(typed.seen), actor);
        return {
          says: 'These words are no claim',
          rest: gap.reason.trim(),
          href: `/articles/${id}/coverage`,
          undo: { articleId: id, actId },
        };
      },
      show: (typed, errors, refusal) => show(req, res, id, { gap: gapOf(typed), typed, errors }, refusal),
    });
  });

  return router;
}
