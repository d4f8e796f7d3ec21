import { wordingsOf } from '../wordings';

it.each([
  [
    'whose story is told',
    "The film tells the story of a miller's daughter who tricked a duke.",
    [
      "The film tells the story of a miller's daughter who tricked a duke.",
      "[A miller's daughter] tricked a duke.",
    ],
  ],
  [
    'a place of a place',
    'She died at her home in Ashby, a suburb of Garth.',
    ['She died at her home in Ashby.', 'Ashby [is] a suburb of Garth.'],
  ],
  [
    'a title with no article as it stands',
    'Gov. Lydia Marsh met then-Mayor Ron Bixby.',
    ['Gov. Lydia Marsh met then-Mayor Ron Bixby.', 'Lydia Marsh [is] Gov.', 'Ron Bixby [was] then-Mayor.'],
  ],
  [
    'those among them',
    'Police held 14 people, among them a boy of six.',
    ['Police held 14 people.', 'Police held a boy of six [among others].'],
  ],
  [
    'of several what can be several',
    'The gallery lent 14 pictures to Oslo, including two by Orr.',
    ['The gallery lent 14 pictures to Oslo.', 'The gallery lent two by Orr [among others] to Oslo.'],
  ],
  [
    'the clause behind "after"',
    'A boy was hurt after a goalpost, which had been rusting for years, collapsed at a school.',
    [
      'A boy was hurt.',
      'A goalpost collapsed at a school.',
      'A boy was hurt after a goalpost collapsed at a school.',
      '[A goalpost] had been rusting for years.',
    ],
  ],
  [
    'what is to come',
    'The ferry will leave at noon, carrying 200 passengers.',
    ['The ferry will leave at noon.', '[The ferry] [will carry] 200 passengers.'],
  ],
])('tells of the right noun: %s', (_, text, claims) => {
  expect(wordingsOf(text)).toEqual(expect.arrayContaining(claims));
});

it.each([
  ['Runners from 61 lands took part in the race, won by Orr.', /Runners.* \[were\] won/u],
  ['Organizers of the fair, cancelled last year, expect 80 firms.', /Organizers of the fair\] \[/u],
  ['The ban was backed by all the parties except the Greens, who called it rash.', /^\[All the parties/u],
  ['Teachers, among the lowest paid in the state, went on strike.', /lowest\] \[/u],
  ['Tenants had lived with damp for years, some of them with babies.', /years\] \[are\]/u],
  ['The organ, which has 9,000 pipes, the smallest no longer than a pencil, fell silent.', /organ \[is\]/u],
  ['Nearly a third of the pupils at the school, rated poor in 2022, are Poles.', /third.* \[was\]/u],
  ['Not one of the nine members, including Ron Bixby, is still in office.', /is\] including|among the/u],
  ['The comet will pass close to Earth, its closest approach in a century.', /Earth \[is\]/u],
  ['A woman and her two daughters, aged 9 and 12, were pulled from the lake.', /woman \[was\] aged/u],
  ['Margit Olsen gave birth on Wednesday, two days after voting against the budget.', /two days \[/u],
  ['The firm owns 61 hotels in nine countries, including Malta and Cyprus.', /owns Malta/u],
  ['The board voted to close Hayes School, which has 118 pupils, down from 240.', /School down/u],
  ['The drug, sold under the name Veltis, works.', /Veltis \[is/u],
  ['The river crested at 24.3 feet, almost two feet above the mark.', /feet \[are\]/u],
])('keeps rather than tells of a wrong noun: %s', (text, wrong) => {
  for (const wording of wordingsOf(text)) expect(wording).not.toMatch(wrong);
});
