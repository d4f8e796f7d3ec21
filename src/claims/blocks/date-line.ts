import { findDates } from '../dates/find-dates';

const LABEL =
  /^(?:(?:first |last |originally )?(?:published|updated|posted|modified|date|issued|created|released)(?: (?:on|at))?:?\s*)/iu;
const REST =
  /^(?:[\s,|•·–—-]|\bat\b|\bon\b|\d{1,2}(?:[:.]\d\d){1,2}|\d{1,2}(?=\s?[ap]\.?m)|[ap]\.?m\.?|noon|midnight|GMT|UTC|BST|CES?T|E[SD]?T|P[SD]?T|C[SD]T|M[SD]T|IST|AE[SD]T|JST|[+-]\d{4}|\(.{0,12}\)|\d{1,3} min read|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\.?(?!\p{L}))*$/iu;
const DATELINE = /^.{2,70}?(?:\s[–—-]{1,2}\s|—|--)/u;

/** A day that a line gives. Offsets count from the line's start. */
export interface DayInLine {
  readonly from: number;
  readonly to: number;
  /** ISO date. */
  readonly value: string;
  /** Whether the line calls it the day of an update. */
  readonly isUpdate: boolean;
}

/**
 * The day of a line that holds nothing but a date, its label and a time of day (a byline may hold names as well);
 * null for any other line.
 */
export function readDateLine(words: string, hasNames = false): DayInLine | null {
  if (words.length > 120 || !/\d/.test(words)) return null;
  const label = LABEL.exec(words)?.[0] ?? '';
  const day = firstDay(words);
  if (day === null) return null;
  const before = words.slice(label.length, day.from);
  const after = words.slice(day.to);
  const rest = after.replace(LABEL, '');
  const isAlone = hasNames || (REST.test(before) && (REST.test(after) || startsWithUpdate(rest, after)));
  return isAlone ? { ...day, isUpdate: /^(?:last )?(?:updated|modified)/iu.test(label) } : null;
}

/** The day of a dateline with a year at the head of a paragraph: "OSLO, 5 May 2019 — The …". */
export function readDateline(words: string): DayInLine | null {
  const head = DATELINE.exec(words)?.[0];
  const day = head === undefined ? null : firstDay(head);
  return day === null ? null : { ...day, isUpdate: false };
}

/** "Published 3 May 2020, updated 4 May 2020" on one line. */
function startsWithUpdate(rest: string, after: string): boolean {
  return /[|•·,–—(]\s*(?:last )?updated/iu.test(after) && rest.length < 60;
}

function firstDay(words: string): Omit<DayInLine, 'isUpdate'> | null {
  for (const { span, from, to } of findDates(words, [0, words.length], { articleDate: null })) {
    if (from !== null && from === to) return { from: span[0], to: span[1], value: from };
  }
  return null;
}
