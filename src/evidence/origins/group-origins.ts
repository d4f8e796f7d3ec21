import { plainAddress } from '../../domain/web-address';
import { agencyNamed } from './agencies';
import { hasAsked } from './asking';
import { isAuthoredWork, type WorkFacts, workNumbers } from './authored-works';
import { findWireMark, type WireMark } from './find-wire-mark';
import { siteOfName } from './known-publishers';
import { plainPublisher } from './plain-publisher';
import { isPlatformName } from './platforms';
import { siteOf } from './publishers';
import { quotedStretches, sharedQuotation } from './quotations';
import { isRelease } from './releases';
import { isTelling, type Told, toldIn } from './retold';
import { isSameText, type Shingles, shinglesOf } from './shingles';

/** A work as far as its origin goes. */
export interface OriginFacts extends WorkFacts {
  readonly id: number;
  readonly title: string;
  /** Author or publisher. */
  readonly by: string | null;
  readonly publisher: string | null;
  /** Every address of it: its own, others of the same work, where a copy was found in the end. */
  readonly addresses: readonly string[];
  /** The texts of its stored copies, or what was quoted from it: a page that was changed later still came from where it came. */
  readonly texts: readonly string[];
}

/** Why two works are one origin, in words for the reviewer. */
export interface OriginTie {
  readonly works: readonly [number, number];
  readonly kind: 'same-address' | 'same-text' | 'retold' | 'same-wire' | 'same-publisher';
  readonly says: string;
}

/** Works that rest on one piece of reporting. */
export interface Origin {
  /** Ids in the order given. */
  readonly works: readonly number[];
  /** The agency or paper that they pass on, if one is named. */
  readonly name: string | null;
  readonly ties: readonly OriginTie[];
}

interface ReadWork extends OriginFacts {
  readonly plain: readonly string[];
  /** Numbers of the work, wherever it stands. */
  readonly numbers: readonly string[];
  /** Whether it is its authors', whoever hosts or prints it. */
  readonly isAuthored: boolean;
  readonly sites: readonly string[];
  readonly names: readonly string[];
  readonly marks: readonly WireMark[];
  readonly shingles: readonly Shingles[];
  /** Read where nothing plainer ties it to another. */
  readonly telling: () => ReadTelling;
}

interface ReadTelling {
  readonly told: readonly Told[];
  readonly quotations: ReadonlyMap<string, string>;
  readonly isRelease: boolean;
}

/**
 * Groups works by where their reporting comes from: one address, one text (near-identical by shingles and MinHash), one
 * wire or paper that they say they pass on, one release or report that they tell anew; then one publisher's several sites.
 * "3 links, 1 origin" is one group. What a publisher passes on of another's reporting is not tied to its own: else one paper
 * that prints two agencies would make them one.
 *
 * @param apart ids of works that a reviewer has found to stand on their own
 */
export function groupOrigins(
  works: readonly OriginFacts[],
  apart: ReadonlySet<number> = new Set(),
): readonly Origin[] {
  const read = works.map(readWork);
  const groupOf = read.map((_, index) => index);
  const ties: OriginTie[] = [];
  const tieAll = (tieBetween: (a: ReadWork, b: ReadWork) => Tie | null): void => {
    for (let i = 0; i < read.length; i++)
      for (let j = i + 1; j < read.length; j++) {
        const [a, b] = [read[i]!, read[j]!];
        if (a.id !== b.id && (apart.has(a.id) || apart.has(b.id))) continue;
        const [from, to] = [groupOf[j]!, groupOf[i]!];
        // Ties between works that are one group already say nothing new.
        const tie = from === to ? null : tieBetween(a, b);
        if (tie === null) continue;
        ties.push({ works: [a.id, b.id], ...tie });
        groupOf.forEach((group, k) => (groupOf[k] = group === from ? to : group));
      }
  };
  const membersOf = (group: number): readonly ReadWork[] => read.filter((_, i) => groupOf[i] === group);
  const namesOf = (group: number): readonly string[] =>
    membersOf(group).flatMap(({ marks }) => marks.map(({ from }) => from));
  tieAll(tieOfReporting);
  const tellers = new Set(ties.flatMap(({ kind, works: [, teller] }) => (kind === 'retold' ? [teller] : [])));
  const passedOn = new Set(
    read
      .filter((work, i) => tellers.has(work.id) || namesOf(groupOf[i]!).some((name) => !isBy(work, name)))
      .map(({ id }) => id),
  );
  tieAll((a, b) => (passedOn.has(a.id) || passedOn.has(b.id) ? null : tieOfPublisher(a, b)));
  return [...new Set(groupOf)].map((group) => {
    const ids = new Set(membersOf(group).map(({ id }) => id));
    return {
      works: [...ids],
      name: namesOf(group)[0] ?? null,
      ties: ties.filter(({ works: [a] }) => ids.has(a)),
    };
  });
}

