import type { Analysis, SkipReason } from '../domain/analysis';
import { isDay } from '../domain/day';
import { InvalidInputError } from '../domain/errors';
import { LONGEST_LINE } from '../domain/rules/citation';
import type { Span } from '../domain/span';
import { isWebAddress } from '../domain/web-address';

/** An article as it is typed. */
export interface ArticleInput {
  readonly text: string;
  readonly title: string;
  readonly url: string;
  readonly author: string;
  readonly publisher: string;
  /** ISO date or empty: looked for in the text then. */
  readonly date: string;
  /** Blocks by index that the user keeps (true) or sets aside (false) against the engine's proposal. */
  readonly keep: ReadonlyMap<number, boolean>;
}

/** The longest text that is taken, in bytes of UTF-8. */
export const LARGEST_TEXT = 2 * 1024 * 1024;

// Control characters that no text has: a file that is not text, or text of another encoding.
// eslint-disable-next-line no-control-regex
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/u;

function wrongWithText(text: string): string | null {
  if (text.trim() === '') return 'There is no text. Paste the article, or choose a file.';
  const bytes = Buffer.byteLength(text.replace(/\r\n?/g, '\n'));
  if (bytes > LARGEST_TEXT) {
    return `The text has ${bytes.toLocaleString('en')} bytes; at most 2 MB (${LARGEST_TEXT.toLocaleString('en')} bytes) are taken.`;
  }
  if (BINARY.test(text)) return 'This is not text: it has characters that only other kinds of files have.';
  const lost = text.split('\ufffd').length - 1;
  if (lost > 0) {
    return `${lost === 1 ? 'One character' : `${lost} characters`} could not be read: the text is not in UTF-8. Save it as UTF-8 and try again.`;
  }
  return null;
}

/** Throws InvalidInputError where the article cannot be taken as it was typed. */
export function checkInput(input: ArticleInput): void {
  const errors: Record<string, string> = {};
  const text = wrongWithText(input.text);
  if (text !== null) errors.text = text;
  for (const field of ['title', 'author', 'publisher'] as const) {
    if (input[field].length > LONGEST_LINE) errors[field] = `At most ${LONGEST_LINE} characters.`;
  }
  if (input.url.length > 2_000) errors.url = 'At most 2,000 characters.';
  else if (input.url !== '' && !isWebAddress(input.url)) {
    errors.url = 'A web address begins with http:// or https://.';
  }
  if (input.date !== '' && !isDay(input.date)) errors.date = 'Write the day as 2026-05-14.';
  if (Object.keys(errors).length > 0) throw new InvalidInputError(errors);
}

/** For each block, whether it is set aside: boilerplate, or a headline printed again. */
export function findSetAside({
  blocks,
  sentences,
}: Pick<Analysis, 'blocks' | 'sentences'>): readonly boolean[] {
  const reasons = blocks.map((): (SkipReason | null)[] => []);
  for (const sentence of sentences) reasons[sentence.block]?.push(sentence.skipped?.reason ?? null);
  return blocks.map((block, index) => {
    if (block.kind === 'boilerplate') return true;
    const own = reasons[index] ?? [];
    return (
      own.length > 0 && own.every((reason) => reason === 'repeated-headline' || reason === 'boilerplate')
    );
  });
}

/** A line that is set aside. */
export interface SetAsideLine extends Span {
  /** Index of its block. */
  readonly block: number;
  readonly words: string;
  /** In plain words: "newsletter", "the headline again". */
  readonly reason: string;
}

/** Boilerplate and headlines printed again, in the article's order, each with the reason. */
export function listSetAside(read: Pick<Analysis, 'text' | 'blocks' | 'sentences'>): readonly SetAsideLine[] {
  return findSetAside(read).flatMap((isAside, index) => {
    if (!isAside) return [];
    const { start, end, kind, reason } = read.blocks[index]!;
    const fallback = kind === 'boilerplate' ? 'boilerplate' : 'the headline again';
    return [{ block: index, start, end, words: read.text.slice(start, end), reason: reason ?? fallback }];
  });
}

const NO_SENTENCE: readonly (SkipReason | undefined)[] = ['fragment', 'label', 'credit', 'navigation'];

/** Why there is nothing to check in a text, in the reader's words; null where there is something. */
export function sayNothingIn(analysis: Pick<Analysis, 'blocks' | 'sentences'>): string | null {
  const { sentences } = analysis;
  if (sentences.length === 0) return 'There is no sentence in this text.';
  const aside = findSetAside(analysis);
  if (aside.every(Boolean)) return 'Every line of this text is set aside as boilerplate. Keep at least one.';
  const kept = sentences.filter(({ block }) => !aside[block]);
  if (kept.some(({ skipped }) => !NO_SENTENCE.includes(skipped?.reason))) return null;
  return aside.some(Boolean)
    ? 'There is no sentence in the lines that are kept. Keep one that has a sentence.'
    : 'There is no sentence in this text.';
}
