import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How two words of WordNet hang together, in the database's own signs (`wninput(5WN)`) but for "=" and "sister". */
export type Relation = '=' | '+' | '&' | '@' | '@@' | '!' | 'sister';

/** A word that another leads to, by which relation, and how far down the lists of senses of both that is (0 is the commonest). */
export interface Related {
  readonly word: string;
  readonly relation: Relation;
  readonly rank: number;
  /** Whether both senses are verbs. */
  readonly isVerb: boolean;
}

interface Pointer {
  readonly sign: string;
  readonly target: string;
  /** The word of this synset and of the other one, from 1; 0 is all. */
  readonly from: number;
  readonly to: number;
}

interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

const FILES: Readonly<Record<string, string>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };
const NAMES = ['noun', 'verb', 'adj', 'adv'];
const WORD = /^[a-z]{3,}$/;

/** WordNet (Fellbaum, 1998) as it lies in a folder of its database files (`data.noun`, `index.noun` …). */
export class WordNet {
  private readonly synsets = new Map<string, Synset>();
  private readonly senses = new Map<string, string[]>();
  /** Keys of the synsets right below one. */
  private readonly below = new Map<string, string[]>();

  constructor(folder: string) {
    for (const name of NAMES) {
      for (const line of lines(join(folder, `data.${name}`))) this.readSynset(name, line);
      for (const line of lines(join(folder, `index.${name}`))) this.readSenses(name, line);
    }
    for (const [key, { pointers }] of this.synsets)
      for (const { sign, target } of pointers)
        if (sign === '@') this.below.set(target, [...(this.below.get(target) ?? []), key]);
  }

  has(word: string): boolean {
    return this.senses.has(word);
  }

  /** What a word leads to in its commonest senses, a part of speech at a time. */
  related(word: string, mostSenses: number): Related[] {
    const found: Related[] = [];
    const ranks = new Map<string, number>();
    for (const key of this.senses.get(word) ?? []) {
      const [file] = key.split(':');
      const rank = ranks.get(file!) ?? 0;
      ranks.set(file!, rank + 1);
      if (rank >= mostSenses) continue;
      this.collect(word, key, rank, (other, relation, target) => {
        const there = (this.senses.get(other) ?? []).filter((sense) => sense.startsWith(target.slice(0, 4)));
        const otherRank = there.indexOf(target);
        if (WORD.test(other) && other !== word && otherRank >= 0 && otherRank < mostSenses)
          found.push({
            word: other,
            relation,
            rank: rank + otherRank,
            isVerb: file === 'verb' && target.startsWith('verb'),
          });
      });
    }
    return found;
  }

  private collect(
    word: string,
    key: string,
    rank: number,
    add: (other: string, relation: Relation, target: string) => void,
  ): void {
    const { words, pointers } = this.synsets.get(key)!;
    const addAll = (target: string, relation: Relation): void => {
      for (const other of this.synsets.get(target)!.words) add(other, relation, target);
    };
    for (const other of words) add(other, '=', key);
    for (const { sign, target, from, to } of pointers) {
      const isOwn = from === 0 || words[from - 1] === word;
      const there = this.synsets.get(target)!;
      if (sign === '+' && isOwn) {
        // Who or what the word is derived from, and, in its commonest senses, the words that say the same as that.
        if (rank < 2) addAll(target, '+');
        else add(there.words[Math.max(0, to - 1)]!, '+', target);
      }
      if (sign === '!' && isOwn) add(there.words[Math.max(0, to - 1)]!, '!', target);
      if (sign === '&') addAll(target, '&');
      if (sign === '@') {
        addAll(target, '@');
        for (const above of there.pointers) if (above.sign === '@') addAll(above.target, '@@');
        for (const sister of this.below.get(target) ?? []) if (sister !== key) addAll(sister, 'sister');
      }
    }
  }

  private readSynset(name: string, line: string): void {
    const fields = line.split(' | ')[0]!.trim().split(' ');
    const wordCount = Number.parseInt(fields[3]!, 16);
    const words = Array.from({ length: wordCount }, (_, i) =>
      fields[4 + 2 * i]!.toLowerCase().replace(/\(.*/, ''),
    );
    const at = 4 + 2 * wordCount;
    const pointers = Array.from({ length: Number(fields[at]) }, (_, i): Pointer => {
      const [sign, offset, part, ends] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i);
      return {
        sign: sign!,
        target: `${FILES[part!]!}:${offset!}`,
        from: Number.parseInt(ends!.slice(0, 2), 16),
        to: Number.parseInt(ends!.slice(2), 16),
      };
    });
    this.synsets.set(`${name}:${fields[0]!}`, { words, pointers });
  }

  private readSenses(name: string, line: string): void {
    const fields = line.trim().split(/\s+/);
    const keys = fields.slice(-Number(fields[2])).map((offset) => `${name}:${offset}`);
    this.senses.set(fields[0]!, [...(this.senses.get(fields[0]!) ?? []), ...keys]);
  }
}

function lines(file: string): string[] {
  return readFileSync(file, 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}
