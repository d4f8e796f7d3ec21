import type { Token } from '../../language/parsed';
import { tokensWith } from './apply-mends';
import { isPersonNoun } from '../names/person-nouns';
import { isTelling } from './saying-words';
import { dependent, dependents, firstWordOf, lastWordOf, tokenAt, yieldOf, type Tree } from './tree';

/** "Analyst Piers Holt": what looks like a plural between a role and a name, but has a capital, is the first half of the name. */
export function nameGiven(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, first) => {
    const family = tree.tokens[first + 1];
    if (first === 0 || token.upos !== 'NOUN' || family?.upos !== 'PROPN') {
      const given = tree.tokens[first - 1];
      const isFamily =
        first > 1 && token.head === first - 1 && given !== undefined && isGiven(tree, first - 1);
      return isFamily ? { ...token, deprel: 'flat' } : token;
    }
    return isGiven(tree, first) ? { ...token, upos: 'PROPN', xpos: 'NNP', lemma: token.form } : token;
  });
}

function isGiven(tree: Tree, first: number): boolean {
  const { upos, form } = tokenAt(tree, first);
  const family = tree.tokens[first + 1];
  return (
    first > 0 &&
    upos === 'NOUN' &&
    /^\p{Lu}\p{Ll}/u.test(form) &&
    family?.upos === 'PROPN' &&
    family.head === first &&
    /^(appos|flat)$/u.test(family.deprel) &&
    !isPersonNoun(tokenAt(tree, first).lemma.toLowerCase())
  );
}

/** "“…,” said Beck, who runs the mill and sold his shares": after its subject a word of saying is joined to nothing more. */
export function joinToTold(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, verb) => {
    const { deprel, head } = token;
    if (deprel !== 'conj' || head < 0 || dependent(tree, verb, 'nsubj') >= 0) return token;
    const speaker = dependent(tree, head, 'nsubj');
    if (speaker < head || dependent(tree, head, 'ccomp') > head) return token;
    const told = dependents(tree, speaker, 'acl:relcl').find((clause) => clause < verb);
    return told !== undefined && tree.tokens[verb - 1]?.upos === 'CCONJ' ? { ...token, head: told } : token;
  });
}

/**
 * "The plant, Bergposten reported in March, loses millions": a name straight before a word of saying is who says so, and
 * the noun before the comma, which the tree takes for the speaker or for what is said, has its verb after the remark.
 */
export function takeReporter(tree: Tree): readonly Token[] {
  for (const [remark, { lemma, xpos }] of tree.tokens.entries()) {
    if (!isTelling(lemma) || !/^VB[DZ]$/u.test(xpos)) continue;
    const noun = dependents(tree, remark, 'nsubj', 'ccomp').find((subject) =>
      isBareNoun(tree, subject, remark),
    );
    const verb = dependents(tree, remark, 'conj').find(
      (other) => other > remark && dependent(tree, other, 'cc', 'nsubj', 'mark') < 0,
    );
    if (noun === undefined || verb === undefined) continue;
    const name = [...dependents(tree, noun, 'appos'), ...dependents(tree, remark, 'nsubj')].find(
      (speaker) => speaker > noun && lastWordOf(tree, speaker) === remark - 1,
    );
    if (name === undefined || tree.tokens[firstWordOf(tree, name) - 1]?.form !== ',') continue;
    if (tree.tokens[remark - 1]?.form === ',' || tree.tokens[firstWordOf(tree, verb) - 1]?.form !== ',')
      continue;
    const above = tokenAt(tree, remark);
    return tree.tokens.map((token, index) => {
      if (index === verb) return { ...token, head: above.head, deprel: above.deprel };
      if (index === remark) return { ...token, head: verb, deprel: 'parataxis' };
      if (index === noun) return { ...token, head: verb };
      if (index === name) return { ...token, head: remark, deprel: 'nsubj' };
      return token.head === remark && (index > verb || index < noun) ? { ...token, head: verb } : token;
    });
  }
  return tree.tokens;
}

/** Whether a word before another is a noun that is no predicate: one without subject and copula. */
function isBareNoun(tree: Tree, word: number, before: number): boolean {
  const isNoun = /^(NOUN|PROPN|PRON)$/u.test(tokenAt(tree, word).upos);
  return word < before && isNoun && dependent(tree, word, 'nsubj', 'cop', 'case', 'mark') < 0;
}

/** "The finding matters, argues Roos, because …": who stands straight behind a word of saying says so. */
export function takeInverted(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((token, remark) => {
    const { deprel, head, lemma, xpos } = token;
    if (!/^(?:conj|parataxis)$/u.test(deprel) || head < 0 || head > remark || !isTelling(lemma)) return;
    if (!/^VB[DZ]$/u.test(xpos) || tree.tokens[remark - 1]?.form !== ',') return;
    if (dependent(tree, remark, 'nsubj', 'cc', 'aux', 'ccomp', 'iobj') >= 0) return;
    const speaker = dependents(tree, remark, 'obj').find((index) => index > remark);
    if (speaker === undefined || firstWordOf(tree, speaker) !== remark + 1) return;
    const { upos, lemma: role } = tokenAt(tree, speaker);
    if (upos !== 'PROPN' && !isPersonNoun(role.toLowerCase())) return;
    if (tree.tokens[lastWordOf(tree, speaker) + 1]?.upos !== 'PUNCT') return;
    mended.set(remark, { ...token, deprel: 'parataxis' });
    mended.set(speaker, { ...tokenAt(tree, speaker), deprel: 'nsubj' });
  });
  return tokensWith(tree, mended);
}

/**
 * "Most of the spores germinated after their return, the team writes": what looks like a participle about the phrase
 * before who says so is the verb of what is said.
 */
export function wakeReported(tree: Tree): readonly Token[] {
  for (const [remark, { lemma, upos }] of tree.tokens.entries()) {
    if (upos !== 'VERB' || !isTelling(lemma) || dependent(tree, remark, 'ccomp', 'obj') >= 0) continue;
    const speaker = dependents(tree, remark, 'nsubj').find((index) => index < remark);
    if (speaker === undefined) continue;
    const comma = firstWordOf(tree, speaker) - 1;
    const phrase = dependents(tree, remark, 'obl:unmarked', 'dislocated', 'nsubj').find(
      (index) => index < comma && lastWordOf(tree, index) === comma - 1,
    );
    if (phrase === undefined || tree.tokens[comma]?.form !== ',' || dependent(tree, phrase, 'case') >= 0)
      continue;
    const verb = yieldOf(tree, phrase).findLast((index) => tokenAt(tree, index).deprel === 'acl');
    if (verb === undefined || tree.tokens[verb - 1]?.upos === 'PUNCT') continue;
    const { xpos, form } = tokenAt(tree, verb);
    if (xpos !== 'VBN' || !form.endsWith('ed') || dependent(tree, verb, 'obl:agent', 'aux', 'mark') >= 0)
      continue;
    return tree.tokens.map((token, index) => {
      if (index === verb) return { ...token, xpos: 'VBD', head: remark, deprel: 'ccomp' };
      return index === phrase ? { ...token, head: verb, deprel: 'nsubj' } : token;
    });
  }
  return tree.tokens;
}
