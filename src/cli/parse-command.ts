import { basename, extname } from 'node:path';
import { splitSentences } from '../language/sentences/split-sentences';
import { toConllu } from '../language/conllu';
import { fastModel, loadModel } from '../language/model/load-model';
import { parseSentence } from '../language/parse';
import { InvalidInputError } from '../domain/errors';
import type { Streams } from './streams';
import { openOutput } from './output';
import { readTextFile } from './read-text-file';

/**
 * `stet parse`: the files' sentences with tags and dependency trees as CoNLL-U, numbered within their file. Resolves with the exit status:
 * 0, 1 (a file could not be read; the others are done), 2 (wrong call).
 */
export async function runParse(files: readonly string[], streams: Streams, fast = false): Promise<0 | 1 | 2> {
  if (files.length === 0) {
    streams.stderr.write('stet parse: name a file\n');
    return 2;
  }
  const model = fast ? fastModel() : loadModel();
  const output = openOutput(streams.stdout);
  const taken = new Set<string>();
  let status: 0 | 1 = 0;
  for (const file of files) {
    try {
      const text = await readTextFile(file);
      const id = documentId(file, taken);
      for (const [index, span] of splitSentences(text, [0, text.length]).entries()) {
        const comments = [...(index === 0 ? [`newdoc id = ${id}`] : []), `sent_id = ${id}-${index + 1}`];
        if (!(await output.write(toConllu(parseSentence(text, span, model), comments)))) return status;
      }
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      streams.stderr.write(`stet parse: ${error.message}\n`);
      status = 1;
    }
  }
  return status;
}

/**
 * The name of a file as the id of its document, without white space and slashes, which no id may hold: "news/the mill.txt"
 * is "the_mill", a second one of that name "the_mill-2".
 */
function documentId(file: string, taken: Set<string>): string {
  const name = basename(file, extname(file)).replace(/[\s\p{Cc}/\\]+/gu, '_');
  let id = name;
  for (let count = 2; taken.has(id); count += 1) id = `${name}-${count}`;
  taken.add(id);
  return id;
}
