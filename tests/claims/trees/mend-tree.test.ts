import { parseSentence } from '../../../src/language/parse';
import { mendTree } from '../../../src/claims/trees/mend-tree';
import { hangs, sentence } from './sentences';

/** What each mend looks for, as rows of a wrong tree; the words that move, and where they hang afterwards. */
const WRONG: readonly (readonly [name: string, rows: string, moved: Readonly<Record<string, string>>])[] = [
  [
    'joins a tense to a clause that has one',
    `Aker/NNP/PROPN/2/nsubj has/VBZ/AUX/2/aux kept/VBN/VERB/-1/root logs/NNS/NOUN/2/obj written/VBN/VERB/3/acl by/IN/ADP/6/case
     crews/NNS/NOUN/4/obl:agent and/CC/CCONJ/10/cc has/VBZ/AUX/10/aux not/RB/PART/10/advmod sent/VBN/VERB/4/conj any/DT/DET/10/obj ././PUNCT/2/punct`,
    { sent: 'kept conj' },
  ],
  [
    'raises the main clause from the participle that opens the sentence',
    `Based/VBN/VERB/-1/root on/IN/ADP/3/case a/DT/DET/3/det tale/NN/NOUN/0/obl ,/,/PUNCT/8/punct it/PRP/PRON/8/nsubj is/VBZ/AUX/8/cop
     a/DT/DET/8/det comedy/NN/NOUN/3/appos and/CC/CCONJ/10/cc runs/VBZ/VERB/0/conj ././PUNCT/0/punct`,
    { comedy: '– root', Based: 'comedy advcl', runs: 'comedy conj' },
  ],
  [
    'takes what "having" opens for a clause beside the verb, not beside the noun before it',
    `Roos/NNP/PROPN/1/nsubj won/VBD/VERB/-1/root a/DT/DET/3/det cup/NN/NOUN/1/obj ,/,/PUNCT/6/punct having/VBG/AUX/6/aux
     lost/VBN/VERB/3/acl:relcl twice/RB/ADV/6/advmod ././PUNCT/1/punct`,
    { lost: 'won advcl' },
  ],
  [
    'takes a clause that "as" opens for a subordinate one',
    `Nothing/NN/PRON/1/nsubj moved/VBD/VERB/-1/root ,/,/PUNCT/6/punct even/RB/ADV/6/advmod as/IN/SCONJ/6/mark rivals/NNS/NOUN/6/nsubj built/VBD/VERB/1/parataxis ././PUNCT/1/punct`,
    { built: 'moved advcl' },
  ],
  [
    'takes "having lost" after a comma for a subordinate clause',
    `The/DT/DET/1/det Reds/NNPS/PROPN/2/nsubj won/VBD/VERB/-1/root ,/,/PUNCT/5/punct having/VBG/AUX/5/aux lost/VBN/VERB/2/conj twice/RB/ADV/5/advmod ././PUNCT/2/punct`,
    { lost: 'won advcl' },
  ],
  [
    'takes a past form after a comma, without subject, for a participle',
    `It/PRP/PRON/3/nsubj is/VBZ/AUX/3/cop a/DT/DET/3/det mill/NN/NOUN/-1/root ,/,/PUNCT/5/punct valued/VBD/VERB/3/parataxis at/IN/ADP/7/case millions/NNS/NOUN/5/obl ././PUNCT/3/punct`,
    { valued: 'mill advcl' },
  ],
  [
    'takes a name for the subject rather than the noun after a preposition',
    `To/IN/ADP/1/case cheers/NNS/NOUN/8/nsubj ,/,/PUNCT/3/punct Roos/NNP/PROPN/1/appos ,/,/PUNCT/6/punct who/WP/PRON/6/nsubj won/VBD/VERB/1/acl:relcl ,/,/PUNCT/1/punct spoke/VBD/VERB/-1/root ././PUNCT/8/punct`,
    { Roos: 'spoke nsubj', cheers: 'spoke obl', won: 'Roos acl:relcl' },
  ],
  [
    'takes the first of two verbs without a conjunction for a participle',
    `Patients/NNS/NOUN/1/nsubj given/VBN/VERB/-1/root/give the/DT/DET/3/det pill/NN/NOUN/1/obj went/VBD/VERB/1/conj home/RB/ADV/4/advmod ././PUNCT/1/punct`,
    { went: '– root', given: 'Patients acl', Patients: 'went nsubj' },
  ],
  [
    'takes what the copula makes a predicate for one',
    `Dune/NNP/PROPN/4/nsubj was/VBD/AUX/4/cop a/DT/DET/4/det board/NN/NOUN/4/compound game/NN/NOUN/5/nsubj played/VBD/VERB/-1/root in/IN/ADP/7/case May/NNP/PROPN/5/obl ././PUNCT/5/punct`,
    { game: '– root', played: 'game acl' },
  ],
  [
    'gives a verb of saying the phrase before it for its subject',
    `It/PRP/PRON/1/nsubj hurts/VBZ/VERB/8/ccomp Lucca/NNP/PROPN/1/obj ,/,/PUNCT/5/punct its/PRP$/PRON/5/nmod:poss chairman/NN/NOUN/2/appos
     Hart/NNP/PROPN/5/appos ,/,/PUNCT/1/punct told/VBD/VERB/-1/root us/PRP/PRON/8/iobj ././PUNCT/8/punct`,
    { chairman: 'told nsubj', hurts: 'told ccomp' },
  ],
  [
    'takes a question for the subject of what follows it',
    `When/WRB/ADV/2/advmod Roos/NNP/PROPN/2/nsubj knew/VBD/VERB/-1/root is/VBZ/AUX/4/aux:pass disputed/VBN/VERB/2/ccomp ././PUNCT/2/punct`,
    { disputed: '– root', knew: 'disputed csubj' },
  ],
  [
    'reads a capital inside the sentence as a name',
    `It/PRP/PRON/1/nsubj works/VBZ/VERB/2/ccomp said/VBD/VERB/-1/root Per/IN/ADP/4/case Aune/NNP/PROPN/2/obl ././PUNCT/2/punct`,
    { Per: 'said nsubj', Aune: 'Per flat' },
  ],
  [
    'reads "her home" as what she has where more such things follow',
    `She/PRP/PRON/1/nsubj lost/VBD/VERB/-1/root her/PRP/PRON/1/obj home/RB/ADV/1/advmod and/CC/CCONJ/6/cc her/PRP$/PRON/6/nmod:poss name/NN/NOUN/1/conj ././PUNCT/1/punct`,
    { home: 'lost obj', name: 'home conj' },
  ],
  [
    'hangs what "who" opens on the noun before the comma',
    `“/$/PUNCT/1/punct Go/VB/VERB/3/ccomp ”/$/PUNCT/1/punct said/VBD/VERB/-1/root Roos/NNP/PROPN/3/nsubj ,/,/PUNCT/7/punct who/WP/PRON/7/nsubj runs/VBZ/VERB/3/ccomp it/PRP/PRON/7/obj ././PUNCT/3/punct`,
    { runs: 'Roos acl:relcl' },
  ],
];

