import type { DateMention, Figure } from '../../domain/analysis';
import type { ComparedClaim } from '../sameness/compared-claim';
import type { TermIndex } from '../sameness/term-index';
import { nameOneTime } from '../sameness/named-times';
import { nearness, nearnessTo } from '../sameness/nearness';
import { areReverse, saysNot } from '../sameness/polarity';
import { DEGREE, termsIn, type Terms } from '../sameness/terms';

/** The claims of an article with their terms, by number. */
export interface ReadClaims {
  readonly claims: readonly ComparedClaim[];
  readonly terms: readonly Terms[];
  readonly index: TermIndex;
  /** The first sentence after the body's lead. */
  readonly leadEnd: number;
}

/** What speaks for or against one claim saying another again, by name; 0 is left out. */
export type PairFeatures = ReadonlyMap<PairFeature, number>;

export const PAIR_FEATURES = [
  /** How much of the weight of the original's terms the repeat holds, 0…1, near words for what they are worth. */
  'heldBack',
  /** The same or, if that is less, how much of the repeat's terms the original holds. */
  'heldBoth',
  /** The main words, or the verbs that they lead to, are one term; else how near they are, 0…1. */
  'sameAct',
  'nearAct',
  /** Their acts are not near, and they share no figure and no day: only the things are the same, if any. */
  'noSign',
  /** How much of what the repeat says beside its actor the original holds, 0…1. */
  'restHeld',
  /** How much the shared terms weigh together, 0…1, by itself and times the former. */
  'weight',
  'weightHeld',
  /** Both say before their main words who did it, or of what it is so, and share no word of it. */
  'otherActor',
  /** The original names nothing that the repeat names. */
  'noName',
  /** A figure of one unit that agrees: to the digit, also with one end of a range; in a range or rounded; all figures of one unit that do not agree. */
  'sameFigure',
  'nearFigure',
  'otherFigure',
  'sameDay',
  'otherDay',
  /** One says how far a thing has got, the other what is done. */
  'oneDegree',
  /** One only says who or what somebody is. */
  'naming',
  /** Both are hedged, or one alone. */
  'bothHedged',
  'oneHedged',
  /** Somebody vouches for the original: what sources say is what summaries are made of. */
  'told',
  /** The original stands in the lead: the first three sentences of the body. */
  'lead',
] as const;
export type PairFeature = (typeof PAIR_FEATURES)[number];

/** What it says that both count three of something, against a number that few things have. */
const SMALL_FIGURE = 0.4;
const MOST_WEIGHT = 10;

/** Holds the claim numbered `repeat` against the one numbered `original`. */
export function pairFeatures(read: ReadClaims, repeat: number, original: number): PairFeatures {
  const [a, b] = [read.claims[repeat]!, read.claims[original]!];
  const [short, long] = [read.terms[repeat]!, read.terms[original]!];
  const { ofFirst, ofSecond } = read.index.likeness(repeat, original);
  const isSame = isSameAct(short, long);
  const nearAct = isSame ? 0 : nearnessOfActs(short, long);
  const figures = figureAgreement(a.claim.figures, b.claim.figures);
  const isSameDay = areOfOneDay(datesOf(a), datesOf(b));
  const restHeld = heldOf(
    [...short.all.keys()].filter((term) => !short.actor.has(term)),
    long.all,
  );
  const sharedWeight = [...short.all.keys()]
    .filter((term) => long.all.has(term))
    .reduce((sum, term) => sum + read.index.weightOf(term), 0);
  const weight = Math.min(1, sharedWeight / MOST_WEIGHT);
  const hasFigure = figures === 'same' || figures === 'small';
  const found: Record<PairFeature, number> = {
    heldBack: Math.min(1, ofSecond),
    heldBoth: Math.min(1, ofFirst, ofSecond),
    sameAct: Number(isSame),
    nearAct,
    noSign: Number(!isSame && nearAct === 0 && !hasFigure && !isSameDay),
    restHeld,
    weight,
    weightHeld: weight * restHeld,
    otherActor: Number(actorsDiffer(short, long)),
    noName: Number(lacksNames(short, long, a)),
    sameFigure: figures === 'same' ? 1 : figures === 'small' ? SMALL_FIGURE : 0,
    nearFigure: Number(figures === 'near'),
    otherFigure: Number(figures === 'other'),
    sameDay: Number(isSameDay),
    otherDay: Number(datesDiffer(datesOf(a), datesOf(b))),
    oneDegree: Number((short.act === DEGREE) !== (long.act === DEGREE)),
    naming: Number(isNaming(a) !== isNaming(b)),
    bothHedged: Number(a.claim.hedges.length > 0 && b.claim.hedges.length > 0),
    oneHedged: Number(a.claim.hedges.length > 0 !== b.claim.hedges.length > 0),
    told: Number(b.attribution !== null),
    lead: Number(b.claim.sentence < read.leadEnd),
  };
  return new Map(PAIR_FEATURES.filter((name) => found[name] !== 0).map((name) => [name, found[name]]));
}

