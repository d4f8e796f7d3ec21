import type { Block, SkipReason } from '../../domain/analysis';
import type { ParsedSentence } from '../../language/parsed';
import { treeOf } from '../trees/tree';
import { PAGE_RULES, REST_RULES } from './page-rules';
import type { SkipRule } from './skip-rule';
import { SPEECH_RULES } from './speech-rules';

/** In the order in which they are tried: what the page says of a sentence before what its words say. */
export const SKIP_RULES: readonly SkipRule[] = [...PAGE_RULES, ...SPEECH_RULES, ...REST_RULES];

/** Why nothing of a block is read at all; null where its sentences are. */
export function asideReason(block: Block): SkipReason | null {
  if (block.kind === 'boilerplate') return block.reason === 'navigation' ? 'navigation' : 'boilerplate';
  return block.repeats === null ? null : 'repeated-headline';
}

/** Why a sentence makes no claim; null where it may make some. */
export function skipReason(sentence: ParsedSentence, block: Block): SkipReason | null {
  const words = sentence.text.slice(sentence.start, sentence.end).trim();
  const wordCount = sentence.tokens.filter(({ form }) => /[\p{L}\p{N}]/u.test(form)).length;
  const isWholeBlock = sentence.start <= block.start && sentence.end >= block.end;
  const view = { words, wordCount, block, tree: treeOf(sentence), isWholeBlock };
  return SKIP_RULES.find(({ isSkipped }) => isSkipped(view))?.reason ?? null;
}
