import { readText } from '../../../src/claims/analyze';
import { referencesIn } from '../../../src/claims/claims-of';
import { contendersFor } from '../../../src/claims/resolve/person/contenders';
import { featuresOf, NOBODY } from '../../../src/claims/resolve/person/contender-features';
import { genderOfPronoun } from '../../../src/claims/resolve/surroundings';

/** Somebody who may be meant by a pronoun: all that the text calls that person, and what is seen. */
export interface Choice {
  readonly name: string;
  readonly words: readonly string[];
  readonly features: ReadonlyMap<string, number>;
}

/** A pronoun of a text: where it starts, and who may be meant; the last choice is nobody of these. */
export interface Case {
  readonly start: number;
  readonly choices: readonly Choice[];
}

/** The "he" and "she" of a text, as the engine reads it. */
export function casesIn(input: string): readonly Case[] {
  const { text, layout, read } = readText(input);
  const cases = new Map<number, Case>();
  referencesIn(text, layout, read, (_, token, around) => {
    const { start, form } = around.tree.tokens[token]!;
    const gender = genderOfPronoun(form)!;
    const contenders = contendersFor(token, gender, around);
    const features = featuresOf(token, gender, contenders, around);
    const choices = contenders.map(({ name, mentions, ahead }, at): Choice => ({
      name,
      words: [...mentions.map(({ mention }) => mention.text), ...ahead.map((mention) => mention.text)],
      features: features[at]!,
    }));
    // Read twice: the second time with the genders that the first has told.
    cases.set(start, { start, choices: [...choices, { name: '', words: [], features: NOBODY }] });
  });
  return [...cases.values()];
}
