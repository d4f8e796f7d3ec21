import type { Attribution, DateMention } from '../../../domain/analysis';
import type { SpanPair } from '../../../domain/span';
import { periodFrom, type Backward } from '../../dates/anaphora';
import type { FoundTime } from '../../dates/find-dates';
import { namedIn } from '../../dates/grain';
import type { Tree } from '../../trees/tree';
import type { Doubt, Referent, References } from '../referent';
import { anchorOf, type Before } from './anchor-of';
import { toldTimes, type ToldTime } from './told-times';

/** What is known of an article before its times are held against each other, sentence by sentence. */
export interface TimesTold {
  readonly trees: readonly Tree[];
  readonly times: readonly (readonly FoundTime[])[];
  readonly attributions: readonly (readonly Attribution[])[];
  /** The block of each sentence. */
  readonly blocks: readonly number[];
  readonly headings: readonly boolean[];
  readonly articleDate: string | null;
}

/** The dates of a sentence, and what its "that year" and "two days later" stand for or are in doubt about. */
export interface TimesMeant {
  readonly dates: readonly DateMention[];
  readonly referents: ReadonlyMap<number, Referent>;
  readonly doubts: readonly Doubt[];
}

/** How many sentences before one a time may stand that it goes back to. */
const REACH = 2;

/** What a time was found to go back to. */
interface Settled {
  readonly date: DateMention;
  /** The words that say it by itself. */
  readonly words: string;
  /** Where they stand. */
  readonly at: SpanPair;
}

/** What the times of an article's sentences that go back to others mean. One pass. */
export function timesMeant(told: TimesTold): readonly TimesMeant[] {
  const settled = new Map<FoundTime, Settled>();
  /** What the times may go back to of which nothing sure could be said. */
  const open = new Map<FoundTime, readonly ToldTime[]>();
  const past: (readonly ToldTime[])[] = [];
  return told.trees.map((tree, index): TimesMeant => {
    const isApart = told.headings[index] === true || !tree.sentence.reliable;
    const own = isApart
      ? []
      : toldTimes(tree, index, told.times[index] ?? [], told.attributions[index] ?? []);
    past.push(own);
    const toldOf = new Map(own.map((time) => [time.found, time]));
    const before = sentencesBefore(told, past, index);
    const referents = new Map<number, Referent>();
    const doubts: Doubt[] = [];
    const leaveOpen = (time: ToldTime, candidates: readonly ToldTime[]): void => {
      open.set(time.found, candidates);
      doubts.push(doubtOf(time, candidates));
    };
    const dates = (told.times[index] ?? []).map((found): DateMention => {
      const { span, from, to, needs, backward } = found;
      const plain: DateMention = { span, from, to, needs };
      const time = toldOf.get(found);
      const anchor = backward && time ? anchorOf(tree, time, own, before) : null;
      if (anchor === null || backward === null || time === undefined) return plain;
      if ('candidates' in anchor) {
        leaveOpen(time, anchor.candidates);
        return plain;
      }
      const meant = 'anchor' in anchor ? anchor.anchor : anchor.beside;
      if (open.has(meant.found)) {
        leaveOpen(time, open.get(meant.found)!);
        return plain;
      }
      const { date, words, at } = settled.get(meant.found) ?? originOf(meant, backward);
      const meantDate: DateMention = { span, ...periodFrom(backward, date, told.articleDate) };
      settled.set(found, { date: meantDate, words: composed(time, backward, words), at });
      if ('anchor' in anchor)
        referents.set(time.last, {
          text: put(time, backward, words),
          because: 'told before',
          from: at,
          plural: false,
          possessive: false,
        });
      return meantDate;
    });
    return { dates, referents, doubts };
  });
}

/** The sentences before one that a time may go back to, nearest first; a heading ends them. */
function sentencesBefore(
  { blocks, headings }: TimesTold,
  past: readonly (readonly ToldTime[])[],
  index: number,
): Before[] {
  const before: Before[] = [];
  for (let at = index - 1; at >= Math.max(0, index - REACH) && headings[at] !== true; at -= 1)
    before.push({ times: past[at] ?? [], isSameParagraph: blocks[at] === blocks[index] });
  return before;
}

/** A time that is told by itself, or the part of its words that a unit takes up: "2021" of "9 May 2021" for "that year". */
function originOf({ found, words, span }: ToldTime, { relation, unit }: Backward): Settled {
  const named = relation === 'in' && unit !== null ? namedIn(words, unit) : null;
  const text = named?.text ?? words;
  const start = span[0] + (named?.at ?? 0);
  return { date: found, words: withoutCapital(text), at: [start, start + text.length] };
}

/** "last year" of "Last year", but "March" */
const withoutCapital = (words: string): string =>
  words.replace(
    /^(?:The|That|By|Since|Until|At|Last|This|Next|Early|Late|Mid|Yesterday|Today|A|An|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?!\p{L})/u,
    (word) => word.toLowerCase(),
  );

/** What stands in brackets behind a time: "that year [1990]", "two days later [after 9 May]", "the day before [9 May]". */
function put({ words }: ToldTime, { relation }: Backward, anchor: string): string {
  return relation === 'in' || /(?:before|after)$/iu.test(words) ? anchor : `${relation} ${anchor}`;
}

/** A time as it is told by itself: "two years after 2015", "the day before 9 May". */
function composed({ words }: ToldTime, { relation }: Backward, anchor: string): string {
  if (relation === 'in') return anchor;
  const counted = words
    .replace(/ (?:earlier|later|before|previously|after|afterwards|on)$/iu, '')
    .replace(/^the (?:next|following|previous|preceding) /iu, 'the ');
  return `${counted.charAt(0).toLowerCase()}${counted.slice(1)} ${relation} ${anchor}`;
}

function doubtOf({ last, found: { span }, words }: ToldTime, candidates: readonly ToldTime[]): Doubt {
  const names = [...new Set(candidates.map((one) => one.words))];
  const why =
    names.length === 0
      ? `which time: ${withoutCapital(words)}`
      : names.length === 1
        ? `may go back to ${names[0]!}`
        : `${names.length === 2 ? 'two' : 'several'} candidates: ${names.join(', ')}`;
  return { token: last, span, why, candidates: candidates.map((one) => one.span) };
}

/** What stands for the words of a sentence, with what its times go back to. */
export function withTimes(references: References, { referents, doubts }: TimesMeant): References {
  if (referents.size === 0 && doubts.length === 0) return references;
  const isTime = (token: number): boolean =>
    referents.has(token) || doubts.some((doubt) => doubt.token === token);
  return {
    ...references,
    referents: new Map([...[...references.referents].filter(([token]) => !isTime(token)), ...referents]),
    doubts: [...references.doubts.filter(({ token }) => !isTime(token)), ...doubts],
  };
}
