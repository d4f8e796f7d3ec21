import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { runStet } from '../../src/cli/run-stet';
import { readCsv } from '../report/read-csv';
import { PIER } from '../services/fresh-desk';
import { makeScratch, type Scratch } from '../store/scratch';

let scratch: Scratch;
let before: string | undefined;
beforeEach(() => {
  scratch = makeScratch();
  before = process.env.DATABASE_URL;
  process.env.DATABASE_URL = scratch.url;
});
afterEach(() => {
  if (before === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = before;
  scratch.remove();
});

/** Runs `stet` with these words, and gives what it printed. */
async function stet(...args: readonly string[]) {
  const streams = { stdin: new PassThrough().end(), stdout: new PassThrough(), stderr: new PassThrough() };
  const printed = { out: '', err: '' };
  streams.stdout.on('data', (chunk) => (printed.out += String(chunk)));
  streams.stderr.on('data', (chunk) => (printed.err += String(chunk)));
  const status = await runStet(args, streams);
  await new Promise((resolve) => setImmediate(resolve));
  return { status, ...printed };
}

function file(name: string, text: string): string {
  const path = join(scratch.folder, name);
  writeFileSync(path, text);
  return path;
}

const addPier = () =>
  stet('add', file('pier.txt', PIER), '--date', '2026-04-20', '--url', 'https://tide.example/pier');

describe('add and list', () => {
  test('make and migrate the database, and print id and title', async () => {
    expect(existsSync(scratch.file)).toBe(false);
    expect(await addPier()).toEqual({ status: 0, out: '1\tPier to open in May\n', err: '' });
    const { out } = await stet('list');
    expect(out).toMatch(/^1\tPier to open in May\t(\d+)\t\1\t2026-04-20\thttps:\/\/tide\.example\/pier\n$/);
  });

  test('an empty desk is an empty list', async () => {
    expect(await stet('list')).toEqual({ status: 0, out: '', err: '' });
  });

  test('the good files are added, the bad ones named', async () => {
    const run = await stet(
      'add',
      file('pier.txt', PIER),
      file('empty.txt', ''),
      file('again.txt', PIER),
      join(scratch.folder, 'nowhere.txt'),
      file('picture.txt', '\u0000\u0001'),
    );
    expect(run.status).toBe(1);
    expect(run.out).toBe('1\tPier to open in May\n');
    const lines = run.err.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/empty\.txt: There is no text/);
    expect(lines[1]).toMatch(/again\.txt: This text is on the desk already: .* It is article 1\.$/);
    expect(lines[2]).toMatch(/nowhere\.txt: .*no such file/);
    expect(lines[3]).toMatch(/picture\.txt: .*not a text/);
  });

  test('a folder stands for the texts in it', async () => {
    const folder = join(scratch.folder, 'texts');
    mkdirSync(folder);
    writeFileSync(join(folder, 'b.md'), 'The quay at Torr sank in May. It was built in 1931.');
    writeFileSync(join(folder, 'a.txt'), PIER);
    writeFileSync(join(folder, 'c.pdf'), 'no text');
    expect((await stet('add', folder)).out).toMatch(
      /^1\tPier to open in May\n2\tThe quay at Torr sank in May/,
    );
    mkdirSync(join(folder, 'empty'));
    const none = await stet('add', join(folder, 'empty'));
    expect([none.status, none.err]).toEqual([1, expect.stringContaining('this is a folder without texts')]);
  });

  test('a title with a tab does not break the line', async () => {
    await stet('add', file('pier.txt', PIER), '--title', 'Pier\tto\nopen');
    expect((await stet('list')).out.split('\t')[1]).toBe('Pier to open');
  });
});

describe('claims and lacking', () => {
  test('print a line a claim, in reading order', async () => {
    await addPier();
    const { status, out } = await stet('claims', '1');
    expect(status).toBe(0);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(lines.map(([, number]) => number)).toEqual(lines.map((_, index) => String(index + 1)));
    for (const [, , state, flags] of lines) expect([state, flags]).toEqual(['unverified', 'lacks']);
    expect(out).toContain('612,000');
  });

  test('what lacks a source, as lines and as CSV', async () => {
    await addPier();
    const lines = (await stet('lacking')).out.trimEnd().split('\n');
    const rows = readCsv((await stet('lacking', '--csv')).out);
    expect(rows).toHaveLength(lines.length);
    expect((await stet('lacking', '--article', '1', '--search', '612,000')).out.split('\n')).toHaveLength(2);
    expect((await stet('lacking', '--why', 'recheck')).out).toBe('');
  });
});

