import type { Token } from '../../../language/parsed';
import { isPersonNoun } from '../../names/person-nouns';
import { isTimeWord } from '../../names/time-words';
import { tokensWith } from '../apply-mends';
import { isMatter, isSaying, isTelling } from '../saying-words';
import {
  dependent,
  dependents,
  firstWordOf,
  isUnder,
  lastWordOf,
  tokenAt,
  yieldOf,
  type Tree,
} from '../tree';

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

/**
 * "… to Lucca, its chairman, Owen Hart, told the Echo": a verb of saying without a subject, after what was said, takes the
 * phrase between commas before it, which the tree sets beside the last noun.
 */
export function takeSpeaker(tree: Tree): readonly Token[] {
  const { root } = tree;
  if (root < 2 || !/^VB[DZ]$/u.test(tokenAt(tree, root).xpos)) return tree.tokens;
  if (dependents(tree, root, 'nsubj', 'csubj', 'expl', 'aux', 'cop').length > 0) return tree.tokens;
  const said = dependents(tree, root, 'ccomp').find((clause) => clause < root);
  const speaker = said === undefined ? -1 : phraseAtEnd(tree, said, root);
  if (speaker < 0) return tree.tokens;
  return tree.tokens.map((own, index) => (index === speaker ? { ...own, head: root, deprel: 'nsubj' } : own));
}

/**
 * "Addressing the jury, Tom Birch, prosecuting, said …": a name after the comma of a participle that opens the sentence says so; the
 * tree takes the participle, or what it governs, for the speaker and hangs the name somewhere in it.
 */
export function takeNameAfterParticiple(tree: Tree): readonly Token[] {
  const { root, tokens } = tree;
  const opening = tokens[0];
  if (root < 0 || !isTelling(tokenAt(tree, root).lemma) || !/..ing$/u.test(opening?.form ?? ''))
    return tokens;
  const subject = dependents(tree, root, 'nsubj', 'csubj').find((word) => firstWordOf(tree, word) === 0);
  const name = tokens.findIndex(({ form }) => form === ',') + 1;
  if (subject === undefined || subject >= name - 1 || name >= root) return tokens;
  if (tokenAt(tree, name).upos !== 'PROPN' || tokenAt(tree, name - 2).deprel === 'conj') return tokens;
  return tokens.map((token, index) => {
    if (index === name) return { ...token, head: root, deprel: 'nsubj' };
    if (index === 0) return { ...token, upos: 'VERB', xpos: 'VBG', head: root, deprel: 'advcl' };
    if (index === subject) return { ...token, head: 0, deprel: 'obj' };
    if (token.head === 0 && index > name)
      return { ...token, head: name, deprel: token.upos === 'VERB' ? 'acl' : token.deprel };
    return index > name && index < root && token.head >= 0 && token.head < name
      ? { ...token, head: name }
      : token;
  });
}

/** The outermost phrase set off by a comma that ends straight before a verb. */
function phraseAtEnd(tree: Tree, said: number, verb: number): number {
  const last = tree.tokens[verb - 1]?.form === ',' ? verb - 2 : verb - 1;
  return tree.tokens.findIndex(
    ({ deprel, upos }, index) =>
      deprel === 'appos' &&
      /^(NOUN|PROPN)$/u.test(upos) &&
      isUnder(tree, index, said) &&
      tree.tokens[firstWordOf(tree, index) - 1]?.form === ',' &&
      lastWordOf(tree, index) === last,
  );
}

/**
 * "told investors last month that the slump could last", "argued in papers filed on Monday that it was illegal", "said in a note
 * that was read to the court that he had left": what is said hangs on the word of saying, not on when, where and to whom it
 * was said.
 */
