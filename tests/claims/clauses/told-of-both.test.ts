import { wordingsOf } from '../wordings';

it.each([
  ['Ann and Bo Lind, who run a farm, met in Ode.', '[Ann and Bo Lind] run a farm.'],
  [
    'The mayor and his deputy, who were elected in May, resigned.',
    '[The mayor and his deputy] were elected in May.',
  ],
  ['The mayor and her deputy, who was elected in May, resigned.', '[Her deputy] was elected in May.'],
])('%s', (text, told) => {
  expect(wordingsOf(text)).toContain(told);
});

it('splits no names that an aside counts', () => {
  const text = 'John and Mary Hale, both teachers, moved to Leeds.';
  expect(wordingsOf(text)).toEqual([text]);
});
