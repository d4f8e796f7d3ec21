const BECAUSE: Readonly<Record<string, string>> = {
  antecedent: 'from another place in the article; the claim’s own words only point to it.',
  explained: 'from another place in the article, which spells it out.',
  'told before': 'from another place in the article, which says which one is meant.',
  copula: 'a rule put this verb in, so that the words make a sentence.',
  'finite form': 'a rule gave the verb this form, so that the words make a sentence.',
  possession: 'a rule put this in for “’s” or “its”, so that the words make a sentence.',
  agreement: 'a rule gave the verb this form, to agree with its subject.',
  'relative adverb': 'a rule put this in for “where” or “when”.',
  'article date': 'not in the text. Worked out from the article’s date.',
  reviewer: 'a reviewer’s words, not the article’s.',
};

/** Why an insertion stands in a wording, in the reader's words; a reason that has none yet is printed as it is. */
export function sayBecause(because: string): string {
  return BECAUSE[because] ?? `${because}.`;
}
