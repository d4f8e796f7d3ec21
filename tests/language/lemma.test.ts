import { applyEdit, lemmaOf, type LemmaRules } from '../../src/language/lemma';
import { loadModel } from '../../src/language/model/load-model';
import { TREACHEROUS } from './treacherous-forms';

describe('lemmaOf', () => {
  const rules: LemmaRules = new Map([
    [
      'VBD',
      new Map([
        ['ed', '2'],
        ['ied', '3y'],
        ['^went', '=go'],
      ]),
    ],
    ['NNPS', new Map([['s', '1']])],
  ]);

  it.each([
    ['the longest ending', 'carried', 'VBD', 'carry'],
    ['a shorter ending', 'Walked', 'VBD', 'walk'],
    ['a whole word', 'WENT', 'VBD', 'go'],
    ['no ending', 'put', 'VBD', 'put'],
    ['a tag without rules', 'Quickly', 'RB', 'quickly'],
    ['a name, whose letters stay', 'Danes', 'NNPS', 'Dane'],
  ])('goes by %s', (_, form, tag, lemma) => {
    expect(lemmaOf(form, tag, rules)).toBe(lemma);
  });

  it.each([
    ['mills', 'NNS', 'mill'],
    ['companies', 'NNS', 'company'],
    ['children', 'NNS', 'child'],
    ['said', 'VBD', 'say'],
    ['was', 'VBD', 'be'],
    ["'re", 'VBP', 'be'],
    ["n't", 'RB', 'not'],
    ['planned', 'VBN', 'plan'],
    ['making', 'VBG', 'make'],
    ['ruled', 'VBD', 'rule'],
    ['owed', 'VBD', 'owe'],
    ['stopped', 'VBD', 'stop'],
    ['conceded', 'VBD', 'concede'],
    ['shouted', 'VBD', 'shout'],
    ['challenged', 'VBN', 'challenge'],
    ['nodded', 'VBD', 'nod'],
    ['panicked', 'VBD', 'panic'],
    ['tied', 'VBN', 'tie'],
    ['labelling', 'VBG', 'label'],
    ['showed', 'VBD', 'show'],
    ['mixing', 'VBG', 'mix'],
    ['denies', 'VBZ', 'deny'],
    ['better', 'JJR', 'good'],
    ['largest', 'JJS', 'large'],
    ['them', 'PRP', 'they'],
    ['Stockholm', 'NNP', 'Stockholm'],
  ])('knows %s (%s)', (form, tag, lemma) => {
    expect(lemmaOf(form, tag, loadModel().lemmas)).toBe(lemma);
  });

  const { lemmas, words } = loadModel();

  /** By tag: forms and, after each, the base. */
  it.each(Object.entries(TREACHEROUS))('finds the bases of %s', (tag, rows) => {
    const pairs = rows.trim().split(/,\s*/u);
    const found = pairs.map((pair) => {
      const [form] = pair.split(' ') as [string];
      return `${form} ${lemmaOf(form, tag, lemmas, words.clusters)}`;
    });
    expect(found).toEqual(pairs);
  });
});

describe('applyEdit', () => {
  it('takes letters off and puts letters on', () => {
    expect(applyEdit('hoping', '3e')).toBe('hope');
    expect(applyEdit('mill', '0')).toBe('mill');
    expect(applyEdit('went', '=go')).toBe('go');
    expect(applyEdit('a', '3y')).toBe('y');
  });
});
