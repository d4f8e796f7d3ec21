/** The letters, digits and signs of a text that carry its meaning, in lower case, with the place of each. */
export interface Letters {
  /** One UTF-16 code unit for each place. */
  readonly text: string;
  /** The same letters in the case that they are written in. */
  readonly cased: string;
  /** Where each code unit comes from in the original: `[start[i], end[i])`. */
  readonly start: readonly number[];
  readonly end: readonly number[];
}

const CARRIES = /[\p{L}\p{N}\p{M}%‰$€£¥+=°]/u;
const PLAIN = /^[a-z0-9]$/;
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * Takes white space, punctuation, quotation marks and hyphens out of a text and reads ligatures and composed letters as
 * one form (NFKC): two texts that differ only in how they are set come out the same.
 */
export function lettersOf(text: string): Letters {
  let letters = '';
  let cased = '';
  const start: number[] = [];
  const end: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const form = PLAIN.test(cluster) ? cluster : cluster.normalize('NFKC');
    for (const sign of form) {
      if (!CARRIES.test(sign)) continue;
      const lower = sign.toLowerCase();
      letters += lower;
      cased += lower.length === sign.length ? sign : lower;
      start.push(...new Array<number>(lower.length).fill(index));
      end.push(...new Array<number>(lower.length).fill(index + cluster.length));
    }
  }
  return { text: letters, cased, start, end };
}
