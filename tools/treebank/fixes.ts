import type { GoldSentence } from '../train/parser/read-treebank';

/** What a person changes in a word of a draft. */
export interface Fix {
  /** Both counted from 1. */
  readonly sentence: number;
  readonly word: number;
  readonly upos?: string;
  readonly xpos?: string;
  /** Counted from 1, 0 for the root. */
  readonly head?: number;
  readonly relation?: string;
  readonly lemma?: string;
}

/** Reads fixes, one a line: sentence, word, and what changes in any order. Throws where a line says nothing. */
export function readFixes(text: string): Fix[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [sentence, word, ...parts] = line.split(/\s+/);
      if (!/^\d+$/.test(sentence!) || !/^\d+$/.test(word ?? '') || parts.length === 0)
        throw new Error(`not a fix: ${line}`);
      return Object.assign({ sentence: Number(sentence), word: Number(word) }, ...parts.map(readPart)) as Fix;
    });
}

function readPart(part: string): Partial<Fix> {
  if (/^\d+$/.test(part)) return { head: Number(part) };
  if (part.startsWith('lemma=')) return { lemma: part.slice('lemma='.length) };
  const [upos, xpos] = part.split('|');
  if (xpos !== undefined) return { upos: upos!, xpos };
  return { relation: part };
}

/** The sentences with their fixes. Throws where a fix names a sentence or a word that is not there. */
export function applyFixes(sentences: readonly GoldSentence[], fixes: readonly Fix[]): GoldSentence[] {
  const fixed = sentences.map((sentence) => ({
    ...sentence,
    lemmas: [...sentence.lemmas],
    upos: [...sentence.upos],
    xpos: [...sentence.xpos],
    heads: [...sentence.heads],
    relations: [...sentence.relations],
  }));
  for (const { sentence, word, upos, xpos, head, relation, lemma } of fixes) {
    const of = fixed[sentence - 1];
    if (of?.forms[word - 1] === undefined) throw new Error(`no word ${word} in sentence ${sentence}`);
    if (upos !== undefined) of.upos[word - 1] = upos;
    if (xpos !== undefined) of.xpos[word - 1] = xpos;
    if (head !== undefined) of.heads[word - 1] = head - 1;
    if (relation !== undefined) of.relations[word - 1] = relation;
    if (lemma !== undefined) of.lemmas[word - 1] = lemma;
  }
  return fixed;
}
