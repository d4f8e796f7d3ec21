import type { Citation } from '../domain/source';
import type { ReportCitation, ReportFindings } from '../report/findings';
import { printDay } from '../domain/day';
import { listReferences, type CitedWork } from '../report/references/list-references';
import { wordsOf } from '../report/references/phrase';
import type { StyleId } from '../report/references/style';
import type { Store } from '../store/open-store';

/** A claim's number and its standing citations, in the order in which the report prints them. */
interface CitingClaim {
  readonly number: number;
  readonly citations: readonly Citation[];
}

/** The list of references, and the citations as they name their sources. */
interface ReportReferences {
  readonly references: ReportFindings['references'];
  /** What the report says of a citation's source. */
  readonly nameSource: (citation: Citation) => Pick<ReportCitation, 'number' | 'cited' | 'reference'>;
}

/** Works in the order in which they are cited first, each with the latest day on which somebody read it. */
async function readWorks(store: Store, citations: readonly Citation[]): Promise<readonly CitedWork[]> {
  const seen = new Map<number, string>();
  for (const { source, seen: day } of citations)
    seen.set(source.id, day > (seen.get(source.id) ?? '') ? day : seen.get(source.id)!);
  const records = await store.sources.recordsOf([...seen.keys()]);
  return [...seen].map(([source, day]) => ({ source, item: records.get(source)!.item, seen: day }));
}

/** Lists the works that these claims cite, in a style. */
export async function readReferences(
  store: Store,
  claims: readonly CitingClaim[],
  style: StyleId,
): Promise<ReportReferences> {
  const works = await readWorks(
    store,
    claims.flatMap(({ citations }) => citations),
  );
  const list = listReferences(works, style);
  const citing = (source: number) =>
    claims.filter(({ citations }) => citations.some((one) => one.source.id === source));
  return {
    references: {
      style,
      label: list.label,
      heading: list.heading,
      list: list.references.map((reference) => ({
        ...reference,
        claims: citing(reference.source).map(({ number }) => number),
      })),
    },
    nameSource({ source, locator, seen, addedBy }) {
      const { number, cited } = list.cite(source.id, locator);
      const entry = wordsOf(list.references[number - 1]!.entry).replace(/\.$/u, '');
      const where = locator === '' ? '' : `, ${locator}`;
      const reference = `${entry}${where} (${source.rank} source). Seen ${printDay(seen)} by ${addedBy}.`;
      return { number, cited, reference };
    },
  };
}
