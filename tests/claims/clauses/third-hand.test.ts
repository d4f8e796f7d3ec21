import { vouched } from '../attribution/vouched';

it.each([
  [
    '“The coach told me that I was too slow,” said Ida Roos.',
    'Ida Roos: The coach told [Ida Roos] that [Ida Roos] was too slow.',
  ],
  ['“They told me it was a cold,” Ida Roos said.', 'Ida Roos: They told [Ida Roos] it was a cold.'],
  [
    '“The mayor says the bridge is safe and the road is dry,” Emil Strand said.',
    'Emil Strand: The mayor says the bridge is safe and the road is dry.',
  ],
  ['“I said that it was rotten,” Tom Beck told the board.', 'Tom Beck: [Tom Beck] said that it was rotten.'],
  [
    'Ida Roos alleged that Beck had known for a year that the dam leaked.',
    'Ida Roos: Beck had known for a year that the dam leaked.',
  ],
  [
    'According to the indictment, Beck told two widows that the fund was full.',
    'the indictment: Beck told two widows that the fund was full.',
  ],
  [
    'Tom Beck said he had told the council that the wall was cracked.',
    'Tom Beck: [Tom Beck] had told the council that the wall was cracked.',
  ],
])('what a speaker tells of another’s words is the speaker’s: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});

it.each([
  ['“I think the mine leaks,” said Lund.', 'Lund: The mine leaks.'],
  ['“We know that the gate was open,” said Lund.', 'Lund: The gate was open.'],
  ['Ida Roos said the bank had assured her that the loan was safe.', 'the bank: The loan was safe.'],
  [
    'A clerk said he had been told by the works office that one letter had come.',
    'the works office: One letter had come.',
  ],
  ['Tom Beck said he believed the dam was safe.', 'Tom Beck: The dam was safe.'],
  [
    '“The mayor says the bridge will open in May, but it has no road,” said Tom Beck.',
    'Tom Beck: [The bridge] has no road.',
  ],
])('what is thought, or reported of another, is cut as before: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});

it.each([
  ['“He was here when I left and he was here when I came back,” Enid Vale said.'],
  ['“That is not how you treat people,” Enid Vale said.'],
])('nothing of a quotation is the writer’s: %s', (text) => {
  expect(vouched(text).filter((line) => !line.startsWith('Enid Vale: '))).toEqual([]);
});
