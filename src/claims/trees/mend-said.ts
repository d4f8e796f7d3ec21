import type { Token } from '../../language/parsed';
import { isPersonNoun } from '../names/person-nouns';
import { isTimeWord } from '../names/time-words';
import { isMatter, isTelling } from './saying-words';
import { dependent, dependents, firstWordOf, tokenAt, type Tree } from './tree';

const SUBJECT = /^(?:it|he|she|they|we|I|you)$/u;

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

/** "in papers", not "in the hope": a phrase whose noun no clause gives the matter of. */
function isWhere({ lemma, deprel }: Token): boolean {
  return deprel === 'obl' && !isMatter(lemma);
}

const HEARING =
  /^(?:court|jury|juror|inquest|tribunal|hearing|committee|parliament|reporter|journalist|investor|analyst|police|officer)$/u;

/** What is done to a text that somebody says something in; nobody says so by doing it. */
const SHOWN =
  /^(?:read|see|show|give|hand|send|file|submit|publish|release|post|obtain|circulate|leak|sign|date|issue|distribute)$/u;

/** "a note that was read to the court", "a letter seen by the paper": a passive about what somebody says something in. */
function isReadOut(tree: Tree, verb: number): boolean {
  const { deprel, lemma, xpos } = tokenAt(tree, verb);
  return deprel.startsWith('acl') && xpos === 'VBN' && SHOWN.test(lemma);
}

/** The word of saying above a phrase that tells when, where or to whom. */
function tellerAbove(tree: Tree, phrase: number): number {
  for (let at = tokenAt(tree, phrase).head; at >= 0; at = tokenAt(tree, at).head) {
    const { upos, lemma, xpos } = tokenAt(tree, at);
    if (upos === 'VERB' && isTelling(lemma) && /^VB[DZP]$/u.test(xpos)) return at;
  }
  return -1;
}

const FINITE = /^(?:VB[DPZ]|MD)$/u;
const MARK = /^(?:["“‘]|``)$/u;

/** The "but" or "and yet" by which a finite clause with a subject of its own answers what stands before it; −1 where none does. */
export function answeringBut(tree: Tree, clause: number): number {
  const joint = dependents(tree, clause, 'cc').find((index) => index < clause) ?? -1;
  const next = tree.tokens[joint + 1]?.form.toLowerCase() ?? '';
  const isAnswer = joint >= 0 && (/^(?:but|yet)$/iu.test(tokenAt(tree, joint).form) || next === 'yet');
  const isFinite = [clause, ...dependents(tree, clause, 'aux', 'cop')].some((index) =>
    FINITE.test(tokenAt(tree, index).xpos),
  );
  const hasSubject = dependents(tree, clause, 'nsubj', 'expl').some((index) => index > joint);
  return isAnswer && isFinite && hasSubject && next !== 'that' ? joint : -1;
}

/**
 * "“The mayor says it is safe, but two boats have sunk,” Roos said": in a quotation a "but" answers what another says. Not where it
 * goes on with whom the other speaks of as "he", "she" or "they".
 */
export function joinAnswer(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    const told = token.head;
    if (token.deprel !== 'conj' || told < 0 || tokenAt(tree, told).deprel !== 'ccomp') return token;
    const saying = tokenAt(tree, told).head;
    const joint = answeringBut(tree, clause);
    if (joint < told || saying > told || !isOthersSaying(tree, saying)) return token;
    const [subject] = dependents(tree, clause, 'nsubj');
    const form = tree.tokens[subject ?? -1]?.form.toLowerCase() ?? '';
    const before = tree.tokens.slice(saying, joint);
    const isTheirs =
      /^(?:he|she|they)$/u.test(form) && before.some((other) => other.form.toLowerCase() === form);
    return isTheirs ? token : { ...token, head: saying };
  });
}

/** A word of saying in the present behind a quotation mark, with somebody else than the speaker for its subject. */
function isOthersSaying(tree: Tree, saying: number): boolean {
  const subject = dependent(tree, saying, 'nsubj');
  if (!/^VB[PZ]$/u.test(tree.tokens[saying]?.xpos ?? '') || !isTelling(tokenAt(tree, saying).lemma))
    return false;
  if (subject < 0 || subject > saying || /^(?:I|we|you|who)$/iu.test(tokenAt(tree, subject).form))
    return false;
  return tree.tokens.slice(0, saying).some(({ form }) => MARK.test(form));
}
