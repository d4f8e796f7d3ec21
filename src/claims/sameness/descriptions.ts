import { comparedAs } from './word-groups';

/** Initials with the words that they stand for: "Full Self-Driving (FSD)". */
export interface SpeltOut {
  readonly words: string;
  readonly initials: string;
}

/** All that an article spells out, by the first word of it: a text is held against what its own words begin. */
export type SpeltOutWords = ReadonlyMap<string, readonly SpeltOut[]>;

/** A name by its terms, and the terms of what the article says that it names. */
export type Description = readonly [name: readonly string[], description: readonly string[]];

/** No letter of the kind before it in its word: a long word is read from its first one only, not from each again, nor looked back through from other letters. */
const firstOfWord = (letter: string): string => `(?=${letter})(?<!${letter}[\\p{L}-]*?)`;
const WORDS = `${firstOfWord('\\p{Ll}')}(?<description>(?:\\p{Ll}[\\p{L}-]*\\s){0,3}\\p{Ll}[\\p{L}-]{2,})`;
const NAME = `${firstOfWord('\\p{Lu}')}(?<name>(?:\\p{Lu}[\\p{L}-]*\\s){0,3}\\p{Lu}[\\p{L}-]+)`;
const KNOWN_AS = '(?:known as|called|dubbed|named|branded) (?:the )?';
/** "a seed vault, better known as the Ark". */
const NAMED = new RegExp(`${WORDS},? (?:which is |also |better )*${KNOWN_AS}${NAME}`, 'gu');
/** All that {@link NAMED} can match lies in one such stretch, and few of them name anything: only these are searched. */
const UNBROKEN = /[\p{L}\s,-]+/gu;
const NAMING = new RegExp(`${KNOWN_AS}\\p{Lu}`, 'u');
/** "the Ark, as the town calls its seed vault". */
const CALLED = new RegExp(
  `${NAME}(?: \\(\\p{Lu}+\\))?, as [^.,;]{2,40} calls? (?:its|the|their|his|her) ${WORDS}`,
  'gu',
);
/** Words that end a description towards its beginning: "to finish its [delayed headset]". */
const BEFORE =
  /^.*(?<!\p{L})(?:a|an|the|its|their|his|her|this|that|of|in|on|at|to|for|with|from|by|and|or|as|is|was|has|had)\s/u;

/** What the article says that its names stand for: "a seed vault known as the Ark", "the Ark, as the town calls its vault". */
export function descriptionsIn(text: string, speltOut: SpeltOutWords): readonly Description[] {
  const naming = (text.match(UNBROKEN) ?? []).filter((stretch) => NAMING.test(stretch));
  const described = [...naming.flatMap((stretch) => [...stretch.matchAll(NAMED)]), ...text.matchAll(CALLED)];
  return [
    ...described.map(({ groups }): Description => [
      termsOf(shorten(groups!.name!.replace(/^The\s/u, ''), speltOut)),
      termsOf(groups!.description!.replace(BEFORE, '')),
    ]),
    ...[...speltOut.values()]
      .flat()
      .map(({ words, initials }): Description => [termsOf(initials), termsOf(words)]),
  ].filter((sides) => sides.every((terms) => terms.length > 0));
}

const INITIALS = new RegExp(
  `${firstOfWord('\\p{Lu}')}((?:\\p{Lu}[\\p{L}-]+ ){1,5})\\((\\p{Lu}{2,6})\\)`,
  'gu',
);

/** The bracketed initials of a text that are those of the words before them. */
export function initialsIn(text: string): SpeltOutWords {
  const found = new Map<string, Map<string, SpeltOut>>();
  for (const [, before, initials] of text.matchAll(INITIALS)) {
    const parts = before!.trim().split(/(?<=[ -])/u);
    const own = parts.slice(-initials!.length);
    if (own.map((part) => part[0]!.toUpperCase()).join('') !== initials) continue;
    const words = own.join('').trim();
    const first = FIRST.exec(words)![0];
    found.set(first, (found.get(first) ?? new Map<string, SpeltOut>()).set(words, { words, initials }));
  }
  return new Map([...found].map(([first, all]) => [first, [...all.values()]]));
}

const FIRST = /^\p{L}+/u;

/** The same words with initials for what they stand for. */
export function shorten(text: string, speltOut: SpeltOutWords): string {
  if (speltOut.size === 0) return text;
  const first = new Set(text.match(/\p{Lu}\p{L}*/gu));
  return [...first]
    .flatMap((word) => speltOut.get(word) ?? [])
    .reduce((short, { words, initials }) => short.replaceAll(words, initials), text);
}

function termsOf(words: string): string[] {
  const long = words.split(/[\s-]+/).filter((word) => word.length > 2);
  return [...new Set(long.map((word) => comparedAs(word.toLowerCase())))];
}
