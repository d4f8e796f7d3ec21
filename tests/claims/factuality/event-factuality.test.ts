import { eventFactuality, factualityOf } from '../../../src/claims/factuality/event-factuality';
import { parseSentence } from '../../../src/language/parse';

function factualityOfWord(text: string, word: string): number {
  const sentence = parseSentence(text, [0, text.length]);
  const index = sentence.tokens.findIndex(({ form }) => form === word);
  return factualityOf(sentence, index);
}

const CERTAIN = 2.2;

test.each([
  ['The mine closed in June.', 'closed'],
  ['They managed to reopen the mine.', 'reopen'],
  ['She did not know that the mine had closed.', 'closed'],
  ['The judge forced him to resign.', 'resign'],
  ['He was the first to climb the wall.', 'climb'],
  ['We would like to thank the crew.', 'thank'],
  ['The bank, which failed in May, owed millions.', 'failed'],
  ['The vote may sink the bank, which failed in May.', 'failed'],
  ['The Lenz index gained 41 points, or 2 percent, to end the week at 2,010.', 'end'],
  ['May sales rose 3 percent.', 'rose'],
  ['One of the barges returned.', 'returned'],
  ['Aarn beat the champions to reach the final.', 'reach'],
  ['The yard avoided the fine by selling a boat.', 'selling'],
  ['The yard avoided paying the fine by selling a boat.', 'selling'],
  ['She would later become a judge.', 'become'],
  ['Each summer the boys would swim in the lake.', 'swim'],
  ['The keepers could see the mast.', 'see'],
  ['The dog could smell the fox.', 'smell'],
  ['He was convicted of forging the will.', 'forging'],
  ['The owner wasted no time in selling the yard.', 'selling'],
  ['The owner did not say why she sold the yard.', 'sold'],
  ['The yard lost its licence when divers found oil.', 'found'],
])('certain in %s: %s', (text, word) => {
  expect(factualityOfWord(text, word)).toBeGreaterThanOrEqual(CERTAIN);
});

test.each([
  ['The mine did not close.', 'close'],
  ['They failed to reopen the mine.', 'reopen'],
  ['The mayor refused to resign.', 'resign'],
  ['The keeper pretended to lock the gate.', 'lock'],
  ['The mayor would not name the donors.', 'name'],
  ['The jury cleared the clerk of theft.', 'theft'],
  ['The bid to save the pier failed.', 'save'],
  ['She did not manage to leave.', 'leave'],
  ['The storm prevented the ferry from sailing.', 'sailing'],
  ['He left without paying.', 'paying'],
  ['The cancelled concert had cost a million.', 'concert'],
  ['Neither the council nor the mayor attended.', 'attended'],
  ['Not one of the barges returned.', 'returned'],
  ['He falsely told the tenants that the mill had closed.', 'closed'],
  ['The mayor wrongly claimed that the dam was safe.', 'safe'],
  ['He was wrongly accused of burning the mill.', 'burning'],
  ['The clerk was falsely charged with theft.', 'theft'],
  ['She pretended to own the mill.', 'own'],
  ['The yard will pay Orrin Lines for a delay in delivery.', 'delivery'],
  ['He denied bribing the clerk by paying in cash.', 'bribing'],
  ['The search found nothing that linked him to the barn.', 'linked'],
  ['The town has no clerk who speaks Welsh.', 'speaks'],
])('certainly not in %s: %s', (text, word) => {
  expect(factualityOfWord(text, word)).toBeLessThanOrEqual(-2);
});

test.each([
  ['The mine may close.', 'close'],
  ['If the mine closes, the town dies.', 'closes'],
  ['She wants to leave.', 'leave'],
  ['Has the mine closed?', 'closed'],
  ['All you have to do is join the club.', 'join'],
  ['The car can fly.', 'fly'],
  ['They asked whether the mine had closed.', 'closed'],
  ['The firm pays should the lorry break down.', 'pays'],
  ['Provided that the board agrees, the gate opens in June.', 'opens'],
  ['Should the pump fail, the shop closes.', 'closes'],
  ['He may or may not pay.', 'pay'],
  ['Six sailors are feared drowned.', 'drowned'],
])('open in %s: %s', (text, word) => {
  expect(Math.abs(factualityOfWord(text, word))).toBeLessThan(1);
});