/** Whose reporting a text passes on; whoever asked for themselves first cites another only by the way. */
function markOf(text: string, publisher: string | null): WireMark | null {
  const mark = findWireMark(text);
  const isByTheWay = mark?.isCitation && hasAsked(text.slice(0, mark.span[0]), publisher);
  return isByTheWay ? null : mark;
}

/** A work is read once, for however many claims it is cited for. */
const known = new WeakMap<OriginFacts, ReadWork>();

function readWork(work: OriginFacts): ReadWork {
  const read = known.get(work) ?? readAnew(work);
  known.set(work, read);
  return read;
}

function readTelling(work: OriginFacts): ReadTelling {
  return {
    told: work.texts.map((text) => toldIn(text, work.publisher)),
    quotations: new Map(work.texts.flatMap((text) => [...quotedStretches(text)])),
    isRelease: isRelease(work),
  };
}

function readAnew(work: OriginFacts): ReadWork {
  let telling: ReadTelling | null = null;
  return {
    ...work,
    plain: work.addresses.map(plainAddress),
    numbers: workNumbers(work),
    isAuthored: isAuthoredWork(work),
    sites: work.addresses.flatMap((address) => siteOf(address) ?? []),
    names: [work.publisher, work.by].flatMap((name) => (name === null ? [] : plainPublisher(name) || [])),
    marks: work.texts.flatMap((text) => markOf(text, work.publisher) ?? []),
    shingles: work.texts.map(shinglesOf),
    telling: () => (telling ??= readTelling(work)),
  };
}

/** `works` where their order says something: who is told, and who tells. */
type Tie = Omit<OriginTie, 'works'> & Partial<Pick<OriginTie, 'works'>>;

function tieOfReporting(a: ReadWork, b: ReadWork): Tie | null {
  if (a.id === b.id) return { kind: 'same-address', says: 'The same source.' };
  const address = a.plain.findIndex((plain) => b.plain.includes(plain));
  if (address >= 0) return { kind: 'same-address', says: `Both are at ${a.addresses[address]!}.` };
  const number = a.numbers.find((one) => b.numbers.includes(one));
  if (number !== undefined) return { kind: 'same-address', says: `Both are ${number}.` };
  const wire = sharedWire(a, b);
  if (wire !== null) return { kind: 'same-wire', says: `Both pass on what ${wire} reported.` };
  if (a.shingles.some((one) => b.shingles.some((other) => isSameText(one, other))))
    return { kind: 'same-text', says: `“${a.title}” and “${b.title}” are nearly the same text.` };
  return tieOfTelling(a, b) ?? tieOfTelling(b, a);
}

/** Where the first tells the second anew, without a word of its own that counts. */
function tieOfTelling(teller: ReadWork, told: ReadWork): Tie | null {
  const [short, long] = [teller.telling(), told.telling()];
  const quotation = sharedQuotation(short.quotations, long.quotations);
  const besides = { isRelease: long.isRelease, isQuoted: quotation !== null };
  if (!short.told.some((one) => long.told.some((other) => isTelling(one, other, besides)))) return null;
  const quoted = quotation === null ? '' : `, with the same quotation (“${quotation} …”)`;
  return {
    kind: 'retold',
    works: [told.id, teller.id],
    says: `“${teller.title}” tells what “${told.title}” says${quoted}, and hardly a figure or a name of its own.`,
  };
}

function tieOfPublisher(a: ReadWork, b: ReadWork): Tie | null {
  const publisher = sharedPublisher(a, b);
  return publisher === null ? null : { kind: 'same-publisher', says: `Both come from ${publisher}.` };
}

function sharedWire(a: ReadWork, b: ReadWork): string | null {
  const [fromA, fromB] = [a, b].map(({ marks }) => marks.map(({ from }) => from)) as [string[], string[]];
  const shared = fromA.find((from) => fromB.includes(from) || isBy(b, from));
  return shared ?? fromB.find((from) => isBy(a, from)) ?? null;
}

/** Whether the work is published by this agency or paper. */
function isBy({ names, by, publisher, sites }: ReadWork, name: string): boolean {
  const isAgency = [by, publisher].some((own) => own !== null && agencyNamed(own) === name);
  const site = siteOfName(name);
  return isAgency || names.includes(plainPublisher(name)) || (site !== null && sites.includes(site));
}

/**
 * A person's name on two works says nothing of who published them; a shared site or a publisher's name does. A paper, a book
 * or a law is its authors': two of one press are no one origin.
 */
function sharedPublisher(a: ReadWork, b: ReadWork): string | null {
  if (a.isAuthored || b.isAuthored) return null;
  const site = a.sites.find((own) => b.sites.includes(own));
  if (site !== undefined) return site;
  if (a.publisher === null || b.publisher === null || isPlatformName(a.publisher)) return null;
  const [x, y] = [plainPublisher(a.publisher), plainPublisher(b.publisher)];
  const isOne = x === y || (siteOfName(x) !== null && siteOfName(x) === siteOfName(y));
  return x !== '' && isOne ? a.publisher : null;
}
