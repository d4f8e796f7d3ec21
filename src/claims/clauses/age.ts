import { isPersonNoun } from '../names/person-nouns';
import { isMonthName } from '../trees/month-name';
import { childrenOf, dependents, tokenAt, type Tree } from '../trees/tree';
import { nameHead, nameOf } from './noun-phrase';
import { keep, without, wordsOf } from './piece';
import type { ClauseRule } from './rule';

/** A number between commas after a person's name, or after "the boy", is an age. */
export const age: ClauseRule = {
  name: 'age',
  example: {
    text: 'Tom Beck, 43, resigned.',
    claims: ['Tom Beck resigned.', 'Tom Beck [is] 43.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    for (const years of words) {
      if (years === piece.predicate || !isAge(tree, years)) continue;
      const head = years < 2 ? -1 : nameHead(tree, years - 2);
      const name = head < 0 ? [] : nameOf(tree, piece, head, years - 1);
      if (name.length === 0 || !words.has(head)) continue;
      yield [
        without(tree, piece, new Set([years])),
        {
          ...piece,
          predicate: years,
          carrier: false,
          subject: name,
          items: [...keep(name), { kind: 'supplied', text: 'is', because: 'copula' }, ...keep([years])],
          cuts: [...piece.cuts, 'age'],
        },
      ];
    }
  },
};

function isAge(tree: Tree, token: number): boolean {
  const before = tree.tokens[token - 1]?.form;
  const after = tree.tokens[token + 1]?.form;
  const named =
    tree.tokens[token - 2]?.upos === 'PROPN' ||
    isSurname(tree, token - 2, token) ||
    isPerson(tree, token - 2, token);
  const years = Number(tokenAt(tree, token).form);
  return (
    named &&
    before === ',' &&
    (after === ',' || after === '.') &&
    Number.isInteger(years) &&
    years > 0 &&
    years < 120 &&
    !isDate(tree, token)
  );
}

/** "Rusk, 52, flew home": a word with a capital and nothing before it, as the subject, though the tree reads a thing. */
function isSurname(tree: Tree, token: number, years: number): boolean {
  if (token < 0 || tree.tokens[years + 1]?.form !== ',') return false;
  const { form, xpos, deprel } = tokenAt(tree, token);
  const isAlone = childrenOf(tree, token).every((child) => child > token);
  return xpos === 'NN' && /^\p{Lu}\p{Ll}/u.test(form) && deprel.startsWith('nsubj') && isAlone;
}

/** "The boy, 12, was found", "his wife, 58,": one person with an article or an owner, between two commas. */
function isPerson(tree: Tree, noun: number, years: number): boolean {
  if (noun < 0 || tree.tokens[years + 1]?.form !== ',' || tree.tokens[years + 2]?.upos === 'NUM')
    return false;
  const { xpos, lemma } = tokenAt(tree, noun);
  return xpos === 'NN' && isPersonNoun(lemma) && dependents(tree, noun, 'det', 'nmod:poss').length > 0;
}

/** "May 28, 14": the number after a month is no age. */
function isDate(tree: Tree, token: number): boolean {
  const word = tree.tokens[token - 2]?.form ?? '';
  return isMonthName(word) || /^(mon|tues|wednes|thurs|fri|satur|sun)day\.?$/iu.test(word);
}
