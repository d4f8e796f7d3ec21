import { wordingsOf } from '../wordings';

it.each([
  'Few doctors read the letter and signed it.',
  'No driver stopped and helped the girl.',
  'Not all members voted and left.',
  'Only Oslo and Bergen raised the tax.',
  'No more than two jurors voted to acquit Beck and free him.',
  'At most 40 members came and voted.',
  'Only three of the nine divers were found and rescued.',
  'Just one nurse stayed and slept.',
  'Only the cook read the letter and signed it.',
  'Nobody heard the crash and raised the alarm.',
  'None of the clerks opened the safe and counted the money.',
  'Hardly any farmers read the rules and followed them.',
  'Barely a dozen members came and voted.',
  'Almost nobody opened the letter and answered it.',
])('what is counted from above is true of both together: %s', (text) => {
  expect(wordingsOf(text)).toEqual([text]);
});

it.each([
  [
    'A few doctors read the letter and signed it.',
    ['A few doctors read the letter.', '[A few doctors] signed it.'],
  ],
  [
    'The only witness left the town and sold her house.',
    ['The only witness left the town.', '[The only witness] sold her house.'],
  ],
  [
    'Even Oslo raised the tax and closed the port.',
    ['Even Oslo raised the tax.', '[Even Oslo] closed the port.'],
  ],
  [
    'Almost 90 guests lost their bags and went home.',
    ['Almost 90 guests lost their bags.', '[Almost 90 guests] went home.'],
  ],
  ['Oslo and Bergen raised the tax.', ['Oslo raised the tax.', 'Bergen raised the tax.']],
])('but not what is counted from below: %s', (text, claims) => {
  expect(wordingsOf(text)).toEqual(claims);
});
