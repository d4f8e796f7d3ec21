import { childrenOf, dependents, tokenAt, type Tree } from '../../trees/tree';
import type { ReadSentence } from '../acts-told';
import { phraseIn, sayAgain } from '../say-again';
import { MOST_WORDS } from '../says-which';
import type { Which } from '../which-one';

/** How many sentences back the plan may stand. */
const REACH = 2;

/** What is decided on, consulted on and objected to. */
const PLANS =
  /^(?:plan|proposal|scheme|project|bid|application|request|appeal|ban|closure|merger|takeover|sale|petition|motion|demolition|expansion|extension|redevelopment|reform|bill)$/u;

/** A word by its preposition: "no decision" on a plan, "was consulted" on it, "objected" to it. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['decision', 'on'],
  ['verdict', 'on'],
  ['review', 'of'],
]);

/**
 * "The council plans a ban on drones. A decision [on the ban on drones] is expected in May": the one plan, bid or the like that was
 * told of just before, for what is decided, consulted on or objected to.
 */
export function findPlan(
  token: number,
  sentence: number,
  read: (sentence: number) => ReadSentence | undefined,
): Which {
  const { tree } = read(sentence)!;
  const preposition = askedBy(tree, token);
  if (preposition === null) return null;
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at -= 1) {
    const one = read(at);
    if (!one) continue;
    const end = at === sentence ? token : one.tree.tokens.length;
    const plans = one.tree.tokens.flatMap(({ upos, lemma, deprel, xpos }, noun) =>
      noun < end &&
      upos === 'NOUN' &&
      xpos === 'NN' &&
      PLANS.test(lemma.toLowerCase()) &&
      !/^(?:compound|flat)/u.test(deprel) &&
      isDefinite(one.tree, noun)
        ? [noun]
        : [],
    );
    if (new Set(plans.map((noun) => tokenAt(one.tree, noun).lemma)).size > 1) return null;
    const [plan] = plans.slice(-1);
    if (plan !== undefined) return said(plan, preposition, one);
  }
  return null;
}

const isDefinite = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'nmod:poss').length > 0 ||
  dependents(tree, noun, 'det').some((word) => /^(?:the|this)$/iu.test(tokenAt(tree, word).form));

/** The plan in the words of its sentence. */
function said(plan: number, preposition: string, one: ReadSentence): Which {
  const { tree, referents } = one;
  const words = phraseIn(tree, plan);
  const text = sayAgain(tree, words, one, words[0] === 0)?.replace(/^this /iu, 'the ');
  if (text === undefined || words.length > MOST_WORDS) return null;
  const meant = referents.get(plan);
  const { lemma } = tokenAt(tree, plan);
  const isBare =
    /^the \S+$/u.test(text) &&
    !meant?.text.split(' ').includes(lemma) &&
    meant?.because === 'told before' &&
    !/^(?:the )?\p{Lu}/u.test(meant.text);
  return {
    text: `${preposition} ${text}${isBare ? ` ${meant.text}` : ''}`,
    from: [tokenAt(tree, words[0]!).start, tokenAt(tree, words.at(-1)!).end],
  };
}

/** The preposition of what a word leaves out that is about a plan; null where it leaves out nothing. */
function askedBy(tree: Tree, token: number): string | null {
  const { lemma, upos, deprel, head } = tokenAt(tree, token);
  if (upos === 'NOUN') {
    const preposition = NOUNS.get(lemma);
    const isNew = childrenOf(tree, token).every((child) => isNewOne(tree, child));
    const isArgument = /^(?:nsubj|obj)/u.test(deprel) && head >= 0;
    if (preposition === undefined || !isNew || !isArgument) return null;
    return dependents(tree, head, 'obl').some((child) => isAbout(tree, child)) ? null : preposition;
  }
  if (upos !== 'VERB' || dependents(tree, token, 'obj', 'ccomp', 'xcomp', 'parataxis').length > 0)
    return null;
  if (deprel.startsWith('acl') || dependents(tree, token, 'obl').some((child) => isAbout(tree, child)))
    return null;
  const isPassive = dependents(tree, token, 'aux').some((aux) => tokenAt(tree, aux).deprel === 'aux:pass');
  if (lemma === 'consult') return isPassive ? 'on' : null;
  return lemma === 'object' && dependents(tree, token, 'nsubj').length > 0 ? 'to' : null;
}

/** "a", "no", "final" of "no final decision" */
const isNewOne = (tree: Tree, child: number): boolean =>
  /^(?:an?|no|any|final)$/iu.test(tokenAt(tree, child).form);

const isAbout = (tree: Tree, child: number): boolean =>
  dependents(tree, child, 'case').some((word) =>
    /^(?:on|about|over|to|for|into)$/iu.test(tokenAt(tree, word).form),
  ) && !/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u.test(tokenAt(tree, child).form);
