import { tokensWith } from '../apply-mends';
import type { Token } from '../../../language/parsed';
import { isFinite, isPredicate, subjectOf } from '../../clauses/predicate';
import { isPastOnly } from '../past-forms';
import { isMatter, isSaying } from '../saying-words';
import { dependents, firstWordOf, lastWordOf, tokenAt, yieldOf, type Tree } from '../tree';
import { verbAbove } from '../verb-above';

/** "…, even as rivals compete": a clause beside another that such a word opens is subordinate to it. */
export function subordinate(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    if (!/^(parataxis|conj)$/u.test(token.deprel) || token.head < 0 || token.head > index) return token;
    if (subjectOf(tree, index) < 0 || !isFinite(tree, index) || dependents(tree, index, 'cc').length > 0)
      return token;
    const first = yieldOf(tree, index).find((under) => !/^(PUNCT|ADV)$/u.test(tokenAt(tree, under).upos));
    const isOpened =
      first !== undefined &&
      OPENERS.test(tokenAt(tree, first).form) &&
      tokenAt(tree, first).head === index &&
      tokenAt(tree, first).deprel === 'mark';
    if (!isOpened || isOpenedAlike(tree, token.head, first)) return token;
    return { ...token, head: clauseBefore(tree, first, token.head), deprel: 'advcl' };
  });
}

/** Words that open a subordinate clause, whatever the tree hangs it on. */
const OPENERS = /^(although|though|while|whereas|because|as|after|since|until|till|when|if|unless)$/iu;

/** "because it is easy, because it is cheap": the first of two clauses that the same word opens. */
function isOpenedAlike(tree: Tree, clause: number, opener: number): boolean {
  const { lemma } = tokenAt(tree, opener);
  return dependents(tree, clause, 'mark').some((mark) => tokenAt(tree, mark).lemma === lemma);
}

/** The last main clause before a word, remarks on who says so passed over; `given` where there is none after it. */
function clauseBefore(tree: Tree, before: number, given: number): number {
  for (let at = before - 1; at > given; at -= 1) {
    const isMainClause = /^(conj|parataxis)$/u.test(tokenAt(tree, at).deprel) && isPredicate(tree, at);
    if (isSaying(tokenAt(tree, at).lemma) && tokenAt(tree, at).deprel === 'parataxis') continue;
    if (isMainClause && isFinite(tree, at) && subjectOf(tree, at) >= 0) return at;
  }
  return given;
}

/** "The Eagles advanced, having lost twice before": "having" after a comma opens a participle clause. */
export function subordinateHaving(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    if (!/^(conj|parataxis|acl|acl:relcl)$/u.test(token.deprel) || token.head < 0 || token.head > index)
      return token;
    const auxiliary = dependents(tree, index, 'aux', 'cop').find((child) =>
      /^having$/iu.test(tokenAt(tree, child).form),
    );
    if (auxiliary === undefined || tree.tokens[auxiliary - 1]?.form !== ',') return token;
    return subjectOf(tree, index) >= 0 || dependents(tree, index, 'cc').length > 0
      ? token
      : { ...token, head: predicateAbove(tree, token.head), deprel: 'advcl' };
  });
}

/** The predicate that a word belongs to: itself, or the nearest one that it hangs under; `token` where there is none. */
function predicateAbove(tree: Tree, token: number): number {
  for (let at = token; at >= 0; at = tokenAt(tree, at).head) if (isPredicate(tree, at)) return at;
  return token;
}

/**
 * "It was a good one, given that no one was hurt": before "that" such a participle is a conjunction, and its clause goes with the
 * predicate, not with the noun before the comma.
 */
export function subordinateGiven(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    if (!/^(acl|acl:relcl|conj|parataxis)$/u.test(token.deprel) || token.head < 0 || token.head > index)
      return token;
    const isAlone = dependents(tree, index, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'cc').length === 0;
    const isBefore = /^that$/iu.test(tree.tokens[index + 1]?.form ?? '');
    const isOpened = /^[,–—(]$/u.test(tree.tokens[index - 1]?.form ?? '') && isBefore;
    if (!isAlone || !isOpened || !CONJUNCTION.test(token.form)) return token;
    const isClause = dependents(tree, index, 'ccomp').some(
      (clause) => firstWordOf(tree, clause) === index + 1,
    );
    return isClause ? { ...token, head: predicateAbove(tree, token.head), deprel: 'advcl' } : token;
  });
}

