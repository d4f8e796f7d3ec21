import { isPersonNoun } from '../names/person-nouns';
import { childrenOf, dependents, tokenAt, type Tree } from '../trees/tree';
import { LONGEST_LIST } from './coordinated-nouns';
import { isNominal, nameOf, nounBefore } from './noun-phrase';
import { keep, trimmed, without, wordsOf, wordsUnder, type Item, type Piece } from './piece';
import { isPlural, subjectOf } from './predicate';
import type { ClauseRule } from './rule';
import { isDenied } from './scope';

/** "Six ports, including Gdynia, closed": what is true of the six is true of the one named. */
export const including: ClauseRule = {
  name: 'including',
  example: {
    text: 'Six ports, including Gdynia, closed.',
    claims: ['Six ports closed.', 'Gdynia [is among the] [six] ports [that] closed.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    for (const opener of words) {
      if (!/^(including|among)$/iu.test(tokenAt(tree, opener).form) || tree.tokens[opener - 1]?.form !== ',')
        continue;
      const them = isAmongThem(tree, opener) ? opener + 1 : opener;
      const named = tokenAt(tree, them).head;
      if (named < them || !words.has(named) || !isNominal(tree, named)) continue;
      if (them === opener && /^among$/iu.test(tokenAt(tree, opener).form)) continue;
      const whole = wholeOf(tree, piece, named, opener);
      if (!words.has(whole) || whole > opener || !isNominal(tree, whole) || isDenied(tree, piece.predicate))
        continue;
      const members = [named, ...dependents(tree, named, 'conj')];
      // "including Saxo but not Norden"
      if (members.some((member) => isDeniedAlone(tree, member))) continue;
      const under = trimmed(tree, wordsUnder(tree, words, named));
      const after = following(tree, words, under.at(-1)!, piece.predicate);
      const inside = [...under, ...after];
      if (inside[0] !== opener) continue;
      const main = without(tree, piece, new Set(inside));
      const list =
        members.length > LONGEST_LIST
          ? [inside.filter((token) => token > them)]
          : members.map((member) => [
              ...memberWords(tree, words, member, members, them),
              ...(member === members.at(-1) ? after : []),
            ]);
      yield [
        main,
        ...list.map((member) => among(tree, piece, main, { whole, member, head: named, opener: them })),
      ];
    }
  },
};

const isDeniedAlone = (tree: Tree, member: number): boolean =>
  childrenOf(tree, member).some((child) => /^not$/iu.test(tokenAt(tree, child).form));

/** "14 people, among them a boy of six": "them" are those before the comma. */
const isAmongThem = (tree: Tree, opener: number): boolean =>
  /^among$/iu.test(tokenAt(tree, opener).form) &&
  /^(them|these)$/iu.test(tree.tokens[opener + 1]?.form ?? '');

/** The noun of several things that the named one is among: nearest before, else the subject, else what the tree gives. */
function wholeOf(tree: Tree, piece: Piece, named: number, opener: number): number {
  const given = tokenAt(tree, named).head;
  const near = peopleBefore(tree, named, opener) ?? nounBefore(tree, given, opener, 'several');
  if (isNominal(tree, near) && isPlural(tree, near)) {
    const above = tokenAt(tree, near).head;
    if (
      tokenAt(tree, near).deprel.startsWith('nmod') &&
      above >= 0 &&
      /^(NUM|DET)$/u.test(tokenAt(tree, above).upos)
    )
      return above;
    return tokenAt(tree, near).deprel.startsWith('nmod') &&
      /^(variety|range|number|series|list|group|set|host|total)$/iu.test(tokenAt(tree, above).form)
      ? above
      : near;
  }
  // "lent 14 pictures to Oslo, including two by Munch": of what stands in the clause only several can include.
  const argument = [...dependents(tree, piece.predicate, 'obj'), subjectOf(tree, piece.predicate)].find(
    (noun) => noun >= 0 && noun < opener && isPlural(tree, noun),
  );
  return argument ?? nounBefore(tree, given, opener, null);
}

