import { auxiliariesOf } from '../../clauses/predicate';
import { dependent, dependents, tokenAt, yieldOf, type Tree } from '../tree';

/** "Villagers who opposed the sale gathered outside, sang hymns": no comma stands between a subject and its verb, unless it closes an aside. */
export function subjectCutOff(tree: Tree): number[] {
  return tree.tokens.flatMap(({ upos }, verb) => {
    const subject = upos === 'VERB' ? dependent(tree, verb, 'nsubj') : -1;
    if (subject < 0 || subject > verb || tree.tokens[verb - 1]?.form !== ',') return [];
    const commas = tree.tokens.slice(subject, verb).filter(({ form }) => /^[,–—-]$/u.test(form)).length;
    return commas === 1 && dependents(tree, subject, 'conj').length === 0 ? [verb] : [];
  });
}

/** "The smelter, which was shut in November after a fire | killed": an aside that a comma opens is closed by one before the verb. */
export function openAside(tree: Tree): number[] {
  return tree.tokens.flatMap(({ deprel, head }, clause) => {
    if (deprel !== 'acl:relcl' || head < 0 || !tokenAt(tree, head).deprel.startsWith('nsubj')) return [];
    const verb = tokenAt(tree, head).head;
    const words = yieldOf(tree, clause).filter((token) => tokenAt(tree, token).upos !== 'PUNCT');
    const [first, last] = [words[0]!, words.at(-1)!];
    const isOpen = tree.tokens[first - 1]?.form === ',' && tokenAt(tree, first).xpos.startsWith('W');
    // "who left and whose heirs sued,": a second clause about the noun closes the aside.
    const isFollowed = dependents(tree, head, 'acl:relcl').some((other) => other > clause && other < verb);
    return isOpen &&
      !isFollowed &&
      verb > clause &&
      last < verb &&
      !/^[,–—)]$|^--$/u.test(tree.tokens[last + 1]?.form ?? '')
      ? [verb]
      : [];
  });
}

/** "Sugar slides as the harvest gathers pace": a plural is no subject of a verb in -s. */
export function disagreement(tree: Tree): number[] {
  return tree.tokens.flatMap(({ upos, xpos }, verb) => {
    if (upos !== 'VERB' || xpos !== 'VBZ') return [];
    const subject = dependent(tree, verb, 'nsubj');
    if (subject < 0 || subject > verb || tokenAt(tree, subject).xpos !== 'NNS') return [];
    return dependents(tree, subject, 'nummod', 'cop').length > 0 ? [] : [verb];
  });
}

/** Plurals that are one thing, or one sum: "the news was", "ten miles is". */
const ONE_THING =
  /^(news|series|species|headquarters|means|works|crossroads|gallows|lens|statistics|measles|mumps|rabies|diabetes|politics|physics|mathematics|economics|athletics|gymnastics|ethics|acoustics|electronics|logistics|aerobics|classics|billiards|darts|draughts|dominoes|shambles)$/iu;

/** "private school fees was jailed": a plural with "was" or "has", which is the verb of a noun further up. */
export function pluralWithSingular(tree: Tree): number[] {
  return tree.tokens.flatMap((_, verb) => {
    const subject = dependent(tree, verb, 'nsubj');
    if (subject < 0 || subject > verb || tokenAt(tree, subject).xpos !== 'NNS') return [];
    if (dependents(tree, subject, 'nummod', 'cop').length > 0 || ONE_THING.test(tokenAt(tree, subject).form))
      return [];
    const helper = auxiliariesOf(tree, verb).find((token) => token > subject);
    return helper !== undefined && /^(is|was|has|does)$/iu.test(tokenAt(tree, helper).form) ? [verb] : [];
  });
}

/** "said Pemberton, who joined after his predecessor was sacked": a tense as the subject of another one. */
export function tenseAsSubject(tree: Tree): number[] {
  return tree.tokens.flatMap(({ deprel, head, xpos }, verb) =>
    deprel.startsWith('nsubj') && xpos === 'VBD' && head > verb ? [head] : [],
  );
}
