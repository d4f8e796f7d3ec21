import { EMPTY_MARK, type MarkInput, type CitationInput } from '../../../src/domain/review';
import type { CitationFacts, ClaimFacts } from '../../../src/domain/rules/facts';

/** A claim of an article of our own. */
export const CLAIM: ClaimFacts = {
  wording: 'The mill laid off 40 people.',
  isReworded: false,
  claimant: null,
  sentence: 'The mill may have laid off 40 people, Ida Roos said.',
  article: {
    title: 'Mill closes in May',
    url: 'https://tide.example/mill',
    publisher: 'The Lyrness Tide',
    text: 'Mill closes in May. The mill may have laid off 40 people, Ida Roos said.',
  },
};

export const PRIMARY: CitationFacts = {
  source: { id: 1, title: 'Staff register 2026', by: 'Lyrness Mill', url: null, rank: 'primary' },
  quote: '40 posts ended on 29 May.',
  locator: 'p. 4',
  stance: 'supports',
  shows: 'content',
};

export const secondary = (title: string): CitationFacts => ({
  ...PRIMARY,
  source: { id: null, title, by: null, url: null, rank: 'secondary' },
});

export const MARK: MarkInput = EMPTY_MARK;

export const CITATION: CitationInput = {
  sourceId: null,
  sourceTitle: 'Staff register 2026',
  sourceBy: 'Lyrness Mill',
  sourceUrl: '',
  sourceRank: 'primary',
  quote: '40 posts ended on 29 May.',
  locator: 'p. 4',
  seen: '2026-05-30',
  stance: 'supports',
  shows: 'content',
};
