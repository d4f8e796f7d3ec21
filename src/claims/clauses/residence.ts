import { tokenAt } from '../trees/tree';
import { nameHead, nameOf } from './noun-phrase';
import { keep, trimmed, without, wordsOf } from './piece';
import type { ClauseRule } from './rule';

/** "Moira Kettle, of Dene Lane, Ashmere, …": where somebody is from, as court reports have it. */
export const residence: ClauseRule = {
  name: 'residence',
  example: {
    text: 'Tom Beck, of Mill Lane, admitted theft.',
    claims: ['Tom Beck admitted theft.', 'Tom Beck [is] of Mill Lane.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    for (const opener of words) {
      if (
        !/^(of|from)$/iu.test(tokenAt(tree, opener).form) ||
        tree.tokens[opener - 1]?.form !== ',' ||
        opener < 2
      )
        continue;
      let last = opener - 1;
      while (last > 0 && !words.has(last - 1)) last -= 1;
      const before = words.has(last - 1) ? last - 1 : opener - 2;
      if (tree.tokens[before]?.upos !== 'PROPN' && tree.tokens[before]?.upos !== 'NUM') continue;
      const person = tokenAt(tree, before).upos === 'NUM' ? before - 2 : before;
      if (tree.tokens[person]?.upos !== 'PROPN') continue;
      const head = nameHead(tree, person);
      const name = nameOf(tree, piece, head, person + 1);
      const inside: number[] = [];
      for (let at = opener; words.has(at) && at < tree.tokens.length; at += 1) {
        const { upos, form } = tokenAt(tree, at);
        if (form === ',' && tree.tokens[at + 1]?.upos !== 'PROPN') break;
        if (!/^(ADP|DET|PROPN|NUM|PUNCT|NOUN|ADJ)$/u.test(upos)) break;
        inside.push(at);
      }
      const place = trimmed(tree, inside);
      const closing = tree.tokens[(place.at(-1) ?? opener) + 1]?.form;
      if (
        place.length < 2 ||
        place.includes(piece.predicate) ||
        tokenAt(tree, place.at(-1)!).upos !== 'PROPN' ||
        closing !== ',' ||
        name.length === 0
      )
        continue;
      yield [
        without(tree, piece, new Set(place)),
        {
          ...piece,
          predicate: place.at(-1)!,
          carrier: false,
          subject: name,
          items: [...keep(name), { kind: 'supplied', text: 'is', because: 'copula' }, ...keep(place)],
          cuts: [...piece.cuts, 'residence'],
        },
      ];
    }
  },
};
