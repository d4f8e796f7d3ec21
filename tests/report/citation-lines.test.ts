import type { LinkState } from '../../src/domain/link-check';
import type { Citation, HeldCopy } from '../../src/domain/source';
import { citationLines, type CitationStanding } from '../../src/report/citation-lines';

const CITATION: Citation = {
  id: 1,
  source: {
    id: 1,
    title: 'Annual report',
    by: null,
    url: null,
    type: 'report',
    rank: 'primary',
    issued: null,
  },
  quote: 'The mill closed.',
  locator: 'p. 4',
  stance: 'supports',
  shows: 'content',
  seen: '2026-05-18',
  copy: null,
  quoteReason: null,
  placeReason: null,
  originReason: null,
  addedBy: 'Ada',
  addedAt: '2026-05-18T08:00:00.000Z',
};

const NOTHING: CitationStanding = { differs: [], copiesTakenAt: [], link: null, origin: null, tells: null };
const TAKEN = '2026-05-02T08:00:00.000Z';

const held = (found: HeldCopy['found'], quoteReason: string | null = null): Citation => ({
  ...CITATION,
  copy: { id: 7, takenAt: TAKEN, found, standsAt: null },
  quoteReason,
});

const linked = (state: LinkState, finalUrl: string | null = null): CitationStanding => ({
  ...NOTHING,
  copiesTakenAt: [TAKEN],
  link: {
    since: '2026-05-10T08:00:00.000Z',
    latest: {
      id: 1,
      sourceId: 1,
      url: 'https://mill.example',
      at: '2026-05-20T08:00:00.000Z',
      state,
      status: null,
      finalUrl,
      says: '',
    },
  },
});

const CASES: readonly (readonly [string, Citation, CitationStanding, readonly string[]])[] = [
  ['nothing is known', CITATION, NOTHING, []],
  [
    'the claim says other than the quote',
    CITATION,
    { ...NOTHING, differs: ['figure: “76” here, “79” there'] },
    ['The claim and this quote differ: figure: “76” here, “79” there. Look before you count it.'],
  ],
  ['the quote stands', held('stands'), NOTHING, ['The quote stands in the copy of 2 May 2026.']],
  [
    'another copy was kept on the same day',
    held('stands'),
    { ...NOTHING, copiesTakenAt: ['2026-05-02T11:30:00.000Z', TAKEN] },
    ['The quote stands in the copy of 2 May 2026, 08:00 UTC.'],
  ],
  [
    'it may tell another source anew',
    CITATION,
    { ...NOTHING, tells: 'Press release' },
    [
      'It may tell “Press release” anew: it has hardly a figure or a name of its own, and most of the other’s words. Look before you count both.',
    ],
  ],
  [
    'a reviewer counts it by itself',
    { ...CITATION, originReason: 'I rang them.' },
    { ...NOTHING, tells: 'Press release' },
    ['Counted by itself because: I rang them.'],
  ],
  [
    'the quote differs',
    held('differs', 'The copy is a draft.'),
    NOTHING,
    ['The quote differs from the copy of 2 May 2026; kept because: The copy is a draft.'],
  ],
  [
    'a copy that the quote was not held against',
    CITATION,
    { ...NOTHING, copiesTakenAt: [TAKEN] },
    ['A copy of 2 May 2026 is kept; the quote was not held against it.'],
  ],
  ['there', CITATION, linked('ok'), ['The address answered on 20 May 2026; copy kept of 2 May 2026.']],
  [
    'moved',
    CITATION,
    linked('moved', 'https://new.example'),
    ['The address leads to https://new.example since 10 May 2026; copy kept of 2 May 2026.'],
  ],
  ['dead', CITATION, linked('dead'), ['The address is dead since 10 May 2026; copy kept of 2 May 2026.']],
  [
    'dead without a copy',
    CITATION,
    { ...linked('dead'), copiesTakenAt: [] },
    ['The address is dead since 10 May 2026; no copy is kept.'],
  ],
  [
    'one origin with others',
    CITATION,
    { ...NOTHING, origin: { name: 'Nordline', works: 3, says: ['Both pass on Nordline.'] } },
    ['One origin (Nordline) with 2 others here, counted once: Both pass on Nordline.'],
  ],
  [
    'counted by itself on a reviewer’s word',
    { ...CITATION, originReason: 'They asked again.' },
    { ...NOTHING, origin: { name: null, works: 2, says: [] } },
    ['Counted by itself because: They asked again.'],
  ],
];

test.each(CASES)('%s', (_name, citation, standing, lines) => {
  expect(citationLines(citation, standing)).toEqual(lines);
});
