import type { ParsedSentence } from '../../language/parsed';
import { isPeople } from '../names/peoples';
import { dependents, tokenAt, treeOf } from '../trees/tree';
import type { Mention } from './mentions';

/** Who speaks of its own people: not a firm, which may have been the one that was named. */
const GROUPS = /^(?:club|team|side|squad|party|police|family|hospital|jury|court)$/u;
/** What somebody who plays is called, but no post that a club has. */
const PLAYERS =
  /^(?:defender|striker|midfielder|forward|winger|goalkeeper|playmaker|full-?back|centre-?back|batsman|batter|bowler|pitcher|quarterback|fly-?half|lock|flanker|prop|hooker|shortstop|player|youngster|veteran|teenager|\d+-year-old)$/u;
/** How many sentences back somebody else may be whom the words tell of. */
const REACH = 2;

/**
 * "Dahl broke an ankle. The club said the Norwegian would be out for a month": whether the sentence behind a name has its people speak of
 * somebody, who can be nobody else.
 */
export function isToldOfNext(
  { name, sentence, isSubject }: Mention,
  sentences: readonly ParsedSentence[],
  bySentence: readonly (readonly Mention[])[],
): boolean {
  const next = sentences[sentence + 1];
  if (!isSubject || next === undefined || !next.reliable || !tellsOfSomebody(next)) return false;
  return [...bySentence.slice(Math.max(0, sentence - REACH), sentence + 1), bySentence[sentence + 1] ?? []]
    .flat()
    .every((one) => one.name === name || one.kind !== 'person');
}

/** "The club said the defender would leave", "The party said he would lead it" */
function tellsOfSomebody(sentence: ParsedSentence): boolean {
  const tree = treeOf(sentence);
  return dependents(tree, tree.root, 'nsubj').some((teller) => {
    if (!GROUPS.test(tokenAt(tree, teller).lemma)) return false;
    return dependents(tree, tree.root, 'ccomp').some((clause) =>
      dependents(tree, clause, 'nsubj').some((subject) => {
        const { form, lemma } = tokenAt(tree, subject);
        if (/^s?he$/iu.test(form)) return true;
        const isThe = /^the$/iu.test(tree.tokens[subject - 1]?.form ?? '');
        return isThe && (isPeople(form) || PLAYERS.test(lemma.toLowerCase()));
      }),
    );
  });
}