/** Participles that "that" makes a conjunction. */
const CONJUNCTION = /^(?:given|provided|providing|considering|granted|assuming|supposing|seeing)$/iu;

/** "It is the sixth team, valued at $3 billion": a past form after a comma, without subject or conjunction, is a participle. */
export function subordinateParticiple(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    if (!/^VB[DN]$/u.test(token.xpos) || !/^(parataxis|conj)$/u.test(token.deprel) || isPastOnly(token.form))
      return token;
    if (token.head < 0 || token.head > index || tree.tokens[index - 1]?.form !== ',') return token;
    if (dependents(tree, index, 'nsubj', 'csubj', 'expl', 'aux', 'cop', 'cc', 'mark').length > 0)
      return token;
    if (dependents(tree, index, 'obj').some((child) => dependents(tree, child, 'case').length === 0))
      return token;
    const next = tree.tokens[index + 1];
    const isClosed = dependents(tree, token.head, 'conj').some((other) => other > index);
    return next?.upos !== 'ADP' || isClosed ? token : { ...token, xpos: 'VBN', deprel: 'advcl' };
  });
}

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

/** "lost by 51 votes to 50 when Haas walked out": without a comma and without a time before it "when" tells of the verb. */
export function hangWhen(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    if (!token.deprel.startsWith('acl') || token.head < 0) return token;
    const first = firstWordOf(tree, clause);
    if (!/^when$/iu.test(tokenAt(tree, first).form) || !isFinite(tree, clause)) return token;
    const before = tree.tokens[first - 1];
    if (before === undefined || before.form === ',' || TIMES.test(tokenAt(tree, token.head).lemma))
      return token;
    if (TIMES.test(before.lemma) || /^(1[0-9]|20)\d\d$/u.test(before.form)) return token;
    const host = verbAbove(tree, token.head);
    return host < 0 || host > first ? token : { ...token, head: host, deprel: 'advcl' };
  });
}

const TIMES =
  /^(second|minute|hour|day|night|morning|afternoon|evening|week|weekend|month|season|year|decade|century|time|moment|date|period|era|age|summer|winter|spring|autumn|(mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

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

/** What the matter of a clause can be called: whether it is so, and what it is like that it is. */
const JUDGING =
  /^(?:myth|lie|fact|fiction|falsehood|fallacy|hoax|misconception|delusion|nonsense|secret|mystery|wonder|miracle|irony|coincidence|pity|shame|relief|disgrace|scandal|tragedy|surprise|mistake|certainty|possibility|probability|blessing|truism|given|joke|cliche|cliché)$/u;

/** "It is a myth that the firm paid no tax", "it is a mystery why it failed": the clause is what "it" stands for, and tells nothing of the noun. */
export function takeJudged(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach((token, clause) => {
    const { deprel, head } = token;
    if (deprel !== 'acl:relcl' || !JUDGING.test(tree.tokens[head]?.lemma.toLowerCase() ?? '')) return;
    const it = dependents(tree, head, 'nsubj', 'expl').find((word) =>
      /^it$/iu.test(tokenAt(tree, word).form),
    );
    const opener = head + 1;
    const isSubject = dependents(tree, clause, 'nsubj', 'expl').some((word) => word > opener);
    if (it === undefined || !isSubject || !/^(?:that|why|how)$/iu.test(tree.tokens[opener]?.form ?? ''))
      return;
    mended.set(clause, { ...token, deprel: 'csubj' });
    mended.set(it, { ...tokenAt(tree, it), deprel: 'expl' });
    const that = tokenAt(tree, opener);
    if (/^that$/iu.test(that.form))
      mended.set(opener, { ...that, head: clause, deprel: 'mark', upos: 'SCONJ', xpos: 'IN' });
  });
  return tokensWith(tree, mended);
}
