import { setImmediate } from 'node:timers/promises';
import type { Citation, Source } from '../domain/source';
import { locatorOf } from '../domain/source-copy';
import { textOf, type Span, type SpanPair } from '../domain/span';
import { type EvidenceFinding, holdAgainstRead } from '../evidence/hold-against';
import { type ReadClaim, readClaim } from '../evidence/read-claim';
import type { ReadPassage } from '../evidence/read-source';
import { sayMismatch } from '../evidence/say-mismatch';
import type { AtHand } from './copies-at-hand';
import type { IsOwn } from './own-copies';

/** A passage of a stored source that bears on a claim. It says "found" and "not found", never "true". */
export interface FoundPassage {
  readonly source: Source;
  readonly copyId: number;
  /** UTC, ISO 8601. */
  readonly takenAt: string;
  /** In UTF-16 code units of the copy's text. */
  readonly span: SpanPair;
  readonly text: string;
  /** The text in pieces: those that are words, figures and names of the claim, and what stands between. */
  readonly pieces: readonly { readonly text: string; readonly isFound: boolean }[];
  readonly locator: string;
  /** Words of the claim that the best passages of this source do not have; those side by side are one. */
  readonly missing: readonly string[];
  /** What differs, in plain words: "figure: 76 here, 79 there". */
  readonly differs: readonly string[];
}

/** So much of a claim's words must stand in one passage before it is offered. */
const LEAST_COVERAGE = 0.5;
const MOST_SHOWN = 5;
/** Only so many copies, those that have most of the claim, are held against it. */
const MOST_HELD = 20;

interface OfArticle {
  readonly articleId: number;
  readonly wording: string;
}

/** Which sources at hand are the article itself, by its id. */
type OwnOf = (articleId: number) => Promise<IsOwn>;

/** How many of the sources at hand have a passage for a claim; the article itself is none of them. */
async function countWaiting(
  { wording, articleId }: OfArticle,
  atHand: readonly AtHand[],
  ownOf: OwnOf,
): Promise<number> {
  const claim = readClaim(wording);
  const bearing = atHand.filter(({ copy }) => copy.coverageOf(claim) >= LEAST_COVERAGE);
  if (bearing.length === 0) return 0;
  const isOwn = await ownOf(articleId);
  return bearing.filter((one) => !isOwn(one)).length;
}

/** So many claims are asked about before others have their turn. */
const AT_ONCE = 20;

/** The claims with how many of the sources at hand have a passage for each, in the same order. */
export async function waitingFor<Claim extends OfArticle>(
  claims: readonly Claim[],
  atHand: readonly AtHand[],
  ownOf: OwnOf,
): Promise<ReadonlyMap<Claim, number>> {
  const waiting = new Map<Claim, number>();
  for (const [index, claim] of claims.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await setImmediate();
    waiting.set(claim, await countWaiting(claim, atHand, ownOf));
  }
  return waiting;
}

/** The claims for which a source at hand has a passage, in the same order. */
export async function withPassages<Claim extends OfArticle>(
  claims: readonly Claim[],
  atHand: readonly AtHand[],
  ownOf: OwnOf,
): Promise<readonly Claim[]> {
  const waiting = await waitingFor(claims, atHand, ownOf);
  return claims.filter((claim) => waiting.get(claim)! > 0);
}

/** Passages that bear on a claim, the likeliest first, at most five; and how many sources have one in all. */
export interface FoundPassages {
  readonly passages: readonly FoundPassage[];
  readonly passageCount: number;
}

/**
 * The best passage of each source at hand that bears on a claim.
 *
 * @param isOwn which of them are the claim's own article: they are left out
 * @param cited citations of the claim: a passage that one of them quotes is not offered again
 */
export function findPassages(
  wording: string,
  atHand: readonly AtHand[],
  isOwn: IsOwn,
  cited: readonly Pick<Citation, 'source' | 'quote'>[] = [],
): FoundPassages {
  const isCited = ({ source, text }: FoundPassage): boolean =>
    cited.some((citation) => citation.source.id === source.id && citation.quote.includes(text.trim()));
  const claim = readClaim(wording);
  const covered = atHand.map((one) => ({ one, coverage: one.copy.coverageOf(claim) }));
  const bearing = covered.filter(({ one, coverage }) => coverage >= LEAST_COVERAGE && !isOwn(one));
  const held = bearing
    .sort((a, b) => b.coverage - a.coverage)
    .slice(0, MOST_HELD)
    .map(({ one }) => {
      const { source } = one;
      const { copy, spans, read } = one.copy;
      const finding = holdAgainstRead(claim, read);
      const span = spans[finding.ranking[0]!]!;
      const found: FoundPassage = {
        source,
        copyId: copy.id,
        takenAt: copy.takenAt,
        span,
        text: textOf(copy.text, span),
        pieces: markWords(read.passages[finding.ranking[0]!]!, claim),
        locator: locatorOf(copy, span[0], span[1]),
        missing: missingWords(claim, finding),
        differs: finding.mismatches.map((mismatch) => sayMismatch(mismatch, wording, read)),
      };
      return { found, supported: finding.supported };
    });
  const offered = held.filter(({ found }) => !isCited(found)).sort((a, b) => b.supported - a.supported);
  return {
    passages: offered.slice(0, MOST_SHOWN).map(({ found }) => found),
    passageCount: bearing.length - (held.length - offered.length),
  };
}

/** What of the claim is not found, as it stands there; words of a figure that the source has in another form are found. */
function missingWords(
  { text, words, quantities }: ReadClaim,
  { tokens, mismatches }: EvidenceFinding,
): readonly string[] {
  const isIn = (place: number, { start, end }: Span): boolean => start <= place && place < end;
  const covered = quantities.filter(
    (quantity) =>
      quantity.unit !== 'rank' &&
      !mismatches.some(({ kind, claim: [start] }) => kind === 'figure' && isIn(start, quantity)),
  );
  const missing = words.filter(
    ({ start }, i) => !tokens[i]!.found && !covered.some((quantity) => isIn(start, quantity)),
  );
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of missing) {
    const last = stretches.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === '') last.end = end;
    else stretches.push({ start, end });
  }
  return stretches.map(({ start, end }) => text.slice(start, end));
}

/** Sets the claim's words apart in a passage; words side by side are one piece. */
function markWords({ text, words }: ReadPassage, { query }: ReadClaim): FoundPassage['pieces'] {
  const asked = new Set(query.map(({ key }) => key));
  const pieces: { text: string; isFound: boolean }[] = [];
  let at = 0;
  const add = (end: number, isFound: boolean): void => {
    if (end <= at) return;
    const last = pieces.at(-1);
    if (last?.isFound === isFound) last.text += text.slice(at, end);
    else pieces.push({ text: text.slice(at, end), isFound });
    at = end;
  };
  words.forEach(({ key, isStop, start, end }, i) => {
    if (isStop || !asked.has(key)) return;
    const next = words[i + 1];
    add(start, false);
    add(next !== undefined && asked.has(next.key) && !next.isStop ? next.start : end, true);
  });
  add(text.length, false);
  return pieces;
}
