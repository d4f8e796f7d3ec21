import type { ParsedSentence } from '../../language/parsed';
import { isCompany, isKnownFirm } from '../names/bodies';
import { isKnownPlace } from '../names/places';
import { isTried } from './defendant';
import { FIRM_NOUNS } from '../names/noun-kinds';
import { genderOfNoun } from '../names/gendered-nouns';
import type { Gender } from '../names/given-names';
import { mentionsIn, type Mention } from './mentions';
import { calledByFirm, namesakesOf, type Namesakes } from './namesakes';
import { peopleShown } from './people-shown';

/** The names of a document: who is who, and where each was last heard of. */
export interface Cast {
  /** Mentions by sentence, in reading order. */
  readonly bySentence: readonly (readonly Mention[])[];
  /** A person's fullest name by surname; null where two people share it. */
  readonly bySurname: ReadonlyMap<string, Mention | null>;
  /** People by the whole name, as it was first written. */
  readonly byFullName: ReadonlyMap<string, Mention>;
  /** The same by the name's first part: a given name, or a family name that stands first ("Li" of Li Qiang). */
  readonly byFirstPart: ReadonlyMap<string, Mention | null>;
  /** A body's fullest name by its short form ("CAAM", "Orrin"). */
  readonly byShortName: ReadonlyMap<string, string>;
  /** The one person who stands trial: "the defendant". Undefined where nobody does or several do. */
  readonly defendant: Mention | undefined;
  /** Names of one word that the text shows to be people's. */
  readonly people: ReadonlyMap<string, unknown>;
  /** Bodies by full name that the text calls a firm. */
  readonly firms: ReadonlySet<string>;
}

const surnameOf = (name: string): string => name.split(/\s+/u).at(-1) ?? name;

function shortNamesOf(name: string): string[] {
  const parts = name.split(/\s+/u);
  const initials = parts
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => part[0] ?? '')
    .join('');
  return parts.length > 1 ? [initials, parts[0] ?? ''] : [];
}

const casts = new WeakMap<readonly ParsedSentence[], Cast>();

/** The names of a document, collected once. */
export function castOf(sentences: readonly ParsedSentence[]): Cast {
  const known = casts.get(sentences);
  if (known) return known;
  const cast = collect(sentences);
  casts.set(sentences, cast);
  return cast;
}

/** "Mrs Cole's nephew, Julian Cole, … Mr Cole said": a surname with a title is the full name of the one whom the title fits. */
function tellNamesakesApart(mentioned: readonly (readonly Mention[])[]): readonly (readonly Mention[])[] {
  const bearers = new Map<string, Map<string, Gender>>();
  for (const { name, kind, gender } of mentioned.flat()) {
    if (kind !== 'person' || gender === undefined || !name.includes(' ')) continue;
    const surname = surnameOf(name);
    bearers.set(surname, (bearers.get(surname) ?? new Map<string, Gender>()).set(name, gender));
  }
  const namesakes = new Map(
    [...bearers].filter(([, named]) => named.size > 1).map(([surname, named]) => [surname, onlyOnes(named)]),
  );
  return mentioned.map((mentions) =>
    mentions.map((mention): Mention => {
      const whole = mention.gender && namesakes.get(mention.name)?.get(mention.gender);
      return whole ? { ...mention, name: whole } : mention;
    }),
  );
}

/**
 * "Maria Craig was fined. Craig had fled.": the surname alone has the gender of whom the text calls so in full, whatever given name it
 * is as well; none where several of them have different ones, or none that is known. A title beside it ("Mr Craig") tells its own.
 */
function ofTheirBearers(
  mentioned: readonly (readonly Mention[])[],
  { others }: Namesakes,
): readonly (readonly Mention[])[] {
  const genders = new Map<string, ReadonlySet<Gender | undefined>>();
  const given = new Set<string>();
  for (const { name, kind, gender } of mentioned.flat()) {
    if (kind !== 'person' || !name.includes(' ') || others.has(name)) continue;
    genders.set(surnameOf(name), new Set(genders.get(surnameOf(name))).add(gender));
    given.add(firstOf(name));
  }
  return mentioned.map((mentions) =>
    mentions.map((mention): Mention => {
      const known = given.has(mention.name) ? undefined : genders.get(mention.name);
      if (!known || mention.kind !== 'person' || mention.roles.some((role) => genderOfNoun(role)))
        return mention;
      return { ...mention, gender: known.size === 1 ? [...known][0] : undefined };
    }),
  );
}

/** Of people, by gender, the one who has it; null where several have. */
function onlyOnes(named: ReadonlyMap<string, Gender>): ReadonlyMap<Gender, string | null> {
  const only = new Map<Gender, string | null>();
  for (const [name, gender] of named) only.set(gender, only.has(gender) ? null : name);
  return only;
}

