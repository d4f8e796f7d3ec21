import { CUE_VERBS } from '../attribution/lexicon/verbs';
import { isFinite, isPredicate, subjectOf } from '../clauses/predicate';
import { wordSet } from '../../language/word-set';
import { dependents, firstWordOf, lastWordOf, tokenAt, type Tree } from './tree';

/** What is said or held, by a noun that can sum up a clause of saying. */
const SAID = wordSet(
  `claim charge accusation allegation suggestion remark assertion statement comment contention argument insinuation
  assessment characterisation characterization description notion prediction complaint insult slur boast finding conclusion view promise pledge`,
);

/** "…, a claim that scientists dispute": what was said before is summed up, and somebody else answers it. */
export interface SaidAside {
  /** The verb of the clause of saying. */
  readonly saying: number;
  readonly noun: number;
  /** The verb of the answer. */
  readonly answer: number;
  /** Who answers: the main word, −1 where nobody is named. */
  readonly answerer: number;
}

/**
 * The aside with a noun for what was said that ends a clause of saying and has an answer to it: "She accused the firm of theft, a
 * claim it denies", "…, a charge rejected by the union". Null where a noun is no such aside.
 */
export function saidAsideAt(tree: Tree, noun: number): SaidAside | null {
  const { upos, lemma, head } = tokenAt(tree, noun);
  if (upos !== 'NOUN' || !SAID.has(lemma) || head < 0 || head > noun) return null;
  const first = firstWordOf(tree, noun);
  if (!/^an?$/iu.test(tokenAt(tree, first).form) || tree.tokens[first - 1]?.form !== ',') return null;
  if (dependents(tree, noun, 'cc', 'cop').length > 0 || !isLast(tree, noun)) return null;
  const answer = dependents(tree, noun, 'acl:relcl', 'acl').find((clause) => clause > noun);
  const saying = sayingAbove(tree, head);
  if (answer === undefined || saying < 0 || saying > first || !hasGap(tree, answer)) return null;
  const answerer = isFinite(tree, answer)
    ? subjectOf(tree, answer)
    : (dependents(tree, answer, 'obl:agent', 'obl').find((agent) => agent > answer) ?? -1);
  const isRelative = answerer >= 0 && tokenAt(tree, answerer).xpos.startsWith('W'); // "a claim that has been denied"
  return { saying, noun, answer, answerer: isRelative ? -1 : answerer };
}

/** "a claim that scientists dispute", not "a claim that it holds": a finite clause with "that" for a mark lacks the object that its verb takes. */
function hasGap(tree: Tree, clause: number): boolean {
  const { deprel, lemma } = tokenAt(tree, clause);
  if (!isFinite(tree, clause)) return tokenAt(tree, clause).xpos === 'VBN';
  if (deprel === 'acl:relcl' && dependents(tree, clause, 'mark').length === 0) return true;
  const cue = CUE_VERBS.get(lemma);
  const isServed = dependents(tree, clause, 'obj', 'ccomp', 'xcomp').some((word) => word > clause);
  return !isServed && (cue?.meaning === 'denial' || cue?.takes.has('traced') === true);
}

const isLast = (tree: Tree, noun: number): boolean =>
  tree.tokens.slice(lastWordOf(tree, noun) + 1).every(({ upos }) => upos === 'PUNCT');

/** The outermost verb of saying, or of judging, above a word. */
function sayingAbove(tree: Tree, word: number): number {
  let found = -1;
  for (let at = word; at >= 0; at = tokenAt(tree, at).head) {
    const meaning = CUE_VERBS.get(tokenAt(tree, at).lemma.toLowerCase())?.meaning;
    const says = meaning !== undefined && /^(?:speech|showing|belief|judgement|denial)$/u.test(meaning);
    if (says && tokenAt(tree, at).upos === 'VERB' && isPredicate(tree, at) && isFinite(tree, at)) found = at;
  }
  return found;
}
