import { locatorOf, type SourceCopy } from '../../domain/source-copy';
import type { PassagePlace } from '../forms/passage';

/** So many paragraphs stand on one page of the desk. */
const PER_PART = 400;

/** A paragraph as the page of a copy shows it. */
export interface CopyLine {
  /** 1, 2, 3 … over the whole copy. */
  readonly number: number;
  /** Where it stands in the copy's text. */
  readonly from: number;
  readonly to: number;
  /** Its words, cut where the passage begins and ends that the address names. */
  readonly pieces: readonly { readonly text: string; readonly isChosen: boolean }[];
  readonly locator: string;
  /** Whether it is the first with this locator. */
  readonly isFirst: boolean;
}

/** One part of a copy, and how many there are. */
export interface CopyView {
  readonly lines: readonly CopyLine[];
  readonly part: number;
  readonly parts: number;
  /** Number of the paragraph in which the passage begins, or null. */
  readonly chosen: number | null;
}

/** Words from `start` to `end` of a text in pieces: before, in and after a passage. */
function cutPieces(text: string, start: number, end: number, place: PassagePlace | null): CopyLine['pieces'] {
  const from = Math.max(start, Math.min(end, place?.from ?? end));
  const to = Math.max(from, Math.min(end, place?.to ?? end));
  const pieces = [
    { text: text.slice(start, from), isChosen: false },
    { text: text.slice(from, to), isChosen: place !== null },
    { text: text.slice(to, end), isChosen: false },
  ];
  return pieces.filter((piece) => piece.text !== '');
}

/**
 * The paragraphs of one part of a copy with their places.
 *
 * @param asked the part; where a passage is named, the part in which it begins
 */
export function viewCopy(copy: SourceCopy, asked: number, place: PassagePlace | null): CopyView {
  const parts = Math.max(1, Math.ceil(copy.paragraphs.length / PER_PART));
  const found = place === null ? -1 : copy.paragraphs.findIndex(({ end }) => end > place.from);
  const wanted = found < 0 ? asked : Math.floor(found / PER_PART) + 1;
  const part = Math.min(Math.max(1, wanted), parts);
  const first = (part - 1) * PER_PART;
  const shown = copy.paragraphs.slice(first, first + PER_PART);
  const locators = shown.map(({ start, end }) => locatorOf(copy, start, end));
  const lines = shown.map(({ start, end }, i) => ({
    number: first + i + 1,
    from: start,
    to: end,
    pieces: cutPieces(copy.text, start, end, place),
    locator: locators[i]!,
    isFirst: i === 0 || locators[i] !== locators[i - 1],
  }));
  return { lines, part, parts, chosen: found < 0 ? null : found + 1 };
}
