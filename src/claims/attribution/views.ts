import type { Span } from '../../domain/span';
import type { ParsedSentence } from '../../language/parsed';
import { treeOf } from '../trees/tree';
import type { Turn } from '../interview/turn';
import type { SentenceView } from './draft';
import type { Quotation } from './quotations';

/** What is known of a document beside its sentences. */
export interface AttributionContext {
  /** The whole text that the sentences' offsets index. */
  readonly text: string;
  /** For each sentence the number of its paragraph; without it, line breaks between sentences part them. */
  readonly sentenceBlocks?: readonly number[];
  /** Who speaks in which block of an interview. */
  readonly turns?: readonly Turn[];
}

/** For each sentence its paragraph's number, rising from 0. */
export function blocksOf(
  sentences: readonly ParsedSentence[],
  { text, sentenceBlocks }: AttributionContext,
): number[] {
  const blocks: number[] = [];
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    const isNew =
      before !== undefined &&
      (sentenceBlocks
        ? sentenceBlocks[index] !== sentenceBlocks[index - 1]
        : text.slice(before.end, sentence.start).includes('\n'));
    blocks.push((blocks[index - 1] ?? 0) + (isNew ? 1 : 0));
  });
  return blocks;
}

/** The stretch that each paragraph's sentences cover. */
export function paragraphsOf(sentences: readonly ParsedSentence[], blocks: readonly number[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  sentences.forEach(({ start, end }, index) => {
    const span = spans[blocks[index] ?? 0];
    if (span) span.end = end;
    else spans.push({ start, end });
  });
  return spans;
}

/** Each sentence with its tree and the quotations that touch it; `quotations` are in reading order. */
export function viewsOf(
  sentences: readonly ParsedSentence[],
  blocks: readonly number[],
  quotations: readonly Quotation[],
): SentenceView[] {
  let from = 0;
  let paragraph = 0; // where it begins
  return sentences.map((sentence, position) => {
    if (blocks[position] !== blocks[position - 1]) paragraph = sentence.start;
    while (from < quotations.length && (quotations[from]?.end ?? 0) <= sentence.start) from++;
    const own: Quotation[] = [];
    for (let at = from; at < quotations.length; at++) {
      const quotation = quotations[at];
      if (!quotation || quotation.start >= sentence.end) break;
      own.push(quotation);
    }
    const last = quotations[from - 1];
    const previous = sentences[position - 1];
    const isNear = previous !== undefined && last !== undefined && last.end >= previous.end;
    const isOneBlock = isNear && blocks[position] === blocks[position - 1];
    const before = isOneBlock && !isSettled(last, sentence, paragraph) ? last : undefined;
    return { tree: treeOf(sentence), quotations: own, before, quotedIn: quotedIn(sentence, own) };
  });
}

/**
 * "“It leaks,” Roos said. “It always has.” Diaz laughed.": a quotation inside a paragraph that ends with a full stop belongs to what
 * stands before it, not to the sentence after it. "“Why now?” asked Diaz." ends with another mark, "“Now.” he said" goes on in small letters.
 */
function isSettled({ start, end }: Quotation, { text, tokens }: ParsedSentence, paragraph: number): boolean {
  const isStopped = /\.["”’']?$/u.test(text.slice(start, end));
  return isStopped && start > paragraph && /^\P{Ll}/u.test(tokens[0]?.form ?? '');
}

/** For each token the index of its quotation; −1 outside any. */
function quotedIn(sentence: ParsedSentence, quotations: readonly Quotation[]): number[] {
  let at = 0;
  return sentence.tokens.map((token) => {
    while (at < quotations.length && (quotations[at]?.end ?? 0) <= token.start) at++;
    const quotation = quotations[at];
    return quotation && quotation.start <= token.start ? at : -1;
  });
}
