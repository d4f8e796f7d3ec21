import { dependents, tokenAt, type Tree } from '../../trees/tree';
import { isPersonNoun } from '../../names/person-nouns';
import type { NounMention } from '../mention';
import { clausesAbove } from '../standing';
import { isSurelyPerson, type Surroundings } from '../surroundings';

/** Those who are joined as a subject, with the one mention that stands for all of them. */
export interface PairTold {
  readonly whole: NounMention;
  readonly members: readonly NounMention[];
  /** Whether each of them is somebody, by name or by what they are called. */
  readonly isOfPersons: boolean;
}

/**
 * "Lars Holm and Eva Dahl founded the firm. They …", "The king and his wife left. They …": those who are joined as the subject of a clause
 * above the pronoun, or of the sentence before, as one mention.
 */
export function pairTold(token: number, around: Surroundings): PairTold | undefined {
  const { tree, trees, here } = around;
  const above = clausesAbove(tree, token).slice(1);
  const own = here.find(
    (mention) =>
      mention.token < token && above.includes(tokenAt(tree, mention.token).head) && isFirst(mention, tree),
  );
  if (own) return pairOf(own, here, tree, around);
  const before = around.before[0] ?? [];
  const first = before.find((mention) => mention.role === 'main-subject' && !mention.isInner);
  const there = first && trees[first.sentence];
  return there && isFirst(first, there) ? pairOf(first, before, there, around) : undefined;
}

/** "his wife Rita", "his partner, Lia Noor": a name that stands for whoever is joined. */
const isAt = (mention: NounMention, token: number, tree: Tree): boolean =>
  mention.token === token ||
  (mention.token > token &&
    mention.isNamed &&
    tokenAt(tree, mention.token).head === token &&
    /^(?:flat|appos|nmod:desc)/u.test(tokenAt(tree, mention.token).deprel)) ||
  (mention.token > token && mention.partners.includes(token));

const isFirst = ({ token }: NounMention, tree: Tree): boolean =>
  tokenAt(tree, token).deprel.startsWith('nsubj') && dependents(tree, token, 'conj').length > 0;

function pairOf(
  first: NounMention,
  all: readonly NounMention[],
  tree: Tree,
  around: Surroundings,
): PairTold | undefined {
  const joined = dependents(tree, first.token, 'conj');
  const others = joined.flatMap((token) => all.find((mention) => isAt(mention, token, tree)) ?? []);
  const last = others.at(-1);
  const members = [first, ...others];
  if (!last || others.length < joined.length || !joined.some((one) => isAnd(tree, one))) return undefined;
  if (first.possessor !== null || !isPlainList(tree, first, last)) return undefined;
  const { text } = tree.sentence;
  const [start, end] = [first.span[0], last.span[1]];
  // "The king and [the mayor's] wife": whose she is was found, and is not his who stands before her
  const isOthers = others.some(
    (other) =>
      other.possessor === null &&
      /^(?:his|her|its|their)\s/iu.test(text.slice(...other.span)) &&
      !other.text.toLowerCase().startsWith(first.text.toLowerCase()),
  );
  if (isOthers) return undefined;
  const rest = text.slice(first.span[1], end).replace(/\s+/gu, ' ');
  const words = first.text + (/^the /iu.test(first.text) ? rest.replace(/(?<=\s)an?(?=\s)/gu, 'the') : rest);
  const isOfPersons = members.every((member) => isSomebody(member, around));
  return {
    whole: {
      ...first,
      text: words,
      span: [start, end],
      kind: isOfPersons ? 'person' : first.kind,
      plural: true,
      isNamed: false,
      isWhole: true,
      possessor: null,
    },
    members,
    isOfPersons,
  };
}

const isSomebody = (mention: NounMention, around: Surroundings): boolean =>
  mention.isNamed
    ? mention.kind === 'person' && isSurelyPerson(mention, around)
    : mention.kind === 'person' || isPersonNoun(mention.lemma.replace(/s$/u, ''));

const isAnd = (tree: Tree, token: number): boolean =>
  dependents(tree, token, 'cc').some((word) => /^and$/iu.test(tokenAt(tree, word).form));

/** Whether nothing stands between the first and the last but what joins them and their own words. */
const isPlainList = (tree: Tree, first: NounMention, last: NounMention): boolean =>
  tree.tokens
    .slice(first.token + 1, last.token)
    .every(
      ({ upos, xpos, form }) =>
        /^(?:PROPN|NOUN|ADJ|NUM|DET)$/u.test(upos) || xpos === 'PRP$' || /^(?:and|,)$/iu.test(form),
    );
