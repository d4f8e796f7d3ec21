import type { SpanPair } from '../../../domain/span';
import type { Cast } from '../../claimants/cast';
import { tokenAt, type Tree } from '../../trees/tree';
import { THEN } from './then';

/** The one event of harm that an article tells of. */
export interface Happening {
  /** The first noun of its kind: "flood". */
  readonly kind: string;
  /** "the flood", "Storm Brona" */
  readonly text: string;
  readonly isNamed: boolean;
  readonly span: SpanPair;
}

/** Nouns for events that harm people, those for one kind of event side by side: the first is said. */
const KINDS: readonly (readonly string[])[] = [
  ['flood', 'flooding', 'floodwater', 'deluge'],
  ['fire', 'blaze', 'wildfire', 'inferno', 'bushfire'],
  ['crash', 'collision', 'pileup', 'wreck', 'derailment'],
  ['explosion', 'blast'],
  ['storm', 'gale', 'hurricane', 'cyclone', 'typhoon', 'tornado', 'blizzard', 'thunderstorm'],
  ['earthquake', 'quake', 'tremor'],
  ['shooting', 'gunfire', 'gunman'],
  ['landslide', 'mudslide', 'avalanche', 'landslip'],
  ['stabbing'],
  ['collapse'],
  ['attack', 'bombing', 'bomb', 'raid'],
  ['stampede', 'crush'],
  ['outbreak'],
  ['eruption'],
];
/** Verbs that tell of one of them. */
const VERBS: ReadonlyMap<string, string> = new Map([
  ['collide', 'crash'],
  ['crash', 'crash'],
  ['derail', 'crash'],
  ['explode', 'explosion'],
  ['collapse', 'collapse'],
  ['flood', 'flood'],
  ['burn', 'fire'],
  ['erupt', 'eruption'],
]);
/** Nouns that are no event by themselves. */
const CAUSES = /^(?:gunman|gunfire|bomb|floodwater)$/u;
const KIND_OF: ReadonlyMap<string, string> = new Map(
  KINDS.flatMap((kind) => kind.map((noun): [string, string] => [noun, kind[0]!])),
);

/** Whether a word tells of an event of harm. */
export const tellsOfHarm = (lemma: string, upos: string): boolean =>
  upos === 'VERB' ? VERBS.has(lemma) : KIND_OF.has(lemma);

/** Whether a noun calls an event that harms people: "the blast". */
export const callsHarm = (noun: string): boolean => KIND_OF.has(noun) && !CAUSES.test(noun);

/** Whether a noun calls an event: "the blast" an explosion. */
export const callsEvent = (noun: string, { kind }: Happening): boolean =>
  KIND_OF.get(noun) === kind && !CAUSES.test(noun);

/** The one event of harm that the headlines and first sentences tell of; null where they tell of none, or of several. */
export function eventOf(
  trees: readonly Tree[],
  front: ReadonlySet<number>,
  headings: readonly boolean[],
  cast: Cast,
): Happening | null {
  const named = namedStorm(trees, front, cast);
  if (named !== null) return named;
  const told = [...front]
    .filter((at, place) => place < FIRST || headings[at] === true)
    .flatMap((at) => [...kindsIn(trees[at]!)]);
  const kinds = new Set(told);
  // "An explosion tore through the plant" and what burnt after it
  if (kinds.size === 2 && kinds.has('explosion')) kinds.delete('fire');
  if (kinds.size === 2 && kinds.has('storm')) kinds.delete('flood');
  const [kind] = kinds;
  if (kinds.size !== 1 || kind === undefined) return null;
  for (const [at, tree] of trees.entries()) {
    const { text, start: from, end: to } = tree.sentence;
    if (!front.has(at) && THEN.test(text.slice(from, to))) continue;
    const token = tree.tokens.findIndex(
      ({ lemma, upos, xpos, deprel }) =>
        upos === 'NOUN' &&
        xpos === 'NN' &&
        !deprel.startsWith('compound') &&
        KIND_OF.get(lemma.toLowerCase()) === kind &&
        !CAUSES.test(lemma.toLowerCase()),
    );
    if (token < 0 || (headings[at] !== true && at > LATEST)) continue;
    const { lemma, start, end } = tokenAt(tree, token);
    return { kind, text: `the ${lemma.toLowerCase()}`, isNamed: false, span: [start, end] };
  }
  return null;
}

/** How many of the first sentences tell what happened. */
const FIRST = 3;
/** "caught fire", "under fire": of something else. */
const IDIOM = /^(?:catch|caught|open|opened|under|on|set|friendly|cease|small-arms|rapid)$/iu;
/** How far down the noun may come first. */
const LATEST = 40;

function kindsIn(tree: Tree): Set<string> {
  return new Set(
    tree.tokens.flatMap(({ lemma, upos }, token) => {
      if (IDIOM.test(tree.tokens[token - 1]?.form ?? '')) return [];
      const word = lemma.toLowerCase();
      const kind = upos === 'NOUN' ? KIND_OF.get(word) : upos === 'VERB' ? VERBS.get(word) : undefined;
      return kind === undefined ? [] : [kind];
    }),
  );
}

/** "Storm Brona" */
function namedStorm(trees: readonly Tree[], front: ReadonlySet<number>, cast: Cast): Happening | null {
  const storms = [...front].flatMap((at) =>
    (cast.bySentence[at] ?? [])
      .filter(({ name }) => /^(?:Storm|Hurricane|Typhoon|Cyclone) \p{Lu}\p{L}+$/u.test(name))
      .map(({ name, token }): Happening => {
        const { start, end } = tokenAt(trees[at]!, token);
        return { kind: 'storm', text: name, isNamed: true, span: [start, end] };
      }),
  );
  return new Set(storms.map(({ text }) => text)).size === 1 ? storms[0]! : null;
}
