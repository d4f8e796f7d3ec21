import { pdfOf } from '../imports/pdf-of';
import type { CitationInput } from '../../src/domain/review';
import { InvalidInputError } from '../../src/domain/errors';
import { openStore, type Store } from '../../src/store/open-store';
import { inputOf } from '../../src/domain/source-input';
import { ADA, CITATION, MARK, openFreshDesk, PIER, type FreshDesk } from './fresh-desk';

const REPORT = `Annual report of the ferry

In 2025 the old pier carried 612,000 passengers, 4 % more than the year before.

The board spent £6.4m on repairs.`;

let desk: FreshDesk;
let claim: number;

beforeEach(async () => {
  desk = await openFreshDesk();
  const article = await desk.add(PIER, { url: 'https://tide.example/pier', publisher: 'The Tide' });
  claim = (await desk.find(article, '612,000')).id;
});
afterEach(() => desk.close());

async function addCopy(
  store: Store,
  sourceId: number,
  title: string,
  text: string,
  at: string,
  canonical: string | null = null,
): Promise<void> {
  const paragraphs = [{ start: 0, end: text.length, page: null }];
  await store.copies.add(
    {
      sourceId,
      sha256: `${title}${'0'.repeat(64)}`
        .replace(/\W/g, '')
        .toLowerCase()
        .replace(/[g-z]/g, 'a')
        .slice(0, 64),
      bytes: Buffer.from(text),
      kind: 'paste',
      mediaType: 'text/plain',
      fileName: null,
      url: null,
      finalUrl: null,
      read: { title: null, canonical, text, paragraphs, warnings: [] },
    },
    'Ada',
    at,
  );
}

/** A source with a stored copy of this text; returns its id. */
async function keep(title: string, text: string, url: string, publisher = ''): Promise<number> {
  const store = await openStore({ databaseUrl: desk.url });
  const at = '2026-05-12T08:00:00.000Z';
  const item = { type: 'webpage', title, URL: url, ...(publisher === '' ? {} : { publisher }) };
  const [id] = await store.sources.add(
    [{ item, rank: 'secondary', urls: [], licence: null, trust: null }],
    'Ada',
    at,
  );
  await addCopy(store, id!, title, text, at);
  await store.close();
  return id!;
}

const from = (sourceId: number, quote: string, change: Partial<CitationInput> = {}): CitationInput => ({
  ...CITATION,
  sourceId,
  sourceTitle: '',
  sourceBy: '',
  sourceRank: '',
  quote,
  ...change,
});
const cite = async (citation: CitationInput) => {
  const { version } = (await desk.services.claimPage(claim)).claim;
  return desk.services.cite(claim, version, citation, '', ADA);
};
const refused = async (act: Promise<unknown>) => {
  const error: unknown = await act.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InvalidInputError);
  return (error as InvalidInputError).fields;
};
const linesOf = async () => [...(await desk.services.claimPage(claim)).citationLines.values()];

