import { NotFoundError, StaleActError } from '../../../src/domain/errors';
import { ADA, BO, openFreshDesk, type FreshDesk } from '../fresh-desk';

let desk: FreshDesk;
let articleId: number;
beforeEach(async () => {
  desk = await openFreshDesk();
  articleId = await desk.add('The ferry lost almost a third of its passengers in 2025.');
});
afterEach(() => desk.close());

const SHEET = {
  operation: 'percent-change',
  inputs: [
    { label: 'Passengers 2024', value: '612,000', source: 'Annual report 2024' },
    { label: 'Passengers 2025', value: '420,000', source: 'Annual report 2025' },
    { label: '', value: '', source: '' },
  ],
};
const claim = async () => (await desk.find(articleId, 'a third')).id;
const figure = async () =>
  (await desk.services.claimPage(await claim())).beside.figures.find(({ words }) => words.includes('third'))!;

test('a figure is reckoned from its inputs, held against the words, and kept', async () => {
  const { index, seen } = await figure();
  const { actId } = await desk.services.workFigure(await claim(), index, SHEET, seen, ADA);
  const { working, verdict } = await figure();
  expect(working).toMatchObject({ by: 'Ada', inputs: [{ value: 612_000 }, { value: 420_000 }] });
  expect(verdict).toMatchObject({ holds: true, result: '31.4 %' });
  await expect(desk.services.workFigure(await claim(), index, SHEET, seen, BO)).rejects.toThrow(
    StaleActError,
  );
  await desk.services.undoDeskAct(articleId, actId, BO);
  expect((await figure()).working).toBeNull();
});

test('a gain does not bear out a loss, whatever its size', async () => {
  const { index, seen } = await figure();
  const inputs = [SHEET.inputs[0]!, { ...SHEET.inputs[1]!, value: '804,168' }, SHEET.inputs[2]!];
  await desk.services.workFigure(await claim(), index, { ...SHEET, inputs }, seen, ADA);
  const { verdict } = await figure();
  expect(verdict).toMatchObject({ holds: false });
  expect(verdict?.says).toContain('a rise, not a fall');
});

test('what is missing is refused by its field', async () => {
  const { index } = await figure();
  const inputs = [{ label: '', value: 'many', source: '' }, SHEET.inputs[1]!];
  await expect(
    desk.services.workFigure(await claim(), index, { operation: 'ratio', inputs }, 0, ADA),
  ).rejects.toMatchObject({
    fields: {
      'value-0': expect.any(String) as string,
      'label-0': expect.any(String) as string,
      'source-0': expect.any(String) as string,
    },
  });
  await expect(desk.services.workFigure(await claim(), 9, SHEET, 0, ADA)).rejects.toThrow(NotFoundError);
});

test('the report prints the working and whether the words hold', async () => {
  const { index } = await figure();
  await desk.services.workFigure(await claim(), index, SHEET, 0, ADA);
  const { body } = await desk.services.report(articleId, 'markdown', '2026-06-02T09:00:00.000Z');
  expect(body).toContain('change in per cent of Passengers 2024 = 612000 (Annual report 2024)');
  expect(body).toContain('holds (Ada)');
});
