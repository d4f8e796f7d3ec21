import type { Token } from '../../../language/parsed';
import { isPersonNoun } from '../../names/person-nouns';
import { dependents, firstWordOf, isUnder, lastWordOf, tokenAt, type Tree } from '../tree';

/**
 * "boots for armies and trainers for chains": a noun with the same preposition after it is joined to the noun that has the
 * phrase, not to the noun in it.
 */
export function joinParallel(tree: Tree): readonly Token[] {
  for (const [member, { deprel, head: first }] of tree.tokens.entries()) {
    if (deprel !== 'conj' || first < 0 || first > member) continue;
    if (dependents(tree, member, 'case').length > 0 || dependents(tree, member, 'cc').length === 0) continue;
    const preposition = dependents(tree, first, 'case')[0];
    const above = ownerOf(tree, first);
    const isPhrase = above >= 0 && above < first;
    if (preposition === undefined || !isPhrase || !/^(NOUN|PROPN)$/u.test(tokenAt(tree, above).upos))
      continue;
    if (tokenAt(tree, above).upos !== tokenAt(tree, member).upos) continue;
    const next = tree.tokens[member + 1];
    const phrase = next?.upos === 'ADP' ? next.head : -1;
    const isSame = next?.form.toLowerCase() === tokenAt(tree, preposition).form.toLowerCase();
    if (!isSame || phrase <= member || /^(of|between)$/iu.test(next.form)) continue;
    return tree.tokens.map((token, index) => {
      if (index === member) return { ...token, head: above };
      return index === phrase ? { ...token, head: member, deprel: 'nmod' } : token;
    });
  }
  return tree.tokens;
}

/** The noun that a phrase is about; of one that the tree hangs on a verb, the object or phrase straight before it. */
function ownerOf(tree: Tree, phrase: number): number {
  const { deprel, head } = tokenAt(tree, phrase);
  if (deprel.startsWith('nmod')) return head;
  if (deprel !== 'obl' || head < 0) return -1;
  const before = firstWordOf(tree, phrase) - 1;
  return (
    dependents(tree, head, 'obj', 'obl').find(
      (object) => object < phrase && lastWordOf(tree, object) === before,
    ) ?? -1
  );
}

/**
 * "cracks in the dam, rust on three gates", "beads from the Baltic and jars that held oil": what follows a later member of
 * a list belongs to it, where the first has a phrase of its own before it; so in "kind to pupils and strict about spelling".
 */
export function hangOnLater(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, child) => {
    const { deprel, head: first } = token;
    if (!/^(nmod|acl:relcl|obl)$/u.test(deprel) || first < 0 || first > child) return token;
    const { upos } = tokenAt(tree, first);
    if (!(deprel === 'obl' ? /^ADJ$/u : /^(NOUN|PROPN)$/u).test(upos)) return token;
    const last = firstWordOf(tree, child) - 1;
    const member = dependents(tree, first, 'conj').find((other) => other === last);
    if (member === undefined || tokenAt(tree, member).upos !== (deprel === 'obl' ? 'ADJ' : 'NOUN'))
      return token;
    const hasOwn = dependents(tree, first, 'nmod', 'acl', 'obl').some((own) => own > first && own < member);
    return hasOwn ? { ...token, head: member } : token;
  });
}

/**
 * "first to Odd Roos, with whom she had two sons, and then to Eva Lind": a phrase that is joined to a verb goes on with the
 * phrase before it that has the same preposition.
 */
export function joinPhrases(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, member) => {
    const { deprel, head, upos } = token;
    if (deprel !== 'conj' || head < 0 || head > member || !/^(NOUN|PROPN)$/u.test(upos)) return token;
    if (tokenAt(tree, head).upos !== 'VERB' || dependents(tree, member, 'cop', 'nsubj', 'orphan').length > 0)
      return token;
    const joint = dependents(tree, member, 'cc')[0];
    if (joint === undefined) return token;
    const preposition = dependents(tree, member, 'case')[0];
    const host =
      preposition === undefined ? objectBefore(tree, head, joint) : phraseBefore(tree, preposition, joint);
    return host < 0 ? token : { ...token, head: host };
  });
}

/** "scrubbed the tank and taught herself and then eleven children": the object of a verb that is joined to `verb` later; −1 for none. */
function objectBefore(tree: Tree, verb: number, joint: number): number {
  const later = tree.tokens.findLastIndex(
    ({ upos, deprel }, at) =>
      at > verb && at < joint && upos === 'VERB' && deprel === 'conj' && isUnder(tree, at, verb),
  );
  return later < 0 ? -1 : (dependents(tree, later, 'obj').find((object) => object > later) ?? -1);
}

/** The last phrase before a conjunction with the preposition at a token; −1 for none. */
function phraseBefore(tree: Tree, preposition: number, joint: number): number {
  if (preposition < joint) return -1;
  const word = tokenAt(tree, preposition).form.toLowerCase();
  return tree.tokens.findLastIndex(
    ({ deprel }, at) =>
      at < joint &&
      /^(obl|nmod)/u.test(deprel) &&
      dependents(tree, at, 'case').some((own) => tokenAt(tree, own).form.toLowerCase() === word),
  );
}

/**
 * "the owner of two bars and a garage", "the editor of a weekly and a poet": what is joined to what somebody holds is no person, and a
 * person is joined to the holder.
 */
