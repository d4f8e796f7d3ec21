// natural's tagger by its submodules: the root import loads everything at once.
declare module 'natural/lib/natural/brill_pos_tagger/lib/Brill_POS_Tagger' {
  const tagger: new (lexicon: object, rules: object) => { tag(words: readonly string[]): unknown };
  export default tagger;
}

declare module 'natural/lib/natural/brill_pos_tagger/lib/Lexicon' {
  const lexicon: new (language: string, common: string, capital: string) => object;
  export default lexicon;
}

declare module 'natural/lib/natural/brill_pos_tagger/lib/RuleSet' {
  const rules: new (language: string) => object;
  export default rules;
}
