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

/** The sentences beside the last claim of a text. */
const lastReasons = (text: string): string[] =>
  analyze(text)
    .claims.at(-1)!
    .suggestion.reasons.map(({ says }) => says);

test.each([
  ['Fares rose because the ferry sank.', 'asserts-cause: because the ferry sank'],
  ['The yard shut the dock to punish the union.', 'asserts-motive: to punish the union'],
  ['She left in order to avoid a trial.', 'asserts-motive: in order to avoid a trial'],
  ['Frost caused the crash.', 'asserts-cause: caused the crash'],
  ['The war led to a famine.', 'asserts-cause: led to a famine'],
  ['The delay was due to frost.', 'asserts-cause: due to frost'],
  ['Thanks to the new pier, catches have doubled.', 'asserts-cause: Thanks to the new pier'],
  ['The island is rich thanks to its tin.', 'asserts-cause: thanks to its tin'],
  ['The owner, thanks to a loan, kept the yard.', 'asserts-cause: thanks to a loan'],
  ['Owing to frost, the crop failed.', 'asserts-cause: Owing to frost'],
  ['Fares rose as a result of the ban.', 'asserts-cause: as a result of the ban'],
  ['On account of the fog, the ferry was late.', 'asserts-cause: On account of the fog'],
  ['The blaze resulted from a fault.', 'asserts-cause: resulted from a fault'],
  ['The storm forced 12 mills to close.', 'asserts-cause: forced 12 mills to close'],
  ['The scandal cost the mayor his job.', 'asserts-cause: cost the mayor his job'],
  ['The camera has helped to cut crime.', 'asserts-cause: helped to cut crime'],
  ['The judge forced him to resign.', null],
  ['The fire cost the owner £4m.', null],
  ['Ines helped to cut the cake.', null],
  ['The mayor voted against the bill to please donors.', 'asserts-motive: to please donors'],
  ['Out of spite, the duke sold the yard.', 'asserts-motive: Out of spite'],
  ['The duke sold the yard for fear of a fine.', 'asserts-motive: for fear of a fine'],
  ['Eager to please donors, the mayor dropped the tax.', 'asserts-motive: Eager to please donors'],
  ['The duke fled in fear of his life.', null],
  ['A delay due to frost was over.', null],
  ['The road leads to Oslo.', null],
  ['The warden resigned to save her deputy.', 'asserts-motive: to save her deputy'],
  ['He lied to protect a friend.', 'asserts-motive: to protect a friend'],
  ['The duke abdicated to marry a singer.', 'asserts-motive: to marry a singer'],
  ['The member voted for the bill to please donors.', 'asserts-motive: to please donors'],
  ['The board cut the budget to please voters.', 'asserts-motive: to please voters'],
  ['The clerk leaked the report to embarrass the owner.', 'asserts-motive: to embarrass the owner'],
  ['She skipped the debate to avoid questions.', 'asserts-motive: to avoid questions'],
  ['He stepped down to spend more time at home.', 'asserts-motive: to spend more time at home'],
  ['The porter opened a side gate to let the guests in.', 'asserts-motive: to let the guests in'],
  ['The duke sailed to Malta to meet his bankers.', 'asserts-motive: to meet his bankers'],
  ['Ines walked home to save the fare.', 'asserts-motive: to save the fare'],
  ['The duke returned to Malta to find the yard empty.', null],
  ['The duke opened talks to buy the yard.', null],
  ['Rovers went to extra time to win the tie.', null],
  ['The board voted to close the yard.', null],
  ['The owner dropped a plan to sell the yard.', null],
  ['The state passed a law to protect children.', null],
  ['The firm paid the guard to lie.', null],
  ['She bought a book to read.', null],
  ['He woke to find the yard empty.', null],
  ['The path narrowed to become a track.', null],
  ['The band went on to record three albums.', null],
  ['The owner refused to answer.', null],
  ['They met to discuss the plan.', null],
  ['Fares rose because the ferry sank, the mayor said.', null],
])('a cause or a motive in the article’s own voice is flagged: %s', (text, expected) => {
  const flag = analyze(text)
    .claims.at(-1)!
    .suggestion.reasons.find(({ rule }) => rule.startsWith('asserts-'));
  expect(flag ? `${flag.rule}: ${text.slice(...flag.span)}` : null).toBe(expected);
});

test.each([
  ['Ola Holm, 44, was hurt.', /“Ola Holm, 44” in its own voice/u],
  [
    'The yard, whose profits fell, closed.',
    /“\[The yard's\] profits fell|“The yard, whose profits fell, closed”/u,
  ],
  [
    'The yard denied that it had paid bribes.',
    /^“denied that it had paid bribes” is the article’s own report of what was said/u,
  ],
  ['A study by the World Bank says poverty fell.', /^The article names a study by the World Bank/u],
])('the reason quotes words that tell something: %s', (text, says) => {
  expect(lastReasons(text)[0]).toMatch(says);
});

test.each([
  [
    'Police suspect that the blaze was lit.',
    'The article names Police as thinking so (“suspect”): it vouches only for that, so show where this was said.',
  ],
  [
    'The yard was set up in the spring of last year by a group of wealthy farmers from the north.',
    'The article says “The yard was set up in the spring of last year …” in its own voice and names no source for it.',
  ],
  [
    'The hill has some of the best views in Kent.',
    '“the best views in Kent” is a judgement in the article’s own voice; no look-up could settle it: keep, attribute, soften or cut it.',
  ],
])('the reason is true to the words and ends with a phrase: %s', (text, says) => {
  expect(lastReasons(text)[0]).toBe(says);
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
  ['If the mill closes, the town dies.', '“If the mill closes” makes it depend on something else.'],
  ['The mill could close.', '“could close” leaves open whether it is so.'],
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
