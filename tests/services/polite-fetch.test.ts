import type { Fetched } from '../../src/imports/fetch/fetch-page';
import { politeFetch, type Sparing } from '../../src/services/polite-fetch';

const SPARING: Sparing = { pause: 1_000, backOff: 10_000, patience: 30_000, longest: 3_600_000 };
const START = Date.UTC(2026, 4, 12, 9);

/** A server and a clock that only moves while somebody waits: when it was asked for what, in seconds. */
function openServer(answers: readonly Partial<Fetched>[] = []) {
  let now = START;
  const asked: string[] = [];
  const left = [...answers];
  const polite = politeFetch(
    (address, { method = 'GET' } = {}) => {
      asked.push(`${(now - START) / 1_000} ${method} ${address}`);
      const answer = left.shift() ?? {};
      return Promise.resolve({
        status: 200,
        finalUrl: address,
        contentType: '',
        bytes: Buffer.alloc(0),
        ...answer,
      });
    },
    SPARING,
    {
      now: () => now,
      wait: async (ms) => {
        const until = now + ms;
        await Promise.resolve();
        now = Math.max(now, until);
      },
    },
  );
  return { polite, asked };
}

test('between any two requests to one host there is a pause, whatever is asked; another host is asked at once', async () => {
  const { polite, asked } = openServer();
  await polite('http://a.example/1', { method: 'HEAD' });
  await polite('http://a.example/1');
  await polite('http://b.example/1');
  await polite('http://a.example/2');
  expect(asked).toEqual([
    '0 HEAD http://a.example/1',
    '1 GET http://a.example/1',
    '1 GET http://b.example/1',
    '2 GET http://a.example/2',
  ]);
});

test('requests that are made together wait for each other', async () => {
  const { polite, asked } = openServer();
  await Promise.all(['1', '2', '3'].map((page) => polite(`http://a.example/${page}`)));
  expect(asked.map((one) => one.split(' ')[0])).toEqual(['0', '1', '2']);
});

test('the host where a redirect ended is spared too', async () => {
  const { polite, asked } = openServer([{ finalUrl: 'http://b.example/new' }]);
  await polite('http://a.example/old');
  await polite('http://b.example/new');
  expect(asked[1]).toBe('1 GET http://b.example/new');
});

test.each([
  ['seconds', { status: 429, retryAfter: '7' }, 7],
  ['a date', { status: 503, retryAfter: 'Tue, 12 May 2026 09:00:20 GMT' }, 20],
  ['a date that is gone', { status: 503, retryAfter: 'Tue, 12 May 2026 08:00:00 GMT' }, 1],
  ['no time', { status: 429 }, 10],
  ['words', { status: 429, retryAfter: 'soon' }, 10],
  ['a fault', { status: 500 }, 1],
])('a host that answers with %s is left alone for so long', async (_what, answer, seconds) => {
  const { polite, asked } = openServer([answer]);
  await polite('http://a.example/1');
  await polite('http://a.example/1');
  expect(asked[1]).toBe(`${seconds} GET http://a.example/1`);
});

test('a host that wants a long rest is not asked, and it is said until when, within an hour', async () => {
  const { polite, asked } = openServer([
    { status: 429, retryAfter: '600' },
    { status: 429, retryAfter: '999999' },
  ]);
  await polite('http://a.example/1');
  await polite('http://b.example/1');
  await expect(polite('http://a.example/2')).rejects.toMatchObject({
    reason: 'wait',
    message: 'The server wants to be left alone until 09:10 UTC. Look again later.',
  });
  await expect(polite('http://b.example/2')).rejects.toThrow(/until 10:00 UTC/);
  expect(asked).toHaveLength(2);
});

test('a round that is ended asks no more', async () => {
  const { polite, asked } = openServer();
  await polite('http://a.example/1');
  await expect(polite('http://a.example/2', {}, AbortSignal.abort())).rejects.toThrow();
  expect(asked).toHaveLength(1);
});
