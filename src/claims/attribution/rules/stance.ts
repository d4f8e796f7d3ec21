import { canSpeak } from '../../claimants/can-speak';
import { dependent, dependents, stretchesOf, tokenAt, yieldOf, type Tree } from '../../trees/tree';
import { cueVerbAt, cueWords, sourceOf } from '../cue-clause';
import type { AttributionRule, Draft } from '../draft';
import { CUE_NOUNS } from '../lexicon/nouns';
import { range } from '../word-phrases';

/** What somebody holds or puts forward; not hopes and fears, which say nothing of what is so. */
const HELD =
  /^(?:view|opinion|belief|conviction|impression|theory|conclusion|verdict|assessment|judge?ment|estimate|understanding|suspicion|argument|claim|assertion|contention|case|line|position|stance|point|message|answer|reply|response|retort|explanation|version|account|testimony|finding|warning|complaint|objection|prediction|forecast|consensus|admission|insistence|defen[cs]e|excuse|reasoning|thinking|advice)$/u;

/** "no doubt", or what is held. */
function isHeld(tree: Tree, noun: number): boolean {
  const { lemma, upos } = tokenAt(tree, noun);
  if (upos !== 'NOUN') return false;
  const isNo = dependents(tree, noun, 'det').some((word) => /^no$/iu.test(tokenAt(tree, word).form));
  return lemma === 'doubt' ? isNo : HELD.test(lemma) && !isNo;
}

