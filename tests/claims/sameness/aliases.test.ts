import { readText } from '../../../src/claims/analyze';
import { describedClaims } from '../../../src/claims/claims-of';
import { aliasesOf } from '../../../src/claims/sameness/aliases';
import { comparedAs } from '../../../src/claims/sameness/word-groups';

/** Whom a role word stands for in a text. */
function holderOf(role: string, sentences: string): readonly string[] | undefined {
  const { text, layout, read } = readText(`Harbour news of the week\n\n${sentences}\n`);
  return aliasesOf(describedClaims(text, layout, read, null).claims).get(comparedAs(role));
}

test.each([
  ['chairman', 'The choir has 64 members. Its chairman, Owen Hart, resigned on Monday.', 'hart'],
  ['mayor', 'Mayor Ida Roos opened the pier on Monday.', 'roo'],
  ['owen', 'Owen Hart resigned on Monday. Hart had led the choir since May.', 'hart'],
  ['hsb', 'The Harbour Savings Bank (HSB) opened a branch on Monday.', 'harbour saving bank'],
])('%s: %s', (role, sentences, name) => {
  expect(holderOf(role, sentences)).toEqual(name.split(' ').map(comparedAs));
});

test.each([
  ['mayor', 'Mayor Ida Roos opened the pier. Mayor Tom Beck closed it.'],
  ['pier', 'The pier, Long Jetty, was opened on Monday.'],
  ['hsb', 'The Old Pier Board (HSB) met on Monday.'],
  ['owner', 'The owner opened the pier on Monday.'],
])('%s stands for nobody: %s', (role, sentences) => {
  expect(holderOf(role, sentences)).toBeUndefined();
});
