import type { ParsedSentence, Token } from '../../language/parsed';
import { withTokens } from './apply-mends';
import { isPastOnly } from './past-forms';
import { childrenOf, dependent, tokenAt, treeOf, yieldOf, type Tree } from './tree';

/**
 * Mends a tree that has a noun for its root because the main verb was taken for something else: a past tense for a
 * participle ("The film premiered in May and was shown …") or a verb in -s for a plural ("The firm plans to close …").
 * The verb becomes the root and the noun its subject. A sentence where nothing speaks for that comes back as it was.
 */
export function mendRoot(sentence: ParsedSentence): ParsedSentence {
  const tree = treeOf(sentence);
  const isTold = tree.tokens.slice(-2).some(({ form }) => /^[.!?]$/u.test(form));
  return isTold ? mendClause(sentence, tree.root) : sentence;
}

/** The same for a clause inside the sentence, from the noun at its top: reported speech. */
export function mendClause(sentence: ParsedSentence, top: number): ParsedSentence {
  const tree = treeOf(sentence);
  if (!sentence.reliable || !isNounOnly(tree, top)) return sentence;
  const past = mistakenPast(tree, top);
  if (past >= 0) return withTokens(sentence, promote(tree, top, { verb: past, subject: top, xpos: 'VBD' }));
  const present = mistakenPresent(tree, top) ?? presentAfterAside(tree, top);
  return present ? withTokens(sentence, promote(tree, top, { ...present, xpos: 'VBZ' })) : sentence;
}

/** Whether a clause has for its top a noun that says nothing of itself. */
function isNounOnly(tree: Tree, root: number): boolean {
  if (root < 0) return false;
  const { upos, xpos } = tokenAt(tree, root);
  const isShare = /^JJ[RS]$/u.test(xpos) && dependent(tree, root, 'nmod') > root;
  if (!isShare && !/^(NOUN|PROPN|PRON|NUM)$/u.test(upos)) return false;
  return dependent(tree, root, 'cop', 'aux', 'nsubj', 'csubj', 'expl', 'case', 'mark', 'cc') < 0;
}

/** A form that can be a past tense as well as a participle ("premiered", "brought"; not "written"), without auxiliary. */
function isAmbiguous(tree: Tree, token: number): boolean {
  const { xpos, form } = tokenAt(tree, token);
  if (xpos !== 'VBD' && xpos !== 'VBN') return false;
  if (dependent(tree, token, 'aux', 'cop', 'nsubj', 'mark') >= 0) return false;
  return xpos === 'VBD' || !/(?:[^e]en|wn|orn|one|rung|sung|sunk|drunk|swum|begun|gone|seen)$/iu.test(form);
}

/** The verb right after the noun's phrase, or right after the comma that closes an aside about it. */
function mistakenPast(tree: Tree, root: number): number {
  const direct =
    childrenOf(tree, root).find(
      (child) =>
        child > root &&
        isAmbiguous(tree, child) &&
        /^(acl|conj|parataxis)/u.test(tokenAt(tree, child).deprel),
    ) ?? pastBelow(tree, root);
  const between = tree.tokens.slice(root + 1, direct ?? root + 1);
  const isClear = between.every(({ form, upos }) => form !== ',' && !/^(AUX|SCONJ|VERB|CCONJ)$/u.test(upos));
  if (direct !== undefined && isClear) return direct;
  const second = pastAfterRelative(tree, root);
  return second >= 0 ? second : verbAfterAside(tree, root, (verb) => isAmbiguous(tree, verb));
}

/** "Deaths within 30 days fell": the same beside a noun of the phrase, where the form is no participle. */
function pastBelow(tree: Tree, root: number): number | undefined {
  return yieldOf(tree, root).find((token) => {
    const { deprel, head, form } = tokenAt(tree, token);
    return isPastOnly(form) && deprel === 'acl' && head > root && isAmbiguous(tree, token);
  });
}

/** "Most of the ships that left never returned": a past tense below the relative clause's, with nothing that makes it a clause. */
function pastAfterRelative(tree: Tree, root: number): number {
  return tree.tokens.findIndex(({ deprel, head, xpos }, verb) => {
    if (xpos !== 'VBD' || !/^(advcl|ccomp|xcomp)$/u.test(deprel) || head < 0 || head > verb) return false;
    const { deprel: place, head: noun } = tokenAt(tree, head);
    const isIn =
      place === 'acl:relcl' && (noun === root || tokenAt(tree, noun).head === root) && noun >= root;
    const between = tree.tokens.slice(head, verb);
    return (
      isIn && isAmbiguous(tree, verb) && !between.some(({ upos }) => /^(PUNCT|CCONJ|SCONJ)$/u.test(upos))
    );
  });
}

/** The verb after the comma that closes an aside, adverbs passed over ("The choir, which has 64 members, allegedly lost"). */
function verbAfterAside(tree: Tree, root: number, fits: (verb: number) => boolean): number {
  const opening = tree.tokens.findIndex(({ form }, index) => index > root && form === ',');
  if (opening < 0 || tree.tokens.slice(root, opening).some(({ upos }) => /^(VERB|AUX|SCONJ)$/u.test(upos)))
    return -1;
  for (let comma = opening + 1; comma < tree.tokens.length - 1; comma += 1) {
    if (tokenAt(tree, comma).form !== ',') continue;
    let verb = comma + 1;
    while (tree.tokens[verb]?.upos === 'ADV') verb += 1;
    if (verb < tree.tokens.length && fits(verb)) return verb;
  }
  return -1;
}

