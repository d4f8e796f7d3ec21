import type { Cast } from '../claimants/cast';
import type { Mention } from '../claimants/mentions';
import { isOfRank } from '../claimants/noun-claimant';

/** How many sentences back an office is remembered. */
const MEMORY = 40;

/** The one person or body that the text has given this office to before, or null where none or several have it. */
export function holderOfRole(cast: Cast, role: string, sentence: number, before: number): Mention | null {
  let holder: Mention | null = null;
  for (let at = Math.max(0, sentence - MEMORY); at <= sentence; at += 1) {
    for (const mention of cast.bySentence[at] ?? []) {
      if (!isOfRank(mention, role, []) || (at === sentence && mention.token >= before)) continue;
      if (holder && holder.name !== mention.name && !holder.name.endsWith(mention.name)) return null;
      holder ??= mention;
    }
  }
  return holder;
}
