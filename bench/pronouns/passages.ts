import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpanPair } from '../../src/domain/span';

/** The files of the GAP corpus. */
export const FILES = ['development', 'validation', 'test'] as const;

/** A name that a passage's pronoun may stand for, and whether it does. */
export interface NamedPerson {
  readonly name: string;
  readonly span: SpanPair;
  readonly isMeant: boolean;
}

/** A passage of GAP: one pronoun, two names. */
export interface Passage {
  readonly id: string;
  readonly text: string;
  readonly pronoun: SpanPair;
  readonly gender: 'female' | 'male';
  readonly names: readonly [NamedPerson, NamedPerson];
}

/** The passages of one file (`gap-development.tsv` …) of a folder, as the corpus orders them. Spans in UTF-16 code units. */
export function readPassages(folder: string, file: (typeof FILES)[number]): readonly Passage[] {
  const lines = readFileSync(join(folder, `gap-${file}.tsv`), 'utf8')
    .trim()
    .split('\n');
  return lines.slice(1).map((line): Passage => {
    const cells = line.split('\t');
    const [id = '', text = '', pronoun = '', at = ''] = cells;
    const named = (first: number): NamedPerson => {
      const [name = '', start = '', isMeant = ''] = cells.slice(first, first + 3);
      return { name, span: spanOf(text, Number(start), name), isMeant: /^true$/iu.test(isMeant) };
    };
    return {
      id,
      text,
      pronoun: spanOf(text, Number(at), pronoun),
      gender: /^h(?:e|im|is)$/iu.test(pronoun) ? 'male' : 'female',
      names: [named(4), named(7)],
    };
  });
}

/** The corpus counts characters, a span code units: they differ behind letters outside the basic plane. */
function spanOf(text: string, characters: number, words: string): SpanPair {
  const start = Array.from(text).slice(0, characters).join('').length;
  return [start, start + words.length];
}

/**
 * Which of a passage's names a phrase of the text stands for: the one with the same words, or with some of them and no others
 * ("Ida Roos", "Roos"); where both fit, the one that lies at the phrase, else the one that shares more. Null for another's.
 */
export function whichName(passage: Passage, words: string, from: SpanPair | null): NamedPerson | null {
  if (/['’]s?\s/u.test(words)) return null;
  const own = wordsOf(words);
  const shared = (other: ReadonlySet<string>): number => [...own].filter((word) => other.has(word)).length;
  const fitting = passage.names
    .map((named) => ({ named, others: wordsOf(named.name) }))
    .map(({ named, others }) => ({
      named,
      share: shared(others),
      fits: shared(others) === Math.min(own.size, others.size) && own.size > 0,
      lies: from !== null && from[0] < named.span[1] && named.span[0] < from[1],
    }))
    .filter(({ fits }) => fits)
    .sort((a, b) => Number(b.lies) - Number(a.lies) || b.share - a.share);
  return fitting[0]?.named ?? null;
}

const TITLES = /^(?:the|mrs?|ms|miss|dr|sir|lady|lord|prof|professor|st|jr|sr)$/u;

function wordsOf(name: string): ReadonlySet<string> {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !TITLES.test(word)));
}
