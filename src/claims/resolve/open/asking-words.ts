/** How a word stands that asks for what it is about. */
export type Standing = 'verb' | 'passive' | 'adjective' | 'noun';

const ORDER: readonly Standing[] = ['verb', 'passive', 'adjective', 'noun'];

/**
 * Words that ask what they are about, and how one asks: "declined to comment" on what, "was consulted" on what, "is unconvinced" of
 * what, "no decision" on what. Question | verbs | passive verbs | adjectives | nouns.
 */
const LINES = `
on what | comment decide | consult overrule divide | divided | decision position patent verdict
to what | respond react object agree refuse comply consent | | |
with what | disagree | | unhappy displeased dissatisfied |
of what | complain | tell inform notify warn | convinced unconvinced sure unsure certain uncertain sceptical skeptical scornful critical wary dismissive | review details
about what | | | doubtful unclear | questions
against what | protest appeal | | |
from what | dissent | | |
for what | apply apologise apologize | | |
by what | | impress unimpress | impressed unimpressed |
into what | | | | inquiry investigation probe
what | accept cancel delay decline | | |
whom | sue | | |
`;

const ASKING: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [question, ...lists] = line.split('|').map((part) => part.trim()) as [string, ...string[]];
      return lists.flatMap((list, at) =>
        list
          .split(/\s+/u)
          .filter((word) => word !== '')
          .map((word): [string, string] => [`${ORDER[at]!}: ${word}`, question]),
      );
    }),
);

/** How one asks what a word is about that stands so; undefined for a word that asks for nothing. */
export const questionOf = (standing: Standing, word: string): string | undefined =>
  ASKING.get(`${standing}: ${word.toLowerCase()}`);
