import { Router, type Request, type Response } from 'express';
import type { FieldErrors } from '../../domain/errors';
import { sayCount } from '../../report/words';
import type { Carried } from '../../services/beside/carrying';
import { takeDone } from '../cookies';
import type { Door } from '../door';
import { takeDeskForm } from '../forms/desk-form';
import { readFields, readId, type Typed } from '../forms/read';
import type { Refusal } from '../forms/refusal';
import { viewGroup } from '../pages/repeats-page';

interface Form {
  /** The original of the group whose form was sent, or 0. */
  readonly group: number;
  readonly typed: Typed<string>;
  readonly errors: FieldErrors;
}

/** `/articles/:id/repeats`: claims that say each other again. */
export function repeatRoutes({ services, sendPage }: Door): Router {
  const router = Router();

  async function show(req: Request, res: Response, id: number, form: Form, refusal: Refusal | null) {
    const { article, groups } = await services.groupsPage(id);
    const desk = { article, groups: groups.map(viewGroup) };
    const title = `${refusal ? `${refusal.heading}: ` : ''}Repeats · ${article.title}`;
    const done = refusal ? null : takeDone(req, res);
    const page = { title, here: 'articles', back: `/articles/${id}/repeats` } as const;
    sendPage(req, res, 'repeats', page, { desk, form, refusal, done });
  }

  router.get('/articles/:id/repeats', (req, res) =>
    show(req, res, readId(req.params.id, 'article'), { group: 0, typed: {}, errors: {} }, null),
  );

  router.post('/articles/:id/repeats', async (req, res) => {
    const id = readId(req.params.id, 'article');
    const ticked = Object.keys(req.body as object).filter((name) => /^to-\d{1,9}$/.test(name));
    await takeDeskForm(req, res, {
      fields: ['from', 'group', 'to', 'status', ...ticked],
      refused: 'Nothing given',
      idOf: (field) => `${field}-${Number(readFields(req.body, ['group']).group) || 0}`,
      run: async (typed, actor) => {
        const to = ticked.map((name) => Number(name.slice(3)));
        const input = { from: Number(typed.from) || 0, to, status: typed.status === 'yes' };
        const carried = await services.carryEvidence(id, input, actor);
        return {
          says: sayGiven(input.from, carried),
          rest: carried.refused.map(({ number, says }) => `Claim ${number}: ${says}`).join(' '),
          href: `/articles/${id}/repeats#g${Number(typed.group) || 0}`,
          undo: carried.actId === null ? null : { articleId: id, actId: carried.actId },
        };
      },
      show: (typed, errors, refusal) =>
        show(req, res, id, { group: Number(typed.group) || 0, typed, errors }, refusal),
    });
  });

  return router;
}

function sayGiven(from: number, { given }: Carried): string {
  if (given.length === 0) return `Nothing new was given by claim ${from}`;
  const each = given.map(({ number, cited, isMarked }) => {
    const parts = [...(cited > 0 ? [sayCount(cited, 'citation')] : []), ...(isMarked ? ['its status'] : [])];
    return `claim ${number} ${parts.join(' and ')}`;
  });
  return `Claim ${from} gave ${each.join(', ')}`;
}
