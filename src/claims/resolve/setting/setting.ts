import type { Cast } from '../../claimants/cast';
import { isKnownPlace } from '../../names/places';
import { dependents, tokenAt, type Tree } from '../../trees/tree';
import { isElsewhere } from './elsewhere';
import { houseOf, type House } from './house';
import { eventOf, type Happening } from './happening';
import { isBeside, isInBodyName, opensWith, townAt, townOfBody, townOfDateline, type Town } from './towns';

/** What an article is about and says once: the town, its council, the board of its schools, the one thing that happened there. */
export interface Setting {
  readonly town: Town | null;
  /** The one council that the article names. */
  readonly council: Town | null;
  /** The one school board or district that it names. */
  readonly schools: Town | null;
  /** Whether a council acts in the headline or the first sentences. */
  readonly isOfCouncil: boolean;
  readonly event: Happening | null;
  /** The state or country of the dateline. */
  readonly region: Town | null;
  /** The club, or the museum, theatre or the like, that the first sentence is about. */
  readonly house: House | null;
  /** The headlines and the first sentences. */
  readonly front: ReadonlySet<number>;
  /** Every name that stands somewhere as a town's does. */
  readonly towns: ReadonlySet<string>;
}

/** How many sentences below the headlines tell what an article is about. */
const FRONT = 3;
/** How far down a dateline may stand. */
const OPENING = 12;
/** What the names at the front weigh against those further down. */
const WEIGHTS = { dateline: 5, heading: 2, lead: 3, front: 2, rest: 1 };
/** What a town must weigh where another is named, and how much more than that one. */
const ENOUGH = 3;
const MARGIN = 2;
/** The same where the town has a body of its name. */
const MARGIN_OF_BODY = 1.5;
/** An article that names so many other towns, or goes to one ("In Esk, …"), tells of more than one, unless one weighs this much. */
const MANY = 3;
const SURE = 5;

/** Reads the setting of an article off its dateline, headlines and first sentences, and off what it names again. Linear. */
export function settingOf(trees: readonly Tree[], headings: readonly boolean[], cast: Cast): Setting {
  const front = frontOf(trees, headings);
  const towns = townsOf(trees, cast);
  const town = mainTown(trees, headings, cast, front, towns.all);
  const isThere = town !== null && towns.inside.has(town.name);
  const dateline = trees.slice(0, OPENING).flatMap((tree) => townOfDateline(tree) ?? [])[0];
  const event = eventOf(trees, front, headings, cast);
  const isFar = event?.isNamed === false && town !== null && isElsewhere(trees, front, town.name);
  return {
    // What happened near a town has not happened there.
    town: isThere ? town : null,
    council: oneBody(trees, cast, isCouncil),
    schools: oneBody(trees, cast, (name) => SCHOOLS.test(name)),
    isOfCouncil: [...front].some((at) => tellsOfCouncil(trees[at]!)),
    event: isFar ? null : event,
    towns: towns.all,
    region: dateline?.region == null ? null : { name: dateline.region, span: dateline.span },
    house: houseOf(trees, leadOf(front, headings), cast),
    front,
  };
}

/** The headlines and the first sentences of the running text. */
function frontOf(trees: readonly Tree[], headings: readonly boolean[]): ReadonlySet<number> {
  const front = new Set<number>();
  let below = 0;
  for (let at = 0; at < trees.length && below < FRONT; at += 1) {
    const { sentence, tokens } = trees[at]!;
    // "By Ida Roos": no sentence of the article's own
    if (!sentence.reliable || !tokens.some(({ upos }) => /^(?:VERB|AUX)$/u.test(upos))) continue;
    if (townOfDateline(trees[at]!) !== null) continue;
    front.add(at);
    if (headings[at] !== true) below += 1;
  }
  return front;
}

/** The first sentence of the running text. */
const leadOf = (front: ReadonlySet<number>, headings: readonly boolean[]): number | undefined =>
  [...front].find((at) => headings[at] !== true);

/** The names that stand somewhere as a town's does, and those among them that something is inside of. */
function townsOf(
  trees: readonly Tree[],
  cast: Cast,
): { readonly all: ReadonlySet<string>; readonly inside: ReadonlySet<string> } {
  const all = new Set<string>();
  const inside = new Set<string>();
  trees.forEach((tree, at) => {
    const dateline = townOfDateline(tree)?.name;
    const bodies = (cast.bySentence[at] ?? []).map(({ name }) => townOfBody(name));
    for (const name of [dateline, ...bodies]) if (name != null) inside.add(name);
    for (const mention of cast.bySentence[at] ?? []) {
      const how = townAt(tree, mention, cast);
      if (how !== null) all.add(mention.name);
      if (how === 'in') inside.add(mention.name);
    }
  });
  return { all: new Set([...all, ...inside]), inside };
}

