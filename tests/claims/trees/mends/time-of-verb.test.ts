import { attributionsOf, wordsOf } from '../../attribution/attributions-of';
import { above } from '../above';

test.each([
  ['An appeals court on Tuesday overturned the ban.', 'Tuesday', 'obl overturned'],
  ['Prosecutors on Thursday accused the mayor of theft.', 'Thursday', 'obl accused'],
  ['The firm on Tuesday morning closed its mill.', 'morning', 'obl closed'],
  ['The bank in March raised its rate.', 'March', 'obl raised'],
  ['The mayor last week accused the firm of fraud.', 'week', 'obl:unmarked accused'],
  ['The army earlier on Sunday took the town.', 'Sunday', 'obl took'],
  ['The minister on Monday was in Rome.', 'Monday', 'obl Rome'],
  ['The mayor on Monday was arrested.', 'Monday', 'obl arrested'],
  ['The head of the court on Monday opened the trial.', 'Monday', 'obl opened'],
  ['The council yesterday closed the pool.', 'yesterday', 'obl:unmarked closed'],
])('when somebody acts is told of the verb: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

test.each([
  ['The attack on Friday killed three people.', 'Friday', 'nmod attack'],
  ['Victims of the attack on Friday sued the club.', 'Friday', 'nmod attack'],
  ['The report on Friday prayers named four towns.', 'prayers', 'nmod report'],
  ['A meeting of ministers on Monday ended without a deal.', 'Monday', 'nmod ministers'],
])('an event has a time of its own: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

test.each([
  ['The mayor on Sunday said that the bridge would open.', 'The mayor', 'on Sunday'],
  ['The ministry late on Monday said that two crews had left.', 'The ministry', 'late on Monday'],
  ['Roos on Sunday denied the charge.', 'Roos', 'on Sunday'],
])('and is the setting of what he says: %s', (text, source, setting) => {
  const [said] = attributionsOf(text);
  expect(wordsOf(text, said?.source ?? [])).toEqual([source]);
  expect(wordsOf(text, said?.setting ?? [])).toEqual([setting]);
});
