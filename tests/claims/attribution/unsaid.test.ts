import { vouched } from './vouched';

/** Nobody is said to have said so: the article tells it, whole. */
const UNSAID: Readonly<Record<string, readonly string[]>> = {
  'a subject that leaves nobody': [
    'Neither Lund nor Berg said the mine was safe.',
    'Neither the bank nor its auditors said the money was gone.',
    'Nobody at the port said that the crane was broken.',
    'No one in the ministry said how the fire began.',
    'None of the witnesses said that they saw a gun.',
    'Not one of the nurses claimed that she had been paid.',
    'No minister has said that the tax will rise.',
    'Few experts say that the ice will hold.',
    'Not all experts say that the ice will hold.',
    'Not even the unions say that the offer is unfair.',
  ],
  'a denial': [
    'The firm did not say that it would pay.',
    'The council has not said when the pool will open.',
    'The mayor never claimed that the bridge was sound.',
    'The union won’t say whether it will strike.',
    'Lund does not think that the dam will hold.',
    'The firm gave no hint that it would leave the city.',
    'Lund never said, "I am guilty."',
    'He left without saying that he had been sacked.',
  ],
  'saying that is kept back': [
    'Berg declined to say how much he was paid.',
    'The club failed to say why the coach left.',
    'The regulator stopped short of saying the bank was insolvent.',
    'The judge stopped short of calling the witness a liar.',
    'The minister did not go so far as to say that the talks had failed.',
    'The army has yet to say how many soldiers died.',
    'The clerk did not want to say that she had seen him.',
    'The owner would not say how many staff had left.',
  ],
  'a source that is nothing': [
    'Lund has no photograph suggesting that the mine was flooded.',
    'Divers brought up no wreckage showing that the boat had burned.',
    'There is no record indicating that the pumps were mended.',
    'The audit turned up little to suggest that the money was stolen.',
    'There was nothing to show that Berg had signed.',
    'Nothing in the log suggests that the crew slept.',
    'No letter that says the pumps were mended has been found.',
    'Lund has not seen a letter saying that the pumps were mended.',
    'There is not a single study suggesting that the drug works.',
    'Lund saw no reason to say that the pumps were mended.',
  ],
  'saying that is called wrong': [
    'The station wrongly reported that the ferry had sunk.',
    'Berg falsely claimed that the mine was dry.',
    'Many patients mistakenly believe that the drug is safe.',
    'It was wrongly reported that the ferry had sunk.',
  ],
  'a state of doubt': [
    'Lund is not sure that the dam will hold.',
    'Lund was not certain that the letter was real.',
    'Lund is not convinced that the roof is safe.',
    'Lund was unaware that the alarm was off.',
    'Lund is unsure whether the boat will float.',
  ],
  'a denial that is denied': [
    'Berg did not deny that he took the money.',
    'The firm did not dispute that the lift was old.',
    'Nobody doubts that the ice will melt.',
  ],
};

describe.each(Object.entries(UNSAID))('%s', (_, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(vouched(sentence)).toEqual([`the writer: ${sentence}`]);
  });
});

test.each([
  ['Lund never doubted that the dam would hold.', 'Lund: The dam would hold.'],
  ['Lund has no doubt that the dam will hold.', 'Lund: The dam will hold.'],
  ['Lund was in no doubt that the dam would hold.', 'Lund: The dam would hold.'],
  ['Lund not only said that the plan was bad but also voted against it.', 'Lund: The plan was bad.'],
  ['The bank did not just say that it was sorry; it paid.', 'The bank: [The bank] was sorry.'],
  ['The mayor could not have said more clearly that the deal was dead.', 'The mayor: The deal was dead.'],
  ['Lund couldn’t be clearer that the deal was dead.', 'Lund: The deal was dead.'],
  ['Lund cannot say often enough that the road is icy.', 'Lund: The road is icy.'],
  ['Lund could only say that the boat had sunk.', 'Lund: The boat had sunk.'],
  ['The mayor would say only that talks were going on.', 'The mayor: Talks were going on.'],
  ['Lund did not hesitate to say that the mine was unsafe.', 'Lund: The mine was unsafe.'],
  ['Lund has a photograph suggesting that the mine was flooded.', 'a photograph: The mine was flooded.'],
  ['Lund has a photograph suggesting that the mine was flooded.', 'the writer: Lund has a photograph.'],
  ['The board never saw the letter saying that the pumps were old.', 'the letter: The pumps were old.'],
  ['A little evidence suggests that the drug works.', 'A little evidence: The drug works.'],
  ['The little boy said that the dog was gone.', 'The little boy: The dog was gone.'],
  ['The divers found no bones, suggesting that the cave was unused.', 'The divers: The cave was unused.'],
  ['Lund had little time, saying that the train was early.', 'Lund: The train was early.'],
  [
    'Lund told the crew to say that the pumps were old.',
    'Lund: Lund told the crew to say that the pumps were old.',
  ],
  ['Lund rightly said that the pumps were old.', 'Lund: The pumps were old.'],
  ['A few experts say that the ice will hold.', 'A few experts: The ice will hold.'],
  ['Quite a few nurses say the tills were empty.', 'Quite a few nurses: The tills were empty.'],
  [
    'No fewer than nine experts say that the ice will hold.',
    'No fewer than nine experts: The ice will hold.',
  ],
  ['Not surprisingly, the union says the offer is unfair.', 'the union: The offer is unfair.'],
  ['Not long ago the mayor said the bridge was safe.', 'the mayor: The bridge was safe.'],
  ['Lund, who has no children, said that the school was too small.', 'Lund: The school was too small.'],
  ['Lund did not stay long, saying that she was ill.', 'Lund: [Lund] was ill.'],
  ['Neither side won, Lund said.', 'Lund: Neither side won.'],
  ['Lund could not be reached but has said that the mine is safe.', 'Lund: The mine is safe.'],
  [
    'The driver was taken away and told police that the brakes had failed.',
    'The driver: The brakes had failed.',
  ],
])('is said all the same: %s', (sentence, claim) => {
  expect(vouched(sentence)).toContain(claim);
});

test.each([
  ['"The pumps are old." Lund did not reply.', 'nobody named: The pumps are old.'],
  ['A woman shouted: "You knew of it!" Lund did not respond.', 'A woman: You knew of it.'],
  [
    'Berg said the pumps were old. "They were never mended." Lund would not comment.',
    'Berg: [The pumps] were never mended.',
  ],
])('who does not answer has not said what stands before: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});

test('a denial inside what is said does not take it back', () => {
  expect(vouched('"Eleven is not nothing," said Ravi Menon.')).toContain(
    'Ravi Menon: Eleven is not nothing.',
  );
});

test.each([
  ['“We were told there was no choice,” Lund said.', 'Lund: We were told there was no choice.'],
  ['“We assumed the mine was safe,” said Lund.', 'Lund: We assumed the mine was safe.'],
  ['“I thought the pump was broken,” said Lund.', 'Lund: [Lund] thought the pump was broken.'],
])('what a speaker once thought or was told stays so: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});

test.each([
  ['“We believe the mine is safe,” said Lund.', 'Lund: The mine is safe.'],
  ['“I think the mine leaks,” said Lund.', 'Lund: The mine leaks.'],
  ['“We knew the dam leaked,” said Lund.', 'Lund: The dam leaked.'],
])('what a speaker thinks or knows is the speaker’s: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});
