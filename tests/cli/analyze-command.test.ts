import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { type AnalyzeArgs, runAnalyze } from '../../src/cli/analyze-command';
import { runParse } from '../../src/cli/parse-command';
import { readConllu } from '../../tools/train/parser/read-treebank';
import type { Analysis } from '../../src/domain/analysis';

interface Answer {
  readonly id: unknown;
  readonly analysis?: Analysis;
  readonly error?: string;
}

const LINES: AnalyzeArgs = { files: [], jsonl: true, format: 'json', date: null };

/** Runs a command with all of its input at once; its status and what it wrote. */
async function run(
  command: (streams: { stdin: Readable; stdout: Writable; stderr: Writable }) => Promise<number>,
  input: readonly (string | Buffer)[] = [],
): Promise<{ status: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const written = { out: '', err: '' };
  stdout.on('data', (chunk: Buffer) => (written.out += chunk.toString()));
  stderr.on('data', (chunk: Buffer) => (written.err += chunk.toString()));
  const status = await command({ stdin: Readable.from(input), stdout, stderr });
  await pause(0);
  return { status, ...written };
}

const answersOf = (out: string): Answer[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer);

describe('stet analyze --jsonl', () => {
  it('answers each line in the order read, and puts nothing else on standard output', async () => {
    const { status, out, err } = await run(
      (streams) => runAnalyze(LINES, streams),
      [
        '{"id": 1, "text": "The mill closed."}\n{"id": "b", "text": ""}\r\n\n{"id": [3], "text": "It burned.\\u2028Twice."}',
      ],
    );
    expect(answersOf(out).map(({ id, analysis }) => [id, analysis?.schema])).toEqual([
      [1, 'stet.analysis/1'],
      ['b', 'stet.analysis/1'],
      [[3], 'stet.analysis/1'],
    ]);
    expect([status, err]).toEqual([0, '']);
  });

  it('reports a bad line with its number, answers it with an error, and goes on', async () => {
    const { status, out, err } = await run(
      (streams) => runAnalyze(LINES, streams),
      [
        [
          'no JSON',
          '[1]',
          '{"id": 3}',
          '',
          '{"id": 5, "text": "It fell.", "sentences": [[0, 99]]}',
          '{"id": 6, "text": "It fell."}',
          '{"id": 7, "text": "It fell.", "sentences": [[0, 0]]}',
        ].join('\n'),
      ],
    );
    const answers = answersOf(out);
    expect(answers.map(({ id, error }) => [id, error !== undefined])).toEqual([
      [null, true],
      [null, true],
      [3, true],
      [5, true],
      [6, false],
      [7, true],
    ]);
    expect(status).toBe(1);
    const numbers = err.split('\n').flatMap((line) => /line (\d+): \S/.exec(line)?.[1] ?? []);
    expect(numbers).toEqual(['1', '2', '3', '5', '7']);
  });

  it('takes the sentences of a line as they stand', async () => {
    const text = 'It fell. It was old. Nobody minds.';
    const { out } = await run(
      (streams) => runAnalyze(LINES, streams),
      [
        JSON.stringify({
          id: 1,
          text,
          sentences: [
            [0, 20],
            [21, text.length],
          ],
        }),
      ],
    );
    expect(answersOf(out)[0]?.analysis?.sentences.map(({ start, end }) => [start, end])).toEqual([
      [0, 20],
      [21, text.length],
    ]);
  });

  it('reads letters that a chunk cuts in two', async () => {
    const line = Buffer.from('{"id": 1, "text": "Çeşme burned — “all of it”."}\n');
    const chunks = [...line].map((byte) => Buffer.from([byte]));
    const { out } = await run((streams) => runAnalyze(LINES, streams), chunks);
    expect(answersOf(out)[0]?.analysis?.text).toBe('Çeşme burned — “all of it”.');
  });

  it('reads no further than its reader takes', async () => {
    let read = 0;
    function* lines(): Generator<string> {
      for (; read < 100; read += 1) yield `{"id": ${read}, "text": "It fell."}\n`;
    }
    const stdin = Readable.from(lines(), { highWaterMark: 1 });
    const stdout = new PassThrough({ highWaterMark: 1 });
    const running = runAnalyze(LINES, { stdin, stdout, stderr: new PassThrough() });
    await pause(50);
    expect(read).toBeLessThan(10);
    stdout.resume();
    expect(await running).toBe(0);
    expect(read).toBe(100);
  });

  it('stops quietly when its reader goes away', async () => {
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const stdin = Readable.from(Array.from({ length: 50 }, (_, id) => `{"id": ${id}, "text": "It fell."}\n`));
    expect(await runAnalyze(LINES, { stdin, stdout, stderr: new PassThrough() })).toBe(0);
  });
});

