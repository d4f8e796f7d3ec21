import { similarity } from '../../language/distance';
import { stem } from '../../language/stem';

/** As alike as this and two lines are one headline, a comma or a plural apart. */
const ALIKE = 0.96;

/** A headline's words for comparing: stems, without case, punctuation and marks. */
export function headlineKey(words: string): string {
  const all = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return all.map(stem).join(' ');
}

/** Whether a line says the headline again: the same stems, nearly the same, or with the paper's name behind. */
export function isSameHeadline(key: string, headline: string, words: string): boolean {
  if (key === '' || headline === '') return false;
  if (key === headline) return true;
  const [shorter, longer] = key.length < headline.length ? [key, headline] : [headline, key];
  if (longer.startsWith(`${shorter} `) && /\s[|–—-]\s\S/u.test(words))
    return longer.length < shorter.length * 1.6;
  if (shorter.length < 20 || shorter.length < longer.length * 0.85) return false;
  return similarity(key, headline) >= ALIKE && sharesWords(key, headline);
}

/** Jaro and Winkler trust a common beginning; the words must agree as well. */
function sharesWords(a: string, b: string): boolean {
  const first = new Set(a.split(' '));
  const second = b.split(' ');
  const shared = second.filter((word) => first.has(word)).length;
  return shared >= 0.85 * Math.max(first.size, second.length);
}
