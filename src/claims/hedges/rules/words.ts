import { isPast } from '../../clauses/predicate';
import { isInfinitive } from '../../factuality/clause-marks';
import { isScant } from '../../factuality/scant';
import { isAlmostCertainly, isNegated } from '../../factuality/operators';
import { childrenOf, dependent, dependents, isRelation, tokenAt, yieldOf, type Tree } from '../../trees/tree';
import { verbAbove } from '../../trees/verb-above';
import { isMeasuredOdds } from '../measured-odds';
import { CUE_NOUNS } from '../../attribution/lexicon/nouns';
import { eachWord, predicateScope, type HedgeDraft, type HedgeRule } from '../hedge-rule';
import {
  ADJECTIVES,
  ADVERBS,
  BELIEVING,
  HOLDING_NOUNS,
  NOUNS,
  PLANNING,
  SEEMING,
  STAGES,
  SUGGESTING,
  VIEWED,
} from '../lexicon';

/** "reportedly", "possibly", "perhaps", "almost certainly". */
export const adverb: HedgeRule = {
  name: 'adverb',
  example: 'The firm has [cue reportedly] [scope reached a deal].',
  find(tree) {
    return eachWord(tree, (index) => {
      const { form, upos, head } = tokenAt(tree, index);
      const isAlmost = isAlmostCertainly(tree, index);
      if (upos !== 'ADV' || !(isAlmost || ADVERBS.has(form.toLowerCase()))) return null;
      const scope = head < 0 ? [] : predicateScope(tree, head);
      return { kind: 'adverb', cue: [isAlmost ? index - 1 : index, index], scope };
    });
  },
};

/** "appears imminent", "seems to have …", "it appears that …". */
export const seeming: HedgeRule = {
  name: 'seeming',
  example: 'The launch now [cue appears] [scope imminent].',
  find(tree) {
    return eachWord(tree, (index) => {
      const { lemma, upos } = tokenAt(tree, index);
      if (upos !== 'VERB' || !SEEMING.has(lemma)) return null;
      const complement = dependent(
        tree,
        index,
        'xcomp',
        'ccomp',
        'csubj',
        ...(/^(?:appear|seem)$/u.test(lemma) ? ['obj'] : []),
      );
      const likeness = dependents(tree, index, 'obl', 'advcl').find((child) =>
        // "it appears, however, that …", which the parser may hang like a clause of time
        childrenOf(tree, child).some((c) => /^(?:like|as|that)$/iu.test(tokenAt(tree, c).form)),
      );
      const scoped = complement >= 0 ? complement : (likeness ?? -1);
      const scope = scoped >= 0 ? yieldOf(tree, scoped) : seemingAfter(tree, index);
      return scope.length === 0 ? null : { kind: 'verb', cue: [index, index], scope };
    });
  },
};

/**
 * What seems so where the tree hangs it elsewhere: an adjective, participle, infinitive or bare noun (an adjective
 * mistaken for one) straight after "appear" or "seem", up to the next punctuation mark.
 */
function seemingAfter(tree: Tree, verb: number): number[] {
  if (!/^(?:appear|seem)$/u.test(tokenAt(tree, verb).lemma)) return [];
  const first = tree.tokens.findIndex(({ upos }, index) => index > verb && upos !== 'ADV');
  if (!/^(?:JJ[RS]?|VBN|TO|NN)$/u.test(tree.tokens[first]?.xpos ?? '')) return [];
  const stop = tree.tokens.findIndex(({ upos }, index) => index > first && upos === 'PUNCT');
  const end = stop < 0 ? tree.tokens.length : stop;
  return tree.tokens.flatMap((_, index) => (index >= first && index < end ? [index] : []));
}

