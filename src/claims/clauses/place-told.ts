import { dependent, dependents, lastWordOf, tokenAt, type Tree } from '../trees/tree';

/** The name of a place straight before "which" that says where a thing is: Turin of "a garage in Turin, which …"; −1 for none. */
export function placeBefore(tree: Tree, thing: number, pronoun: number): number {
  if (tokenAt(tree, thing).upos !== 'NOUN' || tree.tokens[pronoun - 1]?.form !== ',') return -1;
  const place = dependents(tree, thing, 'nmod').find(
    (child) =>
      child > thing &&
      tokenAt(tree, child).upos === 'PROPN' &&
      dependents(tree, child, 'case').some((word) =>
        /^(?:in|near|on|off|outside)$/iu.test(tokenAt(tree, word).form),
      ),
  );
  return place !== undefined && lastNameWord(tree, place) === pronoun - 2 ? place : -1;
}

const lastNameWord = (tree: Tree, name: number): number =>
  Math.max(name, ...dependents(tree, name, 'flat').map((part) => lastWordOf(tree, part)));

/**
 * Of what a clause tells that follows a thing and its place: only a place "has 300 residents" or "was a colony"; what "lies on the
 * Elbe" or "exports copper" may be either; all else is told of the thing.
 */
export function toldOf(tree: Tree, clause: number, thing: number): 'place' | 'either' | 'thing' {
  const { lemma, upos } = tokenAt(tree, clause);
  const object = dependent(tree, clause, 'obj');
  const what = object < 0 ? '' : tokenAt(tree, object).lemma.toLowerCase();
  if (dependents(tree, clause, 'cop').length > 0) {
    if (upos !== 'NOUN' && upos !== 'PROPN') return 'either';
    const isPart =
      lemma === 'part' &&
      dependents(tree, clause, 'nmod').some((whole) => tokenAt(tree, whole).upos === 'PROPN');
    return (REALM.test(lemma) && lemma !== tokenAt(tree, thing).lemma) || isPart ? 'place' : 'either';
  }
  if (lemma === 'have') return PEOPLE.test(what) ? 'place' : 'thing';
  if (lemma === 'host') return GAMES.test(what) ? 'place' : 'either';
  if (lemma === 'join') return UNION.test(what) ? 'place' : 'either';
  if (/^(?:declare|gain|win|proclaim)$/u.test(lemma) && what === 'independence') return 'place';
  if (/^(?:border|annex|colonise|colonize|govern)$/u.test(lemma)) return 'place';
  return /^(?:lie|stand|export|import|become|rule|fall|vote|share|secede)$/u.test(lemma) ? 'either' : 'thing';
}

/** What a place is and a thing in it is not. */
const REALM =
  /^(?:city|town|village|colony|capital|country|island|state|province|region|county|suburb|district|municipality|republic|kingdom|emirate|territory|protectorate|hamlet|borough|peninsula|archipelago)$/u;
const PEOPLE = /^(?:inhabitant|resident|population|citizen|villager|islander|voter|coastline)$/u;
const GAMES = /^(?:olympics|games?|cup|summit|expo|commonwealth|championships?|eurovision)$/u;
const UNION = /^(?:eu|union|nato|eurozone|euro|commonwealth|un|schengen|bloc)$/u;