export function joinHeld(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, member) => {
    const { deprel, head, upos, lemma } = token;
    if (deprel !== 'conj' || upos !== 'NOUN' || head < 0 || head > member) return token;
    const joint = dependents(tree, member, 'cc')[0];
    if (joint === undefined || tree.tokens[joint - 1]?.form === ',') return token;
    if (dependents(tree, member, 'case', 'cop', 'nsubj').length > 0) return token;
    const isPerson = isPersonNoun(lemma);
    const { lemma: above, head: holder, deprel: relation } = tokenAt(tree, head);
    const kin = kinOf(tree, head, member);
    if (kin !== null || (!isPerson && isHolder(above))) {
      const held = dependents(tree, head, 'nmod').find(
        (noun) => isHeld(tree, noun, kin ?? isNoPerson) && lastWordOf(tree, noun) === joint - 1,
      );
      return held === undefined ? token : { ...token, head: held };
    }
    const isOfHolder = relation === 'nmod' && isHeld(tree, head, isNoPerson);
    const isOne = dependents(tree, member, 'det').length > 0;
    return isPerson && isOne && isOfHolder && holder >= 0 && isPersonNoun(tokenAt(tree, holder).lemma)
      ? { ...token, head: holder }
      : token;
  });
}

/** A person or what makes and holds things. */
const isHolder = (lemma: string): boolean =>
  isPersonNoun(lemma) ||
  /^(?:maker|operator|producer|publisher|exporter|importer|supplier|distributor|manufacturer|provider|developer|home|birthplace|site)$/u.test(
    lemma,
  );

/** What both are of whom somebody is the parent or the child: "the father of two sons and a daughter", "the son of a baker and a nurse". */
function kinOf(tree: Tree, head: number, member: number): ((lemma: string) => boolean) | null {
  const [above, lemma] = [tokenAt(tree, head).lemma, tokenAt(tree, member).lemma];
  if (PARENT.test(above) && CHILD.test(lemma)) return (noun) => CHILD.test(noun);
  const isBare = dependents(tree, member, 'nmod', 'acl').length === 0;
  const isOne = dependents(tree, head, 'det').some((word) => /^the$/iu.test(tokenAt(tree, word).form));
  return isOne && isBare && /^(?:son|daughter|grandson|granddaughter)$/u.test(above) && isPersonNoun(lemma)
    ? isPersonNoun
    : null;
}

const PARENT = /^(?:father|mother|parent|grandfather|grandmother|grandparent|guardian)$/u;
const CHILD = /^(?:son|daughter|child|girl|boy|twin|toddler|baby|grandson|granddaughter|grandchild)$/u;

const isNoPerson = (lemma: string): boolean => !isPersonNoun(lemma);

/** "of two bars": what somebody is the owner of, if it is of the kind that is asked for. */
function isHeld(tree: Tree, noun: number, fits: (lemma: string) => boolean): boolean {
  const { upos, lemma } = tokenAt(tree, noun);
  if (upos !== 'NOUN' || !fits(lemma)) return false;
  return dependents(tree, noun, 'case').some((word) => /^of$/iu.test(tokenAt(tree, word).form));
}

/** "few if any mills use it": "if any" only tells how few, and opens no clause. */
export function joinFew(tree: Tree): readonly Token[] {
  const few = tree.tokens.findIndex(
    ({ form }, index) =>
      /^(?:few|little)$/iu.test(form) &&
      /^if$/iu.test(tree.tokens[index + 1]?.form ?? '') &&
      /^any$/iu.test(tree.tokens[index + 2]?.form ?? ''),
  );
  const [mark, any] = [few + 1, few + 2];
  const noun = tree.tokens[any]?.head ?? -1;
  const clause = tree.tokens[mark]?.head ?? -1;
  if (few < 0 || noun <= any || tokenAt(tree, noun).upos !== 'NOUN') return tree.tokens;
  const hasThat = /^that$/iu.test(tree.tokens[few - 1]?.form ?? '');
  return tree.tokens.map((token, index) => {
    if (index === few) return { ...token, upos: 'ADJ', xpos: 'JJ', head: noun, deprel: 'amod' };
    if (index === mark) return { ...token, upos: 'CCONJ', xpos: 'CC', head: any, deprel: 'cc' };
    if (index === any) return { ...token, head: few, deprel: 'conj' };
    if (index === clause && token.head === few) return { ...token, ...placeOf(tree, few) };
    if (index === clause && hasThat && token.deprel === 'advcl') return { ...token, deprel: 'ccomp' };
    if (token.head !== few) return token;
    return /^that$/iu.test(token.form) && clause > any
      ? { ...token, upos: 'SCONJ', head: clause, deprel: 'mark' }
      : { ...token, head: noun };
  });
}

function placeOf(tree: Tree, token: number): Pick<Token, 'head' | 'deprel'> {
  const { head, deprel } = tokenAt(tree, token);
  return { head, deprel };
}

/** "400 acres of wheat and barley": a bare noun is joined to the noun that is measured, not to the measure. */
export function joinMeasured(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, member) => {
    const { deprel, head: measure, upos } = token;
    if (deprel !== 'conj' || upos !== 'NOUN' || measure < 0 || measure > member) return token;
    if (dependents(tree, member, 'det', 'nummod', 'nmod:poss', 'case').length > 0) return token;
    if (dependents(tree, measure, 'nummod').length === 0 || !MEASURE.test(tokenAt(tree, measure).lemma))
      return token;
    const joint = dependents(tree, member, 'cc')[0] ?? 0;
    const measured = dependents(tree, measure, 'nmod').find(
      (noun) =>
        noun > measure &&
        lastWordOf(tree, noun) === joint - 1 &&
        dependents(tree, noun, 'case').some((word) => /^of$/iu.test(tokenAt(tree, word).form)),
    );
    return measured === undefined ? token : { ...token, head: measured };
  });
}

const MEASURE =
  /^(?:hectare|acre|mile|metre|meter|kilometre|kilometer|foot|yard|inch|tonne|ton|kilo|kilogram|gram|pound|ounce|litre|liter|gallon|pint|barrel|bottle|box|bag|sack|crate|ream|page|hour|day|week|month|year|decade)$/u;
