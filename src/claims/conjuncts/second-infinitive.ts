import { wordSet } from '../../language/word-set';
import { dependents, tokenAt, type Tree } from '../trees/tree';

/** Nouns and adjectives that are the bare form of a verb as well, which takes an object. */
const ALSO_VERBS = wordSet(`
abuse access address aid alarm alert answer approach arm arrest attack audit award back ban bar base battle block board book boost bottle
box brand breed bridge broadcast brush burn calm campaign cap capture care carpet catch challenge change charge chart chase check claim clean clear
close coach collect combat comfort command contact control cook cool copy correct cost counter cover craft credit cut damage date deal delay demand design
detail direct display document double download draft drain dress drill drive drop dry dump dust edge empty empower end equal escape escort estimate
exchange exercise exhibit experience experiment export face farm fast favour feature feed fence field fight file fill film filter fine finance finish fire
fish fit fix flag flood focus force forecast form free freeze fuel function fund gain guarantee guard guide halt hand handle harm harvest head heat
help hire hold host house hunt ice impact import increase influence insult interest interview invoice iron issue jail joke judge kick label land
launch lead lease level licence license lift limit link list load loan lock loot lower mail man map mark market master match measure mend mine
mix model monitor move murder name narrow need note notice number offer oil open order outline own pack package paint park patch patrol pay peel
permit phone photograph pick pilot plan plant plot plough police post power practice praise present press preview price print process
produce profit program project promise protest pump purchase push question quote race raid raise range rate record recruit reform refund regret release rent repair
report request rescue research reserve return review reward risk roast rob route rule sack sail sample sanction saw scale scan scar scout screen seal
search season seat secure service set shape share shelter shield ship shock shop show shut sign silence slow smoke sort sound source
spray spread staff stage stamp start steam steer stock stop store stress stretch strike strip study style supply support survey suspect
switch tackle target tax test tie time title touch trace track trade train transfer transport trap treat trial trigger trim trust tune
upgrade use vaccine value view visit vote walk warm warn waste watch water weed weigh welcome witness work wrap`);

/**
 * "to print prices and list ingredients", "boil water and store food": the word behind "and" is half of the second noun for the
 * tree, and may be a second verb in the form of the first.
 */
export function mayBeSecondVerb(tree: Tree, members: readonly number[]): boolean {
  const [first, last] = [members[0]!, members.at(-1)!];
  const { deprel, head } = tokenAt(tree, first);
  if (!/^(?:obj|iobj)$/u.test(deprel) || !/^VBP?$/u.test(tree.tokens[head]?.xpos ?? '') || head > first)
    return false;
  const joint = dependents(tree, last, 'cc').find((word) => word < last);
  const word = tree.tokens[(joint ?? last) + 1];
  return joint !== undefined && joint + 1 < last && word !== undefined && ALSO_VERBS.has(word.form);
}
