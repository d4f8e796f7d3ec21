import { InvalidInputError } from '../domain/errors';
import { textOf } from '../domain/span';
import { type EvidenceFinding, holdAgainst } from '../evidence/hold-against';
import { splitSentences } from '../language/sentences/split-sentences';
import { answerLines, type Question, stringOf } from './answer-lines';
import { openOutput } from './output';
import { readTextFile } from './read-text-file';
import type { Streams } from './streams';

export interface EvidenceArgs {
  /** The claim to hold against the file; null with `jsonl`. */
  readonly claim: string | null;
  /** The stored text of a source; null with `jsonl`. */
  readonly file: string | null;
  /** Questions and answers as JSON Lines on standard input and output. */
  readonly jsonl: boolean;
}

/**
 * `stet evidence`: what a source has on a claim, as one line of JSON; with `jsonl` one line a question
 * `{"id", "claim", "context"?, "sentences": [string, …] or "source": string}`. Resolves with the exit status: 0, 1 (a
 * file or a line could not be read), 2 (wrong call).
 */
export async function runEvidence(
  { claim, file, jsonl }: EvidenceArgs,
  streams: Streams,
): Promise<0 | 1 | 2> {
  if (jsonl && claim === null && file === null) return answerLines('evidence', holdQuestion, streams);
  if (jsonl || claim === null || file === null) {
    streams.stderr.write('stet evidence: give --claim "…" and one file, or --jsonl alone\n');
    return 2;
  }
  if (claim.trim() === '') {
    streams.stderr.write('stet evidence: the claim is empty; give what is to be held against the file\n');
    return 2;
  }
  try {
    const finding = holdAgainst(claim, sentencesOf(await readTextFile(file)));
    await openOutput(streams.stdout).write(`${JSON.stringify(finding)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    streams.stderr.write(`stet evidence: ${error.message}\n`);
    return 1;
  }
}

function holdQuestion(question: Question): Readonly<Record<string, unknown>> {
  const context = question.context === undefined ? '' : stringOf(question, 'context');
  const finding: EvidenceFinding = holdAgainst(stringOf(question, 'claim'), passagesOf(question), context);
  return { ...finding };
}

function passagesOf(question: Question): readonly string[] {
  const { sentences } = question;
  if (sentences === undefined) return sentencesOf(stringOf(question, 'source'));
  if (Array.isArray(sentences) && sentences.every((sentence) => typeof sentence === 'string'))
    return sentences;
  throw new InvalidInputError({ sentences: '"sentences" is not a list of strings' });
}

function sentencesOf(text: string): readonly string[] {
  return splitSentences(text, [0, text.length]).map((span) => textOf(text, span));
}
