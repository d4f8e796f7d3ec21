/** What competes for one choice: a row of features each, and which of them are right. */
export interface Contest {
  readonly rows: readonly (readonly number[])[];
  readonly isRight: readonly boolean[];
}

const STEPS = 80;
const RATE = 0.1;
const RIDGE = 0.01;

/**
 * Learns one weight for each of the `columns`, nought for the others, so that what is right scores above all that is not:
 * listwise softmax (ListNet; Cao et al., 2007), ridge on scaled features, Adam over the whole set. Contests without a right
 * one teach nothing.
 */
export function learnListwise(contests: readonly Contest[], columns: readonly number[]): readonly number[] {
  const taught = contests.filter(({ isRight }) => isRight.includes(true));
  const scales = columns.map((column) =>
    deviationOf(taught.flatMap(({ rows }) => rows.map((row) => row[column]!))),
  );
  const size = columns.length;
  const blocks = taught.map(({ rows, isRight }): Block => {
    const values = new Float64Array(rows.length * size);
    rows.forEach((row, i) => {
      for (let k = 0; k < size; k++) values[i * size + k] = row[columns[k]!]! / scales[k]!;
    });
    return { values, isRight };
  });
  const weights = new Float64Array(size);
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size);
    for (const block of blocks) addGradient(gradient, block, weights);
    for (let k = 0; k < size; k++) {
      const slope = gradient[k]! / blocks.length - RIDGE * weights[k]!;
      means[k] = 0.9 * means[k]! + 0.1 * slope;
      squares[k] = 0.99 * squares[k]! + 0.01 * slope * slope;
      const mean = means[k]! / (1 - 0.9 ** step);
      weights[k]! += (RATE * mean) / (Math.sqrt(squares[k]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  const whole = new Array<number>(taught[0]!.rows[0]!.length).fill(0);
  columns.forEach((column, k) => (whole[column] = weights[k]! / scales[k]!));
  return whole;
}

/** The scaled rows of one contest, one after the other. */
interface Block {
  readonly values: Float64Array;
  readonly isRight: readonly boolean[];
}

/** The slope of the mean log likelihood of what is right, each against all that is not. */
function addGradient(gradient: Float64Array, { values, isRight }: Block, weights: Float64Array): void {
  const size = weights.length;
  const scores = Float64Array.from(isRight, (_, i) => {
    let score = 0;
    for (let k = 0; k < size; k++) score += values[i * size + k]! * weights[k]!;
    return score;
  });
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = scores.map((score) => Math.exp(score - most));
  const others = powers.reduce((sum, power, i) => sum + (isRight[i] ? 0 : power), 0);
  const right = isRight.reduce((count, is) => count + (is ? 1 : 0), 0);
  const pull = powers.reduce((sum, power, i) => sum + (isRight[i] ? 1 / (others + power) : 0), 0) / right;
  powers.forEach((power, i) => {
    const push = isRight[i] ? (1 - power / (others + power)) / right : -power * pull;
    if (Math.abs(push) < 1e-9) return;
    for (let k = 0; k < size; k++) gradient[k]! += values[i * size + k]! * push;
  });
}

function deviationOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) + 1e-6;
}
