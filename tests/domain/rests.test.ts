import type { Review } from '../../src/domain/acts';
import type { Status } from '../../src/domain/analysis';
import {
  fallsOf,
  groundsOf,
  linksOf,
  restingOn,
  restSubject,
  shakenBy,
  type RestLink,
} from '../../src/domain/rests';
import { UNCHANGED, type Lineage } from '../../src/domain/lineage';
import { deskAct, undoOf } from './desk-act-of';

let ids = 0;
const review = (act: Review['act'], rest: Partial<Review> = {}): Review => {
  ids += 1;
  return {
    id: ids,
    version: ids + 1,
    act,
    by: 'Ada',
    at: '2026-06-01T09:00:00.000Z',
    status: null,
    note: null,
    override: null,
    details: {},
    citationId: null,
    undoes: null,
    ...rest,
  };
};
const marked = (status: Status) => review('marked', { status });

const FOUND = [
  { number: 1, restsOn: [] },
  { number: 2, restsOn: [{ claim: 1, because: 'This deal' }] },
  { number: 3, restsOn: [{ claim: 2, because: 'That' }] },
];
const link = (claim: number, on: number): RestLink => ({ claim, on, because: '…', by: null });

describe('links', () => {
  test('are the engine’s, and those that a reviewer added', () => {
    const act = deskAct(1, restSubject(3, 1), 'linked', { claim: 3, on: 1, because: 'same letter' });
    expect(linksOf(FOUND, [act], UNCHANGED)).toEqual([
      { claim: 2, on: 1, because: 'This deal', by: null },
      { claim: 3, on: 1, because: 'same letter', by: 'Ada' },
      { claim: 3, on: 2, because: 'That', by: null },
    ]);
    expect(linksOf(FOUND, [act, undoOf(2, act)], UNCHANGED)).toHaveLength(2);
  });

  test('less those that a reviewer removed, until that is taken back', () => {
    const act = deskAct(1, restSubject(2, 1), 'unlinked', { claim: 2, on: 1, because: 'This deal' });
    expect(linksOf(FOUND, [act], UNCHANGED).map(({ claim }) => claim)).toEqual([3]);
    expect(linksOf(FOUND, [act, undoOf(2, act)], UNCHANGED).map(({ claim }) => claim)).toEqual([2, 3]);
  });

  describe('of claims that others were made of', () => {
    const split = (number: number, ...parts: number[]): Lineage => ({
      into: new Map([[number, parts]]),
      dropped: [],
    });
    const pairs = (...args: Parameters<typeof linksOf>) =>
      linksOf(...args).map(({ claim, on }) => `${claim}>${on}`);

    test('are carried by each part, and rest on each part, the withdrawn claim among them', () => {
      expect(pairs(FOUND, [], split(2, 4, 5))).toEqual(['2>1', '3>2', '3>4', '3>5', '4>1', '5>1']);
    });
    test('can be removed from one part alone', () => {
      const act = deskAct(1, restSubject(4, 1), 'unlinked', { claim: 4, on: 1, because: '…' });
      expect(pairs(FOUND, [act], split(2, 4, 5))).toEqual(['2>1', '3>2', '3>4', '3>5', '5>1']);
    });
    test('do not come back with a split where they were removed before', () => {
      const act = deskAct(1, restSubject(2, 1), 'unlinked', { claim: 2, on: 1, because: '…' });
      expect(pairs(FOUND, [act], split(2, 4, 5))).toEqual(['3>2', '3>4', '3>5']);
    });
    test('go on after a second split, and keep what a reviewer said between the two', () => {
      const act = deskAct(1, restSubject(3, 4), 'unlinked', { claim: 3, on: 4, because: '…' });
      const lineage: Lineage = {
        ...split(2, 4, 5),
        into: new Map([
          [2, [4, 5]],
          [3, [6, 7]],
        ]),
      };
      expect(pairs(FOUND, [act], lineage).filter((pair) => /^[67]/.test(pair))).toEqual([
        '6>2',
        '6>5',
        '7>2',
        '7>5',
      ]);
    });
    test('are shared where claims were merged: what one of them rested on, the merged one rests on', () => {
      const merged: Lineage = {
        into: new Map([
          [1, [4]],
          [2, [4]],
        ]),
        dropped: [],
      };
      expect(pairs(FOUND, [], merged)).toEqual(['2>1', '2>4', '3>2', '3>4', '4>1']);
    });
    test('keep the reviewer who made them', () => {
      const act = deskAct(1, restSubject(3, 1), 'linked', { claim: 3, on: 1, because: 'same letter' });
      expect(linksOf(FOUND, [act], split(3, 8, 9)).filter(({ by }) => by === 'Ada')).toHaveLength(3);
    });
  });

  test('are followed to the end, also around a ring', () => {
    const ring = [link(2, 1), link(3, 2), link(1, 3), link(9, 8)];
    expect(groundsOf([link(2, 1), link(3, 2)], 3)).toEqual([2, 1]);
    expect(restingOn([link(2, 1), link(3, 2)], 1)).toEqual([2, 3]);
    expect(restingOn(ring, 1)).toEqual([2, 3]);
    expect(groundsOf(ring, 9)).toEqual([8]);
  });
});

