import type { Cast } from '../../claimants/cast';
import { isOfLand, isPeople } from '../../names/peoples';
import { tokenAt, type Tree } from '../../trees/tree';
import { fullName, type Surroundings } from '../surroundings';
import type { Contender } from './contenders';
import type { DefinitePhrase } from './definite-phrase';

const known = new WeakMap<Cast, ReadonlyMap<string, ReadonlySet<string>>>();

/** From where the text says that the bearers of names are: "Danish drugmaker Halden", "Halden, a Danish firm". Lower case. */
function peoplesTold({ cast, trees }: Surroundings): ReadonlyMap<string, ReadonlySet<string>> {
  let told = known.get(cast);
  if (!told) known.set(cast, (told = collect(cast, trees)));
  return told;
}

function collect(cast: Cast, trees: readonly Tree[]): ReadonlyMap<string, ReadonlySet<string>> {
  const told = new Map<string, Set<string>>();
  cast.bySentence.forEach((mentions, at) => {
    for (const { name, token } of mentions) {
      const words = wordsOfLand(trees[at]!, token, name);
      if (words.length > 0) told.set(name, new Set([...(told.get(name) ?? []), ...words]));
    }
  });
  return told;
}

/** How many words may stand between where somebody is from and the name. */
const REACH = 5;

function wordsOfLand(tree: Tree, token: number, name: string): string[] {
  const found: string[] = [];
  const { text } = tree.sentence;
  const end = tokenAt(tree, token).end;
  const start = text.lastIndexOf(name, end);
  let at = token;
  while (at > 0 && tokenAt(tree, at - 1).start >= start) at -= 1;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const { form, upos } = tokenAt(tree, back);
    if (isOfLand(form)) found.push(form.toLowerCase());
    if (!/^(?:ADJ|NOUN|PROPN)$/u.test(upos) && form !== '-') break;
  }
  let last = token;
  while (tree.tokens[last + 1] !== undefined && tokenAt(tree, last + 1).end <= start + name.length) last += 1;
  if (tree.tokens[last + 1]?.form === ',' && /^(?:an?|the)$/iu.test(tree.tokens[last + 2]?.form ?? ''))
    for (let ahead = last + 3; ahead < last + 3 + REACH; ahead += 1) {
      const { form, upos } = tree.tokens[ahead] ?? { form: '', upos: 'PUNCT' };
      if (isOfLand(form)) found.push(form.toLowerCase());
      if (!/^(?:ADJ|NOUN|PROPN)$/u.test(upos) && form !== '-') break;
    }
  return found;
}

/** How a phrase that says where one is from ("the Danish group") stands to a contender: told so, told otherwise, or not told. */
export function landOf(
  { modifiers }: DefinitePhrase,
  { mentions }: Contender,
  around: Surroundings,
): 'told' | 'other' | 'untold' | null {
  const lands = modifiers.filter(isOfLand);
  if (lands.length === 0) return null;
  const told = peoplesTold(around);
  const own = mentions.flatMap(({ mention }) => [
    ...(told.get(mention.text) ?? []),
    ...(told.get(fullName(mention, around.cast)) ?? []),
    ...mention.text
      .toLowerCase()
      .split(/\s/u)
      .filter((word) => isPeople(word)),
  ]);
  if (lands.every((land) => own.includes(land))) return 'told';
  return own.length > 0 ? 'other' : 'untold';
}
