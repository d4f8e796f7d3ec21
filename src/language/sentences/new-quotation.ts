/** The tag after a quotation: “… over,” said Ida Roos; “… over”, she said. */
const TAG = /(?:[,?!…—–-]["”’']|["”’'],)\s(?:[^"“”]|“[^“”]*”|"[^"]*")*$/u;
const OPENING = /^[“"‘']/u;
/** The nickname or the title of a work that a name goes on with: Mark C. “Skip” Hale, the U.S. “Weekly Record”. */
const NAME_IN_QUOTES = /^[“"‘'][^“”"]{1,40}[^“”".,!?…—–-][”"’'](?=\s|$)/u;

/**
 * Whether an abbreviation closes the tag of a quotation and a new quotation opens behind it: “It is over,” said Ida
 * Roos of Hale & Co. “We will leave.” `behind` is the sentence so far, `ahead` what follows, from its opening marks on.
 */
export function opensNewQuotation(behind: string, ahead: string): boolean {
  return OPENING.test(ahead) && TAG.test(behind) && !NAME_IN_QUOTES.test(ahead);
}
