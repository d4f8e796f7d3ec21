import { commentsOf, commentSubject, isFor, mentionsIn, nextComment } from '../../src/domain/comments';
import { deskAct, undoOf } from './desk-act-of';

const said = {
  ...deskAct(1, commentSubject(7, 1), 'commented', { claim: 7, text: 'Why?', mentions: [] }),
  claimId: 70,
};
const resolved = deskAct(2, commentSubject(7, 1), 'resolved');

test('a comment is open until it is resolved, and can be opened again', () => {
  expect(commentsOf([said])).toMatchObject([{ number: 1, claim: 7, claimId: 70, isOpen: true, seen: 1 }]);
  expect(commentsOf([said, resolved])).toMatchObject([{ isOpen: false, resolved: { by: 'Ada' }, seen: 2 }]);
  expect(commentsOf([said, resolved, undoOf(3, resolved)])[0]!.isOpen).toBe(true);
  const reopened = deskAct(3, commentSubject(7, 1), 'reopened');
  expect(commentsOf([said, resolved, reopened])[0]!.isOpen).toBe(true);
});

test('one that was taken back is gone, and keeps its number', () => {
  const acts = [said, undoOf(2, said)];
  expect(commentsOf(acts)).toEqual([]);
  expect(nextComment(acts, 7)).toBe(2);
  expect(nextComment(acts, 8)).toBe(1);
});

const KNOWN = ['Mara', 'Mara Quist', 'Ola Berg'];
test.each([
  ['@Mara Quist, is this so?', ['Mara Quist']],
  ['Ask @mara quist and @Ola Berg.', ['Mara Quist', 'Ola Berg']],
  ['@Maraud is nobody we know', ['Maraud']],
  ['@Mara: see @Mara', ['Mara']],
  ['@Zoë’s note', ['Zoë']],
  ['@Mara’s note and @Mara.', ['Mara']],
  ['@mara-j, is this so?', ['mara-j']],
  ['(@Mara-J) and @mara.quist: @Mara_q', ['Mara-J', 'mara.quist', 'Mara_q']],
  ["@O’Neil and @D'Arcy-Łoś", ['O’Neil', "D'Arcy-Łoś"]],
  ['@Zoe\u0308 in two signs, @Ørsted, @李雷 and @Ольга-Мария', ['Zoë', 'Ørsted', '李雷', 'Ольга-Мария']],
])('“%s” names %j', (text, names) => expect(mentionsIn(text, KNOWN)).toEqual(names));

test.each(['mara@example.org', 'at 5 @ 3', 'no one', '@ Mara'])('“%s” names nobody', (text) =>
  expect(mentionsIn(text, KNOWN)).toEqual([]),
);

test('a comment is for whom it names, by the whole name or the first', () => {
  expect(isFor({ mentions: ['Mara Quist'] }, 'Mara Quist')).toBe(true);
  expect(isFor({ mentions: ['mara'] }, 'Mara Quist')).toBe(true);
  expect(isFor({ mentions: ['Ola Berg'] }, 'Mara Quist')).toBe(false);
  expect(isFor({ mentions: ['mara-j'] }, 'Mara Quist')).toBe(false);
  expect(isFor({ mentions: ['mara-j'] }, 'Mara-J Quist')).toBe(true);
});
