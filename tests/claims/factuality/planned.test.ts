import { analyze } from '../../../src/claims/analyze';

const told = (text: string) =>
  analyze(text).claims.map(({ wording, kind, factuality }) => ({ wording, kind, factuality: factuality! }));

describe('a planned event is still to come', () => {
  it.each([
    'The dockers plan a walkout in June.',
    'Roos plans a second trial.',
    'The owner hopes for a sale by Monday.',
    'The village is considering a ban on barges.',
    'The yard aims for growth of 3 percent.',
    'Farmers plan two marches in Brill.',
  ])('%s', (text) => {
    const [claim] = told(text);
    expect(claim!.kind).toBe('speculative');
    expect(claim!.factuality).toBeLessThan(1.5);
  });

  it.each([
    'Roos planned the raid for months.',
    'The village considered the report on Monday.',
    'The village considers the fire an accident.',
    'She plans weddings for a living.',
    'The chef plans his menus with care.',
    'The ministry proposed a cut in fees.',
  ])('not in: %s', (text) => {
    const [claim] = told(text);
    expect(claim!.kind).toBe('factual');
    expect(claim!.factuality).toBeGreaterThan(2);
  });
});

describe('a participle beside what is to come is to come too', () => {
  it.each([
    ['The yard will open in May, hiring 60 welders.', '[The yard] [will hire] 60 welders.'],
    ['The choir will tour Wales, singing in 12 chapels.', '[The choir] [will sing] in 12 chapels.'],
    ['The yard is going to open in Brill, hiring 60 welders.', '[The yard] [will hire] 60 welders.'],
  ])('%s', (text, wording) => {
    expect(told(text).map((claim) => claim.kind)).toEqual(['speculative', 'speculative']);
    expect(told(text)[1]!.wording).toBe(wording);
  });

  it('stays in a plan', () => {
    for (const { kind, wording } of told('The yard plans to open a dock, hiring 60 welders.')) {
      expect(kind).toBe('speculative');
      expect(wording).not.toContain('[hires]');
    }
  });

  it.each([
    ['The yard opened in May, hiring 60 welders.', '[The yard] [hired] 60 welders.'],
    ['The panel will meet on Monday, having voted in May.', '[The panel] [has] voted in May.'],
  ])('not in: %s', (text, wording) => {
    expect(told(text)[1]).toMatchObject({ kind: 'factual', wording });
  });
});
