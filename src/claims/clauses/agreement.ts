import { tokenAt, yieldOf, type Tree } from '../trees/tree';
import { pastOf, presentOf } from './inflect';
import type { Item, Piece } from './piece';

/** The indefinite article before a word, by its sound: "a union", "an hour". */
export function articleFor(word: string): 'a' | 'an' {
  if (/^(?:uni(?!n|m)|us[aeu]|uti|eu|ew|one|once|ubi|ura)/iu.test(word)) return 'a';
  return /^(?:[aeiou]|hour|honou?r|honest|heir)/iu.test(word) ? 'an' : 'a';
}

/** "an actor and director": the article of the first member fits the second one's sound. */
export function articled(tree: Tree, item: Item, first: number, member: number): Item {
  if (item.kind !== 'word' || member === first || tokenAt(tree, item.token).head !== first) return item;
  const form = tokenAt(tree, item.token).form.toLowerCase();
  if (form !== 'a' && form !== 'an') return item;
  const next = Math.min(
    ...yieldOf(tree, member, (child) => /^(cc|punct)/u.test(tokenAt(tree, child).deprel)),
  );
  const fitting = articleFor(tokenAt(tree, next).form);
  return form === fitting
    ? item
    : { kind: 'supplied', text: fitting, because: 'article', standsFor: item.token };
}

const SINGULAR: ReadonlyMap<string, string> = new Map([
  ['are', 'is'],
  ['were', 'was'],
  ['have', 'has'],
  ['do', 'does'],
]);

/** A verb that agreed with the list agrees with its one member: "[is]" for "are". */
export function agreeing(tree: Tree, piece: Piece, item: Item, member: number): Item {
  if (item.kind !== 'word' || tokenAt(tree, member).xpos.endsWith('S')) return item;
  const verb =
    item.token === piece.predicate ||
    (tokenAt(tree, item.token).head === piece.predicate &&
      /^(aux|cop)/u.test(tokenAt(tree, item.token).deprel));
  if (!verb) return item;
  const { form, xpos } = tokenAt(tree, item.token);
  // "would have been sold"; "bid for the games" is rather past
  if (xpos === 'VB' || pastOf(form) === form) return item;
  const singular =
    SINGULAR.get(form.toLowerCase()) ??
    (xpos === 'VBP' && form === tokenAt(tree, item.token).lemma ? presentOf(form) : undefined);
  return singular === undefined
    ? item
    : { kind: 'supplied', text: singular, because: 'agreement', standsFor: item.token };
}
