import type { AnalysedClaim, Analysis } from '../../src/domain/analysis';
import type { GoldArticle, GoldClaim } from '../../tests/gold/gold-files';

/** How much of a labelled stretch a claim must cover, and how alike wordings must be, as in score_claims.py. */
const COVERED = 0.6;
const LONGEST = 1.6;
const ALIKE = 0.65;
const HELD = 0.75;

/**
 * The engine's claims for each labelled one, by its id, the best first: the one that it is matched to, others that say it
 * too (pieces that the engine has cut finer), or one that holds its words where the engine has not cut.
 */
export function matchGold(
  { gold }: GoldArticle,
  { claims }: Analysis,
): ReadonlyMap<string, readonly AnalysedClaim[]> {
  const pairs = gold.claims
    .flatMap((label) => claims.map((claim) => ({ label, claim, worth: worthOf(label, claim) })))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
  const matched = new Map<string, AnalysedClaim>();
  const taken = new Set<number>();
  for (const { label, claim } of pairs) {
    if (matched.has(label.id) || taken.has(claim.id)) continue;
    matched.set(label.id, claim);
    taken.add(claim.id);
  }
  return new Map(
    gold.claims.map((label) => {
      const own = matched.get(label.id);
      const others = claims.filter(
        (claim) =>
          claim !== own &&
          overlap(label.start, label.end, claim) > 0 &&
          (worthOf(label, claim) > 0 || isHeld(label, claim)),
      );
      return [label.id, own === undefined ? others : [own, ...others]];
    }),
  );
}

/** How well a claim fits a label: 0 where it does not. */
function worthOf(label: GoldClaim, claim: AnalysedClaim): number {
  const alike = likeness(label.claim, plain(claim.wording));
  const [from, to] = edges(claim);
  const places = [[label.start, label.end], ...(label.alt_spans ?? [])] as const;
  return Math.max(
    ...places.map(([start, end]) => {
      const shared = overlap(start, end, claim);
      if (shared === 0) return 0;
      const isPlaced = shared / (end - start) >= COVERED && to - from <= LONGEST * (end - start) + 4;
      if (isPlaced) return shared / Math.max(end - start, to - from) + alike;
      return alike >= ALIKE ? alike : 0;
    }),
  );
}

function isHeld(label: GoldClaim, claim: AnalysedClaim): boolean {
  const [wanted, held] = [new Set(words(label.claim)), new Set(words(plain(claim.wording)))];
  return [...wanted].filter((word) => held.has(word)).length >= HELD * wanted.size;
}

function edges({ spans }: AnalysedClaim): readonly [number, number] {
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

function overlap(start: number, end: number, claim: AnalysedClaim): number {
  const [from, to] = edges(claim);
  return Math.max(0, Math.min(end, to) - Math.max(start, from));
}

function plain(wording: string): string {
  return wording.replace(/[[\]]/g, '');
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+(?:[.,]\d+)*/g) ?? [];
}

/** Token F1 of two wordings. */
function likeness(first: string, second: string): number {
  const [a, b] = [words(first), words(second)];
  const left = [...b];
  const shared = a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return a.length + b.length === 0 ? 0 : (2 * shared.length) / (a.length + b.length);
}
