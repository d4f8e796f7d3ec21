/** Labelled articles that were read once before any rule was mended by them. */
export interface UnseenSet {
  /** Its folder in `unseen`. */
  readonly folder: string;
  readonly what: string;
  /** What the engine of the day gave, in the order of the table's columns: it cannot be measured again. */
  readonly firstReading: readonly string[];
}

export const UNSEEN_SETS: readonly UnseenSet[] = [
  {
    folder: 'first',
    what: 'eight, by rules that knew the gold articles alone',
    firstReading: [
      '38/90 42 %',
      '38/43 88 %',
      '23/31 74 %',
      '1/13 8 %',
      '1/1 100 %',
      '5/11 45 %',
      '5/8 63 %',
      '0',
    ],
  },
  {
    folder: 'second',
    what: 'six, by rules and weights that knew the first eight too',
    firstReading: [
      '36/64 56 %',
      '36/43 84 %',
      '21/29 72 %',
      '3/9 33 %',
      '3/4 75 %',
      '3/9 33 %',
      '3/5 60 %',
      '0',
    ],
  },
];
