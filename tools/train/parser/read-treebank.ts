import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A sentence of a treebank; the arrays are one entry a word, heads count from 0, −1 for the root. */
export interface GoldSentence {
  readonly document: string;
  readonly text: string;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** Reads `<name>.conllu.gz` of a folder. Multi-word token lines are skipped, their words are kept. */
export function readTreebank(folder: string, name: string): GoldSentence[] {
  return readConllu(gunzipSync(readFileSync(join(folder, `${name}.conllu.gz`))).toString('utf8'));
}

/** Reads CoNLL-U (https://universaldependencies.org/format.html). */
export function readConllu(source: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  let document = '';
  for (const block of source.split(/\n\n+/)) {
    const lines = block.split('\n');
    document = commentOf(lines, 'newdoc id') ?? document;
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    const column = (i: number): string[] => rows.map((row) => row[i]!);
    sentences.push({
      document,
      text: commentOf(lines, 'text') ?? '',
      forms: column(1),
      lemmas: column(2),
      upos: column(3),
      xpos: column(4),
      heads: column(6).map((head) => Number(head) - 1),
      relations: column(7),
    });
  }
  return sentences;
}

function commentOf(lines: readonly string[], name: string): string | undefined {
  const start = `# ${name} = `;
  return lines.find((line) => line.startsWith(start))?.slice(start.length);
}
