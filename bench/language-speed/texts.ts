import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../../src/language/sentences/split-sentences';
import { seededRandom } from '../../tools/train/parser/random';

const SEEDS = join(__dirname, '..', '..', 'seeds', 'articles');

/** The articles that ship with Stet. */
export function seedArticles(): string[] {
  return readdirSync(SEEDS)
    .sort()
    .map((name) => readFileSync(join(SEEDS, name), 'utf8'));
}

/**
 * A text of at least so many bytes: paragraphs of one to four sentences drawn from the seeds, each time with other
 * figures, so that hardly any paragraph is a copy of another.
 */
export function mixedText(bytes: number): string {
  const random = seededRandom(20);
  const sentences = seedArticles().flatMap((text) =>
    splitSentences(text, [0, text.length])
      .map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim())
      .filter((sentence) => /[.!?”]$/.test(sentence) && sentence.length > 30),
  );
  const paragraphs: string[] = [];
  let size = 0;
  while (size < bytes) {
    const count = 1 + Math.floor(random() * 4);
    const drawn = Array.from({ length: count }, () => sentences[Math.floor(random() * sentences.length)]!);
    const paragraph = drawn.join(' ').replace(/\d/g, () => String(Math.floor(random() * 10)));
    paragraphs.push(paragraph);
    size += Buffer.byteLength(paragraph) + 2;
  }
  return `${paragraphs.join('\n\n')}\n`;
}

/** How many words a text has, by white space and marks: the same count for whoever reads it. */
export function countTokens(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu)?.length ?? 0;
}
