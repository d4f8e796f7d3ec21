import { analyze } from '../../../src/claims/analyze';

const has = (text: string) => analyze(text).claims.find(({ wording }) => wording.includes('[has a]'));

describe('whose things one of two firms uses', () => {
  it.each([
    [
      'Tesla reached an agreement with Baidu to use the company’s ferry licence.',
      '[The company Baidu] [has a]',
    ],
    ['Siemens signed a deal with Bosch to lease the company’s rail licence.', '[The company Bosch] [has a]'],
  ])('is the other: %s', (text, opening) => {
    expect(has(text)?.wording).toContain(opening);
  });

  it.each([
    'Tesla told Baidu to sell the company’s ferry licence.',
    'Tesla met Bosch and Baidu to use the company’s ferry licence.',
  ])('is open where either may be: %s', (text) => {
    expect(has(text)?.wording ?? '').not.toMatch(/company (?:Baidu|Bosch|Tesla)/u);
  });
});
