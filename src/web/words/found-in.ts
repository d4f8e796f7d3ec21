import type { Excerpt } from '../../services/hits';

/** Where a search found something beside a claim's wording. */
export const FOUND_IN: Readonly<Record<Excerpt['where'], string>> = {
  quote: 'In a source',
  note: 'In a note',
  mark: 'In a mark',
  comment: 'In a comment',
  'left-open': 'Left open',
  figure: 'In a working sheet',
};
