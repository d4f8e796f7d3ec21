import type { Attribution, SkipReason } from '../../domain/analysis';
import { overlaps, type SpanPair } from '../../domain/span';
import type { ParsedSentence } from '../../language/parsed';
import type { NumberedAttribution } from '../clauses/numbered-attribution';
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
    const reason = attribution.type === 'indirect' ? null : asks(sentence, tokens, attribution);
    if (reason !== null && isOnly(sentence, tokens, attribution)) return reason;
  }
  return null;
}

/** What the part of a quotation that a piece holds does; it may go on after that (“Who pays?” asked Roos. “Not the banks.”). */
function asks(
  sentence: ParsedSentence,
  tokens: readonly number[],
  { content }: Attribution,
): SkipReason | null {
  const held = content.filter((span) =>
    tokens.some((index) => overlaps([sentence.tokens[index]!.start, sentence.tokens[index]!.end], span)),
  );
  const [first, last] = [content[0], held.at(-1)];
  if (!first || !last) return null;
  const end = Math.min(last[1], sentence.end);
  if (/\?["'”’]*$/u.test(sentence.text.slice(Math.max(last[0], end - 8), end))) return 'question';
  if (last[1] > sentence.end) return null;
  const tree = treeOf(sentence);
  const opens = sentence.tokens.findIndex(({ start, end }) => overlaps([start, end], first));
  return opens >= 0 && isOrder(tree, firstVerbOfOrder(tree, opens), opens) ? 'instruction' : null;
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
