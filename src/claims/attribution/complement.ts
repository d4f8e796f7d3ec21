import { isTense } from '../clauses/predicate';
import {
  childrenOf,
  dependent,
  dependents,
  isRelation,
  isUnder,
  tokenAt,
  yieldOf,
  type Tree,
} from '../trees/tree';
import { headsClause, isMark, markOf } from './clause-edges';
import { cueWords, subjectOf } from './cue-clause';
import { CUE_VERBS, type CueVerb } from './lexicon/verbs';
import { isFurther, reachAfter } from './reach';
import { phraseFrom } from './word-phrases';
import { wordSet } from '../../language/word-set';

/** First and last token of a cue's own clause: its subject, its words, and what stands between them. */
export interface CueEdges {
  readonly first: number;
  readonly last: number;
}

export function cueEdges(tree: Tree, verb: number): CueEdges {
  const words = cueWords(tree, verb);
  const subject = subjectOf(tree, verb);
  const all = subject >= 0 ? [...words, ...yieldOf(tree, subject)] : words;
  return { first: Math.min(...all), last: Math.max(...all) };
}

const WH = /^(?:what|who|whom|whose|which|how|why|when|where)$/iu;

/** Whether a complement is a statement: "knows what he wants" names a thing, "asked what he wanted" reports words. */
function isStatement(tree: Tree, complement: number, entry: CueVerb): boolean {
  const first = yieldOf(tree, complement).find(
    (index) =>
      !isMark(tree, index) &&
      !/^(?:exactly|precisely|just|only|full|well)$/iu.test(tokenAt(tree, index).form),
  );
  if (first === undefined) return false;
  if (!WH.test(tokenAt(tree, first).form)) return true;
  return entry.meaning === 'speech' || entry.meaning === 'order' || entry.stance === 'doubtful';
}

/** Whether a dependent that the parser took for something else is a complement by its shape. */
function looksLikeComplement(tree: Tree, index: number): boolean {
  const { deprel } = tokenAt(tree, index);
  const first = yieldOf(tree, index).find((word) => !isMark(tree, word)) ?? index;
  const before = tree.tokens[first - 1]?.form ?? '';
  if (deprel === 'parataxis' && /^[,;–—-]$/u.test(before)) return false;
  const mark = markOf(tree, index);
  if (isRelation(deprel, ['parataxis', 'obj', 'xcomp', 'dep'])) return mark === '' || mark === 'that';
  return deprel === 'advcl' && (mark === 'that' || (mark === 'whether' && isAsking(tree, index)));
}

/** "She wonders whether …": the word before the clause asks or leaves open. */
function isAsking(tree: Tree, clause: number): boolean {
  const { head } = tokenAt(tree, clause);
  const first = yieldOf(tree, clause)[0];
  return (
    first === head + 1 &&
    /^(?:wonder|ask|doubt|question|debate|discuss|know|say|see)$/u.test(tokenAt(tree, head).lemma)
  );
}

/** Whether a clause that opens with "that" has a subject beside it: "that the dam could burst", not "that burst". */
export function isThatClause(tree: Tree, index: number): boolean {
  const first = childrenOf(tree, index).find((child) => !isMark(tree, child));
  if (first === undefined || first > index || tokenAt(tree, first).form.toLowerCase() !== 'that')
    return false;
  const subject = subjectOf(tree, index);
  return subject > first || dependent(tree, index, 'expl') > first;
}

/** A "that"-clause below the verb which the parser hung on a noun between them. */
export function strayThatClause(tree: Tree, verb: number): number {
  for (let at = verb + 1; at < tree.tokens.length; at++) {
    const { form, head } = tokenAt(tree, at);
    if (
      form.toLowerCase() !== 'that' ||
      head <= at ||
      !isThatClause(tree, head) ||
      !isUnder(tree, head, verb)
    )
      continue;
    const follows =
      at === verb + 1 ||
      tokenAt(tree, at - 1).form === ',' ||
      isAgent(tree, tokenAt(tree, head).head) ||
      isAddressed(tree, verb, at) ||
      (tokenAt(tree, head).head === at - 1 && tokenAt(tree, at - 1).deprel === 'obl:unmarked');
    const { deprel, head: above } = tokenAt(tree, head);
    if (isRelation(deprel, ['acl', 'advcl', 'parataxis']) && follows) return head;
    // "argued in papers filed on Monday that …": the verb between takes no such clause
    const isMute =
      above > verb && CUE_VERBS.get(tokenAt(tree, above).lemma.toLowerCase())?.takes.has('that') !== true;
    if (deprel === 'ccomp' && isMute && /^VB[NDG]$/u.test(tokenAt(tree, above).xpos)) return head;
  }
  return -1;
}

