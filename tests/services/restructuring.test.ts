import { InvalidInputError, StaleVersionError } from '../../src/domain/errors';
import { openStore } from '../../src/store/open-store';
import { createServices } from '../../src/services/create-services';
import { ADA, BO, CITATION, MARK } from './fresh-desk';
import { openPlainDesk, type PlainDesk } from './plain-desk';

const TEXT = [
  'The council bought 14 trams and the depot was closed in 2019.',
  'Ferry fares rose by a third.',
  'Nobody counted the boats.',
] as const;

let desk: PlainDesk;
let article: number;

beforeEach(async () => {
  desk = await openPlainDesk();
  article = await desk.add(TEXT);
});
afterEach(() => desk.close());

const live = async () => (await desk.services.articlePage(article, {})).claims;
const numbers = async () => (await live()).map(({ number }) => number);
const claim = async (number: number) => (await live()).find((one) => one.number === number)!;
const PARTS = { parts: ['The council bought 14 trams', 'the depot was closed in 2019.'], dropsRest: false };
const split = async () => desk.services.split((await claim(1)).id, 1, PARTS, ADA);

describe('a split', () => {
  test('makes new claims in the place of the old one, which stays, withdrawn and linked', async () => {
    const { made, version } = await split();
    expect(version).toBe(2);
    expect(await numbers()).toEqual([4, 5, 2, 3]);
    const [first, second] = await live();
    expect(first).toMatchObject({
      wording: 'The council bought 14 trams',
      spans: [[0, 27]],
      status: 'unverified',
    });
    expect(second).toMatchObject({ wording: 'the depot was closed in 2019.', spans: [[32, 60]] });
    expect((await desk.services.claimPage(made[0]!)).lineage).toEqual({ from: [1], into: [] });
    const old = (await desk.services.articlePage(article, {})).article;
    expect(old.counts).toMatchObject({ total: 4, unverified: 4, lacks: 4 });
  });

  test('carries citations, tags and label to each part, and no status', async () => {
    const { id } = await claim(1);
    await desk.services.cite(id, 1, CITATION, '', ADA);
    await desk.services.tag(id, 2, { add: ['trams'], remove: [] }, ADA);
    await desk.services.assign(id, 3, 'Bo', ADA);
    await desk.services.mark(id, { ...MARK, status: 'sourced', version: 4 }, ADA);
    await desk.services.split(id, 5, PARTS, BO);
    for (const number of [4, 5]) {
      expect(await claim(number)).toMatchObject({
        status: 'unverified',
        lacksWhy: 'not-marked',
        citationCount: 1,
        tags: ['trams'],
        assignee: 'Bo',
      });
    }
    expect((await desk.services.listSources())[0]!.uses).toBe(2);
  });

  test('is taken back whole, from either side, also after a restart', async () => {
    const { made } = await split();
    const again = createServices(await openStore({ databaseUrl: desk.url }));
    const { undoable } = await again.claimPage(made[1]!);
    await again.undo(made[1]!, 2, undoable!.id, BO);
    await again.close();
    expect(await numbers()).toEqual([1, 2, 3]);
    expect((await desk.services.articlePage(article, {})).article.counts.total).toBe(3);
  });

  test('is not taken back while a part has acts of its own', async () => {
    const { made, reviewId } = await split();
    const old = (await desk.services.claimPage(made[0]!)).idByNumber[1]!;
    await desk.services.note(made[0]!, 2, 'Asked the council.', BO);
    await expect(desk.services.undo(old, 2, reviewId, ADA)).rejects.toMatchObject({
      fields: { review: 'Claim 4 has been worked on since. Take that back first.' },
    });
    expect(await numbers()).toEqual([4, 5, 2, 3]);
  });

  test.each([
    ['one part', { parts: ['The council bought 14 trams'], dropsRest: false }, 'part1'],
    [
      'the same words twice',
      { parts: ['The council bought', 'The council bought'], dropsRest: true },
      'part2',
    ],
    ['words of nobody', { parts: ['The council bought 14 trams', 'xyzzy'], dropsRest: true }, 'part2'],
    [
      'words of another claim',
      { parts: ['The council bought 14 trams', 'Nobody counted the boats'], dropsRest: true },
      'part2',
    ],
    [
      'words left over',
      { parts: ['The council bought 14 trams', 'the depot was closed'], dropsRest: false },
      'rest',
    ],
  ])('with %s is refused', async (_, input, field) => {
    const { id } = await claim(1);
    await expect(desk.services.split(id, 1, input, ADA)).rejects.toMatchObject({
      fields: { [field]: expect.any(String) as string },
    });
    expect(await numbers()).toEqual([1, 2, 3]);
  });

  test('may leave words out on purpose, and puts words of one’s own into brackets', async () => {
    const { id } = await claim(1);
    const parts = ['The council bought 14 trams', 'Its depot was closed'];
    await desk.services.split(id, 1, { parts, dropsRest: true }, ADA);
    expect((await claim(5)).wording).toBe('[Its] depot was closed');
  });
});