export function raiseTold(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    const { deprel, head } = token;
    if (head < 0 || head > clause) return token;
    const that = firstWordOf(tree, clause);
    if (!/^that$/iu.test(tokenAt(tree, that).form) || dependent(tree, clause, 'nsubj') < that) return token;
    const isAside =
      (deprel.startsWith('acl') && that === head + 1 && isWhenOrWhom(tokenAt(tree, head))) ||
      (deprel === 'acl' && isWhere(tokenAt(tree, head)));
    if (!isAside && !(deprel === 'ccomp' && isReadOut(tree, head))) return token;
    const verb = tellerAbove(tree, head);
    return verb < 0 || dependent(tree, verb, 'ccomp', 'xcomp') >= 0
      ? token
      : { ...token, head: verb, deprel: 'ccomp' };
  });
}

/** Whom something is told, and when. */
function isWhenOrWhom({ form, lemma }: Token): boolean {
  return isTimeWord(form) || HEARING.test(lemma.toLowerCase());
}

const HEARING =
  /^(?:court|jury|juror|inquest|tribunal|hearing|committee|parliament|reporter|journalist|investor|analyst|police|officer)$/u;

/** "in papers", not "in the hope": a phrase whose noun no clause gives the matter of. */
function isWhere({ lemma, deprel }: Token): boolean {
  return deprel === 'obl' && !isMatter(lemma);
}

/** "a note that was read to the court", "a letter seen by the paper": a passive about what somebody says something in. */
function isReadOut(tree: Tree, verb: number): boolean {
  const { deprel, lemma, xpos } = tokenAt(tree, verb);
  return deprel.startsWith('acl') && xpos === 'VBN' && SHOWN.test(lemma);
}

/** What is done to a text that somebody says something in; nobody says so by doing it. */
const SHOWN =
  /^(?:read|see|show|give|hand|send|file|submit|publish|release|post|obtain|circulate|leak|sign|date|issue|distribute)$/u;

/** The word of saying above a phrase that tells when, where or to whom. */
function tellerAbove(tree: Tree, phrase: number): number {
  for (let at = tokenAt(tree, phrase).head; at >= 0; at = tokenAt(tree, at).head) {
    const { upos, lemma, xpos } = tokenAt(tree, at);
    if (upos === 'VERB' && isTelling(lemma) && /^VB[DZP]$/u.test(xpos)) return at;
  }
  return -1;
}

/** "Roos said the porter had left, saying he was ill": nobody says so saying; who does is the one that is spoken of. */
export function hangSaying(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, saying) => {
    const { deprel, head, lemma, xpos } = token;
    if (deprel !== 'advcl' || head < 0 || head > saying || lemma !== 'say' || xpos !== 'VBG') return token;
    if (tokenAt(tree, head).lemma !== 'say' || tree.tokens[saying - 1]?.form !== ',') return token;
    const told = dependents(tree, head, 'ccomp').find((clause) => clause > head && clause < saying);
    if (told === undefined || dependent(tree, told, 'nsubj') < head) return token;
    const subject = dependent(tree, told, 'nsubj');
    const { upos, form, lemma: role, deprel: place } = tokenAt(tree, subject);
    const isPerson = upos === 'PROPN' || SUBJECT.test(form) || isPersonNoun(role.toLowerCase());
    return isPerson && !/^it$/iu.test(form) && place === 'nsubj' && tokenAt(tree, told).upos === 'VERB'
      ? { ...token, head: told }
      : token;
  });
}

const SUBJECT = /^(?:it|he|she|they|we|I|you)$/u;

/**
 * "The inspectors neither weighed the trucks nor checked the brakes, the report says": who says it says both, though the tree
 * hangs that on the second verb, which has no subject of its own.
 */
export function hangRemark(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, saying) => {
    const { deprel, head, lemma } = token;
    if (deprel !== 'parataxis' || head < 0 || head > saying || !isSaying(lemma)) return token;
    const { deprel: relation, head: first } = tokenAt(tree, head);
    const isJoined = relation === 'conj' && first >= 0 && first < head && dependent(tree, head, 'nsubj') < 0;
    return isJoined && dependent(tree, first, 'nsubj') >= 0 && dependent(tree, saying, 'nsubj') > head
      ? { ...token, head: first }
      : token;
  });
}
