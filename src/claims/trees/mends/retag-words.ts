import type { Token } from '../../../language/parsed';
import { isUnchanging } from '../../../language/read-again';
import { canStandAlone, isStandingAlone } from '../../clauses/verb-kinds';
import { isPersonNoun } from '../../names/person-nouns';
import { isPastOnly } from '../past-forms';
import { childrenOf, dependents, tokenAt, type Tree } from '../tree';

/** A token with letters is no mark, in whatever script it is written. */
export function tagLetters(tree: Tree): readonly Token[] {
  return tree.tokens.map((token) =>
    token.upos === 'PUNCT' && /\p{L}/u.test(token.form)
      ? { ...token, upos: 'X', xpos: 'FW', deprel: token.deprel === 'punct' ? 'dep' : token.deprel }
      : token,
  );
}

/** "helped … fell", "records began": a form that can be no participle and no present is a past tense. */
export function tagPast(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) =>
    isPastOnly(token.form) && isMistagged(tree, index) ? { ...token, xpos: 'VBD' } : token,
  );
}

function isMistagged(tree: Tree, verb: number): boolean {
  const { xpos, form, upos } = tokenAt(tree, verb);
  if (upos !== 'VERB' || /^lay$/iu.test(form)) return xpos === 'VBN';
  const isHelped = dependents(tree, verb, 'aux', 'mark').some((child) =>
    /^(MD|TO)$/u.test(tokenAt(tree, child).xpos),
  );
  return /^VB[NP]$/u.test(xpos) || (xpos === 'VB' && !isHelped);
}

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

/** "The plan has upset voters": what upsets is a verb, and nobody has upset people. */
export function tagUpset(tree: Tree): readonly Token[] {
  for (const [upset, { form, deprel, head }] of tree.tokens.entries()) {
    const have = upset - 1;
    const helper = tree.tokens[have];
    if (!/^upset$/iu.test(form) || deprel !== 'amod' || helper?.lemma !== 'have') continue;
    const { deprel: role, head: over } = tokenAt(tree, head);
    if (role !== 'obj' || over !== have || !isPersonNoun(tokenAt(tree, head).lemma)) continue;
    return tree.tokens.map((own, index) => {
      if (index === upset)
        return {
          ...own,
          lemma: 'upset',
          upos: 'VERB',
          xpos: 'VBN',
          head: helper.head,
          deprel: helper.deprel,
        };
      if (index === have) return { ...own, upos: 'AUX', head: upset, deprel: 'aux' };
      return own.head === have ? { ...own, head: upset } : own;
    });
  }
  return tree.tokens;
}

/** "had fled to Sweden and never come back": a bare form joined to a perfect is a participle where the two look alike. */
export function tagSecondPerfect(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, verb) => {
    const { deprel, head, upos, xpos, form } = token;
    if (deprel !== 'conj' || head < 0 || head > verb || upos !== 'VERB' || !/^VB[DP]?$/u.test(xpos))
      return token;
    if (!isUnchanging(form) && !/^(run|become|overcome)$/iu.test(form)) return token;
    if (tokenAt(tree, head).xpos !== 'VBN' || dependents(tree, verb, 'aux', 'mark', 'nsubj').length > 0)
      return token;
    const isPerfect = dependents(tree, head, 'aux').some((aux) => tokenAt(tree, aux).lemma === 'have');
    return isPerfect ? { ...token, xpos: 'VBN' } : token;
  });
}

/** Adverbs that stand before no noun: "nearly works". */
const BEFORE_VERB =
  /^(?:nearly|never|always|often|rarely|seldom|sometimes|usually|hardly|barely|still|soon)$/iu;

/** "Norway borders Sweden", "is dear and rarely works": a plural with a subject and an object, or an adverb, of its own is a verb. */
export function tagVerb(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    const isJoined = token.deprel === 'conj' && tree.tokens[index - 2]?.upos === 'CCONJ';
    const isOften = isJoined && BEFORE_VERB.test(tree.tokens[index - 1]?.form ?? '');
    if (token.xpos === 'NNS' && isOften && dependents(tree, index, 'nmod').length === 0)
      return { ...token, upos: 'VERB', xpos: 'VBZ' };
    if (token.xpos !== 'NNS' || !/^(root|conj|parataxis|ccomp)$/u.test(token.deprel)) return token;
    const isBare = dependents(tree, index, 'det', 'amod', 'nummod', 'case', 'cop', 'aux').length === 0;
    const subject = dependents(tree, index, 'nsubj')[0];
    const hasObject = dependents(tree, index, 'obj').some((child) => child > index);
    return isBare && hasObject && subject !== undefined && subject < index
      ? { ...token, upos: 'VERB', xpos: 'VBZ' }
      : token;
  });
}

