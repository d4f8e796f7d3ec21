import { seededRandom } from './random';

/** Rows of numbers of one width, one after the other. */
export interface Points {
  readonly rows: number;
  readonly width: number;
  readonly values: Float32Array;
}

interface Clustering {
  readonly clusterOf: Int32Array;
  /** Of unit length, one after the other. */
  readonly centres: Float32Array;
}

interface ClusteringOptions {
  readonly clusters: number;
  readonly rounds: number;
  /** All rounds but the last two look at this many rows only, the first ones. */
  readonly sample: number;
  readonly seed: number;
}

/** Spherical k-means: each row goes to the centre with the largest inner product. */
export function kMeans(points: Points, { clusters, rounds, sample, seed }: ClusteringOptions): Clustering {
  const { rows, width, values } = points;
  const random = seededRandom(seed);
  const centres = new Float32Array(clusters * width);
  const clusterOf = new Int32Array(rows);
  const copyRow = (row: number, cluster: number): void =>
    centres.set(values.subarray(row * width, (row + 1) * width), cluster * width);
  for (let cluster = 0; cluster < clusters; cluster++) {
    copyRow(Math.floor(((cluster + random()) * Math.min(rows, sample)) / clusters), cluster);
  }
  for (let round = 0; round < rounds; round++) {
    const looked = round < rounds - 2 ? Math.min(rows, sample) : rows;
    for (let row = 0; row < looked; row++) clusterOf[row] = nearest(row);
    if (round < rounds - 1) moveCentres(looked);
  }
  return { clusterOf, centres };

  function nearest(row: number): number {
    let best = -Infinity;
    let found = 0;
    for (let cluster = 0; cluster < clusters; cluster++) {
      let product = 0;
      for (let d = 0; d < width; d++) product += centres[cluster * width + d]! * values[row * width + d]!;
      if (product > best) {
        best = product;
        found = cluster;
      }
    }
    return found;
  }

  function moveCentres(looked: number): void {
    centres.fill(0);
    for (let row = 0; row < looked; row++) {
      const start = clusterOf[row]! * width;
      for (let d = 0; d < width; d++) centres[start + d]! += values[row * width + d]!;
    }
    for (let cluster = 0; cluster < clusters; cluster++) {
      const centre = centres.subarray(cluster * width, (cluster + 1) * width);
      const length = Math.sqrt(centre.reduce((sum, value) => sum + value * value, 0));
      if (length === 0) copyRow(Math.floor(random() * looked), cluster);
      else centre.forEach((value, d) => (centre[d] = value / length));
    }
  }
}