const isDenied = (tree: Tree, word: number): boolean =>
  dependents(tree, word, 'advmod').some((adverb) =>
    /^(?:not|n['’]t|never|hardly)$/iu.test(tokenAt(tree, adverb).form),
  );

/** Whose argument or message it is: "Beck's argument", "the message from the bank", "the view among experts". */
function ownerOf(tree: Tree, noun: number): number[] {
  const owner = dependent(tree, noun, 'nmod:poss');
  if (owner >= 0) return yieldOf(tree, owner, (index) => tokenAt(tree, index).xpos === 'POS');
  const from = dependents(tree, noun, 'nmod').find((index) =>
    dependents(tree, index, 'case').some(
      (word) => /^(?:from|among|amongst|of|by)$/iu.test(tokenAt(tree, word).form) && canSpeak(tree, index),
    ),
  );
  return from === undefined ? [] : yieldOf(tree, from, (index) => tokenAt(tree, index).deprel === 'case');
}

/** "Beck's argument is that …": the noun is the subject of what is argued. */
function asSubject(tree: Tree, noun: number): Draft | null {
  const { deprel, head } = tokenAt(tree, noun);
  if (!deprel.startsWith('nsubj') || head < noun) return null;
  const source = ownerOf(tree, noun);
  const last = Math.max(...yieldOf(tree, noun));
  const copula = tree.tokens.findIndex(
    ({ deprel: relation }, index) => index > last && index < head && relation === 'cop',
  );
  const between = range(last + 1, Math.max(copula, 0)).every((index) => tokenAt(tree, index).upos === 'ADV');
  const isThat =
    /^that$/iu.test(tree.tokens[copula + 1]?.form ?? '') && tokenAt(tree, copula + 1).deprel === 'mark';
  const isBare = dependents(tree, head, 'nsubj', 'expl').some((other) => other > copula);
  const isDeniedHere = /^(?:not|n['’]t)$/iu.test(tree.tokens[copula + 1]?.form ?? '');
  if (copula < 0 || source.length === 0 || !between || isDeniedHere || !(isThat || isBare)) return null;
  const content = yieldOf(tree, head).filter((index) => index > copula);
  return {
    form: 'clause',
    head: noun,
    cue: range(noun, copula + 1).filter((index) => !source.includes(index)),
    source,
    content: stretchesOf(tree, content),
    setting: [],
  };
}

/** "Her hope is to win a medal", "the firm's plan is to close two mills": what is meant or wished. */
function asAim(tree: Tree, noun: number): Draft | null {
  const { upos, lemma, deprel, head } = tokenAt(tree, noun);
  const isAim = upos === 'NOUN' && (lemma === 'hope' || CUE_NOUNS.get(lemma)?.to === true);
  const source = ownerOf(tree, noun);
  const copula = dependents(tree, head, 'cop').find((word) => word > noun && word < head) ?? -1;
  if (!isAim || !deprel.startsWith('nsubj') || source.length === 0 || copula < 0) return null;
  if (tree.tokens[copula + 1]?.xpos !== 'TO' || tokenAt(tree, head).xpos !== 'VB') return null;
  return {
    form: 'nominal',
    head: noun,
    cue: [noun, copula],
    source,
    content: stretchesOf(
      tree,
      yieldOf(tree, head).filter((index) => index > copula),
    ),
    setting: [],
  };
}

/** "What Beck says is that …", "all he would say was that …": the saying is the subject of what is said. */
function asWhat(tree: Tree, what: number): Draft | null {
  const { head, deprel } = tokenAt(tree, what);
  const says = dependents(tree, what, 'acl').find(
    (verb) => cueVerbAt(tree, verb)?.takes.has('that') === true,
  );
  const copula = tree.tokens.findIndex(
    ({ deprel: relation }, index) => index > (says ?? Infinity) && index < head && relation === 'cop',
  );
  const isThat = /^that$/iu.test(tree.tokens[copula + 1]?.form ?? '');
  if (says === undefined || copula < 0 || !isThat || !deprel.startsWith('nsubj')) return null;
  return {
    form: 'clause',
    head: says,
    cue: [what, ...cueWords(tree, says), copula],
    source: sourceOf(tree, says).filter((index) => index !== what),
    content: stretchesOf(
      tree,
      yieldOf(tree, head).filter((index) => index > copula),
    ),
    setting: [],
  };
}

/** The clause with "that" which says what is held. */
const clauseOf = (tree: Tree, noun: number): number | undefined =>
  dependents(tree, noun, 'acl', 'ccomp').find((clause) =>
    dependents(tree, clause, 'mark').some((mark) => mark > noun && /^that$/iu.test(tokenAt(tree, mark).form)),
  );

/** "Beck is of the view that …", "is in no doubt that …", "has no doubt that …", "holds the view that …". */
function asPredicate(tree: Tree, noun: number): Draft | null {
  const clause = clauseOf(tree, noun);
  const { deprel, head } = tokenAt(tree, noun);
  const isState =
    dependent(tree, noun, 'cop') >= 0 &&
    dependents(tree, noun, 'case').some((word) =>
      /^(?:of|in|under|without)$/iu.test(tokenAt(tree, word).form),
    );
  const isHad =
    deprel === 'obj' && /^(?:have|hold|take|share|harbou?r)$/u.test(tree.tokens[head]?.lemma ?? '');
  const verb = isState ? noun : head;
  if (clause === undefined || !(isState || isHad) || isDenied(tree, verb)) return null;
  const source = sourceOf(tree, verb);
  const subject = dependent(tree, verb, 'nsubj');
  if (source.length === 0 || subject < 0 || !canSpeak(tree, subject)) return null;
  const words = yieldOf(tree, clause);
  const from = isHad ? head : Math.min(...dependents(tree, noun, 'cop'));
  const cue = range(from, noun + 1);
  return {
    form: 'clause',
    head: noun,
    cue,
    source: source.filter((index) => index < from),
    content: stretchesOf(tree, words),
    setting: [],
  };
}

/** What somebody holds, told by a noun and "be" or "have": "Beck's argument is that …", "is of the view that …", "has no doubt that …". */
export const stance: AttributionRule = {
  name: 'stance',
  example: "[source The union]'s [cue argument is] [content that the yard was sold too cheaply].",
  find({ tree }) {
    return tree.tokens.flatMap((_, noun) =>
      isHeld(tree, noun)
        ? (asSubject(tree, noun) ?? asPredicate(tree, noun) ?? [])
        : /^(?:what|all)$/iu.test(tokenAt(tree, noun).form)
          ? (asWhat(tree, noun) ?? [])
          : (asAim(tree, noun) ?? []),
    );
  },
};