describe('a quote from a source with a stored copy', () => {
  test('that stands is cited, with the copy', async () => {
    const source = await keep('Annual report', REPORT, 'https://ferry.example/report');
    await cite(from(source, 'the old pier carried 612,000\npassengers'));
    const { citations } = await desk.services.claimPage(claim);
    expect(citations).toMatchObject([{ copy: { found: 'stands' }, quoteReason: null }]);
    expect(await linesOf()).toEqual([['The quote stands in the copy of 12 May 2026.']]);
  });

  test('that differs is refused with the nearest words, and may be kept with a reason', async () => {
    const source = await keep('Annual report', REPORT, 'https://ferry.example/report');
    const misquote = from(source, 'the old pier carried 621,000 passengers');
    expect((await refused(cite(misquote))).quote).toBe(
      'These words do not stand so in the stored copy of 12 May 2026. The nearest there: “the old pier carried 612,000 passengers.” Copy the words again, or say below why you keep them.',
    );
    await cite({ ...misquote, quoteReason: 'The printed report has it so.' });
    expect(await linesOf()).toEqual([
      [
        'The claim and this quote differ: figure: “612,000” here, “621,000” there. Look before you count it.',
        'The quote differs from the copy of 12 May 2026; kept because: The printed report has it so.',
      ],
    ]);
  });

  test('that stands nowhere is refused in a mark too; overruling it is the reason', async () => {
    const source = await keep('Annual report', REPORT, 'https://ferry.example/report');
    const citation = from(source, 'Otters were seen near the slipway.');
    const mark = { ...MARK, status: 'sourced' as const, citation, few: 'It is the board’s own.' };
    expect((await refused(desk.services.mark(claim, mark, ADA))).quote).toMatch(/^Nothing like these words/);
    await desk.services.mark(claim, { ...mark, override: 'Seen in print.' }, ADA);
    const { citations } = await desk.services.claimPage(claim);
    expect(citations[0]).toMatchObject({ copy: { found: 'absent' }, quoteReason: 'Seen in print.' });
  });

  test('that is the article’s own text is no evidence', async () => {
    const source = await keep('Copied elsewhere', PIER, 'https://other.example/copy');
    const quote = 'The old pier carried 612,000 passengers in 2025.';
    expect((await refused(cite(from(source, quote)))).quote).toMatch(/this article’s own text/);
    await expect(cite(from(source, quote, { stance: 'context' }))).resolves.toBeDefined();
  });
});

describe('the article under other addresses', () => {
  const ITS = 'https://tide.example/pier';
  const quote = 'the old pier carried 612,000 passengers';

  test('that a person recorded is no evidence for itself', async () => {
    const source = await keep('Mirror', REPORT, 'https://mirror.example/1');
    const { record } = await desk.services.libraryPage(source);
    await desk.services.changeSource(source, { ...inputOf(record), urls: `${ITS}?utm_source=x` }, ADA);
    expect((await refused(cite(from(source, quote)))).sourceId).toMatch(/^One of its addresses/);
    const mark = {
      ...MARK,
      status: 'sourced' as const,
      few: 'It is a mirror.',
      citation: from(source, quote),
    };
    expect((await refused(desk.services.mark(claim, mark, ADA))).sourceId).toMatch(/^One of its addresses/);
    expect((await desk.services.claimPage(claim)).passages).toEqual([]);
    await expect(cite(from(source, quote, { stance: 'context' }))).resolves.toBeDefined();
  });

  test('that a stored copy names as its own is no evidence for itself', async () => {
    const source = await keep('Mirror', 'Nothing here.', 'https://mirror.example/1');
    const opened = await openStore({ databaseUrl: desk.url });
    await addCopy(opened, source, 'Mirror again', REPORT, '2026-05-20T08:00:00.000Z', ITS);
    await opened.close();
    expect((await refused(cite(from(source, quote)))).sourceId).toMatch(/^One of its addresses/);
  });
});

