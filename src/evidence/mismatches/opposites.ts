import type { EvidenceWord } from '../words';
import type { ComparedText, Comparison, Mismatch } from './mismatch';

/** Words that say the opposite before the same word: of how many, and of when. */
const OPPOSITES: Readonly<Record<string, { readonly kind: 'figure' | 'date'; readonly to: RegExp }>> = {
  few: { kind: 'figure', to: /^(?:many|most|all)$/ },
  many: { kind: 'figure', to: /^few$/ },
  all: { kind: 'figure', to: /^(?:some|few)$/ },
  some: { kind: 'figure', to: /^all$/ },
  most: { kind: 'figure', to: /^few$/ },
  more: { kind: 'figure', to: /^(?:fewer|less)$/ },
  fewer: { kind: 'figure', to: /^more$/ },
  less: { kind: 'figure', to: /^more$/ },
  before: { kind: 'date', to: /^after$/ },
  after: { kind: 'date', to: /^before$/ },
};
/** Between the word and what it counts. */
const BETWEEN = /^(?:of|the|its|their|his|her|an?)$/;
/** "not all", "quite a few", "the most popular", "no more": these say something else. */
const ELSE_BEFORE = /^(?:not|quite|no|the|any|even|much|far|at|above|once|never|n[o’']t)$/;

interface Said {
  readonly word: EvidenceWord;
  /** What it is said of. */
  readonly of: string;
  /** The words that carry something right before it. */
  readonly before: ReadonlySet<string>;
}

function saidIn({ text, words }: ComparedText): readonly Said[] {
  return words.flatMap((word, at): readonly Said[] => {
    if (!Object.hasOwn(OPPOSITES, word.plain)) return [];
    const previous = words.slice(Math.max(0, at - 2), at);
    if (OPPOSITES[word.plain]!.kind === 'figure' && previous.some(({ plain }) => ELSE_BEFORE.test(plain)))
      return [];
    let next = at + 1;
    while (next < at + 4 && BETWEEN.test(words[next]?.plain ?? '')) next += 1;
    const of = words[next];
    if (of === undefined || of.isStop || of.figure !== null) return [];
    if (/[.,;:()]/.test(text.slice(word.end, of.start))) return [];
    const before = new Set(
      words
        .slice(Math.max(0, at - 4), at)
        .filter(({ isStop }) => !isStop)
        .map(({ key }) => key),
    );
    return [{ word, of: of.key, before }];
  });
}

/** "few residents" where near passages say "many residents" and nowhere "few"; "before the vote" where they say "after". */
export function oppositeMismatches({ claim, source: { passages }, near }: Comparison): readonly Mismatch[] {
  const ours = saidIn(claim);
  if (ours.length === 0) return [];
  const theirs = near.flatMap((passage) => saidIn(passages[passage]!).map((said) => ({ passage, said })));
  return ours.flatMap(({ word, of, before }): readonly Mismatch[] => {
    const { kind, to } = OPPOSITES[word.plain]!;
    const same = theirs.filter(({ said }) => said.of === of);
    if (same.some(({ said }) => said.word.plain === word.plain)) return [];
    const other = same.find(
      ({ said }) =>
        to.test(said.word.plain) && (kind === 'figure' || [...said.before].some((key) => before.has(key))),
    );
    if (other === undefined) return [];
    const { start, end } = other.said.word;
    return [{ kind, claim: [word.start, word.end], source: [other.passage, start, end] }];
  });
}
