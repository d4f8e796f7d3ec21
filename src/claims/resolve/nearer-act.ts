import type { SpanPair } from '../../domain/span';
import { stem } from '../../language/stem';
import { tokenAt, type Tree } from '../trees/tree';
import { findAct } from './acts-told';
import { wordsThatTell } from './introductions';
import { THEN } from './setting/then';
import type { Told } from './told';
import { placesBefore } from './verbs-told';
import type { Bare, Which } from './which-one';

/** Nouns for what harms somebody, and the verbs that tell of it. Nouns | verbs. */
const LINES = `
theft burglary robbery raid heist | steal rob burgle loot raid
murder killing shooting stabbing | kill murder shoot stab strangle
attack assault bombing | attack assault bomb shoot stab kill
crash collision | crash collide hit
explosion blast | explode
fire blaze | burn gut
kidnapping abduction | kidnap abduct
`;

const VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [nouns, verbs] = line.split(' | ') as [string, string];
      const stems = verbs.split(' ').map(stem);
      return nouns.split(' ').map((noun): [string, readonly string[]] => [noun, stems]);
    }),
);

/**
 * "Two men were tried over the theft of a painting. In 2019, burglars robbed a bank. That theft …": what a nearer clause told of by a
 * verb, at another time or in the sentence right before, is what is meant, or may be. Null where what was found stays.
 */
export function nearerAct(
  bare: Bare,
  found: { readonly text: string; readonly from: SpanPair },
  told: Told,
): Which {
  const stems = VERBS.get(bare.noun);
  if (stems === undefined) return null;
  const since = told.sentenceAt(found.from[0]);
  const places = placesBefore(told.verbs, stems, bare.sentence)
    .flat()
    .filter(({ sentence }) => {
      const one = told.read(sentence);
      const isNext = bare.isPointing && sentence === bare.sentence - 1;
      return (
        one !== undefined && sentence > since && sentence < bare.sentence && (isNext || isThen(one.tree))
      );
    });
  const [place] = places;
  if (place === undefined) return null;
  const { tree } = told.read(place.sentence)!;
  const words = wordsThatTell(found.text, bare.noun);
  if (tree.tokens.some(({ form }) => words.has(form.toLowerCase()))) return null;
  const act = findAct(bare, told);
  if (act !== null && 'text' in act && told.sentenceAt(act.from[0]) === place.sentence) return act;
  const { start, end } = tokenAt(tree, place.token);
  return { why: `which one: the ${bare.noun}`, candidates: [found.from, [start, end]] };
}

const isThen = ({ sentence: { text, start, end } }: Tree): boolean => THEN.test(text.slice(start, end));
