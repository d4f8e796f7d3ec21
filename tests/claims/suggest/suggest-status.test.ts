import { analyze } from '../../../src/claims/analyze';

/** Status and rule of each suggestion of a text's claims. */
function suggestions(text: string): string[] {
  return analyze(text).claims.map(
    ({ suggestion: { status, reasons } }) => `${status}: ${reasons[0]?.rule ?? ''}`,
  );
}

test.each([
  ['The mill closed in May.', ['unverified: no-source-in-article']],
  ['Ken Dobbs said that the mill had closed.', ['attributed: named-claimant']],
  ['The mill has reportedly closed.', ['unverified: no-claimant']],
  ['The mill could close.', ['speculative: hedged']],
  ['The mill will close in May.', ['speculative: future']],
  ['The mill is a mistake.', ['speculative: rates']],
  ['A source close to the owner said the mill was losing money.', ['attributed: anonymous-claimant']],
])('%s', (text, expected) => {
  expect(suggestions(text)).toEqual(expected);
});

test('no claim is ever proposed as sourced', () => {
  const text = 'The mill closed in May, records show. It lost 40 jobs, according to the owner, Ken Dobbs.';
  expect(analyze(text).claims.map(({ suggestion }) => suggestion.status)).not.toContain('sourced');
});

test.each([
  [
    'The mill closed in May.',
    'The article says “The mill closed in May” in its own voice and names no source for it.',
  ],
  [
    'Unions said that the mill had closed.',
    'The article names Unions as the source (“said”): it vouches only for the words, so show that this was said.',
  ],
  [
    'Two officials said the mill was losing money.',
    'The article gives no name for “Two officials”: find out who is meant and why no name is given.',
  ],
  [
    'The mill has reportedly closed.',
    '“reportedly” does not tell whose word this is: find out who vouches for it.',
  ],
  ['If the mill closes, the town dies.', '“If” makes it depend on something else.'],
  ['The mill could close.', '“could” leaves open whether it is so.'],
])('the reason is a plain sentence, whether its words are one or many: %s', (text, says) => {
  expect(analyze(text).claims[0]!.suggestion.reasons[0]!.says).toBe(says);
});

test('every reason names words of the article and says one sentence', () => {
  const text = 'The mill closed in May 2019 and 40 people reportedly lost their jobs.';
  for (const { suggestion } of analyze(text).claims) {
    for (const { rule, span, says } of suggestion.reasons) {
      expect(rule).not.toBe('');
      expect(text.slice(...span).trim()).not.toBe('');
      expect(says).toMatch(/^\S.*\.$/u);
    }
  }
});
