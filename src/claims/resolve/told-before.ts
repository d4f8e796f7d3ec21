import type { SpanPair } from '../../domain/span';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import { findAct } from './acts-told';
import { countryMeant } from './country-meant';
import { findCounted } from './counted-before';
import { findElided } from './elided/find-elided';
import { findPlan } from './elided/plan-told';
import { findMatter } from './elided/matter-told';
import { CLEAR } from './clear-nouns';
import { UNSAID } from './definite-phrases';
import { isOfAccounts } from './firm-of-figure';
import { firstTold } from './first-told';
import { deedTold } from './deed-told';
import { findFigureMeant } from './figure-meant';
import { findPlaceMeant, isBehindNoun } from './place-meant';
import { isKnownPlace } from '../names/places';
import { kindOfName, knownRival } from './kind-of-name';
import { kindTold } from './kind-told';
import { namedKind } from './named-kind';
import { nearerAct } from './nearer-act';
import type { Referent } from './referent';
import type { Told } from './told';
import { isQuoted } from './quoted';
import { areSuch, findSuch, isSuch } from './such-one';
import { whichOne, type Bare, type Which } from './which-one';

/** What a bare phrase means by what was told before; null for a word that is none or says enough. */
export function findTold(token: number, tree: Tree, told: Told): Which {
  const { sentence, read, cast } = told;
  const { lemma, form, xpos, upos } = tokenAt(tree, token);
  if (upos === 'ADV' || isBehindNoun(tree, token)) return findPlaceMeant(token, sentence, read, cast);
  if (upos === 'VERB' && isGerundNoun(tree, token))
    return findAct({ sentence, token, noun: form.toLowerCase(), isPointing: true }, told);
  if (upos === 'VERB') return findMatter(token, tree, told) ?? findPlan(token, sentence, read);
  if (upos === 'NOUN' && (isSuch(tree, token) || areSuch(tree, token)))
    return findSuch(token, sentence, read);
  const counted = findCounted(token, sentence, read) ?? findElided(token, sentence, read);
  if (counted !== null || upos !== 'NOUN') return counted;
  if (!isBareDefinite(tree, token)) return namedKind(token, tree, told);
  // "Women of this city have waited": a speaker points at where she is
  if (isPlace(lemma) && isPointing(tree, token) && isQuoted(tree, token)) return null;
  const figure = findFigureMeant(token, sentence, read);
  if (figure !== null) return figure;
  const plural = xpos.endsWith('S');
  const noun = (plural ? form : lemma).toLowerCase();
  const bare = { sentence, token, noun, plural, isPointing: isPointing(tree, token) };
  const country = countryMeant(bare, told);
  if (country !== null) return country;
  if ([noun, lemma].some((word) => UNSAID.test(word) || (CLEAR.test(word) && !SOMEBODY.test(word))))
    return null;
  const itself = plural ? null : ofTown(noun, told);
  if (itself !== null) return itself;
  const one = whichOne(bare, told.introductions, told.isHeading);
  // "European shares fell. … He said the shares were cheap": a firm's, whichever was spoken of last
  if (one !== null && 'text' in one && isOfAccounts(lemma) && one.text.startsWith('the ')) return null;
  if (one !== null && 'text' in one) return nearerAct(bare, one, told) ?? knownRival(bare, one, told) ?? one;
  const act = findAct(bare, told);
  if (act !== null && (one === null || 'text' in act)) return nearerPoll(bare, act, told) ?? act;
  if (one !== null) return one;
  const deed = act === null ? deedTold(bare, told) : null;
  if (deed !== null) return deed;
  const named = plural
    ? null
    : (onlyName(noun, tokenAt(tree, token).start, told) ??
      kindOfName(bare, told) ??
      groupBefore(noun, told) ??
      teamOf(noun, told) ??
      ofCouncil(noun, told));
  return named ?? firstTold(bare, told) ?? kindTold(bare, told);
}

/** "They voted to ban flats. … asked for a referendum, but the court blocked the vote": the poll of which the text tells since may be meant. */
function nearerPoll(bare: Bare, act: Which, { introductions, sentenceAt }: Told): Which {
  if (act === null || !('text' in act) || !/^votes?$/u.test(bare.noun)) return null;
  const at = sentenceAt(act.from[0]);
  const near = ['referendum', 'ballot', 'poll', 'election']
    .flatMap(introductions)
    .filter(
      ({ sentence, token, plural, isOfName }) =>
        !plural &&
        !isOfName &&
        sentence > at &&
        sentence >= bare.sentence - 2 &&
        (sentence < bare.sentence || token < bare.token),
    )
    .at(-1);
  return near
    ? { why: `may be the ${near.noun} or the vote ${act.text}`, candidates: [near.span, act.from] }
    : null;
}

