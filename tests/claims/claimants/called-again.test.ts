import { analyze } from '../../../src/claims/analyze';

/** Who says what is said last: "Norra (body)". */
function lastSpeaker(text: string): string {
  const { name, kind } = analyze(text).attributions.at(-1)!.claimant;
  return `${name ?? 'nobody'} (${kind})`;
}

test.each([
  ['Nokia recalled the phone on Monday. The company said 14 users had been burned.', 'Nokia (body)'],
  ['Maersk lost a ship off Yemen. The Danish group said the crew had been rescued.', 'Maersk (body)'],
  ['Oxfam closed its office in Juba. The charity said its staff were safe.', 'Oxfam (body)'],
  ['Harvard cut its budget. The university said gifts had fallen.', 'Harvard (body)'],
  ['The court ruled against Novum. The Danish group said it was surprised.', 'Novum (body)'],
  ['Intel lost money last year. The chipmaker said it would sell two plants.', 'Intel (body)'],
  ['Prime Minister Jonas Lie came on Friday. The Danish leader said he was tired.', 'Jonas Lie (person)'],
])('calls the one of the sentence before again: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  ['Boliden bought Norra in May. The company said the price was fair.', 'The company (body)'],
  ['Philips hired a cleaning company. The company said nobody was hurt.', 'The company (body)'],
  ['Nokia will close its plant in Salo. The union said 300 jobs would go.', 'The union (body)'],
  ['In Salo the news came late. The company said staff had been told.', 'The company (body)'],
  [
    'Chancellor Ida Lund met President Jan Beck. The German leader said the talks were good.',
    'The German leader (anonymous)',
  ],
])('but not where another may be meant: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  ['The audit came out in May. It says that 40 bills are missing.', 'The audit (document)'],
  ['The city’s records were opened. They show that nobody looked.', 'The city’s records (document)'],
  ['Two new studies appeared this week. Both found that salt is bad.', 'Two new studies (document)'],
  ['The bank published figures on Tuesday. They show that prices fell.', 'figures (document)'],
  ['The mayor wrote a letter to residents. It said the tax would rise.', 'a letter to residents (document)'],
])('a pronoun for a paper: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  ['The ministry issued a statement on Monday. It said the bridge was safe.', 'The ministry (body)'],
  [
    'Researchers at Esk published two papers. They found that mice sleep more.',
    'Researchers at Esk (anonymous)',
  ],
  ['Two officials spoke to the paper. Both said the plan was dead.', 'Two officials (anonymous)'],
])('but not for who put it out: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  ['Prime Minister Jonas Lie came on Friday. The prime minister said it was late.', 'Jonas Lie (person)'],
  [
    'Jonas Lie, the prime minister, came on Friday. The prime minister said it was late.',
    'Jonas Lie (person)',
  ],
  ['Deputy Mayor Ida Roos resigned. The deputy mayor said she was sad.', 'Ida Roos (person)'],
  ['Deputy Mayor Ida Roos resigned. The mayor said he was sad.', 'The mayor (anonymous)'],
])('an office and its rank: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});
