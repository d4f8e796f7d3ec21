import { linkHealth, linkSpells, type LinkCheck, type LinkState } from '../../src/domain/link-check';

const check = (id: number, day: number, state: LinkState): LinkCheck => ({
  id,
  sourceId: 1,
  url: 'https://tide.example/a',
  at: `2026-05-0${day}T09:00:00.000Z`,
  state,
  status: state === 'ok' ? 200 : 404,
  finalUrl: null,
  says: '',
});

test('an address that was never checked has no health', () => expect(linkHealth([])).toBeNull());

test('dead since the first check of the present run, whatever was before', () => {
  const checks = [check(1, 1, 'dead'), check(2, 2, 'ok'), check(3, 3, 'dead'), check(4, 4, 'dead')];
  const health = linkHealth(checks.toReversed());
  expect(health?.latest.id).toBe(4);
  expect(health?.since).toBe('2026-05-03T09:00:00.000Z');
});

test('one state from the beginning', () => {
  expect(linkHealth([check(1, 1, 'ok'), check(2, 2, 'ok')])?.since).toBe('2026-05-01T09:00:00.000Z');
});

test('what an address did over time, the latest first: one entry for as long as nothing changed', () => {
  const checks = [check(1, 1, 'ok'), check(2, 2, 'dead'), check(3, 3, 'dead'), check(4, 4, 'ok')];
  expect(
    linkSpells(checks.toReversed()).map(({ state, from, to }) => [state, from.slice(8, 10), to.slice(8, 10)]),
  ).toEqual([
    ['ok', '04', '04'],
    ['dead', '02', '03'],
    ['ok', '01', '01'],
  ]);
});

test('another address begins anew, though it does the same', () => {
  const moved = { ...check(2, 2, 'ok'), url: 'https://tide.example/b' };
  expect(linkSpells([check(1, 1, 'ok'), moved]).map(({ url }) => url)).toEqual([
    'https://tide.example/b',
    'https://tide.example/a',
  ]);
});
