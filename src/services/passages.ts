import type { Source } from '../domain/source';
import { locatorOf, type SourceCopy } from '../domain/source-copy';
import { textOf, type SpanPair } from '../domain/span';
import { bestCoverage, holdAgainstRead } from '../evidence/hold-against';
import type { Mismatch } from '../evidence/mismatches/mismatch';
import { readSource, type ReadSource } from '../evidence/read-source';
import { splitSentences } from '../language/sentences/split-sentences';
import type { Store } from '../store/open-store';

/** A passage of a stored source that bears on a claim. It says "found" and "not found", never "true". */
export interface FoundPassage {
  readonly source: Source;
  readonly copyId: number;
  /** UTC, ISO 8601. */
  readonly takenAt: string;
  /** In UTF-16 code units of the copy's text. */
  readonly span: SpanPair;
  readonly text: string;
  readonly locator: string;
  /** Words of the claim that the best passages of this source do not have. */
  readonly missing: readonly string[];
  /** What differs, in plain words: "figure: 76 here, 79 there". */
  readonly differs: readonly string[];
}

interface ReadCopy {
  readonly spans: readonly SpanPair[];
  readonly read: ReadSource;
}

/** So much of a claim's words must stand in one passage before it is offered. */
const LEAST_COVERAGE = 0.5;
/** Only the sources that were used last are searched. */
const MOST_SOURCES = 100;
const MOST_SHOWN = 5;
const MOST_READ = 200;

/** A copy never changes: it is cut into sentences once. */
const known = new Map<string, ReadCopy>();

function readCopy(copy: SourceCopy): ReadCopy {
  const key = `${copy.id} ${copy.sha256} ${copy.text.length}`;
  const kept = known.get(key);
  if (kept) return kept;
  const spans = copy.paragraphs.flatMap(({ start, end }) => splitSentences(copy.text, [start, end]));
  const made = { spans, read: readSource(spans.map((span) => textOf(copy.text, span))) };
  if (known.size >= MOST_READ) known.clear();
  known.set(key, made);
  return made;
}

/** The stored sources at hand, each with its latest copy, the latest used first. */
export async function copiesAtHand(
  store: Store,
): Promise<readonly { readonly source: Source; readonly copy: SourceCopy }[]> {
  const withCopies = new Set(await store.copies.sourcesWithCopies());
  if (withCopies.size === 0) return [];
  const sources = (await store.sources.latest(MOST_SOURCES)).filter(({ id }) => withCopies.has(id));
  const copies = await store.copies.latestOf(sources.map(({ id }) => id));
  return sources.flatMap((source) => {
    const copy = copies.get(source.id);
    return copy ? [{ source, copy }] : [];
  });
}

type AtHand = Awaited<ReturnType<typeof copiesAtHand>>;

/** How many of the sources at hand have a passage for these words. */
export function countWaiting(wording: string, atHand: AtHand): number {
  return atHand.filter(({ copy }) => bestCoverage(wording, readCopy(copy).read) >= LEAST_COVERAGE).length;
}

/** The best passage of each source at hand that bears on a claim, the likeliest first. */
export function findPassages(wording: string, atHand: AtHand): readonly FoundPassage[] {
  return atHand
    .flatMap(({ source, copy }) => {
      const { spans, read } = readCopy(copy);
      if (bestCoverage(wording, read) < LEAST_COVERAGE) return [];
      const finding = holdAgainstRead(wording, read);
      const span = spans[finding.ranking[0]!]!;
      const found: FoundPassage = {
        source,
        copyId: copy.id,
        takenAt: copy.takenAt,
        span,
        text: textOf(copy.text, span),
        locator: locatorOf(copy, span[0], span[1]),
        missing: finding.tokens.filter((token) => !token.found).map(({ word }) => word),
        differs: finding.mismatches.map((mismatch) => sayMismatch(mismatch, wording, read)),
      };
      return [{ found, supported: finding.supported }];
    })
    .sort((a, b) => b.supported - a.supported)
    .slice(0, MOST_SHOWN)
    .map(({ found }) => found);
}

const ONE_SIDED = {
  negation: 'a negation',
  hedge: 'a hedge',
  attribution: 'only said by somebody',
} as const;

function sayMismatch({ kind, claim, source }: Mismatch, wording: string, read: ReadSource): string {
  const there = source === null ? null : read.passages[source[0]]!.text.slice(source[1], source[2]);
  if (kind === 'figure' || kind === 'name' || kind === 'date') {
    const here = textOf(wording, claim);
    return `${kind}: “${here}” here, ${there === null ? 'not found there' : `“${there}” there`}`;
  }
  return there === null
    ? `${ONE_SIDED[kind]} here (“${textOf(wording, claim)}”), not there`
    : `${ONE_SIDED[kind]} there (“${there}”), not here`;
}