describe('stet analyze FILE…', () => {
  let folder = '';
  const file = (name: string, content: string | Buffer): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'stet-analyze-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints one document a file, resolving dates against --date', async () => {
    const files = [file('a.txt', '\ufeffThe mill closed on Monday.\r\n'), file('b.txt', 'It burned.')];
    const { status, out } = await run((streams) =>
      runAnalyze({ files, jsonl: false, format: 'json', date: '2024-04-30' }, streams),
    );
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Analysis);
    expect(first?.text).toBe('The mill closed on Monday.\n');
    expect(first?.claims[0]?.dates[0]?.from).toBe('2024-04-29');
    expect(second?.text).toBe('It burned.');
    expect(status).toBe(0);
  });

  it('prints an analysis for reading', async () => {
    const files = [file('c.txt', 'The mill closed in May. Who knew?')];
    const { out } = await run((streams) =>
      runAnalyze({ files, jsonl: false, format: 'text', date: null }, streams),
    );
    expect(out).toContain('1 claim in 2 sentences, 1 of them set aside');
    expect(out).toContain('(question) Who knew?');
  });

  it('prints nothing that a terminal would take for an order', async () => {
    const files = [file('esc.txt', 'The mill \u001b[31mclosed\u0007 in May.')];
    const { out } = await run((streams) =>
      runAnalyze({ files, jsonl: false, format: 'text', date: null }, streams),
    );
    expect(out).toContain('\ufffd[31mclosed');
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('takes a zero byte that slipped into a text, as a line of JSON does', async () => {
    const text = 'The mayor said the \u0000 bridge was safe.';
    const one = await run((streams) =>
      runAnalyze({ files: [file('zero.txt', text)], jsonl: false, format: 'json', date: null }, streams),
    );
    const other = await run((streams) => runAnalyze(LINES, streams), [JSON.stringify({ id: 1, text })]);
    expect([one.status, other.status]).toEqual([0, 0]);
    expect(answersOf(other.out)[0]!.analysis).toEqual(JSON.parse(one.out));
  });

  it('reports what cannot be read, and does the others', async () => {
    const files = [
      join(folder, 'none.txt'),
      folder,
      file('latin1.txt', Buffer.from([0x43, 0xe7, 0x20])),
      file('binary.txt', Buffer.from([0x41, 0, 0x42])),
      file('d.txt', 'It burned.'),
    ];
    const { status, out, err } = await run((streams) =>
      runAnalyze({ files, jsonl: false, format: 'json', date: null }, streams),
    );
    expect(status).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(err.trimEnd().split('\n')).toHaveLength(4);
    expect(err).toContain('binary.txt: this is not a text, or not in UTF-8');
  });

  it.each<[string, Partial<AnalyzeArgs>]>([
    ['no file', {}],
    ['files beside --jsonl', { jsonl: true, files: ['a.txt'] }],
    ['text for reading beside --jsonl', { jsonl: true, format: 'text' }],
    ['a date that is none', { files: ['a.txt'], date: '2024-02-31' }],
  ])('is a wrong call: %s', async (_, args) => {
    const { status, out } = await run((streams) =>
      runAnalyze({ files: [], jsonl: false, format: 'json', date: null, ...args }, streams),
    );
    expect([status, out]).toEqual([2, '']);
  });

  it('parses to CoNLL-U, ten columns a word', async () => {
    const { status, out } = await run((streams) =>
      runParse([file('e.txt', 'The mill closed. It burned.')], streams),
    );
    const sentences = out.split('\n\n').filter((block) => block !== '');
    expect(sentences).toHaveLength(2);
    expect(sentences[0]).toMatch(/^# newdoc id = e\n# sent_id = e-1\n# text = The mill closed\.\n1\tThe\t/);
    for (const line of out.split('\n').filter((row) => /^\d/.test(row)))
      expect(line.split('\t')).toHaveLength(10);
    expect(status).toBe(0);
  });

  it('names documents and sentences so that none has the name of another, and the treebank tools read them', async () => {
    const files = ['the mill.txt', join('a', 'x.txt'), join('b', 'x.txt')].map((name) =>
      file(name, 'It closed. It burned.'),
    );
    const { out } = await run((streams) => runParse(files, streams));
    const named = (what: string) =>
      out.split('\n').flatMap((line) => (line.startsWith(`# ${what} = `) ? [line.split(' = ')[1]] : []));
    expect(named('newdoc id')).toEqual(['the_mill', 'x', 'x-2']);
    expect(named('sent_id')).toEqual(['the_mill-1', 'the_mill-2', 'x-1', 'x-2', 'x-2-1', 'x-2-2']);
    expect(readConllu(out).map(({ document, text }) => `${document}: ${text}`)).toContain('x-2: It burned.');
  });
});
