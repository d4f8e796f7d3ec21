import { findHedges, HEDGE_RULES } from '../../../src/claims/hedges/find-hedges';
import { readPastAside } from '../../../src/claims/trees/read-past-aside';
import { loadModel } from '../../../src/language/model/load-model';
import { parseSentence } from '../../../src/language/parse';
import { readBracketed } from '../bracketed';

function hedgesOf(text: string): { cue: string; scope: string[]; kind: string; rule: string }[] {
  const sentence = readPastAside(parseSentence(text, [0, text.length]), loadModel());
  return findHedges(sentence).map(({ cue, scope, kind, rule }) => ({
    cue: text.slice(...cue),
    scope: scope.map((span) => text.slice(...span)),
    kind,
    rule,
  }));
}

test.each(HEDGE_RULES.map(({ name, example }) => [name, example]))(
  '%s finds its example: %s',
  (name, example) => {
    const { text, roles } = readBracketed(example);
    const found = hedgesOf(text).find(({ rule }) => rule === name);
    expect(found?.cue).toBe(roles.cue?.[0]);
    expect(found?.scope).toEqual(roles.scope);
  },
);

test.each([
  ['The mine may close.', ['may']],
  ['The mine could have closed.', ['could']],
  ['Customers could see higher bills.', ['could']],
  ['The dates of the planned strike are unclear.', ['planned', 'unclear']],
  ['The firm reportedly owes a million.', ['reportedly']],
  ['The deal seems dead.', ['seems']],
  ['The deal, it seems, is dead.', ['seems']],
  ['The deal is dead, it appears.', ['appears']],
  ['The pier, it is hoped, will open in May.', ['hoped']],
  ['The deal, it turned out, was dead.', []],
  ['The pier, it emerged, had been sold.', []],
  ['It appears, however, that the barn was empty.', ['appears']],
  ['The opening of the lock, a key step, now appears imminent after months of talks.', ['appears']],
  ['The tunnel is set to open in May.', ['set']],
  ['She is said to have left the country.', ['said']],
  ['It is possible that the dam leaks.', ['possible']],
  ['There is a risk and a possibility of frost.', ['possibility']],
  ['There is a danger that the roof will give way.', ['danger']],
  ['There are indications that the firm sold its boats.', ['indications']],
  ['Six sailors are feared drowned.', ['feared']],
  ['Two hikers, presumed dead, were from Oslo.', ['presumed']],
  ['The herd almost certainly came from the north.', ['almost certainly']],
  ['The firm pays should the lorry break down.', ['should']],
  ['Should the pump fail, the shop closes.', ['Should']],
  ['Provided that the board agrees, the gate opens in June.', ['Provided']],
  ['It is unclear who bought the barn.', ['unclear']],
  ['The toll, which would raise a million, was approved.', ['would']],
  ['A bridge that would link the islands was planned.', ['would']],
  ['The scheme would often be used by farmers.', ['would']],
  ['The lake could hold 40 tonnes of salt.', ['could']],
  ['Prices may rise under the new law.', ['may']],
  ['The wall may not last.', ['may']],
  ['A lower tax would help small shops.', ['would']],
  ['Unless it rains, the crop will fail.', ['Unless']],
])('%s is hedged by %j', (text, cues) => {
  expect(hedgesOf(text).map(({ cue }) => cue)).toEqual(cues);
});

test.each([
  'The owner would not name the buyer.',
  'The keepers could see the mast.',
  'The mine will close in June.',
  'The owner said the mine would close in June.',
  'About 300 people left.',
  'Almost half of them stayed.',
  'May was the hottest month on record.',
  'May sales rose 3 percent.',
  'Nobody doubts that the dam leaks.',
  'The talks are nearing their end.',
  'She can swim.',
  'She could see the smoke from her window.',
  'Residents could hear the blast from two miles away.',
  'The smoke could be seen from the shore.',
  'As a child she could speak four languages.',
  'By 1950 the yard could build 40 boats a year.',
  'The two sides signed a tentative agreement in May.',
  'The planned merger collapsed in May.',
  'The firm would not comment.',
  'The owner could not be reached.',
  'He appeared in court on Monday.',
  'The ghost appears at night.',
  'Few if any firms use salt.',
  'The court ruled that boats may moor there.',
  'The family moved so that they could be near the sea.',
  'Under a deal by which the firm may use the maps, it pays a fee.',
  'The shop opened in May.',
  'She would like to thank the crew.',
  'She would later become a judge.',
  'The barn that would become the theatre was built in 1820.',
  'In 1950 she moved to Chad, where she would spend six years.',
  'Each summer the boys would swim in the lake.',
  'The club would go on to win the cup.',
  'The hall, which could seat 400, burned in 1960.',
  'Guests may not feed the goats, the notice says.',
  'Under the charter, tenants may vote by post.',
  'The clerk asked if the lock was old.',
  'The jury did not know if the boy had lied.',
  'The signs that the council put up were stolen.',
  'The risk of floods rose.',
  'The herd certainly came from the north.',
])('not hedged: %s', (text) => {
  expect(hedgesOf(text)).toEqual([]);
});

test('"would" in words that somebody is known to report is no hedge', () => {
  const text = 'Trains would stop there by May.';
  const sentence = parseSentence(text, [0, text.length]);
  expect(findHedges(sentence)).toHaveLength(1);
  expect(findHedges(sentence, [[sentence.start, sentence.end]])).toEqual([]);
});

test.each([
  ['If the bid fails, the town would have to borrow.', 1],
  ['Taxes would then rise.', 1],
  ['Closing it would save money.', 1],
  ['The town would borrow.', 0],
])('of reported words only those under a condition are hedged by "would": %s', (text, count) => {
  const sentence = parseSentence(text, [0, text.length]);
  const found = findHedges(sentence, [[0, text.length]]).filter(({ rule }) => rule === 'conditional-would');
  expect(found).toHaveLength(count);
});

test.each([
  ['The mine may close, though the mayor denies it.', ['close']],
  ['Fares may fall in June but rose in May.', ['fall in June']],
  ['The yard wouldn’t survive a strike.', ['survive a strike']],
  ['Fares may fall and rise again.', ['fall and rise again']],
])('%s: what is weakened is %j', (text, scope) => {
  expect(hedgesOf(text)[0]?.scope).toEqual(scope);
});
