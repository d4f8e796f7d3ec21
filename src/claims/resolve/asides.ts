import { asideAbout } from '../trees/asides';
import { isUnder, type Tree } from '../trees/tree';
import type { NounMention } from './mention';
import type { Ranked } from './odds';
import type { Mentioned } from './standing';
import type { Surroundings } from './surroundings';

/** What is left of the chance of one that only an aside tells of, where the aside is about another that may be meant. */
const LEFT = 0.2;
/** How likely that other one must be: not "the club" of "The club, which says the pool is clean, refused to drain it". */
const POSSIBLE = 0.1;

/** Those of some mentions of one sentence that stand in no aside about another of them. */
export const outsideAsides = (
  mentions: readonly NounMention[],
  trees: readonly Tree[],
): readonly NounMention[] =>
  mentions.filter((mention) => {
    const tree = trees[mention.sentence];
    const subject = tree && asideAbout(tree, mention.token)?.subject;
    return !mentions.some(
      (other) => other.sentence === mention.sentence && subject !== undefined && isAt(other, subject),
    );
  });

const isAt = ({ token, partners }: NounMention, word: number): boolean =>
  token === word || partners.includes(word);

/** The contenders, the likeliest first, where one that only an aside tells of is weaker than the one whom the aside is about. */
export function withoutAsides<Contender extends Mentioned>(
  ranked: readonly Ranked<Contender>[],
  token: number,
  { tree, trees }: Surroundings,
): readonly Ranked<Contender>[] {
  const gained = new Map<Contender, number>();
  for (const { contender, chance } of ranked) {
    const host = hostOf(contender, ranked, token, { tree, trees });
    if (!host) continue;
    const lost = chance * (1 - LEFT);
    gained.set(contender, (gained.get(contender) ?? 0) - lost);
    gained.set(host, (gained.get(host) ?? 0) + lost);
  }
  if (gained.size === 0) return ranked;
  return ranked
    .map(({ contender, chance }) => ({ contender, chance: chance + (gained.get(contender) ?? 0) }))
    .sort((a, b) => b.chance - a.chance);
}

/** The contender that the aside is about in which another one stands, and the pronoun does not. */
function hostOf<Contender extends Mentioned>(
  { mentions }: Contender,
  ranked: readonly Ranked<Contender>[],
  token: number,
  { tree, trees }: Pick<Surroundings, 'tree' | 'trees'>,
): Contender | undefined {
  const [last] = mentions;
  const own = last && (last.back === 0 ? tree : trees[last.mention.sentence]);
  if (!own || mentions.some(({ back, mention }) => back <= 1 && mention !== last.mention)) return undefined;
  const aside = asideAbout(own, last.mention.token);
  if (aside === null || (last.back === 0 && isUnder(tree, token, aside.top))) return undefined;
  return ranked.find(
    ({ contender, chance }) =>
      chance >= POSSIBLE &&
      contender.mentions.some(
        ({ mention }) => mention.sentence === last.mention.sentence && isAt(mention, aside.subject),
      ),
  )?.contender;
}
