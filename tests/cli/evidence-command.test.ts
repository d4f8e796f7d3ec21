import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { runEvidence } from '../../src/cli/evidence-command';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-evidence-'));
  await writeFile(join(folder, 'source.txt'), 'The port of Lyrness opened its third quay in May 2019.\n');
});
afterAll(() => rm(folder, { recursive: true }));

async function evidence(claim: string) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const file = join(folder, 'source.txt');
  const status = await runEvidence({ claim, file, jsonl: false }, { stdin, stdout, stderr });
  const said = (stream: PassThrough): string => String((stream.read() as Buffer | null) ?? '');
  return { status, out: said(stdout), err: said(stderr) };
}

test('a claim is held against a file', async () => {
  const { status, out } = await evidence('The third quay opened in 2018.');
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ ranking: [0], mismatches: [{ kind: 'date' }] });
});

test.each(['', ' \n'])('an empty claim is refused: “%s”', async (claim) => {
  const { status, out, err } = await evidence(claim);
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain('the claim is empty');
});
