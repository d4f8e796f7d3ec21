import type { Token } from '../../../language/parsed';
import { nameHead } from '../../clauses/noun-phrase';
import { isPersonNoun } from '../../names/person-nouns';
import { tokensWith } from '../apply-mends';
import {
  childrenOf,
  dependents,
  firstWordOf,
  isUnder,
  lastWordOf,
  tokenAt,
  yieldOf,
  type Tree,
} from '../tree';

/**
 * "A guard who sailed the yacht, the Norra Star, said …": no person's name has an article; it is that of the thing before
 * the comma.
 */
export function nameThing(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, name) => {
    const { deprel, head: person, upos } = token;
    if (deprel !== 'appos' || upos !== 'PROPN' || person < 0) return token;
    if (!isPersonNoun(tokenAt(tree, person).lemma.toLowerCase())) return token;
    const [article] = dependents(tree, name, 'det');
    if (article === undefined || article !== yieldOf(tree, name).find(isWord)) return token;
    // "the Duke of Esk"
    if (isPersonNoun((tree.tokens[article + 1]?.form ?? '').toLowerCase())) return token;
    const thing = article - 2;
    const clause = dependents(tree, person, 'acl:relcl').find((own) => isUnder(tree, thing, own));
    const isThing =
      clause !== undefined &&
      tokenAt(tree, thing).upos === 'NOUN' &&
      !isPersonNoun(tokenAt(tree, thing).lemma.toLowerCase());
    return isThing && tree.tokens[article - 1]?.form === ',' ? { ...token, head: thing } : token;
  });

  function isWord(index: number): boolean {
    return tokenAt(tree, index).upos !== 'PUNCT';
  }
}

/** "with the interior minister, Oana Stoica, promised": a name between commas right after an office is its holder's. */
export function joinHolder(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, name) => {
    const { deprel, head, upos } = token;
    const office = name - 2;
    const above = tree.tokens[office];
    if (upos !== 'PROPN' || !/^(parataxis|appos|conj|list|dep|nmod)/u.test(deprel) || head === office)
      return token;
    if (above?.upos !== 'NOUN' || above.xpos !== 'NN') return token;
    // "who toured the port with the harbour master, Ines Falk,": across a verb nothing is explained.
    const isAcross =
      tree.tokens[head + 1]?.form === ',' &&
      tree.tokens.slice(head + 1, office).some(({ xpos }) => /^VB[DPZ]$/u.test(xpos));
    if (!isAcross && (!isPersonNoun(above.lemma) || isSettled(tree, name, office))) return token;
    const isSetOff =
      tree.tokens[name - 1]?.form === ',' && tree.tokens[lastWordOf(tree, name) + 1]?.form === ',';
    const isHeld = dependents(tree, office, 'det', 'nmod:poss').length > 0;
    return isSetOff &&
      isHeld &&
      !isUnder(tree, office, name) &&
      dependents(tree, name, 'cc', 'case').length === 0
      ? { ...token, head: office, deprel: 'appos' }
      : token;
  });
}

/**
 * "the lawyer for the widow, Gabor Lind,": of two nouns the tree knows whose name it is. "Norwell, the chairman, Finch, his deputy,": the
 * office is that of the name before.
 */
function isSettled(tree: Tree, name: number, office: number): boolean {
  const { deprel, head } = tokenAt(tree, name);
  const above = tokenAt(tree, office);
  const isOfNoun = deprel === 'appos' && above.deprel !== 'conj' && tokenAt(tree, head).upos === 'NOUN';
  return isOfNoun || (above.deprel === 'appos' && above.head === head);
}

/**
 * "The college, which pays its maker, the firm Lumen, 800 euros a year, has …": of two subjects the one between commas behind a
 * relative clause tells of the noun before it.
 */
export function joinTwoSubjects(tree: Tree): readonly Token[] {
  for (const [verb, { upos }] of tree.tokens.entries()) {
    if (upos !== 'VERB' || dependents(tree, verb, 'cop').length > 0) continue;
    const outer = childrenOf(tree, verb).find((child) => tokenAt(tree, child).deprel === 'nsubj:outer');
    const inner = childrenOf(tree, verb).find((child) => tokenAt(tree, child).deprel === 'nsubj');
    if (outer === undefined || inner === undefined || outer > inner || inner > verb) continue;
    const first = firstWordOf(tree, inner);
    const noun = first - 2;
    const isAside =
      tree.tokens[first - 1]?.form === ',' &&
      /^(NOUN|PROPN)$/u.test(tree.tokens[noun]?.upos ?? '') &&
      tree.tokens[lastWordOf(tree, inner) + 1]?.form === ',' &&
      dependents(tree, outer, 'acl').some((clause) => isUnder(tree, noun, clause));
    return tree.tokens.map((token, index) => {
      if (index === outer) return { ...token, deprel: 'nsubj' };
      if (isAside && index === first - 1) return { ...token, head: inner };
      return index === inner && isAside ? { ...token, head: noun, deprel: 'appos' } : token;
    });
  }
  return tree.tokens;
}