test.each([
  ['The first plan to close the mine met protest.', 'close'],
  ['One offer to buy the yard came from Oslo.', 'buy'],
  ['It is the last chance to save the pier.', 'save'],
])('not told as done in %s: %s', (text, word) => {
  expect(factualityOfWord(text, word)).toBeLessThan(CERTAIN);
});

test('what somebody says is surer than what somebody believes, and that than what somebody wants', () => {
  const said = factualityOfWord('The owner said that the mine had closed.', 'closed');
  const believed = factualityOfWord('The owner believed that the mine had closed.', 'closed');
  const wanted = factualityOfWord('The owner wanted to close it.', 'close');
  expect(said).toBeGreaterThan(believed);
  expect(believed).toBeGreaterThan(wanted);
});

test.each([
  ['Close the door.', 'Close'],
  ['Roos, please see the attached plan.', 'see'],
])('an order is for what is not so yet: %s', (text, word) => {
  expect(factualityOfWord(text, word)).toBeLessThan(-0.5);
  expect(factualityOfWord(text, word)).toBeGreaterThan(-2);
});

test.each([
  ['The council is going to sell the barn.', 'going'],
  ['The pool is about to reopen.', 'about'],
  ['The pool reopens next week.', 'reopens'],
  ['The trial resumes on Monday.', 'resumes'],
  ['Port to cut 40 jobs', 'cut'],
])('to come, as with “will”, in %s: %s', (text, word) => {
  expect(factualityOfWord(text, word)).toBeGreaterThan(0.8);
  expect(factualityOfWord(text, word)).toBeLessThan(1.5);
});

test.each([
  ['The pool closes on Mondays.', 'closes'],
  ['The sign stands in the square on Monday.', 'stands'],
  ['The pool opens at nine.', 'opens'],
])('not to come in %s: %s', (text, word) => {
  expect(factualityOfWord(text, word)).toBeGreaterThanOrEqual(CERTAIN);
});

test.each([
  ['Members voted against selling the pier.', 'selling', -2.5, -1],
  ['Without the loan, the yard would be bankrupt.', 'bankrupt', -2.5, -1],
  ['Without rain, the crop would fail.', 'fail', -0.5, 0.5],
  ['The ferry is said to be full.', 'full', 1, 2],
  ['Customers could see higher fares.', 'see', 0, 1],
])('less than told in %s: %s', (text, word, least, most) => {
  expect(factualityOfWord(text, word)).toBeGreaterThanOrEqual(least);
  expect(factualityOfWord(text, word)).toBeLessThanOrEqual(most);
});

test('a progressive with a time to come is an arrangement, one without goes on', () => {
  const arranged = factualityOfWord('We are leaving for Norra tomorrow.', 'leaving');
  const underWay = factualityOfWord('We are leaving the house.', 'leaving');
  expect(arranged).toBeLessThan(1.5);
  expect(underWay).toBeGreaterThan(CERTAIN);
});

test('denying a state of mind is less than denying a deed', () => {
  const state = factualityOfWord('She did not want the house.', 'want');
  const deed = factualityOfWord('She did not sell the house.', 'sell');
  expect(deed).toBeLessThan(state);
  expect(state).toBeLessThan(0);
});

test.each([
  ['Prices seem to fall.', 'seem', 'fall'],
  ['The dam is expected to open in June.', 'expected', 'open'],
])('a raising word stands for the event below it: %s', (text, word, event) => {
  expect(factualityOfWord(text, word)).toBe(factualityOfWord(text, event));
  expect(factualityOfWord(text, word)).toBeLessThan(CERTAIN);
});

test.each([
  ['The crew promised to mend the boat.', 'promised'],
  ['The crew tried to mend the boat.', 'tried'],
  ['The yard stopped building boats.', 'stopped'],
  ['The crew kept rowing.', 'kept'],
  ['The ghost appeared to the crew in May.', 'appeared'],
])('other words stand for themselves: %s', (text, word) => {
  expect(factualityOfWord(text, word)).toBeGreaterThanOrEqual(CERTAIN);
});

