import fc from 'fast-check';
import { presentState } from '../../src/domain/state';
import { InvalidInputError, NotFoundError, StaleVersionError } from '../../src/domain/errors';
import type { MarkInput } from '../../src/domain/review';
import { openStore } from '../../src/store/open-store';
import { ADA, BO, CITATION, MARK, openFreshDesk, PIER, type FreshDesk } from './fresh-desk';

let desk: FreshDesk;
let article: number;
let claim: number;

beforeEach(async () => {
  desk = await openFreshDesk();
  article = await desk.add(PIER, { url: 'https://tide.example/pier', publisher: 'The Tide' });
  claim = (await desk.find(article, '612,000')).id;
});
afterEach(() => desk.close());

const page = () => desk.services.claimPage(claim);
const mark = (change: Partial<MarkInput>, actor = ADA) =>
  desk.services.mark(claim, { ...MARK, ...change }, actor);
const sourced = (change: Partial<MarkInput> = {}) =>
  mark({ status: 'sourced', citation: CITATION, ...change });

/** All rows that an act may write, to see that it wrote none. */
const written = () =>
  ['Source', 'Citation', 'Review'].map((table) =>
    desk.sql().prepare(`SELECT count(*) FROM "${table}"`).pluck().get(),
  );

describe('a mark', () => {
  test('with a citation is one act: review, citation, source and state', async () => {
    expect(await sourced({ note: 'Read at the archive.' })).toEqual({ version: 2, reviewId: 1 });
    const { claim: now, citations, history, lastMark, undoable } = await page();
    expect(now).toMatchObject({
      status: 'sourced',
      version: 2,
      lacks: false,
      lacksWhy: null,
      touchedBy: 'Ada',
      citationCount: 1,
    });
    expect(now.evidence).toMatchObject({ primary: 1, secondary: 0 });
    expect(citations).toMatchObject([
      {
        quote: CITATION.quote,
        locator: 'p. 4',
        addedBy: 'Ada',
        source: { title: 'Staff register 2026', rank: 'primary' },
      },
    ]);
    expect(history).toMatchObject([
      { act: 'marked', status: 'sourced', by: 'Ada', note: 'Read at the archive.', undone: null },
    ]);
    expect(lastMark).toMatchObject({
      status: 'sourced',
      note: 'Read at the archive.',
      citation: null,
      version: 2,
    });
    expect(undoable?.id).toBe(1);
  });

  test('changes the counts of its article', async () => {
    await sourced();
    const { counts, touchedBy } = (await desk.services.listArticles())[0]!;
    expect(counts).toMatchObject({ sourced: 1, lacks: counts.total - 1 });
    expect(touchedBy).toBe('Ada');
  });

  test('of the other three statuses', async () => {
    await mark({ status: 'speculative', reason: 'A forecast.', whose: 'the writer', decision: 'soften' });
    expect((await page()).claim.status).toBe('speculative');
    await mark({ status: 'unverified', version: 2, tried: 'The register.' });
    expect((await page()).claim).toMatchObject({ status: 'unverified', lacks: true });
    claim = (await desk.find(article, '£6.4m')).id;
    await mark({
      status: 'attributed',
      claimant: 'the harbour board',
      utterance: 'Press release of 3 April.',
    });
    expect((await page()).claim).toMatchObject({
      status: 'attributed',
      utteranceUncited: true,
      lacks: false,
    });
  });

  test('“shows” unsaid is what the status asks for', async () => {
    claim = (await desk.find(article, '£6.4m')).id;
    await mark({ status: 'attributed', claimant: 'the harbour board', citation: { ...CITATION, shows: '' } });
    expect((await page()).citations[0]!.shows).toBe('utterance');
    expect((await page()).claim.utteranceUncited).toBe(false);
  });

  test('is refused with the reasons beside the fields, and writes nothing', async () => {
    const failure = sourced({ citation: { ...CITATION, quote: '', locator: 'Online' } });
    await expect(failure).rejects.toThrow(InvalidInputError);
    await expect(failure).rejects.toMatchObject({
      message: 'Not marked as sourced: two things are missing or wrong',
      fields: {
        quote: expect.stringContaining('A link alone') as string,
        locator: expect.stringContaining('“Online”') as string,
      },
    });
    expect(written()).toEqual([0, 0, 0]);
    expect((await page()).claim.version).toBe(1);
  });

  test('tells what is malformed together with what is missing', async () => {
    await expect(sourced({ citation: { ...CITATION, quote: '', sourceUrl: 'x' } })).rejects.toMatchObject({
      fields: { quote: expect.any(String) as string, sourceUrl: expect.any(String) as string },
    });
  });

  test('of the article by itself is refused', async () => {
    await expect(
      sourced({ citation: { ...CITATION, sourceUrl: 'http://www.tide.example/pier/' } }),
    ).rejects.toMatchObject({
      fields: { sourceUrl: expect.stringContaining('the article itself') as string },
    });
  });

  test('“reportedly” with nobody named is neither sourced nor attributed', async () => {
    claim = (await desk.find(article, 'refused to pay')).id;
    await expect(sourced()).rejects.toMatchObject({ fields: { wording: expect.any(String) as string } });
    await expect(
      mark({ status: 'attributed', claimant: 'reportedly', utterance: 'x' }),
    ).rejects.toMatchObject({ fields: { claimant: expect.any(String) as string } });
  });

  test('needs a name', async () => {
    await expect(mark({ status: 'unverified' }, { name: '  ' })).rejects.toMatchObject({
      fields: { name: expect.any(String) as string },
    });
  });

  test('of no claim', async () => {
    await expect(desk.services.mark(999, { ...MARK, status: 'unverified' }, ADA)).rejects.toThrow(
      NotFoundError,
    );
  });

  test('of an unknown source', async () => {
    await expect(sourced({ citation: { ...CITATION, sourceId: 77 } })).rejects.toMatchObject({
      fields: { sourceId: expect.any(String) as string },
    });
  });
});

