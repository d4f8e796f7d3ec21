import { stretchesOf, tokenAt, type Tree } from '../../trees/tree';
import type { AttributionRule, Draft } from '../draft';
import { isNominalWord, isUnstopped, range } from '../word-phrases';
import { isSpeechVerb } from './trailing';

/** Words of saying as headlines have them; taggers take most of them for nouns there. */
const SAYING =
  /^(?:claims?|says|said|rules?|ruled|finds|found|warns?|warned|suggests|reveals|confirms|admits|believes|fears?|reports?|shows|insists|predicts|argues|thinks|hopes|announces|denies|tells)$/iu;
const FINITE = /^(?:VBD|VBZ|VBP|VBN|MD)$/u;
/** A longer line is no headline. */
const LONGEST = 25;
/** How many words a source in a headline has at most. */
const LONGEST_SOURCE = 8;

function draftAt(tree: Tree, verb: number): Draft | null {
  if (!SAYING.test(tokenAt(tree, verb).form)) return null;
  const isSource = range(0, verb).every((index) => !FINITE.test(tokenAt(tree, index).xpos));
  if (!isSource || !isNominalWord(tree, verb - 1)) return null;
  const said = tree.tokens.findIndex(({ xpos }, index) => index > verb + 1 && FINITE.test(xpos));
  const between = range(verb + 1, said);
  // "Rover finds salt where lake may have been"
  const isNamed =
    between.some((index) => isNominalWord(tree, index)) &&
    !between.some(
      (index) => index > verb + 1 && /^(?:where|when|which|who|that)$/iu.test(tokenAt(tree, index).form),
    );
  const opens = tree.tokens[verb + 1];
  if (said < 0 || !isNamed || /^(?:ADP|PUNCT|CCONJ)$/u.test(opens?.upos ?? 'PUNCT')) return null;
  return {
    form: 'clause',
    head: verb,
    cue: [verb],
    source: range(0, verb),
    content: stretchesOf(tree, range(verb + 1, tree.tokens.length)),
    setting: [],
  };
}

/** A line without a full stop in which somebody says something: "Woman claims clinic kept her for a year". */
export const headline: AttributionRule = {
  name: 'headline',
  example: '[source Ferry union] [cue fears] [content pier cuts cost jobs]',
  find({ tree }) {
    const { tokens } = tree;
    if (tokens.length > LONGEST || !isUnstopped(tree)) return [];
    if (isSpeechVerb(tree, tokens.length - 1)) return [];
    for (let verb = 1; verb < Math.min(tokens.length, LONGEST_SOURCE + 1); verb++) {
      const draft = draftAt(tree, verb);
      if (draft) return [draft];
    }
    return [];
  },
};
