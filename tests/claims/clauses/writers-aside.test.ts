import { draftsOf, type Speech } from '../wordings';

/** The claims of a sentence, those that somebody vouches for with a mark in front. */
function said(text: string, speech: Speech): string[] {
  return draftsOf(text, [speech]).map(
    ({ wording, attribution }) => `${attribution === null ? '' : '@ '}${wording}`,
  );
}

const doctor = { source: 'the doctor', cue: 'said' };

it.each([
  [
    'an age',
    'Ida Roos, 24, will miss the match, the doctor said.',
    { ...doctor, content: ['Ida Roos, 24, will miss the match'] },
    'Ida Roos is 24.',
  ],
  [
    'a relative clause whose tense is not shifted back',
    'The doctor said the team might leave the island, where 300 people live.',
    {
      source: 'The doctor',
      cue: 'said',
      content: ['the team might leave the island, where 300 people live'],
    },
    '300 people live',
  ],
  [
    'a past for what all can see, beside a future',
    'Ida Roos, who wore a grey suit and took notes, will appeal, the doctor said.',
    { ...doctor, content: ['Ida Roos, who wore a grey suit and took notes, will appeal'] },
    'wore a grey suit',
  ],
  [
    'what is joined to it',
    'Ida Roos, who wore a grey suit and took notes, will appeal, the doctor said.',
    { ...doctor, content: ['Ida Roos, who wore a grey suit and took notes, will appeal'] },
    'took notes',
  ],
  [
    'what is on record',
    'Ida Roos, who was elected in 2014, would resign, the doctor said.',
    { ...doctor, content: ['Ida Roos, who was elected in 2014, would resign'] },
    'was elected in 2014',
  ],
])('%s in reported words is the writer’s', (_, text, speech, words) => {
  const found = said(text, speech).find((line) => line.replace(/[[\]]/gu, '').includes(words));
  expect(found).not.toMatch(/^@/u);
});

it.each([
  [
    'inside quotation marks',
    '"The ferry, which sinks, is old," the doctor said.',
    { ...doctor, content: ['"The ferry, which sinks, is old,"'], type: 'direct' as const },
  ],
  [
    'in a tense that may be shifted back',
    'The doctor said the ferry, which opened in May, had sunk.',
    { source: 'The doctor', cue: 'said', content: ['the ferry, which opened in May, had sunk'] },
  ],
  [
    'in a past for what only some know',
    'Ida Roos, who sold the boats in May, will appeal, the doctor said.',
    { ...doctor, content: ['Ida Roos, who sold the boats in May, will appeal'] },
  ],
  [
    'in a past for what was seen elsewhere',
    'The doctor said that Ida Roos, who carried a red bag, had been at the gate.',
    {
      source: 'The doctor',
      cue: 'said',
      content: ['that Ida Roos, who carried a red bag, had been at the gate'],
    },
  ],
  [
    'beside a condition',
    'The doctor said the team, if it lost, would leave.',
    { source: 'The doctor', cue: 'said', content: ['the team, if it lost, would leave'] },
  ],
])('%s all is the speaker’s', (_, text, speech) => {
  expect(said(text, speech).every((line) => line.startsWith('@ '))).toBe(true);
});
