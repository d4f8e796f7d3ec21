import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { coveredEntries } from '../../src/report/entries';
import { REPORT_FORMATS } from '../../src/report/formats';
import type { ReportFindings } from '../../src/report/findings';
import { printDay } from '../../src/domain/day';
import { printTime } from '../../src/report/print-time';
import { wordsOf } from '../../src/report/references/phrase';
import { STYLE_IDS } from '../../src/report/references/style';
import { ADA, BO, CITATION, MARK, openFreshDesk, PIER, type FreshDesk } from '../services/fresh-desk';
import { readCsv } from './read-csv';

const AT = '2026-06-02T10:00:00.000Z';

let desk: FreshDesk;
let article: number;
let findings: ReportFindings;
const files: Record<string, string> = {};

/** One claim of each status, one contradicted, one overridden, one reworded, one with notes. */
async function review(): Promise<void> {
  const { services } = desk;
  const sourced = await desk.find(article, '612,000');
  await services.mark(
    sourced.id,
    {
      ...MARK,
      status: 'sourced',
      citation: { ...CITATION, sourceUrl: 'https://register.example/2026?a=1&b=2' },
      note: 'Read <at> the archive.',
    },
    ADA,
  );
  const attributed = await desk.find(article, '£6.4m');
  await services.mark(
    attributed.id,
    { ...MARK, status: 'attributed', claimant: 'the harbour board', utterance: '=SUM(A1:A9)' },
    ADA,
  );
  const speculative = await desk.find(article, 'tunnel');
  await services.mark(
    speculative.id,
    { ...MARK, status: 'speculative', hedge: 'could', whose: 'the writer', decision: 'soften' },
    BO,
  );
  const rumour = await desk.find(article, 'refused to pay');
  await services.mark(
    rumour.id,
    { ...MARK, status: 'sourced', override: 'The county’s letter lies before me.' },
    BO,
  );
  await services.cite(
    rumour.id,
    2,
    { ...CITATION, sourceTitle: 'Minutes', stance: 'contradicts' },
    'Ask *again* | tomorrow',
    ADA,
  );
  const worded = await desk.find(article, 'will open in May');
  await services.reword(worded.id, 1, 'The new pier will open [late] in May.', ADA);
  const end = { tried: 'Called twice.', next: '', who: 'Bo', until: '', cannotBeSourced: true };
  await services.leaveOpen(worded.id, end, 0, ADA);
  await services.pasteCopy(1, 'Something else was written here.', BO);
}

beforeAll(async () => {
  desk = await openFreshDesk();
  article = await desk.add(PIER, {
    url: 'https://tide.example/pier',
    publisher: 'The Tide',
    author: 'Ida Marrow',
    date: '2026-04-20',
  });
  await review();
  findings = await desk.services.reportFindings(article, AT);
  for (const format of REPORT_FORMATS) files[format] = (await desk.services.report(article, format, AT)).body;
});
afterAll(() => desk.close());

describe('every format', () => {
  test.each(REPORT_FORMATS)('%s: the same data gives the same bytes', async (format) => {
    expect((await desk.services.report(article, format, AT)).body).toBe(files[format]);
  });

  test.each(REPORT_FORMATS)('%s: another time changes one line at most', async (format) => {
    const later = (await desk.services.report(article, format, '2027-01-02T03:04:05.000Z')).body.split('\n');
    const lines = files[format]!.split('\n');
    expect(later).toHaveLength(lines.length);
    expect(lines.filter((line, index) => line !== later[index]).length).toBe(format === 'csv' ? 0 : 1);
  });

  test.each(REPORT_FORMATS)('%s: says which text, every claim, every reason', (format) => {
    const body = files[format]!.replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
      .replace(/<\/?ins>/g, '')
      .replaceAll('\\', '');
    for (const words of [
      findings.article.sha256,
      'Pier to open in May',
      'https://tide.example/pier',
      'Staff register 2026',
      '40 posts ended on 29 May.',
      'p. 4',
      'https://register.example/2026?a=1&b=2',
      'Ada',
      'Read <at> the archive.',
      'the harbour board',
      'The county’s letter lies before me.',
      'Called twice.',
      'cannot be sourced',
      'Ask *again* | tomorrow',
      'newsletter',
      'question',
      'The new pier will open [late] in May.',
    ]) {
      expect(body).toContain(words);
    }
    for (const { wording } of findings.claims)
      expect(body.replace(/<\/?ins>/g, '')).toContain(wording.replaceAll('"', format === 'csv' ? '""' : '"'));
  });

  test('a file has a name, a type and a body', async () => {
    const { filename, mediaType } = await desk.services.report(article, 'markdown', AT);
    expect(filename).toBe(`report-${article}-pier-to-open-in-may.md`);
    expect(mediaType).toBe('text/markdown; charset=utf-8');
  });
});