/** The one town at the front of an article that it is about; null where there is none, or another is named about as often. */
function mainTown(
  trees: readonly Tree[],
  headings: readonly boolean[],
  cast: Cast,
  front: ReadonlySet<number>,
  towns: ReadonlySet<string>,
): Town | null {
  const weights = new Map<string, number>();
  const first = new Map<string, Town>();
  const lead = leadOf(front, headings);
  const weightOf = (at: number): number => {
    if (headings[at] === true) return WEIGHTS.heading;
    return at === lead ? WEIGHTS.lead : front.has(at) ? WEIGHTS.front : WEIGHTS.rest;
  };
  const inFront = new Set<string>();
  const opening = new Set<string>();
  const withBody = new Set<string>();
  const weigh = (town: Town, weight: number): void => {
    weights.set(town.name, (weights.get(town.name) ?? 0) + weight);
    if (!first.has(town.name)) first.set(town.name, town);
  };
  trees.forEach((tree, at) => {
    const dateline = townOfDateline(tree);
    if (dateline !== null) {
      weigh(dateline, WEIGHTS.dateline);
      inFront.add(dateline.name);
      return;
    }
    for (const { name, token } of cast.bySentence[at] ?? []) {
      const town = townNamed(name, towns);
      if (town === null || isInBodyName(tree, token) || isBeside(tree, token, name)) continue;
      const { start, end } = tokenAt(tree, token);
      weigh({ name: town, span: [start, end] }, weightOf(at));
      if (front.has(at)) inFront.add(town);
      if (opensWith(tree, name)) opening.add(town);
      if (town !== name) withBody.add(town);
    }
  });
  const ranked = [...weights].sort(([, a], [, b]) => b - a);
  const best = ranked.find(([name]) => inFront.has(name));
  const others = ranked.filter(([name]) => name !== best?.[0] && (inFront.has(name) || !isKnownPlace(name)));
  const [other] = others;
  if (!best || isFarCity(best[0], best[1])) return null;
  const isOneOfSome = others.length >= MANY || others.some(([name]) => opening.has(name));
  if (isOneOfSome && best[1] < SURE) return null;
  if (other && (best[1] < ENOUGH || best[1] < other[1] * (withBody.has(best[0]) ? MARGIN_OF_BODY : MARGIN)))
    return null;
  return first.get(best[0])!;
}

/** The town that a name is, or has in it: "Lodoi District" speaks of Lodoi. */
function townNamed(name: string, towns: ReadonlySet<string>): string | null {
  const stem = name.replace(/ (?:District|County|Province|City|Parish)$/u, '');
  return towns.has(name) ? name : towns.has(stem) ? stem : townOfBody(name);
}

/** A city that everybody knows, named in the dateline alone: where a report was filed. */
const isFarCity = (name: string, weight: number): boolean => isKnownPlace(name) && weight <= WEIGHTS.dateline;

const COUNCIL = /^\p{Lu}.* Council$/u;
/** Councils that govern no town. */
const OTHER_COUNCIL =
  /\b(?:Arts?|Sports?|Research|Design|British|Security|European|Privy|Press|Medical|Nursing|Student|Students['’]|Works|National|State|Federal|World|International|Refugee|Trade|Business|Health|Climate|Church|Christian|Muslim|Jewish|Islamic|Regulatory|Advisory|Economic|Food|Wine|Film|Peace|Transitional|Sovereignty|Military|Governing|Guardian|Legislative|County) Council$/u;
const isCouncil = (name: string): boolean =>
  COUNCIL.test(name) &&
  !OTHER_COUNCIL.test(name) &&
  !/^(?:City|Town|Parish|District|Borough|Village) Council$/u.test(name);
const SCHOOLS =
  /^\p{Lu}.* (?:School (?:Board|District|Committee)|Board of Education|Unified School District|Public Schools)$/u;

/** The one name of a kind that an article has. */
function oneBody(trees: readonly Tree[], cast: Cast, isKind: (name: string) => boolean): Town | null {
  const named = new Map<string, Town>();
  cast.bySentence.forEach((mentions, at) => {
    for (const { name, token } of mentions) {
      if (!isKind(name) || named.has(name)) continue;
      const { start, end } = tokenAt(trees[at]!, token);
      const isAfterThe = /\bthe $/iu.test(textBefore(trees[at]!, name, end));
      named.set(name, { name: isAfterThe ? `the ${name}` : name, span: [start, end] });
    }
  });
  return named.size === 1 ? [...named.values()][0]! : null;
}

/** What stands before a name that ends at a place or after it. */
function textBefore({ sentence: { text, start } }: Tree, name: string, end: number): string {
  return text.slice(start, Math.max(start, text.lastIndexOf(name, end)));
}

/** Whether a council or its members do something. */
function tellsOfCouncil(tree: Tree): boolean {
  return tree.tokens.some(
    ({ lemma, upos, deprel }, token) =>
      /^(?:council|councill?or)$/iu.test(lemma) &&
      /^(?:NOUN|PROPN)$/u.test(upos) &&
      (deprel.startsWith('nsubj') || deprel.startsWith('obl:agent') || isOfMembers(tree, token)),
  );
}

/** "Members of the council voted" */
const isOfMembers = (tree: Tree, token: number): boolean =>
  tokenAt(tree, token).head >= 0 &&
  /^(?:member|leader|majority)$/u.test(tokenAt(tree, tokenAt(tree, token).head).lemma) &&
  dependents(tree, token, 'case').length > 0;