describe('a source that is typed though it is on the desk', () => {
  const typed = {
    ...CITATION,
    sourceTitle: 'Report of the ferry',
    sourceBy: 'Ferry',
    sourceUrl: 'http://www.ferry.example/report/?utm_source=mail#top',
    quote: 'The ferry sank, fully made up.',
  };

  test('by another title at its address: it is to be chosen', async () => {
    const source = await keep('Annual report', REPORT, 'https://ferry.example/report');
    expect((await refused(cite(typed))).sourceUrl).toMatch(/on the desk, “Annual report”/);
    const mark = { ...MARK, status: 'sourced' as const, citation: typed, override: 'I know it.' };
    expect((await refused(desk.services.mark(claim, mark, ADA))).sourceUrl).toMatch(/on the desk/);
    expect((await desk.services.claimPage(claim)).sources.map(({ id }) => id)).toEqual([source]);
    await expect(cite({ ...typed, sourceUrl: 'https://ferry.example/other' })).resolves.toBeDefined();
  });

  test('by another title at the address of one without a copy: it is to be chosen as well', async () => {
    await cite(typed);
    const again = { ...typed, sourceTitle: 'The ferry’s report', sourceUrl: 'https://ferry.example/report' };
    expect((await refused(cite(again))).sourceUrl).toMatch(/on the desk, “Report of the ferry”/);
    const known = await desk.services.sourceTypedAgain(again);
    expect(known?.title).toBe('Report of the ferry');
    await cite(from(known!.id, again.quote));
    const { citations } = await desk.services.claimPage(claim);
    expect(citations.map(({ source }) => source.id)).toEqual([known!.id, known!.id]);
    expect(await desk.services.sourceTypedAgain({ ...again, sourceUrl: '' })).toBeNull();
  });

  test('by the same words, for another claim: the quote is held against its copy', async () => {
    const other = await desk.find((await desk.services.claimPage(claim)).article.id, 'open in May');
    await desk.services.cite(other.id, other.version, typed, '', ADA);
    const { source } = (await desk.services.claimPage(other.id)).citations[0]!;
    await desk.services.pasteCopy(source.id, REPORT, ADA);
    expect((await refused(cite(typed))).quote).toMatch(/^Nothing like these words/);
    await cite({ ...typed, quote: 'the old pier carried 612,000 passengers' });
    expect((await desk.services.claimPage(claim)).citations[0]).toMatchObject({
      source: { id: source.id },
      copy: { found: 'stands' },
    });
  });
});

describe('what a copy tells after the mark', () => {
  const typed = (title: string, change: Partial<CitationInput>): CitationInput => ({
    ...CITATION,
    sourceTitle: title,
    sourceBy: title,
    sourceUrl: `https://${title.toLowerCase()}.example/ferry`,
    quote: `${title} counted 612,000.`,
    ...change,
  });
  const mark = async () =>
    desk.services.mark(
      claim,
      { ...MARK, status: 'sourced', version: (await desk.services.claimPage(claim)).claim.version },
      ADA,
    );
  const now = async () => (await desk.services.claimPage(claim)).claim;

  test('that a source is the article itself: the claim needs a recheck, through later acts, until it is marked with another', async () => {
    await cite(typed('Tide', { quote: 'The old pier carried 612,000 passengers in 2025.' }));
    await mark();
    const { source } = (await desk.services.claimPage(claim)).citations[0]!;
    await desk.services.pasteCopy(source.id, PIER, ADA);
    const why = [{ why: 'own', claim: null }];
    expect(await now()).toMatchObject({ status: 'sourced', recheck: true, lacks: true, recheckWhy: why });
    expect((await linesOf())[0]![0]).toMatch(/^This is the article itself/);
    await desk.services.note(claim, (await now()).version, 'Look again.', ADA);
    expect((await now()).recheckWhy).toEqual(why);
    await expect(mark()).rejects.toThrow(InvalidInputError);
    await cite(typed('Board', {}));
    await mark();
    expect(await now()).toMatchObject({ status: 'sourced', recheck: false });
  });

  test('that three papers print one wire story: the claim needs a recheck; a reason to count them ends it', async () => {
    const quotes = { Tide: 'pier carried 612,000', Gull: 'carried 612,000 passengers', Buoy: '4 % more' };
    for (const [title, quote] of Object.entries(quotes))
      await cite(typed(title, { sourceRank: 'secondary', quote }));
    await mark();
    const { citations } = await desk.services.claimPage(claim);
    for (const { source } of citations)
      await desk.services.pasteCopy(source.id, `(Reuters) - ${REPORT}`, ADA);
    expect((await now()).recheckWhy).toEqual([{ why: 'origin', claim: null }]);
    await expect(mark()).rejects.toMatchObject({ fields: { few: expect.any(String) as string } });
    for (const { source } of citations.slice(1))
      await cite(from(source.id, 'carried 612,000 passengers', { originReason: 'Its reporter was there.' }));
    await mark();
    expect((await now()).recheck).toBe(false);
  });
});

