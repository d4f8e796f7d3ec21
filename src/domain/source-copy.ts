/** How a copy came: a file, pasted words, or the address fetched on a reviewer's word. */
export const COPY_KINDS = ['upload', 'paste', 'fetch'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** A paragraph of a copy's text, half-open in UTF-16 code units; `page` from 1, null where the file has no pages. */
export interface CopyParagraph {
  readonly start: number;
  readonly end: number;
  readonly page: number | null;
}

/** The words of a source with their places: what was read out of a file. */
export interface ReadText {
  /** The title that the file itself names, or null. */
  readonly title: string | null;
  /** Paragraphs with an empty line between. */
  readonly text: string;
  readonly paragraphs: readonly CopyParagraph[];
  /** What the reader has to be told of it, in whole sentences. */
  readonly warnings: readonly string[];
  /** The address that a page itself names as the one of its text (`rel="canonical"`); null or left out where it names none. */
  readonly canonical?: string | null;
}

/** A stored copy without its words. */
export interface CopySummary {
  readonly id: number;
  readonly sourceId: number;
  /** SHA-256 of the file as it came, hex. */
  readonly sha256: string;
  readonly kind: CopyKind;
  /** Without parameters: "application/pdf". */
  readonly mediaType: string;
  /** Bytes of the file as it came. */
  readonly size: number;
  readonly fileName: string | null;
  /** The address that was asked for, and the one that answered; null where nothing was fetched. */
  readonly url: string | null;
  readonly finalUrl: string | null;
  readonly takenBy: string;
  /** UTC, ISO 8601. */
  readonly takenAt: string;
  readonly foundTitle: string | null;
  /** The address that the page itself names as the one of its text, or null. */
  readonly canonical: string | null;
  readonly paragraphCount: number;
  /** Null where the file has none. */
  readonly pageCount: number | null;
  readonly warnings: readonly string[];
}

/** A copy of a source at one time, with its words. Never changed. */
export interface SourceCopy extends CopySummary {
  readonly text: string;
  readonly paragraphs: readonly CopyParagraph[];
}

/** How many pages the paragraphs stand on, or null where the file has none. */
export function countPages(paragraphs: readonly CopyParagraph[]): number | null {
  const last = paragraphs.at(-1)?.page ?? null;
  return last;
}

/**
 * Where a stretch of a copy's text stands, as a citation names it: "p. 3", "pp. 3–4", "para. 12", "paras. 12–13";
 * empty where the copy has no text there.
 */
export function locatorOf({ paragraphs }: Pick<ReadText, 'paragraphs'>, start: number, end: number): string {
  const first = paragraphs.findIndex((paragraph) => paragraph.end > start);
  const after = paragraphs.findIndex((paragraph) => paragraph.start >= Math.max(end, start + 1));
  const last = (after === -1 ? paragraphs.length : after) - 1;
  if (first === -1 || last < first) return '';
  const pages = [paragraphs[first]!.page, paragraphs[last]!.page];
  const [from, to] = pages[0] === null ? [first + 1, last + 1] : (pages as [number, number]);
  const word = pages[0] === null ? 'para' : 'p';
  return from === to ? `${word}. ${from}` : `${word === 'p' ? 'pp' : 'paras'}. ${from}–${to}`;
}