describe('a claim that nobody has marked', () => {
  const TOUCHED = `The mill closed in May and the owners paid 40 people. The road was built in 1974. The weir is 2 m high.

The tower stands 31 m high. The lock opened in 1902.`;
  let id: number;
  let told: ReportFindings;
  beforeAll(async () => {
    const { services } = desk;
    id = await desk.add(TOUCHED, { title: 'The valley' });
    const road = await desk.find(id, '1974');
    await services.reword(road.id, 1, 'The road was built [by the county] in 1974.', BO);
    const weir = await desk.find(id, '2 m high');
    await services.assign(weir.id, 1, 'Cy', BO);
    const [tower, lock] = [await desk.find(id, '31 m'), await desk.find(id, '1902')];
    await services.merge(tower.id, 1, { others: [lock], wording: '', speaker: '' }, ADA);
    await services.addClaim(id, { sentence: 1, words: 'the owners', wording: 'There [are] owners.' }, ADA);
    told = await services.reportFindings(id, AT);
  });

  const acts = () =>
    told.claims.flatMap(({ acts: own }) => own.map(({ by, act, says }) => `${by} ${act}: ${says}`));

  test('says who reworded, merged, added or labelled it', () => {
    expect(told.claims.every(({ mark }) => mark === null)).toBe(true);
    expect(acts().sort()).toEqual([
      'Ada made: added it by hand',
      expect.stringMatching(/^Ada made: merged it from claims \d+ and \d+$/),
      'Bo assigned: gave it to Cy',
      'Bo reworded: edited the wording: The road was built [by the county] in 1974.',
    ]);
    const touched = told.claims.flatMap(({ acts: own }) => own.map(({ by }) => by));
    expect(told.reviewers).toEqual([...new Set(touched)].sort());
  });

  test.each(REPORT_FORMATS)('%s: names each with the time', async (format) => {
    const { body } = await desk.services.report(id, format, AT);
    const isData = format === 'csv' || format === 'json';
    const all = told.claims.flatMap(({ acts: own, wording }) => own.map((act) => ({ ...act, wording })));
    expect(all).toHaveLength(4);
    for (const { by, at, says, wording } of all) {
      if (isData) for (const words of [by, at, says]) expect(body).toContain(words);
      else expect(body).toContain(`${by}, ${printTime(at)}: ${says.replace(`: ${wording}`, '')}`);
    }
  });
});

describe('lines that are set aside', () => {
  const DEBRIS = `Mill to close in May

Share this story

Mill to close in May

The owners will shut the mill in May, after 112 years. Who will pay?

Sign up for our newsletter`;
  let id: number;
  let told: ReportFindings;
  beforeAll(async () => {
    id = await desk.add(DEBRIS);
    told = await desk.services.reportFindings(id, AT);
  });

  test('are the debris and the headline again, and the tally counts the same', () => {
    expect(told.setAside.map(({ words }) => words)).toEqual([
      'Share this story',
      'Mill to close in May',
      'Sign up for our newsletter',
    ]);
    expect(told.setAside[1]!.reason).toBe('the headline again');
    for (const { start, end, words } of told.setAside) expect(DEBRIS.slice(start, end)).toBe(words);
    const counted = told.tally.setAside.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(told.setAside.length);
  });

  test.each(REPORT_FORMATS)('%s: lists each with the reason', async (format) => {
    const { body } = await desk.services.report(id, format, AT);
    if (format === 'json') {
      expect((JSON.parse(body) as ReportFindings).setAside).toEqual(told.setAside);
      return;
    }
    for (const { words, reason, start, end } of told.setAside) {
      const line = {
        html: `<li>${words} <i>(${reason})</i></li>`,
        markdown: `- ${words} *(${reason})*`,
        csv: `set-aside,,,,${reason},,,,${start},${end},${start}-${end},${words}`,
      }[format];
      expect(body).toContain(line);
    }
  });

  test('CSV has as many rows as the tally counts', async () => {
    const rows = readCsv((await desk.services.report(id, 'csv', AT)).body);
    const count = (record: string) => rows.filter((row) => row.record === record).length;
    const { sentences, withClaims } = told.tally;
    expect([count('no-claim'), count('set-aside')]).toEqual([sentences - withClaims, told.setAside.length]);
  });

  test('stand in no marked text', async () => {
    for (const format of ['html', 'markdown'] as const) {
      const { body } = await desk.services.report(id, format, AT);
      const text = body.slice(body.indexOf('The text, marked'), body.indexOf('Every sentence accounted for'));
      expect(text).toContain('after 112 years');
      expect(text).not.toContain('Share this story');
      expect(text).not.toContain('the headline again');
    }
  });
});

