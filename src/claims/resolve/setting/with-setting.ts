import { tokenAt } from '../../trees/tree';
import type { References } from '../referent';
import { inSetting } from './in-setting';
import { happenedThere } from './happened-there';
import type { Placed } from './placed';

/** What was found for a sentence. */
export type Found = Pick<References, 'referents' | 'doubts'>;

/**
 * With what the local nouns of a sentence belong to, where nothing else was found for them, and what stands for them. `told` keeps
 * over an article in which town or of which body a noun was found to be, by where it ends.
 */
export function withSetting(
  { referents: before, doubts }: Found,
  placed: Placed,
  told: Map<number, string>,
): Found {
  const { tree } = placed;
  const referents = new Map(before);
  const settled = new Set<number>();
  for (const [token, referent] of inSetting(placed)) {
    const meant = referents.get(token);
    // "the mayor, Tom Beck": of the town where a claim says it of him
    const isNamedHere =
      meant?.from != null && meant.from[0] >= tree.sentence.start && meant.otherwise === undefined;
    if (meant !== undefined && !isNamedHere) continue;
    if (doubts.some((doubt) => doubt.token === token && doubt.candidates.length > 0)) continue;
    referents.set(token, meant === undefined ? referent : { ...meant, otherwise: referent });
    settled.add(token);
    if (/^(?:of|in) /u.test(referent.text) && !referent.isOfTitle)
      told.set(tokenAt(tree, token).end, referent.text);
  }
  for (const [token, referent] of referents) {
    const { because, from, possessive, text } = referent;
    const where = because === 'antecedent' && !possessive && from !== null ? told.get(from[1]) : undefined;
    if (where !== undefined && !text.includes(where))
      referents.set(token, { ...referent, text: `${text} ${where}` });
  }
  const isSet = [...referents.values()].some(({ isOfSetting }) => isOfSetting === true);
  const asked = isSet
    ? []
    : happenedThere(placed).flatMap((one) =>
        'doubt' in one && !referents.has(one.token) ? [one.doubt] : [],
      );
  return { referents, doubts: [...doubts.filter(({ token }) => !settled.has(token)), ...asked] };
}