test.each([
  ['Residents hope that the ferry was mended.', 'hope', -0.3, 0.3],
  ['Farmers feared that the dam had burst.', 'feared', -0.3, 0.3],
  ['The board doubted that the firm had paid.', 'doubted', -1.5, -0.5],
  ['The judge doubted whether the driver was awake.', 'doubted', -1.5, -0.5],
  ['It is feared that 40 people drowned.', 'feared', -0.3, 0.3],
  ['It is not true that the mill closed in May.', 'true', -3, -2],
  ['That the mill closed in May is not true.', 'true', -3, -2],
  ['It is untrue that the council sold the park.', 'untrue', -3, -2],
  ['It is true that the council sold the park.', 'true', CERTAIN, 3],
  ['Few doubt that the mill closed.', 'doubt', CERTAIN, 3],
  ['She knew that the mill had closed.', 'knew', CERTAIN, 3],
  ['She hopes to win the race.', 'hopes', -0.3, 0.3],
  ['The crew expected prices to fall.', 'expected', 0.8, 1.5],
  ['The mayor plans to sell the barn.', 'plans', 0.8, 1.5],
  ['There are fears that the wall could fall.', 'are', 0, 0.6],
  ['There is a chance that the boat sinks.', 'is', 0, 0.6],
  ['The keeper refused to open the gate.', 'refused', -3, -2],
  ['The fence kept the sheep from leaving.', 'kept', -3, -2],
  ['The yard avoided paying the fine.', 'avoided', -3, -2],
])('what is hoped, feared, doubted or called true is the main event: %s', (text, word, least, most) => {
  const worth = factualityOfWord(text, word);
  expect(worth).toBeGreaterThanOrEqual(least);
  expect(worth).toBeLessThanOrEqual(most);
});

test.each([
  ['She could see the smoke from her window.', 'see', true],
  ['Residents could hear the blast from two miles away.', 'hear', true],
  ['As a child she could speak four languages.', 'speak', true],
  ['The dam could burst in May.', 'burst', false],
  ['Customers could see higher bills.', 'see', false],
])('"could" of what somebody was able to do: %s', (text, word, isAble) => {
  expect(factualityOfWord(text, word) >= CERTAIN).toBe(isAble);
});

test.each([
  ['"We can\u2019t and won\u2019t sell," she said.', 'sell', -2, -0.5],
  ['The herd almost certainly drowned.', 'drowned', 1.5, 2.5],
  ['She denied bribing the clerk by paying in cash.', 'paying', -3, -1],
  ['The toll, which would raise a million, was approved.', 'raise', 0.5, 1.5],
])('joined modals, what is almost sure, means and plans: %s: %s', (text, word, least, most) => {
  const found = factualityOfWord(text, word);
  expect(found).toBeGreaterThanOrEqual(least);
  expect(found).toBeLessThanOrEqual(most);
});

test('the future is likelier than not, and less than sure', () => {
  const value = factualityOfWord('The mine will close.', 'close');
  expect(value).toBeGreaterThan(0.5);
  expect(value).toBeLessThan(CERTAIN);
});

test('events are verbs, copulas and nouns of doing, in reading order and on the scale', () => {
  const text = 'The collapse of the bank was a shock, and savers rushed to withdraw their money.';
  const events = eventFactuality(parseSentence(text, [0, text.length]));
  expect(events.map(({ span }) => text.slice(...span))).toEqual(
    expect.arrayContaining(['collapse', 'was', 'rushed', 'withdraw']),
  );
  const starts = events.map(({ span }) => span[0]);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(events.every(({ factuality }) => Math.abs(factuality) <= 3)).toBe(true);
});

test('a sentence without words has no events', () => {
  expect(eventFactuality(parseSentence('', [0, 0]))).toEqual([]);
});

test.each([
  ['Kole allegedly forged and hid the files.', 'hid', 1, 2],
  ['Kole reportedly closed the mine and sold the port.', 'sold', 1, 2.3],
  ['Kole would have bought Brandt and closed its mine but for Lind.', 'closed', -3, -1],
  ['No driver stopped and helped the girl.', 'helped', -3, -2],
  ['Kole closed the mine and probably sold the port.', 'closed', 3, 3],
  ['Kole did not close the mine and sold the port.', 'sold', 3, 3],
  ['Kole reportedly closed the mine and the port sank.', 'sank', 3, 3],
])('of joined verbs, what stands before the first holds of both: %s: %s', (text, word, least, most) => {
  const found = factualityOfWord(text, word);
  expect(found).toBeGreaterThanOrEqual(least);
  expect(found).toBeLessThanOrEqual(most);
});
