import { isPlural } from '../../clauses/predicate';
import { dependents, tokenAt, type Tree } from '../../trees/tree';

/** The wording of a claim as it will be read by somebody who has only the article's title beside it. */
export interface Finished {
  readonly tree: Tree;
  /** The words that it holds, in reading order. */
  readonly tokens: readonly number[];
  /** What was put into it, in small letters. */
  readonly put: string;
  /** The word that says something of its subject. */
  readonly predicate: number;
  readonly isHeading: boolean;
  /** Whether nothing is known of what a word stands for. */
  readonly isOpen: (token: number) => boolean;
  /** Whether an earlier sentence has had a noun. */
  readonly isTold: (noun: string) => boolean;
  /** Whether the title has a noun. */
  readonly isInTitle: (noun: string) => boolean;
  /** The last countries that the text has named before a word. */
  readonly countries: (token: number) => readonly string[];
}

/** The words of some relations to a word that the wording holds. */
export function held({ tree, tokens }: Finished, token: number, ...relations: string[]): number[] {
  return dependents(tree, token, ...relations).filter((child) => tokens.includes(child));
}

/** A noun as it is asked for: the form of several, the dictionary form of one. */
export function nounAt(tree: Tree, token: number): string {
  const { xpos, form, lemma } = tokenAt(tree, token);
  return (xpos.endsWith('S') ? form : lemma).toLowerCase();
}

/** Whether the wording has a noun before a word that this may stand for: for one, for several, or for either. */
export function hasBefore(
  { tree, tokens }: Finished,
  token: number,
  number: 'one' | 'several' | 'either',
): boolean {
  return tokens.some((other) => {
    const { upos, deprel } = tokenAt(tree, other);
    if (other >= token || !/^(?:NOUN|PROPN)$/u.test(upos) || /^(?:compound|flat)/u.test(deprel)) return false;
    const isJoined = dependents(tree, other, 'conj').length > 0;
    return number === 'either' || (number === 'several') === (isPlural(tree, other) || isJoined);
  });
}
