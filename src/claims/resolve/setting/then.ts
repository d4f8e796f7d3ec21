/** Words by which a sentence looks to another time. */
export const THEN =
  /\b(?:1[5-9]\d\d|20\d\d|ago|last (?:year|month|century|decade|summer|winter|spring|autumn|fall|season)|previous(?:ly)?|(?:each|every|per|a) year|annually|in the past|history|then|anniversary|the (?:first|second|third|last|worst|deadliest) \w+ (?:since|in)|another)\b/iu;
