import type { Token } from '../../../language/parsed';
import { isPredicate } from '../../clauses/predicate';
import { tokensWith } from '../apply-mends';
import {
  childrenOf,
  dependent,
  dependents,
  firstWordOf,
  isUnder,
  lastWordOf,
  tokenAt,
  type Tree,
} from '../tree';

/** Money, a share or a counted noun. */
function isFigure(tree: Tree, token: number): boolean {
  const { upos, form } = tokenAt(tree, token);
  return /^(NUM|SYM)$/u.test(upos) || form === '%' || dependent(tree, token, 'nummod') >= 0;
}

/** "covers 310 acres, or about 6% of the lake": a figure joined to a verb is joined to the figure that is the verb's object. */
export function joinFigures(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, figure) => {
    if (token.deprel !== 'conj' || token.head < 0 || !isFigure(tree, figure)) return token;
    if (isPredicate(tree, figure) || tokenAt(tree, token.head).upos !== 'VERB') return token;
    const object = dependents(tree, token.head, 'obj', 'obl:unmarked').find(
      (other) => other > token.head && other < figure && isFigure(tree, other),
    );
    const isJoined = dependents(tree, figure, 'cc').length > 0;
    return object === undefined || !isJoined ? token : { ...token, head: object };
  });
}

/** "from wells more than 2 miles (3.2 kilometers) away": a distance, and in brackets the same again, belong to the adverb behind them. */
export function hangDistance(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((token, unit) => {
    const { deprel, head, upos } = token;
    if (deprel !== 'conj' || upos !== 'NOUN' || head < 0 || head > unit) return;
    if (dependent(tree, unit, 'nummod') < 0 || dependent(tree, unit, 'cc') >= 0) return;
    const end = tree.tokens[unit + 1]?.form === '(' ? closeOf(tree, unit + 1) : unit;
    const adverb = end + 1;
    if (!/^(?:away|apart|off)$/u.test(tree.tokens[adverb]?.form ?? '')) return;
    if (tokenAt(tree, adverb).deprel !== 'advmod' || isUnder(tree, head, adverb)) return;
    mended.set(unit, { ...token, head: adverb, deprel: 'obl:unmarked' });
    mended.set(adverb, { ...tokenAt(tree, adverb), head });
  });
  return tokensWith(tree, mended);
}

/** The bracket that closes one; where none does the bracket itself. */
function closeOf(tree: Tree, open: number): number {
  const close = tree.tokens.findIndex(({ form }, index) => index > open && form === ')');
  return close < 0 ? open : close;
}

/** "issued 11 fines, including four to the same man": who or what is included is among the things named last. */
export function nameIncluded(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((token, opener) => {
    const { deprel, head, form } = token;
    if (form !== 'including' || !/^(advcl|acl)$/u.test(deprel) || head < 0 || head > opener) return;
    const named = dependent(tree, opener, 'obj');
    if (named < opener || tree.tokens[opener - 1]?.form !== ',') return;
    const whole = deprel === 'acl' ? head : nounBefore(tree, head, opener - 1);
    if (whole === undefined) return;
    mended.set(opener, { ...token, head: named, deprel: 'case' });
    mended.set(named, { ...tokenAt(tree, named), head: whole, deprel: 'nmod' });
    for (const child of childrenOf(tree, opener))
      if (child !== named)
        mended.set(child, { ...tokenAt(tree, child), head: named, ...ofNoun(tree, child) });
  });
  return tokensWith(tree, mended);
}

/** What of a verb's nouns ends right before a comma. */
function nounBefore(tree: Tree, verb: number, comma: number): number | undefined {
  return dependents(tree, verb, 'nsubj', 'obj', 'obl').find((noun) => lastWordOf(tree, noun) === comma - 1);
}

/** What hangs on a verb as its phrase hangs on a noun as the noun's. */
const ofNoun = (tree: Tree, child: number): { deprel: string } => {
  const { deprel } = tokenAt(tree, child);
  return { deprel: deprel.startsWith('obl') ? 'nmod' : deprel };
};

