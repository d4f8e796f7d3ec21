import type { SpanPair } from '../../domain/span';
import { isTimeWord } from '../names/time-words';
import { dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { MOST_WORDS } from './says-which';
import { sayAgain, type Known } from './say-again';

/** How many words of a whole clause may be put in. */
const MOST_OF_CLAUSE = 11;

/** "hit 120 mph", "hit its target": nothing was run into. */
const isReached = (tree: Tree, object: number): boolean => {
  const { upos, lemma } = tokenAt(tree, object);
  return (
    !/^(?:NOUN|PROPN|PRON)$/u.test(upos) ||
    isTimeWord(lemma) ||
    /^(?:mph|kph|km|mile|percent|target|record|high|low|peak|mark|bottom|market|headline|goal|note|limit|button|road|ground)$/u.test(
      lemma,
    )
  );
};

/** "in which a train hit a lorry near Pisa": what a sentence tells of as done, from its subject on, without when. */
export function wholeClause(tree: Tree, verb: number, known: Known): { text: string; from: SpanPair } | null {
  const { xpos, head, deprel } = tokenAt(tree, verb);
  const isMain = verb === tree.root || (deprel.startsWith('conj') && head === tree.root);
  const [subject] = dependents(tree, verb, 'nsubj');
  if (dependents(tree, verb, 'obj').some((object) => isReached(tree, object))) return null;
  if (!isMain || !/^VB[DN]$/u.test(xpos) || subject === undefined || subject > verb) return null;
  if (dependents(tree, verb, 'aux').some((word) => !/^(?:was|were|had)$/iu.test(tokenAt(tree, word).form)))
    return null;
  const own = new Set(
    yieldOf(tree, verb, (child) =>
      /^(?:advcl|parataxis|conj|cc|acl|appos)/u.test(tokenAt(tree, child).deprel),
    ),
  );
  const first = Math.min(...yieldOf(tree, subject).filter((word) => own.has(word)));
  const words: number[] = [];
  for (let at = first; own.has(at) && tokenAt(tree, at).upos !== 'PUNCT'; at += 1) words.push(at);
  const short = withinBounds(tree, verb, words, MOST_OF_CLAUSE);
  if (!short?.includes(verb) || short.length < 3) return null;
  const said = sayAgain(tree, short, known, first === 0);
  return said === null
    ? null
    : { text: `in which ${said}`, from: [tokenAt(tree, first).start, tokenAt(tree, short.at(-1)!).end] };
}

/** As many of a clause's objects and places as fit, without when. */
export function withinBounds(
  tree: Tree,
  clause: number,
  words: readonly number[],
  most = MOST_WORDS,
): number[] | null {
  const when = words.find(
    (word) =>
      word > clause &&
      ((isTimeWord(tokenAt(tree, word).form) && tokenAt(tree, word).upos !== 'NUM') ||
        /^(?:after|before|amid|despite|following|because|since|until|as|during)$/iu.test(
          tokenAt(tree, word).form,
        )),
  );
  const ends = dependents(tree, clause, 'obj', 'obl', 'obl:agent', 'xcomp', 'compound:prt')
    .map((child) => Math.max(...yieldOf(tree, child)))
    .filter((end) => when === undefined || end < when);
  const last = [clause, ...ends]
    .filter((end) => words.includes(end) && words.indexOf(end) <= most)
    .sort((a, b) => a - b)
    .at(-1);
  if (last === undefined) return null;
  const short = words.filter((word) => word <= last);
  const object = dependents(tree, clause, 'obj')[0];
  return object !== undefined && !short.includes(object) ? null : short;
}
