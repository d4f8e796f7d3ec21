import { join } from 'node:path';
import { groupsOf } from '../../../bench/desk-language/groups';
import { matchGold } from '../../../bench/desk-language/match-gold';
import { UNSEEN_SETS } from '../../../bench/desk-language/unseen-sets';
import { analyze, readText } from '../../../src/claims/analyze';
import { describedClaims } from '../../../src/claims/claims-of';
import { readTerms } from '../../../src/claims/relate-claims';
import { bodyCandidates } from '../../../src/claims/repeats/find-repeats';
import { pairFeatures, type PairFeatures, type ReadClaims } from '../../../src/claims/repeats/pair-features';
import { isSummary } from '../../../src/claims/sameness/compared-claim';
import { readAllGold, type GoldArticle } from '../../../tests/gold/gold-files';

/** A summary's claim and a claim of the body, by number, and whether the labels make them one. */
export interface LabelledPair {
  readonly repeat: number;
  readonly original: number;
  readonly features: PairFeatures;
  readonly isRepeat: boolean;
}

/** A gold article with its pairs. */
export interface LabelledArticle {
  readonly gold: GoldArticle;
  readonly read: ReadClaims;
  readonly pairs: readonly LabelledPair[];
}

const UNSEEN = join(__dirname, '../../../bench/desk-language/unseen');

/**
 * Every summary's claim beside every claim of the body that it could repeat, in the gold articles and those that have been
 * read once.
 */
export function readExamples(): LabelledArticle[] {
  const once = UNSEEN_SETS.flatMap(({ folder }) => readAllGold(join(UNSEEN, folder)));
  return [...readAllGold(), ...once].map((gold) => {
    const { text, layout, read } = readText(gold.text);
    const claims = readTerms(describedClaims(text, layout, read, layout.date?.value ?? null).claims);
    const isOne = onesOf(gold);
    const pairs = claims.claims.flatMap((claim, repeat) =>
      isSummary(claim)
        ? bodyCandidates(claims, repeat).map((original) => ({
            repeat,
            original,
            features: pairFeatures(claims, repeat, original),
            isRepeat: isOne(claim.claim.id, claims.claims[original]!.claim.id),
          }))
        : [],
    );
    return { gold, read: claims, pairs };
  });
}

/** Whether two of the engine's claims (by id) are one by the labels. */
function onesOf(gold: GoldArticle): (first: number, second: number) => boolean {
  const { claims } = gold.gold;
  const matched = matchGold(gold, analyze(gold.text));
  const groups = groupsOf(
    claims.map(({ id }) => id),
    claims.flatMap(({ id, repeats }) => (repeats === null ? [] : [[id, repeats] as const])),
  );
  const labelsOf = (id: number): string[] =>
    claims.filter((label) => matched.get(label.id)!.some((own) => own.id === id)).map((label) => label.id);
  return (first, second) => labelsOf(first).some((a) => labelsOf(second).some((b) => groups.areOne(a, b)));
}
