import { analyze } from '../../../src/claims/analyze';

/** The wordings of a text as the whole engine reads it. */
const read = (text: string): string[] => analyze(text).claims.map(({ wording }) => wording);

it.each([
  [
    'two tenses in a row',
    'The council, which says the sheds are dry and need paint costing 6,000 crowns, will vote in May.',
    'The council, which says will vote in May.',
  ],
  [
    'one comma between subject and verb',
    'A baker who burned two loaves in one week, then hid the tins to save his post, has been sent home.',
    'A baker then hid the tins to save his post, has been sent home.',
  ],
  [
    'a number that is not the verb’s',
    'The kiln, lying in a bend of the Esk, is built of bricks that weigh a kilo each and are laid in two rows.',
    '[The kiln] are laid in two rows.',
  ],
  [
    'a thing for “who”',
    'The photographs made by pupils, who took it for a mill, hang in the hall.',
    '[The photographs] took it for a mill.',
  ],
  [
    'a person for “which”',
    'Nils Orr of Holm Mills, which sold its barge in May, said the price was low.',
    '[Nils Orr of Holm Mills] sold its barge in May.',
  ],
  ['a participle taken for a tense', 'Oats tagged as barley sold for more.', 'Oats tagged.'],
  [
    'half of what “since” opens',
    'The yard was hit in the worst storm since the county and the port agreed a plan in May.',
    'The port agreed a plan in May.',
  ],
  [
    'a word of saying without what was said',
    'Tom Orr, who runs a shop beside the lock, before adding that it is small, said it paid.',
    '[Tom Orr] runs a shop beside the lock, before adding.',
  ],
  [
    'how things are, told of as a thing',
    'The ferry is late in fog, which is a rule, and the crew waits.',
    '[Fog] is a rule.',
  ],
  [
    'a gap in the second half of a list',
    'Hanmere will pay 600,000 dollars, the county one million and the state the rest.',
    'Hanmere will pay the state the rest.',
  ],
  [
    'a rise told of the noun before it',
    'Shares in Orr Mills rose 4% to $12 after the announcement, their largest gain in a day since 2021.',
    'The announcement [is] [shares’] largest gain in a day since 2021.',
  ],
  ['a way for a thing', 'The mill packs oats in the way bakers do.', 'Bakers do [the way].'],
  [
    'a main clause for a relative one',
    '"Our feet know, and when we walk along the road they hold on to warmth," Orr said.',
    'They hold on [the road] to warmth.',
  ],
])('does not cut where the words show %s: %s', (_, text, wrong) => {
  expect(read(text)).not.toContain(wrong);
});

it.each([
  [
    'Ferries to the islands, where shops have run out of bread, may not sail.',
    ['Ferries to the islands may not sail.', 'Shops have run out of bread [in] [the islands].'],
  ],
  [
    'Her oil is sold in nine shops and served on the night train.',
    ['Her oil is sold in nine shops.', '[Her oil] [is] served on the night train.'],
  ],
  [
    'The ferry was launched in May and sank in June.',
    ['The ferry was launched in May.', '[The ferry] sank in June.'],
  ],
  ['Rain fell as the guests arrived.', ['Rain fell.', 'The guests arrived.']],
  [
    'The pupils left a note, which the baker found.',
    ['The pupils left a note.', 'The baker found [a note that the pupils left].'],
  ],
  [
    'The deal would have raised pay by 4 per cent and capped overtime at 10 hours a week.',
    [
      'The deal would have raised pay by 4 per cent.',
      '[The deal] [would have] capped overtime at 10 hours a week.',
    ],
  ],
  [
    'The guard had been woken by her dog and seen a man in a red coat.',
    ['The guard had been woken by her dog.', '[The guard] [had] seen a man in a red coat.'],
  ],
  [
    'The guard had been woken by her dog and given a red coat.',
    ['The guard had been woken by her dog.', '[The guard] [had been] given a red coat.'],
  ],
  [
    'Hanmere will pay 600,000 dollars, the county one million and the state the rest.',
    [
      'Hanmere will pay 600,000 dollars.',
      'The state [will pay] the rest.',
      'The county [will pay] one million.',
    ],
  ],
  [
    'The north bank holds nine wells and the south bank two.',
    ['The north bank holds nine wells.', 'The south bank [holds] two.'],
  ],
  [
    'The council gave the school a piano and the choir a van.',
    ['The council gave the school a piano and the choir a van.'],
  ],
  [
    'Shares in Orr Mills rose 4% to $12 after the announcement, their largest gain in a day since 2021.',
    [
      'Shares in Orr Mills rose 4% to $12 after the announcement.',
      'Shares in Orr Mills rose 4% to $12 after the announcement, their largest gain in a day since 2021.',
    ],
  ],
  ['"You can put nobody in front of that," Orr said.', ['You can put nobody in front of that.']],
  ['"They told us that," Orr said.', ['They told us that.']],
  [
    'The pupils left the note the baker wrote.',
    ['The pupils left the note the baker wrote.', 'The baker wrote [the note].'],
  ],
  ['A lighthouse play that finds its tune', ['[A lighthouse play] finds its tune.']],
])('cuts %s', (text, wordings) => {
  expect(read(text)).toEqual(wordings);
});
