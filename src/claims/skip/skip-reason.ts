import type { Block, SkipReason } from '../../domain/analysis';
import { type SpanPair, textOf } from '../../domain/span';

/** Why a sentence makes no claim; null where it makes some. */
export function skipReason(text: string, span: SpanPair, block: Block): SkipReason | null {
  if (block.kind === 'boilerplate') return 'boilerplate';
  if (block.repeats !== null) return 'repeated-headline';
  const words = textOf(text, span);
  if (!/\p{L}.*\p{L}/su.test(words)) return 'fragment';
  if (/\?["'”’)\]]*$/u.test(words)) return 'question';
  return null;
}
