import { mendTree } from '../../../src/claims/trees/mend-tree';
import { rereadVerbs } from '../../../src/claims/trees/reread-verbs';
import { treeOf } from '../../../src/claims/trees/tree';
import { verbFaults } from '../../../src/claims/trees/verb-faults';
import { loadModel } from '../../../src/language/model/load-model';
import { parseSentence } from '../../../src/language/parse';

const model = loadModel();

/** The tenses of a sentence as it is read in the end, with the subject of each. */
function tenses(text: string): string[] {
  const { tokens } = mendTree(rereadVerbs(parseSentence(text, [0, text.length], model), model));
  return tokens.flatMap(({ form, xpos }, verb) => {
    if (!/^VB[DPZ]$/u.test(xpos)) return [];
    const subject = tokens.find(({ head, deprel }) => head === verb && deprel.startsWith('nsubj'));
    return [subject ? `${subject.form} ${form}` : form];
  });
}

describe('a verb that was taken for a noun', () => {
  it.each([
    ['The county archive issues copies of the old drawings.', ['archive issues']],
    ['Karl Maas and Tom Beck own the quarry.', ['Karl own']],
    ['City visit Harbour Town, the champions, next.', ['City visit']],
    [
      'The firm supplies ministries, schools and railways and exports to 31 countries.',
      ['firm supplies', 'exports'],
    ],
    ['Rain pours through the nave and damages paintings.', ['Rain pours', 'damages']],
    [
      'Thailand, which ships most of its sugar abroad, reports output figures.',
      ['which ships', 'Thailand reports'],
    ],
    ['Sugar slides as Brazil harvest gathers pace', ['Sugar slides', 'harvest gathers']],
  ])('is read as a verb: %s', (text, wanted) => {
    expect(tenses(text)).toEqual(wanted);
  });
});

describe('a past tense that was taken for a participle, or the other way round', () => {
  it.each([
    [
      'Villagers who opposed the sale gathered outside, sang hymns and handed in a petition.',
      ['who opposed', 'Villagers gathered', 'sang', 'handed'],
    ],
    ['Most of the 40 ships that left the port never returned.', ['that left', 'Most returned']],
    ['The film, made in 1931 and lost in 1950, turned up in a barn.', ['film turned']],
    ['The company, founded in a garage in 1974 and listed since 1999, makes boots.', ['company makes']],
    [
      'The hospital, whose board approved the budget and praised its results, settled with 34 patients.',
      ['board approved', 'praised', 'hospital settled'],
    ],
  ])('is told by what the sentence needs: %s', (text, wanted) => {
    expect(tenses(text)).toEqual(wanted);
  });
});

it.each([
  'The mill closed and the ferry sank.',
  'The firm sold sports shoes to arms dealers.',
  'Call the harbour office before noon.',
  'A day like no other.',
  'The film, made in 1931 and shown in 1950, turned up in a barn.',
])('leaves alone what adds up: %s', (text) => {
  const parsed = parseSentence(text, [0, text.length], model);
  expect(rereadVerbs(parsed, model)).toBe(parsed);
});

it.each([
  ['The port imports coal.', 0],
  ['The cat sat on the mat.', 0],
  ['A long day in the old town of Hafn.', 2],
])('counts the words where the verbs of “%s” do not add up', (text, faults) => {
  const read = mendTree(rereadVerbs(parseSentence(text, [0, text.length], model), model));
  expect(verbFaults(treeOf(read))).toHaveLength(faults);
});
