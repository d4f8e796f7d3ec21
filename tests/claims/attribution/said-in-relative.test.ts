import { vouched } from './vouched';

describe('what is said in a relative clause of the noun before it', () => {
  test.each([
    [
      'The diver, who police say was racing home, was not hurt.',
      ['police: [The diver] was racing home.', 'the writer: The diver was not hurt.'],
    ],
    [
      'The tax, which supporters say will halve traffic, takes effect in March.',
      ['supporters: [The tax] will halve traffic.', 'the writer: The tax takes effect in March.'],
    ],
    [
      'The quay, which engineers say is too short, was closed on Monday.',
      ['engineers: [The quay] is too short.', 'the writer: The quay was closed on Monday.'],
    ],
    [
      'The council approved the dam, which residents say will ruin the valley.',
      ['residents: [The dam] will ruin the valley.', 'the writer: The council approved the dam.'],
    ],
  ])('%s', (text, claims) => {
    expect(vouched(text)).toEqual(claims);
  });

  test.each([
    [
      'The cream, which the firm claims can heal a burn, costs $90 a jar.',
      ['the firm: [The cream] can heal a burn.', 'the writer: The cream costs $90 a jar.'],
    ],
  ])('whatever the tree: %s', (text, claims) => {
    expect(vouched(text)).toEqual(claims);
  });

  test.each([
    'The tax, which nobody says will work, was dropped.',
    'The man who police say drove the car was arrested.',
    'The diver, who said the sea was calm, went home.',
  ])('no noun becomes the subject of what is said: %s', (text) => {
    expect(vouched(text).join(' ')).not.toMatch(/\[The (?:tax|man|diver)\]/u);
  });
});

describe('what is told of somebody who is only described as accused is the writer’s', () => {
  test.each([
    'A clerk accused of taking bribes was cleared of all charges.',
    'A keeper described as a hermit was jailed.',
  ])('%s', (text) => {
    expect(vouched(text)).toEqual([`the writer: ${text}`]);
  });

  test.each(['The clerk was accused of taking bribes.', 'The broker is suspected of fraud.'])(
    'not: %s',
    (text) => {
      expect(vouched(text)).toEqual([`nobody named: ${text}`]);
    },
  );
});
