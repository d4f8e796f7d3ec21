import type { SpanPair } from '../../domain/span';
import type { Mention } from '../claimants/mentions';
import { personNamed, type Cast } from '../claimants/cast';
import { BODY_NOUNS } from '../names/noun-kinds';
import { isPeople } from '../names/peoples';
import { isPersonNoun } from '../names/person-nouns';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import { isCollective } from './demands';
import { isCompany } from '../names/bodies';
import { isOfAccounts } from './firm-of-figure';
import { isClear } from './clear-nouns';
import { introductionsIn, type Introduction } from './introductions';
import type { Referent } from './referent';
import { wordsBefore } from './says-which';
import { referentOf } from './told-before';

/** What the first sentences below an article's headlines tell. */
export interface Lead {
  readonly introductions: readonly Introduction[];
  readonly cast: Cast;
  /** The numbers of those sentences. */
  readonly sentences: readonly number[];
}

/** How many sentences below the headlines are looked at. */
const FEW = 8;

/** Reads the first sentences of the running text. */
export function leadOf(trees: readonly Tree[], headings: readonly boolean[], cast: Cast): Lead {
  const sentences: number[] = [];
  for (let at = 0; at < trees.length && sentences.length < FEW; at += 1)
    if (headings[at] !== true && trees[at]!.sentence.reliable) sentences.push(at);
  const introductions = sentences.flatMap((at) =>
    introductionsIn(trees[at]!, at, cast, { referents: new Map() }),
  );
  return { introductions, cast, sentences };
}

/** "Drug could be offered to all": a bare noun for one, of which a headline says something. */
export function isHeadlineNoun(tree: Tree, token: number): boolean {
  const { upos, xpos, deprel } = tokenAt(tree, token);
  if (upos !== 'NOUN' || xpos !== 'NN' || !deprel.startsWith('nsubj')) return false;
  const before = wordsBefore(tree, token);
  if (tree.tokens[token + 1]?.upos === 'PROPN' || before.some((word) => isName(tree, word))) return false;
  // "halves hospital stays": no subject, whatever the tree says
  if (/^(?:VERB|NOUN|ADP)$/u.test(tree.tokens[(before[0] ?? token) - 1]?.upos ?? '')) return false;
  return dependents(tree, token, 'det', 'nmod', 'nummod', 'acl', 'appos', 'flat', 'conj').length === 0;
}

const isName = (tree: Tree, word: number): boolean =>
  tokenAt(tree, word).upos === 'PROPN' || isPeople(tokenAt(tree, word).form);

/** Whether a headline's noun is for a person or a body, of whom one asks who it is. */
export function asksWho(tree: Tree, token: number): boolean {
  const { form } = tokenAt(tree, token);
  const lemma = tokenAt(tree, token).lemma.toLowerCase();
  return (isPersonNoun(lemma) || BODY_NOUNS.has(lemma) || isCollective(lemma)) && !isClear(form, lemma);
}

/**
 * Whom or what a headline's bare noun means ("Drug [lorvacin] could be offered to all"): the only one that the first sentences
 * below call so. Null where none or several are.
 */
export function headlineMeant(
  tree: Tree,
  token: number,
  { introductions, cast, sentences }: Lead,
): Referent | null {
  const lemma = tokenAt(tree, token).lemma.toLowerCase();
  const before = wordsBefore(tree, token).map((word) => tokenAt(tree, word).lemma.toLowerCase());
  const named = sentences
    .flatMap((at) => cast.bySentence[at] ?? [])
    .filter(
      ({ roles, fields, kind }) =>
        // "Council leader Ida Roos": the council is nobody.
        (kind === 'person') === isPersonNoun(lemma) &&
        roles.includes(lemma) &&
        before.every((word) => fields.includes(word) || roles.includes(word)),
    );
  const called = introductions.filter(
    ({ noun, plural, which }) => noun === lemma && !plural && which !== null,
  );
  const names = new Set(named.map(({ name }) => personNamed(cast, name)?.name ?? name));
  const [name] = names;
  if (names.size === 1 && name !== undefined) {
    const span = spanOf(named[0]!, introductions);
    return span ? referentOf({ text: name, from: span }) : null;
  }
  const isWho = asksWho(tree, token);
  if (names.size > 0 || (before.length > 0 && !isWho) || isPersonNoun(lemma)) return null;
  const told = new Set(called.map(({ which }) => which));
  const best = called[0];
  const isNamed = best !== undefined && (!isWho || /^\p{Lu}/u.test(best.which!));
  return told.size === 1 && isNamed && best.rank <= 3
    ? referentOf({ text: best.which!, from: best.span })
    : null;
}

/** How many sentences below the headlines tell what they are about. */
const FIRST = 2;

/** "Shares drop": those of the one firm that the first sentences below are about. */
export function headlineFirm(
  tree: Tree,
  token: number,
  { cast, introductions, sentences }: Lead,
): Referent | null {
  const { lemma, deprel } = tokenAt(tree, token);
  if (!isOfAccounts(lemma.toLowerCase()) || !deprel.startsWith('nsubj') || !opensAlone(tree, token))
    return null;
  const firms = sentences
    .slice(0, FIRST)
    .flatMap((at) => cast.bySentence[at] ?? [])
    .filter(({ name, kind }) => kind === 'body' && (isCompany(name) || cast.firms.has(name)));
  const [firm] = firms;
  const span = firm && spanOf(firm, introductions);
  if (!span || new Set(firms.map(({ name }) => name)).size > 1) return null;
  return referentOf({ text: `of ${firm.name}`, from: span });
}

/** Where a name stands among some introductions. */
const spanOf = (name: Mention, introductions: readonly Introduction[]): SpanPair | undefined =>
  introductions.find(({ token, sentence }) => token === name.token && sentence === name.sentence)?.span;

/** Whether a noun has no word of its own before or behind it. */
const opensAlone = (tree: Tree, token: number): boolean =>
  wordsBefore(tree, token).length === 0 &&
  dependents(tree, token, 'det', 'nmod', 'nummod', 'acl', 'appos', 'flat', 'conj').length === 0;