/**
 * "homes have been raided and their computers seized": behind a passive a verb that asks for an object and has none, with nothing after
 * it, is one too and shares the auxiliary.
 */
export function tagPassive(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, verb) => {
    const { deprel, head, xpos, upos, lemma } = token;
    if (deprel !== 'conj' || upos !== 'VERB' || xpos !== 'VBD' || head < 0 || head > verb) return token;
    if (canStandAlone(lemma) || isPastOnly(token.form)) return token;
    const isBare = childrenOf(tree, verb).every((child) =>
      /^(?:nsubj|cc|punct|advmod)/u.test(tokenAt(tree, child).deprel),
    );
    const near = [head, ...dependents(tree, head, 'conj')].filter((other) => other < verb).at(-1) ?? head;
    const isPassive =
      dependents(tree, near, 'aux:pass').length > 0 && dependents(tree, near, 'aux').length > 1;
    return isBare && isPassive && dependents(tree, verb, 'nsubj').length > 0
      ? { ...token, xpos: 'VBN', head: near }
      : token;
  });
}

/** "was stolen in 1945 but resurfaced in 1990": what is done to nobody is no participle behind a passive. */
export function tagAlone(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, verb) => {
    const { deprel, head, xpos, lemma } = token;
    if (deprel !== 'conj' || xpos !== 'VBN' || head < 0 || head > verb || !isStandingAlone(lemma))
      return token;
    const isPassive =
      dependents(tree, head, 'aux:pass').length > 0 && dependents(tree, head, 'aux').length === 1;
    return isPassive && dependents(tree, verb, 'aux', 'nsubj').length === 0
      ? { ...token, xpos: 'VBD' }
      : token;
  });
}

/** "With the check passed": after "with" no past tense stands, but a participle. */
export function tagParticiple(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    const isAfterWith =
      token.xpos === 'VBD' &&
      token.deprel === 'advcl' &&
      dependents(tree, index, 'mark', 'case').some((mark) => /^with$/iu.test(tokenAt(tree, mark).form));
    return isAfterWith ? { ...token, xpos: 'VBN' } : token;
  });
}

/**
 * "strip algae from skeletons and leave the tissue": a bare form joined to a present tense is one too. "will open in May
 * and cost millions", "will be long and cost millions": a form that may be the past is a bare one where it is joined to one, or to
 * what a modal and "be" help. "sang hymns and handed in a
 * petition": what looks like a participle is a past tense where it is joined to one.
 */
export function tagJoined(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, verb) => {
    const { deprel, head, xpos, form } = token;
    if (deprel !== 'conj' || head > verb || dependents(tree, verb, 'aux', 'mark', 'nsubj').length > 0)
      return token;
    const first = tokenAt(tree, head).xpos;
    if (xpos === 'VB' && first === 'VBP') return { ...token, xpos: 'VBP' };
    if (xpos === 'VBN' && first === 'VBD' && isActive(tree, head, verb)) return { ...token, xpos: 'VBD' };
    if (xpos === 'VBP' || (/^VB[DN]$/u.test(xpos) && SAME_PAST.test(form)))
      return (first === 'VB' && xpos === 'VBD') || isBehindModal(tree, head, verb)
        ? { ...token, xpos: 'VB' }
        : token;
    return token;
  });
}

/** "will be closed and cut off three villages", "would be higher and hit shops": what is done to something that stands behind it. */
function isBehindModal(tree: Tree, first: number, second: number): boolean {
  const helpers = dependents(tree, first, 'aux', 'cop');
  const isToBe = helpers.some(
    (helper) => tokenAt(tree, helper).form === 'be' && helper < first && helper !== helpers[0],
  );
  const hasObject = dependents(tree, second, 'obj').some((object) => object > second);
  const isPastTime = tree.tokens.slice(second).some(({ form }) => /^(?:ago|last|yesterday)$/iu.test(form));
  return isToBe && tokenAt(tree, helpers[0]!).xpos === 'MD' && hasObject && !isPastTime;
}

/** Whether a past tense with a subject of its own, and the verb in "-ed" that "and" joins to it, tell what somebody did. */
function isActive(tree: Tree, first: number, second: number): boolean {
  const subjects = dependents(tree, first, 'nsubj');
  return (
    tokenAt(tree, second).form.endsWith('ed') &&
    subjects.length > 0 &&
    subjects.every((subject) => subject < first && tokenAt(tree, subject).deprel === 'nsubj') &&
    dependents(tree, first, 'aux', 'cop').length === 0 &&
    dependents(tree, second, 'cc').length > 0 &&
    dependents(tree, second, 'obl:agent').length === 0
  );
}

