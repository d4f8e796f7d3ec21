import type { CitationFacts } from '../domain/rules/facts';
import type { CitationInput } from '../domain/review';
import type { Citation } from '../domain/source';
import type { SourceCopy } from '../domain/source-copy';
import { textOf } from '../domain/span';
import { groupOrigins, type Origin, type OriginFacts } from '../evidence/origins/group-origins';
import { isSameText, shinglesOf } from '../evidence/origins/shingles';
import { holdQuote, type QuoteCheck } from '../evidence/quote/hold-quote';
import { placeQuote } from '../evidence/quote/place-quote';
import type { Store } from '../store/open-store';

/** A typed citation held against the copies of its source, and the claim's sources against each other. */
export interface HeldCitation {
  /** Of the source that was typed: the one that the quote stands in, else the latest; null where it has none. */
  readonly copy: SourceCopy | null;
  /** Null without a copy or a quote. */
  readonly quote: QuoteCheck | null;
  /** Where the quote stands in the copy, if that is not the place that was typed; else null. */
  readonly standsAt: string | null;
  /** A citation with what its copy and its origin add to it. */
  readonly withOrigin: (citation: CitationFacts) => CitationFacts;
  /** The same for the citation that was typed. */
  readonly typed: (citation: CitationFacts) => CitationFacts;
}

/** A source that is only typed has no id yet. */
const TYPED = 0;

/** So many of a source's latest copies say where it came from. */
const MOST_COPIES = 5;
/** So many of them are held against a quote. */
export const MOST_HELD = 20;

/** A source and words of it that were quoted. */
interface Quoted {
  readonly id: number;
  readonly quote: string;
}

/**
 * Works as far as their origins go; and their copies, the latest first. Of a source without a copy, what was quoted from
 * it is the text that is known of it.
 */
export async function readOrigins(
  store: Store,
  quoted: readonly Quoted[],
): Promise<{
  readonly works: readonly OriginFacts[];
  readonly copies: ReadonlyMap<number, readonly SourceCopy[]>;
}> {
  const sourceIds = [...new Set(quoted.map(({ id }) => id))];
  const copies = await store.copies.someOf(sourceIds, MOST_COPIES);
  const records = await store.sources.recordsOf(sourceIds);
  const works: OriginFacts[] = [];
  for (const id of sourceIds) {
    const record = records.get(id);
    if (!record) continue;
    const its = copies.get(id) ?? [];
    const found = its.flatMap(({ finalUrl, canonical }) => [finalUrl, canonical]);
    const addresses = [record.url, ...record.urls, ...found];
    const quotes = quoted.filter((one) => one.id === id && one.quote !== '').map(({ quote }) => quote);
    works.push({
      id,
      title: record.title,
      by: record.by,
      publisher: record.publisher,
      type: record.type,
      doi: wordsIn(record.item.DOI),
      isbn: wordsIn(record.item.ISBN),
      addresses: [...new Set(addresses.filter((address) => address !== null))],
      texts: [...new Set(its.length > 0 ? its.map(({ text }) => text) : quotes)],
    });
  }
  return { works, copies };
}

/** What was imported may hold anything. */
const wordsIn = (field: unknown): string | null =>
  typeof field === 'string' && field.trim() !== '' ? field : null;

/** Ids of the sources that a reviewer found to stand on their own. */
export function apartIn(
  citations: readonly Pick<Citation, 'source' | 'originReason'>[],
): ReadonlySet<number> {
  return new Set(
    citations.filter(({ originReason }) => originReason !== null).map(({ source }) => source.id),
  );
}

/**
 * Reads what the rules need to know of a citation that is about to be written: whether its quote stands in the stored copy,
 * whether a copy is the article's own text, and which sources of the claim are one origin.
 */