describe('a claim has not fallen', () => {
  test.each([
    ['that nobody has marked', []],
    ['that was never anything but unverified', [marked('unverified'), review('noted', { note: 'x' })]],
    ['that stands', [marked('attributed')]],
    ['that was marked again', [marked('sourced'), marked('unverified'), marked('attributed')]],
  ])('%s', (_what, reviews) => expect(fallsOf(reviews, [])).toEqual([]));

  test('where its way back was taken back', () => {
    const up = marked('sourced');
    const down = marked('unverified');
    expect(fallsOf([up, down, review('undid', { undoes: down.id })], [])).toEqual([]);
  });

  test('by a citation that supports it', () => {
    const cited = review('cited', { citationId: 5 });
    expect(fallsOf([cited], [{ id: 5, stance: 'supports' }])).toEqual([]);
  });
});

describe('a claim has fallen', () => {
  test('that went back to unverified, or whose mark was taken back', () => {
    const up = marked('attributed');
    const down = marked('unverified');
    expect(fallsOf([up, down], [])).toEqual([{ why: 'unverified', since: down.id }]);
    const again = marked('attributed');
    const undo = review('undid', { undoes: again.id });
    expect(fallsOf([again, undo], [])).toEqual([{ why: 'unverified', since: undo.id }]);
  });

  test('that is contradicted, whatever its status, since the latest citation against it', () => {
    const one = review('cited', { citationId: 5 });
    const two = review('cited', { citationId: 6 });
    const against = [
      { id: 5, stance: 'contradicts' },
      { id: 6, stance: 'contradicts' },
    ];
    expect(fallsOf([one, two], against)).toEqual([{ why: 'contradicted', since: two.id }]);
  });

  test('again where a citation against it stands again, since that', () => {
    const cited = review('cited', { citationId: 5 });
    const gone = review('uncited', { withdraws: 5 });
    const back = review('undid', { undoes: gone.id });
    const against = [{ id: 5, stance: 'contradicts' }];
    expect(fallsOf([cited, gone, back], against)).toEqual([{ why: 'contradicted', since: back.id }]);
  });

  test('that was withdrawn', () => expect(fallsOf([], [], 77)).toEqual([{ why: 'withdrawn', since: 77 }]));
});

describe('what rests on it', () => {
  const grounds = [{ number: 4, falls: [{ why: 'unverified', since: 50 } as const] }];
  test('needs a recheck where it was vouched for before', () =>
    expect(shakenBy(40, grounds)).toEqual([{ why: 'unverified', claim: 4 }]));
  test('needs none where it was marked since', () => expect(shakenBy(60, grounds)).toEqual([]));
  test('needs none where nobody vouched for it', () => expect(shakenBy(null, grounds)).toEqual([]));
  test('gives the latest fall of a ground as the reason', () => {
    const falls = [{ why: 'unverified', since: 50 } as const, { why: 'contradicted', since: 55 } as const];
    expect(shakenBy(40, [{ number: 4, falls }])).toEqual([{ why: 'contradicted', claim: 4 }]);
    expect(shakenBy(52, [{ number: 4, falls }])).toEqual([{ why: 'contradicted', claim: 4 }]);
  });
});
