import { InvalidInputError } from '../domain/errors';
import { openOutput } from './output';
import { readLines } from './read-lines';
import type { Streams } from './streams';

/** A question: one line of standard input, a JSON object. */
export type Question = Readonly<Record<string, unknown>>;

/**
 * JSON Lines in, JSON Lines out: each answer `{"id": …, …}` is written before the next question is read, so memory
 * stays the same however many there are. A bad line is reported with its number on standard error, gets
 * `{"id": …, "error": "…"}`, and the run goes on. Resolves with the exit status: 0, or 1 after a bad line.
 */
export async function answerLines(
  command: string,
  answer: (question: Question) => Readonly<Record<string, unknown>>,
  { stdin, stdout, stderr }: Streams,
): Promise<0 | 1> {
  const output = openOutput(stdout);
  let status: 0 | 1 = 0;
  let number = 0;
  for await (const line of readLines(stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const result = answerLine(line, answer);
    if (typeof result.error === 'string') {
      stderr.write(`stet ${command}: line ${number}: ${result.error}\n`);
      status = 1;
    }
    if (!(await output.write(`${JSON.stringify(result)}\n`))) break;
  }
  return status;
}

/** The answer to one line, or what is wrong with it. Never throws; `id` is null where it cannot be read. */
export function answerLine(
  line: string,
  answer: (question: Question) => Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  let id: unknown = null;
  try {
    const question = parseObject(line);
    id = question.id ?? null;
    return { id, ...answer(question) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** The string under a key of a question. Throws InvalidInputError where it is none. */
export function stringOf(question: Question, key: string): string {
  const value = question[key];
  if (typeof value !== 'string') throw new InvalidInputError({ [key]: `"${key}" is not a string` });
  return value;
}

function parseObject(line: string): Question {
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