describe('the references', () => {
  test.each(STYLE_IDS)('%s: each source once, with the claims that cite it', async (style) => {
    const { references, claims } = await desk.services.reportFindings(article, AT, style);
    expect(references.style).toBe(style);
    expect(references.list.map(({ number }) => number)).toEqual([1, 2]);
    for (const { number, source, claims: citing } of references.list) {
      const cited = claims.filter((claim) => claim.citations.some((one) => one.source.id === source));
      expect([...citing].sort((a, b) => a - b)).toEqual(cited.map((claim) => claim.number));
      for (const claim of cited) expect(claim.citations.map((one) => one.number)).toContain(number);
    }
  });

  test.each(STYLE_IDS)('%s: the same data gives the same bytes', async (style) => {
    const print = async () => (await desk.services.report(article, 'html', AT, style)).body;
    expect(await print()).toBe(await print());
  });

  test.each(['html', 'markdown'] as const)('%s: numbers lead to the list and back', (format) => {
    const body = files[format]!;
    const leads = format === 'html' ? (to: string) => `href="#${to}"` : (to: string) => `](#${to})`;
    for (const { number, claims } of findings.references.list) {
      expect(body).toContain(`id="ref${number}"`);
      expect(body).toContain(leads(`ref${number}`));
      for (const claim of claims) {
        expect(body).toContain(`id="r${claim}"`);
        expect(body).toContain(leads(`r${claim}`));
      }
    }
  });

  test('italics stand only where the format has them', async () => {
    const print = async (format: 'html' | 'markdown' | 'csv') =>
      (await desk.services.report(article, format, AT, 'apa')).body;
    expect(await print('html')).toContain('<i>Staff register 2026</i>');
    expect(await print('markdown')).toContain('*Staff register 2026*');
    expect(await print('csv')).toMatch(/[^*>]Staff register 2026[^*<]/);
  });

  test('every citation carries its whole reference, which stands alone in a cell', () => {
    for (const { citations } of findings.claims)
      for (const { reference, number, source, seen, addedBy } of citations) {
        const { entry } = findings.references.list[number - 1]!;
        expect(reference.startsWith(wordsOf(entry).replace(/\.$/, ''))).toBe(true);
        expect(reference).toContain(`(${source.rank} source). Seen ${printDay(seen)} by ${addedBy}.`);
      }
  });
});

describe('the findings', () => {
  test('account for every sentence', () => {
    const { sentences, withClaims, withoutClaims, undecided } = findings.tally;
    const without = withoutClaims.reduce((sum, { count }) => sum + count, 0);
    expect(withClaims + without + undecided).toBe(sentences);
    expect(undecided).toBe(0);
    expect(withoutClaims.map(({ reason }) => reason)).toContain('question');
    expect(findings.tally.setAside).toHaveLength(1);
  });

  test('puts what is contradicted first, also among the covered claims', () => {
    const covered = coveredEntries(findings).map(({ claim }) => claim);
    expect(covered[0]).toMatchObject({ status: 'sourced', contradicted: true });
    const others = covered.slice(1).map(({ number }) => number);
    expect(others).toEqual(others.toSorted((a, b) => a - b));
  });

  test('name whoever reviewed, and count', () => {
    expect(findings.reviewers).toEqual(['Ada', 'Bo']);
    expect(findings.counts).toMatchObject({ sourced: 2, attributed: 1, speculative: 1, contradicted: 1 });
  });

  test('leave out what was taken back', async () => {
    const { id, version } = await desk.find(article, 'waited ten years');
    const { reviewId } = await desk.services.cite(id, version, { ...CITATION, sourceTitle: 'Gone' }, 'gone', {
      name: 'Cy',
    });
    await desk.services.undo(id, version + 1, reviewId, { name: 'Cy' });
    const after = await desk.services.reportFindings(article, AT);
    expect(after.reviewers).toEqual(['Ada', 'Bo']);
    expect(JSON.stringify(after)).not.toContain('Gone');
  });
});

