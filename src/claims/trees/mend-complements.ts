import type { Token } from '../../language/parsed';
import { tokensWith } from './apply-mends';
import { isPersonNoun } from '../names/person-nouns';
import { isMatter, isSaying } from './saying-words';
import { dependent, dependents, firstWordOf, lastWordOf, tokenAt, type Tree } from './tree';

/** "He has since said that …": what hangs on a verb as its auxiliary is one, and what "have" helps is no past tense. */
export function tagPerfect(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    const isHelper = token.deprel === 'aux' && token.upos === 'VERB' && /^(?:have|be|do)$/u.test(token.lemma);
    if (isHelper && token.head > index) return { ...token, upos: 'AUX' };
    if (token.xpos !== 'VBD' || token.upos !== 'VERB') return token;
    const isHelped = dependents(tree, index, 'aux').some(
      (helper) => helper < index && tokenAt(tree, helper).lemma === 'have',
    );
    return isHelped ? { ...token, xpos: 'VBN' } : token;
  });
}

/** "voiced fears that the dam could burst": a clause straight after a fear, hope or claim tells what that is. */
export function hangThat(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((token, clause) => {
    const { deprel, head } = token;
    if (deprel !== 'ccomp' || head < 0 || head > clause) return;
    const that = dependents(tree, clause, 'mark').find((mark) => /^that$/iu.test(tokenAt(tree, mark).form));
    if (that === undefined || firstWordOf(tree, clause) !== that) return;
    const noun = dependents(tree, head, 'iobj', 'obj').find((child) => child > head && child < that);
    if (noun === undefined || !isMatter(tokenAt(tree, noun).lemma)) return;
    // "learned a lesson from the fire that …": from whom, when and where may stand between.
    const isNext = noun === that - 1;
    const isNear = dependents(tree, head, 'obl').some((phrase) => lastWordOf(tree, phrase) === that - 1);
    if (!isNext && !(isNear && !isSaying(tokenAt(tree, head).lemma))) return;
    mended.set(noun, { ...tokenAt(tree, noun), deprel: 'obj' });
    mended.set(clause, { ...token, head: noun, deprel: 'acl' });
  });
  return tokensWith(tree, mended);
}

/** "the time that old patients spend in hospital": a time is nothing that a clause tells, and the clause tells of it. */
export function relateTime(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((token, clause) => {
    const { deprel, head, upos } = token;
    if (deprel !== 'acl' || head < 0 || head > clause || upos !== 'VERB') return;
    if (!AMOUNT.test(tokenAt(tree, head).lemma) || dependent(tree, clause, 'obj') >= 0) return;
    const that = dependents(tree, clause, 'mark').find((mark) => /^that$/iu.test(tokenAt(tree, mark).form));
    if (that !== head + 1 || dependent(tree, clause, 'nsubj') < that || !TAKING.test(token.lemma)) return;
    mended.set(clause, { ...token, deprel: 'acl:relcl' });
    mended.set(that, { ...tokenAt(tree, that), upos: 'PRON', xpos: 'WDT', deprel: 'obj' });
  });
  return tokensWith(tree, mended);
}

/** What is spent, saved and lost. */
const AMOUNT = /^(?:time|hours?|days?|weeks?|months?|years?|money|amount|sum|energy|fuel|share|number)$/u;

/** Verbs that have such an amount for their object. */
const TAKING =
  /^(?:spend|waste|lose|save|pay|earn|owe|use|need|take|give|get|raise|borrow|receive|devote|have|make|burn|consume|produce)$/u;

/** "a name they might know because he was such a star": a reason or a condition is nothing that anybody knows or says. */
export function hangReason(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    if (token.deprel !== 'ccomp' || token.head < 0 || token.head > clause) return token;
    // "said although it was late, it sailed": the clause that is told may have its own before it.
    if (isSaying(tokenAt(tree, token.head).lemma)) return token;
    const isReason = dependents(tree, clause, 'mark').some(
      (mark) =>
        mark === firstWordOf(tree, clause) &&
        /^(?:because|although|though|unless|while|whereas|until)$/iu.test(tokenAt(tree, mark).form),
    );
    return isReason ? { ...token, deprel: 'advcl' } : token;
  });
}

/** "few if any mills use it": "if any" only tells how few, and opens no clause. */
export function joinFew(tree: Tree): readonly Token[] {
  const few = tree.tokens.findIndex(
    ({ form }, index) =>
      /^(?:few|little)$/iu.test(form) &&
      /^if$/iu.test(tree.tokens[index + 1]?.form ?? '') &&
      /^any$/iu.test(tree.tokens[index + 2]?.form ?? ''),
  );
  const [mark, any] = [few + 1, few + 2];
  const noun = tree.tokens[any]?.head ?? -1;
  const clause = tree.tokens[mark]?.head ?? -1;
  if (few < 0 || noun <= any || tokenAt(tree, noun).upos !== 'NOUN') return tree.tokens;
  const hasThat = /^that$/iu.test(tree.tokens[few - 1]?.form ?? '');
  return tree.tokens.map((token, index) => {
    if (index === few) return { ...token, upos: 'ADJ', xpos: 'JJ', head: noun, deprel: 'amod' };
    if (index === mark) return { ...token, upos: 'CCONJ', xpos: 'CC', head: any, deprel: 'cc' };
    if (index === any) return { ...token, head: few, deprel: 'conj' };
    if (index === clause && token.head === few) return { ...token, ...placeOf(tree, few) };
    if (index === clause && hasThat && token.deprel === 'advcl') return { ...token, deprel: 'ccomp' };
    if (token.head !== few) return token;
    return /^that$/iu.test(token.form) && clause > any
      ? { ...token, upos: 'SCONJ', head: clause, deprel: 'mark' }
      : { ...token, head: noun };
  });
}

function placeOf(tree: Tree, token: number): Pick<Token, 'head' | 'deprel'> {
  const { head, deprel } = tokenAt(tree, token);
  return { head, deprel };
}

/** "The editor of Hafn News, which closed in May": no person is a "which"; it is the body or thing that the person is of. */
export function hangWhich(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    const { deprel, head: person } = token;
    if (deprel !== 'acl:relcl' || person < 0 || person > clause) return token;
    const { upos, lemma } = tokenAt(tree, person);
    const opener = firstWordOf(tree, clause);
    if (upos !== 'NOUN' || !isPersonNoun(lemma) || !/^which$/iu.test(tokenAt(tree, opener).form))
      return token;
    const last = tree.tokens[opener - 1]?.form === ',' ? opener - 2 : opener - 1;
    const thing = dependents(tree, person, 'nmod').find(
      (noun) => lastWordOf(tree, noun) === last && !isPersonNoun(tokenAt(tree, noun).lemma),
    );
    return thing === undefined ? token : { ...token, head: thing };
  });
}