/** Evidence or a person that suggests, believes, expects, plans: what they govern is not asserted. */
export const holding: HedgeRule = {
  name: 'holding',
  example: 'Analysts [cue expect] [scope prices to fall].',
  find(tree) {
    return eachWord(tree, (index) => {
      const { lemma, upos } = tokenAt(tree, index);
      if (upos !== 'VERB' || dependent(tree, index, 'aux:pass') >= 0) return null;
      // "nobody doubts that …" holds it for certain.
      if (lemma === 'doubt' && isNegated(tree, index)) return null;
      const complements = dependents(tree, index, 'ccomp', 'xcomp');
      const isHeld = SUGGESTING.has(lemma) || BELIEVING.has(lemma);
      const held = complements.filter(
        (child) =>
          (isHeld && !(lemma === 'feel' && isState(tree, child))) ||
          (PLANNING.has(lemma) && isRelation(tokenAt(tree, child).deprel, ['xcomp'])),
      );
      if (held.length === 0) return hungOnObject(tree, index, isHeld);
      const object = dependents(tree, index, 'obj').filter(
        (child) => child > index && child < (held[0] ?? 0),
      );
      return {
        kind: 'verb',
        cue: [index, index],
        scope: [...object, ...held].flatMap((child) => yieldOf(tree, child)),
      };
    });
  },
};

/** "feels happy": a state, not an opinion. */
const isState = (tree: Tree, index: number): boolean =>
  isRelation(tokenAt(tree, index).deprel, ['xcomp']) && dependent(tree, index, 'nsubj', 'mark') < 0;

/** "expect prices to fall", where the parser hangs the infinitive on the noun. */
function hungOnObject(tree: Tree, verb: number, isHeld: boolean): HedgeDraft | null {
  const object = isHeld ? dependents(tree, verb, 'obj').find((child) => child > verb) : undefined;
  if (object === undefined) return null;
  const isInfinitive = dependents(tree, object, 'acl').some((clause) =>
    dependents(tree, clause, 'mark').some((mark) => /^to$/iu.test(tokenAt(tree, mark).form)),
  );
  if (!isInfinitive || CUE_NOUNS.has(tokenAt(tree, object).lemma)) return null;
  return { kind: 'verb', cue: [verb, verb], scope: yieldOf(tree, object) };
}

/** "is seen as an effort to …": a view that nobody signs. */
export const viewed: HedgeRule = {
  name: 'viewed',
  example: 'The trip is [cue seen] [scope as an effort to calm investors].',
  find(tree) {
    return eachWord(tree, (index) => {
      if (!VIEWED.has(tokenAt(tree, index).lemma) || dependent(tree, index, 'aux:pass') < 0) return null;
      const view = childrenOf(tree, index).find((child) => {
        const mark = dependent(tree, child, 'case', 'mark');
        return child > index && mark >= 0 && /^as$/iu.test(tokenAt(tree, mark).form);
      });
      return view === undefined ? null : { kind: 'verb', cue: [index, index], scope: yieldOf(tree, view) };
    });
  },
};

/** "it is likely that …", "an alleged leak". */
export const adjective: HedgeRule = {
  name: 'adjective',
  example: 'An [cue alleged] [scope leak] closed the plant.',
  find(tree) {
    return eachWord(tree, (index) => {
      const { form, upos, deprel, head } = tokenAt(tree, index);
      if (upos !== 'ADJ' && !(upos === 'VERB' && deprel === 'amod')) return null;
      const isDoubted = isOpenlyUnsure(tree, index);
      if (!(isDoubted || ADJECTIVES.has(form.toLowerCase())) || isMeasuredOdds(tree, index)) return null;
      if (deprel === 'amod' && head >= 0) {
        if (STAGES.has(form.toLowerCase()) && isToldPast(tree, head)) return null;
        return { kind: 'adjective', cue: [index, index], scope: nounPhrase(tree, head) };
      }
      const clause = dependent(
        tree,
        // "it remains unclear who paid": the clause hangs on the verb
        deprel === 'xcomp' && tokenAt(tree, head).lemma === 'remain' ? head : index,
        ...(['ccomp', 'csubj', 'xcomp', 'advcl'] as const),
        // "it is unclear who paid", which the parser may read as a relative clause
        ...(dependent(tree, index, 'expl') >= 0 ? (['acl'] as const) : []),
      );
      const subject = dependent(tree, index, 'nsubj');
      const scope = [
        ...(clause >= 0 ? yieldOf(tree, clause) : []),
        ...(clause < 0 && subject >= 0 ? yieldOf(tree, subject) : []),
      ];
      const first = isDoubted ? (tree.tokens[index - 1]?.form === 'not' ? index - 1 : index - 2) : index;
      return scope.length === 0 ? null : { kind: 'adjective', cue: [first, index], scope };
    });
  },
};

