import { analyze } from '../claims/analyze';
import type { Analysis } from '../domain/analysis';
import { InvalidInputError } from '../domain/errors';
import type { SpanPair } from '../domain/span';
import { type Question, stringOf } from './answer-lines';

/** Answers `{"id", "text", "sentences"?: [[start, end], …]}`. Throws InvalidInputError. */
export function analyzeQuestion(
  question: Question,
  options: { readonly date: string | null; readonly fast: boolean },
): { readonly analysis: Analysis } {
  const text = stringOf(question, 'text');
  const sentences = readSentences(question.sentences, text);
  return { analysis: analyze(text, { ...options, ...(sentences && { sentences }) }) };
}

function readSentences(value: unknown, text: string): readonly SpanPair[] | null {
  if (value === undefined || value === null) return null;
  const problem = new InvalidInputError({
    sentences: '"sentences" is not a list of [start, end], none of them empty, in order within the text',
  });
  if (!Array.isArray(value)) throw problem;
  let from = 0;
  return value.map((pair: unknown): SpanPair => {
    if (!Array.isArray(pair) || pair.length !== 2) throw problem;
    const [start, end] = pair as unknown[];
    if (!Number.isInteger(start) || !Number.isInteger(end)) throw problem;
    if ((start as number) < from || (end as number) <= (start as number) || (end as number) > text.length)
      throw problem;
    from = end as number;
    return [start as number, end as number];
  });
}
