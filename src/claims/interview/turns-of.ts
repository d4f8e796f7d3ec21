import type { Block } from '../../domain/analysis';
import { askedTurns } from './asked-turns';
import { markedTurns } from './marked-turns';
import { paragraphsIn, type Turn } from './turn';

/** The turns of an interview or another printed conversation, in reading order; none where a text is none. */
export function turnsOf(text: string, blocks: readonly Block[]): readonly Turn[] {
  const paragraphs = paragraphsIn(text, blocks);
  const marked = markedTurns(text, paragraphs);
  return marked.length > 0 ? marked : askedTurns(paragraphs);
}
