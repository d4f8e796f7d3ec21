/** What the tokeniser learns from a treebank: words, in lower case, that keep a full stop or a hyphen. */
export interface TokenTables {
  /** Abbreviations with their full stop: "mr.", "inc.", "p.m.". */
  readonly abbreviations: ReadonlySet<string>;
  /** Hyphenated words that are one token: "e-mail". */
  readonly hyphenated: ReadonlySet<string>;
  /** First parts that keep their hyphen: "anti", "co". */
  readonly prefixes: ReadonlySet<string>;
}
