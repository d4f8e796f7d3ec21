import type { Token } from '../../language/parsed';
import { tokensWith } from './apply-mends';
import { isPersonNoun } from '../names/person-nouns';
import { isTimeWord } from '../names/time-words';
import { dependent, dependents, firstWordOf, isUnder, lastWordOf, tokenAt, yieldOf, type Tree } from './tree';

/** "“It rained,” Chief Executive Ida Roos said": what is said hangs on the saying, not on the name before it. */
export function hangSaid(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    const { deprel, head } = token;
    const speaker = tree.tokens[head];
    if (!/^(ccomp|parataxis|dep)$/u.test(deprel) || speaker === undefined || head < clause) return token;
    const verb = tree.tokens[speaker.head];
    const isSpeaker =
      /^(NOUN|PROPN)$/u.test(speaker.upos) && speaker.deprel.startsWith('nsubj') && speaker.head > head;
    return isSpeaker && verb?.upos === 'VERB' && TELLING.test(verb.lemma)
      ? { ...token, head: speaker.head, deprel: 'ccomp' }
      : token;
  });
}

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

/** "Opening the inquest, the coroner for Esk, Ida Roos, said …": a participle with its object is no subject; who follows is. */
export function takeAfterParticiple(tree: Tree): readonly Token[] {
  const { root } = tree;
  const opener = tree.tokens[0];
  if (root < 3 || opener?.xpos !== 'VBG' || opener.head !== root || !/^[nc]subj/u.test(opener.deprel))
    return tree.tokens;
  const speaker = tree.tokens.findIndex(
    ({ deprel, upos }, index) =>
      deprel === 'appos' &&
      /^(NOUN|PROPN)$/u.test(upos) &&
      isUnder(tree, index, 0) &&
      tree.tokens[firstWordOf(tree, index) - 1]?.form === ',',
  );
  if (speaker < 0 || lastWordOf(tree, speaker) < lastWordOf(tree, 0) - 1) return tree.tokens;
  return tree.tokens.map((token, index) => {
    if (index === 0) return { ...token, deprel: 'advcl' };
    return index === speaker ? { ...token, head: root, deprel: opener.deprel } : token;
  });
}

/** "In a letter dated 3 March the clerk, Jan Moss, wrote …": whoever follows the date, with an article, is the subject. */
export function takeAfterDate(tree: Tree): readonly Token[] {
  const { root } = tree;
  if (root < 3 || !/^VB[DZ]$/u.test(tokenAt(tree, root).xpos)) return tree.tokens;
  if (dependents(tree, root, 'nsubj', 'csubj', 'expl').length > 0) return tree.tokens;
  const speaker = tree.tokens.findIndex(({ upos, lemma }, index) => {
    if (index >= root || upos !== 'NOUN' || !isPersonNoun(lemma.toLowerCase())) return false;
    const article = dependent(tree, index, 'det', 'nmod:poss');
    const isPhrase = article >= 0 && article < index && isTimeWord(tree.tokens[article - 1]?.form ?? '');
    return isPhrase && dependents(tree, index, 'case').every((word) => tokenAt(tree, word).upos === 'NUM');
  });
  if (speaker < 0) return tree.tokens;
  const { head } = tokenAt(tree, speaker);
  const article = dependent(tree, speaker, 'det', 'nmod:poss');
  return tree.tokens.map((token, index) => {
    if (index === speaker) return { ...token, head: root, deprel: 'nsubj' };
    return token.head === speaker && index < article ? { ...token, head, deprel: 'obl:unmarked' } : token;
  });
}

/** "the union, whose chairman, Pavel Zec, says …": the name between commas says who the chairman is, and he is the one who says so. */
export function takeWhose(tree: Tree): readonly Token[] {
  const whose = tree.tokens.findIndex(
    ({ form, head }, index) =>
      /^whose$/iu.test(form) && head === index + 1 && tree.tokens[index + 2]?.form === ',',
  );
  const [role, name] = [whose + 1, whose + 3];
  if (whose < 1 || tree.tokens[name]?.upos !== 'PROPN') return tree.tokens;
  const close = tree.tokens.findIndex(({ upos }, index) => index > name && upos !== 'PROPN');
  const verb = close + 1;
  const told = tree.tokens[verb];
  const owner = tokenAt(tree, role).head;
  if (tree.tokens[close]?.form !== ',' || !/^VB[DZP]$/u.test(told?.xpos ?? '') || isUnder(tree, owner, verb))
    return tree.tokens;
  if (owner < 0 || owner > whose) return tree.tokens;
  return tree.tokens.map((token, index) => {
    if (index === role) return { ...token, head: verb, deprel: 'nsubj' };
    if (index === name) return { ...token, head: role, deprel: 'appos' };
    if (index > name && index < close) return { ...token, head: name, deprel: 'flat' };
    return index === verb ? { ...token, head: owner, deprel: 'acl:relcl' } : token;
  });
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
 * "The dome leaked, Beck told the board, and the lift was broken": what follows a remark goes on with the clause that the
 * remark stands in.
 */
export function joinPastRemark(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, verb) => {
    const { deprel, head } = token;
    if (deprel !== 'conj' || head < 0 || dependent(tree, verb, 'nsubj') < head) return token;
    const remark = tokenAt(tree, head);
    const speaker = dependent(tree, head, 'nsubj');
    const joint = dependent(tree, verb, 'cc');
    const isRemark =
      remark.deprel === 'parataxis' &&
      remark.head < head &&
      TELLING.test(remark.lemma) &&
      speaker >= 0 &&
      tree.tokens[firstWordOf(tree, speaker) - 1]?.form === ',' &&
      tree.tokens[joint - 1]?.form === ',' &&
      dependent(tree, head, 'ccomp') < 0;
    return isRemark ? { ...token, head: remark.head } : token;
  });
}

