import { saidAsideAt } from '../../trees/said-aside';
import {
  childrenOf,
  dependent,
  dependents,
  isRelation,
  stretchesOf,
  tokenAt,
  yieldOf,
  type Tree,
} from '../../trees/tree';
import { isThatClause } from '../complement';
import { agentOf, isPassive, sourceOf } from '../cue-clause';
import type { AttributionRule, Draft } from '../draft';
import { CUE_NOUNS, type CueNoun } from '../lexicon/nouns';
import { CUE_VERBS } from '../lexicon/verbs';
import { wordSet } from '../../../language/word-set';

/** Verbs that only carry a cue noun: "made the claim that …", "voiced fears of …". */
const LIGHT =
  wordSet(`make have express voice issue give offer repeat raise share hold reiterate state air convey show announce deliver
  present publish release renew harbour harbor sound declare advance put defend drop withdraw file lodge level`);

/** Verbs for which the noun is another's: who "rejected the claim that …" is not who makes it. */
const DISOWNING = wordSet('reject deny dismiss dispute question');

/** "The rumour that … was started by a fan". */
const STARTING = wordSet('start spread circulate float');

const isCarrier = (tree: Tree, verb: number): boolean =>
  LIGHT.has(tokenAt(tree, verb).lemma) || DISOWNING.has(tokenAt(tree, verb).lemma);

function contentOf(tree: Tree, noun: number, entry: CueNoun): number[] {
  const clause = childrenOf(tree, noun).find((index) => {
    if (index < noun) return false;
    const { deprel } = tokenAt(tree, index);
    const mark = dependent(tree, index, 'mark');
    const word = mark < 0 ? '' : tokenAt(tree, mark).form.toLowerCase();
    // A relative clause with "that" and a subject beside it is a content clause, but for "the claim that she made".
    if (deprel === 'acl:relcl')
      return (
        entry.that && isThatClause(tree, index) && !hasRelativeThat(tree, index) && !isCarrier(tree, index)
      );
    if (!isRelation(deprel, ['acl', 'ccomp', 'xcomp', 'advcl', 'nmod'])) return false;
    if (/^(?:that|whether)$/u.test(word)) return entry.that;
    if (word === 'to') return entry.to;
    const preposition = dependent(tree, index, 'case', 'mark');
    return preposition >= 0 && entry.prepositions.includes(tokenAt(tree, preposition).form.toLowerCase());
  });
  const hung = clause ?? besideNoun(tree, noun, entry);
  return hung === undefined ? [] : yieldOf(tree, hung);
}

/** "raised concerns about the cost", where the parser hangs the phrase on the verb that carries the noun. */
function besideNoun(tree: Tree, noun: number, { prepositions }: CueNoun): number | undefined {
  const { head, deprel } = tokenAt(tree, noun);
  if (deprel !== 'obj' || head < 0 || !isCarrier(tree, head)) return undefined;
  return dependents(tree, head, 'obl', 'advcl').find((index) => {
    const mark = dependent(tree, index, 'case', 'mark');
    return mark === noun + 1 && prepositions.includes(tokenAt(tree, mark).form.toLowerCase());
  });
}

/** "the promise that they broke": "that" is tagged a pronoun, not a mark; "a ruling that many praised as wise": it is what they praised. */
function hasRelativeThat(tree: Tree, clause: number): boolean {
  const isJudging = CUE_VERBS.get(tokenAt(tree, clause).lemma)?.takes.has('as') === true;
  return childrenOf(tree, clause).some((index) => {
    const { xpos, deprel, form } = tokenAt(tree, index);
    return xpos === 'WDT' || (isJudging && /^that$/iu.test(form) && isRelation(deprel, ['obj']));
  });
}

/** Whose claim, hope or plan it is: a possessor, a "by" phrase, or the subject of a verb that only carries the noun. */
function ownerOf(tree: Tree, noun: number): { source: number[]; carrier: number } {
  const possessor = dependent(tree, noun, 'nmod:poss');
  if (possessor >= 0) {
    const isMark = (index: number): boolean => tokenAt(tree, index).xpos === 'POS';
    return { source: yieldOf(tree, possessor, isMark), carrier: -1 };
  }
  const by = dependents(tree, noun, 'nmod', 'acl').find((index) => {
    const mark = dependent(tree, index, 'case');
    return mark >= 0 && /^(?:by|from|among)$/u.test(tokenAt(tree, mark).form.toLowerCase());
  });
  if (by !== undefined) {
    return { source: yieldOf(tree, by, (index) => tokenAt(tree, index).deprel === 'case'), carrier: -1 };
  }
  const { deprel, head } = tokenAt(tree, noun);
  if (isRelation(deprel, ['obj']) && head >= 0 && LIGHT.has(tokenAt(tree, head).lemma)) {
    return { source: sourceOf(tree, head), carrier: head };
  }
  return { source: toldBehind(tree, noun), carrier: -1 };
}

/** "The claim that … was made by Roos", "the hint that … came from the union": who is named behind a verb that the noun is the subject of. */
function toldBehind(tree: Tree, noun: number): number[] {
  const { deprel, head } = tokenAt(tree, noun);
  if (!isRelation(deprel, ['nsubj']) || head < noun) return [];
  const { lemma } = tokenAt(tree, head);
  if (isPassive(tree, head)) return LIGHT.has(lemma) || STARTING.has(lemma) ? agentOf(tree, head) : [];
  if (lemma !== 'come') return [];
  const from = dependents(tree, head, 'obl').find((index) => {
    const mark = dependent(tree, index, 'case');
    return index > head && mark === head + 1 && /^from$/iu.test(tokenAt(tree, mark).form);
  });
  return from === undefined
    ? []
    : yieldOf(tree, from, (index) => index < from && tokenAt(tree, index).deprel === 'case');
}

/** "found evidence that …": only who gives evidence speaks. */
const isProof = (tree: Tree, noun: number, carrier: number): boolean =>
  tokenAt(tree, noun).lemma.toLowerCase() === 'evidence' &&
  (carrier < 0 ||
    tokenAt(tree, carrier).lemma !== 'give' ||
    dependents(tree, noun, 'det', 'amod').length > 0);

/** A noun of saying, thinking or meaning with its clause: "the claim that …", "its promise to …". */
export const cueNoun: AttributionRule = {
  name: 'cue-noun',
  example: 'Critics doubt [source the firm]’s [cue promise] [content to clean the river].',
  find({ tree }) {
    return tree.tokens.flatMap((token, noun): Draft[] => {
      const entry = token.upos === 'NOUN' ? CUE_NOUNS.get(token.lemma.toLowerCase()) : undefined;
      if (!entry) return [];
      const { source, carrier } = ownerOf(tree, noun);
      if (isProof(tree, noun, carrier) || saidAsideAt(tree, noun)) return [];
      const content = contentOf(tree, noun, entry);
      const isTo = content[0] !== undefined && tokenAt(tree, content[0]).form.toLowerCase() !== 'that';
      if (content.length === 0 || (source.length === 0 && isTo)) return [];
      const words = new Set(content);
      return [
        {
          form: 'nominal',
          head: noun,
          cue: carrier < 0 ? [noun] : [carrier, noun],
          source: source.filter((index) => !words.has(index)),
          content: stretchesOf(tree, content),
          setting: [],
        },
      ];
    });
  },
};
