import type { SpanPair } from '../../../domain/span';
import { findDates } from '../../dates/find-dates';
import type { Tree } from '../../trees/tree';
import { toldTimes, type ToldTime } from '../times/told-times';

/** When an event was, as a sentence tells it. */
export interface EventTime {
  /** "in 2011", "on Tuesday", "last week" */
  readonly text: string;
  readonly span: SpanPair;
  /** Whether it is told by its year: what others did elsewhere was done in it too. */
  readonly isYear: boolean;
}

export const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** The one time of a sentence, where it is that of the event; null where none is told, or several. */
export function timeOfEvent(
  tree: Tree,
  sentence: number,
  isOfEvent: (word: number) => boolean,
): EventTime | null {
  const { text, start, end } = tree.sentence;
  const all = toldTimes(tree, sentence, findDates(text, [start, end], { articleDate: null }), []);
  const [time] = all.filter(({ place }) => place === 'main');
  if (all.length !== 1 || time === undefined || !isPoint(tree, time) || !isOfEvent(time.last)) return null;
  const from = startOf(tree, time);
  const isWeekday = time.found.rule === 'weekday' && /^\p{Lu}/u.test(time.words);
  const words = text.slice(from, time.span[1]).replace(/\s+/gu, ' ');
  const said = isWeekday && from === time.span[0] && !/^(?:Last|Next|This|Early|Late)/u.test(words);
  return {
    text: said ? `on ${words}` : withoutCapital(words),
    span: [from, time.span[1]],
    isYear: YEAR.test(words.slice(-4)),
  };
}

/** "on Tuesday", "in May", "last week": told by itself, no stretch, and not what comes again. */
const isPoint = ({ sentence: { text } }: Tree, { found, span, grain }: ToldTime): boolean =>
  found.backward === null &&
  span[0] === found.span[0] &&
  /^(?:day|week|month|year|season)$/u.test(grain ?? '') &&
  !/(?:every|each)\s+$/iu.test(text.slice(Math.max(0, span[0] - 6), span[0]));

/** Where a time begins with the "on" or "in" before it. */
function startOf({ sentence: { text, start } }: Tree, { span }: ToldTime): number {
  const before = /(?<![\p{L}])(?:on|in|at)\s+$/iu.exec(text.slice(Math.max(start, span[0] - 6), span[0]));
  return before === null ? span[0] : span[0] - before[0].length;
}

/** "On Tuesday", "Last week", but "May 4" */
const withoutCapital = (words: string): string =>
  words.replace(/^(?:On|In|At|Last|This|Early|Late|Yesterday|Today|Two|Three|Over|The|A)(?!\p{L})/u, (word) =>
    word.toLowerCase(),
  );

/** Whether a sentence has another year than that of its event: "the law of 2011", "since 2011". */
export const tellsOfOtherYear = ({ tokens }: Tree, time: EventTime | null): boolean =>
  tokens.some(
    ({ form, start, end }) =>
      YEAR.test(form) && !(time !== null && time.span[0] <= start && end <= time.span[1]),
  );
