import { isMonthName } from '../trees/month-name';

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|yesterday)$/iu;
const FEAST = /^(?:christmas|easter|ramadan|diwali|thanksgiving|passover|hanukkah|whitsun|lent)$/iu;
const SPAN =
  /^(?:noon|midnight|midday|dawn|dusk|morning|afternoon|evening|night|day|week|weekend|month|quarter|year|decade|century|spring|summer|autumn|winter|end|deadline|then|now)$/iu;

/** Whether a word names a day of the week. */
export const isWeekday = (word: string): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu.test(word);

/** Whether a word names a day with a name of its own: "Friday", "Easter". */
export const isNamedDay = (word: string): boolean => DAY.test(word) || FEAST.test(word);

/** Whether a word tells when something is: a day, a month, a year, a part of one; "by" before it names nobody. */
export const isTimeWord = (word: string): boolean =>
  isNamedDay(word) || isMonthName(word) || SPAN.test(word) || /^\d{1,4}(?:th|st|nd|rd|s)?$/u.test(word);
