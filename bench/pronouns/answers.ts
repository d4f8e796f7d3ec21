import { referencesIn } from '../../src/claims/claims-of';
import { castOf } from '../../src/claims/claimants/cast';
import { readText } from '../../src/claims/analyze';
import { whichName, type NamedPerson, type Passage } from './passages';

/** Whom a passage's pronoun is taken for: one of the two, another person, or nobody; and who may be meant, where it is left open. */
export interface Answer {
  readonly who: NamedPerson | 'another' | null;
  /** The words put in, or why nothing is. */
  readonly words: string;
  readonly mayBe: readonly NamedPerson[];
  readonly isDoubted: boolean;
}

/** The engine's answer and those of the two plain ways to guess. */
export interface Answers {
  readonly engine: Answer;
  readonly nearest: Answer;
  readonly subject: Answer;
}

const NOBODY: Answer = { who: null, words: '', mayBe: [], isDoubted: false };

/** Reads a passage as the engine reads an article. */
export function answersTo(passage: Passage): Answers {
  const { text, layout, read } = readText(passage.text);
  const { references } = referencesIn(text, layout, read);
  const [start] = passage.pronoun;
  const place = read.findIndex(({ parsed }) => parsed.start <= start && start < parsed.end);
  const token = read[place]?.parsed.tokens.findIndex((word) => word.start === start) ?? -1;
  const people = peopleBefore(
    passage,
    read.map(({ parsed }) => parsed),
  );
  const guess = (subjectsOnly: boolean): Answer => {
    const last = people.findLast(({ isSubject }) => isSubject || !subjectsOnly);
    return last ? { ...NOBODY, who: last.who ?? 'another', words: last.name } : NOBODY;
  };
  return { engine: engineAnswer(), nearest: guess(false), subject: guess(true) };

  function engineAnswer(): Answer {
    const known = references[place];
    const referent = known?.referents.get(token);
    if (referent) {
      const who = whichName(passage, referent.text, referent.from) ?? 'another';
      return { ...NOBODY, who, words: referent.text };
    }
    const doubt = known?.doubts.find((one) => one.token === token);
    if (!doubt) return NOBODY;
    const mayBe = doubt.candidates.flatMap((span) => whichName(passage, text.slice(...span), span) ?? []);
    return { who: null, words: doubt.why, mayBe, isDoubted: mayBe.length > 0 };
  }
}

type Sentences = Parameters<typeof castOf>[0];

/** The persons named before the pronoun, in reading order. */
function peopleBefore(
  passage: Passage,
  sentences: Sentences,
): readonly { readonly name: string; readonly who: NamedPerson | null; readonly isSubject: boolean }[] {
  return castOf(sentences).bySentence.flatMap((mentions, sentence) =>
    mentions.flatMap(({ name, kind, token }) => {
      const { start, end, deprel } = sentences[sentence]!.tokens[token]!;
      if (kind !== 'person' || end > passage.pronoun[0]) return [];
      return [{ name, who: whichName(passage, name, [start, end]), isSubject: deprel.startsWith('nsubj') }];
    }),
  );
}