/** Whether a word is a plural that before an infinitive is rather the present of a verb. */
export function isIntent(form: string): boolean {
  return INTENT.test(form);
}

const INTENT = /^(plans|aims|hopes|seeks|vows|promises|offers|moves|needs|threatens|attempts)$/u;

/** "The firm plans to close the mill": a noun in -s before an infinitive, after a singular noun. */
function mistakenPresent(tree: Tree, root: number): { verb: number; subject: number } | null {
  const lower = yieldOf(tree, root).filter((token) => /^(conj|appos)$/u.test(tokenAt(tree, token).deprel));
  const verb = [root, ...lower].find((token) => INTENT.test(tokenAt(tree, token).form));
  if (verb === undefined || verb < 1 || !/^to$/iu.test(tree.tokens[verb + 1]?.form ?? '')) return null;
  const before = tokenAt(tree, verb - 1);
  if (verb !== root && before.form !== ',') return null;
  if (verb !== root) return yieldOf(tree, root)[0]! > verb ? null : { verb, subject: root };
  return /^(NOUN|PROPN|ADJ)$/u.test(before.upos) && !before.xpos.endsWith('S')
    ? { verb, subject: verb - 1 }
    : null;
}

/**
 * "The union, which has 40 members, disputes the figures": a present tense, or what was taken for a plural before an
 * object, right after the comma that closes an aside about the noun; an adverb may stand between.
 */
function presentAfterAside(tree: Tree, root: number): { verb: number; subject: number } | null {
  const opening = tree.tokens.findIndex(({ form }, index) => index > root && form === ',');
  if (opening < 0 || opening > root + LONGEST_PHRASE) return null;
  if (tree.tokens.slice(root + 1, opening).some(({ upos }) => /^(VERB|AUX|PUNCT)$/u.test(upos))) return null;
  const closing = tree.tokens.findIndex(
    ({ form }, index) =>
      index > opening + 2 && form === ',' && isPresent(tree, afterAdverbs(tree, index + 1)),
  );
  const isAside = closing > 0 && opensAside(tree, opening + 1) && !hasBreak(tree, opening + 1, closing);
  return isAside ? { verb: afterAdverbs(tree, closing + 1), subject: root } : null;
}

/** How many words may stand between a noun and the comma after its phrase. */
const LONGEST_PHRASE = 6;

function afterAdverbs(tree: Tree, from: number): number {
  let at = from;
  while (tree.tokens[at]?.upos === 'ADV') at += 1;
  return at;
}

/** A finite present of its own, or a noun in -s straight before an article: "disputes the figures". */
function isPresent(tree: Tree, token: number): boolean {
  const word = tree.tokens[token];
  if (!word || dependent(tree, token, 'nsubj', 'mark', 'aux') >= 0) return false;
  if (/^VB[ZP]$/u.test(word.xpos)) return word.upos === 'VERB';
  const next = tree.tokens[token + 1];
  return (
    word.xpos === 'NNS' &&
    word.form.endsWith('s') &&
    /^(the|a|an|this|these|his|her|its|their)$/iu.test(next?.form ?? '')
  );
}

/** An aside begins with a relative pronoun, a determiner, a number or a participle; not with one more item of a list. */
function opensAside(tree: Tree, token: number): boolean {
  const { xpos, upos } = tokenAt(tree, token);
  return /^W|^VB[GN]$/u.test(xpos) || /^(DET|NUM|ADJ)$/u.test(upos);
}

/** Whether an aside holds what ends one: a semicolon, a colon, or a conjunction after a comma. */
function hasBreak(tree: Tree, from: number, to: number): boolean {
  return tree.tokens
    .slice(from, to)
    .some(
      ({ form, upos }, index, words) =>
        /^[;:]$/u.test(form) || (upos === 'CCONJ' && words[index - 1]?.form === ','),
    );
}

const isPunctuation = (tree: Tree, index: number): boolean => tree.tokens[index]?.upos === 'PUNCT';

/**
 * The tree with a verb for its root, `subject` below it, and what belongs to the whole clause moved along: nothing
 * after the verb hangs on what stands before it, or on a punctuation mark.
 */
function promote(
  tree: Tree,
  root: number,
  { verb, subject, xpos }: { readonly verb: number; readonly subject: number; readonly xpos: string },
): readonly Token[] {
  const above = tokenAt(tree, root);
  const named = new Set(subject === root ? [] : yieldOf(tree, root).filter((token) => token < verb));
  return tree.tokens.map((token, index): Token => {
    if (index === verb) return { ...token, head: above.head, deprel: above.deprel, upos: 'VERB', xpos };
    if (index === subject) {
      return { ...token, head: verb, deprel: 'nsubj', upos: token.upos === 'ADJ' ? 'NOUN' : token.upos };
    }
    if (token.head === root && index < verb && named.has(index) && subject !== root)
      return { ...token, head: subject };
    if (token.head === verb && index < subject && subject !== root) return { ...token, head: subject };
    const isClauseWide = token.head === root && index > verb;
    if (isClauseWide)
      return { ...token, head: verb, deprel: token.deprel === 'acl' ? 'xcomp' : token.deprel };
    if (index > verb && (token.head < verb || isPunctuation(tree, token.head)) && token.head >= 0)
      return { ...token, head: verb, deprel: token.upos === 'PUNCT' ? 'punct' : token.deprel };
    return token.head === verb && token.deprel === 'acl' && xpos === 'VBZ'
      ? { ...token, deprel: 'xcomp' }
      : token;
  });
}
