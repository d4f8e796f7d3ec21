import type { SpanPair } from '../../domain/span';
import { personNamed } from '../claimants/cast';
import { isCalled, isCalledSo } from '../claimants/names-told';
import { isKnownBody, namesBody } from '../names/bodies';
import { isKnownAs, isNamedKind, kindCalled, knownKinds } from '../names/known-kinds';
import { isKnownPlace, namesPlace } from '../names/places';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import { nounOfName } from './introductions';
import { kindsOf } from './kin';
import type { Told } from './told';
import type { Bare, Which } from './which-one';

/** How many sentences back a name may stand that is called by its kind. */
const REACH = 2;

/** Kinds of things and bodies whose names stand behind "the" where no other word of the name tells the kind: "the Prado", "the Oder". */
const BEHIND_THE =
  /^(?:river|museum|gallery|hotel|theatre|theater|cinema|ship|vessel|newspaper|paper|daily|tabloid|palace|canal|opera|pub|restaurant|strait|stadium|yacht|tanker|trawler|dam)$/u;

interface Named {
  readonly text: string;
  readonly from: SpanPair;
  /** Whether its words, what is known or what the text says of it tell the kind. */
  readonly isTold: boolean;
}

/**
 * "The Prado reopened its east wing. The museum [the Prado] …", "Italian lender Banca Sella …. The bank [Banca Sella] …": the one name of
 * the sentences just before that is a museum's or a bank's: by its words, by what is known or said of it, or because a name behind "the"
 * is the subject there and nothing else can be meant. Null where two may be meant, or the text has told of another.
 */
export function kindOfName(bare: Bare, told: Told): Which {
  const kind = kindCalled(bare.noun);
  const isOpenKind = BEHIND_THE.test(bare.noun);
  if (bare.plural || !(isNamedKind(kind) || isOpenKind) || isToldOf(bare, told)) return null;
  for (let at = bare.sentence; at >= Math.max(0, bare.sentence - REACH); at -= 1) {
    const found = namesOf(at, bare, kind, told);
    const meant = distinct(found.filter(({ isTold }) => isTold));
    // "left Paris for London": the place of something is no surer than the other
    const known = meant.length === 1 ? distinct([...meant, ...knownAt(at, bare, kind, told)]) : meant;
    if (known.length > 1)
      return {
        why: `may be ${known
          .slice(-3)
          .map(({ text }) => text)
          .join(' or ')}`,
        candidates: known.map(({ from }) => from),
      };
    if (known[0]) return { text: known[0].text, from: known[0].from };
    if (isOpenKind && at === bare.sentence - 1) {
      const [only, ...others] = distinct(found);
      if (only && others.length === 0) return { text: only.text, from: only.from };
    }
  }
  return null;
}

/** The names of a sentence that are known as one of a kind, wherever they stand. */
function knownAt(at: number, { sentence, token: before }: Bare, kind: string, told: Told): readonly Named[] {
  const tree = told.read(at)?.tree;
  return (told.cast.bySentence[at] ?? []).flatMap(({ name, token }): Named[] =>
    tree !== undefined && isKnownAs(name, kind) && (at < sentence || token < before)
      ? [{ ...saidAt(tree, token, name), isTold: true }]
      : [],
  );
}

/** "A museum in Lom lent a vase to the Louvre. The museum …": a known name of the kind, told since the other came, that may be meant as well. */
export function knownRival(bare: Bare, which: Which, told: Told): Which {
  const kind = kindCalled(bare.noun);
  if (bare.plural || which === null || !('text' in which) || !isNamedKind(kind)) return null;
  const first = Math.max(told.sentenceAt(which.from[0]), bare.sentence - REACH);
  for (let at = bare.sentence; at >= first; at -= 1) {
    const rival = namesOf(at, bare, kind, told).find(
      ({ text }) => isKnownAs(text, kind) && !text.endsWith(which.text),
    );
    if (rival)
      return {
        why: `may be the ${bare.noun} ${which.text} or ${rival.text}`,
        candidates: [which.from, rival.from],
      };
  }
  return null;
}

/** Whether the text has told of something by the noun, or by one of its kind, without a name. */
const isToldOf = (bare: Bare, { introductions, isHeading }: Told): boolean =>
  [bare.noun, kindCalled(bare.noun), ...kindsOf(bare.noun)].some((noun) =>
    introductions(noun).some(
      ({ sentence, token, isOfName, plural }) =>
        !isOfName &&
        !plural &&
        !isHeading(sentence) &&
        (sentence < bare.sentence || (sentence === bare.sentence && token < bare.token)),
    ),
  );

const distinct = (names: readonly Named[]): Named[] => [
  ...new Map(names.map((one) => [one.text, one])).values(),
];

