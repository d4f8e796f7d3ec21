import { vouched } from './vouched';

describe('what no voice can have', () => {
  it.each([
    [
      'Anglers stay at home as rivers hold up',
      ['the writer: Anglers stay at home.', 'the writer: Rivers hold up.'],
    ],
    [
      'Under the scheme, Brock would pay £2 a box, compared with the £3 charged to farmers.',
      ['the writer: Under the scheme, Brock would pay £2 a box, compared with the £3 charged to farmers.'],
    ],
    ['She met the keeper, Per Holm, in Oslo.', ['the writer: The keeper [is] Per Holm.']],
    ['Per Holm, 61, sold the ferry.', ['the writer: Per Holm sold the ferry.']],
    [
      'The town sold its two buses, which suggests that money is short.',
      ['nobody named: Money is short.', 'the writer: The town sold its two buses.'],
    ],
  ])('%s', (text, lines) => {
    expect(vouched(text)).toEqual(expect.arrayContaining(lines));
  });

  it.each([
    ['The lake is shrinking, as the mayor pointed out.', 'the mayor: The lake is shrinking.'],
    ['The lake is shrinking, as residents hold.', 'residents: The lake is shrinking.'],
    ['Three retired judges said the law was weak.', 'Three retired judges: The law was weak.'],
    ['Some 40 percent of tenants said the rent was too high.', /^Some 40 percent of tenants: /u],
    ['Berg published a report, which suggests that sales fell.', /^(?!nobody named).*report.*: Sales fell/u],
  ])('counts for a voice in: %s', (text, line) => {
    expect(vouched(text)).toContainEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });
});

describe('an impersonal passive', () => {
  it.each([
    [
      'It was claimed that the boiler had never been checked and that Berg had been lent a mask which leaked.',
      [
        'nobody named: The boiler had never been checked.',
        expect.stringMatching(/^nobody named: Berg had been lent/u),
      ],
    ],
    [
      'It was contended in their reply that Berg was a trained man who had been told to stop.',
      ['nobody named: Berg was a trained man.'],
    ],
    [
      'It was argued on behalf of the estate that the wall belonged to the council.',
      ['nobody named: The wall belonged to the council.'],
    ],
  ])('reports all that hangs on it: %s', (text, lines) => {
    const told = vouched(text);
    expect(told).toEqual(expect.arrayContaining(lines));
    expect(told.filter((line) => line.startsWith('the writer'))).toEqual([]);
  });

  it.each([
    'It was found by a boy that lives near the pit.',
    'It was announced on the day that the mill closed.',
  ])('reports nothing where “that” is a relative pronoun: %s', (text) => {
    expect(vouched(text).every((line) => line.startsWith('the writer'))).toBe(true);
  });

  it('ends where another clause goes on', () => {
    expect(
      vouched('It was alleged by the union that the shed was locked, but the firm would appeal.'),
    ).toContainEqual('the writer: The firm would appeal.');
  });
});

describe('a telling that somebody else tells of', () => {
  it.each([
    [
      'Pupils were told on Monday that the pool would shut, according to a parent.',
      'a parent: Pupils were told on Monday that the pool would shut.',
    ],
    [
      'According to a porter, nurses were told in June that the ward would close.',
      'a porter: Nurses were told in June that the ward would close.',
    ],
    ['Berg said the bridge was weak, according to the Gazette.', /: The bridge was weak\.$/u],
  ])('%s', (text, line) => {
    expect(vouched(text)).toContainEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });
});

describe('who wills what', () => {
  it.each([
    'The board has 90 days to rule once a plan is filed.',
    'Rising costs threaten to delay the bridge.',
    'The rain refused to stop.',
    'The strike threatened that trains would stop.',
    'The dispute demanded that both sides give way.',
    'The work demands patience.',
    'A call seeking comment was not returned.',
  ])('nobody does in: %s', (text) => {
    expect(vouched(text).filter((line) => !line.startsWith('the writer'))).toEqual([]);
  });

  it.each([
    ['The guards threatened to close the mill.', /^The guards: /u],
    ['The crowd feared that the gate would fall.', /^The crowd: /u],
    ['The law requires that owners pay.', /^The law: /u],
    ['The management promised that wages would rise.', /^The management: /u],
    ['The cut showed that the rope was old.', /^The cut: /u],
  ])('somebody or a paper does in: %s', (text, line) => {
    expect(vouched(text)).toContainEqual(expect.stringMatching(line));
  });
});