export async function holdCitation(
  store: Store,
  claimId: number,
  input: CitationInput | null,
): Promise<HeldCitation> {
  const standing = (await store.claims.allCitationsOf(claimId)).filter(({ isWithdrawn }) => !isWithdrawn);
  const typedId = input === null ? null : typedSource(input, standing);
  const quoted = standing.map(({ source, quote }) => ({ id: source.id, quote }));
  if (typedId) quoted.push({ id: typedId, quote: input!.quote });
  const { works, copies } = await readOrigins(store, quoted);
  const all = typedId === TYPED ? [...works, typedWork(input!)] : works;
  const apart = new Set([
    ...apartIn(standing),
    ...(input?.originReason && typedId !== null ? [typedId] : []),
  ]);
  const origins = groupOrigins(all, apart);
  const claim = await store.claims.find(claimId);
  const article = claim && (await store.articles.identityOf(claim.articleId));
  const own = article ? ownTexts(article, copies) : new Set();
  const held = typedId ? ((await store.copies.someOf([typedId], MOST_HELD)).get(typedId) ?? []) : [];
  const { copy, quote } = holdAgainstCopies(input?.quote ?? '', held);
  const addressesOf = new Map(works.map(({ id, addresses }) => [id, addresses]));
  const of =
    (id: number) =>
    (citation: CitationFacts): CitationFacts => {
      const index = origins.findIndex((origin) => origin.works.includes(id));
      const origin = index < 0 ? undefined : originOf(origins[index]!, index);
      return {
        ...citation,
        ...(origin ? { origin } : {}),
        addresses: addressesOf.get(id) ?? [],
        isOwnText: own.has(id),
      };
    };
  const standsAt = standingAt(input, copy, quote);
  return {
    copy,
    quote,
    standsAt,
    withOrigin: (citation) => of(citation.source.id ?? TYPED)(citation),
    typed: (citation) => ({
      ...of(typedId ?? TYPED)(citation),
      quoteReason: input?.quoteReason ?? null,
      placeReason: input?.placeReason ?? null,
      held:
        copy && quote
          ? { found: quote.found, takenAt: copy.takenAt, nearest: nearestOf(quote, copy), standsAt }
          : null,
    }),
  };
}

/**
 * A quote held against the copies of its source, the latest first: the latest in which it stands, else the one with
 * the words that are most like it (the latest of several), else the latest. Against a copy without words, as that of a scan, nothing can be held.
 */
export function holdAgainstCopies(
  words: string,
  copies: readonly SourceCopy[],
): Pick<HeldCitation, 'copy' | 'quote'> {
  const worded = copies.filter(({ text }) => text.trim() !== '');
  const [latest] = worded;
  if (latest === undefined || words === '') return { copy: latest ?? copies[0] ?? null, quote: null };
  const quote = holdQuote(words, latest.text);
  if (quote.found === 'stands') return { copy: latest, quote };
  let nearest: { readonly copy: SourceCopy; readonly quote: QuoteCheck } = { copy: latest, quote };
  for (const copy of worded.slice(1)) {
    const earlier = holdQuote(words, copy.text);
    if (earlier.found === 'stands') return { copy, quote: earlier };
    if (likenessOf(earlier) > likenessOf(nearest.quote)) nearest = { copy, quote: earlier };
  }
  return nearest;
}

const likenessOf = (quote: QuoteCheck): number => (quote.found === 'differs' ? quote.likeness : 0);

/** Where a quote that stands in its copy stands there, if that is not the place that was typed; else null. */
export function standingAt(
  typed: Pick<CitationInput, 'quote' | 'locator'> | null,
  copy: SourceCopy | null,
  quote: QuoteCheck | null,
): string | null {
  if (typed === null || copy === null || quote?.found !== 'stands') return null;
  return placeQuote(typed.quote, typed.locator, copy, quote.span);
}

function originOf(origin: Origin, index: number): NonNullable<CitationFacts['origin']> {
  return { key: `origin ${index}`, says: origin.ties.map(({ says }) => says) };
}

function nearestOf(quote: QuoteCheck, copy: SourceCopy): string | null {
  return quote.found === 'differs' ? textOf(copy.text, quote.span) : null;
}

/** The id of the known source that was chosen or typed again; 0 for a new one; null where none was typed. */
function typedSource(input: CitationInput, standing: readonly Citation[]): number | null {
  if (input.sourceId !== null) return input.sourceId;
  const same = standing.find(
    ({ source }) =>
      source.title === input.sourceTitle &&
      (source.by ?? '') === input.sourceBy &&
      (source.url ?? '') === input.sourceUrl,
  );
  return same?.source.id ?? TYPED;
}

function typedWork(input: CitationInput): OriginFacts {
  return {
    id: TYPED,
    title: input.sourceTitle,
    by: input.sourceBy || null,
    publisher: null,
    type: 'document',
    doi: null,
    isbn: null,
    addresses: input.sourceUrl === '' ? [] : [input.sourceUrl],
    texts: input.quote === '' ? [] : [input.quote],
  };
}

/** Ids of the sources of which a stored text is the article's own. */
export function ownTexts(
  article: { readonly text: string },
  copies: ReadonlyMap<number, readonly SourceCopy[]>,
): ReadonlySet<number> {
  if (copies.size === 0) return new Set();
  const own = shinglesOf(article.text);
  return new Set(
    [...copies]
      .filter(([, its]) => its.some(({ text }) => isSameText(own, shinglesOf(text))))
      .map(([id]) => id),
  );
}
