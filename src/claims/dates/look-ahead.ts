const AHEAD =
  /(?<![\p{L}'’])(?:will|shall|won['’]t|to be|due|scheduled|slated|expected|plans?|planned|set to|going to|are to|is to|was to|were to|aims?|hopes?|vows?|promises?|pledged?|intends?|ahead of|next|upcoming|deadline|runs? until|expires?|can|could|would|may|might|must|should|wants? to)(?!\p{L})|['’]ll(?!\p{L})|(?<!\p{L})(?:until|till|by)(?: at least)?(?: the)? $/giu;
const BACK =
  /(?<!\p{L})(?:said|says|told|was|were|had|did|has|have|rose|fell|grew|came|went|took|made|gave|got|held|won|lost|found|left|met|began|\p{L}{3,}ed)(?!\p{L})/giu;
const BEFORE = 90;
const AFTER = 40;

/** Whether the words around a time expression speak of what is to come: the cue that stands nearest decides. */
export function looksAhead(words: string, start: number, end: number): boolean {
  const before = words.slice(Math.max(0, start - BEFORE), start);
  const ahead = lastMatch(before, AHEAD);
  const back = lastMatch(before, BACK);
  if (ahead !== null) return back === null || ahead.index >= back.index;
  if (back !== null) return false;
  const after = words.slice(end, end + AFTER);
  AHEAD.lastIndex = 0;
  const next = AHEAD.exec(after);
  return next !== null && /^(?:will|is to|are to|['’]ll)$/i.test(next[0]);
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