describe('a quote that stands at another place of its copy than was typed', () => {
  const quote = 'carried 612,000 passengers';

  test('is refused with the place, and may be kept with a reason', async () => {
    const source = await keep('Annual report', REPORT, 'https://ferry.example/report');
    const off = from(source, quote, { locator: 'para. 7' });
    expect((await refused(cite(off))).locator).toBe(
      'In the stored copy of 12 May 2026 these words stand at para. 1. Write that, or say below why your place is right.',
    );
    const mark = { ...MARK, status: 'sourced' as const, citation: off, few: 'It is the board’s own.' };
    expect(Object.keys(await refused(desk.services.mark(claim, mark, ADA)))).toEqual(['locator']);
    expect(await desk.services.placeInCopy(claim, off)).toBe('para. 1');
    expect(await desk.services.placeInCopy(claim, { ...off, locator: 'para. 1' })).toBeNull();
    await cite({ ...off, placeReason: 'It counts the headings.' });
    expect(await linesOf()).toEqual([
      [
        'The quote stands at para. 1 in the copy of 12 May 2026. The place that is given is kept because: It counts the headings.',
      ],
    ]);
  });

  test('and was cited before there was a copy: its place is said', async () => {
    await cite({ ...CITATION, sourceTitle: 'Annual report', quote, locator: 'para. 7' });
    const { source } = (await desk.services.claimPage(claim)).citations[0]!;
    await desk.services.pasteCopy(source.id, REPORT, ADA);
    expect((await linesOf())[0]![0]).toMatch(/^The quote stands at para\. 2 in the copy of/);
  });
});

describe('a copy without words, as of a scan', () => {
  const scan = { bytes: pdfOf([[]]), fileName: 'scan.pdf', declaredType: 'application/pdf' };
  const quote = 'carried 612,000 passengers';

  test('refutes no quote, neither one that was cited before nor one that is cited now', async () => {
    await cite({ ...CITATION, sourceTitle: 'Annual report', quote });
    const { source } = (await desk.services.claimPage(claim)).citations[0]!;
    await desk.services.uploadCopy(source.id, scan, ADA);
    await cite(from(source.id, 'the board spent £6.4m'));
    const { citations } = await desk.services.claimPage(claim);
    expect(citations.map(({ copy }) => copy)).toEqual([null, null]);
    await desk.services.holdEarlierCitations();
    expect((await linesOf())[0]).toEqual([
      'A copy of 1 June 2026 is kept; the quote was not held against it.',
    ]);
  });

  test('stands in no other’s way', async () => {
    const source = await keep('Annual report', REPORT, 'https://ferry.example/report');
    await desk.services.uploadCopy(source, scan, ADA);
    await cite(from(source, quote));
    expect((await desk.services.claimPage(claim)).citations[0]!.copy).toMatchObject({ found: 'stands' });
  });
});

