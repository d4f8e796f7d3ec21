import { linkHealth, type LinkCheck, type LinkState } from '../../src/domain/link-check';

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
