import type { SpanPair } from '../domain/span';
import { lemmaOf } from './lemma';
import { loadModel, type LanguageModel } from './model/load-model';
import type { ParsedSentence, Token } from './parsed';
import { beamParse } from './parser/beam-parse';
import { placeValues } from './parser/place-values';
import { singleRootTree } from './parser/single-root';
import { hasReadableTree } from './reliable';
import { tagWords } from './tagger/tag-words';
import { tokenize, type Word } from './tokenize';
import { describeWords } from './words/describe-words';

/** Longest stretch that is parsed as one tree; the pieces of a longer sentence are hung side by side. */
const MAX_PARSED = 120;
/** Sentences with more words than this are tagged, but get a flat tree. */
const MAX_TREE = 1200;

/**
 * Reads one sentence of a text: words with offsets in the whole text, tags, lemmas and a dependency tree. Never throws,
 * takes time linear in the length, and gives the same tree for the same words. An empty or blank span has no tokens.
 */
export function parseSentence(
  text: string,
  span: SpanPair,
  model: LanguageModel = loadModel(),
): ParsedSentence {
  const words = tokenize(text, span, model.tokens);
  const tokens: Token[] = [];
  for (const piece of pieces(words)) tokens.push(...readPiece(piece, words.length, tokens, model));
  const reliable = words.length <= MAX_PARSED && hasReadableTree(tokens);
  return { start: span[0], end: span[1], text, tokens, reliable };
}

/** Tokens of one piece, its root hung on the first piece's root. */
function readPiece(
  words: readonly Word[],
  total: number,
  before: readonly Token[],
  model: LanguageModel,
): Token[] {
  const described = describeWords(
    words.map((word) => word.form),
    model.words,
  );
  const tags = tagWords(model.tagger, described);
  const uposAt = (i: number): string => model.upos[tags[i]!]!;
  const tree = total > MAX_TREE ? undefined : treeOf();
  const offset = before.length;
  const mainRoot = before.findIndex((token) => token.head === -1);
  return words.map((word, i) => {
    const upos = uposAt(i + 1);
    const xpos = model.xpos[tags[i + 1]!]!;
    const head = tree ? tree.heads[i + 1]! : i === 0 ? 0 : 1;
    const label = tree ? model.actions.labels[tree.labels[i + 1]!]! : upos === 'PUNCT' ? 'punct' : 'dep';
    const isRoot = head === 0;
    return {
      ...word,
      lemma: lemmaOf(word.form, xpos, model.lemmas),
      upos,
      xpos,
      head: isRoot ? mainRoot : offset + head - 1,
      deprel: !isRoot ? label : mainRoot === -1 ? 'root' : upos === 'PUNCT' ? 'punct' : 'parataxis',
    };
  });

  function treeOf(): ReturnType<typeof singleRootTree> {
    const values = placeValues(described, tags, model.upos);
    return singleRootTree(beamParse(model.parser, model.actions, values, model.beam), model.actions, uposAt);
  }
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
