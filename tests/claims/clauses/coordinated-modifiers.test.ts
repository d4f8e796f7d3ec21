import { coordinatedModifiers } from '../../../src/claims/clauses/coordinated-modifiers';
import { wordingsOf } from '../wordings';

describe('coordinated-modifiers', () => {
  it('does what its example says', () => {
    expect(wordingsOf(coordinatedModifiers.example.text)).toEqual(coordinatedModifiers.example.claims);
  });

  it.each([
    [
      'The tool makes reusable and portable settings.',
      ['The tool makes reusable settings.', 'The tool makes portable settings.'],
    ],
    [
      'She is known for dramatic and comedic roles.',
      ['She is known for dramatic roles.', 'She is known for comedic roles.'],
    ],
    [
      'The mine’s ‘deep and wet’ shafts were shut in May.',
      ['The mine’s deep shafts were shut in May.', 'The mine’s wet shafts were shut in May.'],
    ],
    [
      'Perl is a universal, interpreted language.',
      ['Perl is a universal language.', 'Perl is [an] interpreted language.'],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    'She plays former and current ministers.',
    'The firm sold two red and green boats.',
    'The gallery shows black and white photographs.',
    'The council did not buy the old and rusty ferry.',
    'The firm sells neither cheap nor safe boats.',
    'The path is for young or old walkers.',
    'If it rains, the firm sells large and small tents.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toHaveLength(1);
  });
});
