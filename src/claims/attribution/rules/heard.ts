import { isTense } from '../../clauses/predicate';
import { tokenAt, type Tree } from '../../trees/tree';
import { contentSpans, speechContent } from '../content';
import { cueVerbAt, cueWords, sourceOf, subjectOf } from '../cue-clause';
import { quotationOf, type AttributionRule, type Draft, type SentenceView } from '../draft';
import { range } from '../word-phrases';
import { cueStartOf, endsSentence, sourceStart } from './trailing';

/** Those before whom things are said, in court and at hearings. */
const HEARERS =
  /^(?:court|jury|juror|inquest|tribunal|hearing|inquiry|enquiry|magistrate|panel|committee|commission|parliament|mp|senator|lawmaker|councillor|judge|coroner|sheriff|arbitrator)s?$/iu;

/** Whether the words up to the verb are somebody to whom things are said: "the jury", "Esk Crown Court", "a hearing in Ulm". */
const namesHearer = (tree: Tree, phrase: readonly number[]): boolean =>
  phrase.some((index) => HEARERS.test(tokenAt(tree, index).form)) &&
  phrase.length <= LONGEST_HEARER &&
  phrase.every((index) => {
    const { upos, xpos, form } = tokenAt(tree, index);
    return (
      /^(?:DET|NOUN|PROPN|ADJ|NUM|ADP|PART)$/u.test(upos) &&
      !xpos.startsWith('W') &&
      !/^(?:than|more|what)$/iu.test(form)
    );
  });
const LONGEST_HEARER = 8;

/** "The jury heard that …": those who only listen have said nothing themselves. */
const isJury = (tree: Tree, phrase: readonly number[]): boolean =>
  phrase.some((index) => /^jur(?:y|ies|ors?)$/iu.test(tokenAt(tree, index).form));

/** Whether a verb tells of being told: "heard", "was told", and in headlines "jury told". */
function isHeard(tree: Tree, verb: number): boolean {
  const { lemma, xpos } = tokenAt(tree, verb);
  if (lemma === 'hear') return /^VB[DZN]$/u.test(xpos);
  if (lemma !== 'tell' || !/^VB[DN]$/u.test(xpos)) return false;
  const isPassive = range(cueStartOf(tree, verb), verb).some((index) => tokenAt(tree, index).lemma === 'be');
  return isPassive || verb === tree.tokens.length - 1;
}

/** ", the court heard on Monday." and ", the court heard, " with what was said about it. */
function remarkAt(view: SentenceView, verb: number): Draft | null {
  const { tree } = view;
  const cueStart = cueStartOf(tree, verb);
  const start = sourceStart(tree, cueStart);
  if (start < 2 || !namesHearer(tree, range(start, cueStart))) return null;
  const isInside = tree.tokens[verb + 1]?.form === ',' && verb + 2 < tree.tokens.length;
  if (!isInside && !endsSentence(tree, verb)) return null;
  const close = isInside ? verb + 1 : tree.tokens.length;
  const said = [...range(0, start - 1), ...range(close + 1, tree.tokens.length)];
  const isStatement = said.some((index) => isTense(tokenAt(tree, index).xpos) || isFiniteLine(tree, index));
  if (!isStatement) return null;
  const hearer = range(start, cueStart);
  const isTold = tokenAt(tree, verb).lemma === 'tell' || isJury(tree, hearer);
  return {
    form: 'clause',
    head: verb,
    cue: range(cueStart, verb + 1),
    source: isTold ? [] : hearer,
    content: contentSpans(view, { words: said, quotations: [] }),
    setting: [...(isTold ? hearer : []), ...range(verb + 1, close)],
    isMissing: isTold,
  };
}

/** Headlines leave out the helping verb: "Man jailed for life, court hears". */
const isFiniteLine = (tree: Tree, index: number): boolean =>
  tokenAt(tree, index).xpos === 'VBN' &&
  !/[.!?]["”’)]*\s*$/u.test(tree.sentence.text.slice(0, tree.sentence.end));

/** "The court heard that …", "The jury heard how …". */
function leadingAt(view: SentenceView, verb: number): Draft | null {
  const { tree } = view;
  const subject = subjectOf(tree, verb);
  if (tokenAt(tree, verb).lemma !== 'hear' || subject < 0 || subject > verb) return null;
  if (!HEARERS.test(tokenAt(tree, subject).form)) return null;
  const entry = cueVerbAt(tree, verb);
  const content = entry && speechContent(view, verb, { ...entry, meaning: 'speech' }); // "heard how …" too
  if (!content) return null;
  const taken = new Set([...content.words, ...cueWords(tree, verb)]);
  const hearer = sourceOf(tree, verb).filter((index) => !taken.has(index));
  const isUnnamed = isJury(tree, [subject]);
  return {
    form: 'clause',
    head: verb,
    cue: cueWords(tree, verb),
    source: isUnnamed ? [] : hearer,
    content: contentSpans(view, content),
    setting: isUnnamed ? hearer : [],
    isMissing: isUnnamed,
  };
}

/**
 * What a court or a hearing is told: "…, the court heard", "The jury heard that …", "…, jurors were told". Where it was heard
 * stands for whoever said it, whom the sentence does not name; whom it was told, and a jury, have no part in it.
 */
export const heard: AttributionRule = {
  name: 'heard',
  example: '[content The cellar had no second door], [source the inquest] [cue heard].',
  find(view) {
    return view.tree.tokens.flatMap((_, verb) => {
      if (!isHeard(view.tree, verb) || quotationOf(view, verb)) return [];
      return remarkAt(view, verb) ?? leadingAt(view, verb) ?? [];
    });
  },
};
