import { draftsOf, wordingsOf } from './wordings';

describe('reported speech', () => {
  it.each([
    [
      'Beck said that the mill had closed.',
      { source: 'Beck', cue: 'said', content: ['that the mill had closed'] },
      ['The mill had closed.'],
    ],
    [
      'The mill had closed, Beck said.',
      { source: 'Beck', cue: 'said', content: ['The mill had closed'] },
      ['The mill had closed.'],
    ],
    [
      'Ida Roos, who runs the port, said that the ferry had sunk.',
      { source: 'Ida Roos, who runs the port', cue: 'said', content: ['that the ferry had sunk'] },
      ['The ferry had sunk.', '[Ida Roos] runs the port.'],
    ],
  ])('is the claim, with the speaker: %s', (text, speech, claims) => {
    const drafts = draftsOf(text, [speech]);
    expect(drafts.map(({ wording }) => wording)).toEqual(claims);
    expect(drafts[0]?.attribution).toBe(0);
    expect(drafts.slice(1).every(({ attribution }) => attribution === null)).toBe(true);
  });

  it.each([
    ['Beck denied that the mill had closed.', 'denied'],
    ['Beck hopes that the mill will close.', 'hopes'],
    ['Beck did not say that the mill had closed.', 'say'],
  ])('stays whole where nobody vouches for it: %s', (text, cue) => {
    const content = text.slice(text.indexOf('that'), -1);
    expect(wordingsOf(text, [{ source: 'Beck', cue, content: [content] }])).toEqual([text]);
  });

  it('is cut on both sides of the words of saying', () => {
    const content = ['The mill did not last', 'but that was the fault of the fire'];
    expect(
      wordingsOf('The mill did not last, Beck says, but that was the fault of the fire.', [
        { source: 'Beck', cue: 'says', content },
      ]),
    ).toEqual(['The mill did not last.', 'That was the fault of the fire.']);
  });

  it.each([
    ['The union wants a boat.', 'wants', 'a boat'],
    ['The team hopes to weigh the bees.', 'hopes', 'to weigh the bees'],
    ['The Treasury denies the report.', 'denies', 'the report'],
    ['The firm is considering a kiln.', 'is considering', 'a kiln'],
  ])('is nobody else’s where the writer tells the act: %s', (text, cue, content) => {
    const source = text.slice(0, text.indexOf(` ${cue}`));
    const [draft] = draftsOf(text, [{ source, cue, content: [content], form: 'nominal' }]);
    expect(draft?.attribution).toBeNull();
  });

  it('stands beside what the same words say in another way', () => {
    const text = 'Roos called the claims baseless and said the firm had paid.';
    const called = {
      source: 'Roos',
      cue: 'called',
      content: ['the claims baseless'],
      form: 'nominal' as const,
    };
    const said = { source: 'Roos', cue: 'said', content: ['the firm had paid'] };
    const drafts = draftsOf(text, [said, called]);
    expect(drafts.map(({ wording, attribution }) => [wording, attribution])).toEqual([
      ['Roos called the claims baseless.', 1],
      ['The firm had paid.', 0],
    ]);
  });

  it('but what somebody is only said to do is no second claim', () => {
    const text = 'Critics of the plan said the firm had paid.';
    const said = { source: 'Critics of the plan', cue: 'said', content: ['the firm had paid'] };
    expect(wordingsOf(text, [said])).toEqual(['The firm had paid.']);
  });

  it('is told beside the act where the act is the news', () => {
    const text = 'The firm announced that the mill would close.';
    const speech = { source: 'The firm', cue: 'announced', content: ['that the mill would close'] };
    expect(wordingsOf(text, [speech])).toEqual([text, 'The mill would close.']);
  });
});

it('makes no claim of a sentence without words', () => {
  expect(wordingsOf('')).toEqual([]);
});

it('gives the stretches of the sentence that a claim speaks for', () => {
  const text = 'The mill closed in May and laid off 40 people.';
  const words = draftsOf(text).map(({ spans }) => spans.map(([start, end]) => text.slice(start, end)));
  expect(words).toEqual([['The mill closed in May'], ['laid off 40 people']]);
});

it('keeps the words around speech that no rule can place', () => {
  const text = 'Oslo raised the fare, and Bergen did not. According to the ministry,';
  const speech = {
    source: 'the ministry',
    cue: 'According to',
    content: ['and Bergen did not'],
  };
  expect(wordingsOf(text, [speech]).join(' ')).toMatch(/did not.*Oslo raised the fare/u);
  expect(wordingsOf(text, [speech])).not.toContain('Bergen did.');
});

it('loses no word, whatever the tagger takes it for', () => {
  const text = 'nst it. Read more: Who pays';
  const speech = { source: 'it', cue: 'Read', content: ['Who pays'] };
  expect(wordingsOf(text, [speech]).join(' ')).toContain('Nst');
});