/** The names of a sentence that may be called by a noun. */
function namesOf(at: number, bare: Bare, kind: string, told: Told): readonly Named[] {
  const one = told.read(at);
  if (!one || told.isHeading(at)) return [];
  const { tree } = one;
  const own = told.read(bare.sentence);
  const isSubject = own !== undefined && tokenAt(own.tree, bare.token).deprel.startsWith('nsubj');
  return (told.cast.bySentence[at] ?? []).flatMap(({ name, token, kind: sort, isSure }): Named[] => {
    if (at === bare.sentence && token >= bare.token) return [];
    // "the Aurora": nobody, whatever Aurora may be by itself
    const isSomebody = sort === 'person' && isSure && personNamed(told.cast, name)?.isSure === true;
    if (isSomebody && !hasThe(tree, token)) return [];
    const isKnown = isKnownHere(tree, token, name, kind) || isSaidToBe(name, bare.noun, kind, told);
    if (!isKnown && !(isSubject && isOpenAt(tree, token, name, told))) return [];
    return [{ ...saidAt(tree, token, name), isTold: isKnown }];
  });
}

/** Whether a name is known as one of a kind, and not as well that of a place in which something is: "the Ohio", not "in Ohio"; "Ajax". */
function isKnownHere(tree: Tree, token: number, name: string, kind: string): boolean {
  if (!isKnownAs(name, kind)) return false;
  if (kind === 'river' && !hasThe(tree, token)) return false;
  const isPlace = isKnownPlace(name) || namesPlace(name.toLowerCase().split(/\s+/u), false);
  const { deprel, head } = tokenAt(tree, token);
  // "Floods hit Lisbon", not "Vell sued Lisbon": Vell may be a city too
  const isBesideName =
    deprel.startsWith('obj') && dependents(tree, head, 'nsubj').some((word) => isOpenName(tree, word));
  if (kind === 'city' && isBesideName) return false;
  return !isPlace || /^(?:nsubj|obj)/u.test(deprel);
}

/** A name that is not known to be a city's. */
const isOpenName = (tree: Tree, token: number): boolean =>
  tokenAt(tree, token).upos === 'PROPN' && !isKnownAs(tokenAt(tree, token).form, 'city');

const hasThe = (tree: Tree, token: number): boolean =>
  dependents(tree, token, 'det').some((word) => /^the$/iu.test(tokenAt(tree, word).form));

/** "lender Banca Sella", "Vell Airport": whether the text calls it so, by the noun or by one that means the same kind. */
const isSaidToBe = (name: string, noun: string, kind: string, { cast }: Told): boolean =>
  [noun, kind, ...kindsOf(noun), ...kindsOf(kind)].some((word) => isCalledSo(name, word, cast)) ||
  [noun, kind].includes(nounOfName(name) ?? '') ||
  calledLike(name, kind, cast);

const calledLike = (name: string, kind: string, cast: Told['cast']): boolean =>
  (ALSO.get(kind) ?? []).some((word) => isCalledSo(name, word, cast));

/** Nouns by which a text tells a kind: "lender" of a bank. */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['bank', ['lender']],
  ['newspaper', ['daily', 'paper', 'tabloid', 'weekly']],
  ['airline', ['carrier']],
  ['carmaker', ['automaker', 'manufacturer']],
  ['club', ['side', 'team', 'champion']],
  ['app', ['platform', 'service']],
]);

/** Whether a name is the subject of its sentence behind "the", and nothing tells that it is of another kind. */
function isOpenAt(tree: Tree, token: number, name: string, { cast }: Told): boolean {
  const { deprel, xpos, head } = tokenAt(tree, token);
  if (
    !hasThe(tree, token) ||
    !deprel.startsWith('nsubj') ||
    tokenAt(tree, head).deprel !== 'root' ||
    xpos === 'NNPS'
  )
    return false;
  const words = name.toLowerCase().split(/\s+/u);
  return (
    words.length < 3 &&
    !name.endsWith('s') &&
    knownKinds(name).length === 0 &&
    !isKnownBody(name) &&
    !namesBody(words) &&
    !isKnownPlace(name) &&
    !namesPlace(words, false) &&
    !/^\p{Lu}{2,}$/u.test(name) &&
    !isCalled(name, cast)
  );
}

/** A name with the article that it has: "the Prado". */
function saidAt(tree: Tree, token: number, name: string): { text: string; from: SpanPair } {
  const { start, end } = tokenAt(tree, token);
  const { text } = tree.sentence;
  const at = text.lastIndexOf(name, Math.max(start, end - name.length));
  const from: SpanPair = at < 0 ? [start, end] : [at, at + name.length];
  return { text: /(?<!\p{L})the\s+$/iu.test(text.slice(0, from[0])) ? `the ${name}` : name, from };
}
