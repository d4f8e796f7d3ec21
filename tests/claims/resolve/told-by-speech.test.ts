import { analyze } from '../../../src/claims/analyze';
import { doubtsOf, lastOf } from './last-claim';

const wordingsOf = (text: string): string[] => analyze(text).claims.map(({ wording }) => wording);

describe('a noun that speaks is told by what it says where its own clause is cut out', () => {
  it.each([
    [
      'A clerk who asked not to be named said that the gate had been open.',
      '[A clerk who said that the gate had been open] asked not to be named.',
    ],
    [
      'A survey carried out for the guild showed that nurses work 60 hours a week.',
      '[A survey that showed that nurses work 60 hours a week] [was] carried out for the guild.',
    ],
    [
      'Two teachers, who declined to be identified, said the school had lost the exam papers.',
      '[Two teachers who said that the school had lost the exam papers] declined to be identified.',
    ],
    [
      'Some 9,600 people waited for a bed, according to figures published on Thursday.',
      '[Figures according to which some 9,600 people waited for a bed] [were] published on Thursday.',
    ],
    [
      'In a letter read out in court, Owen Hart wrote that the bank had been careless.',
      '[A letter in which Owen Hart wrote that the bank had been careless] [was] read out in court.',
    ],
    [
      'A baker from the north, who spoke on condition of anonymity, said that she had been offered a shop for her vote.',
      '[A baker from the north who said that she had been offered a shop for her vote] spoke on condition of anonymity.',
    ],
  ])('%s', (text, wording) => {
    expect(wordingsOf(text)).toContain(wording);
  });

  it.each([
    // nothing that can be said again
    ['An email sent by Beck asked whether the gate was open.', '[An email] [was] sent by Beck.'],
    // its own clause says it
    ['Roos was fined by a judge who said he had lied.', 'Roos was fined by a judge.'],
  ])('but not where %s', (text, wording) => {
    expect(wordingsOf(text)).toContain(wording);
  });

  it('and by what was bought or scored with it, though a time stands between', () => {
    expect(wordingsOf('Ida Roos scored on Saturday with a shot that hit the bar.')).toContain(
      '[A shot that Ida Roos scored with] hit the bar.',
    );
  });
});

describe('a bare phrase that is put in for a pronoun', () => {
  it('takes along what was told of it where it came', () => {
    const text =
      'Beck paid for the boat that Dan Hull had bought. The boat was stolen in May. It was found in June.';
    expect(lastOf(text)).toBe('[The boat that Dan Hull had bought] was found in June.');
  });

  it.each([
    [
      ['Joy Vell said the soil was full of tar.', 'Beck replied that it had been cleaned.'],
      'which one: the soil',
    ],
    // there is one of it
    [['Joy Vell said the sun was hot.', 'Beck replied that it had been hotter.'], ''],
  ])('or leaves open which one: %j', (sentences, doubts) => {
    expect(doubtsOf(...sentences)).toBe(doubts);
  });
});
