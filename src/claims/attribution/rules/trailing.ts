import { isTense } from '../../clauses/predicate';
import { opensSummary } from '../../clauses/summary';
import { canSpeak } from '../../claimants/can-speak';
import { tokenAt, yieldOf, type Tree } from '../../trees/tree';
import { quotationBefore } from '../beside-quotation';
import { contentSpans } from '../content';
import type { AttributionRule, Draft, SentenceView } from '../draft';
import { cueVerbAt, subjectOf } from '../cue-clause';
import { saysFurther } from '../lexicon/says-further';
import { CUE_VERBS } from '../lexicon/verbs';
import { isNominalWord, isUnstopped, range, withAsides } from '../word-phrases';

/** Longest noun phrase that is believed without a tree. */
const MAX_SOURCE = 14;

/** Whether a verb says, shows or finds something, as it stands. */
export function isSpeechVerb(tree: Tree, index: number): boolean {
  const { lemma, xpos } = tokenAt(tree, index);
  const entry = cueVerbAt(tree, index) ?? CUE_VERBS.get(lemma.toLowerCase()); // "points out"
  if (!entry?.takes.has('that') || lemma === 'put' || !/^VB[DZPN]$/u.test(xpos)) return false;
  return (
    entry.meaning === 'speech' ||
    entry.meaning === 'showing' ||
    /^(?:find|conclude|believe|think|estimate|predict|promise|vow|swear|pledge|hope|fear|reckon|suspect)$/u.test(
      lemma,
    )
  );
}

