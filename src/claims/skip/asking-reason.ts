import type { Attribution, SkipReason } from '../../domain/analysis';
import { overlaps, type SpanPair } from '../../domain/span';
import type { ParsedSentence } from '../../language/parsed';
import type { NumberedAttribution } from '../clauses/attributed-content';
import { treeOf } from '../trees/tree';
import { firstVerbOfOrder, isOrder } from './orders';

/**
 * Why a piece of a sentence claims nothing because it only quotes a question (“Where is the money?” asked Roos) or an
 * order (“Ask me in May,” she said); null where it claims something. `tokens` are the piece's words by index.
 */
export function askingReason(
  sentence: ParsedSentence,
  tokens: readonly number[],
  heard: readonly NumberedAttribution[],
): SkipReason | null {
  for (const { attribution } of heard) {
    const reason = attribution.type === 'indirect' ? null : asks(sentence, attribution);
    if (reason !== null && isOnly(sentence, tokens, attribution)) return reason;
  }
  return null;
}

function asks(sentence: ParsedSentence, { content }: Attribution): SkipReason | null {
  const last = content.at(-1);
  if (!last || last[1] > sentence.end) return null;
  if (/\?["'”’]*$/u.test(sentence.text.slice(Math.max(last[0], last[1] - 8), last[1]))) return 'question';
  const tree = treeOf(sentence);
  const first = sentence.tokens.findIndex(({ start, end }) => overlaps([start, end], content[0] ?? last));
  return first >= 0 && isOrder(tree, firstVerbOfOrder(tree, first), first) ? 'instruction' : null;
}

/** Whether a piece holds some of the quotation and nothing but the attribution. */
function isOnly(sentence: ParsedSentence, tokens: readonly number[], attribution: Attribution): boolean {
  const { source, cue, content, setting } = attribution;
  const lies = (index: number, spans: readonly SpanPair[]): boolean => {
    const { start, end } = sentence.tokens[index]!;
    return spans.some((span) => overlaps(span, [start, end]));
  };
  const words = tokens.filter((index) => /[\p{L}\p{N}]/u.test(sentence.tokens[index]!.form));
  return (
    words.some((index) => lies(index, content)) &&
    words.every((index) => lies(index, [...content, ...source, ...cue, ...setting]))
  );
}