describe('a quote that was cited before its source had a copy', () => {
  const bare = { ...CITATION, sourceTitle: 'Annual report', quote: 'carried 612,000 passengers' };
  const typed = async (change: Partial<CitationInput> = {}) => {
    await cite({ ...bare, ...change });
    return (await desk.services.claimPage(claim)).citations.at(-1)!.source.id;
  };
  const mark = async (few = '') => {
    const { version } = (await desk.services.claimPage(claim)).claim;
    return desk.services.mark(claim, { ...MARK, version, status: 'sourced', few }, ADA);
  };
  const why = async () => (await desk.services.claimPage(claim)).claim.recheckWhy;

  test('is held against the first copy that is kept, and stays held against that one', async () => {
    const source = await typed();
    expect((await desk.services.claimPage(claim)).citations[0]!.copy).toBeNull();
    const copy = await desk.services.pasteCopy(source, REPORT, ADA);
    const held = { id: copy, found: 'stands' };
    expect((await desk.services.claimPage(claim)).citations[0]!.copy).toMatchObject(held);
    expect(await linesOf()).toEqual([
      ['The quote stands in the copy of 1 June 2026, which was kept after it was cited.'],
    ]);
    await desk.services.pasteCopy(source, 'The page is gone.', ADA);
    expect((await desk.services.claimPage(claim)).citations[0]!.copy).toMatchObject(held);
  });

  test('and does not stand there: a mark that rests on it needs a recheck until the words are cited that do', async () => {
    const source = await typed({ quote: 'carried 621,000 passengers', sourceRank: 'primary' });
    await mark();
    await desk.services.pasteCopy(source, REPORT, ADA);
    expect(await why()).toEqual([{ why: 'quote', claim: null }]);
    expect((await linesOf())[0]!.join(' ')).toMatch(/The quote differs from the copy .* Cite it anew/);
    expect((await refused(mark())).quote).toMatch(/does not stand in the copy/);
    expect((await refused(mark('It is enough.'))).quote).toMatch(/does not stand in the copy/);
    await cite(from(source, 'carried 612,000 passengers'));
    expect(await why()).toEqual([]);
  });

  test('is held where its source is merged into one that has a copy', async () => {
    const source = await typed();
    const known = await keep('Report 2025', REPORT, 'https://ferry.example/report');
    await desk.services.mergeSource(source, known, ADA);
    expect((await desk.services.claimPage(claim)).citations[0]!.copy).toMatchObject({ found: 'stands' });
  });

  test('on an older desk: is held when the desk opens', async () => {
    const source = await typed();
    const opened = await openStore({ databaseUrl: desk.url });
    await addCopy(opened, source, 'Kept earlier', REPORT, '2026-05-20T08:00:00.000Z');
    await opened.close();
    await desk.services.holdEarlierCitations();
    expect((await desk.services.claimPage(claim)).citations[0]!.copy).toMatchObject({ found: 'stands' });
  });
});

describe('origins', () => {
  const wire = `(Reuters) - ${REPORT}`;

  test('three sites with one wire story count once', async () => {
    for (const site of ['one', 'two', 'three']) {
      const source = await keep(`Story ${site}`, wire, `https://${site}.example/ferry`);
      await cite(from(source, 'carried 612,000 passengers'));
    }
    const fields = await refused(desk.services.mark(claim, { ...MARK, version: 4, status: 'sourced' }, ADA));
    expect(fields.few).toMatch(/^3 secondary sources so far, but 1 origin: .*Reuters reported\./);
    expect((await linesOf())[0]).toContainEqual(
      expect.stringMatching(/^One origin \(Reuters\) with 2 others here/),
    );
  });

  test('a page that was changed after it was copied still came from where it came', async () => {
    for (const site of ['one', 'two', 'three']) {
      const source = await keep(`Story ${site}`, wire, `https://${site}.example/ferry`);
      if (site === 'two') await desk.services.pasteCopy(source, 'It carried 612,000 passengers.', ADA);
      await cite(from(source, 'carried 612,000 passengers'));
    }
    const fields = await refused(desk.services.mark(claim, { ...MARK, version: 4, status: 'sourced' }, ADA));
    expect(fields.few).toMatch(/^3 secondary sources so far, but 1 origin: /);
  });

  test('a reviewer can count one by itself', async () => {
    for (const [site, originReason] of [
      ['one', ''],
      ['two', 'Their own reporter was there.'],
    ] as const) {
      const source = await keep(`Story ${site}`, wire, `https://${site}.example/ferry`);
      await cite(from(source, 'carried 612,000 passengers', { originReason }));
    }
    expect((await linesOf())[1]).toContain('Counted by itself because: Their own reporter was there.');
    const other = await keep('Third', 'Otters, and 612,000 passengers.', 'https://third.example/');
    await cite(from(other, '612,000 passengers'));
    await expect(
      desk.services.mark(claim, { ...MARK, version: 4, status: 'sourced' }, ADA),
    ).resolves.toBeDefined();
  });
});

