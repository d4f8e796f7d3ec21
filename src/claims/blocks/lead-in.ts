import { isDateline } from '../../language/sentences/dateline';
import type { SpanPair } from '../../domain/span';

/** Labels that newspapers set before a sentence; the sentence begins after them. */
const LABELS = [
  "why (?:this|it|that) matters|the big picture|the bottom line|bottom line|what(?: is|['’]s)? (?:next|new|happening|at stake)",
  "what (?:we know|we don['’]t know|to know|to watch|they(?: are|['’]re) saying|happens next)|driving the news|by the numbers",
  'between the lines|zoom (?:in|out)|state of play|the latest|yes, but|go deeper|catch up quick|flashback|how it works',
  'key (?:points?|facts?|takeaways?|findings?)|at a glance|the details|in brief|in short|background|context|the backstory',
  "editor['’]?s['’]? note|note|update|correction|clarification|the claim|the facts?|our (?:verdict|ruling)|verdict|fact check",
  '(?:file )?(?:photo|image|picture|photograph|graphic|map|chart|video)|caption|pictured|above|below|breaking|exclusive|opinion|analysis',
].join('|');
const LEAD_IN = new RegExp(
  String.raw`^\W{0,3}(?:${LABELS})(?:, [^:.]{3,20})?\s*(?::|\s[–—])[*_]*\s+(?=["“‘'(\[]?[\p{Lu}\p{N}$€£])`,
  'iu',
);

/** How news agencies mark the copies of a story: "UPDATE 2-Copper slips". */
const SLUG =
  /^(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|EXCLUSIVE|ANALYSIS|FACTBOX|TIMELINE|INTERVIEW)(?: ?\d{1,2})?-)+/u;

/** Whether a stretch is nothing but an agency's mark. */
export function isSlug(words: string): boolean {
  return SLUG.exec(words)?.[0] === words;
}

/**
 * The first sentence of a block, cut in two where it begins with a label ("Why this matters: …"); just the sentence
 * where it does not, or is a label from end to end ("(Photo: A. Bell)").
 */
export function cutLeadIn(text: string, [start, end]: SpanPair): SpanPair[] {
  const opening = text.slice(start, Math.min(end, start + 80));
  const label = (SLUG.exec(opening) ?? LEAD_IN.exec(opening))?.[0];
  if (label === undefined || start + label.length >= end || isDateline(text.slice(start, end)))
    return [[start, end]];
  return [
    [start, start + label.trimEnd().length],
    [start + label.length, end],
  ];
}

/** Whether a stretch is nothing but a label, a dateline ("OSLO —") or a heading of a list ("What to do:"). */
export function isLabel(words: string): boolean {
  return (/(?::|\s?[–—-]{1,2})[*_]*$/u.test(words) && words.length <= 80) || isDateline(words);
}
