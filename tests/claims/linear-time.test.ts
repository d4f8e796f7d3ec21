import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What matters in a long text: the longer one has about 700 sentences, and what grows with its square from here on is still small at 5 MB. */
const OFTEN = 20_000;
/** Four times the text four times the steps; lists that are full at a fixed length run a little ahead. Squares would be sixteen times. */
const MOST = 10;

interface Steps {
  readonly where: string;
  readonly short: number;
  readonly long: number;
}

describe('the steps of an analysis', () => {
  it('grow with the text and not with its square, whichever part of the code one looks at', () => {
    const printed = execFileSync(
      process.execPath,
      ['--no-opt', '--import', 'tsx', join(__dirname, 'count-steps.ts')],
      { encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    const steps = JSON.parse(printed) as Steps[];
    const sum = (of: (step: Steps) => number): number => steps.reduce((total, step) => total + of(step), 0);
    expect(steps.length).toBeGreaterThan(1_000);
    expect(sum(({ long }) => long) / sum(({ short }) => short)).toBeLessThan(5);
    expect(steps.filter(({ short, long }) => long > OFTEN && long > MOST * short)).toEqual([]);
  }, 180_000);
});
