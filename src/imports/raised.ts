/** What a figure is set as: above the line, or below it. */
export type Raise = 'above' | 'below';

const PLAIN = '0123456789+−=-';
const SIGNS: Readonly<Record<Raise, string>> = { above: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁻', below: '₀₁₂₃₄₅₆₇₈₉₊₋₌₋' };

/**
 * The words with their figures as raised ones ("⁶"), so that no figure before them grows: 10⁶ is not 106. A figure below
 * the line is set so only after a figure; "H2O" is written as everybody writes it.
 *
 * @param before what stands before the words
 */
export function raise(words: string, how: Raise, before: string): string {
  if (how === 'below' && !/[\p{N}/⁄]$/u.test(before)) return words;
  const whole = words.replace(/^(\s*)–(?=\d)/u, '$1−');
  return whole.replace(/[\d+=−-]/gu, (sign) => SIGNS[how].charAt(PLAIN.indexOf(sign)));
}