test('JSON holds to its published schema', () => {
  const schema = JSON.parse(
    readFileSync(join(__dirname, '..', '..', 'docs', 'report.schema.json'), 'utf8'),
  ) as object;
  const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
  const report = JSON.parse(files.json!) as Record<string, unknown>;
  expect(validate(report) ? [] : validate.errors).toEqual([]);
  expect(validate({ ...report, surprise: 1 })).toBe(false);
  expect(Object.keys(report).indexOf('lacking')).toBeLessThan(Object.keys(report).indexOf('claims'));
});

describe('CSV', () => {
  test('has a row a claim, a silent sentence, a line set aside, and nothing is left of the text', () => {
    const rows = readCsv(files.csv!);
    const count = (record: string) => rows.filter((row) => row.record === record).length;
    expect(count('claim')).toBe(findings.claims.length);
    expect(count('no-claim')).toBe(
      findings.sentences.filter(
        ({ claims, block }) => claims.length === 0 && findings.blocks[block]!.kind !== 'boilerplate',
      ).length,
    );
    expect(count('set-aside')).toBe(findings.setAside.length);
    const covered = new Set(rows.map((row) => row.sha256));
    expect(covered).toEqual(new Set([findings.article.sha256]));
  });

  test('has a row for each entry beside the claims', () => {
    const beside = readCsv(files.csv!).filter(({ record }) => /^(conflict|fault|coverage)$/.test(record!));
    expect(beside.map(({ wording }) => wording)).toEqual(
      findings.sections.flatMap(({ entries }) => entries.map(({ title }) => title)),
    );
    expect(beside.length).toBeGreaterThan(0);
  });

  test('says all that stands under a claim', () => {
    const rows = new Map(readCsv(files.csv!).map((row) => [row.number, row]));
    const said = findings.claims.flatMap((claim) => [
      ...claim.also.map((line) => [claim.number, 'also', line] as const),
      ...claim.tags.map((tag) => [claim.number, 'tags', tag] as const),
      ...claim.citations.flatMap(({ lines }) =>
        lines.map((line) => [claim.number, 'citations', line] as const),
      ),
      ...(claim.repeats?.changes ?? []).map(({ what }) => [claim.number, 'changes', what] as const),
    ]);
    for (const [number, column, words] of said) expect(rows.get(String(number))![column]).toContain(words);
    expect(said.map(([, column]) => column)).toEqual(expect.arrayContaining(['also', 'tags', 'citations']));
  });

  test('lists first what lacks a source', () => {
    const lacks = readCsv(files.csv!)
      .filter(({ record }) => record === 'claim')
      .map(({ lacks_a_source }) => lacks_a_source);
    expect(lacks).toEqual([...lacks].sort().reverse());
  });

  test('gives a spreadsheet no formula to run', () => {
    for (const row of readCsv(files.csv!)) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@\t\r]/);
    }
  });
});

describe('HTML', () => {
  test('needs nothing else: no script, nothing fetched', () => {
    expect(files.html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(files.html).not.toMatch(/<script|<img|<link|url\(|@import|\son\w+=|src=/i);
  });

  test('escapes what people typed', () => {
    expect(files.html).toContain('Read &lt;at&gt; the archive.');
    expect(files.html).not.toContain('<at>');
  });

  test('shows insertions as such, and gives each claim its place', () => {
    expect(files.html).toContain('<ins>[late]</ins>');
    for (const { number } of findings.claims) expect(files.html).toContain(`id="r${number}"`);
  });

  test('what lacks a source stands before the text', () => {
    expect(files.html!.indexOf('Still lacks a source')).toBeLessThan(files.html!.indexOf('The text, marked'));
  });
});

describe('Markdown', () => {
  test('escapes what the words would do', () => {
    expect(files.markdown).toContain('Ask \\*again\\* \\| tomorrow');
    expect(files.markdown).toContain('Read \\<at\\> the archive.');
  });

  test('marks the text', () => {
    const { number } = findings.claims.find(({ wording }) => wording.includes('612,000'))!;
    expect(files.markdown).toMatch(new RegExp(`\\*\\*\\[${number} so\\]\\*\\* .*612,000`));
    expect(files.markdown).toContain('*(not a claim: question)*');
  });
});
