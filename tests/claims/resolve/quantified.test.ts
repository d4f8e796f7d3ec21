import { analyze } from '../../../src/claims/analyze';

const wordingsOf = (text: string): string[] => analyze(text).claims.map(({ wording }) => wording);

describe('what names nobody is spoken of by no pronoun', () => {
  it.each([
    ['No ferry sails in winter, and it may be sold soon.', 'It may be sold soon.'],
    ['No tribunal has heard the case, although it was filed in 2019.', '[The case] was filed in 2019.'],
    ['No umpire was hurt, but she was replaced.', 'She was replaced.'],
    ['Every family was warned, and they fled on foot.', 'They fled on foot.'],
    ['Every family got 300 euros, and they could keep it.', 'They could keep it.'],
    ['Few voters trust the party, but they fear its rivals.', "They fear [the party's] rivals."],
  ])('%s', (text, wording) => {
    expect(wordingsOf(text)).toContain(wording);
  });

  it.each([
    ['No skipper has said when he will sail.', 'No skipper has said when he will sail.'],
    ['Many campers were ill, and they were sent home.', '[Many campers] were sent home.'],
    [
      'No campers were hurt, but they had to wait four hours for a bus.',
      '[The campers] had to wait four hours for a bus.',
    ],
    ['There were no mourners, and they may never come.', 'They may never come.'],
  ])('but: %s', (text, wording) => {
    expect(wordingsOf(text)).toContain(wording);
  });
});

describe('of whom a part is told', () => {
  it.each([
    [
      'Most of the victims were adults, and nine of them had been ill.',
      'Nine of [the victims] had been ill.',
    ],
    ['Roughly 300 barns burned, and 90 of them were empty.', '90 of [the roughly 300 barns] were empty.'],
    ['Hundreds of barns burned, and dozens of them fell.', 'Dozens of [the hundreds of barns] fell.'],
    ['Several barges were damaged, and two of them sank.', 'Two of [the barges] sank.'],
    ['Fires burned a third of the barns, many of them empty.', 'Many of [the barns] [are] empty.'],
  ])('all are named: %s', (text, wording) => {
    expect(wordingsOf(text)).toContain(wording);
  });

  it.each([
    [
      'Almost half of the divers said they could not see the wreck.',
      '[Almost half of the divers] could not see the wreck.',
    ],
    ['A third of the cooks said they had been robbed.', '[A third of the cooks] had been robbed.'],
    ['A quarter of the cooks said they had been robbed.', '[A quarter of the cooks] had been robbed.'],
    ['Two thirds of the nurses said they had been robbed.', '[Two thirds of the nurses] had been robbed.'],
    ['Many of the tenants said they feared a flood.', '[Many of the tenants] feared a flood.'],
    ['A majority of the pupils admitted that they had cheated.', '[A majority of the pupils] had cheated.'],
  ])('only they are meant in what they say: %s', (text, wording) => {
    expect(wordingsOf(text)).toContain(wording);
  });

  it.each([
    ['Inspectors found staff were kind, but that there were too few of them.', 'There were too few of them.'],
    ['The council met 60 tenants, and most of them agreed.', 'Most of [the 60 tenants] agreed.'],
    ['About 200 vases broke, and two of them were rare.', 'Two of [about 200 vases] were rare.'],
  ])('but not who tells it, nor a body: %s', (text, wording) => {
    expect(wordingsOf(text)).toContain(wording);
  });
});
