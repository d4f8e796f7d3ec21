import { raise, type Raise } from '../../imports/raised';

/** A stretch of a reference: its words, whether they stand in italics, and where they lead. */
export interface Run {
  readonly text: string;
  readonly isItalic: boolean;
  /** An http(s) address, or null. */
  readonly href: string | null;
}

/** A reference or a part of one. Formats that know no italics print its words alone. */
export type Phrase = readonly Run[];

/** What a phrase is put together from; null and empty words are left out. */
export type Words = Phrase | string | null;

/** Markup of CSL-JSON within a value: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html. */
const MARKUP = /(<\/?(?:i|b|sc|sup|sub|span)(?:\s[^<>]*)?>)/u;

/** Words as one run, or several where CSL’s markup sets some in italics; italics within italics stand upright. */
function run(text: string, isItalic = false, href: string | null = null): Phrase {
  if (href !== null || !MARKUP.test(text)) return text === '' ? [] : [{ text, isItalic, href }];
  const runs: Run[] = [];
  let [isSet, how, before]: [boolean, Raise | null, string] = [isItalic, null, ''];
  for (const part of text.split(MARKUP)) {
    const [, isEnd, name] = /^<(\/?)([a-z]+)[\s>]/u.exec(MARKUP.test(part) ? part : '') ?? [];
    if (name === 'i') isSet = isEnd === '/' ? isItalic : !isItalic;
    else if (name === 'sup' || name === 'sub') how = isEnd === '/' ? null : RAISED[name];
    if (name !== undefined || part === '') continue;
    const words: string = how === null ? part : raise(part, how, before);
    const last = runs.at(-1);
    if (last?.isItalic === isSet) runs[runs.length - 1] = { ...last, text: last.text + words };
    else runs.push({ text: words, isItalic: isSet, href });
    before = words;
  }
  return runs;
}

const RAISED = { sup: 'above', sub: 'below' } as const;

const toPhrase = (words: Words): Phrase =>
  words === null ? [] : typeof words === 'string' ? run(words) : words;

/** The words alone. */
export const wordsOf = (phrase: Phrase): string => phrase.map(({ text }) => text).join('');

export const italic = (text: string): Phrase => run(text, true);

/** An address that leads to itself; `shown` is what is printed of it. */
export const link = (href: string, shown = href): Phrase => run(shown, false, href);

/** Words with phrases in them. */
export function phrase(strings: TemplateStringsArray, ...parts: readonly Words[]): Phrase {
  return strings.flatMap((text, index) => [...run(text), ...toPhrase(parts[index] ?? null)]);
}

/** “Words” in double quotation marks; those within become single. */
export const quoted = (text: string): Phrase => run(`“${text.replace(/[“"]([^“”"]*)[”"]/gu, '‘$1’')}”`);

/** ‘Words’ in single quotation marks; those within become double. */
export const singleQuoted = (text: string): Phrase => run(`‘${text.replace(/["]([^"]*)["]/gu, '“$1”')}’`);

const isBlank = (words: Words): words is null | '' | readonly [] => words === null || words.length === 0;

/** The parts that are there, with the separator between. */
export function join(separator: string, parts: readonly Words[]): Phrase {
  const there = parts.filter((part) => !isBlank(part)).map(toPhrase);
  return there.flatMap((part, index) => (index === 0 ? part : [...run(separator), ...part]));
}

/**
 * The phrase with a comma or full stop after it: before a closing double quotation mark (American use), and none where a
 * full stop, question mark or exclamation mark ends it already.
 */
function marked(words: Phrase, mark: ',' | '.'): Phrase {
  const last = words.at(-1);
  if (!last) return words;
  const isQuote = last.text.endsWith('”');
  const bare = isQuote ? last.text.slice(0, -1) : last.text;
  const isClosed = (mark === '.' ? /[.?!…]’?$/u : /[?!,]$/u).test(bare);
  if (isClosed) return words;
  if (!isQuote) return [...words, ...run(mark)];
  return [...words.slice(0, -1), { ...last, text: `${bare}${mark}”` }];
}

/** The parts that are there, each a sentence with its full stop. */
export function sentences(parts: readonly Words[]): Phrase {
  const there = parts.filter((part) => !isBlank(part));
  return join(
    ' ',
    there.map((part) => marked(toPhrase(part), '.')),
  );
}

/** The parts that are there, with commas between. */
export function commas(parts: readonly Words[]): Phrase {
  const there = parts.filter((part) => !isBlank(part)).map(toPhrase);
  return join(
    ' ',
    there.map((part, index) => (index === there.length - 1 ? part : marked(part, ','))),
  );
}
