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

const MEMBERS: ReadonlyMap<string, readonly string[]> = new Map(
  SYNONYMS.trim()
    .split('\n')
    .map((line) => [`=${line.split(' ')[0]!}`, [...new Set(line.split(' ').map(stem))]]),
);

/** The stems that a term stands for: those of its group, else itself alone. */
export function groupMembers(term: string): readonly string[] {
  return MEMBERS.get(term) ?? [term];
}

/** Whether a term is that of a group of words. */
export function isGroup(term: string): boolean {
  return MEMBERS.has(term);
}

/** The term of a stem: its group, else itself. */
export function termOfStem(stemmed: string): string {
  return GROUP_OF.get(stemmed) ?? stemmed;
}

/** The stem of a word in lower case, irregular forms led back to their verb. */
export function baseStem(word: string): string {
  return stem(regularForm(word));
}

/** What a word is compared by: its group, else its stem; a people counts as its land ("Chinese", "China"). */
export function comparedAs(word: string): string {
  const base = regularForm(word);
  if (isPeople(base) || isKnownPlace(base)) return `@${base.replace(/(?:ese|ian|ish|an|ia|a|y|i|s)$/, '')}`;
  return termOfStem(stem(base));
}

/** Whether a word belongs to a group. */
export function isGrouped(word: string): boolean {
  return GROUP_OF.has(baseStem(word));
}
