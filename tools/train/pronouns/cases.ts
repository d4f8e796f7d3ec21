import { readText } from '../../../src/claims/analyze';
import { referencesIn } from '../../../src/claims/claims-of';
import type { Features } from '../../../src/claims/resolve/odds';
import * as person from '../../../src/claims/resolve/person/contender-features';
import { contendersFor as personsFor } from '../../../src/claims/resolve/person/contenders';
import { genderOfPronoun, type Surroundings } from '../../../src/claims/resolve/surroundings';
import * as thing from '../../../src/claims/resolve/thing/contender-features';
import { contendersFor as thingsFor } from '../../../src/claims/resolve/thing/contenders';
import { featuresOfNothing } from '../../../src/claims/resolve/thing/nothing';

/** Who or what may be meant by a pronoun: all that the text calls it, and what is seen. */
export interface Choice {
  readonly name: string;
  readonly words: readonly string[];
  readonly features: Features;
}

/** A pronoun of a text: where it starts, and what may be meant; the last choice is nothing of these. */
export interface Case {
  readonly start: number;
  readonly kind: 'person' | 'thing';
  readonly choices: readonly Choice[];
}

/** The third-person pronouns of a text, as the engine reads it. */
export function casesIn(input: string): readonly Case[] {
  const { text, layout, read } = readText(input);
  const cases = new Map<number, Case>();
  referencesIn(text, layout, read, (_, token, around) => {
    const found = caseAt(token, around);
    // Read twice: the second time with the genders that the first has told.
    cases.set(found.start, found);
  });
  return [...cases.values()];
}

function caseAt(token: number, around: Surroundings): Case {
  const { start, form } = around.tree.tokens[token]!;
  const gender = genderOfPronoun(form);
  if (gender) {
    const contenders = personsFor(token, gender, around);
    const features = person.featuresOf(token, gender, contenders, around);
    const choices = contenders.map(({ name, mentions, ahead }, at): Choice => ({
      name,
      words: [...mentions.map(({ mention }) => mention.text), ...ahead.map((mention) => mention.text)],
      features: features[at]!,
    }));
    return { start, kind: 'person', choices: [...choices, nothing(person.NOBODY)] };
  }
  const contenders = thingsFor(token, /^the/iu.test(form), around);
  const features = thing.featuresOf(token, /^the/iu.test(form), contenders, around);
  const choices = contenders.map(({ name, mentions }, at): Choice => ({
    name,
    words: mentions.map(({ mention }) => mention.text),
    features: features[at]!,
  }));
  return {
    start,
    kind: 'thing',
    choices: [...choices, nothing(featuresOfNothing(token, contenders, around))],
  };
}

const nothing = (features: Features): Choice => ({ name: '', words: [], features });