test('a quote is held against every copy of its source, and the one in which it stands is kept', async () => {
  const source = await keep('Annual report', REPORT, 'https://board.example/report');
  const store = await openStore({ databaseUrl: desk.url });
  const later = 'The report was taken down for review. Nothing else is on this page.';
  await addCopy(store, source, 'Annual report again', later, '2026-05-20T08:00:00.000Z');
  await store.close();
  const quote = 'In 2025 the old pier carried 612,000 passengers';
  await desk.services.cite(claim, 1, from(source, quote), '', ADA);
  const { citations } = await desk.services.claimPage(claim);
  expect(citations[0]!.copy).toMatchObject({ takenAt: '2026-05-12T08:00:00.000Z', found: 'stands' });
  await expect(
    desk.services.cite(claim, 2, from(source, 'Nobody has ever counted the passengers.'), '', ADA),
  ).rejects.toThrow(InvalidInputError);
});

test('what is nearest to a quote is looked for in earlier copies, too', async () => {
  const source = await keep('Annual report', REPORT, 'https://board.example/report');
  await desk.services.pasteCopy(source, 'The page is gone.', ADA);
  const quote = 'In 2025 the old pier carried 613,000 passengers';
  await expect(desk.services.cite(claim, 1, from(source, quote), '', ADA)).rejects.toMatchObject({
    fields: { quote: expect.stringContaining('carried 612,000 passengers') as string },
  });
});

test('sources without a copy are one origin where the same words were quoted from them', async () => {
  const words =
    'The old pier carried 612,000 passengers in 2025, the board said on Tuesday, four per cent more than the year before and the most since the bridge was opened to lorries';
  const papers = ['The Tide', 'The Echo', 'The Gull'];
  const cite = (title: string, quote: string, version: number) =>
    desk.services.cite(
      claim,
      version,
      { ...CITATION, sourceTitle: title, sourceBy: title, sourceUrl: '', sourceRank: 'secondary', quote },
      '',
      ADA,
    );
  for (const [index, paper] of papers.entries()) await cite(paper, words, index + 1);
  const mark = { ...MARK, status: 'sourced', version: 4 } as const;
  await expect(desk.services.mark(claim, mark, ADA)).rejects.toMatchObject({
    fields: { few: expect.stringContaining('3 secondary sources so far, but 1 origin') as string },
  });
  const same = (other: string) => `“The Tide” and “${other}” are nearly the same text.`;
  expect((await linesOf()).map((lines) => lines.at(-1))).toEqual(
    [`${same('The Echo')} ${same('The Gull')}`, same('The Echo'), same('The Gull')].map(
      (ties) => `One origin with 2 others here, counted once: ${ties}`,
    ),
  );
  await cite('The Heron', 'Some 612,000 people used the pier last year, our own count says.', 4);
  await cite('The Kite', '612,000 tickets were sold on the old pier in 2025.', 5);
  await desk.services.mark(claim, { ...mark, version: 6 }, ADA);
  expect((await desk.services.claimPage(claim)).claim.status).toBe('sourced');
});

test('a release told anew counts with it once, and says why', async () => {
  const release = `In 2025 the old pier of Calder Bay carried 612,000 passengers, 4 per cent more than in 2024, says Una Brook of the harbour board. They
bought 31,400 season tickets and 9,200 bicycles came along. The pier earned £1.9m, and repairs of its 212 piles will take two winters.`;
  const retold = `The old pier carried 612,000 passengers in 2025, 4 per cent more than in 2024. 31,400 bought season tickets; 9,200 bicycles came along on
the pier of Calder Bay, which earned £1.9m. Repairs of 212 piles take two winters, says Una Brook.`;
  const one = await keep('Release', release, 'https://board.example/release');
  const other = await keep('News', retold, 'https://gull.example/news');
  await cite(from(one, 'the old pier of Calder Bay carried 612,000 passengers'));
  await cite(from(other, 'The old pier carried 612,000 passengers in 2025'));
  const [first, second] = await linesOf();
  for (const lines of [first, second])
    expect(lines!.join(' ')).toContain('counted once: “News” tells what “Release” says, and hardly a figure');
  await expect(
    desk.services.mark(claim, { ...MARK, status: 'sourced', version: 3, few: '' }, ADA),
  ).rejects.toMatchObject({
    fields: { few: expect.stringContaining('2 secondary sources so far, but 1 origin') as string },
  });
});