/** "convinced the board that …": nothing but the one spoken to stands between verb and clause. */
function isAddressed(tree: Tree, verb: number, that: number): boolean {
  const entry = CUE_VERBS.get(tokenAt(tree, verb).lemma.toLowerCase());
  const takesPerson = entry?.takes.has('other-to') === true || ADDRESSING.test(tokenAt(tree, verb).lemma);
  return takesPerson && phraseFrom(tree, verb + 1).at(-1) === that - 1;
}

/** "told the paper she had left": a clause with a subject of its own right after the one spoken to, which the tree hangs on that noun. */
function clauseAfterHearer(tree: Tree, verb: number): number[] {
  if (!ADDRESSING.test(tokenAt(tree, verb).lemma)) return [];
  return dependents(tree, verb, 'iobj', 'obj').flatMap((hearer) =>
    dependents(tree, hearer, 'acl:relcl', 'acl').filter((index) => {
      const first = yieldOf(tree, index)[0] ?? index;
      const subject = subjectOf(tree, index);
      return (
        hearer > verb &&
        first === hearer + 1 &&
        subject >= 0 &&
        yieldOf(tree, subject)[0] === first &&
        !tokenAt(tree, first).xpos.startsWith('W')
      );
    }),
  );
}

const ADDRESSING = /^(?:tell|inform|notify|assure|reassure|promise|brief|alert|show|teach)$/u;

const isAgent = (tree: Tree, index: number): boolean =>
  index >= 0 && tokenAt(tree, index).deprel === 'obl:agent';

/** Drops what follows a semicolon: a new statement, of the writer's unless it says otherwise. */
function uptoSemicolon(tree: Tree, words: readonly number[]): number[] {
  const stop = words.find(
    (index) => tokenAt(tree, index).form === ';' && tree.tokens[index + 1]?.form.toLowerCase() !== 'that',
  );
  return stop === undefined ? [...words] : words.filter((index) => index < stop);
}

/** The words of the complement after the verb, by its relation, or by its shape where the parser went astray. */
export function complementAfter(tree: Tree, verb: number, entry: CueVerb): number[] {
  if (!entry.takes.has('that')) return [];
  const right = childrenOf(tree, verb).filter((index) => index > verb);
  let heads = right.filter((index) => isRelation(tokenAt(tree, index).deprel, ['ccomp']));
  if (heads.length === 0) {
    heads = right.filter((index) => headsClause(tree, index) && looksLikeComplement(tree, index)).slice(0, 1);
  }
  if (heads.length === 0) {
    const result = isServedBefore(tree, verb) ? -1 : dependent(tree, verb, 'xcomp');
    heads = dependents(tree, result, 'ccomp', 'advcl').filter(
      (index) => tokenAt(tree, index).deprel === 'ccomp' || markOf(tree, index) === 'that',
    );
  }
  if (heads.length === 0) heads = clauseAfterHearer(tree, verb);
  if (heads.length === 0) heads = [strayThatClause(tree, verb)].filter((index) => index >= 0);
  const words = heads
    .filter((index) => isStatement(tree, index, entry))
    .flatMap((index) => yieldOf(tree, index));
  if (words.length === 0) return uptoSemicolon(tree, thatByWords(tree, verb, entry));
  const whole = [...words, ...reachAfter(tree, verb, words)];
  return uptoSemicolon(
    tree,
    whole.sort((a, b) => a - b),
  );
}

/** "found little to suggest that …": what is found is the noun, and the clause is what that suggests. */
const isServedBefore = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'obj', 'iobj').some(
    (object) => object > verb && tokenAt(tree, object).upos !== 'PRON',
  );

/** How many words of when, where and how may stand between a verb and its "that". */
export const LONGEST_CIRCUMSTANCE = 8;

/** Nouns that "that" says more of: "on the day that the plant closed". */
export const TAKES_THAT =
  /^(?:day|time|moment|year|week|month|way|point|place|ground|fact|condition|basis|evidence|sign)s?$/iu;

/**
 * "said over the weekend that talks would resume", "noted, however, that imports fell": read off the words, where the tree shows no
 * clause: "that" after the verb and a circumstance, and a statement after it. Nothing where "that" is rather a relative pronoun.
 */