describe('report', () => {
  test.each(['html', 'markdown', 'csv', 'json'])(
    '%s on standard output and in a file are the same',
    async (format) => {
      await addPier();
      const time = ['--generated-at', '2026-06-02T10:00:00Z'];
      const { out, status } = await stet('report', '1', '--format', format, ...time);
      expect(status).toBe(0);
      const path = join(scratch.folder, 'report');
      expect(await stet('report', '1', '--format', format, ...time, '--out', path)).toEqual({
        status: 0,
        out: '',
        err: '',
      });
      expect(readFileSync(path, 'utf8')).toBe(out);
    },
  );

  test('the same text on another desk gives the same bytes', async () => {
    await addPier();
    const report = () => stet('report', '1', '--format', 'markdown', '--generated-at', '2026-06-02');
    const first = await report();
    process.env.DATABASE_URL = `file:${join(scratch.folder, 'other.db')}`;
    await addPier();
    expect(await report()).toEqual(first);
  });

  test('a file that cannot be written', async () => {
    await addPier();
    mkdirSync(join(scratch.folder, 'taken'));
    const { status, err } = await stet('report', '1', '--out', join(scratch.folder, 'taken'));
    expect(status).toBe(1);
    expect(err).toMatch(/^stet: .*taken cannot be written: [^\n]+\n$/);
  });
});

describe('could not: 1, with one line', () => {
  test.each([
    ['an unknown article', ['claims', '9'], 'stet: There is no article 9.\n'],
    ['an unknown article', ['report', '9'], 'stet: There is no article 9.\n'],
  ])('%s: %j', async (_name, args, err) => {
    expect(await stet(...args)).toEqual({ status: 1, out: '', err });
  });

  test('a bad setting', async () => {
    process.env.DATABASE_URL = 'mysql://x';
    expect(await stet('list')).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringMatching(/^stet: DATABASE_URL must [^\n]+\n$/) as string,
    });
  });

  test('no database', async () => {
    process.env.DATABASE_URL = `file:${file('list.db', 'bread, butter, ink '.repeat(100))}`;
    expect(await stet('list')).toEqual({
      status: 1,
      out: '',
      err: 'stet: The file is not an SQLite database.\n',
    });
  });
});

describe('wrong call: 2, and nothing on standard output', () => {
  test.each([
    [['fly']],
    [['list', '--loud']],
    [['add']],
    [['claims']],
    [['claims', 'one']],
    [['claims', '0']],
    [['report', '1', '--format', 'pdf']],
    [['report', '1', '--style', 'bluebook']],
    [['report', '1', '--generated-at', 'noon']],
    [['lacking', '--sort', 'luck']],
    [['lacking', '--article', '-1']],
    [['add', 'a.txt', '--date', '2026-02-30']],
    [['add', 'a.txt', 'b.txt', '--title', 'One for two']],
    [['analyze']],
    [['parse']],
    [[]],
  ])('%j', async (args) => {
    const { status, out, err } = await stet(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).not.toBe('');
    expect(existsSync(scratch.file)).toBe(false);
  });
});

describe('help', () => {
  test('tells all commands, settings and exit statuses', async () => {
    const { status, out, err } = await stet('--help');
    expect([status, err]).toEqual([0, '']);
    for (const word of [
      'add',
      'list',
      'claims',
      'lacking',
      'report',
      'serve',
      'analyze',
      'parse',
      'evidence',
      'DATABASE_URL',
      'Exit status',
    ]) {
      expect(out).toContain(word);
    }
  });

  test('of one command', async () => {
    const { status, out } = await stet('help', 'report');
    expect(status).toBe(0);
    expect(out).toContain('--generated-at');
  });

  test('the version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(await stet('--version')).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });
});