/** "because of worries about how fast it can grow": a clause after "about" and a question word belongs to the noun before. */
export function hangQuestion(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    if (!/^(advcl|ccomp)$/u.test(token.deprel) || token.head < 0) return token;
    const first = firstWordOf(tree, clause);
    const isAbout = /^(about|over|of)$/iu.test(tokenAt(tree, first).form);
    const isAsked = /^(how|whether|what|why|who|when|where|if)$/iu.test(tree.tokens[first + 1]?.form ?? '');
    const noun = tree.tokens[first - 1];
    if (!isAbout || !isAsked || noun?.upos !== 'NOUN' || first > clause || token.head > first) return token;
    return isUnder(tree, first - 1, token.head) && first - 1 !== token.head
      ? { ...token, head: first - 1, deprel: 'acl' }
      : token;
  });
}

/** "attributed the decline to lower oil prices": what something is traced back to is a thing, and no infinitive. */
export function traceToThing(tree: Tree): readonly Token[] {
  const to = tree.tokens.findIndex(({ xpos, head }, index) => xpos === 'TO' && head === index + 1);
  const word = to + 1;
  const traced = tree.tokens[word];
  if (to < 2 || traced?.xpos !== 'VB') return tree.tokens;
  const above = [traced.head, tree.tokens[traced.head]?.head ?? -1];
  const verb = above.find((index) => TRACING.test(tree.tokens[index]?.lemma ?? ''));
  const thing = dependents(tree, word, 'obj').find((index) => index > word);
  if (verb === undefined || verb > to || thing === undefined) return tree.tokens;
  const isAdjective = ADJECTIVE_TOO.test(traced.lemma);
  return tree.tokens.map((token, index) => {
    if (index === to) return { ...token, upos: 'ADP', xpos: 'IN', head: thing, deprel: 'case' };
    if (index === thing) return { ...token, head: verb, deprel: 'obl' };
    if (index !== word) return token.head === word ? { ...token, head: thing } : token;
    return isAdjective
      ? { ...token, upos: 'ADJ', xpos: token.form === 'lower' ? 'JJR' : 'JJ', head: thing, deprel: 'amod' }
      : { ...token, upos: 'NOUN', xpos: 'NN', head: thing, deprel: 'compound' };
  });
}

const TRACING = /^(?:attribute|ascribe)$/u;

/** Adjectives that are verbs too. */
const ADJECTIVE_TOO = /^(?:lower|slow|cool|warm|dry|clean|clear|open|empty|tense)$/u;

/** "who lives nearby told the Post": a word for a place straight after a verb with nothing behind it goes with that, not with the next one. */
export function hangPlace(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, place) => {
    const { deprel, head, form } = token;
    const clause = tree.tokens[place - 1];
    if (deprel !== 'advmod' || head !== place + 1 || !PLACE.test(form)) return token;
    return clause?.upos === 'VERB' && clause.deprel === 'acl:relcl' ? { ...token, head: place - 1 } : token;
  });
}

const PLACE =
  /^(?:nearby|there|here|abroad|overseas|alone|upstairs|downstairs|locally|outside|inside|indoors|outdoors|together)$/iu;

/** "according to the findings, published in May": what is published is what is cited, not what it tells of. */
export function hangCited(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    if (token.deprel !== 'acl' || token.xpos !== 'VBN' || tree.tokens[clause - 1]?.form !== ',') return token;
    const cited = tree.tokens.findIndex(
      (_, noun) =>
        noun < clause &&
        noun !== token.head &&
        lastWordOf(tree, noun) === clause - 2 &&
        dependents(tree, noun, 'case').some((word) => /^according$/iu.test(tokenAt(tree, word).form)),
    );
    return cited < 0 || cited < token.head ? token : { ...token, head: cited };
  });
}
