const LABEL =
  /^(?:(?:file |handout |undated )?(?:image|photo|picture|photograph|pic|graphic|map|chart|figure|fig\.|illustration|video)s?(?: \d+)?(?: (?:by|credit|courtesy(?: of)?))?\s*[:|–—]|(?:file )?photo by\b|pictured\b|(?:above|below|left|right)(?:, (?:left|right))?:)/iu;
const CREDIT_IN_BRACKETS =
  /\((?:[^()]{2,60}\/[^()]{2,60}|(?:photo|image|picture|file|courtesy|credit|source|handout|screenshot|provided)\b[^()]{0,60}|(?:ap|afp|reuters|getty|epa|pa|shutterstock|tass|xinhua)\b[^()]{0,40})\)\W*$/iu;
const CREDIT_AT_END =
  /(?:^|[.\s])(?:picture|photo|image|photograph|credit|pic|photo credit|image credit)s?(?: by)?\s*:\s*\p{Lu}[^.!?]{1,60}\.?$/iu;
const AGENCY_AT_END =
  /(?:getty images|\/ ?(?:afp|reuters|ap|pa)|ap photo|shutterstock|alamy|epa-efe)\W{0,2}$/iu;
const MOST_WORDS = 70;

/** Whether a line describes a picture: it begins with a label for one, or ends with a credit. */
export function isCaption(words: string, wordCount: number): boolean {
  if (wordCount > MOST_WORDS) return false;
  return [LABEL, CREDIT_IN_BRACKETS, CREDIT_AT_END, AGENCY_AT_END].some((pattern) => pattern.test(words));
}
