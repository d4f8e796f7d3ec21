import type { SpanPair } from '../domain/span';
import { lemmaOf } from './lemma';
import { loadModel, type LanguageModel } from './model/load-model';
import type { ParsedSentence, Token } from './parsed';
import { readWords } from './read-words';
import { hasReadableTree } from './reliable';
import { tokenize, type Word } from './tokenize';

/** Longest stretch that is parsed as one tree; the pieces of a longer sentence are hung side by side. */
const MAX_PARSED = 120;
/** Sentences with more words than this are tagged, but get a flat tree. */
const MAX_TREE = 1200;

/**
 * Reads one sentence of a text: words with offsets in the whole text, tags, lemmas and a dependency tree. Never
 * throws, takes time linear in the length, and gives the same tree for the same words. An empty or blank span has
 * no tokens.
 */
export function parseSentence(
  text: string,
  span: SpanPair,
  model: LanguageModel = loadModel(),
): ParsedSentence {
  const words = tokenize(text, span, model.tokens);
  const withTree = words.length <= MAX_TREE;
  const tokens: Token[] = [];
  let root = -1;
  for (const piece of pieces(words)) {
    const first = tokens.length;
    tokens.push(...readPiece(piece, first, root, withTree, model));
    if (root === -1) root = tokens.findIndex((token) => token.head === -1);
  }
  const reliable = words.length <= MAX_PARSED && hasReadableTree(tokens);
  return { start: span[0], end: span[1], text, tokens, reliable };
}

/** Tokens of one piece, numbered from `first`; its root hangs on `root` unless that is −1. */
function readPiece(
  words: readonly Word[],
  first: number,
  root: number,
  withTree: boolean,
  model: LanguageModel,
): Token[] {
  const forms = words.map((word) => word.form);
  const { upos, xpos, heads, relations } = readWords(forms, model, withTree);
  return words.map((word, i) => {
    const hangsOnRoot = heads[i] === -1 && root !== -1;
    const relation = hangsOnRoot ? (upos[i] === 'PUNCT' ? 'punct' : 'parataxis') : relations[i]!;
    return {
      start: word.start,
      end: word.end,
      form: word.form,
      lemma: lemmaOf(word.form, xpos[i]!, model.lemmas, model.words.clusters),
      upos: upos[i]!,
      xpos: xpos[i]!,
      head: heads[i] === -1 ? root : first + heads[i]!,
      deprel: relation,
    };
  });
}

/** Cuts a long sentence after a mark where there is one, so that no piece is longer than {@link MAX_PARSED}. */
function pieces(words: readonly Word[]): (readonly Word[])[] {
  const cut: (readonly Word[])[] = [];
  let start = 0;
  while (words.length - start > MAX_PARSED) {
    let end = start + MAX_PARSED;
    for (let i = end; i > start + MAX_PARSED / 2; i--) {
      if (/^[;:,.!?|–—]$/.test(words[i - 1]!.form)) {
        end = i;
        break;
      }
    }
    cut.push(words.slice(start, end));
    start = end;
  }
  if (start < words.length) cut.push(words.slice(start));
  return cut;
}
