import { analyze } from '../../../src/claims/analyze';

const firstOf = (text: string) => {
  const { claims, text: kept } = analyze(text);
  const { kind, factuality, hedges } = claims[0]!;
  return {
    kind,
    factuality: factuality!,
    hedges: hedges.map(({ cue: [start, end] }) => kept.slice(start, end)),
  };
};

it.each([
  ['ability', 'He could swim when he was three.'],
  ['sense', 'She could see the harbour from her window.'],
  ['a state of mind', 'Ida Roos feels so happy.'],
  [
    'future in the past after a verb in -ing',
    'The firm told the Courier it would close, adding that it would reopen.',
  ],
  ['what it was due to', 'The delay was due to frost.'],
  ['odds that were counted', 'Nurses are twice as likely to leave as clerks.'],
  ['odds by a percentage', 'Divers are 30 percent more likely to lose hearing.'],
  ['odds by times', 'Tall players were three times less likely to be hurt.'],
  ['odds compared', 'Boys are less likely than girls to read.'],
  ['a sign that there is not', 'There was no sign that the dam leaked.'],
  ['the future of a promise', 'Her promise that the pool would open pleased the town.'],
])('no hedge: %s', (_, text) => {
  expect(firstOf(text).hedges).toEqual([]);
});

it.each([
  ['possibility', 'Prices could rise in May.', 'could'],
  ['hearsay before a word read as a noun', 'Vogt is believed to favour inspections.', 'believed'],
  ['what seems so, told with "it"', 'It appears that the lamp fell.', 'appears'],
  ['what is not clear', 'It is not clear whether the lamp fell.', 'not clear'],
  ['what remains unclear', 'It remains unclear who paid for the lamp.', 'unclear'],
  ['what is hoped', 'It is hoped that the lamp will last.', 'hoped'],
  ['what is supposed', 'The lamp is supposed to be safe.', 'supposed'],
  ['odds by nothing that counts', 'The shop is now more likely to close.', 'likely'],
  ['growing odds', 'The club is increasingly likely to move.', 'likely'],
  ['odds that leave it open', 'It is more likely than not that the lamp fell.', 'likely'],
])('a hedge: %s', (_, text, cue) => {
  expect(firstOf(text).hedges).toContain(cue);
});

it.each([
  ['what would have been', 'The factory would have closed without the loan.'],
  ['what is still to do', 'Roos has yet to pay the fine.'],
])('%s did not happen', (_, text) => {
  expect(firstOf(text).factuality).toBeLessThan(-1);
});

it('what is unclear is open', () => {
  expect(firstOf('It is unclear whether the bank hid losses.').factuality).toBe(0);
});

it.each([
  ['a term', 'The council must decide by March 28.', 'factual'],
  ['a measure', 'Demand was strong in the north.', 'factual'],
  ['a duty', 'The council must do better.', 'opinion'],
  ['a judgement', 'The argument was weak.', 'opinion'],
])('%s is %3$s', (_, text, kind) => {
  expect(firstOf(text).kind).toBe(kind);
});

it('what few believe is not put forward as theirs', () => {
  const { claims } = analyze('Few believe that the plan will work.');
  expect(claims.map(({ wording, attribution }) => [wording, attribution])).toEqual([
    ['Few believe that the plan will work.', null],
  ]);
});