/** A name that the tree sets beside a noun, a comma before it. */
const isNamedAside = (tree: Tree, name: number): boolean =>
  tokenAt(tree, name).deprel === 'appos' &&
  tokenAt(tree, name).upos === 'PROPN' &&
  tree.tokens[firstWordOf(tree, name) - 1]?.form === ',';

/**
 * "To loud applause, Brandt, who took office in June, said …": a noun after a preposition is no subject; the name that
 * the tree sets beside it is, and what follows the name is about it.
 */
export function takeSubject(tree: Tree): readonly Token[] {
  for (const [noun, { deprel, head }] of tree.tokens.entries()) {
    if (!deprel.startsWith('nsubj') || head < noun) continue;
    const preposition = dependents(tree, noun, 'case').find((child) => child < noun);
    const name = yieldOf(tree, noun).findLast(
      (child) => child > noun && child < head && isNamedAside(tree, child),
    );
    if (preposition === undefined || name === undefined) continue;
    if (Math.min(...yieldOf(tree, noun)) !== preposition) continue;
    const above = tokenAt(tree, name).head;
    return tree.tokens.map((token, index) => {
      if (index === noun) return { ...token, deprel: 'obl' };
      if (index === name) return { ...token, head, deprel };
      return (token.head === noun || token.head === above) && index > name ? { ...token, head: name } : token;
    });
  }
  return tree.tokens;
}

/**
 * "Lind runs the farm and his wife, Eva, 40, drives the bus": a tense behind the asides of the last of some joined nouns, which has
 * neither a subject nor a conjunction of its own, has that noun for its subject.
 */
export function takeJoined(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((token, verb) => {
    if (token.deprel !== 'conj' || token.head > verb || !/^VB[DZ]$/u.test(token.xpos)) return;
    if (tree.tokens[verb - 1]?.form !== ',' || dependents(tree, verb, 'nsubj', 'cc', 'expl').length > 0)
      return;
    const noun = joinedAbove(tree, verb - 2, token.head);
    const joint = noun < 0 ? undefined : dependents(tree, noun, 'cc')[0];
    if (joint === undefined || dependents(tree, noun, 'appos').length === 0) return;
    mended.set(noun, { ...tokenAt(tree, noun), head: verb, deprel: 'nsubj' });
    mended.set(joint, { ...tokenAt(tree, joint), head: verb });
  });
  return tokensWith(tree, mended);
}

/** The topmost joined noun that a word stands in, below a clause and behind its verb; −1 for none. */
function joinedAbove(tree: Tree, word: number, clause: number): number {
  let noun = -1;
  for (let at = word; at > clause; at = tokenAt(tree, at).head) {
    const { deprel, head } = tokenAt(tree, at);
    if (deprel === 'conj' && head > clause) noun = at;
  }
  return noun;
}

/**
 * "was little comfort to Ida Roos, a nurse and mother of two, who …": a person is listed with no thing, and is who the name before the
 * comma stands for; so are the persons and the "who" behind.
 */
export function takePerson(tree: Tree): readonly Token[] {
  for (const [person, { deprel, head: thing }] of tree.tokens.entries()) {
    if (deprel !== 'conj' || thing < 0 || thing > person || !isSomebody(tree, person)) continue;
    if (tokenAt(tree, thing).upos !== 'NOUN' || isSomebody(tree, thing)) continue;
    const comma = firstWordOf(tree, person) - 1;
    if (comma < 1 || tokenAt(tree, comma).form !== ',') continue;
    const name = nameHead(tree, comma - 1);
    if (name <= thing || tokenAt(tree, name).upos !== 'PROPN') continue;
    if (dependents(tree, person, 'cc').length > 0 || !isUnder(tree, name, thing)) continue;
    const listed = dependents(tree, thing, 'conj').filter(
      (other) => other > person && isSomebody(tree, other),
    );
    const isAbout = ({ deprel: own, head }: Token, clause: number): boolean =>
      own === 'acl:relcl' &&
      [thing, person, ...listed, ...dependents(tree, person, 'conj')].includes(head) &&
      dependents(tree, clause, 'nsubj').some(
        (who) => /^who$/iu.test(tokenAt(tree, who).form) && tree.tokens[who - 1]?.form === ',',
      );
    return tree.tokens.map((token, index) => {
      if (index === person) return { ...token, head: name, deprel: 'appos' };
      if (listed.includes(index)) return { ...token, head: person };
      return index > person && isAbout(token, index) ? { ...token, head: name } : token;
    });
  }
  return tree.tokens;
}

const isSomebody = (tree: Tree, token: number): boolean =>
  tokenAt(tree, token).upos === 'NOUN' && isPersonNoun(tokenAt(tree, token).lemma);
