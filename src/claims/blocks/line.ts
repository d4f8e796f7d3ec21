import type { SpanPair } from '../../domain/span';
import { splitParagraphs } from '../../language/sentences/paragraphs';
import { readMarker, type Marker } from './markers';

/** A stretch between line breaks as the rules see it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Its words, without a list mark or the marks of Markdown; at most 2,000 code units. */
  readonly words: string;
  /** What a mark at its start says it is. */
  readonly marker: Marker | null;
  readonly wordCount: number;
  /** Whether it ends as a sentence does. */
  readonly isTerminated: boolean;
  /** Running text: a finished sentence of some length, or several. */
  readonly isProse: boolean;
}

const LONGEST_READ = 2_000;
const TERMINATED = /[.!?…:][\p{Pe}\p{Pf}"'”’)\]*_]*$/u;

/** The lines of a text, in order; they tile it with only white space between. */
export function linesOf(text: string): Line[] {
  return splitParagraphs(text, [0, text.length]).map((span) => readLine(text, span));
}

function readLine(text: string, [start, end]: SpanPair): Line {
  const raw = text.slice(start, Math.min(end, start + LONGEST_READ));
  const { marker, words } = readMarker(raw);
  const wordCount = words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const isTerminated = TERMINATED.test(words) || end - start > LONGEST_READ;
  const isProse = marker === null && isTerminated && !words.endsWith(':') && wordCount >= 12;
  return { start, end, words, marker, wordCount, isTerminated, isProse };
}
