import { lemmaOf } from '../../language/lemma';
import type { LanguageModel } from '../../language/model/load-model';
import { sentenceOf, tokenOf, type ParsedSentence, type Token } from '../../language/parsed';
import { isBe, type SetIn } from './set-in-it';
import { isRelation, isUnder, tokenAt, treeOf, type Tree } from './tree';

/** A sentence read without some of its words. */
export interface Reading {
  /** Which of the sentence's tokens were read. */
  readonly words: readonly number[];
  readonly read: ParsedSentence;
}

/** The sentence with the tree of the rest, and what is set in hung on the clause around it as `discourse`. */
export function hangSetIn(
  parsed: ParsedSentence,
  aside: SetIn,
  { words, read }: Reading,
  model: LanguageModel,
): ParsedSentence {
  const place = new Map(words.map((word, at) => [word, at]));
  const before = words.findLastIndex((word) => word < aside.from);
  const after = aside.isInside ? words.findIndex((word) => word >= aside.end) : -1;
  const host = words[clauseAround(treeOf(read), before, after)]!;
  const phrase = phraseAfter(parsed.tokens, aside);
  const tokens = parsed.tokens.map((token, index): Token => {
    const at = place.get(index);
    if (at === undefined) return setInToken(token, index, aside, phrase, host, model);
    const own = tokenAt(treeOf(read), at);
    return tokenOf({ ...own, head: own.head < 0 ? -1 : words[own.head]! });
  });
  return sentenceOf({ ...parsed, tokens });
}

/** The predicate of the smallest clause that holds the words on both sides; of the sentence where it ends with the aside. */
function clauseAround(tree: Tree, before: number, after: number): number {
  if (after < 0) return tree.root;
  let at = before;
  while (at >= 0 && !(isUnder(tree, after, at) && isClause(tree, at))) at = tokenAt(tree, at).head;
  return at < 0 ? tree.root : at;
}

const isClause = (tree: Tree, index: number): boolean =>
  tokenAt(tree, index).upos === 'VERB' ||
  (tree.children[index] ?? []).some((child) => isRelation(tokenAt(tree, child).deprel, ['cop', 'nsubj']));

/** "it is believed by two detectives": the noun of the phrase behind the verb; −1 for none. */
function phraseAfter(tokens: readonly Token[], { verb, end }: SetIn): number {
  return tokens.findLastIndex(
    ({ upos }, index) => index > verb && index < end && /^(?:NOUN|PROPN|PRON|NUM)$/u.test(upos),
  );
}

function setInToken(
  token: Token,
  index: number,
  { it, verb }: SetIn,
  phrase: number,
  host: number,
  model: LanguageModel,
): Token {
  const hung = (deprel: string, head = verb, changed: Partial<Token> = {}): Token =>
    tokenOf({ ...token, ...changed, head, deprel });
  if (index === verb) {
    const isPast = !token.form.endsWith('s');
    const xpos = !isPast ? 'VBZ' : /^VB[DN]$/u.test(token.xpos) ? token.xpos : 'VBN';
    const lemma = lemmaOf(token.form, xpos, model.lemmas, model.words.clusters);
    return hung('discourse', host, { upos: 'VERB', xpos, lemma });
  }
  if (index === it) return hung('expl', verb, { upos: 'PRON', xpos: 'PRP' });
  if (token.upos === 'PUNCT') return hung('punct');
  if (index < verb) {
    if (isBe(token.form)) return hung('aux:pass', verb, { upos: 'AUX', lemma: 'be' });
    return hung(token.upos === 'AUX' ? 'aux' : 'advmod');
  }
  if (index === phrase) return hung('obl');
  if (/^out$/iu.test(token.form)) return hung('compound:prt');
  if (index > phrase) return hung('advmod');
  return hung(token.upos === 'ADP' ? 'case' : token.upos === 'DET' ? 'det' : 'compound', phrase);
}
