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
