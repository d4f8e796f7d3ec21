import { canSpeak } from '../../claimants/can-speak';
import { isTense } from '../../clauses/predicate';
import { dependent, dependents, tokenAt, type Tree } from '../../trees/tree';
import { cueVerbAt } from '../cue-clause';
import type { AttributionRule, Draft, SentenceView } from '../draft';
import type { Quotation } from '../quotations';
import { phraseFrom, range, withAsides } from '../word-phrases';

/** What is moved or shown by a gesture. */
const GESTURE =
  /^(?:head|hand|arm|shoulder|finger|fist|eye|eyebrow|voice|face|nose|lip|eyes|glass|smile|laugh|sigh|shrug|nod)s?$/u;

/** Words by which one verb of a sentence is joined to more. */
const FEWEST = 3;

/** Whether a quotation is a clause that somebody says, not a title or a term: it has a tense, and small letters. */
function isClause({ tokens }: Tree, { start, end }: Quotation): boolean {
  const inside = tokens.filter((token) => token.start > start && token.end < end);
  const words = inside.filter(({ form }) => /^\p{L}/u.test(form));
  const isTitle =
    words.length > 1 && words.slice(1).every(({ form }) => /^\p{Lu}/u.test(form) || form.length < 4);
  return words.length >= FEWEST && !isTitle && inside.some(({ xpos }, at) => at > 0 && isTense(xpos));
}

/** The verb that begins at a word, behind its helpers and adverbs; −1 where another word stands there. */
function verbFrom({ tokens }: Tree, from: number): number {
  const verb = tokens.findIndex(({ upos }, index) => index >= from && !/^(?:ADV|AUX|PART)$/u.test(upos));
  return verb >= 0 && tokens[verb]!.upos === 'VERB' ? verb : -1;
}

/** Whether a verb tells what somebody does with words that no rule knows for saying. */
const isTold = (tree: Tree, verb: number): boolean =>
  verb >= 0 && isTense(tokenAt(tree, verb).xpos) && cueVerbAt(tree, verb)?.takes.has('quote') !== true;

/** "“…,” Roos chipped in": after a quotation that opens the sentence and ends with a comma, whoever does whatever has said it. */
function afterQuotation(view: SentenceView): Draft[] {
  const { tree } = view;
  const [quotation, next] = view.quotations;
  const { text } = tree.sentence;
  if (!quotation || quotation.start !== tree.tokens[0]?.start || !isClause(tree, quotation)) return [];
  if (!/,["”’']$/u.test(text.slice(quotation.start, quotation.end)) && text[quotation.end] !== ',') return [];
  const first = tree.tokens.findIndex(({ start, form }) => start >= quotation.end && form !== ',');
  if (first < 0 || tokenAt(tree, first).upos === 'CCONJ') return [];
  const isInverted = tokenAt(tree, first).upos === 'VERB';
  const name = phraseFrom(tree, isInverted ? first + 1 : first);
  const source = withAsides(tree, name);
  const verb = isInverted ? first : verbFrom(tree, (source.at(-1) ?? first) + 1);
  if (name.length === 0 || !canSpeak(tree, name.at(-1)!) || !isTold(tree, verb)) return [];
  return [draftOf(view, verb, source, next ? [quotation, next] : [quotation])];
}

/** A noun that is no part of a gesture and hangs on no preposition: what is done to it may be what the quotation is. */
const isThing = (tree: Tree, index: number): boolean =>
  /^(?:NOUN|PROPN)$/u.test(tokenAt(tree, index).upos) &&
  dependent(tree, index, 'case') < 0 &&
  !GESTURE.test(tokenAt(tree, index).lemma.toLowerCase());

/** "Roos shook her head: “…”": before a colon and a quotation, whoever moves or breaks in says it. */
function beforeQuotation(view: SentenceView): Draft[] {
  const { tree } = view;
  const quotation = view.quotations.find((one) => isClause(tree, one));
  const open = quotation ? tree.tokens.findIndex(({ start }) => start === quotation.start) : -1;
  if (!quotation || tree.tokens[open - 1]?.form !== ':') return [];
  const verb = tree.root;
  const subject = dependent(tree, verb, 'nsubj');
  if (
    subject < 0 ||
    subject > verb ||
    verb > open ||
    !canSpeak(tree, subject) ||
    !isTense(tokenAt(tree, verb).xpos)
  )
    return [];
  const isOther =
    tokenAt(tree, verb).upos !== 'VERB' ||
    cueVerbAt(tree, verb)?.takes.has('quote') === true ||
    range(verb + 1, open).some((index) => isThing(tree, index));
  if (isOther || dependents(tree, verb, 'advmod', 'conj', 'obl').some((word) => word < subject)) return [];
  return [draftOf(view, verb, withAsides(tree, phraseFrom(tree, 0)), [quotation])];
}

function draftOf(
  { tree, quotations }: SentenceView,
  verb: number,
  source: readonly number[],
  said: readonly Quotation[],
): Draft {
  const particle = dependent(tree, verb, 'compound:prt');
  const isQuoted = (index: number): boolean =>
    quotations.some(
      ({ start, end }) => start <= tokenAt(tree, index).start && tokenAt(tree, index).start < end,
    );
  const cue = particle > verb ? [verb, particle] : [verb];
  return {
    form: 'clause',
    head: verb,
    cue,
    source,
    content: said.map(({ start, end }) => [start, end] as const),
    setting: range(verb + 1, tree.tokens.length).filter((index) => !isQuoted(index) && !cue.includes(index)),
  };
}

/** A quotation with a comma or a colon beside somebody who does something with it, by whatever verb: "“…,” Roos chipped in". */
export const quotationTag: AttributionRule = {
  name: 'quotation-tag',
  example: '[content "The pump has been off since May,"] [source Ida Roos] [cue chipped in].',
  find(view) {
    return [...afterQuotation(view), ...beforeQuotation(view)];
  },
};
