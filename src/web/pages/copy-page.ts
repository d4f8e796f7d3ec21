import { locatorOf, type SourceCopy } from '../../domain/source-copy';

/** So many paragraphs stand on one page of the desk. */
const PER_PART = 400;

/** A paragraph as the page of a copy shows it. */
export interface CopyLine {
  /** 1, 2, 3 … over the whole copy. */
  readonly number: number;
  readonly words: string;
  readonly locator: string;
  /** Whether it is the first with this locator. */
  readonly isFirst: boolean;
}

/** One part of a copy, and how many there are. */
export interface CopyView {
  readonly lines: readonly CopyLine[];
  readonly part: number;
  readonly parts: number;
}

/** The paragraphs of one part of a copy with their places. */
export function viewCopy(copy: SourceCopy, asked: number): CopyView {
  const parts = Math.max(1, Math.ceil(copy.paragraphs.length / PER_PART));
  const part = Math.min(Math.max(1, asked), parts);
  const from = (part - 1) * PER_PART;
  const shown = copy.paragraphs.slice(from, from + PER_PART);
  const locators = shown.map(({ start, end }) => locatorOf(copy, start, end));
  const lines = shown.map(({ start, end }, i) => ({
    number: from + i + 1,
    words: copy.text.slice(start, end),
    locator: locators[i]!,
    isFirst: i === 0 || locators[i] !== locators[i - 1],
  }));
  return { lines, part, parts };
}
