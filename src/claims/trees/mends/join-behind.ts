import type { Token } from '../../../language/parsed';
import { isFinite, isPredicate, subjectOf } from '../../clauses/predicate';
import { childrenOf, dependents, lastWordOf, tokenAt, yieldOf, type Tree } from '../tree';

/**
 * "The band cancelled two shows because its singer was ill, but hopes to play in May": behind a comma, "but" without a subject goes
 * back over the reason or the time to the main clause.
 */
export function joinPastReason(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, verb) => {
    const { deprel, head } = token;
    if (deprel !== 'conj' || head < 0 || head > verb || !isPredicate(tree, verb) || !isFinite(tree, verb))
      return token;
    const joint = dependents(tree, verb, 'cc')[0];
    if (joint === undefined || !/^(?:but|yet)$/iu.test(tokenAt(tree, joint).form)) return token;
    if (tree.tokens[joint - 1]?.form !== ',' || subjectOf(tree, verb) >= 0 || hasMark(tree, verb))
      return token;
    const clause = tokenAt(tree, head);
    const main = clause.head;
    const isBehind =
      clause.deprel === 'advcl' &&
      main >= 0 &&
      main < head &&
      hasMark(tree, head) &&
      subjectOf(tree, head) >= 0;
    return isBehind && isFinite(tree, main) && isPredicate(tree, main) ? { ...token, head: main } : token;
  });
}

const hasMark = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'mark', 'advmod').some((mark) =>
    /^(?:because|since|after|before|when|while|as|until|although|though)$/iu.test(tokenAt(tree, mark).form),
  );

/**
 * "are looking for a man, about six feet tall and wearing a grey coat": what "and" joins to an adjective or participle that a comma
 * opens, right behind it, is told of the same, and not done by who is looking.
 */
export function joinAside(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((token, other) => {
    const { deprel, head, xpos } = token;
    if (deprel !== 'conj' || head < 0 || head > other || !/^VB[GN]$/u.test(xpos)) return;
    if (dependents(tree, other, 'aux', 'cop', 'nsubj').length > 0) return;
    const joint = dependents(tree, other, 'cc')[0];
    if (joint === undefined || tree.tokens[joint - 1]?.form === ',') return;
    const aside = tree.tokens.findIndex(
      ({ deprel: own }, at) =>
        at > head &&
        at < joint &&
        /^(?:advcl|acl|amod|appos|parataxis)$/u.test(own) &&
        isAside(tree, at, joint),
    );
    if (aside < 0) return;
    mended.set(other, { ...token, head: aside });
    const noun = nounBefore(tree, aside, head);
    if (noun >= 0 && tokenAt(tree, aside).head === head)
      mended.set(aside, { ...tokenAt(tree, aside), head: noun, deprel: 'amod' });
  });
  return mended.size === 0 ? tree.tokens : tree.tokens.map((token, at) => mended.get(at) ?? token);
}

/** Whether an adjective or participle without a subject opens behind a comma and ends right before a conjunction. */
function isAside(tree: Tree, word: number, joint: number): boolean {
  const { upos, xpos } = tokenAt(tree, word);
  if (!(upos === 'ADJ' || /^VB[GN]$/u.test(xpos)) || subjectOf(tree, word) >= 0) return false;
  if (dependents(tree, word, 'aux', 'cop', 'mark').length > 0 || lastWordOf(tree, word) !== joint - 1)
    return false;
  const words = yieldOf(tree, word);
  const first = words.find((token) => tokenAt(tree, token).upos !== 'PUNCT') ?? word;
  return (
    tree.tokens[first - 1]?.form === ',' && tree.tokens.slice(first, joint).every(({ form }) => form !== ',')
  );
}

/** The object or oblique of a verb that stands last before an aside; −1 for none. */
const nounBefore = (tree: Tree, aside: number, verb: number): number =>
  childrenOf(tree, verb).findLast(
    (child) =>
      child > verb &&
      child < aside &&
      /^(?:obj|obl)/u.test(tokenAt(tree, child).deprel) &&
      tokenAt(tree, child).upos !== 'PRON',
  ) ?? -1;

/**
 * "fought the fire and brought it under control, but not before it had burned the roof": when the last of the verbs before it was done,
 * and no clause beside the first.
 */
export function hangNotBefore(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    const { deprel, head } = token;
    if (deprel !== 'conj' || head < 0 || head > clause || !isFinite(tree, clause)) return token;
    const mark = dependents(tree, clause, 'mark').find((word) =>
      /^(?:before|until)$/iu.test(tokenAt(tree, word).form),
    );
    if (mark === undefined || !/^not$/iu.test(tree.tokens[mark - 1]?.form ?? '')) return token;
    const last =
      dependents(tree, head, 'conj').findLast((other) => other < mark && isFinite(tree, other)) ?? head;
    return { ...token, head: last, deprel: 'advcl' };
  });
}

/**
 * "A man was ill after being stabbed in Ode, and detectives asked for help": behind a comma a clause with a subject of its own is joined to
 * the main clause, and not to the participle or infinitive in it.
 */
export function joinOwnSubject(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, verb) => {
    const { deprel, head, upos, xpos } = token;
    if (deprel !== 'conj' || upos !== 'VERB' || head < 0 || head > verb || !/^VB[DN]$/u.test(xpos))
      return token;
    const joint = dependents(tree, verb, 'cc')[0];
    const subject = subjectOf(tree, verb);
    if (joint === undefined || tree.tokens[joint - 1]?.form !== ',' || subject < joint || subject > verb)
      return token;
    if (dependents(tree, verb, 'aux', 'mark').length > 0 || isFinite(tree, head) || isOwned(tree, subject))
      return token;
    let host = tokenAt(tree, head).head;
    while (host >= 0 && !(isFinite(tree, host) && isPredicate(tree, host))) host = tokenAt(tree, host).head;
    return host < 0 || host > head ? token : { ...token, xpos: 'VBD', head: host };
  });
}

/** "his legs broken": how somebody was, and no clause. */
const isOwned = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'nmod:poss').length > 0 || tokenAt(tree, noun).upos === 'PRON';