/** Whether all that follows the verb tells to whom, when and where: no clause, no object but the one spoken to. */
export function endsSentence(tree: Tree, verb: number, end = tree.tokens.length): boolean {
  const next = tree.tokens[verb + 1];
  if (!next || verb + 1 >= end) return true;
  for (let at = verb + 1; at < end; at++) {
    const { xpos, form, deprel, head } = tokenAt(tree, at);
    if (isTense(xpos) || /^[:;"“]$/u.test(form) || /^(?:that|whether|if)$/iu.test(form)) return false;
    // "…, she claimed, and cost £2m a year": what was said goes on
    if (xpos === 'VB' && deprel === 'conj' && head < verb) return false;
  }
  if (/^[.,!?)”"]/u.test(next.form)) return next.form !== ',' || tree.tokens.length - verb < 12;
  const isCircumstance =
    /^(?:ADP|ADV)$/u.test(next.upos) || /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(next.form);
  return isCircumstance || tokenAt(tree, verb).lemma === 'tell';
}

/** "It is, the firm argues, a gift": a phrase after the remark that its clause, which ends with "is", goes on with. */
const goesOnWithNoun = (tree: Tree, verb: number): boolean =>
  tree.tokens[verb + 1]?.form === ',' &&
  tree.tokens.some(
    ({ deprel, head, upos }, index) =>
      (deprel === 'cop' || upos === 'AUX') &&
      index < verb &&
      head > verb &&
      tree.tokens[index + 1]?.form === ',',
  );

/** The noun phrase between a comma and the verb, by its words: its first token, or −1. */
export function sourceStart(tree: Tree, cueStart: number): number {
  for (let at = cueStart - 1; at > 0 && cueStart - at <= MAX_SOURCE; at--) {
    const { form, xpos, upos } = tokenAt(tree, at);
    if (/^[,”"?!–—]$/u.test(form)) {
      const first = tokenAt(tree, at + 1);
      return at + 1 < cueStart && !/^(?:CCONJ|SCONJ|ADP)$/u.test(first.upos) && !first.xpos.startsWith('W')
        ? at + 1
        : -1;
    }
    if ((isTense(xpos) && !describes(tree, at)) || upos === 'PUNCT') return -1;
  }
  return -1;
}

/** "a person briefed on the plans said": before another verb, a past tense after a noun and before a preposition is a participle. */
function describes(tree: Tree, index: number): boolean {
  const { form, xpos } = tokenAt(tree, index);
  const isNoun = tree.tokens[index - 1]?.upos === 'NOUN';
  return xpos === 'VBD' && form.endsWith('ed') && isNoun && tree.tokens[index + 1]?.upos === 'ADP';
}

/** The verb with the auxiliaries and adverbs straight before it. */
export function cueStartOf(tree: Tree, verb: number): number {
  let at = verb;
  while (at > 0 && /^(?:AUX|ADV|PART)$/u.test(tokenAt(tree, at - 1).upos)) at--;
  return at;
}

const SAYS =
  /^(?:estimates|notes|reports|claims|forecasts|projects|shows|finds|comments|remarks|states|reckons|predicts|concludes|counters|objects|stresses|reveals)$/u;

/** ", the agency estimates.", ", the authors report.": the last word after somebody who can say so is no noun. */
function closesAsVerb(tree: Tree, index: number): boolean {
  const { form, xpos } = tokenAt(tree, index);
  const isLast = range(index + 1, tree.tokens.length).every((at) => tokenAt(tree, at).upos === 'PUNCT');
  const speaker = tree.tokens[index - 1];
  if (!isLast || speaker === undefined || !canSpeak(tree, index - 1)) return false;
  const isMany = speaker.xpos.endsWith('S') || /^(?:they|we)$/iu.test(speaker.form);
  return isMany ? /^(?:NN|VB)$/u.test(xpos) && SAY.test(form) : xpos === 'NNS' && SAYS.test(form);
}

const SAY =
  /^(?:estimate|note|report|claim|forecast|comment|remark|reckon|predict|conclude|warn|say|state|write|argue|add|find|show|explain|suggest|stress|counter|object)$/u;

/** "She had, she said, noticed the error": an auxiliary before the remark, and the verb that it helps straight after it. */
export function isHelped(tree: Tree, helper: number, verb: number): boolean {
  return tree.tokens[helper]?.upos === 'AUX' && /^VB[NG]?$/u.test(tree.tokens[verb]?.xpos ?? '');
}

/** "He was eight, she said, and slower than a wolf": after a pronoun's remark "and" and an adjective say more of the same. */
export function isFurtherState(
  tree: Tree,
  source: readonly number[],
  cue: readonly number[],
  close: number,
): boolean {
  return (
    source.length === 1 &&
    source[0]! < cue[0]! &&
    tokenAt(tree, source[0]!).upos === 'PRON' &&
    tree.tokens[close]?.form === ',' &&
    tree.tokens[close + 1]?.upos === 'CCONJ' &&
    /^(?:JJ|JJR|VBN)$/u.test(tree.tokens[close + 2]?.xpos ?? '')
  );
}

/** Where a half of the sentence ends with the remark: "…, Roos said; it was new". The semicolon, or the end of the sentence. */
function halfEnd(tree: Tree, verb: number): number {
  const stop = tree.tokens.findIndex(({ form }, index) => index > verb && form === ';');
  return stop < 0 ? tree.tokens.length : stop;
}

/** "one of them said". */
function isOneOfThem(tree: Tree, last: number): boolean {
  return (
    /^(?:them|these|those|us)$/iu.test(tokenAt(tree, last).form) &&
    /^of$/iu.test(tree.tokens[last - 1]?.form ?? '')
  );
}

/** "by 2031, a year earlier than the regulator had demanded", "three weeks before the paper asked": the verb is of another clause. */
const opensSubordinate = (tree: Tree, index: number, verb: number): boolean =>
  /^(?:than|before|after|until|since|because|when)$/iu.test(tokenAt(tree, index).form) &&
  tokenAt(tree, index).head === verb;

function draftAt(view: SentenceView, verb: number): Draft | null {
  const { tree } = view;
  const isVerb = isSpeechVerb(tree, verb) || closesAsVerb(tree, verb);
  if (!isVerb) return null;
  const added = participleAfter(tree, verb);
  const excuse = excuseAfter(tree, verb);
  const half = halfEnd(tree, verb);
  const end = added > 0 ? added : excuse > 0 ? excuse : Math.min(half, goesOnAfter(tree, verb));
  if (!endsSentence(tree, verb, end) || goesOnWithNoun(tree, verb)) return null;
  const cueStart = cueStartOf(tree, verb);
  const start = sourceStart(tree, cueStart);
  const isPassive = range(cueStart, verb).some((index) => tokenAt(tree, index).lemma === 'be');
  if (start < 1 || isPassive || !(isNominalWord(tree, cueStart - 1) || isOneOfThem(tree, cueStart - 1)))
    return null;
  if (range(start, cueStart).some((index) => opensSubordinate(tree, index, verb))) return null;
  const before = range(0, start - 1);
  if (tree.tokens[verb + 1]?.form === ',' && isHelped(tree, start - 2, verb + 2)) return null;
  if (isFurtherState(tree, range(start, cueStart), range(cueStart, verb + 1), verb + 1)) return null;
  const quotation = quotationBefore(view, { first: start, last: verb });
  const says = before.some((index) => /^(?:VB[DZPN]|MD)$/u.test(tokenAt(tree, index).xpos));
  if (!says && !quotation) return null;
  const opensWithQuotation = quotation !== undefined && quotation.start <= tokenAt(tree, 0).start;
  return {
    form: 'clause',
    head: verb,
    cue: range(cueStart, verb + 1),
    source: range(start, cueStart),
    content: contentSpans(view, {
      words: opensWithQuotation
        ? []
        : [
            ...before,
            ...range(
              added > 0 || excuse > 0 || end === half ? tree.tokens.length : end + 1,
              tree.tokens.length,
            ),
          ],
      quotations: quotation ? [quotation] : [],
    }),
    setting: range(verb + 1, excuse > 0 ? tree.tokens.length : end),
  };
}

/**
 * "…, an official said on condition of anonymity because she was not allowed to speak": where the reason for the anonymity
 * begins, which is no part of what was said; −1 where none follows.
 */
function excuseAfter(tree: Tree, verb: number): number {
  const reason = tree.tokens.findIndex(
    ({ form }, index) => index > verb + 1 && /^(?:because|as|since|given|citing|due)$/iu.test(form),
  );
  return reason > 0 && /^(?:anonymity|named|identified|anonymously)$/iu.test(tokenAt(tree, reason - 1).form)
    ? reason
    : -1;
}

/** Verbs that stand before their subject beside what was said. */
const STANDS_BESIDE =
  /^(?:say|add|reply|respond|answer|remark|comment|write|argue|reason|tweet|warn|note|observe|explain|recall|insist|admit|think|believe|reckon|claim)$/u;

/** "…, Roos said, noting that it was new": the comma before what is said further; −1 where nothing is. */
function participleAfter(tree: Tree, verb: number): number {
  const comma = tree.tokens.findIndex(({ form }, index) => index > verb && form === ',');
  const { xpos, lemma } = tree.tokens[comma + 1] ?? { xpos: '', lemma: '' };
  return comma > 0 && xpos === 'VBG' && saysFurther(lemma) ? comma : -1;
}

const REASON = /^(?:after|as|because|when|while|before|since|although|though|despite)$/iu;

/**
 * Where a remark ends after which what was said goes on, with a clause of its own or a noun that sums it up: "…, the ministry said on
 * Monday, after two audits failed", "…, a delay of two years." The comma before that; the end of the sentence where there is none.
 */
function goesOnAfter(tree: Tree, verb: number): number {
  const comma = tree.tokens.findIndex(({ form }, index) => index > verb && form === ',');
  if (comma < 0) return tree.tokens.length;
  return opensSummary(tree, comma, comma > verb + 1) || opensReason(tree, comma) ? comma : tree.tokens.length;
}

function opensReason(tree: Tree, comma: number): boolean {
  const rest = range(comma + 1, tree.tokens.length);
  return (
    REASON.test(tree.tokens[comma + 1]?.form ?? '') &&
    rest.some((index) => isTense(tokenAt(tree, index).xpos)) &&
    rest.every((index) => !/^[:;"“”]$/u.test(tokenAt(tree, index).form))
  );
}

/** "…, say researchers who …": the tagger takes a bare "say" after a comma for an exclamation. */
const isSayBefore = (tree: Tree, index: number): boolean =>
  tokenAt(tree, index).form === 'say' && canSpeak(tree, index + 1) && tree.tokens[index + 1]?.xpos === 'NNS';

/** "the treasurer, Ida Roos, read the accounts": a verb that takes objects, after a name, has one. */
function isServed(tree: Tree, verb: number): boolean {
  const lemma = tokenAt(tree, verb).lemma.toLowerCase();
  const entry = CUE_VERBS.get(lemma);
  const takesObject =
    entry?.takes.has('noun') === true ||
    entry?.meaning !== 'speech' ||
    /^(?:read|note|recall|observe|open)$/u.test(lemma);
  const isBeforeName = tree.tokens[verb + 1]?.upos === 'PROPN'; // "… in Ulm, notes Ida Roos"
  return takesObject && !isBeforeName && tree.tokens[verb - 2]?.upos === 'PROPN';
}

/**
 * "Roos, who was born in Ode and studied in Hale, wrote nine novels": whatever tense stands before the verb is told of its subject, so
 * that nothing is there that somebody could have said.
 */
const isAllOfSubject = (tree: Tree, subject: number, verb: number): boolean => {
  if (subject < 0 || subject > verb) return false;
  const phrase = new Set(yieldOf(tree, subject));
  const tenses = range(0, verb).filter((index) => isTense(tokenAt(tree, index).xpos));
  return tenses.length > 0 && tenses.every((index) => phrase.has(index));
};

/** Whether a phrase names somebody who can speak: not "nine novels", "the birds". */
const hasSpeaker = (tree: Tree, words: readonly number[]): boolean =>
  words.some(
    (index) => /^(?:PROPN|PRON|NOUN|ADJ)$/u.test(tokenAt(tree, index).upos) && canSpeak(tree, index),
  ) || words.every((index) => tokenAt(tree, index).upos === 'NUM');

/** "…," said Ida Roos, the harbour master: the verb before its subject, read off the words. Null if it is no such verb. */
export function invertedAt(view: SentenceView, verb: number): Draft | null {
  const { tree } = view;
  if (verb < 2) return null;
  const before = tree.tokens[verb - 1]?.form ?? '';
  const next = tree.tokens[verb + 1];
  const isVerb = isSpeechVerb(tree, verb) && /^VB[DZP]$/u.test(tokenAt(tree, verb).xpos);
  if (!/^[,”"?!]$/u.test(before) || !(isVerb || isSayBefore(tree, verb))) return null;
  if (!next || !/^(?:PROPN|NOUN|DET|ADJ|PRON|NUM)$/u.test(next.upos)) return null;
  // "A study, which was published in May, found no benefit": it has its subject before it, and an object.
  const subject = subjectOf(tree, verb);
  const takesThing = CUE_VERBS.get(tokenAt(tree, verb).lemma.toLowerCase())?.takes.has('noun') === true;
  if (subject >= 0 && subject < verb && (takesThing || !STANDS_BESIDE.test(tokenAt(tree, verb).lemma)))
    return null;
  const stop = tree.tokens.findIndex(
    (token, index) =>
      index > verb &&
      (/^[,.;:"”“(]$/u.test(token.form) || /^(?:in|on|at|during|after|as|who)$/iu.test(token.form)),
  );
  const end = stop < 0 ? tree.tokens.length : stop;
  const words = range(0, verb).filter((index) => tokenAt(tree, index).form !== before || index < verb - 1);
  const says = words.some((index) => /^(?:VB[DZPN]|MD)$/u.test(tokenAt(tree, index).xpos));
  // "Dredging to start in May, says Roos": what a headline foretells
  const foretells =
    isUnstopped(tree) &&
    words.some((index) => tokenAt(tree, index).xpos === 'TO' && tree.tokens[index + 1]?.xpos === 'VB');
  const isNoun = range(verb + 1, end).some((index) => isNominalWord(tree, index));
  const hasVerb = range(verb + 1, end).some((index) => isTense(tokenAt(tree, index).xpos));
  if (!(says || foretells) || !isNoun || hasVerb) return null;
  const quotation = quotationBefore(view, { first: verb, last: verb });
  if (!quotation && isServed(tree, verb)) return null;
  if (!quotation && (isAllOfSubject(tree, subject, verb) || !hasSpeaker(tree, range(verb + 1, end))))
    return null;
  const opens = quotation !== undefined && quotation.start <= tokenAt(tree, 0).start;
  return {
    form: 'clause',
    head: verb,
    cue: [verb],
    source: withAsides(tree, range(verb + 1, end)),
    content: contentSpans(view, { words: opens ? [] : words, quotations: quotation ? [quotation] : [] }),
    setting: [],
  };
}

/**
 * A clause of saying that ends its sentence: "…, the ministry said on Monday." Read off the words, because parsers
 * often hang it somewhere inside what was said.
 */
export const trailing: AttributionRule = {
  name: 'trailing',
  example:
    '[content Two roads were closed after the storm], [source the county] [cue said] [setting on Friday].',
  find(view) {
    for (let verb = view.tree.tokens.length - 1; verb > 1; verb--) {
      const draft = draftAt(view, verb);
      if (draft) return [draft];
    }
    return [];
  },
};
