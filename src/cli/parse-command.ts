import { splitSentences } from '../language/sentences/split-sentences';
import { toConllu } from '../language/conllu';
import { fastModel, loadModel } from '../language/model/load-model';
import { parseSentence } from '../language/parse';
import { InvalidInputError } from '../domain/errors';
import type { Streams } from './streams';
import { openOutput } from './output';
import { readTextFile } from './read-text-file';

/**
 * `stet parse`: the files' sentences with tags and dependency trees as CoNLL-U. Resolves with the exit status:
 * 0, 1 (a file could not be read; the others are done), 2 (wrong call).
 */
export async function runParse(files: readonly string[], streams: Streams, fast = false): Promise<0 | 1 | 2> {
  if (files.length === 0) {
    streams.stderr.write('stet parse: name a file\n');
    return 2;
  }
  const model = fast ? fastModel() : loadModel();
  const output = openOutput(streams.stdout);
  let status: 0 | 1 = 0;
  for (const file of files) {
    try {
      const text = await readTextFile(file);
      for (const span of splitSentences(text, [0, text.length])) {
        if (!(await output.write(toConllu(parseSentence(text, span, model))))) return status;
      }
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      streams.stderr.write(`stet parse: ${error.message}\n`);
      status = 1;
    }
  }
  return status;
}