function thatByWords(tree: Tree, verb: number, { meaning }: CueVerb): number[] {
  if (!/^(?:speech|showing|belief)$/u.test(meaning) || !/^VB[DZP]$/u.test(tokenAt(tree, verb).xpos))
    return [];
  if (subjectOf(tree, verb) < 0 || childrenOf(tree, verb).some((child) => isGoverned(tree, child, verb)))
    return [];
  const rest = tree.tokens.slice(verb + 1);
  const gap = rest.findIndex(({ form }) => /^that$/iu.test(form));
  const between = rest.slice(0, Math.max(gap, 0));
  const [opener] = between;
  const isCircumstance =
    opener === undefined ||
    /^(?:ADP|ADV)$/u.test(opener.upos) ||
    opener.form === ',' ||
    DAY.test(opener.form);
  const isPlain = between.every(
    ({ upos, form }) => !/^(?:VERB|AUX|SCONJ|CCONJ)$/u.test(upos) && !/^[;:.“”"]$/u.test(form),
  );
  if (gap < 0 || gap > LONGEST_CIRCUMSTANCE || !isCircumstance || !isPlain) return [];
  if (TAKES_THAT.test(between.at(-1)?.form ?? '')) return [];
  const that = verb + 1 + gap;
  if (isTense(tree.tokens[that + 1]?.xpos ?? '')) return [];
  if (tokenAt(tree, that).deprel === 'obj' && between.some(({ form }) => /^an?$/iu.test(form))) return [];
  const finite = tree.tokens.findIndex(({ xpos }, index) => index > that + 1 && isTense(xpos));
  if (
    finite < 0 ||
    !tree.tokens.slice(that + 1, finite).some(({ upos }) => /^(?:NOUN|PROPN|PRON)$/u.test(upos))
  )
    return [];
  return tree.tokens.flatMap((_, index) => (index >= that ? [index] : []));
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow)$/iu;

/** Whether a verb has an object or a clause of its own after it. */
const isGoverned = (tree: Tree, child: number, verb: number): boolean =>
  child > verb && isRelation(tokenAt(tree, child).deprel, ['obj', 'ccomp', 'xcomp']);

/** Verbs of thought that stand beside what they report ("…, he thought"), as verbs of speech do. */
const REMARKS =
  wordSet(`think believe suppose guess know hope fear reckon predict suspect estimate figure imagine conclude learn
  understand decide reason agree`);

function isRemark(tree: Tree, verb: number, entry: CueVerb): boolean {
  return entry.meaning === 'speech' || entry.meaning === 'showing' || REMARKS.has(tokenAt(tree, verb).lemma);
}

/** Whether a verb already has something of its own to govern, apart from the one spoken to. */
export function isServed(tree: Tree, verb: number, edges: CueEdges): boolean {
  return childrenOf(tree, verb).some(
    (index) =>
      isRelation(tokenAt(tree, index).deprel, ['obj', 'xcomp', 'ccomp']) &&
      index > edges.last &&
      !(
        tokenAt(tree, index).deprel === 'obj' &&
        /^(?:tell|inform|ask|remind|assure|warn)$/u.test(tokenAt(tree, verb).lemma)
      ),
  );
}

/** The words before or around a remark that stands beside them: "…, he said" in whichever way it was parsed. */
export function complementBefore(tree: Tree, verb: number, entry: CueVerb): number[] {
  if (!entry.takes.has('that')) return [];
  const edges = cueEdges(tree, verb);
  const left = childrenOf(tree, verb).find(
    (index) => index < edges.first && tokenAt(tree, index).deprel === 'ccomp',
  );
  if (left !== undefined) return [...yieldOf(tree, left), ...reachAround(tree, verb)];
  const isParted = edges.first > 0 && /^[,–—"”’'?!()-]+$/u.test(tokenAt(tree, edges.first - 1).form);
  if (!isParted || !isRemark(tree, verb, entry) || isServed(tree, verb, edges) || subjectOf(tree, verb) < 0)
    return [];
  const { deprel, head } = tokenAt(tree, verb);
  if (head >= 0 && (isRelation(deprel, ['parataxis', 'discourse', 'dep']) || isInserted(tree, verb, edges))) {
    return yieldOf(tree, head, (index) => index === verb);
  }
  return deprel === 'root' || deprel === 'conj' ? allBefore(tree, verb, edges) : [];
}

/** "Sales were strong, says Frey, but they have weakened": what is joined to the saying may go on with what was said. */
function reachAround(tree: Tree, verb: number): number[] {
  return dependents(tree, verb, 'conj')
    .filter((index) => index > verb && headsClause(tree, index) && isFurther(tree, verb, index))
    .flatMap((index) => yieldOf(tree, index));
}

/** "…, Smith noted, …": an adverbial clause by mistake, with nothing to open it and commas about it. */
function isInserted(tree: Tree, verb: number, edges: CueEdges): boolean {
  const isOpened = dependent(tree, verb, 'mark', 'case') >= 0;
  return tokenAt(tree, verb).deprel === 'advcl' && !isOpened && tree.tokens[edges.last + 1]?.form === ',';
}

/** Everything before a remark that ends its sentence, if that holds a finite verb. */
function allBefore(tree: Tree, verb: number, edges: CueEdges): number[] {
  const isLast = tree.tokens.every(
    (token, index) =>
      index <= edges.last || isMark(tree, index) || (isUnder(tree, index, verb) && !isTense(token.xpos)),
  );
  if (!isLast) return [];
  const words = tree.tokens.map((_, index) => index).filter((index) => index < edges.first);
  return words.some((index) => isTense(tokenAt(tree, index).xpos)) ? words : [];
}
