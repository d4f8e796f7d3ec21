import { dependents, type Tree } from '../../trees/tree';
import type { NounMention } from '../mention';
import { isSurelyPerson, type Surroundings } from '../surroundings';

/** "Lars Holm and Eva Dahl founded the firm. They …": the persons who are joined as the subject of the sentence before, as one mention. */
export function pairTold(around: Surroundings): NounMention | undefined {
  const before = around.before[0] ?? [];
  const first = before.find(
    (mention) => mention.role === 'main-subject' && !mention.isInner && isNamedPerson(mention, around),
  );
  const tree = first && around.trees[first.sentence];
  if (!first || !tree) return undefined;
  const others = dependents(tree, first.token, 'conj').map((token) =>
    before.find((mention) => mention.token === token),
  );
  const last = others.at(-1);
  if (!last || !others.every((other) => other !== undefined && isNamedPerson(other, around)))
    return undefined;
  const text = tree.sentence.text.slice(first.span[0], last.span[1]);
  if (!isPlainList(tree, first, last)) return undefined;
  return { ...first, text, span: [first.span[0], last.span[1]], plural: true, isNamed: false, isWhole: true };
}

const isNamedPerson = (mention: NounMention, around: Surroundings): boolean =>
  mention.isNamed && mention.kind === 'person' && isSurelyPerson(mention, around);

/** Whether nothing stands between the names but what joins them. */
const isPlainList = (tree: Tree, first: NounMention, last: NounMention): boolean =>
  tree.tokens
    .slice(first.token + 1, last.token)
    .every(({ upos, form }) => upos === 'PROPN' || /^(?:and|,)$/iu.test(form));
