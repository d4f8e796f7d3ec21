import { cutLeadIn } from '../../../src/claims/blocks/lead-in';

const cut = (text: string): string[] =>
  cutLeadIn(text, [0, text.length]).map(([start, end]) => text.slice(start, end));

describe('cutLeadIn', () => {
  it.each([
    ['Why it matters: The dam is old.', ['Why it matters:', 'The dam is old.']],
    ['Photo: The dam in May.', ['Photo:', 'The dam in May.']],
    ['(Photo: A. Beck)', ['(Photo: A. Beck)']],
    ['The dam is old.', ['The dam is old.']],
  ])('%s', (text, parts) => {
    expect(cut(text)).toEqual(parts);
  });
});