/** "It is not clear whether he paid", "isn’t certain who paid": as much as "unclear". */
function isOpenlyUnsure(tree: Tree, adjective: number): boolean {
  if (!/^(?:clear|certain|sure|known|obvious)$/iu.test(tokenAt(tree, adjective).form)) return false;
  if (!/^(?:not|n['’]t)$/iu.test(tree.tokens[adjective - 1]?.form ?? '') || adjective < 2) return false;
  return /^(?:if|whether|who|what|when|where|why|how|which)$/iu.test(tree.tokens[adjective + 1]?.form ?? '');
}

/** "approved the tentative budget": what has been done to a thing that is not settled has been done. */
function isToldPast(tree: Tree, noun: number): boolean {
  const verb = verbAbove(tree, noun);
  return (
    verb >= 0 &&
    isPast(tree, verb) &&
    dependents(tree, verb, 'aux').every((helper) => tokenAt(tree, helper).xpos !== 'MD')
  );
}

function nounPhrase(tree: Tree, noun: number): number[] {
  return yieldOf(tree, noun, (index) => {
    const { head, deprel } = tokenAt(tree, index);
    return (
      head === noun &&
      isRelation(deprel, [
        'case',
        'det',
        'cc',
        'conj',
        'punct',
        'cop',
        'nsubj',
        'aux',
        'mark',
        'acl:relcl',
        'appos',
      ])
    );
  });
}

/** "the chance that the vote fails", which the parser may read as a relative clause. */
function opensWithThat(tree: Tree, clause: number): boolean {
  const first = childrenOf(tree, clause).find((child) => tokenAt(tree, child).upos !== 'PUNCT') ?? clause;
  return tokenAt(tree, first).form.toLowerCase() === 'that' && dependent(tree, clause, 'nsubj') > first;
}

const isRelative = (tree: Tree, clause: number): boolean => tokenAt(tree, clause).deprel === 'acl:relcl';

/** "past signs that she had put up": a thing that stands somewhere. */
const isPlace = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'case').some((word) =>
    /^(?:past|near|along|behind|beside|beneath|under|at|by|through|between)$/iu.test(
      tokenAt(tree, word).form,
    ),
  );

/** What is feared or signalled: "a risk that the dam breaks"; neither "the risk of frost" nor "the signs that they put up". */
const isContent = (tree: Tree, clause: number): boolean =>
  !isRelative(tree, clause) && (opensWithThat(tree, clause) || isWhether(tree, clause));

/** "doubts about whether he paid". */
const isWhether = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'mark').some((word) => /^whether$/iu.test(tokenAt(tree, word).form));

/** "There is no sign that anybody was hurt": the article says that there is none; "little doubt that he lied" makes it sure. */
const isDeniedNoun = (tree: Tree, noun: number): boolean =>
  (tokenAt(tree, noun).lemma === 'doubt' && isScant(tree, noun)) ||
  dependents(tree, noun, 'det').some((word) => /^no$/iu.test(tokenAt(tree, word).form));

/** "the possibility of …", "speculation that …"; not "lost the chance to buy", which is an occasion. */
export const noun: HedgeRule = {
  name: 'noun',
  example: 'There is a [cue chance] [scope that the vote fails].',
  find(tree) {
    return eachWord(tree, (index) => {
      const { lemma, upos } = tokenAt(tree, index);
      const isHeld = HOLDING_NOUNS.has(lemma);
      if (upos !== 'NOUN' || !(isHeld || NOUNS.has(lemma)) || (isHeld && isPlace(tree, index))) return null;
      const scoped = dependents(
        tree,
        index,
        'acl',
        'ccomp',
        'nmod',
        ...(isHeld ? (['advcl'] as const) : []),
      ).filter(
        (child) =>
          child > index &&
          (isHeld ? isContent(tree, child) : !isRelative(tree, child) || opensWithThat(tree, child)) &&
          !(lemma === 'chance' && isInfinitive(tree, child)),
      );
      if (scoped.length === 0 || isDeniedNoun(tree, index)) return null;
      return { kind: 'noun', cue: [index, index], scope: scoped.flatMap((child) => yieldOf(tree, child)) };
    });
  },
};