/** "talks with party leaders, including Premier Ida Roos": who has a title is among the people straight before, not the talks. */
function peopleBefore(tree: Tree, named: number, opener: number): number | undefined {
  const before = opener - 2;
  const isPerson =
    isPersonNoun(tokenAt(tree, named).lemma) || dependents(tree, named, 'nmod:desc').length > 0;
  const noun = tree.tokens[before];
  if (noun?.upos !== 'NOUN' || !isPlural(tree, before)) return undefined;
  // "61 hotels in nine countries, including Malta"
  const isPlaces =
    /^(country|city|town|state|village|region|county|market|port|island|nation|province)$/u.test(noun.lemma);
  const isBare = tokenAt(tree, named).upos === 'PROPN' && !isPerson;
  return (isPerson && isPersonNoun(noun.lemma)) || (isPlaces && isBare) ? before : undefined;
}

/** "including four to the same man": what follows the named one without a comma belongs to it. */
function following(tree: Tree, words: ReadonlySet<number>, last: number, verb: number): number[] {
  const next = last + 1;
  if (!words.has(next) || tokenAt(tree, next).upos !== 'ADP') return [];
  const phrase = tokenAt(tree, next).head;
  return tokenAt(tree, phrase).head === verb && phrase > next ? wordsUnder(tree, words, phrase) : [];
}

function memberWords(
  tree: Tree,
  words: ReadonlySet<number>,
  member: number,
  members: readonly number[],
  last: number,
): number[] {
  const others = members
    .filter((other) => other !== member)
    .flatMap((other) => (other > member ? wordsUnder(tree, words, other) : []));
  const joint = childrenOf(tree, member).filter((child) => tokenAt(tree, child).deprel === 'cc');
  return trimmed(
    tree,
    wordsUnder(tree, words, member).filter(
      (token) => token > last && !others.includes(token) && !joint.includes(token),
    ),
  );
}

/** The member as one of the whole that does what the whole does, or in the whole's place where that is an object. */
function among(
  tree: Tree,
  piece: Piece,
  main: Piece,
  site: { whole: number; member: readonly number[]; head: number; opener: number },
): Piece {
  const name = nameOf(tree, main, site.whole);
  const isSubject = subjectOf(tree, piece.predicate) === site.whole;
  const rest: Piece = { ...piece, subject: null };
  const cuts = [...piece.cuts, 'including'];
  const direct =
    /^(obj|obl|iobj)/u.test(tokenAt(tree, site.whole).deprel) &&
    tokenAt(tree, site.whole).head === piece.predicate;
  if (direct) {
    const others: Item = {
      kind: 'supplied',
      text: 'among others',
      because: 'including',
      standsFor: site.opener,
    };
    const items = main.items.flatMap((item) =>
      item.kind !== 'word' || !name.includes(item.token)
        ? [item]
        : item.token === site.whole
          ? [...keep(site.member), others]
          : [],
    );
    return { ...piece, items, cuts };
  }
  const article = name.filter(
    (token, place) => place > 0 || !/^(the|a|an)$/iu.test(tokenAt(tree, token).form),
  );
  const link = isSeveral(tree, site.member) ? 'are among the' : 'is among the';
  const after = main.items.filter((item) => item.kind !== 'word' || item.token > Math.max(...name));
  return {
    ...rest,
    carrier: false,
    subject: site.member,
    predicate: isSubject ? piece.predicate : site.head,
    items: [
      ...keep(site.member),
      { kind: 'supplied', text: link, because: 'including', standsFor: site.opener },
      ...keep(article),
      ...(isSubject ? [{ kind: 'supplied' as const, text: 'that', because: 'including' }, ...after] : []),
    ],
    whole: true,
    cuts,
  };
}

/** Whether words name several: a list, or a plural that is no part of a name. */
function isSeveral(tree: Tree, member: readonly number[]): boolean {
  return member.some((token) => {
    const { deprel, head, xpos } = tokenAt(tree, token);
    const isTop = !member.includes(head);
    return (deprel === 'conj' && !isTop) || (isTop && /^NNP?S$/u.test(xpos));
  });
}