/**
 * "The plant, Bergposten reported in March, loses millions": a name straight before a word of saying is who says so, and
 * the noun before the comma, which the tree takes for the speaker or for what is said, has its verb after the remark.
 */
export function takeReporter(tree: Tree): readonly Token[] {
  for (const [remark, { lemma, xpos }] of tree.tokens.entries()) {
    if (!TELLING.test(lemma) || !/^VB[DZ]$/u.test(xpos)) continue;
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

/**
 * "The pilot had been told, the director said, and the tower knew it": the clause before a remark is the first of two that
 * are joined, though the tree takes it for an adverbial of the second; the phrase before the word of saying is its subject.
 */
export function joinAfterRemark(tree: Tree): readonly Token[] {
  for (const [remark, { deprel, head: second, lemma }] of tree.tokens.entries()) {
    if (deprel !== 'parataxis' || second < remark || !TELLING.test(lemma)) continue;
    const joint = dependents(tree, second, 'cc').find((child) => child > remark);
    const first = dependents(tree, second, 'advcl', 'ccomp').find((clause) => clause < remark);
    if (joint === undefined || first === undefined || dependent(tree, first, 'mark') >= 0) continue;
    const subject = dependent(tree, first, 'nsubj');
    const helper = dependent(tree, first, 'aux', 'cop');
    if (subject < 0 || (helper >= 0 && helper < subject)) continue;
    const speaker = [...dependents(tree, remark, 'nsubj'), ...dependents(tree, second, 'nsubj')].find(
      (index) => index > first && index < remark,
    );
    if (speaker === undefined || dependents(tree, second, 'nsubj').every((own) => own < joint)) continue;
    const above = tokenAt(tree, second);
    return tree.tokens.map((token, index) => {
      if (index === first) return { ...token, head: above.head, deprel: above.deprel };
      if (index === second) return { ...token, head: first, deprel: 'conj' };
      if (index === remark) return { ...token, head: first };
      return index === speaker ? { ...token, head: remark, deprel: 'nsubj' } : token;
    });
  }
  return tree.tokens;
}

/** "The finding matters, argues Roos, because …": who stands straight behind a word of saying says so. */
export function takeInverted(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((token, remark) => {
    const { deprel, head, lemma, xpos } = token;
    if (!/^(?:conj|parataxis)$/u.test(deprel) || head < 0 || head > remark || !TELLING.test(lemma)) return;
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
    if (upos !== 'VERB' || !TELLING.test(lemma) || dependent(tree, remark, 'ccomp', 'obj') >= 0) continue;
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

const TELLING =
  /^(?:say|tell|write|claim|argue|warn|testify|insist|state|announce|report|add|admit|allege|inform)$/u;
const HEARING =
  /^(?:court|jury|juror|inquest|tribunal|hearing|committee|parliament|reporter|journalist|investor|analyst|police|officer)$/u;

/** What is done to a text that somebody says something in; nobody says so by doing it. */
const SHOWN =
  /^(?:read|see|show|give|hand|send|file|submit|publish|release|post|obtain|circulate|leak|sign|date|issue|distribute)$/u;

/**
 * "told investors last month that the slump could last", "said in a note that was read to the court that he had left": what is
 * said hangs on the word of saying, not on when and to whom it was said.
 */
export function raiseTold(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    const { deprel, head } = token;
    if (head < 0) return token;
    const that = yieldOf(tree, clause)[0]!;
    if (!/^that$/iu.test(tokenAt(tree, that).form)) return token;
    const isAside = deprel.startsWith('acl') && that === head + 1 && isWhenOrWhom(tokenAt(tree, head));
    if (!isAside && !(deprel === 'ccomp' && isReadOut(tree, head))) return token;
    if (!dependents(tree, clause, 'nsubj').some((subject) => subject > that)) return token;
    const verb = teller(tree, head);
    if (verb < 0 || dependent(tree, verb, 'ccomp', 'xcomp') >= 0) return token;
    return { ...token, head: verb, deprel: 'ccomp' };
  });
}

function isWhenOrWhom({ form, lemma }: Token): boolean {
  return isTimeWord(form) || HEARING.test(lemma.toLowerCase());
}

/** "a note that was read to the court", "a letter seen by the paper": a passive about what somebody says something in. */
function isReadOut(tree: Tree, verb: number): boolean {
  const { deprel, lemma, xpos } = tokenAt(tree, verb);
  return deprel.startsWith('acl') && xpos === 'VBN' && SHOWN.test(lemma);
}

/** The word of saying above a phrase that tells when or to whom. */
function teller(tree: Tree, phrase: number): number {
  for (let at = tokenAt(tree, phrase).head; at >= 0; at = tokenAt(tree, at).head) {
    const { upos, lemma, xpos } = tokenAt(tree, at);
    if (upos === 'VERB' && TELLING.test(lemma) && /^VB[DZ]$/u.test(xpos)) return at;
  }
  return -1;
}
