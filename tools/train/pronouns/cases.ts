import { readText } from '../../../src/claims/analyze';
import { referencesIn } from '../../../src/claims/claims-of';
import type { NounMention } from '../../../src/claims/resolve/mention';
import type { Features } from '../../../src/claims/resolve/odds';
import type { Mentioned } from '../../../src/claims/resolve/standing';
import * as person from '../../../src/claims/resolve/person/contender-features';
import { contendersFor as personsFor } from '../../../src/claims/resolve/person/contenders';
import { genderOfPronoun, type Surroundings } from '../../../src/claims/resolve/surroundings';
import * as thing from '../../../src/claims/resolve/thing/contender-features';
import { contendersFor as thingsFor } from '../../../src/claims/resolve/thing/contenders';
import { featuresOfNothing } from '../../../src/claims/resolve/thing/nothing';
import { contendersFor as phrasesFor } from '../../../src/claims/resolve/phrase/contenders';
import { definitePhraseAt } from '../../../src/claims/resolve/phrase/definite-phrase';
import * as phrase from '../../../src/claims/resolve/phrase/features';

/** Who or what may be meant by a pronoun: all that the text calls it, and what is seen. */
export interface Choice {
  readonly name: string;
  readonly words: readonly string[];
  readonly features: Features;
}

/** A pronoun or definite phrase of a text: where it ends, and what may be meant; the last choice is nothing of these. */
export interface Case {
  readonly start: number;
  readonly end: number;
  readonly kind: 'person' | 'thing' | 'phrase';
  readonly choices: readonly Choice[];
}

/** The third-person pronouns of a text, as the engine reads it. */
export function casesIn(input: string): readonly Case[] {
  const { text, layout, read } = readText(input);
  const cases = new Map<number, Case>();
  referencesIn(text, layout, read, (_, token, around) => {
    const found = caseAt(token, around);
    // Read twice: the second time with the genders that the first has told.
    if (found) cases.set(found.start, found);
  });
  return [...cases.values()];
}

function caseAt(token: number, around: Surroundings): Case | null {
  const { start, end, form, upos } = around.tree.tokens[token]!;
  if (upos === 'NOUN') return phraseAt(token, around);
  const gender = genderOfPronoun(form);
  if (gender) {
    const contenders = personsFor(token, gender, around);
    const features = person.featuresOf(token, gender, contenders, around);
    return {
      start,
      end,
      kind: 'person',
      choices: [...choicesOf(contenders, features), nothing(person.NOBODY)],
    };
  }
  const contenders = thingsFor(token, /^the/iu.test(form), around);
  const features = thing.featuresOf(token, /^the/iu.test(form), contenders, around);
  return {
    start,
    end,
    kind: 'thing',
    choices: [...choicesOf(contenders, features), nothing(featuresOfNothing(token, contenders, around))],
  };
}

function phraseAt(token: number, around: Surroundings): Case | null {
  const one = definitePhraseAt(around.tree, token);
  if (!one) return null;
  const { start, end } = around.tree.tokens[token]!;
  const contenders = phrasesFor(one, around);
  const features = phrase.featuresOf(one, contenders, around);
  return {
    start,
    end,
    kind: 'phrase',
    choices: [...choicesOf(contenders, features), nothing(phrase.featuresOfNothing(one, contenders, around))],
  };
}

/** What is told of as a choice: all that the text calls it, before the word and, of persons, behind it. */
const choicesOf = (
  contenders: readonly (Mentioned & { readonly name: string; readonly ahead?: readonly NounMention[] })[],
  features: readonly Features[],
): Choice[] =>
  contenders.map(({ name, mentions, ahead = [] }, at) => ({
    name,
    words: [...mentions.map(({ mention }) => mention), ...ahead].map(({ text }) => text),
    features: features[at]!,
  }));

const nothing = (features: Features): Choice => ({ name: '', words: [], features });
