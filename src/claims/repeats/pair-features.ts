import type { DateMention, Figure } from '../../domain/analysis';
import type { ComparedClaim } from '../sameness/compared-claim';
import type { TermIndex } from '../sameness/term-index';
import { nameOneTime } from '../sameness/named-times';
import { areReverse } from '../sameness/polarity';
import { DEGREE, type Terms } from '../sameness/terms';

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
  /** How much of the weight of the repeat's terms the original holds, 0…1, and the other way round. */
  'held',
  'heldBack',
  /** Both at once: the smaller of the two. */
  'heldBoth',
  /** How many terms they share, to five, a fifth each. */
  'shared',
  /** The main words, or the verbs that they lead to, are one term; else one stands in the other claim. */
  'sameAct',
  'actHeld',
  /** How much of what stands before the repeat's main word the original holds, 0…1. */
  'actorHeld',
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

const MOST_SHARED = 5;

/** Holds the claim numbered `repeat` against the one numbered `original`. */
export function pairFeatures(read: ReadClaims, repeat: number, original: number): PairFeatures {
  const [a, b] = [read.claims[repeat]!, read.claims[original]!];
  const [short, long] = [read.terms[repeat]!, read.terms[original]!];
  const { ofFirst, ofSecond } = read.index.likeness(repeat, original);
  const isSame = isSameAct(short, long);
  const figures = figureAgreement(a.claim.figures, b.claim.figures);
  const shared = [...short.all.keys()].filter((term) => long.all.has(term)).length;
  const found: Record<PairFeature, number> = {
    held: ofFirst,
    heldBack: ofSecond,
    heldBoth: Math.min(ofFirst, ofSecond),
    shared: Math.min(MOST_SHARED, shared) / MOST_SHARED,
    sameAct: Number(isSame),
    actHeld: Number(!isSame && (holdsAct(long, short) || holdsAct(short, long))),
    actorHeld: share([...short.actor.keys()], long.all),
    otherActor: Number(actorsDiffer(short, long)),
    noName: Number(lacksNames(short, long, a)),
    sameFigure: Number(figures === 'same'),
    nearFigure: Number(figures === 'near'),
    otherFigure: Number(figures === 'other'),
    sameDay: Number(areOfOneDay(datesOf(a), datesOf(b))),
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

/** Whether a claim holds another's act beside its own; "a step closer" is of one thing here, of another there. */
function holdsAct({ all }: Terms, { deed }: Terms): boolean {
  return deed !== DEGREE && all.has(deed);
}

/** Its main word, the verb that this leads to, and what is so instead or in the end. */
function actsOf({ act, deed, instead }: Terms): string[] {
  return [act, deed, ...instead];
}

/** One is denied and the other is not, or their acts go opposite ways, but where the one says what the other denies. */
export function areOpposite(a: Terms, b: Terms): boolean {
  if (says(a, b.instead) || says(b, a.instead)) return false;
  return a.isNegated !== b.isNegated || (areReverse(a.deed, b.deed) && !says(a, [b.deed]));
}

function says({ all }: Terms, terms: readonly string[]): boolean {
  return terms.some((term) => all.has(term));
}

/** Whether two claims have each an actor, of which neither holds a word of the other, nor of what it is called besides. */
function actorsDiffer(a: Terms, b: Terms): boolean {
  const holds = ({ actor }: Terms, terms: Iterable<string>): boolean =>
    [...terms].some((term) => actor.has(term));
  if (a.actor.size === 0 || b.actor.size === 0) return false;
  return !holds(a, b.actor.keys()) && !holds(a, b.beside) && !holds(b, a.beside);
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
  return claim.fragments.some(({ because }) => because === 'copula');
}

const ROUNDING = 0.06;

/** How the figures of one unit agree best; null where there is nothing to compare. */
function figureAgreement(a: readonly Figure[], b: readonly Figure[]): 'same' | 'near' | 'other' | null {
  const pairs = a.flatMap((x) => b.filter(({ unit }) => unit === x.unit).map((y) => [x, y] as const));
  if (pairs.length === 0) return null;
  if (pairs.some(([x, y]) => endsOf(x).some((end) => endsOf(y).includes(end)))) return 'same';
  return pairs.some(([x, y]) => agree(x, y)) ? 'near' : 'other';
}

function endsOf({ value, upTo }: Figure): number[] {
  return upTo === null ? [value] : [value, upTo];
}

/** In the other's range, or the other one rounded. */
function agree(x: Figure, y: Figure): boolean {
  const [lowX, highX, lowY, highY] = [x.value, x.upTo ?? x.value, y.value, y.upTo ?? y.value];
  const room = ROUNDING * Math.max(Math.abs(highX), Math.abs(highY));
  return lowX - room <= highY && lowY - room <= highX;
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

function share(terms: readonly string[], held: ReadonlyMap<string, unknown>): number {
  return terms.length === 0 ? 0 : terms.filter((term) => held.has(term)).length / terms.length;
}
