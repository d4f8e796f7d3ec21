import type { CslName } from '../../domain/csl-item';
import { readLatex } from './latex';

/** Reads "Quist, Mara and {Harbour Board} and van Dijk, Jr, Piet" (the three forms of BibTeX). */
export function readBibtexNames(value: string): readonly CslName[] {
  return splitOutsideBraces(value, /\s+and\s+/y).map(readName);
}

function readName(raw: string): CslName {
  const name = raw.trim();
  if (/^\{.*\}$/s.test(name)) return { literal: readLatex(name) };
  const parts = splitOutsideBraces(name, /\s*,\s*/y);
  if (parts.length === 1) {
    const words = splitOutsideBraces(name, /\s+/y);
    if (words.length === 1) return { literal: readLatex(name) };
    const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && isParticle(word));
    const from = particle < 0 ? words.length - 1 : particle;
    return withParticle(words.slice(from), { given: readLatex(words.slice(0, from).join(' ')) });
  }
  const [family = '', ...rest] = parts;
  const given = readLatex(rest.at(-1) ?? '');
  const suffix = rest.length > 1 ? readLatex(rest[0]!) : '';
  return withParticle(splitOutsideBraces(family, /\s+/y), {
    ...(given === '' ? {} : { given }),
    ...(suffix === '' ? {} : { suffix }),
  });
}

function withParticle(words: readonly string[], rest: CslName): CslName {
  let count = 0;
  while (count < words.length - 1 && isParticle(words[count]!)) count += 1;
  return {
    family: readLatex(words.slice(count).join(' ')),
    ...rest,
    ...(count === 0 ? {} : { 'non-dropping-particle': readLatex(words.slice(0, count).join(' ')) }),
  };
}

function isParticle(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

function splitOutsideBraces(value: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < value.length; at++) {
    const char = value.charAt(at);
    if (char === '\\') at++;
    else if (char === '{') depth++;
    else if (char === '}') depth--;
    else if (depth === 0) {
      separator.lastIndex = at;
      const found = separator.exec(value);
      if (found === null) continue;
      parts.push(value.slice(from, at));
      from = at + found[0].length;
      at = from - 1;
    }
  }
  return [...parts, value.slice(from)].filter((part) => part.trim() !== '');
}
