import { createAnalyst, type Analyst } from '../../src/services/analyst';

const DATED = `Mill closes

14 May 2026

The mill closed on Monday. It had paid 40 people.`;

let analyst: Analyst;
beforeEach(() => {
  analyst = createAnalyst();
});
afterEach(() => analyst.close());

test('the same question is answered by the same reading', () => {
  const first = analyst.analyze(DATED, { date: null, keep: new Map([[1, false]]) });
  expect(analyst.analyze(DATED, { date: null, keep: new Map([[1, false]]) })).toBe(first);
  expect(analyst.analyze(DATED, { date: null, keep: new Map() })).not.toBe(first);
});

test('the date that was found, typed, is the same question', async () => {
  const found = analyst.analyze(DATED, { date: null, keep: new Map() });
  expect((await found).date?.value).toBe('2026-05-14');
  expect(analyst.analyze(DATED, { date: '2026-05-14', keep: new Map() })).toBe(found);
  expect(analyst.analyze(DATED, { date: '2026-05-15', keep: new Map() })).not.toBe(found);
});

test('that answer is the one which reading with the date would give', async () => {
  const found = await analyst.analyze(DATED, { date: null, keep: new Map() });
  const other = createAnalyst();
  expect(await other.analyze(DATED, { date: '2026-05-14', keep: new Map() })).toEqual(found);
  await other.close();
});

test('a text that nobody reads is not on its way', () => {
  expect(analyst.howFar(DATED, { date: null, keep: new Map() })).toBeNull();
});
