import type { Block, BlockKind } from '../domain/analysis';
import type { SpanPair } from '../domain/span';
import { learnCapitals, toSentenceCase } from '../language/headline-case';
import { blankTags } from '../language/markup';
import { fastModel, loadModel } from '../language/model/load-model';
import { parseSentence } from '../language/parse';
import { sentenceOf, tokenOf, type ParsedSentence } from '../language/parsed';
import { readMarker } from './blocks/markers';
import type { Layout, PlacedSentence } from './layout';
import { asideReason } from './skip/skip-reason';
import { readHeadline } from './trees/headline-parts';
import { mendTree } from './trees/mend-tree';
import { readPastAside } from './trees/read-past-aside';

const HEADINGS: ReadonlySet<BlockKind> = new Set(['headline', 'subhead', 'dek']);

/**
 * The tree of every sentence that is part of the article, null for what is set aside. List marks are left out, and
 * headlines are read in the case of running text; forms and offsets are those of the text itself. `fast` takes
 * three fifths of the time and reads up to one word in a hundred worse; `onRead` is told before the first sentence and after each.
 */
export function readSentences(
  text: string,
  { blocks, sentences }: Layout,
  fast = false,
  onRead: (read: number, of: number) => void = () => undefined,
): (ParsedSentence | null)[] {
  const model = fast ? fastModel() : loadModel();
  const running = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item');
  const hasHeading = blocks.some(({ kind }) => HEADINGS.has(kind));
  const capitals = learnCapitals(
    text,
    hasHeading ? running.map(({ start, end }): SpanPair => [start, end]) : [],
  );
  onRead(0, sentences.length);
  return sentences.map((sentence, index) => {
    const tree = readOne(sentence);
    onRead(index + 1, sentences.length);
    return tree;
  });

  function readOne(sentence: PlacedSentence): ParsedSentence | null {
    const block = blocks[sentence.block]!;
    if (asideReason(block) !== null) return null;
    const span = withoutMark(text, sentence, block);
    const words = text.slice(...span);
    const plain = blankTags(words);
    if (!HEADINGS.has(block.kind)) {
      const parsed =
        plain === words
          ? parseSentence(text, span, model)
          : over(parseSentence(plain, [0, plain.length], model), text, span);
      return mendTree(readPastAside(parsed, model));
    }
    const cased = toSentenceCase(plain, capitals);
    return mendTree(
      cased === words
        ? readHeadline(text, span, model)
        : over(readHeadline(cased, [0, cased.length], model), text, span),
    );
  }
}

/** The tree of other words of the same length (in running case, or without tags), laid over the words of the text. */
function over(parsed: ParsedSentence, text: string, [start, end]: SpanPair): ParsedSentence {
  const tokens = parsed.tokens.map((token) => {
    const place = { start: token.start + start, end: token.end + start };
    return tokenOf({ ...token, ...place, form: text.slice(place.start, place.end) });
  });
  return sentenceOf({ ...parsed, start, end, text, tokens });
}

/** The sentence's span without the list mark or the mark of Markdown that opens its block. */
function withoutMark(text: string, { span: [start, end] }: PlacedSentence, block: Block): SpanPair {
  if (start !== block.start) return [start, end];
  const raw = text.slice(start, Math.min(end, start + 40));
  const { marker, words } = readMarker(raw);
  if (marker === null) return [start, end];
  return [start + Math.max(0, raw.indexOf(words.slice(0, 8))), end];
}