describe('a merge', () => {
  test('makes one claim of several, with the evidence of all, once each', async () => {
    const [two, three] = [await claim(2), await claim(3)];
    await desk.services.cite(two.id, 1, CITATION, '', ADA);
    await desk.services.cite(three.id, 1, CITATION, '', ADA);
    const others = [{ id: three.id, version: 2 }];
    await desk.services.merge(two.id, 2, { others, wording: '', speaker: '' }, ADA);
    expect(await numbers()).toEqual([1, 4]);
    expect(await claim(4)).toMatchObject({
      wording: 'Ferry fares rose by a third[;] Nobody counted the boats',
      citationCount: 1,
    });
  });

  test('from an old page of one of them is refused', async () => {
    const [two, three] = [await claim(2), await claim(3)];
    await desk.services.note(three.id, 1, 'x', BO);
    const others = [{ id: three.id, version: 1 }];
    await expect(desk.services.merge(two.id, 1, { others, wording: '', speaker: '' }, ADA)).rejects.toThrow(
      StaleVersionError,
    );
    expect(await numbers()).toEqual([1, 2, 3]);
  });
});

describe('a drop', () => {
  test('needs a reason, and the ledger says so', async () => {
    const { id } = await claim(3);
    await expect(desk.services.drop(id, 1, ' ', ADA)).rejects.toThrow(InvalidInputError);
    const { reviewId } = await desk.services.drop(id, 1, 'A figure of speech.', ADA);
    const page = await desk.services.articlePage(article, {});
    expect(page.claims.map(({ number }) => number)).toEqual([1, 2]);
    expect(page.sentences[2]!.skipped).toEqual({ reason: 'dropped' });
    const report = await desk.services.reportFindings(article, '2026-06-01T09:00:00.000Z');
    expect(report.tally).toMatchObject({ withClaims: 2, undecided: 0 });
    expect(report.dropped).toMatchObject([{ number: 3, by: 'Ada', reason: 'A figure of speech.' }]);
    await expect(desk.services.note(id, 2, 'x', ADA)).rejects.toThrow('withdrawn');
    await desk.services.undo(id, 2, reviewId, BO);
    expect(await numbers()).toEqual([1, 2, 3]);
  });
});

describe('an addition', () => {
  test('takes words of a sentence, whatever the white space between them', async () => {
    await desk.services.addClaim(
      article,
      { sentence: 2, words: 'fares  rose', wording: 'Ferry fares rose' },
      ADA,
    );
    expect(await claim(4)).toMatchObject({ wording: 'Ferry fares rose', sentence: 1, spans: [[68, 78]] });
    expect(await numbers()).toEqual([1, 2, 4, 3]);
  });

  test.each([
    [{ sentence: 9, words: 'fares', wording: '' }, 'sentence'],
    [{ sentence: 2, words: 'boats', wording: '' }, 'words'],
    [{ sentence: 2, words: ' ', wording: '' }, 'words'],
  ])('%j is refused', async (input, field) => {
    await expect(desk.services.addClaim(article, input, ADA)).rejects.toMatchObject({
      fields: { [field]: expect.any(String) as string },
    });
  });
});
