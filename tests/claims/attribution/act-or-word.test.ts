import { attributionsOf, lineOf } from './attributions-of';

const lines = (text: string): string[] => attributionsOf(text).map((one) => lineOf(text, one));

test.each([
  ['The palace dismissed reports that the king was ill.', ' | reports | that the king was ill'],
  ['Lind rejected the allegation that she had lied.', ' | allegation | that she had lied'],
  ['The bank denied a report that it had failed.', ' | report | that it had failed'],
])('who denies a thing has not said it: %s', (text, line) => {
  expect(lines(text)).toContain(line);
});

test.each([
  ['The mayor made the claim that crime had fallen.', 'The mayor | made … claim | that crime had fallen'],
  ['The claim that the well was safe was made by a chemist.', 'a chemist | claim | that the well was safe'],
  ['The hint that the quay was weak came from the union.', 'the union | hint | that the quay was weak'],
  ['The claim that the well was safe was tested by a chemist.', ' | claim | that the well was safe'],
  ['The union voiced fears that the dam would burst.', 'The union | voiced fears | that the dam would burst'],
])('but who only makes it has: %s', (text, line) => {
  expect(lines(text)).toContain(line);
});

test.each([
  [
    'The claim that salt is harmless has been rejected by doctors.',
    'doctors | has been rejected | The claim that salt is harmless',
  ],
  ['The allegations were dismissed by the bank.', 'the bank | were dismissed | The allegations'],
  ['The letter calls for the rector to resign.', 'The letter | calls | for the rector to resign'],
  ['Nurses called for the state to pay more.', 'Nurses | called | for the state to pay more'],
  ['For many Poles, the deal was a betrayal.', 'many Poles | For | the deal was a betrayal'],
  ['To its critics, the tax is unfair.', 'its critics | To | the tax is unfair'],
  ['Orr was blunt: “The roof will fall.”', 'Orr |  | “The roof will fall.”'],
  ['“A vital step,” the minister called the law.', 'the minister | called | “A vital step,” … the law'],
  ['The board ordered an inquiry.', 'The board | ordered | an inquiry'],
])('%s', (text, line) => {
  expect(lines(text)).toContain(line);
});

test.each([
  'The judge dismissed the appeal on Thursday.',
  'The panel considered 14 designs.',
  'The coach considered three players.',
  'The board rejected the application in June.',
  'The airline ordered new jets.',
  'The offer was rejected by the board.',
  'No one wanted this outcome.',
  'Nobody believed that the mill would close.',
  'For years, the mill was shut.',
  'For visitors, the park is open.',
  'To residents, the council sent a letter.',
  'It looks as if the dam will hold.',
  'The ruling that lawyers described as historic came late.',
  'The sign was old: “No smoking.”',
])('says nothing: %s', (text) => {
  expect(lines(text)).toEqual([]);
});
