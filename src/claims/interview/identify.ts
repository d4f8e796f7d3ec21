import { isKnownPlace } from '../names/places';

const PART = String.raw`\p{Lu}[\p{L}’'-]+`;
const FULL_NAME = new RegExp(
  String.raw`(?<![\p{L}])${PART}(?: (?:(?:van|von|de|der|den|da|di|del|la|le|bin|al|el) )?${PART}){1,3}`,
  'gu',
);
const TITLE = /^(?:Dr|Mr|Ms|Mrs|Prof|Sir)\.?\s/u;

const isCapitals = (label: string): boolean => label === label.toUpperCase() && /\p{Lu}{2}/u.test(label);
const initialsOf = (name: string): string => [...name.matchAll(/(?<![\p{L}])\p{Lu}/gu)].join('');
const lastOf = (name: string): string => name.split(' ').at(-1)!.toLowerCase();

/** "IDA ROOS" as "Ida Roos". */
function inNameCase(label: string): string {
  if (!isCapitals(label)) return label;
  return label.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}

/**
 * The person that each marker of a conversation stands for: a full name by itself, a family name or initials by a full
 * name that the text or another marker gives. A marker that nobody's name explains is left out ("Venue", "Pros").
 */
export function identify(text: string, distinct: readonly string[]): ReadonlyMap<string, string> {
  const spelt = distinct
    .filter((label) => label.includes(' '))
    .map((label) => inNameCase(label.replace(TITLE, '')));
  const inText = new Set(
    [...text.matchAll(FULL_NAME)].map(([name]) => name).filter((name) => !isCapitals(name)),
  );
  const names = [...spelt, ...inText];
  const people = new Map<string, string>();
  for (const label of distinct) {
    const name = personOf(label.replace(TITLE, ''), names, text);
    if (name !== undefined) people.set(label, name);
  }
  return people;
}

function personOf(label: string, names: readonly string[], text: string): string | undefined {
  if (isKnownPlace(inNameCase(label))) return undefined;
  if (label.includes(' '))
    return isCapitals(label) || isElsewhere(label, text) ? inNameCase(label) : undefined;
  if (/^\p{Lu}{2,3}$/u.test(label)) {
    const byInitials = names.find((name) => initialsOf(name) === label);
    if (byInitials !== undefined) return byInitials;
  }
  const family = label.toLowerCase();
  return (
    names.find((name) => lastOf(name) === family) ??
    names.find((name) => name.toLowerCase().startsWith(`${family} `)) ??
    (isCapitals(label) ? inNameCase(label) : undefined)
  );
}

/** Whether a name stands in the text other than as a marker, or is a marker more than once. */
function isElsewhere(label: string, text: string): boolean {
  const first = text.indexOf(label);
  return text.includes(label, first + label.length);
}
