import { isTimeWord } from '../../names/time-words';
import { dependents, tokenAt, type Tree } from '../../trees/tree';
import type { Surroundings } from '../surroundings';
import { isSpoken } from './contenders';

/** "It is clear that …", "it took a year to …", "it was his third goal": stands for nothing said before. */
export function isEmptyIt(token: number, around: Surroundings): boolean {
  const { tree } = around;
  const { deprel, head } = tokenAt(tree, token);
  if (deprel === 'expl' || head < 0) return true;
  if (deprel === 'obj' && isViewed(tree, token, head)) return true;
  if (!deprel.startsWith('nsubj')) return false;
  const { lemma, upos } = tokenAt(tree, head);
  if (
    dependents(tree, head, 'cop').length > 0 &&
    (AMBIENT.test(lemma) || (upos === 'NOUN' && isSpoken(token, around)))
  )
    return true;
  const clause = dependents(tree, head, 'csubj', 'ccomp', 'xcomp', 'advcl', 'acl').some(
    (child) => child > head,
  );
  const copula = dependents(tree, head, 'cop').length > 0;
  const identity =
    copula &&
    /^(NOUN|PROPN)$/u.test(tokenAt(tree, head).upos) &&
    dependents(tree, head, 'det', 'nmod', 'amod').some((child) =>
      /^(the|its|his|her|their|my|our|first|second|third|last)$/iu.test(tokenAt(tree, child).form),
    );
  // "it turns out that", not "it turned to the courts"
  if (lemma === 'turn' && !/^out$/iu.test(tree.tokens[head + 1]?.form ?? '')) return false;
  return (
    (copula && clause) ||
    identity ||
    (/^(rain|snow|seem|appear|turn|take|emerge|transpire|happen|matter)$/u.test(tokenAt(tree, head).lemma) &&
      !takesPart(tree, head))
  );
}

/** "took effect", "takes off": with a noun that has no word of its own, or a particle, something does so. */
const takesPart = (tree: Tree, verb: number): boolean =>
  tokenAt(tree, verb).lemma === 'take' &&
  (dependents(tree, verb, 'compound:prt').length > 0 ||
    dependents(tree, verb, 'obj').some(
      (noun) =>
        tokenAt(tree, noun).xpos === 'NN' &&
        (tree.children[noun] ?? []).every((word) => tokenAt(tree, word).upos === 'PUNCT') &&
        !isTimeWord(tokenAt(tree, noun).lemma) &&
        !/^(?:courage|skill|effort|money|work|guts|luck|patience)$/u.test(tokenAt(tree, noun).lemma),
    ));

/** "until it was light" */
const AMBIENT =
  /^(?:light|dark|late|early|cold|hot|warm|wet|dry|windy|sunny|cloudy|foggy|noon|midnight|dawn|dusk|time|morning|evening|night|day|spring|summer|autumn|winter|christmas|monday|tuesday|wednesday|thursday|friday|saturday|sunday|possible|impossible|true)$/u;

/** "saw it differently", "put it that way": the whole matter, which no noun names. */
function isViewed(tree: Tree, token: number, verb: number): boolean {
  if (!/^(see|put|view|take|tell|read|remember|say|have|phrase)$/u.test(tokenAt(tree, verb).lemma))
    return false;
  const [next, way] = [tree.tokens[token + 1], tree.tokens[token + 2]];
  return (
    /^(differently|otherwise|bluntly|mildly|simply|thus|so)$/iu.test(next?.form ?? '') ||
    (/^(that|this|another|any|the)$/iu.test(next?.form ?? '') && /^(way|light)$/iu.test(way?.form ?? ''))
  );
}
