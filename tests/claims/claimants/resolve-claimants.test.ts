import { attributionsOf } from '../attribution/attributions-of';

/** Who is found to have said the last thing in a text. */
function lastClaimant(text: string): { name: string | null; kind: string } {
  return attributionsOf(text).at(-1)!.claimant;
}

test.each([
  ['Mayor Tom Beck said the pool would close.', 'Tom Beck', 'person'],
  ['Ida Roos, the harbour master, said the port was full.', 'Ida Roos', 'person'],
  ['Its president, Hank Olsen, said sales had doubled.', 'Hank Olsen', 'person'],
  [
    "The study's lead author, Professor Ida Roos of the University of Tarn, said bees sleep.",
    'Ida Roos',
    'person',
  ],
  ['Ferry company Norra will buy a boat, it said on Friday.', 'Norra', 'body'],
  ['Mr. Olsen said the vote was rigged.', 'Olsen', 'person'],
  ['WHO says salt is safe.', 'WHO', 'body'],
  ['The Norra Art Museum said it was full.', 'Norra Art Museum', 'body'],
  ['New Zealand said it would pay.', 'New Zealand', 'body'],
  ['The Norra Fishing Association said stocks were low.', 'Norra Fishing Association', 'body'],
  ['The health ministry said the water was safe.', 'The health ministry', 'body'],
  ['A study published in May found that bees sleep.', 'A study published in May', 'document'],
  ['A source familiar with the talks said a deal was near.', 'A source familiar with the talks', 'anonymous'],
  ['Analysts expect that rates will fall.', 'Analysts', 'anonymous'],
  ['Rates will reportedly fall.', null, 'missing'],
])('%s → %s', (text, name, kind) => {
  expect(lastClaimant(text)).toEqual({ name, kind });
});

test.each([
  ['a title elsewhere', 'Mayor Beck opened the bridge. Beck said it was safe.', 'person'],
  ['an age elsewhere', 'Varga, 54, opened the bridge. Varga said it was safe.', 'person'],
  ['what only people do', 'Halloran laughed and told reporters that the road was long.', 'person'],
  ['how people begin', 'Okonjo grew up by the sea. Okonjo said the vote was fair.', 'person'],
  ['a "he" that is nobody else', 'Varga said he was tired.', 'person'],
  ['a wife', 'Hartmann told his wife that the mine was safe.', 'person'],
  ['no sign', 'Norra said it would pay.', 'body'],
  ['a thing that is retired', 'Trellis retired the bond in May. Trellis said the loss was small.', 'body'],
  ['a "he" that may be somebody else', 'The chief executive left. Norra said he was ill.', 'body'],
])('one capital alone is a person’s by %s: %s', (_, text, kind) => {
  expect(lastClaimant(text).kind).toBe(kind);
});

test.each([
  [
    'The Danish minister, Ida Roos, opened the talks. The Dutch minister said they were late.',
    'The Dutch minister',
  ],
  [
    'The Peruvian minister Ana Soto opened the talks. The Chilean minister denied that they were late.',
    'The Chilean minister',
  ],
  ['The Danish minister, Ida Roos, opened the talks. The Danish minister said they were late.', 'Ida Roos'],
  ['The Danish minister, Ida Roos, opened the talks. The minister said they were late.', 'Ida Roos'],
])('an office belongs to a land: %s', (text, name) => {
  expect(lastClaimant(text).name).toBe(name);
});

test('several of one office are not the one whom the text has named', () => {
  expect(lastClaimant("Ida Roos is the study's lead author. The authors said bees sleep.").name).toBe(
    'The authors',
  );
});

test.each([
  ['a surname after the full name', 'Ida Roos runs the port. Roos said it was full.', 'Ida Roos'],
  [
    'a family name that stands first',
    'Premier Shen Wei toured the port. Shen said that it was full.',
    'Shen Wei',
  ],
  [
    'a pronoun of the right gender',
    'Ida Roos met Tom Beck on Friday. He said the port was full.',
    'Tom Beck',
  ],
  [
    'a shortened title before a surname',
    'The mayor, Ida Roos, opened the pool. Cr Roos said it was full.',
    'Ida Roos',
  ],
  [
    'two ranks before a name',
    'Det Insp Mark Hollis came on Friday. Insp Hollis said the safe was empty.',
    'Mark Hollis',
  ],
  [
    'a pronoun beside the medium that was told',
    'Tom Beck runs the port. "We are tired," he told Harbour Live.\n\nHe said the port was full.',
    'Tom Beck',
  ],
  [
    'a pronoun beside the radio that was told',
    'Tom Beck runs the port. "We are tired," he told KRN Radio.\n\nHe said the port was full.',
    'Tom Beck',
  ],
  [
    'a pronoun beside the man who was told',
    'Ida Roos told Tom Beck of the leak. He said the port was full.',
    'Tom Beck',
  ],
  ['a pronoun after its name', 'Ida Roos runs the port. She said it was full.', 'Ida Roos'],
  [
    'an office that one person holds',
    'Mayor Tom Beck opened the fair. The mayor said it would rain.',
    'Tom Beck',
  ],
  [
    'a bare noun for the one body of that kind',
    'Ferry company Norra bought a boat. Fares will rise by 6%, company says',
    'Norra',
  ],
  [
    'a pronoun far from the only name',
    'Nils Holm kept the light. It was red. It was tall. It was old. It fell. He says it was safe.',
    'Nils Holm',
  ],
  [
    'a given name in two spellings',
    'Kirsten Holm runs the port. Kirstin Holm was born there. Holm said it was full.',
    'Kirsten Holm',
  ],
  [
    'a pronoun beside a quotation that names somebody else',
    'Ida Roos runs the port. "We asked Rosa Beck and Anna Lund to pay," she said.',
    'Ida Roos',
  ],
  ['"I" inside a quotation', '"I believe that it is safe," said Ida Roos.', 'Ida Roos'],
])('%s', (_, text, name) => {
  expect(attributionsOf(text).every(({ claimant }) => claimant.name === name)).toBe(true);
});

test('a pronoun with nobody to stand for stays open', () => {
  expect(lastClaimant('He said the port was full.')).toEqual({ name: null, kind: 'person' });
});

test('a pronoun far from two names stays open', () => {
  const text =
    'Nils Holm met Tom Beck. It rained. It was cold. It was dark. It was late. He says it was safe.';
  expect(lastClaimant(text).name).toBeNull();
});

test('two people of one surname are not confused', () => {
  const text = 'Ida Roos and Jan Roos own the boat. Roos said it leaked.';
  expect(lastClaimant(text)).toEqual({ name: 'Roos', kind: 'person' });
});

test('two remarks in one sentence, each within the other by a wrong tree, end', () => {
  const text =
    'Nils Holm says the pier is safe. He said the same in May, recalls Ida Roos, who runs the inn. She says it fell.';
  expect(() => attributionsOf(text)).not.toThrow();
});
