import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from '../../src/language/stem';
import type { WiceExample } from '../../tools/train/evidence/examples';

/** Stems of the synonyms and derivations of a stem. */
export type Synonyms = ReadonlyMap<string, ReadonlySet<string>>;

const SENSES = 3;
const WORD = /^[a-z]{3,}$/;
const FILES = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' } as const;
type PartOfSpeech = keyof typeof FILES;

interface Synset {
  readonly words: readonly string[];
  /** Derivationally related forms: from which word of this synset (from 1; 0 is all), and where they stand. */
  readonly derived: readonly {
    readonly from: number;
    readonly file: string;
    readonly offset: string;
    readonly to: number;
  }[];
}

/** Reads the database of WordNet 3 (Fellbaum, 1998); `folder` holds `index.noun`, `data.noun` … */
export function readSynonyms(folder: string): Synonyms {
  const files = [...new Set(Object.values(FILES))];
  const synsets = new Map(files.map((file) => [file as string, readSynsets(join(folder, `data.${file}`))]));
  const synonyms = new Map<string, Set<string>>();
  const add = (word: string, other: string): void => {
    if (!WORD.test(other) || other === word) return;
    const key = stem(word);
    const known = synonyms.get(key);
    if (known) known.add(stem(other));
    else synonyms.set(key, new Set([stem(other)]));
  };
  for (const file of files)
    for (const line of dataLines(join(folder, `index.${file}`))) {
      const fields = line.trim().split(/\s+/);
      const word = fields[0]!;
      if (!WORD.test(word)) continue;
      for (const offset of fields.slice(-Number(fields[2])).slice(0, SENSES)) {
        const { words, derived } = synsets.get(file)!.get(offset)!;
        for (const other of words) add(word, other);
        for (const { from, file: there, offset: at, to } of derived)
          if (from === 0 || words[from - 1] === word)
            add(word, synsets.get(there)!.get(at)!.words[Math.max(0, to - 1)]!);
      }
    }
  return synonyms;
}

function dataLines(file: string): readonly string[] {
  return readFileSync(file, 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}

/** The format of `wndb(5WN)`. */
function readSynsets(file: string): ReadonlyMap<string, Synset> {
  return new Map(
    dataLines(file).map((line) => {
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3]!, 16);
      const words = Array.from({ length: count }, (_, i) =>
        fields[4 + 2 * i]!.replace(/\(.*\)/, '').toLowerCase(),
      );
      const pointersAt = 4 + 2 * count;
      const derived = Array.from({ length: Number(fields[pointersAt]) }, (_, i) => {
        const [symbol, offset, part, places] = fields.slice(pointersAt + 1 + 4 * i, pointersAt + 5 + 4 * i);
        return {
          symbol,
          from: Number.parseInt(places!.slice(0, 2), 16),
          file: FILES[part as PartOfSpeech],
          offset: offset!,
          to: Number.parseInt(places!.slice(2), 16),
        };
      }).filter(({ symbol }) => symbol === '+');
      return [fields[0]!, { words, derived }] as const;
    }),
  );
}

/** How much of the claim each close passage covers where a synonym will do for a plain word: one column. */
export function synonymColumns(
  { claim, source, measured: { close } }: WiceExample,
  synonyms: Synonyms,
): readonly (readonly number[])[] {
  const all = claim.rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  const meets = claim.query.map(({ key, figure, isCapitalised }) => {
    const others = figure === null && !isCapitalised ? (synonyms.get(key) ?? []) : [];
    return new Set([key, ...others].flatMap((other) => [...source.placesOf(other).passages]));
  });
  return close.map((index) => [
    meets.reduce((sum, passages, i) => sum + (passages.has(index) ? claim.rarities[i]! : 0), 0) / all,
  ]);
}
