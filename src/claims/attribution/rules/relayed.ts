import { isTense } from '../../clauses/predicate';
import { stretchesOf, tokenAt, type Tree } from '../../trees/tree';
import { cueWords } from '../cue-clause';
import { quotationOf, type AttributionRule, type Draft, type SentenceView } from '../draft';
import { isNominalWord, phraseFrom, range } from '../word-phrases';

/** How people come to know a thing from somebody: actively "from", passively "by". */
const LEARNING = new Set(['hear', 'learn', 'gather', 'understand']);
const TELLING = new Set(['tell', 'inform', 'advise', 'assure', 'warn', 'notify']);

/** "from" after hearing, "by" after having been told; else nothing. */
function relay(tree: Tree, verb: number): string {
  const { lemma, xpos, upos } = tokenAt(tree, verb);
  if (upos !== 'VERB') return '';
  if (LEARNING.has(lemma)) return 'from';
  const isPassive = xpos === 'VBN' && cueWords(tree, verb).some((word) => tokenAt(tree, word).lemma === 'be');
  return isPassive && TELLING.has(lemma) ? 'by' : '';
}

function draftAt(view: SentenceView, verb: number): Draft | null {
  const { tree } = view;
  const preposition = relay(tree, verb);
  if (preposition === '' || tree.tokens[verb + 1]?.form.toLowerCase() !== preposition) return null;
  const source = phraseFrom(tree, verb + 2);
  const that = (source.at(-1) ?? -2) + 1;
  if (tree.tokens[that]?.form.toLowerCase() !== 'that') return null;
  const finite = tree.tokens.findIndex(({ xpos }, index) => index > that && isTense(xpos));
  if (finite < 0 || !range(that + 1, finite).some((index) => isNominalWord(tree, index))) return null;
  const stop = tree.tokens.findIndex(
    (token, index) =>
      index > finite && (token.form === ';' || quotationOf(view, index) !== quotationOf(view, verb)),
  );
  const end = stop < 0 ? tree.tokens.length : stop;
  const content = range(that, /^[.!?]$/u.test(tokenAt(tree, end - 1).form) ? end - 1 : end);
  return {
    form: 'clause',
    head: verb,
    cue: cueWords(tree, verb),
    source,
    content: stretchesOf(tree, content),
    setting: [],
  };
}

/**
 * What somebody passes on: "had heard from a diver that the hull was whole" is the diver's. Read off the words, because
 * parsers hang the clause on the one who told it.
 */
export const relayed: AttributionRule = {
  name: 'relayed',
  example: 'Roos [cue had heard] from [source a diver] [content that the hull was whole].',
  find(view) {
    return view.tree.tokens.flatMap((_, verb) => draftAt(view, verb) ?? []);
  },
};
