import { join } from 'node:path';
import type * as Compiled from '../../src/services/analyst';
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

test('from the sources there is no thread to get ready', async () => {
  expect(await analyst.getReady()).toBe(false);
});

test('a thread that got ready reads as one that did not', async () => {
  // A thread can load compiled code only.
  const compiled = (await import(
    join(__dirname, '..', '..', 'dist', 'services', 'analyst.js')
  )) as typeof Compiled;
  const ready = compiled.createAnalyst();
  try {
    expect(await Promise.all([ready.getReady(), ready.getReady()])).toEqual([true, true]);
    const long = DATED.repeat(30);
    expect(await ready.analyze(long, {})).toEqual(await analyst.analyze(long, {}));
  } finally {
    await ready.close();
  }
}, 60_000);
