import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/claims/analyze';
import { describeAnalysis } from '../../src/cli/describe-analysis';

const SEEDS = join(__dirname, '..', '..', 'seeds', 'articles');

/**
 * What the engine makes of the seeds, in the form that `stet analyze --format text` prints, less the figures that
 * training moves. Whoever changes the engine reads the difference and, if it is for the better, writes it down with
 * `npx jest tests/claims/seeds-read.test.ts -u`.
 */
test.each(readdirSync(SEEDS).sort())('%s is read as before', (file) => {
  const read = describeAnalysis(analyze(readFileSync(join(SEEDS, file), 'utf8')));
  expect(read.replaceAll(/; check [\d.]+\]/gu, ']')).toMatchSnapshot();
});