/** Collects the names of a document in one pass. */
function collect(sentences: readonly ParsedSentence[]): Cast {
  const found = sentences.map((sentence, index) => mentionsIn(sentence, index));
  const namesakes = namesakesOf(found, sentences);
  const mentioned = ofTheirBearers(calledByFirm(found, namesakes), namesakes);
  const people = peopleShown(sentences, mentioned);
  const things = calledWhich(sentences, mentioned);
  const bySentence = tellNamesakesApart(
    mentioned.map((mentions) =>
      mentions.map((mention): Mention => {
        if (people.has(mention.name))
          return {
            ...mention,
            kind: 'person',
            isSure: true,
            gender: mention.gender ?? people.get(mention.name),
          };
        return isTwoCapitals(mention) && things.has(mention.name)
          ? { ...mention, kind: 'body', isSure: true }
          : mention;
      }),
    ),
  );
  const bySurname = new Map<string, Mention | null>();
  const byFirstPart = new Map<string, Mention | null>();
  const byFullName = new Map<string, Mention>();
  const byShortName = new Map<string, string>();
  // Whom the text has called by the surname alone goes on being called so, whoever of the name comes later.
  // … and so does whom it has named twice in full before.
  const calledBySurname = new Set<string>();
  const timesNamed = new Map<string, number>();
  for (const mention of bySentence.flat()) {
    if (bySurname.has(mention.name)) calledBySurname.add(mention.name);
    timesNamed.set(mention.name, (timesNamed.get(mention.name) ?? 0) + 1);
    if (mention.kind === 'person' && mention.name.includes(' ')) {
      const surname = surnameOf(mention.name);
      if (!byFullName.has(mention.name)) byFullName.set(mention.name, mention);
      if (namesakes.others.has(mention.name)) continue;
      const known = bySurname.get(surname);
      // Two capitals may be no name: "Teenager Beck" of a headline.
      if (known === undefined || (known && !known.isSure && mention.isSure)) bySurname.set(surname, mention);
      else if (known && known.isSure && !mention.isSure) continue;
      else if (
        known &&
        known.name !== mention.name &&
        !isOneName(firstOf(known.name), firstOf(mention.name)) &&
        !calledBySurname.has(surname) &&
        (timesNamed.get(known.name) ?? 0) < 2
      )
        bySurname.set(surname, null);
      const first = firstOf(mention.name);
      const namesake = byFirstPart.get(first);
      if (namesake && namesake.name !== mention.name) byFirstPart.set(first, null);
      else if (namesake === undefined && isSurelyPerson(mention) && !isKnownPlace(first))
        byFirstPart.set(first, mention);
    } else if (mention.kind === 'body') {
      for (const short of shortNamesOf(mention.name)) {
        if (short.length > 1 && !byShortName.has(short)) byShortName.set(short, mention.name);
      }
    }
  }
  const firms = new Set(
    bySentence
      .flat()
      .filter(({ kind, roles }) => kind === 'body' && roles.some((role) => FIRM_NOUNS.has(role)))
      .map(({ name }) => wholeName(name, { byShortName })),
  );
  const names = { bySentence, bySurname, byFullName, byFirstPart, byShortName, firms, people };
  return { ...names, defendant: defendantOf(names, sentences) };
}

/** Whether nothing but two capitals makes a person of a name. */
const isTwoCapitals = ({ kind, isSure, gender, roles }: Mention): boolean =>
  kind === 'person' && !isSure && gender === undefined && roles.length === 0;

/** "Rift Sugar, which owns two mills, …": names that a "which" right behind them shows to be nobody's. */
const calledWhich = (
  sentences: readonly ParsedSentence[],
  mentioned: readonly (readonly Mention[])[],
): ReadonlySet<string> =>
  new Set(
    mentioned.flat().flatMap((mention) => {
      const { tokens, text } = sentences[mention.sentence]!;
      const at = tokens[mention.token]!.start;
      const end = text.indexOf(mention.name, Math.max(0, at - mention.name.length)) + mention.name.length;
      return isTwoCapitals(mention) && text.startsWith(', which ', end) ? [mention.name] : [];
    }),
  );

function defendantOf(
  cast: Omit<Cast, 'defendant'>,
  sentences: readonly ParsedSentence[],
): Mention | undefined {
  const tried = new Map<string, Mention>();
  cast.bySentence.forEach((mentions, at) => {
    for (const mention of mentions) {
      const person = personNamed(cast, mention.name) ?? mention;
      if (person.kind === 'person' && isTried(sentences[at]!, mention.token)) tried.set(person.name, person);
    }
  });
  return tried.size === 1 ? [...tried.values()][0] : undefined;
}

/** Two capitals may be a cup or a street: a given name, a title or an office makes a person of them. */
const isSurelyPerson = ({ gender, roles }: Mention): boolean => gender !== undefined || roles.length > 0;

const firstOf = (name: string): string => name.split(/\s+/u)[0] ?? name;

/** Whether two given names are one, spelt alike or with one letter changed, as slips of the pen are ("Kristen", "Kristin"). */
function isOneName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length || a.length < 6) return false;
  let changed = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) changed++;
  return changed === 1;
}

/** A body's fullest name ("Orrin Kilns Ltd" for "Orrin"); the name itself where the text has none. */
export function wholeName(name: string, { byShortName }: Pick<Cast, 'byShortName'>): string {
  return byShortName.get(name) ?? name;
}

/** Whether the text or its own words make a name a firm's. */
export function isFirm(name: string, cast: Cast): boolean {
  const whole = wholeName(name, cast);
  return isCompany(whole) || isKnownFirm(whole) || cast.firms.has(whole);
}

/** The person a bare name means: a surname, a full name, or the first part of one, that one person of the document bears. */
export function personNamed(
  { bySurname, byFullName, byFirstPart }: Pick<Cast, 'bySurname' | 'byFullName' | 'byFirstPart'>,
  name: string,
): Mention | undefined {
  const person = bySurname.get(surnameOf(name));
  const whole = byFullName.get(name);
  // "Ola Beck" where "Beck" is Ida Beck
  if (whole && person && !isOneName(firstOf(whole.name), firstOf(person.name))) return whole;
  return (person === undefined ? (byFirstPart.get(name) ?? whole) : person) ?? undefined;
}
