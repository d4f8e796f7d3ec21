import { above } from '../above';

it.each([
  ['The road shut at noon, after a group of drivers blocked the bridge.', 'blocked', 'advcl shut'],
  ['The pound fell after a run of poor figures caused alarm.', 'caused', 'advcl fell'],
  ['The plan was dropped after a committee of tenants raised its voice.', 'committee', 'nsubj raised'],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([
  ['The bill failed after a revolt led by farmers in the north.', 'led', 'acl revolt'],
  ['The ship sank after an explosion caused by a spark.', 'caused', 'acl explosion'],
  ['The men met after the fire, argued and left.', 'argued', 'conj met'],
])('leaves alone: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
