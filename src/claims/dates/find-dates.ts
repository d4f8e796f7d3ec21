import type { DateMention } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import { applyBound, boundBefore, narrow, partBefore } from './bounds';
import { periodFrom, type Backward } from './anaphora';
import { addDays, addMonths } from './calendar';
import { VAGUE, type DateRule, type Reference, type Resolution } from './date-rule';
import { grainOf, isExactEnough } from './grain';
import { directionOf } from './look-ahead';
import { DATE_RULES } from './rules';

/** What is known before a stretch is read. */
export interface DateContext {
  /** The article's date, YYYY-MM-DD, or null where nobody knows it. */
  readonly articleDate: string | null;
}

/** A time expression as it was found. */
export interface FoundTime extends DateMention {
  /** The name of the rule that found it. */
  readonly rule: string;
  /** How it goes back to a time told before; null for one that is told by itself. */
  readonly backward: Backward | null;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly order: number;
  readonly rule: DateRule;
  readonly match: RegExpExecArray;
}

/**
 * The time expressions of a stretch, in reading order, none overlapping, resolved against the article's date by the
 * habits of news: "on Tuesday" is the latest one, "in May" the latest May, unless the words look ahead; where they look
 * nowhere, the May that is nearest. "since", "by",
 * "until", "before" and "after" belong to the expression; "in" and "on" do not. Spans are UTF-16 code units.
 */
export function findDates(text: string, span: SpanPair, context: DateContext): FoundTime[] {
  const [start, end] = span;
  const words = text.slice(start, end);
  const found: FoundTime[] = [];
  let free = 0;
  for (const candidate of candidatesIn(words)) {
    if (candidate.start < free) continue;
    const direction = directionOf(words, candidate.start, candidate.end);
    const reference: Reference = { today: context.articleDate, direction };
    const resolution = candidate.rule.resolve(candidate.match, reference);
    if (resolution === null) continue;
    const mention = withBounds(words, candidate, resolution, context.articleDate, free);
    free = candidate.end;
    found.push({ ...mention, span: [start + mention.span[0], start + mention.span[1]] });
  }
  return joinRanges(text, found);
}

/** How many sentences "the same day" may look back. */
const NEAR = 2;

/**
 * As `findDates`, stretch after stretch; what goes back to a time told before ("the same day") is counted from the last one that
 * is exact enough, by nothing but the words.
 */
export function findDatesInOrder(
  text: string,
  spans: readonly SpanPair[],
  articleDate: string | null,
): DateMention[][] {
  let last: { readonly time: DateMention; readonly index: number } | null = null;
  return spans.map((span, index) =>
    findDates(text, span, { articleDate }).map((time) => {
      const told = plainly(last !== null && index - last.index <= NEAR ? last.time : null, time);
      const grain = grainOf(text.slice(...told.span));
      if (grain !== null && (told.from !== null || told.needs !== null)) last = { time: told, index };
      return told;
    }),
  );

  function plainly(anchor: DateMention | null, { span, from, to, needs, backward }: FoundTime): DateMention {
    const grain = anchor && grainOf(text.slice(...anchor.span));
    if (backward === null || anchor === null || grain === null || !isExactEnough(grain, backward.unit))
      return { span, from, to, needs };
    return { span, ...periodFrom(backward, anchor, articleDate) };
  }
}

function candidatesIn(words: string): Candidate[] {
  const candidates: Candidate[] = [];
  DATE_RULES.forEach((rule, order) => {
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(words); match !== null; match = rule.pattern.exec(words)) {
      if (match[0] === '') rule.pattern.lastIndex++;
      else candidates.push({ start: match.index, end: match.index + match[0].length, order, rule, match });
    }
  });
  return candidates.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
}

function withBounds(
  words: string,
  candidate: Candidate,
  resolution: Exclude<Resolution, null>,
  today: string | null,
  free: number,
): FoundTime {
  let { start } = candidate;
  const part = /^(?:earlier|later|so far) /i.test(candidate.match[0]) ? null : partBefore(words, start);
  const partWord = part !== null && part.start >= free ? part.word : null;
  if (partWord !== null) start = part!.start;
  const bound = boundBefore(words, start);
  const boundWord = bound !== null && bound.start >= free ? bound.word : null;
  if (boundWord !== null) start = bound!.start;
  const span: SpanPair = [start, candidate.end];
  const { name, anaphor } = candidate.rule;
  const rule = name;
  if (anaphor) {
    const backward = { ...anaphor(candidate.match), bound: boundWord };
    return { span, ...VAGUE, needs: null, rule, backward };
  }
  if (resolution === 'article-date') {
    return { span, from: null, to: null, needs: 'article-date', rule, backward: null };
  }
  const narrowed = partWord === null ? resolution : narrow(resolution, partWord);
  const bounded = boundWord === null ? narrowed : applyBound(narrowed, boundWord, today);
  const needs = boundWord === 'since' && today === null ? 'article-date' : null;
  return { span, from: bounded.from, to: bounded.to, needs, rule, backward: null };
}

/** "from 2010 to 2015", "between March and May": two mentions become one period. */
function joinRanges(text: string, found: readonly FoundTime[]): FoundTime[] {
  const joined: FoundTime[] = [];
  for (const mention of found) {
    const last = joined[joined.length - 1];
    const opens =
      last !== undefined && /^(?:from|between)\b/i.test(text.slice(last.span[0], last.span[0] + 8));
    const between = last === undefined ? '' : text.slice(last.span[1], mention.span[0]);
    if (
      opens &&
      /^\s(?:to|and|until|till|through)\s$|^\s?[-–]\s?$|^\s$/.test(between) &&
      isAfter(last, mention)
    ) {
      joined[joined.length - 1] = {
        span: [last.span[0], mention.span[1]],
        from:
          last.from !== null && mention.to !== null && last.from > mention.to
            ? addMonths(last.from, -12)
            : last.from,
        to: mention.to,
        needs: last.needs ?? mention.needs,
        rule: 'range',
        backward: null,
      };
    } else joined.push(mention);
  }
  return joined;
}

function isAfter(first: DateMention, second: DateMention): boolean {
  if (first.needs !== null && second.needs !== null) return true;
  if (first.from === null || second.to === null) return false;
  // Two months of which the second fell in the year before ("between March and May", said in April) are a range too.
  return first.from <= second.to || addDays(second.to, 366) > first.from;
}