/** Whether the main words, the verbs that they lead to, or what is so instead are one term. */
export function isSameAct(a: Terms, b: Terms): boolean {
  const [first, second] = [actsOf(a), actsOf(b)];
  return first.some((act) => second.includes(act));
}

/** Its main word, the verb that this leads to, and what is so instead or in the end. */
function actsOf({ act, deed, instead }: Terms): string[] {
  return [act, deed, ...instead];
}

const CONDITION = /^["“‘]?(?:if|unless)(?!\p{L})/iu;
const TO_COME = /(?<!\p{L})(?:will|won['’]t|shall)(?!\p{L})/iu;

/**
 * Two events by how they are told, whatever words they share: what would be only under a condition and another act; what
 * will be and what was in a year that is named.
 */
export function areTwoEvents(a: ComparedClaim, b: ComparedClaim, isSame: boolean): boolean {
  if (!isSame && CONDITION.test(b.claim.wording) && !CONDITION.test(a.claim.wording)) return true;
  const isOfYear = /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(b.claim.wording) && !TO_COME.test(b.claim.wording);
  return TO_COME.test(a.claim.wording) && a.claim.dates.length > 0 && isOfYear;
}

/** One is denied and the other is not, or their acts go opposite ways, but where the one says what the other denies. */
export function areOpposite(a: Terms, b: Terms): boolean {
  if (says(a, b.instead) || says(b, a.instead)) return false;
  if (a.isNegated !== b.isNegated && (a.isNegated ? endsOrLacks(b) : endsOrLacks(a))) return false;
  return a.isNegated !== b.isNegated || (areReverse(a.deed, b.deed) && !says(a, [b.deed]));
}

/** Its act says by itself that something is not so: "stopped giving", "ignored" beside "no longer gives", "paid no attention". */
function endsOrLacks({ act, deed }: Terms): boolean {
  return saysNot(act) || saysNot(deed);
}

function says({ all }: Terms, terms: readonly string[]): boolean {
  return terms.some((term) => all.has(term));
}

/** Whether two claims have each an actor, of which neither holds a word of the other, nor of what it is called besides. */
function actorsDiffer(a: Terms, b: Terms): boolean {
  const holds = ({ actor }: Terms, terms: Iterable<string>): boolean =>
    [...terms].some((term) => actor.has(term));
  if (a.actor.size === 0 || b.actor.size === 0) return false;
  const areNear = [...a.actor.keys()].some((term) => bestFor(term, b.actor) > 0);
  return !areNear && !holds(a, b.beside) && !holds(b, a.beside);
}

/** Whether the repeat's names are none of the original's, nor what they name, while it has some. */
function lacksNames(short: Terms, long: Terms, { claim }: ComparedClaim): boolean {
  if (claim.names.length === 0) return false;
  const names = [...short.all].filter(([, used]) => used === null).map(([term]) => term);
  const isHeld = (term: string): boolean => long.all.has(term);
  return names.length > 0 && !names.some(isHeld) && ![...short.beside].some(isHeld);
}

/** "Ida Roos [is] the harbour master": made of an apposition or a title. */
function isNaming({ claim }: ComparedClaim): boolean {
  return claim.fragments.some(({ because }) => because === 'copula' || because === 'possession');
}

const ROUNDING = 0.06;

/** How the figures that count one thing agree best; null where there is nothing to compare. */
function figureAgreement(
  a: readonly Figure[],
  b: readonly Figure[],
): 'same' | 'small' | 'near' | 'other' | null {
  const pairs = a.flatMap((x) => b.filter((y) => countOneThing(x, y)).map((y) => [x, y] as const));
  const isSame = ([x, y]: readonly [Figure, Figure]): boolean =>
    endsOf(x).some((end) => endsOf(y).includes(end));
  const same = pairs.filter(isSame);
  if (same.length > 0) return same.every(([x]) => isSmall(x)) ? 'small' : 'same';
  if (pairs.some(([x, y]) => agree(x, y))) return 'near';
  const alien = a.flatMap((x) => b.map((y) => [x, y] as const));
  if (alien.some(([x, y]) => isTellingNumber(x, y) && isSame([x, y]))) return 'same';
  return pairs.some(([x, y]) => x.unit === y.unit) ? 'other' : null;
}

/** One unit, or words for one thing: "jobs", "posts"; "homes", "flats". */
function countOneThing(x: Figure, y: Figure): boolean {
  if (x.unit === y.unit) return true;
  const [first, second] = [x.unit, y.unit].map((unit) => [...termsIn(unit ?? '').keys()]);
  return first!.some((term) => second!.some((other) => nearness(term, other) > 0));
}

/** Two things are hardly both counted at 37 or 9,400 by chance; shares and sums of money are no counts. */
function isTellingNumber(x: Figure, y: Figure): boolean {
  const isCount = ({ unit }: Figure): boolean => unit === null || /^\p{L}{3,}/u.test(unit);
  return x.value >= LEAST_TELLING && !x.approximate && !y.approximate && isCount(x) && isCount(y);
}
const LEAST_TELLING = 13;

/** "three years", "two members": not money, nor a share. */
function isSmall({ value, unit }: Figure): boolean {
  return (
    value < LEAST_TELLING &&
    Number.isInteger(value) &&
    unit !== 'percent' &&
    !/pound|dollar|euro/iu.test(unit ?? '')
  );
}

function endsOf({ value, upTo }: Figure): number[] {
  return upTo === null ? [value] : [value, upTo];
}

/** In the other's range, or the other one rounded; "thousands" may be seven of them. */
function agree(x: Figure, y: Figure): boolean {
  const [lowX, highX, lowY, highY] = [x.value, x.upTo ?? x.value, y.value, y.upTo ?? y.value];
  const room = ROUNDING * Math.max(Math.abs(highX), Math.abs(highY));
  if (lowX - room <= highY && lowY - room <= highX) return true;
  return [x, y].some(({ approximate, value }, at) => {
    const other = at === 0 ? y : x;
    return approximate && isRoundNumber(value) && value <= other.value && other.value < MANY * value;
  });
}
/** "Thousands" are fewer than tens of thousands. */
const MANY = 10;

/** 100, 1,000 … */
function isRoundNumber(value: number): boolean {
  return value >= 100 && Number.isInteger(Math.log10(value));
}

/** A date with its words. */
interface Dated extends DateMention {
  readonly words: string;
}

/** The dates of what a claim says: not those that it only compares with ("more than last year", "up from 2019"). */
function datesOf({ claim, text }: ComparedClaim): Dated[] {
  return claim.dates
    .filter(({ span: [start] }) => !COMPARED.test(text.slice(Math.max(0, start - LOOK_BACK), start)))
    .map((date) => ({
      ...date,
      words: text
        .slice(...date.span)
        .toLowerCase()
        .replaceAll(/\s+/g, ' '),
    }));
}
const LOOK_BACK = 40;
const COMPARED =
  /(?<!\p{L})(?:than|compared (?:with|to)|(?:up|down) from(?: \S+){0,4}) (?:in |on |at |the )?$/iu;

/** Two different days for one act. */
function datesDiffer(a: readonly Dated[], b: readonly Dated[]): boolean {
  const isApart = (x: DateMention, y: DateMention): boolean =>
    x.from !== null && x.to !== null && y.from !== null && y.to !== null && (x.to < y.from || y.to < x.from);
  return a.length > 0 && b.length > 0 && a.every((x) => b.every((y) => isApart(x, y)));
}

/** The same days, or where these cannot be worked out the same words ("in March" in an article without a date). */
function areOfOneDay(a: readonly Dated[], b: readonly Dated[]): boolean {
  return a.some((x) =>
    b.some((y) =>
      x.from === null || y.from === null ? nameOneTime(x.words, y.words) : x.from === y.from && x.to === y.to,
    ),
  );
}

/** How near the likeliest of two claims' acts are, 0…1: 1 for one act. */
export function nearnessOfActs(a: Terms, b: Terms): number {
  return Math.max(0, ...actsOf(a).flatMap((first) => actsOf(b).map((second) => nearness(first, second))));
}

/** How much of some terms a claim holds, 0…1, near words for what they are worth. */
function heldOf(terms: readonly string[], held: Terms['all']): number {
  if (terms.length === 0) return 0;
  return terms.reduce((sum, term) => sum + bestFor(term, held), 0) / terms.length;
}

/** What of a term some terms hold: 1 for itself, else as near as the nearest of them is. */
export function bestFor(term: string, held: Terms['all']): number {
  return Math.max(0, ...[...held.keys()].map(nearnessTo(term)));
}
