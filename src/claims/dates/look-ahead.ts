import type { Direction } from './date-rule';

const AHEAD =
  /(?<![\p{L}'’])(?:will|shall|won['’]t|to be|due|scheduled|slated|expected|plans?|planned|set to|going to|are to|is to|was to|were to|aims?|hopes?|vows?|promises?|pledged?|intends?|ahead of|next|upcoming|deadline|runs? until|expires?|can|could|would|may|might|must|should|wants? to|ha(?:s|ve) to|expects?|forecasts?|predicts?|takes? effect|comes? into force|goes? on trial|begins|starts|futures)(?!\p{L})|['’]ll(?!\p{L})|(?<!\p{L})(?:until|till|by)(?: at least)?(?: the)? $/giu;
const BACK =
  /(?<!\p{L})(?:said|says|told|was|were|had|did|has|have|rose|fell|grew|came|went|took|made|gave|got|held|won|lost|found|left|met|began|\p{L}{3,}ed)(?!\p{L})/giu;
const BEFORE = 90;
const AFTER = 60;

/** What an expression belongs to that is still to come: "for May delivery". */
const TRADED = /^ (?:delivery|deliveries|contracts?|futures)(?!\p{L})/u;
/** Whose word it is says nothing of when: "according to data compiled by". */
const SOURCE = /,? according to .*/su;
/** Ends that lie ahead where nothing says otherwise. */
const END = /(?<!\p{L})(?:before|ahead of|prior to)(?: the)? $/iu;

/**
 * Whether the words around a time expression speak of what is to come or of what was: the cue before it that stands
 * nearest decides, else one after it; "unsaid" where there is none.
 */
export function directionOf(words: string, start: number, end: number): Direction {
  const before = words.slice(Math.max(0, start - BEFORE), start);
  const after = words.slice(end, end + AFTER);
  if (TRADED.test(after)) return 'ahead';
  const ahead = lastMatch(before, AHEAD);
  const back = lastMatch(before, BACK);
  if (ahead !== null) return back === null || ahead.index >= back.index ? 'ahead' : 'back';
  if (back !== null) return 'back';
  AHEAD.lastIndex = 0;
  const next = AHEAD.exec(after);
  if (next !== null && /^(?:will|is to|are to|['’]ll)$/i.test(next[0])) return 'ahead';
  if (lastMatch(after.replace(SOURCE, ''), BACK) !== null) return 'back';
  return END.test(before) ? 'ahead' : 'unsaid';
}

function lastMatch(words: string, pattern: RegExp): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    if (pattern !== BACK || !isNoPast(words, match)) last = match;
  }
  return last;
}

/** "is scheduled for Friday" looks ahead; in "the flooded town" the form is an adjective. */
function isNoPast(words: string, match: RegExpExecArray): boolean {
  if (/^(?:scheduled|expected|planned|slated|pledged)$/i.test(match[0])) return true;
  return (
    match[0].endsWith('ed') && /(?<!\p{L})(?:the|an?|its|their|his|her) $/iu.test(words.slice(0, match.index))
  );
}
