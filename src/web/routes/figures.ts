import { Router } from 'express';
import type { Door } from '../door';
import { takeDeskForm } from '../forms/desk-form';
import { readFields, readId, readSeen } from '../forms/read';
import { showClaimAgain } from './claims';

/** Lines that a working sheet offers. */
export const SHEET_LINES = [0, 1, 2, 3] as const;

const FIELDS = [
  'figure',
  'operation',
  ...SHEET_LINES.flatMap((line) => [`label-${line}`, `value-${line}`, `source-${line}`]),
  'seen',
];

/** `/claims/:id/figures`: the working sheet of a figure. */
export function figureRoutes(door: Door): Router {
  const router = Router();
  const { services } = door;

  router.get('/claims/:id/figures', (req, res) =>
    res.redirect(303, `/claims/${readId(req.params.id, 'claim')}#figures`),
  );

  router.post('/claims/:id/figures', async (req, res) => {
    const claimId = readId(req.params.id, 'claim');
    const figure = Number(readFields(req.body, ['figure']).figure) || 0;
    await takeDeskForm(req, res, {
      fields: FIELDS,
      refused: 'Not reckoned',
      idOf: (field) => `figure-${figure}-${field}`,
      run: async (typed, actor) => {
        const inputs = SHEET_LINES.map((line) => ({
          label: typed[`label-${line}`] ?? '',
          value: typed[`value-${line}`] ?? '',
          source: typed[`source-${line}`] ?? '',
        }));
        const sheet = { operation: typed.operation ?? '', inputs };
        const undo = await services.workFigure(claimId, figure, sheet, readSeen(typed.seen), actor);
        const { beside } = await services.claimPage(claimId);
        const verdict = beside.figures[figure]?.verdict;
        return {
          says: 'The working is kept with the claim',
          rest: verdict?.says ?? '',
          href: `/claims/${claimId}`,
          undo,
        };
      },
      show: showClaimAgain(door, req, res, claimId, `figure-${figure}`),
    });
  });

  return router;
}
