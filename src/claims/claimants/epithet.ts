import { isPeople } from '../names/peoples';
import { tokenAt, type Tree } from '../trees/tree';
import { wordSet } from '../../language/word-set';

/** Words that call somebody who has just been named by age or standing. */
const EPITHETS =
  /^(?:teenager|teen|youngster|pensioner|veteran|newcomer|octogenarian|septuagenarian|nonagenarian)$/u;
/** What somebody does who has just been named: "the striker", "the soprano". Not an office or a part in a story ("the judge", "the driver"). */
const CALLINGS =
  wordSet(`striker forward midfielder defender goalkeeper winger captain batsman bowler wicketkeeper sprinter cyclist skier golfer boxer
  swimmer jockey rower gymnast skater mountaineer climber sailor singer soprano tenor baritone mezzo violinist pianist cellist
  flautist guitarist drummer composer conductor actor actress comedian novelist poet playwright author writer painter sculptor
  photographer filmmaker dancer choreographer architect physicist biologist chemist astronomer geologist botanist zoologist
  ecologist economist historian philosopher billionaire millionaire businessman businesswoman entrepreneur politician senator
  congressman congresswoman activist`);
/** Words for a whole people as well as for one of them: "the Portuguese said". */
const OF_A_WHOLE_PEOPLE = /(?:ese|ish|sh|ch|ss)$/u;
const OF_ONE = /^(?:he|she|him|his|her|i|my|me)$/iu;

/**
 * Whether a phrase is "the Kenyan", "the teenager", "the 19-year-old" or "the striker": newspapers call so whom they have just named.
 * "The Portuguese" may be all of them; only a "he", "she" or "I" in the sentence tells that one is meant.
 */
export function isEpithet(tree: Tree, words: readonly number[]): boolean {
  const stop = words.findIndex((index) => /^(?:,|who)$/iu.test(tokenAt(tree, index).form)); // what is told of them
  const [article, ...rest] = (stop < 0 ? words : words.slice(0, stop)).map((index) => tokenAt(tree, index));
  if (article === undefined || !/^the$/iu.test(article.form) || rest.length === 0) return false;
  const text = tree.sentence.text.slice(rest[0]!.start, rest.at(-1)!.end).toLowerCase();
  if (/^\d{1,3}-year-old$/u.test(text)) return true;
  if (rest.length > 1) return false;
  if (EPITHETS.test(text) || CALLINGS.has(text)) return true;
  if (!isPeople(text) || !/^\p{Lu}/u.test(rest[0]!.form) || text.replace(/ss$/u, '').endsWith('s'))
    return false;
  return !OF_A_WHOLE_PEOPLE.test(text) || tree.tokens.some(({ form }) => OF_ONE.test(form));
}
