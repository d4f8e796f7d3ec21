import { linkHealth } from '../domain/link-check';
import type { Citation } from '../domain/source';
import { groupOrigins, type OriginFacts } from '../evidence/origins/group-origins';
import { findRetellings, readTold, type ToldWork } from '../evidence/origins/retold';
import { citationLines, type CitationStanding } from '../report/citation-lines';
import type { Store } from '../store/open-store';
import { quoteDiffers } from './quote-differs';
import { apartIn, readOrigins } from './holding';

/** A claim's wording with its standing citations. */
interface CitingClaim {
  readonly wording: string;
  readonly citations: readonly Citation[];
}

/** The lines under each citation, by its id. */
export async function readCitationLines(
  store: Store,
  claims: readonly CitingClaim[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const all = claims.flatMap(({ citations }) => citations);
  const sourceIds = [...new Set(all.map(({ source }) => source.id))];
  const quoted = all.map(({ source, quote }) => ({ id: source.id, quote }));
  const { works, copies } = await readOrigins(store, quoted);
  const checks = await store.linkChecks.ofSources(sourceIds);
  const workOf = new Map(works.map((work) => [work.id, work]));
  const lines = new Map<number, readonly string[]>();
  const toldOf = new Map<number, ToldWork>();
  const told = (work: OriginFacts): ToldWork => {
    const known = toldOf.get(work.id) ?? readTold(work);
    toldOf.set(work.id, known);
    return known;
  };
  for (const { wording, citations } of claims) {
    const own = [...new Set(citations.map(({ source }) => source.id))].flatMap((id) => workOf.get(id) ?? []);
    const origins = own.length < 2 ? [] : groupOrigins(own, apartIn(citations));
    const retellings = own.length < 2 ? [] : findRetellings(own.map(told));
    for (const citation of citations) {
      const { id } = citation.source;
      const origin = origins.find(({ works: ids }) => ids.length > 1 && ids.includes(id));
      const retold = retellings.find(
        ({ teller, told: other }) => teller === id && !origin?.works.includes(other),
      );
      const standing: CitationStanding = {
        differs: quoteDiffers(wording, citation),
        copiesTakenAt: (copies.get(id) ?? []).map(({ takenAt }) => takenAt),
        link: linkHealth(checks.get(id) ?? []),
        origin: origin
          ? {
              name: origin.name,
              works: origin.works.length,
              says: [...new Set(origin.ties.filter((tie) => tie.works.includes(id)).map(({ says }) => says))],
            }
          : null,
        tells: origin || !retold ? null : workOf.get(retold.told)!.title,
      };
      lines.set(citation.id, citationLines(citation, standing));
    }
  }
  return lines;
}
