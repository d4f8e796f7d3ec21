import { readText } from '../../../src/claims/analyze';
import { describedClaims } from '../../../src/claims/claims-of';
import { aliasesOf } from '../../../src/claims/sameness/aliases';
import { termsIn } from '../../../src/claims/sameness/terms';
import { comparedAs } from '../../../src/claims/sameness/word-groups';

/** Whom a role word stands for in a text. */
function holderOf(role: string, sentences: string): string | undefined {
  const { text, layout, read } = readText(`Harbour news of the week\n\n${sentences}\n`);
  return aliasesOf(describedClaims(text, layout, read, null).claims).names.get(comparedAs(role));
}

test.each([
  ['chairman', 'The choir has 64 members. Its chairman, Owen Hart, resigned on Monday.', 'hart'],
  ['mayor', 'Mayor Ida Roos opened the pier on Monday.', 'roos'],
  ['treasurer', 'Owen Hart joined the choir in 2011. Hart became its treasurer four years later.', 'hart'],
  ['owen', 'Owen Hart resigned on Monday. Hart had led the choir since May.', 'hart'],
])('%s: %s', (role, sentences, name) => {
  expect(holderOf(role, sentences)).toBe(comparedAs(name));
});

test.each([
  ['mayor', 'Mayor Ida Roos opened the pier. Mayor Tom Beck closed it.'],
  ['pier', 'The pier, Long Jetty, was opened on Monday.'],
  ['owner', 'The owner opened the pier on Monday.'],
])('%s stands for nobody: %s', (role, sentences) => {
  expect(holderOf(role, sentences)).toBeUndefined();
});

test('a body is not the person whose title has its stem', () => {
  const names = new Map([[comparedAs('senator'), comparedAs('roos')]]);
  const aliases = { names, speltOut: new Map(), descriptions: new Map() };
  expect([...termsIn('the senator voted', aliases).keys()]).toContain(comparedAs('roos'));
  expect([...termsIn('the senate voted', aliases).keys()]).not.toContain(comparedAs('roos'));
});
