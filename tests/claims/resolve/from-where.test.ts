import { doubtsOf, lastOf } from './last-claim';

const SALE = 'Danish drugmaker Halden bought the British biotech firm Lumen Bio.';

describe('what is called by where it is from', () => {
  it.each([
    [SALE, 'The Danish group paid £2bn.', 'The Danish group [Halden] paid £2bn.'],
    [SALE, 'The British firm employs 40 people.', 'The British firm [Lumen Bio] employs 40 people.'],
    [
      'Orrin Motors, a Swedish carmaker, sued Vell Kilns.',
      'The Swedish company wants £2m.',
      'The Swedish company [Orrin Motors] wants £2m.',
    ],
  ])('is the one that the text says is from there: %s %s', (before, sentence, wording) => {
    expect(lastOf(before, sentence)).toBe(wording);
  });

  it.each([
    // the text says of none where it is from
    [
      'Kyma Lines bought the ship from Nordvik Shipping.',
      'The Norwegian firm had run it.',
      'may be Kyma Lines or Nordvik Shipping',
    ],
    // of one that it is from elsewhere
    [
      'The Italian driver Marco Bassi beat Tom Beck.',
      'The British driver was second.',
      'which one: the British driver',
    ],
    ['The German club Lokken sold a striker.', 'The Italian side paid €20m.', 'which one: the Italian side'],
    ['Norway cut its tax on oil.', 'The island has no road.', 'which one: the island'],
  ])('is open where it does not: %s %s', (before, sentence, doubt) => {
    expect(doubtsOf(before, sentence)).toContain(doubt);
  });

  it.each([
    'The Danish parliament will debate it.',
    'The Danish regulator agreed.',
    'Sales on the Danish market fell.',
    'Few lived on the Danish coast.',
    'The Danish crowd cheered.',
    'The Danish brewer has 40 pubs.',
  ])('is no other thing of its country: %s', (sentence) => {
    expect(lastOf(SALE, sentence)).not.toContain('[Halden]');
  });

  it('asks of nothing that every land has', () => {
    const before = 'Kyma Lines bought the ship from Nordvik Shipping.';
    expect(doubtsOf(before, 'Sales fell on the Norwegian market.')).not.toContain('market');
    expect(doubtsOf(before, 'Sales fell on the Norwegian market.')).not.toContain('Kyma Lines');
  });

  it('is not what is called so without it', () => {
    const text =
      'Vell County lost 2-0 at home. The Belgian club Lokken won. The Belgian club sold its striker. Chairman Tom Beck said the club needed money.';
    expect(lastOf(text)).not.toContain('Lokken');
  });
});
