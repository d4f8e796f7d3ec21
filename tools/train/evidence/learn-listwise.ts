/** What competes for one choice: a row of features each, and which of them are right. */
export interface Contest {
  readonly rows: readonly (readonly number[])[];
  readonly isRight: readonly boolean[];
  /** How much it counts beside the others; 1 if not told. */
  readonly weight?: number;
}

const STEPS = 80;
const RATE = 0.1;

/**
 * Learns one weight for each of the `columns`, nought for the others, so that what is right scores above all that is not:
 * listwise softmax (ListNet; Cao et al., 2007), ridge on scaled features, Adam over the whole set. Contests without a right
 * one teach nothing.
 */
export function learnListwise(
  contests: readonly Contest[],
  columns: readonly number[],
  ridge = 0.01,
): readonly number[] {
  const taught = contests.filter(({ isRight }) => isRight.includes(true));
  const scales = columns.map((column) => deviationOf(taught, column));
  const size = columns.length;
  const blocks = taught.map(({ rows, isRight, weight = 1 }): Block => {
    const values = new Float64Array(rows.length * size);
    for (let i = 0; i < rows.length; i++)
      for (let k = 0; k < size; k++) values[i * size + k] = rows[i]![columns[k]!]! / scales[k]!;
    return { values, isRight, weight, right: isRight.filter((is) => is).length };
  });
  const weights = new Float64Array(size);
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size);
    for (const block of blocks) addGradient(gradient, block, weights);
    for (let k = 0; k < size; k++) {
      const slope = gradient[k]! / blocks.length - ridge * weights[k]!;
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
  /** How many are right. */
  readonly right: number;
  readonly weight: number;
}

/**
 * The slope of the mean log likelihood of what is right, each against all that is not. Plain loops over flat numbers: this is
 * where learning spends its time.
 */
function addGradient(
  gradient: Float64Array,
  { values, isRight, right, weight }: Block,
  weights: Float64Array,
): void {
  const size = weights.length;
  const powers = new Float64Array(isRight.length);
  let most = -Infinity;
  for (let i = 0; i < powers.length; i++) {
    let score = 0;
    for (let k = 0; k < size; k++) score += values[i * size + k]! * weights[k]!;
    powers[i] = score;
    if (score > most) most = score;
  }
  let others = 0;
  for (let i = 0; i < powers.length; i++) {
    powers[i] = Math.exp(powers[i]! - most);
    if (!isRight[i]!) others += powers[i]!;
  }
  let pull = 0;
  for (let i = 0; i < powers.length; i++) if (isRight[i]!) pull += 1 / (others + powers[i]!);
  pull /= right;
  for (let i = 0; i < powers.length; i++) {
    const power = powers[i]!;
    const push = weight * (isRight[i]! ? (1 - power / (others + power)) / right : -power * pull);
    if (Math.abs(push) < 1e-9) continue;
    for (let k = 0; k < size; k++) gradient[k]! += values[i * size + k]! * push;
  }
}

/** The standard deviation of a column over the rows of all contests. */
function deviationOf(contests: readonly Contest[], column: number): number {
  let [count, sum] = [0, 0];
  for (const { rows } of contests) {
    for (const row of rows) sum += row[column]!;
    count += rows.length;
  }
  const mean = sum / count;
  let squares = 0;
  for (const { rows } of contests) for (const row of rows) squares += (row[column]! - mean) ** 2;
  return Math.sqrt(squares / count) + 1e-6;
}
