/** How much of what should be read was read, and how much of what was read should be: by words, each as often as it stands. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);

/** Scores a reading against what should have been read. */
export function scoreReading(read: string, expected: string): Score {
  const [got, want] = [countWords(read), countWords(expected)];
  const common = sum([...got].map(([word, count]) => Math.min(count, want.get(word) ?? 0)));
  const precision = common / Math.max(1, sum(got.values()));
  const recall = common / Math.max(1, sum(want.values()));
  return { precision, recall, f1: (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall) };
}

/** The mean of scores. */
export function meanScore(scores: readonly Score[]): Score {
  const mean = (key: keyof Score) => sum(scores.map((score) => score[key])) / Math.max(1, scores.length);
  return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
}
