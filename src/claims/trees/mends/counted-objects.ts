import type { Token } from '../../../language/parsed';
import { tokensWith } from '../apply-mends';
import { dependents, isUnder, tokenAt, type Tree } from '../tree';

const COUNT = /^(?:dozens|scores|hundreds|thousands|millions|tens)$/iu;

/**
 * "Storms destroyed dozens of homes and damaged hundreds more": a form in -ed right before "hundreds", which nothing describes, is a
 * second verb of the clause, and the count its object.
 */
export function wakeCounted(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((count, at) => {
    const verb = at - 1;
    const joint = at - 2;
    const word = tree.tokens[verb];
    if (!COUNT.test(count.form) || count.deprel !== 'conj' || word?.head !== at) return;
    if (!/^(?:amod|acl)/u.test(word.deprel) || !/(?:ed|t)$/iu.test(word.form)) return;
    if (!/^(?:and|but)$/iu.test(tree.tokens[joint]?.form ?? '')) return;
    const first = tree.tokens.findIndex(
      ({ xpos }, other) =>
        xpos === 'VBD' &&
        other < joint &&
        isUnder(tree, at, other) &&
        dependents(tree, other, 'obj').some((object) => isUnder(tree, at, object)),
    );
    if (first < 0) return;
    const { lemma, form } = word;
    mended.set(verb, {
      ...word,
      upos: 'VERB',
      xpos: 'VBD',
      lemma: lemma === form ? form.toLowerCase().replace(/(?:ed|d)$/u, '') : lemma,
      head: first,
      deprel: 'conj',
    });
    mended.set(at, { ...count, head: verb, deprel: 'obj' });
    mended.set(joint, { ...tokenAt(tree, joint), head: verb });
  });
  return tokensWith(tree, mended);
}
