import type { Phrase } from './phrase';
import type { Work } from './work';

/** The reference styles, as they are asked for. */
export const STYLE_IDS = [
  'newsroom',
  'apa',
  'mla',
  'chicago-author-date',
  'chicago-notes',
  'harvard',
  'vancouver',
] as const;
export type StyleId = (typeof STYLE_IDS)[number];

/** The style of a report that asks for none. */
export const DEFAULT_STYLE: StyleId = 'newsroom';

/** A way to print references: one work as the list has it, and as the text names it. */
export interface ReferenceStyle {
  readonly id: StyleId;
  /** "APA, 7th edition". */
  readonly label: string;
  /** What stands above the list: "References". */
  readonly heading: string;
  /** The order of the list. */
  readonly order: 'alphabetical' | 'as-cited';
  /** Whether works that would be cited alike are told apart by letters: "2026a". */
  readonly hasLetters: boolean;
  /** Whether works of one author are told apart by their titles. */
  readonly hasTitles?: boolean;
  /** The work in the list. */
  entry(work: Work): Phrase;
  /**
   * The work where it is cited.
   *
   * @param locator the place in it as it was typed ("p. 11"), or ""
   * @param number its number in the list
   */
  cite(work: Work, locator: string, number: number): Phrase;
}
