import type { Period } from './calendar';

/** Whether the words around speak of what is to come ("will meet on Tuesday"), of what was, or do not say. */
export type Direction = 'ahead' | 'back' | 'unsaid';

/** What a relative expression is worked out against. */
export interface Reference {
  /** The article's date, YYYY-MM-DD, or null where nobody knows it. */
  readonly today: string | null;
  readonly direction: Direction;
}

/** What an expression comes to: a period, or what is missing to work it out; null where it is no date after all. */
export type Resolution = Period | 'article-date' | null;

/** One way of writing a time. The pattern is global and linear; `resolve` reads its match. */
export interface DateRule {
  readonly name: string;
  /** A phrase of our own with the expression that the rule finds between bars. */
  readonly example: string;
  readonly pattern: RegExp;
  resolve(match: RegExpExecArray, reference: Reference): Resolution;
  /** How the time goes back to one that the article has told before; only of rules whose times all do. */
  readonly anaphor?: (match: RegExpExecArray) => Anaphor;
}

/** How a time goes back to another: it is in it, or so many units after or before it. */
export interface Anaphor {
  readonly relation: 'in' | 'after' | 'before';
  /** "year", "night"; null for "then". */
  readonly unit: string | null;
  /** How many units after or before; null where nobody says ("days later"). */
  readonly count: number | null;
}

/** A time expression whose end points nobody can know from the words ("in recent years"). */
export const VAGUE: Period = { from: null, to: null };

/** Works a period out against the article's date, or says that it is missing. */
export function against(reference: Reference, work: (today: string) => Period | null): Resolution {
  return reference.today === null ? 'article-date' : work(reference.today);
}
