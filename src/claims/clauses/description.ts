import { tokenAt } from '../trees/tree';
import { keep, wordsOf, wordsUnder } from './piece';
import type { ClauseRule } from './rule';

/**
 * "Concerns about the EV maker [Tesla]": what a firm is called by, where the article tells which firm is meant, says what it
 * is; once in an article.
 */
export const description: ClauseRule = {
  name: 'description',
  example: {
    text: 'Esk Motors cut its prices. The carmaker sold more.',
    claims: [
      'Esk Motors cut its prices.',
      'The carmaker [Esk Motors] sold more.',
      'The carmaker [is] [Esk Motors].',
    ],
  },
  *cuts(piece, cutting) {
    const { tree } = cutting;
    const words = wordsOf(piece);
    for (const noun of words) {
      if (piece.told.includes(noun) || !cutting.isDescribed(noun)) continue;
      if (cutting.isTold(tokenAt(tree, noun).lemma)) continue;
      const said = wordsUnder(tree, words, noun).filter((token) => token <= noun);
      yield [
        { ...piece, told: [...piece.told, noun] },
        {
          ...piece,
          predicate: noun,
          carrier: false,
          subject: said,
          whole: true,
          told: [...piece.told, noun],
          // What the phrase means is put in behind the verb.
          items: [...keep(said), { kind: 'supplied', text: 'is', because: 'copula' }],
          cuts: [...piece.cuts, 'description'],
        },
      ];
    }
  },
};
