import { childrenOf, isRelation, tokenAt, treeOf, yieldOf, type Tree } from '../trees/tree';
import type { ParsedSentence } from '../../language/parsed';
import { isBodyWord, isKnownBody } from '../names/bodies';
import { isKnownPlace } from '../names/places';
import { genderOfName, type Gender } from './first-names';
import { BODY_NOUNS, BODY_WORDS } from './kinds';
import { readSource } from './source-phrase';

/** A named person or body where the text mentions it. */
export interface Mention {
  readonly name: string;
  readonly kind: 'person' | 'body';
  readonly gender: Gender | undefined;
  readonly roles: readonly string[];
  readonly sentence: number;
  /** Index of its main word. */
  readonly token: number;
  readonly isSubject: boolean;
}

/** Whether a run of capitals is a short form: "CAAM", "FBI". */
const isAcronym = (name: string): boolean => /^[A-Z][A-Z.&]{1,6}$/u.test(name);

/** Whose name it is, by its words: a body's words, a given name, a title; one bare word is taken for a body's. */
export function kindOfName(name: string, hasTitle: boolean): 'person' | 'body' {
  const parts = name.split(/[\s-]+/u);
  const isBody = parts.some((part) => BODY_WORDS.has(part.toLowerCase()) || isBodyWord(part));
  if (isBody || isAcronym(name) || isKnownBody(name) || isKnownPlace(name)) return 'body';
  if (hasTitle || genderOfName(parts[0] ?? '') !== undefined) return 'person';
  return parts.length >= 2 && parts.length <= 3 && parts.every((part) => /^\p{Lu}/u.test(part))
    ? 'person'
    : 'body';
}

function genderOf(name: string, roles: readonly string[]): Gender | undefined {
  if (
    roles.some((role) =>
      /^(?:mr\.?|sir|king|prince|lord|father|spokesman|chairman|son|husband|brother)$/u.test(role),
    )
  )
    return 'male';
  if (
    roles.some((role) =>
      /^(?:mrs\.?|ms\.?|miss|queen|princess|lady|dame|spokeswoman|chairwoman|daughter|mother|wife|sister)$/u.test(
        role,
      ),
    )
  ) {
    return 'female';
  }
  return genderOfName(name.split(' ')[0] ?? '');
}

const NAME_PART = ['flat', 'compound', 'nmod:desc', 'appos', 'goeswith'];

/** Whether a token is the main word of a name: a proper noun that is no part of a longer one. */
function headsName(tree: Tree, index: number): boolean {
  const { upos, head, deprel } = tokenAt(tree, index);
  if (upos !== 'PROPN' || isMonth(tree, index)) return false;
  const isPart =
    head >= 0 && isRelation(deprel, NAME_PART) && deprel !== 'appos' && tokenAt(tree, head).upos === 'PROPN';
  return !isPart;
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu;
const BEFORE_DATE =
  /^(?:in|by|since|until|till|during|from|to|of|on|before|after|last|next|this|early|late|mid|\d{1,2}(?:st|nd|rd|th)?)$/iu;

/** Whether a token is a month in a date ("in June", "June 4") rather than somebody's name. */
function isMonth(tree: Tree, index: number): boolean {
  if (!MONTH.test(tokenAt(tree, index).form)) return false;
  const [before, after] = [tree.tokens[index - 1]?.form ?? '', tree.tokens[index + 1]?.form ?? ''];
  return BEFORE_DATE.test(before) || /^\d/u.test(after);
}

/** The name phrase around its main word, without clauses and what stands beside it. */
function phraseOf(tree: Tree, index: number): number[] {
  return yieldOf(tree, index, (child) => {
    const { deprel, head } = tokenAt(tree, child);
    return (
      head === index &&
      isRelation(deprel, [
        'acl',
        'conj',
        'cc',
        'case',
        'punct',
        'cop',
        'nsubj',
        'aux',
        'advmod',
        'mark',
        'obl',
        'advcl',
        'parataxis',
        'nmod:poss',
      ])
    );
  });
}

/** The names that a sentence mentions, in reading order. */
export function mentionsIn(sentence: ParsedSentence, number: number): Mention[] {
  const tree = treeOf(sentence);
  return tree.tokens.flatMap((token, index): Mention[] => {
    if (!headsName(tree, index)) return [];
    const { name: span, hasTitle, roles } = readSource(tree, phraseOf(tree, index));
    if (!span) return [];
    const name = nameText(tree, span);
    const all = [...roles, ...apposedRoles(tree, index)];
    const kind = BODY_NOUNS.has(roles.at(-1) ?? '') ? 'body' : kindOfName(name, hasTitle);
    return [
      {
        name,
        kind,
        gender: kind === 'person' ? genderOf(name, all) : undefined,
        roles: all,
        sentence: number,
        token: index,
        isSubject: isSubject(tree, index),
      },
    ];
  });
}

/** Whether a name is a subject, or stands with the noun that is one ("Ferry company Norra bought …"). */
function isSubject(tree: Tree, index: number): boolean {
  const { deprel, head } = tokenAt(tree, index);
  if (isRelation(deprel, ['nsubj'])) return true;
  if (head >= 0 && deprel === 'conj') return isSubject(tree, head);
  return (
    head >= 0 && isRelation(deprel, ['flat', 'appos']) && isRelation(tokenAt(tree, head).deprel, ['nsubj'])
  );
}

/** "Ida Roos, the harbour master": the role in apposition; "the mayor, Tom Beck": the noun that the name explains. */
function apposedRoles(tree: Tree, index: number): string[] {
  const { head, deprel } = tokenAt(tree, index);
  const explains = deprel === 'appos' || (deprel === 'flat' && tree.tokens[head]?.upos === 'NOUN');
  const above =
    explains && head >= 0 && !isFurther(tree, head) ? [tokenAt(tree, head).lemma.toLowerCase()] : [];
  const below = childrenOf(tree, index)
    .filter((child) => tokenAt(tree, child).deprel === 'appos')
    .map((child) => tokenAt(tree, child).lemma.toLowerCase());
  return [...above, ...below];
}

/** "a third company", "another bank": one beside those that were told of before, not the one that is meant from then on. */
function isFurther(tree: Tree, noun: number): boolean {
  return childrenOf(tree, noun).some(
    (child) =>
      child < noun && /^(?:another|second|third|fourth|other|rival)$/iu.test(tokenAt(tree, child).form),
  );
}

/** The words of a name as the article has them. */
export function nameText(tree: Tree, [first, last]: readonly [number, number]): string {
  return tree.sentence.text.slice(tokenAt(tree, first).start, tokenAt(tree, last).end);
}