/** "The county issued fines": where the whole article has one name that is called so ("Wexler County"), sooner, or later where "Wexler" has come before. */
function onlyName(noun: string, before: number, { names, introductions }: Told): Which {
  const name = names.get(noun);
  if (!name || name.since > before) return null;
  return introductions(noun).some(({ which, isNew }) => which !== null || isNew) ? null : name;
}

/** Nouns that leave open nothing but who it is. */
const SOMEBODY = /^(?:man|woman)$/u;

/** Words for a group that a sentence may go on with about the body that the one before was about. */
const GROUPS =
  /^(?:club|team|side|party|charity|group|agency|organisation|organization|association|regulator|airline|carmaker|retailer|operator)$/u;

/** "Vell Harriers will play on Saturday. The club …" */
function groupBefore(noun: string, { before, introductions }: Told): Which {
  if (!GROUPS.test(noun) || introductions(noun).some(({ which }) => which !== null)) return null;
  const named = before.filter(
    ({ isNamed, role, isInner, plural, kind, isSure }) =>
      isNamed &&
      role.endsWith('subject') &&
      !isInner &&
      !(plural && kind !== 'body') &&
      (kind !== 'person' || !isSure),
  );
  const [only] = named;
  const isOne = new Set(named.map(({ text }) => text)).size === 1;
  const isPlace = only !== undefined && (isKnownPlace(only.text) || !only.isWhole);
  return only && isOne && !isPlace && only.kind === 'body' ? { text: only.text, from: only.span } : null;
}

/** Those who work together on one thing. */
const COLLEAGUES = [
  'researchers',
  'scientists',
  'engineers',
  'doctors',
  'economists',
  'astronomers',
  'biologists',
];

/** "Researchers from the University of Esk weighed 84 hives. The team [of researchers from the University of Esk] …" */
function teamOf(noun: string, { introductions }: Told): Which {
  if (noun !== 'team' || introductions(noun).some(({ which }) => which !== null)) return null;
  const groups = COLLEAGUES.flatMap(introductions).filter(({ plural, which }) => plural && which !== null);
  const [first] = groups;
  const isOne = new Set(groups.map(({ which }) => which)).size === 1;
  return first && isOne ? { text: `of ${first.noun} ${first.which!}`, from: first.span } : null;
}

/** "the town [Skelder]": where nothing but its size was told of a town before. */
function ofTown(noun: string, { scene: { around }, introductions }: Told): Which {
  if (around === null || !/^(?:town|village|city)$/u.test(noun)) return null;
  const isOther = introductions(noun).some(({ which }) => which !== null && !/^of \d/u.test(which));
  return isOther ? null : { text: around.name, from: around.span };
}

/** "the council [of Skelder]" */
function ofCouncil(noun: string, { scene: { town }, introductions }: Told): Which {
  if (town === null || !/^(?:council|mayor)$/u.test(noun)) return null;
  const isTold = introductions(noun).some(({ which }) => which !== null);
  return isTold ? null : { text: `of ${town.name}`, from: town.span };
}

/** "the council", "this deal": only a determiner before the noun, and nothing after it that says which. */
export function isBareDefinite(tree: Tree, token: number): boolean {
  const before = tree.tokens[token - 1];
  if (!before || !/^(?:the|this|that|these|those)$/iu.test(before.form)) return false;
  if (before.upos !== 'DET' && before.deprel !== 'det') return false;
  if (/^(?:compound|flat)/u.test(tokenAt(tree, token).deprel)) return false;
  const isSetOff = /^[,–—]$/u.test(tree.tokens[token + 1]?.form ?? '');
  const saysWhich = dependents(
    tree,
    token,
    'nmod',
    'acl',
    'appos',
    'compound',
    'amod',
    'nummod',
    'flat',
    'conj',
  ).filter((child) => !tokenAt(tree, child).deprel.startsWith('nmod:unmarked'));
  return (
    saysWhich.every((child) => isSetOff && child > token && tokenAt(tree, child).deprel.startsWith('acl')) &&
    tree.tokens[token + 1]?.upos !== 'PROPN'
  );
}

/** "This saving": a deed that a tree takes for a verb. */
const isGerundNoun = (tree: Tree, token: number): boolean =>
  tokenAt(tree, token).xpos === 'VBG' &&
  tokenAt(tree, token).deprel.startsWith('nsubj') &&
  isPointing(tree, token);

const isPlace = (lemma: string): boolean =>
  /^(?:town|village|city|place|country|region|state|building|street)$/u.test(lemma);

/** "this deal", "those concerns" */
const isPointing = (tree: Tree, token: number): boolean =>
  /^(?:this|that|these|those)$/iu.test(tree.tokens[token - 1]?.form ?? '');

/** The words as they stand behind the phrase. */
export function referentOf(which: { readonly text: string; readonly from: SpanPair }): Referent {
  return { text: which.text, because: 'told before', from: which.from, plural: false, possessive: false };
}
