import { isTense } from '../../clauses/predicate';
import { tokenAt, type Tree } from '../../trees/tree';
import { quotationAfter, quotationBefore } from '../beside-quotation';
import { contentSpans } from '../content';
import { quotationOf, type AttributionRule, type Draft, type SentenceView } from '../draft';
import { CUE_VERBS } from '../lexicon/verbs';
import { isNominalWord, range } from '../word-phrases';
import { cueStartOf, endsSentence, isSpeechVerb } from './trailing';

/** How far before the verb a speaker with all that is told of them may begin. */
const LONGEST = 36;

/** Where a phrase begins that ends before `end`, after a comma or a closing mark; −1 where a clause or another mark is in between. */
function segmentStart(tree: Tree, end: number, clauses: number): number {
  let finite = 0;
  for (let at = end - 1; at >= 0 && end - at <= LONGEST; at--) {
    const { form, xpos } = tokenAt(tree, at);
    if (/^(?:,|”|“|"|''|``|\?|!|–|—)$/u.test(form)) return at + 1;
    if (/^[;:.()]$/u.test(form)) return -1;
    if (isTense(xpos) && ++finite > clauses) return -1;
  }
  return -1;
}

/** Whether the words from `from` up to `to` can be who somebody is: a noun phrase without a verb of its own. */
function isWho(tree: Tree, from: number, to: number): boolean {
  const first = tokenAt(tree, from);
  const opens = /^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(first.upos) || first.xpos === 'PRP$';
  return opens && to > from && range(from, to).some((index) => isNominalWord(tree, index));
}

/** The speaker and what is told of them between commas, straight before the verb: first token; −1 if it is none. */
export function speakerStart(tree: Tree, cueStart: number): number {
  if (tree.tokens[cueStart - 1]?.form !== ',') return -1;
  const relative = segmentStart(tree, cueStart - 1, 2);
  const isRelative = relative > 0 && /^(?:who|whose|which|whom)$/iu.test(tokenAt(tree, relative).form);
  const aside = isRelative ? relative : segmentStart(tree, cueStart - 1, 0);
  if (aside < 2 || tokenAt(tree, aside - 1).form !== ',') return -1;
  if (!isRelative && !isAside(tree, aside, cueStart - 1)) return -1;
  let start = segmentStart(tree, aside - 1, 0);
  if (start < 0 || !isWho(tree, start, aside - 1)) return -1;
  // "the founder, Ida Roos, 61, told": one more aside before the last
  const isAge = aside === cueStart - 2 && tokenAt(tree, aside).upos === 'NUM';
  if (isAge && tokenAt(tree, start - 1).form === ',') {
    const further = segmentStart(tree, start - 1, 0);
    if (further > 0 && isWho(tree, further, start - 1)) start = further;
  }
  return start;
}

/** What is told of a speaker between commas: a name, a role, an age, where they are from. */
function isAside(tree: Tree, from: number, to: number): boolean {
  const { upos } = tokenAt(tree, from);
  return isWho(tree, from, to) || (upos === 'ADP' && to - from > 1) || upos === 'NUM';
}

function draftAt(view: SentenceView, verb: number): Draft | null {
  const { tree } = view;
  const { xpos, lemma } = tokenAt(tree, verb);
  if (!/^VB[DZN]$/u.test(xpos) || quotationOf(view, verb)) return null;
  const cueStart = cueStartOf(tree, verb);
  const start = speakerStart(tree, cueStart);
  if (start < 1) return null;
  const cue = range(cueStart, verb + 1);
  if (cue.some((index) => tokenAt(tree, index).lemma === 'be')) return null;
  const edges = { first: start, last: verb };
  const quotation = quotationBefore(view, edges);
  if (quotation) {
    if (CUE_VERBS.get(lemma)?.takes.has('quote') !== true) return null;
    const next = quotationAfter(view, edges);
    const after = range(verb + 1, tree.tokens.length);
    return {
      form: 'clause',
      head: verb,
      cue,
      source: range(start, cueStart - 1),
      content: contentSpans(view, { words: [], quotations: next ? [quotation, next] : [quotation] }),
      setting: after.filter((index) => quotationOf(view, index) === undefined),
    };
  }
  if (!isSpeechVerb(tree, verb) || !endsSentence(tree, verb)) return null;
  if (tokenAt(tree, start - 1).form !== ',') return null;
  const said = range(0, start - 1);
  const opensPlain =
    !/^(?:SCONJ|ADP|ADV)$/u.test(tokenAt(tree, 0).upos) && !/^VB[GN]$/u.test(tokenAt(tree, 0).xpos);
  const isStatement = said.some((index) => isTense(tokenAt(tree, index).xpos));
  if (!opensPlain || !isStatement || said.some((index) => quotationOf(view, index))) return null;
  return {
    form: 'clause',
    head: verb,
    cue,
    source: range(start, cueStart - 1),
    content: contentSpans(view, { words: said, quotations: [] }),
    setting: range(verb + 1, tree.tokens.length),
  };
}

/**
 * A speaker who is told of between commas before the verb: "“…,” the ferry's owner, Ida Roos, told passengers." Read off
 * the words, because parsers take the speaker for the object and the one spoken to for the speaker.
 */
export const apposed: AttributionRule = {
  name: 'apposed',
  example:
    '[content The ferry will sail on Friday], [source its owner, Ida Roos], [cue told] [setting the town].',
  find(view) {
    return view.tree.tokens.flatMap((_, verb) => draftAt(view, verb) ?? []);
  },
};
