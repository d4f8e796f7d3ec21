import type { SpanPair } from '../../domain/span';
import type { LanguageModel } from '../../language/model/load-model';
import { parseSentence } from '../../language/parse';
import { tokenOf, type ParsedSentence, type Token } from '../../language/parsed';
import { readPastAge } from './headline-age';
import { mendTree } from './mend-tree';
import { dependent, tokenAt, treeOf, type Tree } from './tree';

/** Where a headline's clauses meet: "Mill closes as ferry sinks, firm sells piers", "'It leaked': Ferry sinks". */
const JOINT = /(?<as>\sas\s)|,\s|(?<=["”'’]):\s/gu;
/** A longer line is no headline. */
const MOST_PARTS = 4;

/**
 * The tree of a headline. Parsers trained on running text read a line of several short clauses badly; where they find no
 * verb with a subject at its top, but each clause read by itself has one, the trees of the clauses are joined.
 */
export function readHeadline(text: string, span: SpanPair, model: LanguageModel): ParsedSentence {
  const aged = readPastAge(text, span, (words, part) => readHeadline(words, part, model));
  if (aged !== null) return aged;
  const whole = readClause(text, span, model);
  const isWhole = hasOwnVerb(treeOf(whole));
  const parts = joined(text, span, model);
  if (parts === null || (isWhole && !parts.goesOn && !parts.isQuoted)) return whole;
  return parts.sentence;
}

function readClause(text: string, span: SpanPair, model: LanguageModel): ParsedSentence {
  return mendTree(parseSentence(text, span, model));
}

/** Whether the top of a tree is a finite verb with a noun or pronoun for its subject. */
function hasOwnVerb(tree: Tree): boolean {
  const top = tree.tokens[tree.root];
  const subject = dependent(tree, tree.root, 'nsubj');
  return (
    top !== undefined &&
    (isPresent(top) || dependent(tree, tree.root, 'aux', 'cop') >= 0) &&
    subject >= 0 &&
    /^(NOUN|PROPN|PRON|NUM)$/u.test(tokenAt(tree, subject).upos) &&
    !isPresent(tokenAt(tree, subject))
  );
}

function isPresent({ xpos }: Token): boolean {
  return /^VB[DZP]$/u.test(xpos);
}

/**
 * The trees of a line's clauses in one, and whether one of them goes on with the subject of the clause before it; null
 * where one of them is no clause. Whether a colon parts a quotation from the rest.
 */
function joined(
  text: string,
  [start, end]: SpanPair,
  model: LanguageModel,
): { readonly sentence: ParsedSentence; readonly goesOn: boolean; readonly isQuoted: boolean } | null {
  const joints = [...text.slice(start, end).matchAll(JOINT)];
  if (joints.length === 0 || joints.length >= MOST_PARTS) return null;
  const tokens: Token[] = [];
  let from = start;
  let above = -1;
  let someGoesOn = false;
  for (const [number, joint] of [null, ...joints].entries()) {
    if (joint !== null) from = start + joint.index + joint[0].length;
    const next = joints[number];
    const part = readClause(text, [from, next === undefined ? end : start + next.index], model);
    const tree = treeOf(part);
    const isAs = joint?.groups?.as !== undefined;
    const goesOn = joint !== null && !isAs && tree.root === 0 && tree.tokens[0]?.xpos === 'VBZ';
    someGoesOn ||= goesOn;
    if (!part.reliable || !(hasOwnVerb(tree) || goesOn)) return null;
    const first = tokens.length + (joint === null ? 0 : 1);
    if (joint !== null) tokens.push({ ...mark(start + joint.index, joint[0]), head: first + tree.root });
    tokens.push(
      ...part.tokens.map((token) =>
        token.head >= 0
          ? { ...token, head: first + token.head }
          : {
              ...token,
              head: above,
              deprel: joint === null ? 'root' : isAs ? 'advcl' : goesOn ? 'conj' : 'parataxis',
            },
      ),
    );
    above = first + tree.root;
  }
  const isQuoted = joints.some(([joint]) => joint.startsWith(':'));
  return {
    sentence: { start, end, text, tokens: tokens.map(tokenOf), reliable: true },
    goesOn: someGoesOn,
    isQuoted,
  };
}

/** The token of a joint, which hangs on the clause that it opens. */
function mark(start: number, words: string): Token {
  const form = words.trim();
  const place = { start: start + words.indexOf(form), end: start + words.indexOf(form) + form.length };
  return form !== 'as'
    ? { ...place, form, lemma: form, upos: 'PUNCT', xpos: form, head: -1, deprel: 'punct' }
    : { ...place, form, lemma: 'as', upos: 'SCONJ', xpos: 'IN', head: -1, deprel: 'mark' };
}
