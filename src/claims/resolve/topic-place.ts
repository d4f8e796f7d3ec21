import type { SpanPair } from '../../domain/span';
import { personNamed, type Cast } from '../claimants/cast';
import { isPeople } from '../names/peoples';
import { isTimeWord } from '../names/time-words';
import { dependents, tokenAt, type Tree } from '../trees/tree';

/** The place that an article is about. */
export interface TopicPlace {
  readonly name: string;
  readonly span: SpanPair;
}

/** Names of what stands in a place, or is no town. */
const NO_TOWN =
  /(?:Park|Road|Street|Lane|Stadium|Hospital|Court|House|Hall|University|Church|School|Airport|Station|River|Lake|Sea|Council|Bridge|Arena|Ltd|Inc)$/u;

/** How many times as often as any other place it must be named. */
const MARGIN = 2;

/**
 * The one town or village that an article is about: named after "in" or as the owner of a mayor, a council or residents, at
 * least twice, and twice as often as any other such name. Null where there is none.
 */
export function topicPlace(trees: readonly Tree[], cast: Cast): TopicPlace | null {
  const places = new Map<string, SpanPair>();
  const times = new Map<string, number>();
  trees.forEach((tree, sentence) => {
    for (const { name, token, kind, isSure } of cast.bySentence[sentence] ?? []) {
      times.set(name, (times.get(name) ?? 0) + 1);
      if (places.has(name) || (kind === 'person' && isSure) || !isTown(tree, token, name)) continue;
      if (personNamed(cast, name)?.isSure === true) continue;
      const { start, end } = tokenAt(tree, token);
      places.set(name, [start, end]);
    }
  });
  const ranked = [...places].sort(([a], [b]) => times.get(b)! - times.get(a)!);
  const [first, second] = ranked;
  if (!first || times.get(first[0])! < MARGIN) return null;
  if (second && times.get(second[0])! * MARGIN > times.get(first[0])!) return null;
  return { name: first[0], span: first[1] };
}

function isTown(tree: Tree, token: number, name: string): boolean {
  if (NO_TOWN.test(name) || isPeople(name) || isTimeWord(name) || name.split(/\s+/u).length > 2) return false;
  const { deprel, head } = tokenAt(tree, token);
  const isWhere = dependents(tree, token, 'case').some((word) => /^in$/iu.test(tokenAt(tree, word).form));
  const owned = head >= 0 && deprel === 'nmod:poss' ? tokenAt(tree, head).lemma.toLowerCase() : '';
  return isWhere || /^(?:mayor|council|resident|inhabitant)$/u.test(owned);
}
