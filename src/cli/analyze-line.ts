import { analyze } from '../claims/analyze';
import type { Analysis } from '../domain/analysis';
import { InvalidInputError } from '../domain/errors';
import type { SpanPair } from '../domain/span';

/** One line of `stet analyze --jsonl`: the answer, or what is wrong with the question. */
export type LineAnswer =
  { readonly id: unknown; readonly analysis: Analysis } | { readonly id: unknown; readonly error: string };

/** Answers `{"id", "text", "sentences"?: [[start, end], …]}`. Never throws; `id` is null where it cannot be read. */
export function answerLine(line: string, date: string | null): LineAnswer {
  let id: unknown = null;
  try {
    const question = parseObject(line);
    id = question.id ?? null;
    const { text } = question;
    if (typeof text !== 'string') throw new InvalidInputError({ text: '"text" is not a string' });
    const sentences = readSentences(question.sentences, text);
    return { id, analysis: analyze(text, { date, ...(sentences && { sentences }) }) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function parseObject(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InvalidInputError({ line: 'this is not JSON' });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InvalidInputError({ line: 'this is not a JSON object' });
  }
  return value as Record<string, unknown>;
}

function readSentences(value: unknown, text: string): readonly SpanPair[] | null {
  if (value === undefined || value === null) return null;
  const problem = new InvalidInputError({
    sentences: '"sentences" is not a list of [start, end] in order within the text',
  });
  if (!Array.isArray(value)) throw problem;
  let from = 0;
  return value.map((pair: unknown): SpanPair => {
    if (!Array.isArray(pair) || pair.length !== 2) throw problem;
    const [start, end] = pair as unknown[];
    if (!Number.isInteger(start) || !Number.isInteger(end)) throw problem;
    if ((start as number) < from || (end as number) < (start as number) || (end as number) > text.length)
      throw problem;
    from = end as number;
    return [start as number, end as number];
  });
}
