import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ClaimKind } from '../../src/domain/analysis';
import type { SpanPair } from '../../src/domain/span';

/** One claim as a person labelled it. Offsets are UTF-16 code units of the article. */
export interface GoldClaim {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The words from `start` to `end`, so that a shifted offset shows. */
  readonly quote: string;
  /** Stretches that are as good as the first, and their words. */
  readonly alt_spans?: readonly SpanPair[];
  readonly alt_quotes?: readonly string[];
  /** A wording of the labeller's own that stands alone. */
  readonly claim: string;
  readonly kind: ClaimKind;
  readonly accept_kinds: readonly ClaimKind[];
  /** Who vouches for it; null where nobody is named or the article speaks itself. */
  readonly speaker: string | null;
  readonly cue: string | null;
  /** Words that weaken it. */
  readonly hedges: readonly string[];
  /** Words that approximate, or say how far done it is: no hedges, but not held against who takes them for some. */
  readonly degree?: readonly string[];
  /** Id of the claim that this one says again. */
  readonly repeats: string | null;
  readonly repeat_change: string | null;
  /** What a repeat changed, in the engine's words, the weightiest first; absent where two people could differ. */
  readonly changes?: readonly string[];
  /** Ids of the hedged or attributed claims that it falls with. */
  readonly rests_on?: readonly string[];
  /** Only presupposed or trivial: not missed where a tool leaves it out. */
  readonly optional: boolean;
}

/** `expected.json` of a gold folder. */
export interface GoldFile {
  readonly id: string;
  /** Where the article is, from this folder; `article.txt` if absent. */
  readonly article?: string;
  /** Of the article's text in UTF-8, in hexadecimal. */
  readonly sha256: string;
  readonly boilerplate: readonly {
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly reason: string;
  }[];
  readonly headline: string;
  /** Every place where the headline stands, the first first. */
  readonly headline_copies: readonly SpanPair[];
  readonly claims: readonly GoldClaim[];
  /** Claims that cannot all be right, or say a different degree or actor of one thing. */
  readonly conflicts?: readonly { readonly claims: readonly string[]; readonly about: string }[];
}

export interface GoldArticle {
  readonly path: string;
  readonly text: string;
  readonly gold: GoldFile;
}

/** Reads one gold file and the article that it labels. */
export function readGold(path: string): GoldArticle {
  const gold = JSON.parse(readFileSync(path, 'utf8')) as GoldFile;
  const text = readFileSync(resolve(dirname(path), gold.article ?? 'article.txt'), 'utf8');
  return { path, text, gold };
}

/** Every gold article of a folder (of the project where none is named), in the order of their folders' names. */
export function readAllGold(folder = __dirname): readonly GoldArticle[] {
  return readdirSync(folder)
    .sort()
    .map((slug) => join(folder, slug, 'expected.json'))
    .filter((path) => existsSync(path))
    .map(readGold);
}
