import type { SpanPair } from '../../domain/span';
import { tokenAt, type Tree } from '../trees/tree';

export function isCovered(tree: Tree, token: number, spans: readonly SpanPair[]): boolean {
  const { start, end } = tokenAt(tree, token);
  return spans.some(([from, to]) => from < end && start < to);
}
