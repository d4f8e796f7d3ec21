import { personNamed } from '../claimants/cast';
import { BODY_NOUNS } from '../names/noun-kinds';
import { isPersonNoun } from '../names/person-nouns';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import type { ToldBy } from './told-by-clause';
import { phraseIn, sayAgain } from './say-again';
import type { Told } from './told';

const PAIRED = /^(?:both|neither|either)$/iu;
const PLACES = /^(?:city|town|village|country|county|island|state|nation|place|district|port)$/u;
/** How many sentences back the two may have been named. */
const REACH = 1;

/**
 * "Oslo and Bergen raised the tax. Both cities [Oslo and Bergen] …", "Neither firm [of Roos Mills and Orrin] …": the only two
 * of the kind that the words before, or else the sentence before, name. Null where there are others, or none.
 */
export function pairMeant(tree: Tree, token: number, told: Told): ToldBy | null {
  const chooser = chooserAt(tree, token);
  if (chooser === null) return null;
  const noun = chooser === token ? null : tokenAt(tree, token).lemma.toLowerCase();
  const before = /^(?:both|the)$/iu.test(tokenAt(tree, chooser).form) && noun !== null ? '' : 'of ';
  for (let at = told.sentence; at >= Math.max(0, told.sentence - REACH); at -= 1) {
    const one = told.read(at);
    if (!one) return null;
    const end = at === told.sentence ? chooser : one.tree.tokens.length;
    const joined = pairsIn(one.tree, end);
    const names = noun === null || PLACES.test(noun) ? [] : namesIn(at, end, noun, told);
    if (names.length > 2 || joined.length > 1) return null;
    const [first] = joined;
    if (
      first !== undefined &&
      (names.length === 0
        ? noun === null || PLACES.test(noun)
        : names.every(({ token: own }) => first.includes(own)))
    ) {
      const text = sayAgain(one.tree, first, one, first[0] === 0);
      return text === null ? null : { text: before + text, from: spanOf(one.tree, first) };
    }
    const [a, b] = names;
    if (a && b)
      return { text: `${before}${a.name} and ${b.name}`, from: spanOf(one.tree, [a.token, b.token]) };
    if (names.length > 0 || joined.length > 0) return null;
  }
  return null;
}

/** The word that chooses of two, before a noun or by itself. */
function chooserAt(tree: Tree, token: number): number | null {
  const { form, upos, deprel } = tokenAt(tree, token);
  if (upos === 'NOUN') {
    const isTold =
      dependents(tree, token, 'nmod', 'acl', 'amod', 'compound', 'conj', 'nummod', 'nmod:poss').length > 0;
    const the = theTwo(tree, token);
    if (the !== null) return the;
    const [chooser] = dependents(tree, token, 'det').filter((word) => PAIRED.test(tokenAt(tree, word).form));
    return chooser === undefined || isTold || chooser !== token - 1 ? null : chooser;
  }
  if (!PAIRED.test(form) || !/^(?:nsubj|obj|obl)/u.test(deprel)) return null;
  // "the two rebels both hold seats"
  if (/^(?:NOUN|PROPN|PRON|AUX)$/u.test(tree.tokens[token - 1]?.upos ?? '')) return null;
  return /^of$/iu.test(tree.tokens[token + 1]?.form ?? '') ? null : token;
}

/** "the two countries": the article before the number, where nothing else belongs to the noun. */
function theTwo(tree: Tree, token: number): number | null {
  const [the, two] = [tree.tokens[token - 2], tree.tokens[token - 1]];
  if (!/^two$/iu.test(two?.form ?? '') || !/^(?:the|these|those)$/iu.test(the?.form ?? '')) return null;
  const isMore =
    dependents(tree, token, 'nmod', 'acl', 'amod', 'compound', 'conj', 'nmod:poss', 'appos').length > 0;
  const isKind =
    PLACES.test(tokenAt(tree, token).lemma) ||
    isPersonNoun(tokenAt(tree, token).lemma) ||
    BODY_NOUNS.has(tokenAt(tree, token).lemma);
  return isMore || !isKind ? null : token - 2;
}

/** The words of each two names that are joined by "and", up to a token. */
function pairsIn(tree: Tree, end: number): number[][] {
  return tree.tokens.flatMap(({ upos }, token) => {
    const joined = dependents(tree, token, 'conj');
    const [other] = joined;
    if (
      token >= end ||
      upos !== 'PROPN' ||
      other === undefined ||
      other >= end ||
      tokenAt(tree, other).upos !== 'PROPN'
    )
      return [];
    const isTwo =
      joined.length === 1 &&
      dependents(tree, other, 'conj').length === 0 &&
      dependents(tree, other, 'cc').some((word) => /^and$/iu.test(tokenAt(tree, word).form));
    const [from, to] = [phraseIn(tree, token)[0]!, phraseIn(tree, other).at(-1)!];
    const words = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    return isTwo ? [words] : [[], []];
  });
}

/** The persons or the bodies that a sentence names up to a token, each once. */
function namesIn(
  sentence: number,
  end: number,
  noun: string,
  { cast }: Told,
): { name: string; token: number }[] {
  const kind = isPersonNoun(noun) ? 'person' : BODY_NOUNS.has(noun) ? 'body' : null;
  if (kind === null) return [];
  const names = (cast.bySentence[sentence] ?? [])
    .filter((mention) => mention.token < end && mention.kind === kind && mention.isSure)
    .map(({ name, token }) => ({
      name: (kind === 'person' ? personNamed(cast, name)?.name : cast.byShortName.get(name)) ?? name,
      token,
    }));
  return [...new Map(names.map((one) => [one.name, one])).values()];
}

const spanOf = (tree: Tree, words: readonly number[]): [number, number] => [
  Math.min(...words.map((word) => tokenAt(tree, word).start)),
  Math.max(...words.map((word) => tokenAt(tree, word).end)),
];
