import { SKIP_RULES } from '../../../src/claims/skip/skip-reason';
import { analyze } from '../../../src/claims/analyze';
import type { Analysis } from '../../../src/domain/analysis';

const BODY =
  'The harbour at Dunmore was shut on Monday after a crane fell into the basin, the harbour master said.';

/** The reason that each sentence is skipped for; null where it claims something. */
const reasonsOf = ({ sentences }: Analysis): (string | null)[] =>
  sentences.map(({ skipped }) => skipped?.reason ?? null);

/** Where a sentence has to stand for the rule that its example belongs to. */
const PLACES: Readonly<Record<string, (example: string) => string>> = {
  'By Ida Roos': (example) => `Crane falls into harbour\n\n${example}\n\n${BODY}`,
  'Picture: Jan Hale': (example) => `${BODY}\n\nA crane stands in the basin on Monday. ${example}\n\n${BODY}`,
};

describe('sentences that claim nothing', () => {
  it.each(SKIP_RULES.map(({ reason, example }) => [reason, example]))('%s: %s', (reason, example) => {
    const place = PLACES[example] ?? ((words: string) => `${BODY} ${words}`);
    const analysis = analyze(place(example));
    const own = analysis.sentences.find(({ start, end }) => analysis.text.slice(start, end) === example);
    expect(own?.skipped?.reason).toBe(reason);
  });

  it.each([
    'The mill closed in May.',
    'Thank you letters were sent to 300 families in Dunmore.',
    'May is the month in which the ferry starts.',
    'He hopes that the ferry will run in May.',
    'Call centres in Bergen closed last year.',
    'What they found was a hole in the pier.',
    'Forty dead, 20 missing',
    '“We closed it!” she said.',
    'Thanks to the rain, the wells are full.',
    'Thanks to the new pier, catches doubled.',
    'Thanks to luck nobody was hurt.',
  ])('does not skip: %s', (sentence) => {
    expect(reasonsOf(analyze(`${BODY} ${sentence}`))).not.toContain('fragment');
    expect(reasonsOf(analyze(sentence))).toEqual([null]);
  });

  it.each(['“No,” the clerk said.', '“Yes,” said Roos.', '“No,” Roos told the court on Monday.'])(
    'skips a bare answer: %s',
    (sentence) => {
      expect(reasonsOf(analyze(`${BODY} ${sentence}`)).at(-1)).toBe('fragment');
    },
  );

  it.each([
    '“No, I sold it,” the clerk said.',
    '“No money was lost,” said Roos.',
    'Roos said no to the offer.',
  ])('but not what an answer adds: %s', (sentence) => {
    expect(reasonsOf(analyze(`${BODY} ${sentence}`)).at(-1)).toBeNull();
  });

  it.each([
    'Thanks to everyone who came.',
    'Thanks to all the people we met.',
    'Thanks to you all.',
    'Thanks for the help.',
  ])('skips a greeting: %s', (sentence) => {
    expect(reasonsOf(analyze(`${BODY} ${sentence}`)).at(-1)).toBe('greeting');
  });

  it('skips copies of the headline, boilerplate and navigation by their blocks', () => {
    const headline = 'Crane Falls Into Dunmore Harbour';
    const text = `Home > News > Harbour\n${headline}\n\n${headline}\n\n${BODY}\n\nRead more: Who pays for the crane?`;
    expect(reasonsOf(analyze(text))).toEqual(['navigation', null, 'repeated-headline', null, 'boilerplate']);
  });

  it.each(['The last fishermen of Inverquoich', 'A town without water', 'The long road to Hull'])(
    'finds no claim in a headline that only names something: %s',
    (headline) => {
      expect(reasonsOf(analyze(`${headline}\n\n${BODY}`))).toEqual(['fragment', null]);
    },
  );

  it.each([
    'The port imports coal',
    'A crane falls into harbour',
    'The Mayor of Hull Quits',
    'The man in black returns',
    'The dam in Skarra leaks',
  ])('reads a headline that tells something: %s', (headline) => {
    expect(reasonsOf(analyze(`${headline}\n\n${BODY}`))).toEqual([null, null]);
  });

  it('cuts a label off the sentence that it stands before', () => {
    const { text, sentences } = analyze('Why this matters: The ferry carries 48,000 people a year.');
    expect(
      sentences.map(({ start, end, skipped }) => [text.slice(start, end), skipped?.reason ?? null]),
    ).toEqual([
      ['Why this matters:', 'label'],
      ['The ferry carries 48,000 people a year.', null],
    ]);
  });

  it('lets a quoted question or order claim nothing', () => {
    expect(reasonsOf(analyze('“Where is the money?” asked Petra Holm.'))).toEqual(['question']);
    expect(reasonsOf(analyze('“Ask me in November,” she said.'))).toEqual(['instruction']);
  });
});
