const MONTH =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?$/iu;

/** Whether a word is the name of a month, whole or shortened ("May", "Sept."). */
export function isMonthName(word: string): boolean {
  return MONTH.test(word);
}