it.each(WRONG)('%s', (_, rows, moved) => {
  const mended = mendTree(sentence(rows));
  expect(Object.fromEntries(Object.keys(moved).map((form) => [form, hangs(mended, form)]))).toEqual(moved);
});

it('tells a verb from a plural and a past tense from a participle by their words', () => {
  const borders = sentence(
    'Norland/NNP/PROPN/1/nsubj borders/NNS/NOUN/-1/root Ostrey/NNP/PROPN/1/obj ././PUNCT/1/punct',
  );
  expect(mendTree(borders).tokens[1]).toMatchObject({ xpos: 'VBZ', upos: 'VERB' });
  const fell = sentence('Deaths/NNS/NOUN/1/nsubj fell/VBN/VERB/-1/root ././PUNCT/1/punct');
  expect(mendTree(fell).tokens[1]).toMatchObject({ xpos: 'VBD' });
});

it.each([
  'The mill closed in May and laid off 40 people.',
  'Roos bought milk, and bread, and sold both.',
  'If the court agrees, the dam is sold, Roos said.',
  'Roos won the race, helped by the wind, and left.',
  'Ida Roos, the harbour master, has resigned.',
  'The mill, which Roos owns, makes rope and sells it.',
  'After the vote, Roos, who won, went home.',
  'Four times the county asked for money.',
  'Dune was made by Reed and was shown in May.',
  'The arms deal, the sports club and the savings bank failed.',
  'Sales tax rose because of the cost.',
  'She went home and had been there for days.',
  'He drove her home and her sister followed.',
  'When Roos left, the club was sold.',
  'Over the hill Per Aune kept goats.',
])('leaves as it is: %s', (text) => {
  const parsed = parseSentence(text, [0, text.length]);
  expect(mendTree(parsed)).toBe(parsed);
});

it('mends once: a second time nothing is left to mend', () => {
  for (const [, rows] of WRONG) {
    const mended = mendTree(sentence(rows));
    expect(mendTree(mended)).toBe(mended);
  }
});
