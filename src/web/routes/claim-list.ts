import { Router, type Request, type Response } from 'express';
import type { FieldErrors } from '../../domain/errors';
import { leaveDone, readReviewer, takeDone } from '../cookies';
import type { Door } from '../door';
import { requireName } from '../forms/actor';
import { printClaimQuery, readClaimQuery } from '../forms/claim-query';
import { takeDeskForm } from '../forms/desk-form';
import { readFields, readId, type Typed } from '../forms/read';
import type { Refusal } from '../forms/refusal';

/** `/claims`: every claim by any of its properties; `/views`: questions saved under a name. */
export function claimListRoutes({ services, sendPage }: Door): Router {
  const router = Router();

  async function show(
    req: Request,
    res: Response,
    asked: unknown,
    form: { readonly typed: Typed<string>; readonly errors: FieldErrors },
    refusal: Refusal | null,
  ) {
    const { query, page, leftOut } = readClaimQuery(asked);
    const desk = await services.listClaims(query, page);
    const at = (number: number) => {
      const printed = printClaimQuery(query, number);
      return printed === '' ? '/claims' : `/claims?${printed}`;
    };
    const pages = {
      first: (page - 1) * desk.perPage + 1,
      previous: page > 1 ? at(page - 1) : null,
      next: page * desk.perPage < desk.matching ? at(page + 1) : null,
    };
    const printed = printClaimQuery(query);
    sendPage(
      req,
      res,
      'claims',
      { title: refusal ? `${refusal.heading}: claims` : 'Claims', back: at(page) },
      { desk, query, leftOut, printed, pages, form, refusal, done: refusal ? null : takeDone(req, res) },
    );
  }

  router.get('/claims', (req, res) => show(req, res, req.query, { typed: {}, errors: {} }, null));
  router.get('/views', (_req, res) => res.redirect(303, '/claims'));

  router.post('/views', async (req, res) => {
    const asked = Object.fromEntries(new URLSearchParams(readFields(req.body, ['query']).query));
    await takeDeskForm(req, res, {
      fields: ['view', 'query'],
      refused: 'Not saved',
      run: async (typed, actor) => {
        const query = printClaimQuery(readClaimQuery(asked).query);
        await services.saveView(typed.view ?? '', query, actor);
        const href = query === '' ? '/claims' : `/claims?${query}`;
        return { says: `Saved as “${(typed.view ?? '').trim()}”`, href, undo: null };
      },
      show: (typed, errors, refusal) => show(req, res, asked, { typed, errors }, refusal),
    });
  });

  for (const act of ['remove', 'restore'] as const) {
    router.get(`/views/:id/${act}`, (_req, res) => res.redirect(303, '/claims'));
    router.post(`/views/:id/${act}`, async (req, res) => {
      const id = readId(req.params.id, 'view');
      const actor = { name: readReviewer(req) ?? requireName(readFields(req.body, ['name']).name) };
      if (act === 'remove') await services.removeView(id, actor);
      else await services.restoreView(id, actor);
      const says = act === 'remove' ? 'The view is removed' : 'The view is back';
      leaveDone(res, { says, status: null, rest: '', undo: null, ...(act === 'remove' && { undoView: id }) });
      res.redirect(303, '/claims');
    });
  }

  return router;
}
