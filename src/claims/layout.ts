import type { Block } from '../domain/analysis';
import type { SpanPair } from '../domain/span';
import { splitParagraph } from '../language/sentences/split-sentences';
import { trim } from '../language/sentences/paragraphs';
import { cutLeadIn } from './blocks/lead-in';
import { blocksOf, type BlockReading } from './blocks/blocks-of';
import type { Turn } from './interview/turn';
import { turnsOf } from './interview/turns-of';

/** A sentence and the block that it lies in (index into the layout's blocks). */
export interface PlacedSentence {
  readonly span: SpanPair;
  readonly block: number;
}

/** Where everything stands in a text. */
export interface Layout extends BlockReading {
  readonly sentences: readonly PlacedSentence[];
  /** Who speaks in which block, where the text is an interview. */
  readonly turns: readonly Turn[];
}

/** Cuts a clean text into blocks and sentences. */
export function layOut(text: string, keep: ReadonlyMap<number, boolean>): Layout {
  const reading = blocksOf(text);
  const blocks = reading.blocks.map((block, index) => overrule(block, keep.get(index)));
  const turns = turnsOf(text, blocks);
  const labels = new Map(turns.map(({ block, label }) => [block, label]));
  const sentences = blocks.flatMap(({ start, end }, block) => {
    const label = labels.get(block);
    if (label) return withLabel(text, label, end).map((span) => ({ span, block }));
    return splitParagraph(text, [start, end])
      .flatMap((span, i) => (i === 0 ? cutLeadIn(text, span) : [span]))
      .map((span) => ({ span, block }));
  });
  return { ...reading, blocks, sentences, turns };
}

/** The marker of a turn as a sentence of its own, and the sentences of what is said. */
function withLabel(text: string, [from, to]: SpanPair, end: number): SpanPair[] {
  return [[from, from + text.slice(from, to).trimEnd().length], ...splitParagraph(text, trim(text, to, end))];
}

/** The same around sentences that are given; blocks that one of them straddles become one paragraph. */
export function layOutAround(
  text: string,
  given: readonly SpanPair[],
  keep: ReadonlyMap<number, boolean>,
): Layout {
  const reading = blocksOf(text);
  const found = reading.blocks.map((block, index) => overrule(block, keep.get(index)));
  const blocks: Block[] = [];
  const sentences: PlacedSentence[] = [];
  let next = 0;
  for (const span of given) {
    while (next < found.length && found[next]!.end <= span[0] && found[next]!.start < span[0]) {
      blocks.push(found[next]!);
      next += 1;
    }
    let last = blocks.at(-1);
    if (last && last.end > span[0]) blocks.pop();
    else last = undefined;
    for (; next < found.length && found[next]!.start < span[1]; next += 1) {
      last = last ? joinBlocks(last, found[next]!) : found[next]!;
    }
    last ??= paragraphAt(span);
    blocks.push({ ...last, start: Math.min(last.start, span[0]), end: Math.max(last.end, span[1]) });
    sentences.push({ span, block: blocks.length - 1 });
  }
  for (; next < found.length; next += 1) blocks.push(found[next]!);
  // Joining blocks has moved their numbers; a copy's number would point at another block.
  const copies =
    blocks.length === found.length ? blocks : blocks.map((block) => ({ ...block, repeats: null }));
  return { ...reading, blocks: copies, sentences, turns: turnsOf(text, copies) };
}

function paragraphAt([start, end]: SpanPair): Block {
  return { start, end, kind: 'paragraph', repeats: null, reason: null };
}

function joinBlocks(first: Block, second: Block): Block {
  return paragraphAt([first.start, second.end]);
}

/** The block as the user wants it: a kept one is read, one set aside makes no claim. */
function overrule(block: Block, keep: boolean | undefined): Block {
  const isKept = block.kind !== 'boilerplate' && block.repeats === null;
  if (keep === undefined || keep === isKept) return block;
  return keep
    ? { ...block, kind: 'paragraph', repeats: null, reason: null }
    : { ...block, kind: 'boilerplate', repeats: null, reason: 'set aside by hand' };
}
