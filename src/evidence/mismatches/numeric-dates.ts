import type { EvidenceWord } from '../words';

/** "05/03/2021", "5.3.2021", "2021-03-05"; which of the two small numbers is the month is not known. */
const NUMERIC_DATE =
  /(?<!\d)(?:(?<first>\d{1,2})[/.-](?<second>\d{1,2})[/.-](?:\d{4}|\d\d)|\d{4}[/.-](?<third>\d\d?)[/.-](?<fourth>\d\d?))(?!\d)/gu;

/** Whether a month or a day may be that of a date in figures. */
export function mayBeInDate(word: EvidenceWord, text: string): boolean {
  const number = word.isMonth ? Number(word.key.slice('month:'.length)) : word.figure;
  return [...text.matchAll(NUMERIC_DATE)].some(({ groups }) =>
    ['first', 'second', 'third', 'fourth'].some((part) => Number(groups![part] ?? NaN) === number),
  );
}
