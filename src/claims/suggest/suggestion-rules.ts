import type { Suggestion } from '../../domain/analysis';

/** Why the machine proposes a status. */
export interface SuggestionRule {
  readonly name: string;
  /** A text of our own that brings the reason about. */
  readonly example: string;
  readonly status: Suggestion['status'];
  readonly shows: string;
}

/** The reasons for a status, as a reviewer reads them beside the claim; each names its words in the article. */
export const SUGGESTION_RULES = [
  {
    name: 'named-claimant',
    example: 'Ida Roos said that the port was full.',
    status: 'attributed',
    shows: 'Somebody is named as saying it; the article vouches only for the words.',
  },
  {
    name: 'anonymous-claimant',
    example: 'A source said that the port was full.',
    status: 'attributed',
    shows: 'Somebody unnamed says it: somebody has to know who, and why the name is withheld.',
  },
  {
    name: 'unresolved-claimant',
    example: 'She said that the port was full.',
    status: 'unverified',
    shows: 'Who says it has to be settled first.',
  },
  {
    name: 'no-claimant',
    example: 'The port is reportedly full.',
    status: 'unverified',
    shows: 'The words say that somebody said so and name nobody.',
  },
  {
    name: 'hedged',
    example: 'The port may be full by May.',
    status: 'speculative',
    shows: 'A word leaves open whether it is so.',
  },
  {
    name: 'future',
    example: 'The port will close in May.',
    status: 'speculative',
    shows: 'It speaks of what is to come, which no source can settle yet.',
  },
  {
    name: 'says-what-should-be',
    example: 'The port should close in May.',
    status: 'speculative',
    shows: 'It says what should be, not what is.',
  },
  {
    name: 'rates',
    example: 'The plan is a disaster.',
    status: 'speculative',
    shows: 'It is a judgement; no look-up could settle it.',
  },
  {
    name: 'no-source-in-article',
    example: 'The port closed in May.',
    status: 'unverified',
    shows: 'The article itself asserts it and names no source.',
  },
  {
    name: 'reports-saying',
    example: 'The port denied that it was full.',
    status: 'unverified',
    shows: 'The article tells that somebody said something; that is the claim.',
  },
  {
    name: 'asserts-cause',
    example: 'The port closed because the pier fell.',
    status: 'unverified',
    shows: 'The article itself gives a cause; somebody has to have found it out.',
  },
  {
    name: 'asserts-motive',
    example: 'The port closed the pier to punish the union.',
    status: 'unverified',
    shows: 'The article itself gives a motive; only those who acted know it.',
  },
] as const satisfies readonly SuggestionRule[];

export type SuggestionRuleName = (typeof SUGGESTION_RULES)[number]['name'];