describe('an override', () => {
  test('passes a refusal, and is kept', async () => {
    await mark({ status: 'sourced', override: 'The editor has seen the ledger.' });
    expect((await page()).history[0]).toMatchObject({
      override: 'The editor has seen the ledger.',
      status: 'sourced',
    });
  });

  test('passes an incomplete citation', async () => {
    await sourced({ citation: { ...CITATION, quote: '', locator: '' }, override: 'Shown on the telephone.' });
    expect((await page()).citations).toHaveLength(1);
  });

  test.each([
    ['sourceUrl', { sourceUrl: 'ftp://x' }],
    ['quote', { quote: 'x'.repeat(5_001) }],
    ['seen', { seen: '2026-02-30' }],
    ['stance', { stance: '' as const }],
  ])('does not pass a malformed %s', async (field, change) => {
    await expect(
      sourced({ citation: { ...CITATION, ...change }, override: 'I say so.' }),
    ).rejects.toMatchObject({
      fields: { [field]: expect.any(String) as string },
    });
    expect(written()).toEqual([0, 0, 0]);
  });

  test('of nothing is not kept: there was no refusal', async () => {
    await sourced({ override: 'To be safe.' });
    expect((await page()).history[0]!.override).toBeNull();
  });
});

describe('two people on one claim', () => {
  test('the second is told, and nothing of the second is written', async () => {
    await sourced();
    const failure = mark({ status: 'speculative', reason: 'x', whose: 'y', decision: 'keep' }, BO);
    await expect(failure).rejects.toThrow(StaleVersionError);
    await expect(failure).rejects.toMatchObject({ claimId: claim, current: 2 });
    expect((await page()).claim.status).toBe('sourced');
  });

  test('staleness goes before refusal', async () => {
    await sourced();
    await expect(mark({ status: 'sourced' }, BO)).rejects.toThrow(StaleVersionError);
  });

  test('at the same moment: one wins', async () => {
    const results = await Promise.allSettled(
      [ADA, BO, ADA].map((actor) => mark({ status: 'unverified' }, actor)),
    );
    const failed = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as unknown] : [],
    );
    expect(failed).toHaveLength(2);
    for (const reason of failed) expect(reason).toBeInstanceOf(StaleVersionError);
    expect((await page()).claim.version).toBe(2);
  });
});

