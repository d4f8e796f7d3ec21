import type { Attribution } from '../../domain/analysis';
import type { Span, SpanPair } from '../../domain/span';
import type { ParsedSentence } from '../../language/parsed';
import { stretchesOf, treeOf } from '../trees/tree';
import { keepToQuotation } from './bounds';
import type { Draft, SentenceView } from './draft';
import { findQuotations, type Quotation } from './quotations';
import { ATTRIBUTION_RULES } from './rules';

/** An attribution and the sentence that its cue stands in (index into the sentences given). */
export interface FoundAttribution {
  readonly attribution: Attribution;
  readonly sentence: number;
}

export interface AttributionContext {
  /** The whole text that the sentences' offsets index. */
  readonly text: string;
  /** For each sentence the number of its paragraph; without it, line breaks between sentences part them. */
  readonly sentenceBlocks?: readonly number[];
}

/** For each sentence its paragraph's number, rising from 0. */
function blocksOf(
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
function paragraphsOf(sentences: readonly ParsedSentence[], blocks: readonly number[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  sentences.forEach(({ start, end }, index) => {
    const span = spans[blocks[index] ?? 0];
    if (span) span.end = end;
    else spans.push({ start, end });
  });
  return spans;
}

function viewsOf(
  sentences: readonly ParsedSentence[],
  blocks: readonly number[],
  quotations: readonly Quotation[],
): SentenceView[] {
  let from = 0;
  return sentences.map((sentence, position) => {
    while (from < quotations.length && (quotations[from]?.end ?? 0) <= sentence.start) from++;
    const own: Quotation[] = [];
    for (let at = from; at < quotations.length; at++) {
      const quotation = quotations[at];
      if (!quotation || quotation.start >= sentence.end) break;
      own.push(quotation);
    }
    let at = 0;
    const quotedIn = sentence.tokens.map((token) => {
      while (at < own.length && (own[at]?.end ?? 0) <= token.start) at++;
      const quotation = own[at];
      return quotation && quotation.start <= token.start ? at : -1;
    });
    const last = quotations[from - 1];
    const previous = sentences[position - 1];
    const isNear = previous !== undefined && last !== undefined && last.end >= previous.end;
    const before = isNear && blocks[position] === blocks[position - 1] ? last : undefined;
    return { tree: treeOf(sentence), quotations: own, before, quotedIn };
  });
}

/** What share of the content stands in quotation marks: none, all, or some of it. */
function typeOf(
  content: readonly SpanPair[],
  quotations: readonly Quotation[],
  text: string,
): Attribution['type'] {
  let quoted = 0;
  let all = 0;
  for (const [start, end] of content) {
    all += lettersIn(text.slice(start, end));
    for (const q of quotations) {
      const [from, to] = [Math.max(start, q.start), Math.min(end, q.end)];
      if (from < to) quoted += lettersIn(text.slice(from, to));
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted === all ? 'direct' : 'mixed';
}

const lettersIn = (words: string): number => words.replace(/[^\p{L}\p{N}]/gu, '').length;

/** Who said what in a document, in reading order. Time grows linearly with its length. */
export function findAttributions(
  sentences: readonly ParsedSentence[],
  context: AttributionContext,
): FoundAttribution[] {
  const blocks = blocksOf(sentences, context);
  const quotations = findQuotations(context.text, paragraphsOf(sentences, blocks));
  const views = viewsOf(sentences, blocks, quotations);
  return views.flatMap((view, sentence) => {
    const taken = new Set<number>();
    const found: FoundAttribution[] = [];
    if (!view.tree.sentence.reliable) return found;
    for (const rule of ATTRIBUTION_RULES) {
      for (const raw of rule.find(view)) {
        const draft = keepToQuotation(view, raw);
        if (taken.has(draft.head) || draft.content.length === 0) continue;
        taken.add(draft.head);
        found.push({ attribution: complete(view, draft, rule.name, context.text), sentence });
      }
    }
    return found.sort((a, b) => (a.attribution.cue[0]?.[0] ?? 0) - (b.attribution.cue[0]?.[0] ?? 0));
  });
}

function complete(view: SentenceView, draft: Draft, rule: string, text: string): Attribution {
  const { tree } = view;
  const source = stretchesOf(tree, draft.source);
  const name = source[0] ? text.slice(source[0][0], source[0][1]) : null;
  return {
    type: typeOf(draft.content, view.quotations, text),
    form: draft.form,
    source,
    cue: stretchesOf(tree, draft.cue),
    content: draft.content,
    setting: stretchesOf(tree, draft.setting),
    claimant: name === null ? { name: null, kind: 'missing' } : { name, kind: 'person' },
    rule,
  };
}
