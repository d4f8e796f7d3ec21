import { isPlural } from '../figures/counted-noun';
import { MEASURES } from '../../language/measures';
import { yearPeriod } from './calendar';
import type { DateRule } from './date-rule';
import { YEAR } from './date-words';
import { wordSet } from '../../language/word-set';

const YEAR_LEADS =
  /(?:^|[^\p{L}\d])(?:in|since|by|until|till|from|of|during|before|after|early|late|mid|the|through|around|circa|to|and|between|for|its|their|or|fiscal|summer|winter|spring|autumn|fall)[\s-]+$/iu;
const AFTER_COUNT = wordSet('people men women children staff hundred thousand million billion');

export const YEARS_RANGE: DateRule = {
  name: 'years-range',
  example: 'She was mayor |2011–2015|.',
  pattern: new RegExp(`(?<![\\w$£€.,/-])(${YEAR})[-–/](${YEAR}|\\d{2})(?![\\w/-]|[.,]\\d)`, 'gu'),
  resolve(match) {
    const first = Number(match[1]);
    const last = match[2]!.length === 4 ? Number(match[2]) : Math.floor(first / 100) * 100 + Number(match[2]);
    return last <= first || last - first > 200 ? null : yearPeriod(first, last - first + 1);
  },
};

/** Four digits from 1700 on, where nothing counts with them; older years only after a word like "in". */
export const YEAR_ALONE: DateRule = {
  name: 'year',
  example: 'The pier burned down in |1987|.',
  pattern: new RegExp(
    `(?<![\\w$£€¥.,/:#+]|\\d-|\\p{Lu}-|[$£€¥] )(${YEAR})(?![\\w%]|[.,:/]\\d|-\\p{L})`,
    'gu',
  ),
  resolve(match) {
    const led = YEAR_LEADS.test(match.input.slice(Math.max(0, match.index - 12), match.index));
    const year = Number(match[1]);
    if (led) return countsMeasure(match) ? null : yearPeriod(year);
    return year < 1700 || counts(match) ? null : yearPeriod(year);
  },
};

export const DECADE: DateRule = {
  name: 'decade',
  example: 'It stood empty in |the 1990s|.',
  pattern: /(?<![\w$£€.,])(?:the )?(?:(1[5-9]\d0|20\d0)s|['’](\d0)s)(?!\w)/gu,
  resolve: (match) => yearPeriod(match[1] === undefined ? 1900 + Number(match[2]) : Number(match[1]), 10),
};

export const CENTURY: DateRule = {
  name: 'century',
  example: 'A chapel of the |17th century| stands there.',
  pattern: /(?<![\w.,])(\d{1,2})(?:st|nd|rd|th)[ -]century(?!\w)/gu,
  resolve(match) {
    const century = Number(match[1]);
    return century < 1 || century > 22 ? null : yearPeriod((century - 1) * 100 + 1, 100);
  },
};

function counts(match: RegExpExecArray): boolean {
  const after = wordAfter(match);
  return AFTER_COUNT.has(after) || isPlural(after) || MEASURES.has(after);
}

function countsMeasure(match: RegExpExecArray): boolean {
  const after = wordAfter(match);
  return (
    after === 'people' ||
    after === 'million' ||
    (MEASURES.has(after) && after !== 'year' && after !== 'decade')
  );
}

function wordAfter(match: RegExpExecArray): string {
  const end = match.index + match[0].length;
  return /^[ -](\p{L}+|%)/u.exec(match.input.slice(end, end + 24))?.[1]?.toLowerCase() ?? '';
}
