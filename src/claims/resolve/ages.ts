import type { SpanPair } from '../../domain/span';
import { personNamed, type Cast } from '../claimants/cast';
import { tokenAt, type Tree } from '../trees/tree';
import type { NounMention } from './mention';
import { fullName, isSurelyPerson, type Surroundings } from './surroundings';

/** The ages that an article tells of persons, by full name; null where it gives one several. */
export type Ages = ReadonlyMap<string, number | null>;

/** "Ida Roos, 46, …", "Ida Roos (46)", "Ida Roos, aged 46" */
export function agesIn(trees: readonly Tree[], cast: Cast): Ages {
  const ages = new Map<string, number | null>();
  cast.bySentence.forEach((mentions, sentence) => {
    for (const { name, kind, token } of mentions) {
      if (kind !== 'person') continue;
      const { text } = trees[sentence]!.sentence;
      const { start } = tokenAt(trees[sentence]!, token);
      const from = text.indexOf(name, Math.max(0, start - name.length));
      const age =
        from < 0 ? null : /^(?:,? \(?|, aged )(\d{1,3})(?=[,).])/u.exec(text.slice(from + name.length));
      if (!age || from > start) continue;
      const full = personNamed(cast, name)?.name ?? name;
      const years = Number(age[1]);
      ages.set(full, ages.has(full) && ages.get(full) !== years ? null : years);
    }
  });
  return ages;
}

/** The age in "the 46-year-old" at its last word; null for other words, and where a noun follows ("the 46-year-old driver"). */
export function ageCalled(tree: Tree, token: number): number | null {
  if (
    !/^olds?$/iu.test(tokenAt(tree, token).form) ||
    /^(?:NOUN|PROPN|ADJ)$/u.test(tree.tokens[token + 1]?.upos ?? '')
  )
    return null;
  const { sentence } = tree;
  const before = sentence.text.slice(
    Math.max(sentence.start, tokenAt(tree, token).start - 20),
    tokenAt(tree, token).end,
  );
  const age = /(?:^|\s)the (\d{1,3})-year-old$/iu.exec(before);
  const isNamed = tree.tokens[token + 1]?.form === ',' && tree.tokens[token + 2]?.upos === 'PROPN';
  return age && !isNamed ? Number(age[1]) : null;
}

/**
 * Whom "the 46-year-old" means: the only one of that age, else the only one of whom the sentence before tells, unless another age
 * was told of them. Null where that is not so.
 */
export function whoIsAged(
  age: number,
  ages: Ages,
  before: readonly NounMention[],
  around: Surroundings,
): { text: string; from: SpanPair } | null {
  const { cast } = around;
  const known = [...ages].filter(([, years]) => years === age).map(([name]) => name);
  const people = before.filter((mention) => !mention.plural && isSurelyPerson(mention, around));
  const names = new Set(people.map((mention) => fullName(mention, cast)));
  const [only] = known.length > 0 ? known : names;
  if (only === undefined || (known.length > 0 ? known.length : names.size) > 1) return null;
  if (known.length === 0 && (ages.has(only) || !/^\p{Lu}\S* \p{Lu}/u.test(only))) return null;
  const where = cast.byFullName.get(only);
  const tree = where && around.trees[where.sentence];
  if (!tree) return null;
  const { start, end } = tokenAt(tree, where.token);
  return { text: only, from: [start, end] };
}
