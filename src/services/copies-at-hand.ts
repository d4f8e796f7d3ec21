import type { Source } from '../domain/source';
import type { SourceCopy } from '../domain/source-copy';
import { textOf, type SpanPair } from '../domain/span';
import { bestCoverage } from '../evidence/hold-against';
import type { ReadClaim } from '../evidence/read-claim';
import { readSource, type ReadSource } from '../evidence/read-source';
import { splitSentences } from '../language/sentences/split-sentences';
import type { Store } from '../store/open-store';

/** A stored copy that was cut into sentences and indexed. */
export interface ReadCopy {
  readonly copy: SourceCopy;
  /** Of the sentences, in UTF-16 code units of the copy's text. */
  readonly spans: readonly SpanPair[];
  readonly read: ReadSource;
  /** The largest share of a claim that stands in one of its sentences, 0…1. */
  readonly coverageOf: (claim: ReadClaim) => number;
}

export interface AtHand {
  readonly source: Source;
  /** Others than the source's own: recorded by a person, or named by the copy. */
  readonly addresses: readonly string[];
  readonly copy: ReadCopy;
}

/** Only so many of the sources that have a copy are searched: those that were used last. */
const MOST_SOURCES = 100;
/** UTF-16 code units of all copies that are kept read. */
const MOST_KEPT = 20_000_000;
/** Wordings whose coverage a copy remembers. */
const MOST_WORDINGS = 5_000;

/** A copy never changes: it is loaded and read once, and forgotten when too many others were used since. */
const keptOf = new WeakMap<Store, Map<number, ReadCopy>>();

/** The stored sources at hand, each with its latest copy, the latest used first. */
export async function copiesAtHand(store: Store): Promise<readonly AtHand[]> {
  const latest = await store.copies.latestIds();
  if (latest.size === 0) return [];
  const kept = keptOf.get(store) ?? new Map<number, ReadCopy>();
  keptOf.set(store, kept);
  const atHand: AtHand[] = [];
  const sources = await store.sources.latest(MOST_SOURCES, [...latest.keys()]);
  const records = await store.sources.recordsOf(sources.map(({ id }) => id));
  for (const source of sources) {
    const id = latest.get(source.id);
    const copy = id === undefined ? null : (kept.get(id) ?? (await load(store, id)));
    if (copy === null) continue;
    kept.delete(copy.copy.id);
    kept.set(copy.copy.id, copy);
    const { finalUrl, canonical } = copy.copy;
    const addresses = [...(records.get(source.id)?.urls ?? []), finalUrl, canonical];
    atHand.push({ source, addresses: addresses.filter((address) => address !== null), copy });
  }
  forget(kept);
  return atHand;
}

async function load(store: Store, id: number): Promise<ReadCopy | null> {
  const copy = await store.copies.find(id);
  return copy && readCopy(copy);
}

function readCopy(copy: SourceCopy): ReadCopy {
  const spans = copy.paragraphs.flatMap(({ start, end }) => splitSentences(copy.text, [start, end]));
  const read = readSource(spans.map((span) => textOf(copy.text, span)));
  const coverages = new Map<string, number>();
  return {
    copy,
    spans,
    read,
    coverageOf: (claim) => {
      const known = coverages.get(claim.text);
      if (known !== undefined) return known;
      if (coverages.size >= MOST_WORDINGS) coverages.clear();
      const coverage = bestCoverage(claim, read);
      coverages.set(claim.text, coverage);
      return coverage;
    },
  };
}

/** A map goes by the order of insertion: those that were not used for longest stand first. */
function forget(kept: Map<number, ReadCopy>): void {
  let size = [...kept.values()].reduce((sum, { copy }) => sum + copy.text.length, 0);
  for (const [id, { copy }] of kept) {
    if (size <= MOST_KEPT) return;
    kept.delete(id);
    size -= copy.text.length;
  }
}