/** Verbs whose past looks like their bare form. */
const SAME_PAST =
  /^(?:bet|burst|cast|cost|cut|hit|hurt|let|put|quit|read|rid|set|shed|shut|split|spread|sweat|thrust|upset)$/iu;

/** "lost her home, her marriage and her name": before "home" and another such phrase "her" is an owner, no object. */
export function ownHome(tree: Tree): readonly Token[] {
  for (const [owner, { form, head, deprel }] of tree.tokens.entries()) {
    const home = owner + 1;
    if (deprel !== 'obj' || !/^her$/iu.test(form) || !/^home$/u.test(tree.tokens[home]?.form ?? '')) continue;
    const others = dependents(tree, head, 'conj').filter(
      (other) =>
        other > home &&
        tokenAt(tree, other).upos === 'NOUN' &&
        dependents(tree, other, 'cop', 'nsubj').length === 0,
    );
    if (others.length === 0 || tokenAt(tree, home).head !== head) continue;
    return tree.tokens.map((own, index) => {
      if (index === owner) return { ...own, xpos: 'PRP$', head: home, deprel: 'nmod:poss' };
      if (index === home) return { ...own, upos: 'NOUN', xpos: 'NN', deprel: 'obj' };
      return others.includes(index) ? { ...own, head: home } : own;
    });
  }
  return tree.tokens;
}

/** "So far it has hired 12, managing director Piet Aldous told the meeting": an -ing form before a role is a part of it. */
export function nameActing(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    if (token.xpos !== 'VBG' || token.deprel !== 'advcl') return token;
    const role = tree.tokens[index + 1];
    const isRole = role?.upos === 'NOUN' && role.deprel === 'nmod:desc' && isPersonNoun(role.lemma);
    if (!isRole || dependents(tree, index, 'obj', 'obl', 'advmod').length > 0) return token;
    return { ...token, upos: 'ADJ', xpos: 'JJ', head: index + 1, deprel: 'amod' };
  });
}

/** "a 15-year run in the city": right behind a span with a hyphen stands what lasts so long, and no participle. */
export function nameLasting(tree: Tree): readonly Token[] {
  for (const [noun, { xpos, deprel, head, form }] of tree.tokens.entries()) {
    const span = noun - 1;
    if (
      xpos !== 'VBN' ||
      deprel !== 'acl' ||
      head !== span ||
      !/^(?:run|cut|hit|set|split|spread|bid)$/iu.test(form)
    )
      continue;
    const isSpan = tree.tokens[span - 1]?.form === '-' && tree.tokens[span - 2]?.upos === 'NUM';
    if (!isSpan) continue;
    const { deprel: relation, head: above } = tokenAt(tree, span);
    return tree.tokens.map((own, index) => {
      if (index === noun) return { ...own, upos: 'NOUN', xpos: 'NN', head: above, deprel: relation };
      if (index === span) return { ...own, head: noun, deprel: 'compound' };
      const isKept = own.head !== span || /^(?:nummod|punct)$/u.test(own.deprel) || above === index;
      const isPhrase = own.head === noun && own.deprel === 'obl';
      return isPhrase ? { ...own, deprel: 'nmod' } : isKept ? own : { ...own, head: noun };
    });
  }
  return tree.tokens;
}

/** "38 percent, three points fewer than in 2019": after a comma and a number, and before a comparison, a plural is no verb. */
export function tagPoints(tree: Tree): readonly Token[] {
  for (const [points, { xpos, head, deprel }] of tree.tokens.entries()) {
    const [comma, count, more] = [tree.tokens[points - 2], tree.tokens[points - 1], tree.tokens[points + 1]];
    if (xpos !== 'VBZ' || comma?.form !== ',' || count?.upos !== 'NUM' || head < 0) continue;
    if (more?.xpos !== 'JJR' || !/^than$/iu.test(tree.tokens[points + 2]?.form ?? '')) continue;
    return tree.tokens.map((token, index) => {
      if (index === points)
        return { ...token, upos: 'NOUN', xpos: 'NNS', head: points + 1, deprel: 'obl:unmarked' };
      if (index === points - 1) return { ...token, head: points, deprel: 'nummod' };
      if (index === points + 1)
        return { ...token, upos: 'ADJ', head, deprel: deprel === 'root' ? deprel : 'parataxis' };
      return token.head === points ? { ...token, head: points + 1 } : token;
    });
  }
  return tree.tokens;
}
