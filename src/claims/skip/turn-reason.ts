import type { SkipReason } from '../../domain/analysis';
import type { Span } from '../../domain/span';
import type { Turn } from '../interview/turn';

/** Why a sentence of an interview makes no claim: a marker ("A:") is a label, and what the one who asks says is part of the question. */
export function turnReason({ start, end }: Span, turn: Turn | undefined): SkipReason | null {
  if (!turn) return null;
  if (turn.label && start >= turn.label[0] && end <= turn.label[1]) return 'label';
  return turn.role === 'question' ? 'question' : null;
}
