import { stem } from '../../language/stem';
import { isPeople } from '../names/peoples';
import { isKnownPlace } from '../names/places';
import { regularForm } from './irregular-forms';
import { SYNONYMS } from './thesaurus';

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  SYNONYMS.trim()
    .split('\n')
    .toReversed()
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word): [string, string] => [stem(word), `=${words[0]!}`]);
    }),
);

/** The stem of a word in lower case, irregular forms led back to their verb. */
export function baseStem(word: string): string {
  return stem(regularForm(word));
}

/** What a word is compared by: its group, else its stem; a people counts as its land ("Chinese", "China"). */
export function comparedAs(word: string): string {
  const base = regularForm(word);
  if (isPeople(base) || isKnownPlace(base)) return `@${base.replace(/(?:ese|ian|ish|an|ia|a|y|i|s)$/, '')}`;
  const own = stem(base);
  return GROUP_OF.get(own) ?? own;
}

/** Whether a word belongs to a group. */
export function isGrouped(word: string): boolean {
  return GROUP_OF.has(baseStem(word));
}
