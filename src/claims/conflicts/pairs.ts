import type { Conflict, DateMention, Figure } from '../../domain/analysis';
import { forceOf } from '../repeats/force';
import { clashingPair } from '../sameness/clashing-pair';
import type { ComparedClaim } from '../sameness/compared-claim';
import { datedApart } from '../sameness/dated-apart';
import type { TermIndex } from '../sameness/term-index';
import { DEGREE, type Terms } from '../sameness/terms';
import { comparedAs } from '../sameness/word-groups';
import { actOf } from './about';

/** How much of each other's weight two claims about one act must hold. */
const ALIKE = 0.75;
const ALIKE_BACK = 0.5;
/** "made no offer" denies the whole of "offered two million in May", if all of it is held there. */
const WHOLE = 0.95;
const ALIKE_DENIED = 0.3;
/** Two figures this near each other may be one, rounded. */
const ROUNDING = 0.06;

/** Acts that happen once to one thing: two dates for them cannot both be right. */
const ONCE = new Set(
  'open start founded die born close build marry complete inaugurate create end arrest buy'
    .split(' ')
    .map(comparedAs),
);

/** Pairs of claims about one act of which one denies it, dates it or counts it differently. */
export function comparePairs(
  claims: readonly ComparedClaim[],
  terms: readonly Terms[],
  index: TermIndex,
): Conflict[] {
  const conflicts: Conflict[] = [];
  claims.forEach((claim, number) => {
    for (const other of index.candidates(number).filter((candidate) => candidate > number)) {
      const [a, b] = [terms[number]!, terms[other]!];
      if (claim.claim.sentence === claims[other]!.claim.sentence) continue;
      if (contradicts(claim, claims[other]!, a, b)) {
        conflicts.push({
          claims: [claim.claim.id, claims[other]!.claim.id],
          about: actOf(claim, a),
          why: DENIED,
        });
        continue;
      }
      if (!isSameDeed(a, b) || a.all.size < 2) continue;
      const { ofFirst, ofSecond } = index.likeness(number, other);
      const back = a.isNegated === b.isNegated ? ALIKE_BACK : ALIKE_DENIED;
      const [more, less] = [Math.max(ofFirst, ofSecond), Math.min(ofFirst, ofSecond)];
      if (more < ALIKE || less < (more >= WHOLE ? back : ALIKE_BACK)) continue;
      const why = clash(claim, claims[other]!, a, b);
      if (why === null) continue;
      conflicts.push({
        claims: [claim.claim.id, claims[other]!.claim.id],
        about: actOf(claim, a),
        why,
      });
    }
  });
  return conflicts;
}

const DENIED = 'One says that it is so, the other that it is not.';

/** How many sentences later somebody answers somebody. */
const ANSWER = 2;

/** "It was never a goal", "there had been a clear goal": of two people one denies in few words what the other has just said. */
function contradicts(first: ComparedClaim, second: ComparedClaim, a: Terms, b: Terms): boolean {
  if (a.isNegated === b.isNegated || !haveTwoSpeakers(first, second)) return false;
  if (Math.abs(second.claim.sentence - first.claim.sentence) > ANSWER) return false;
  const [denial, said] = a.isNegated ? [a, b] : [b, a];
  const isHeld = denial.all.size > 0 && [...denial.all.keys()].every((term) => said.all.has(term));
  return isHeld && (isSameDeed(a, b) || denial.all.size <= FEW_WORDS) && isPast(first) === isPast(second);
}
const FEW_WORDS = 2;

/** One main word, or of two the one's that the other leads to: "offered", "made no offer". */
function isSameDeed(a: Terms, b: Terms): boolean {
  if (a.act === DEGREE || b.act === DEGREE) return false;
  return a.act === b.act || (a.isNegated !== b.isNegated && a.deed === b.deed);
}

function clash(first: ComparedClaim, second: ComparedClaim, a: Terms, b: Terms): string | null {
  if (a.isNegated !== b.isNegated) return isPast(first) === isPast(second) ? DENIED : null;
  const words = ({ text }: ComparedClaim, { span }: Figure | DateMention): string =>
    `“${text.slice(...span)}”`;
  const dates = datedApart(first, second);
  if (dates !== null) {
    return ONCE.has(a.act) || haveTwoSpeakers(first, second)
      ? `They date it differently: ${words(first, dates[0])}, ${words(second, dates[1])}.`
      : null;
  }
  if (first.claim.dates.length !== second.claim.dates.length && !haveTwoSpeakers(first, second)) return null;
  if (isRate(first) !== isRate(second) || isPast(first) !== isPast(second)) return null;
  const figures = clashingPair(first.claim.figures, second.claim.figures, differ);
  if (figures === null) return null;
  return `They give different figures: ${words(first, figures[0])}, ${words(second, figures[1])}.`;
}

/** "£150 a month" and "£11,000" may both be paid. */
function isRate({ claim }: ComparedClaim): boolean {
  return /(?<!\p{L})(?:(?:a|an|per|each|every) (?:hour|day|night|week|month|quarter|year|head|person|share)|daily|weekly|monthly|yearly|annually|each)(?!\p{L})/iu.test(
    claim.wording,
  );
}

/** What a thing cost then and what it will cost may differ. */
function isPast(claim: ComparedClaim): boolean {
  return forceOf(claim)?.rank === AS_IT_IS;
}
const AS_IT_IS = 3;

/** Two people who date one thing differently contradict each other, whatever it is; the article alone may tell of two. */
function haveTwoSpeakers({ attribution: a }: ComparedClaim, { attribution: b }: ComparedClaim): boolean {
  return (
    a !== null &&
    b !== null &&
    a.claimant.name !== null &&
    b.claimant.name !== null &&
    a.claimant.name !== b.claimant.name
  );
}

function differ(x: Figure, y: Figure): boolean {
  if (x.unit !== y.unit || x.approximate !== y.approximate) return false;
  const [lowX, highX, lowY, highY] = [x.value, x.upTo ?? x.value, y.value, y.upTo ?? y.value];
  const room = ROUNDING * Math.max(Math.abs(highX), Math.abs(highY));
  return lowX - room > highY || lowY - room > highX;
}
