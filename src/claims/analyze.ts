import type { AnalysedClaim, Analysis, Block, Sentence } from '../domain/analysis';
import { type SpanPair, textOf } from '../domain/span';
import { splitSentences } from '../language/sentences/split-sentences';
import { blocksOf } from './blocks/blocks-of';
import { cleanText } from './clean';
import { skipReason } from './skip/skip-reason';

export interface AnalyzeOptions {
  /** The article's ISO date, where the caller knows it; otherwise it is looked for in the text. */
  readonly date?: string | null;
  /** Sentences taken as they stand, in order, without overlap. */
  readonly sentences?: readonly SpanPair[];
  /** Blocks by index that are kept (true) or set aside (false) against the engine's proposal. */
  readonly keep?: ReadonlyMap<number, boolean>;
}

/** Reads a text: blocks, sentences, who says what, and its claims. Never throws; same input, same output. */
export function analyze(input: string, options: AnalyzeOptions = {}): Analysis {
  const text = cleanText(input);
  const { blocks, title, byline, date } = blocksOf(text);
  const sentences: Sentence[] = [];
  const claims: AnalysedClaim[] = [];
  const kept = blocks.map((block, index) => overrule(block, options.keep?.get(index)));
  kept.forEach((block, index) => {
    for (const span of splitSentences(text, [block.start, block.end])) {
      const reason = skipReason(text, span, block);
      const id = claims.length;
      if (reason === null) claims.push(wholeClaim(text, span, id, sentences.length));
      sentences.push({
        start: span[0],
        end: span[1],
        block: index,
        claims: reason === null ? [id] : [],
        skipped: reason === null ? null : { reason },
      });
    }
  });
  return {
    schema: 'stet.analysis/1',
    text,
    title,
    byline,
    date,
    blocks: kept,
    sentences,
    attributions: [],
    claims,
    events: [],
    conflicts: [],
  };
}

/** The block as the user wants it: a kept one is read, one set aside makes no claim. */
function overrule(block: Block, keep: boolean | undefined): Block {
  const isAside = block.kind === 'boilerplate';
  if (keep === undefined || keep === !isAside) return block;
  return keep
    ? { ...block, kind: 'paragraph', reason: null }
    : { ...block, kind: 'boilerplate', reason: 'set aside by hand' };
}

function wholeClaim(text: string, span: SpanPair, id: number, sentence: number): AnalysedClaim {
  const wording = textOf(text, span);
  return {
    id,
    sentence,
    spans: [span],
    wording,
    fragments: [{ text: wording, from: span }],
    kind: 'factual',
    attribution: null,
    hedges: [],
    figures: [],
    dates: [],
    names: [],
    factuality: null,
    checkworthiness: 0.5,
    repeats: null,
    unresolved: [],
    restsOn: [],
    suggestion: {
      status: 'unverified',
      reasons: [{ rule: 'no-source-yet', span, says: 'No source has been looked for yet.' }],
    },
  };
}
