import type { Claimant } from '../../domain/analysis';
import { BODY_NOUNS } from '../names/noun-kinds';
import { tokenAt, type Tree } from '../trees/tree';
import { personNamed, wholeName, type Cast } from './cast';
import { kindOfName, nameText, type Mention } from './mentions';
import { ofNoun } from './noun-claimant';
import { readSource } from './source-phrase';

/** "Ida Roos, an analyst who expects a cut, …": who is called so straight after the name. */
export function namedBeside(
  tree: Tree,
  noun: number,
  mentions: readonly Mention[] = [],
): Mention | undefined {
  const { deprel, head } = tokenAt(tree, noun);
  return deprel === 'appos' && head < noun
    ? mentions.find(({ token, kind }) => token === head && kind === 'person')
    : undefined;
}

/** Who a noun phrase names or describes. */
export function describe(tree: Tree, words: readonly number[], sentence: number, cast: Cast): Claimant {
  const { head, name, hasTitle, roles } = readSource(tree, words);
  if (name) return named(nameIn(tree, words, name, sentence, cast), hasTitle, roles, cast);
  return ofNoun(tree, head, words, sentence, cast);
}

/** The name in a phrase; the full name where a title tells two of one surname apart ("Mr Cole", not his aunt). */
export function nameIn(
  tree: Tree,
  words: readonly number[],
  name: readonly [number, number],
  sentence: number,
  cast: Cast,
): string {
  const text = nameText(tree, name);
  const whole = cast.bySentence[sentence]?.find(
    ({ token, name: known, kind }) =>
      words.includes(token) &&
      (known.endsWith(` ${text}`) || (kind === 'body' && known.startsWith(`${text} `))),
  );
  return whole?.name ?? text;
}

export function named(name: string, hasTitle: boolean, roles: readonly string[], cast: Cast): Claimant {
  // "Dr. Ana Wells", "Rosa Church, a nurse": the title or the role tells that the word for a body is none
  const isKnown = cast.byFullName.get(name)?.isSure === true;
  const isBody =
    BODY_NOUNS.has(roles.at(-1) ?? '') ||
    (name.includes(' ') && !isKnown && kindOfName(name, hasTitle) === 'body');
  if (isBody) return { name: wholeName(name, cast), kind: 'body' };
  const person = personNamed(cast, name);
  if (person && (person.name.split(/\s+/u).includes(name) || name.includes(' '))) {
    return { name: name.length > person.name.length ? name : person.name, kind: 'person' };
  }
  // which of two is not said; or nobody's fuller name is
  if (cast.bySurname.has(name) || cast.people.has(name)) return { name, kind: 'person' };
  const kind = kindOfName(name, hasTitle);
  return { name: kind === 'body' ? wholeName(name, cast) : name, kind };
}