describe('a citation by itself', () => {
  const cite = (version: number, change: object = {}) =>
    desk.services.cite(claim, version, { ...CITATION, ...change }, '', BO);

  test('is saved whatever the status, several for one claim', async () => {
    await cite(1, { stance: 'partly' });
    await cite(2, { stance: 'context', quote: '', locator: '', sourceTitle: 'Town map' });
    expect((await page()).claim).toMatchObject({
      status: 'unverified',
      lacksWhy: 'only-partly',
      citationCount: 2,
    });
  });

  test('that contradicts puts the claim first, whatever its status', async () => {
    await sourced();
    await cite(2, { stance: 'contradicts', sourceTitle: 'Port log' });
    expect((await page()).claim).toMatchObject({ status: 'sourced', contradicted: true, lacks: false });
    const other = await desk.find(article, 'tunnel');
    await desk.services.cite(other.id, 1, { ...CITATION, stance: 'contradicts' }, '', BO);
    const { rows } = await desk.services.lacking({
      q: '',
      articleId: null,
      why: '',
      sort: 'article',
      page: 1,
    });
    expect(rows[0]).toMatchObject({ id: other.id, lacksWhy: 'contradicted' });
  });

  test('supporting, then marked without another', async () => {
    await cite(1);
    expect((await page()).claim.lacksWhy).toBe('not-marked');
    await mark({ status: 'sourced', version: 2 });
    expect((await page()).claim.status).toBe('sourced');
  });

  test('must be whole', async () => {
    await expect(cite(1, { quote: '', locator: 'web', seen: '', shows: '' })).rejects.toMatchObject({
      message: 'Not cited: four things are missing or wrong',
    });
  });

  test('of the article itself is refused', async () => {
    await expect(cite(1, { sourceUrl: 'https://tide.example/pier?utm_source=x' })).rejects.toMatchObject({
      fields: { sourceUrl: expect.any(String) as string },
    });
  });

  test('of a source typed again uses the one that is there', async () => {
    await cite(1);
    await cite(2, { locator: 'p. 9' });
    expect(await desk.services.listSources()).toMatchObject([{ title: 'Staff register 2026', uses: 2 }]);
    const [source] = (await page()).sources;
    await cite(3, { sourceId: source!.id, sourceTitle: '', sourceRank: '', locator: 'p. 10' });
    expect((await desk.services.sourcePage(source!.id)).uses).toHaveLength(3);
  });
});

describe('a rewording', () => {
  const reword = (version: number, wording: string) => desk.services.reword(claim, version, wording, ADA);

  test('puts words that are not the article’s into brackets', async () => {
    await reword(1, 'The old pier carried about 612,000 passengers.');
    const { claim: now } = await page();
    expect(now.wording).toBe('The old pier carried [about] 612,000 passengers.');
    expect(now.pieces.filter(({ isInsertion }) => isInsertion)).toEqual([
      { text: '[about]', isInsertion: true, because: 'reviewer' },
    ]);
    expect(now.isReworded).toBe(true);
  });

  test('after a mark asks for a recheck, until it is taken back', async () => {
    await sourced();
    const { reviewId } = await reword(2, 'The old pier carried passengers.');
    expect((await page()).claim).toMatchObject({
      status: 'sourced',
      recheck: true,
      lacks: true,
      lacksWhy: 'recheck',
    });
    await desk.services.undo(claim, 3, reviewId, ADA);
    expect((await page()).claim).toMatchObject({ recheck: false, lacks: false, isReworded: false });
  });

  test('opens the way for a “partly” citation', async () => {
    const partly = { ...CITATION, stance: 'partly' as const };
    await expect(sourced({ citation: partly })).rejects.toMatchObject({
      fields: { stance: expect.any(String) as string },
    });
    // A full stop less is no other wording.
    await reword(1, (await page()).claim.wording.replace(/\.$/, ''));
    await expect(sourced({ version: 2, citation: partly })).rejects.toMatchObject({
      fields: { stance: expect.any(String) as string },
    });
    await reword(2, 'The old pier carried passengers in 2025.');
    await sourced({ version: 3, citation: partly });
    expect((await page()).claim.status).toBe('sourced');
  });

  test('to the same words is refused', async () => {
    await expect(reword(1, (await page()).claim.wording)).rejects.toMatchObject({
      fields: { wording: expect.any(String) as string },
    });
  });

  test('to the same words is refused, also where they stand in another order than the article’s', async () => {
    const article = await desk.add('Premier Rolf Anders, who had met the board, left.');
    const { id, wording } = await desk.find(article, '[is]');
    expect(wording).toBe('Rolf Anders [is] Premier.');
    await expect(desk.services.reword(id, 1, wording, ADA)).rejects.toThrow(InvalidInputError);
  });
});

