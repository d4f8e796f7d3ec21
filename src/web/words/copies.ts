import type { CopySummary } from '../../domain/source-copy';
import { printTaken } from '../../report/print-time';
import { sayCount } from '../../report/words';

const KIND_WORD = { upload: 'uploaded', paste: 'pasted', fetch: 'fetched' } as const;

const TYPE_WORD: Readonly<Record<string, string>> = {
  'text/html': 'web page',
  'text/plain': 'text',
  'text/markdown': 'text',
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word document',
};

/** What a copy is, in a few words: "PDF, 6 pages, uploaded". */
export function sayCopy({ mediaType, pageCount, paragraphCount, kind }: CopySummary): string {
  const length =
    paragraphCount === 0
      ? 'no text'
      : pageCount === null
        ? sayCount(paragraphCount, 'paragraph')
        : sayCount(pageCount, 'page');
  return `${TYPE_WORD[mediaType] ?? mediaType}, ${length}, ${KIND_WORD[kind]}`;
}

type Taken = Pick<CopySummary, 'takenAt'>;

/** When a copy was taken: "19 May 2026", and at what time where another of its source's copies is of that day. */
export function sayTaken({ takenAt }: Taken, all: readonly Taken[]): string {
  return printTaken(
    takenAt,
    all.map((one) => one.takenAt),
  );
}

/** A size as people say it: "812 bytes", "34 kB", "1.2 MB". */
export function saySize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A hash in groups, shortened: "9f2c 11ae 70d4 …". */
export function sayHash(sha256: string): string {
  return `${sha256.slice(0, 4)} ${sha256.slice(4, 8)} ${sha256.slice(8, 12)} …`;
}
