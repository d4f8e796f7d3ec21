import { isTimeWord } from '../names/time-words';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import type { Cast } from '../claimants/cast';
import { personNamed } from '../claimants/cast';
import type { ReadSentence } from './acts-told';
import { isNoPlace, isOfSeveral, isStruck } from './setting/place-names';
import { phraseIn, sayAgain } from './say-again';
import type { Which } from './which-one';

const REACH = 1;

/** "The final is at Marlow Park. Fenby lost there [at Marlow Park]": the one named place just before. */
export function findPlaceMeant(
  token: number,
  sentence: number,
  read: (sentence: number) => ReadSentence | undefined,
  cast: Cast,
): Which {
  const own = read(sentence)!;
  const { form, deprel, head } = tokenAt(own.tree, token);
  if (!/^there$/iu.test(form) || !(isBehindNoun(own.tree, token) || /^(?:advmod|obl|nmod)/u.test(deprel)))
    return null;
  if (/^(?:over|out|up|down|from)$/iu.test(own.tree.tokens[token - 1]?.form ?? '') && head === token - 1)
    return null;
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at -= 1) {
    const one = read(at);
    if (!one) continue;
    const places = placesIn(one.tree, at === sentence ? token : one.tree.tokens.length, cast, at);
    if (places.length === 0) continue;
    const several = places.find((noun) => isOfSeveral(one.tree, noun));
    if (several !== undefined) return { why: 'where: there', candidates: [spanAt(one.tree, several)] };
    const said = places.map((noun) => placeSaid(one, noun));
    const texts = new Set(said.map((place) => place?.text));
    if (texts.size > 1 || said[0] === null || said[0] === undefined)
      return {
        why: `may be ${[...texts].slice(-3).join(' or ')}`,
        candidates: places.map((noun) => spanAt(one.tree, noun)),
      };
    return said[0];
  }
  return null;
}

/** "Rescuers there were at work": no "there is", whatever the tree takes it for. */
export const isBehindNoun = (tree: Tree, token: number): boolean =>
  /^there$/iu.test(tokenAt(tree, token).form) &&
  /^(?:NOUN|PROPN)$/u.test(tree.tokens[token - 1]?.upos ?? '') &&
  tokenAt(tree, token - 1).deprel.startsWith('nsubj') &&
  /^(?:AUX|VERB|ADV)$/u.test(tree.tokens[token + 1]?.upos ?? '');

/** "in Hurricane Nora", "in the Norland Cup" */
function isNoScene(tree: Tree, sentence: number, token: number, cast: Cast): boolean {
  const name = (cast.bySentence[sentence] ?? []).find((one) => one.token === token)?.name ?? '';
  return EVENT.test(name) || (/^in$/iu.test(placedBy(tree, token)) && isNoPlace(tree, sentence, token, cast));
}

const EVENT =
  /^(?:Hurricane|Storm|Typhoon|Cyclone|Operation) |(?:League|Cup|Championship|Open|Games|Series|Trophy|Prix|Army|Navy)$/u;

const placedBy = (tree: Tree, token: number): string => {
  const [before] = dependents(tree, token, 'case');
  return before === undefined ? '' : tokenAt(tree, before).form;
};

const spanAt = (tree: Tree, token: number): [number, number] => [
  tokenAt(tree, token).start,
  tokenAt(tree, token).end,
];

/** Names after "in", "at", "on", "near" or "to". */
function placesIn(tree: Tree, before: number, cast: Cast, sentence: number): number[] {
  return tree.tokens.flatMap(({ upos, form, deprel }, token) => {
    if (token >= before || upos !== 'PROPN' || isTimeWord(form) || /^(?:flat|compound)/u.test(deprel))
      return [];
    const isPerson = (cast.bySentence[sentence] ?? []).some(
      (mention) => mention.token === token && mention.kind === 'person' && mention.isSure,
    );
    if (isPerson || personNamed(cast, form)?.isSure === true) return [];
    if (isNoScene(tree, sentence, token, cast)) return [];
    return isStruck(tree, token) ||
      dependents(tree, token, 'case').some((word) => /^(?:in|at|near|to)$/iu.test(tokenAt(tree, word).form))
      ? [token]
      : [];
  });
}

function placeSaid(one: ReadSentence, noun: number): { text: string; from: [number, number] } | null {
  const words = phraseIn(one.tree, noun);
  const said = sayAgain(one.tree, words, one, false);
  const [preposition] = dependents(one.tree, noun, 'case');
  if (said === null || words.length > 6) return null;
  const form = preposition === undefined ? 'in' : tokenAt(one.tree, preposition).form.toLowerCase();
  return {
    text: `${form === 'to' ? 'in' : form} ${said}`,
    from: [tokenAt(one.tree, words[0]!).start, tokenAt(one.tree, words.at(-1)!).end],
  };
}