describe('undo', () => {
  test('takes the latest act back by one more act, with the citation that it brought', async () => {
    const { reviewId } = await sourced();
    expect(await desk.services.undo(claim, 2, reviewId, BO)).toEqual({ version: 3, reviewId: 2 });
    const { claim: now, citations, history, undoable } = await page();
    expect(now).toMatchObject({
      status: 'unverified',
      lacksWhy: 'no-citation',
      citationCount: 0,
      version: 3,
      touchedBy: 'Bo',
    });
    expect(citations).toEqual([]);
    expect(undoable).toBeNull();
    expect(history.map(({ act }) => act)).toEqual(['undid', 'marked']);
    expect(history[1]!.undone).toMatchObject({ by: 'Bo' });
    expect(written()).toEqual([1, 1, 2]);
  });

  test('goes back through everything to the beginning', async () => {
    const before = (await page()).claim;
    await desk.services.cite(claim, 1, CITATION, 'found it', ADA);
    await mark({ status: 'sourced', version: 2 });
    await desk.services.note(claim, 3, 'Asked twice.', BO);
    await desk.services.reword(claim, 4, 'The old pier carried passengers.', BO);
    for (let version = 5; version < 9; version += 1) {
      await desk.services.undo(claim, version, (await page()).undoable!.id, ADA);
    }
    const { claim: now, undoable } = await page();
    expect(undoable).toBeNull();
    expect({ ...now, version: 0, touchedAt: '', touchedBy: '' }).toEqual({
      ...before,
      version: 0,
      touchedAt: '',
      touchedBy: '',
    });
  });

  test('of an earlier act is refused, of no act is not found', async () => {
    const { reviewId } = await sourced();
    await desk.services.note(claim, 2, 'x', ADA);
    await expect(desk.services.undo(claim, 3, reviewId, ADA)).rejects.toMatchObject({
      fields: { review: expect.any(String) as string },
    });
    await expect(desk.services.undo(claim, 3, 99, ADA)).rejects.toThrow(NotFoundError);
  });
});

