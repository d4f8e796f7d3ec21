import type { Attribution } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';

const FURTHEST = 60;

/** How the article names who says it: cue and source together where they stand side by side ("according to Musk"). */
export function speakerWords(text: string, attribution: Attribution): { words: string; span: SpanPair } {
  const parts = [...attribution.cue, ...attribution.source];
  const start = Math.min(...parts.map(([from]) => from));
  const end = Math.max(...parts.map(([, to]) => to));
  const cue = attribution.cue[0] ?? attribution.source[0] ?? ([0, 0] as const);
  const span: SpanPair =
    parts.length > 0 && end - start <= FURTHEST && !text.slice(start, end).includes('\n')
      ? [start, end]
      : cue;
  const words = text.slice(...span).replaceAll(/\s+/g, ' ');
  const name = attribution.claimant.name;
  return {
    words: span === cue && name !== null && !words.includes(name) ? `${name}: ${words}` : words,
    span,
  };
}
