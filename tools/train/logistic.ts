/** A row of a sparse matrix: columns and their values, side by side. */
export interface SparseRow {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** One example: what it shows, whether it belongs to the class, and how much it counts. */
export interface Example {
  readonly row: SparseRow;
  readonly label: boolean;
  readonly weight: number;
}

/** A fitted line: the log odds of a row are `bias` plus the sum of its values times `weights`. */
export interface Logistic {
  readonly weights: Float64Array;
  readonly bias: number;
}

const MEMORY = 8;
const STEPS = 150;

/**
 * Logistic regression with a squared penalty `l2` on every weight but the bias, by L-BFGS (Nocedal, 1980) with
 * backtracking. Deterministic.
 */
export function fitLogistic(examples: readonly Example[], columns: number, l2: number): Logistic {
  let point: Float64Array = new Float64Array(columns + 1);
  let { loss, gradient } = lossAt(examples, point, l2);
  const pairs: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let step = 0; step < STEPS; step++) {
    const direction = descend(gradient, pairs);
    const slope = dot(direction, gradient);
    if (slope > -1e-9) break;
    let rate = step === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let next = moved(point, direction, rate);
    let at = lossAt(examples, next, l2);
    while (at.loss > loss + 1e-4 * rate * slope && rate > 1e-12) {
      rate /= 2;
      next = moved(point, direction, rate);
      at = lossAt(examples, next, l2);
    }
    const s = moved(next, point, -1);
    const y = moved(at.gradient, gradient, -1);
    const curvature = dot(s, y);
    if (curvature > 1e-12) pairs.push({ s, y, rho: 1 / curvature });
    if (pairs.length > MEMORY) pairs.shift();
    const gained = loss - at.loss;
    ({ loss, gradient } = at);
    point = next;
    if (gained < 1e-7 * loss) break;
  }
  return { weights: point.subarray(0, columns), bias: point[columns]! };
}

/** The log odds of a row. */
export function logOdds({ weights, bias }: Logistic, row: SparseRow): number {
  return row.columns.reduce((sum, column, i) => sum + weights[column]! * row.values[i]!, bias);
}

function lossAt(
  examples: readonly Example[],
  point: Float64Array,
  l2: number,
): { loss: number; gradient: Float64Array } {
  const last = point.length - 1;
  const gradient = new Float64Array(point.length);
  let loss = 0;
  for (let i = 0; i < last; i++) {
    loss += (l2 / 2) * point[i]! ** 2;
    gradient[i] = l2 * point[i]!;
  }
  for (const { row, label, weight } of examples) {
    const sign = label ? 1 : -1;
    let odds = point[last]!;
    for (let i = 0; i < row.columns.length; i++) odds += point[row.columns[i]!]! * row.values[i]!;
    const margin = sign * odds;
    loss += weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : -margin + Math.log1p(Math.exp(margin)));
    const pull = (-weight * sign) / (1 + Math.exp(margin));
    for (let i = 0; i < row.columns.length; i++) gradient[row.columns[i]!]! += pull * row.values[i]!;
    gradient[last]! += pull;
  }
  return { loss, gradient };
}

/** The direction of L-BFGS: the gradient, bent by what the last steps taught of the curvature. */
function descend(
  gradient: Float64Array,
  pairs: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  let direction: Float64Array = gradient.map((value) => -value);
  const alphas: number[] = [];
  for (const { s, y, rho } of pairs.toReversed()) {
    const alpha = rho * dot(s, direction);
    alphas.push(alpha);
    direction = moved(direction, y, -alpha);
  }
  const newest = pairs.at(-1);
  if (newest !== undefined) {
    const scale = 1 / (newest.rho * dot(newest.y, newest.y));
    direction = direction.map((value) => value * scale);
  }
  pairs.forEach(({ s, y, rho }, i) => {
    const beta = rho * dot(y, direction);
    direction = moved(direction, s, alphas[pairs.length - 1 - i]! - beta);
  });
  return direction;
}

function moved(from: Float64Array, direction: Float64Array, rate: number): Float64Array {
  return from.map((value, i) => value + rate * direction[i]!);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
