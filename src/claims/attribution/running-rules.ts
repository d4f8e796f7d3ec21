/** A way in which words without a cue of their own are given to a speaker. */
export interface RunningRule {
  /** Kept on every attribution that it makes. */
  readonly name: string;
  /** A text of our own; the last attribution in it is the rule's. */
  readonly example: string;
  readonly shows: string;
}

/** Speech that goes on without another "said". */
export const RUNNING_RULES: readonly RunningRule[] = [
  {
    name: 'running-quotation',
    example: '"The lift is broken," said Ida Roos.\n"It has been broken since March."',
    shows: 'A paragraph that is a quotation and nothing else belongs to whoever spoke last.',
  },
  {
    name: 'introduced-quotation',
    example: 'Ida Roos was blunt. "Nobody has mended the lift since March."',
    shows:
      'A quotation and nothing else, right after a sentence that tells what somebody holds, feels or denies, is theirs.',
  },
  {
    name: 'signed-quotation',
    example: '"The sea gives and the sea takes." — Greta Holm',
    shows: 'A name after a dash signs the quotation before it.',
  },
  {
    name: 'lone-quotation',
    example: 'The hall was full.\n"Nobody told us about the gate."',
    shows:
      'A quotation with nobody near to have said it is kept without a speaker, for a reviewer to settle.',
  },
  {
    name: 'interview-answer',
    example:
      'Q: Who shut the lift?\nA: I did. It was not safe.\nQ: Since when?\nA: The cable was worn in March.',
    shows:
      'In a printed interview the answers are the interviewee’s: by the marker before them, by the headline and introduction, or because they follow questions and speak of themselves.',
  },
  {
    name: 'free-indirect',
    example: 'The minister said the line would reopen. Trains would stop there by May.',
    shows: 'Reported speech that runs on: a plain “would” or “had” right after a report in the past.',
  },
];
