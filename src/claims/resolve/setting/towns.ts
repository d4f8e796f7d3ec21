import type { SpanPair } from '../../../domain/span';
import { findDateline } from '../../../language/sentences/dateline';
import { personNamed, type Cast } from '../../claimants/cast';
import type { Mention } from '../../claimants/mentions';
import { isBodyWord, isKnownBody, namesBody, TAKES_OF } from '../../names/bodies';
import { isPeople } from '../../names/peoples';
import { isKnownLand } from '../../names/places';
import { isTimeWord } from '../../names/time-words';
import { tokenAt, type Tree } from '../../trees/tree';

/** A town or village by name, and where it is named. */
export interface Town {
  readonly name: string;
  readonly span: SpanPair;
}

/** Names of what stands in a town, or is none. */
const NO_TOWN =
  /(?:Park|Road|Street|Lane|Avenue|Drive|Stadium|Hospital|Court|House|Hall|University|College|Church|School|Airport|Station|River|Lake|Sea|Council|Bridge|Arena|Ltd|Inc|County|District|Province|Region|Valley|Islands?|Peninsula|Coast|Mountains?|Highlands|Parliament|Congress|Cup|Prize|League|Games|Olympics|Festival|Elementary|Academy|One|Two|Three|Room|Today|City|Town|Village|shire|\d)$/u;

/** Whom and what a town has: "Esk's mayor", "Esk council". */
const TOWNS_OWN =
  /^(?:mayor|council|councill?or|resident|inhabitant|villager|household|householder|parent|trader)$/u;
/** What a town is called, or a part of it: "the village of Esk". */
const OF_TOWNS =
  /^(?:town|village|city|suburb|borough|port|resort|centre|center|outskirt|part|edge|people|street)$/u;

/** A name that may be a town's by its words. */
export function isTownName(name: string): boolean {
  const words = name.split(/\s+/u);
  if (NO_TOWN.test(name) || isPeople(name) || isTimeWord(name) || words.length > 3) return false;
  return !isKnownLand(name) && !isKnownBody(name) && !namesBody(words) && /^\p{Lu}\p{Ll}/u.test(name);
}

/** "the City of Leeds" is Leeds. */
const PLACES =
  /^(?:city|county|district|township|province|state|states|republic|kingdom|port|bay|gulf|isle|cape|hill|rock)$/iu;

/** "the University of Leeds", "the Bank of Norway": a name inside another one. */
export function isInBodyName(tree: Tree, token: number): boolean {
  const { head } = tokenAt(tree, token);
  if (head < 0 || head >= token || !/^of$/iu.test(tree.tokens[token - 1]?.form ?? '')) return false;
  const over = tokenAt(tree, head);
  return (
    /^\p{Lu}/u.test(over.form) &&
    (isBodyWord(over.form) || TAKES_OF.has(over.form.toLowerCase())) &&
    !PLACES.test(over.form)
  );
}

/** Whether a name stands as a town's does: after "in", as the owner of a mayor, before "residents"; or after "near". */
export function townAt(tree: Tree, { token, name, kind, isSure }: Mention, cast: Cast): 'in' | 'near' | null {
  if (!isTownName(name) || (kind === 'person' && isSure) || personNamed(cast, name)?.isSure === true)
    return null;
  const { deprel, head } = tokenAt(tree, token);
  const over = head >= 0 ? tokenAt(tree, head).lemma.toLowerCase() : '';
  if (/^(?:nmod:poss|compound)/u.test(deprel)) return TOWNS_OWN.test(over) ? 'in' : null;
  const preposition = wordBefore(tree, token, name);
  if (/^(?:near|outside|around)$/u.test(preposition)) return 'near';
  return /^(?:in|through|across|into|throughout)$/u.test(preposition) ||
    (preposition === 'of' && (OF_TOWNS.test(over) || TOWNS_OWN.test(over)))
    ? 'in'
    : null;
}

/** The word before a name, past "neighbouring" and its kin: whatever the tree hangs it on. */
function wordBefore(tree: Tree, token: number, name: string): string {
  const words = name.split(/\s+/u);
  let first = token;
  while (token - first < words.length && words.includes(tree.tokens[first - 1]?.form ?? '')) first -= 1;
  while (BESIDE.test(tree.tokens[first - 1]?.form ?? '')) first -= 1;
  return tree.tokens[first - 1]?.form.toLowerCase() ?? '';
}

/** "the nearby town of Marl", "neighbouring Marl": another than the one that is told of. */
export function isBeside(tree: Tree, token: number, name: string): boolean {
  let first = token - name.split(/\s+/u).length;
  const isOf = /^of$/iu.test(tree.tokens[first]?.form ?? '') && tree.tokens[first - 1]?.upos === 'NOUN';
  if (isOf) first -= 2;
  return /^(?:neighbou?ring|nearby|rival|adjacent)$/iu.test(tree.tokens[first]?.form ?? '');
}

const BESIDE =
  /^(?:neighbou?ring|nearby|downtown|central|north|south|east|west|northern|southern|eastern|western|rural|suburban)$/iu;

const OF_BODY =
  /^(?<town>\p{Lu}.*?) (?:(?:Town|City|Borough|Parish|Village|Community|Area|Unified|Independent|Public|Central) )*(?:School (?:Board|District|Committee)|Schools|Board of Education|Council|Police Department|Fire Department|Selectboard)$/u;

/** "Port Alder" of "Port Alder School District": the town whose body has its name. */
export function townOfBody(name: string): string | null {
  const town = OF_BODY.exec(name)?.groups?.town;
  return town !== undefined && isTownName(town) ? town : null;
}

/** How far a dateline may reach into its paragraph. */
const LONGEST = 200;
/** Words that keep a small letter inside a town's name. */
const SMALL = /^(?:of|the|on|upon|by|in|le|la|de|sur|under|next)$/u;

/** The town of a dateline ("CARVER FALLS, Iowa —"), in small letters; null where a sentence is none. */
export function townOfDateline({
  sentence: { text, start, end },
}: Tree): (Town & { readonly region: string | null }) | null {
  const [after] = findDateline(text, [start, Math.min(text.length, start + LONGEST)]);
  if (after === undefined || after < end) return null;
  const words = text.slice(start, after).trimEnd();
  const raw = /^[^,(—–:]+?(?=\s*(?:[,(—–:]|--|-\s|-$))/u.exec(words)?.[0];
  if (raw === undefined) return null;
  const name = raw
    .toLowerCase()
    .replace(/\p{L}[\p{L}’']*/gu, (word, at: number) =>
      at > 0 && SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    );
  if (!/^\p{Lu}\p{Ll}/u.test(name) || isKnownLand(name)) return null;
  const region = /^, (?<region>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)/u.exec(words.slice(raw.length))?.groups
    ?.region;
  const isState = region !== undefined && isKnownLand(region);
  return { name, span: [start, start + raw.length], region: isState ? region : null };
}

/** "In Esk, …", "Back in Esk, …": a sentence that goes to a town. */
export function opensWith({ sentence: { text, start, end } }: Tree, name: string): boolean {
  const opening = /^(?:Back in|In|At|Near|Around)(?: (?:neighbou?ring|nearby|the \p{Ll}+ of))? /u.exec(
    text.slice(start, Math.min(end, start + 80)),
  );
  return opening !== null && text.startsWith(name, start + opening[0].length);
}