describe('what was stored stays', () => {
  test.each([
    ['UPDATE "Review" SET "by" = \'X\'', /never changed/],
    ['DELETE FROM "Review"', /never deleted/],
    ['DELETE FROM "Citation"', /never deleted/],
    ['UPDATE "Citation" SET "quote" = \'X\'', /withdrawn, never changed/],
    ['UPDATE "Citation" SET "withdrawnAt" = NULL WHERE "withdrawnAt" IS NOT NULL', /stays withdrawn/],
    ['UPDATE "Revision" SET "text" = \'X\'', /never edited/],
    ['DELETE FROM "Claim"', /never deleted/],
    ['UPDATE "Claim" SET "found" = \'{}\'', /never edited/],
    ['UPDATE "Claim" SET "status" = \'true\'', /CHECK/],
    ['UPDATE "Claim" SET "version" = 0', /CHECK/],
    ['UPDATE "Claim" SET "lacks" = 0 WHERE "status" = \'unverified\'', /CHECK/],
    ['UPDATE "Block" SET "end" = "start"', /CHECK/],
  ])('%s is refused', async (sql, says) => {
    await sourced();
    const { version, reviewId } = await desk.services.cite(claim, 2, CITATION, '', ADA);
    await desk.services.undo(claim, version, reviewId, ADA);
    expect(() => desk.sql().exec(sql)).toThrow(says);
  });

  test('an article goes with all that hangs on it', async () => {
    await sourced();
    desk.sql().exec('PRAGMA foreign_keys = ON; DELETE FROM "Article";');
    const left = [
      'Revision',
      'Block',
      'Sentence',
      'Attribution',
      'Claim',
      'Citation',
      'Review',
      'ClaimSearch',
    ].map((table) => desk.sql().prepare(`SELECT count(*) FROM "${table}"`).pluck().get());
    expect(left).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

test.each(['Citation', 'Review', 'Source'])(
  'all or nothing: a failure while %s is written leaves no trace',
  async (table) => {
    desk
      .sql()
      .exec(`CREATE TRIGGER "fails" BEFORE INSERT ON "${table}" BEGIN SELECT RAISE(ABORT, 'power cut'); END`);
    const before = (await page()).claim;
    await expect(sourced()).rejects.toThrow();
    expect(written()).toEqual([0, 0, 0]);
    expect((await page()).claim).toEqual(before);
  },
);

test('a failure at the last write leaves no trace either', async () => {
  desk
    .sql()
    .exec(
      `CREATE TRIGGER "fails" BEFORE UPDATE OF "touchedBy" ON "Article" BEGIN SELECT RAISE(ABORT, 'power cut'); END`,
    );
  const before = (await page()).claim;
  await expect(sourced()).rejects.toThrow();
  expect(written()).toEqual([0, 0, 0]);
  expect((await page()).claim).toEqual(before);
  desk.sql().exec('DROP TRIGGER "fails"');
  await sourced();
});

test('whatever the acts, the stored state is their fold, and the counts are true', async () => {
  const { services } = desk;
  const act = fc.constantFrom(
    'sourced',
    'speculative',
    'unverified',
    'partly',
    'contradicts',
    'note',
    'words',
    'more words',
    'withdraw',
    'undo',
  );
  const run = async (name: string) => {
    const { claim: now, undoable, citations } = await page();
    switch (name) {
      case 'withdraw': {
        const [first] = citations;
        const why = { reason: 'Misread.', everywhere: false };
        return first && services.withdrawCitation(claim, now.version, first.id, why, BO);
      }
      case 'sourced':
        return mark({ status: 'sourced', version: now.version, citation: CITATION, override: 'x' });
      case 'speculative':
        return mark({ status: 'speculative', version: now.version, override: 'x' });
      case 'unverified':
        return mark({ status: 'unverified', version: now.version });
      case 'note':
        return services.note(claim, now.version, 'n', ADA);
      case 'words':
        return services.reword(claim, now.version, 'The old pier carried passengers.', ADA);
      case 'more words':
        return services.reword(claim, now.version, 'The old pier carried [many] passengers.', ADA);
      case 'undo':
        return undoable && services.undo(claim, now.version, undoable.id, BO);
      default:
        return services.cite(claim, now.version, { ...CITATION, stance: name as 'partly' }, '', ADA);
    }
  };
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 6 }), async (names) => {
      for (const name of names) {
        await run(name).catch((error: unknown) => {
          if (!(error instanceof InvalidInputError)) throw error;
        });
      }
      const store = await openStore({ databaseUrl: desk.url });
      const folded = presentState(
        await store.claims.reviewsOf(claim),
        (await store.claims.allCitationsOf(claim)).filter(({ isWithdrawn }) => !isWithdrawn),
      );
      const state = (await store.claims.find(claim))!;
      await store.close();
      const { status, lacks, lacksWhy, contradicted, recheck, utteranceUncited, citationCount, evidence } =
        folded;
      const flags = {
        status,
        lacks,
        lacksWhy,
        contradicted,
        recheck,
        utteranceUncited,
        citationCount,
        evidence,
      };
      expect(state).toMatchObject(flags);
      expect(state.fragments).toEqual(folded.rewording?.fragments ?? null);
      const { claims } = await services.articlePage(article, {});
      const { counts } = (await services.listArticles())[0]!;
      expect(counts.lacks).toBe(claims.filter(({ lacks }) => lacks).length);
      expect(counts.sourced).toBe(claims.filter(({ status }) => status === 'sourced').length);
      expect(counts.contradicted).toBe(claims.filter(({ contradicted }) => contradicted).length);
      expect(counts.recheck).toBe(claims.filter(({ recheck }) => recheck).length);
    }),
    { numRuns: 12 },
  );
});
