import { textOf } from '../domain/span';
import type { Mismatch } from './mismatches/mismatch';
import type { ReadSource } from './read-source';

const ONE_SIDED = {
  negation: 'a negation',
  hedge: 'a hedge',
  attribution: 'only said by somebody',
} as const;

/** What differs between a claim's wording and a source, in plain words: "figure: “76” here, “79” there". */
export function sayMismatch({ kind, claim, source }: Mismatch, wording: string, read: ReadSource): string {
  const there = source === null ? null : read.passages[source[0]]!.text.slice(source[1], source[2]);
  if (kind === 'figure' || kind === 'name' || kind === 'date') {
    const here = textOf(wording, claim);
    return `${kind}: “${here}” here, ${there === null ? 'not found there' : `“${there}” there`}`;
  }
  return there === null
    ? `${ONE_SIDED[kind]} here (“${textOf(wording, claim)}”), not there`
    : `${ONE_SIDED[kind]} there (“${there}”), not here`;
}
