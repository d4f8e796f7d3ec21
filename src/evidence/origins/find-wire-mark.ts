import type { SpanPair } from '../../domain/span';
import { AGENCIES, agencyNamed } from './agencies';
import { KNOWN_PUBLISHERS, knownName } from './known-publishers';

/** Words by which a text says whose reporting it passes on. */
export interface WireMark {
  /** The agency's or paper's name: "Reuters", "Lyrness Post". */
  readonly from: string;
  readonly span: SpanPair;
  readonly rule: string;
  /** Whether the text cites somebody; else it says of itself that it is theirs. */
  readonly isCitation: boolean;
}

interface MarkRule {
  readonly name: string;
  readonly example: string;
  /** The first group is the name. */
  readonly pattern: RegExp;
  /** Only names of agencies count. */
  readonly agenciesOnly: boolean;
  /** Whether it says something of the whole text only where the text begins: further on it may be a side remark. */
  readonly isOfLead: boolean;
}

const anyOf = (names: readonly string[]): string =>
  names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/^The /, '[Tt]he '))
    .join('|');
const AGENCY = anyOf(AGENCIES.flat());
/** After a person's name "PA" and "AA" are letters of a degree or a state. */
const SURE_AGENCY = anyOf(AGENCIES.flat().filter((name) => name !== 'PA' && name !== 'AA'));
/** A word of a name. A stop belongs to it only after initials, in "St." and in an address: it ends the sentence else. */
const WORD = String.raw`(?:(?:\p{Lu}\.){1,4}(?=\s)|(?:St|Mt|Ft|Dr)\.|\p{Lu}[\p{L}’'&-]*(?:\.[a-z]{2,3}(?!\p{L}))?)`;
const NAME = String.raw`(?:[Tt]he\s+)?(${WORD}(?:\s+(?:of\s+|and\s+)?${WORD}){0,4})`;
const PRESS = `(?:Broadcaster|Chronicle|Courier|Daily|Gazette|Guardian|Herald|Journal|Mail|News|Observer|Post|Radio|Standard|Star|Telegraph|Times|Tribune|TV|Weekly)`;
/** A name of which one word says that it is a paper or a station. */
const PAPER = String.raw`(?:[Tt]he\s+)?((?:${WORD}\s+){0,3}${PRESS}(?:\s+${WORD}){0,2})`;
/** A paper that is known, or whose name of several words ends in such a word: "the Post" alone is nobody's. */
const SURE_PAPER = String.raw`(?:[Tt]he\s+)?((?:${anyOf(KNOWN_PUBLISHERS.flatMap(({ names }) => names))})(?![\p{L}\d])|(?:${WORD}\s+){1,3}${PRESS}(?!\s+\p{Lu})(?![\p{L}\d]))`;
const rule = (
  name: string,
  example: string,
  pattern: string,
  agenciesOnly: boolean,
  isOfLead = false,
): MarkRule => ({
  name,
  example,
  pattern: new RegExp(pattern, 'gu'),
  agenciesOnly,
  isOfLead,
});

/** In order: what the text says of itself goes before whom it cites. */
export const MARK_RULES: readonly MarkRule[] = [
  rule(
    'dateline',
    'LYRNESS (Reuters) - The third quay opened.',
    String.raw`(?:^|\n)[^\n(]{0,60}\((${AGENCY})\)\s*[-–—:]`,
    true,
  ),
  rule(
    'dateline with a colon',
    'LYRNESS: (PTI) The third quay opened.',
    String.raw`(?:^|\n)\s*\p{Lu}[^\n(:.]{1,60}:\s*\((${AGENCY})\)`,
    true,
  ),
  rule(
    'slashes',
    'LYRNESS, May 12, 2026 /PRNewswire/ -- The third quay opened.',
    String.raw`\/(${AGENCY})\/`,
    true,
  ),
  rule(
    'in brackets',
    'The third quay opened on Tuesday. (AFP)',
    String.raw`(?:^|[\n.!?…”"’])\s*\((${AGENCY})\)(?=\s*$|\s*\n|\s+\p{Lu})`,
    true,
  ),
  rule(
    'copyright',
    'The third quay opened.\n© 2026 The Associated Press. All rights reserved.',
    // A picture's is the picture's.
    String.raw`(?<!\b(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Vv]ideo|[Gg]raphic)[^.\n]{0,30})(?:©|\([Cc]\)|\bCopyright)\s*(?:©\s*)?(?:\d{4}(?:[-–]\d{4})?,?\s*)?(?:by\s+)?(?:[Tt]he\s+)?(${AGENCY})(?![\p{L}\d])`,
    true,
  ),
  rule(
    'desk’s line',
    'The third quay opened. (Reporting by Ida Roos; Editing by Karin Holt; Reuters)',
    String.raw`\b[Rr]eporting\s+by\s[^\n]{2,160};\s*(?:[Ww]riting\s+by\s[^\n;]{2,80};\s*)?[Ee]diting\s+by\s[^\n]{2,120}?\b(Reuters)\b`,
    true,
  ),
  rule(
    'desk’s line, named before',
    'Reuters could not reach the board. (Reporting by Ida Roos; Editing by Karin Holt)',
    String.raw`\b(Reuters)\b[^]{0,3000}?\b[Rr]eporting\s+by\s[^\n]{2,160};\s*(?:[Ww]riting\s+by\s[^\n;]{2,80};\s*)?[Ee]diting\s+by\s`,
    true,
  ),
  rule(
    'source of a release',
    'The third quay opened.\nSOURCE Lyrness Harbour Ltd',
    String.raw`(?:^|\n|[.!?]\s+)SOURCE:?\s+(\p{Lu}[^\n.]{1,60}(?:\b(?:Ltd|Inc|Corp|Co)\.)?)\s*(?:\n|$)`,
    false,
  ),
  rule(
    'credit line',
    'The third quay opened.\n— Reuters',
    String.raw`(?:^|\n)\s*(?:[-–—]\s*|Source:\s*|With (?:reporting|files) (?:by|from)\s*)(${AGENCY})\b`,
    true,
  ),
  rule(
    'byline',
    'By AFP\nThe third quay opened.',
    String.raw`(?:^|\n)\s*[Bb]y\s+(${AGENCY})\s*(?:\n|$)`,
    true,
  ),
  rule(
    'byline with a name',
    'By IDA ROOS, Associated Press\nThe third quay opened.',
    String.raw`(?:^|\n)[ \t]*(?:[Bb]y|BY)\s+\p{Lu}[^\n|]{1,90}?(?:,\s*|\s*[|•/–—-]\s*|[ \t]*\n\s*|\s+(?:for|of)\s+)(?:[Tt]he\s+)?(${SURE_AGENCY})(?:\s+(?:\p{Lu}\p{L}+\s+)?[Ww]riters?)?[ \t]*(?:\n|$)`,
    true,
  ),
  rule(
    'line of its own',
    'The third quay opened\nPA Media\n12 May 2026\nShips came.',
    // Among the first lines, or the last: further down it may be an entry of a list.
    String.raw`(?:^(?:[^\n]{0,200}\n){0,5}?|\n(?=[^\n]*\n?\s*$))[ \t]*(?:[Tt]he\s+)?(${AGENCY})[ \t]*(?=\n|$)`,
    true,
  ),
  rule(
    'material',
    'Material from dpa was used in this article.',
    String.raw`\b(?:[Mm]aterial|[Ff]iles|[Rr]eporting)\s+(?:by|from|of)\s+(?:the\s+)?(?:news\s+agency\s+)?(${AGENCY})\b`,
    true,
  ),
  rule(
    'contributed',
    'The Associated Press contributed to this report.',
    String.raw`(${AGENCY})\s+contributed\s+to\s+this\s+(?:report|story)`,
    true,
  ),
  rule(
    'citing',
    'The quay opened, the radio said, citing the Lyrness Post.',
    // Whom the reporting is from, not who passed it on.
    String.raw`\b[Cc]iting\s+(?:\p{Ll}+\s+(?:newspaper|daily|weekly|broadcaster|agency)\s+|reports?\s+(?:by|in|from)\s+)?(?:${SURE_PAPER})`,
    false,
    true,
  ),
  rule(
    'agency reported',
    'The quay opened, Reuters reported.',
    String.raw`\b(${AGENCY})(?:\s+news\s+agency)?(?:,[^,.\n]{3,60},)?\s+(?:has\s+)?(?:first\s+)?(?:reported|said|reports)\b`,
    true,
    true,
  ),
  rule(
    'citing agency',
    'The quay opened, two people told Reuters.',
    // What somebody told an agency in another year is not this story.
    String.raw`\b(?:[Cc]iting|[Aa]ccording\s+to|(?<!\b[Ii]n\s+(?:19|20)\d\d\b[^.\n]{0,80})told|via|by)\s+(?:(?:the|\p{Lu}\p{L}+[’']s)\s+)?(?:(?:\p{L}+[ -]){0,2}agency\s+)?(?:the\s+)?(${AGENCY})\b(?!\s+in\s+(?:19|20)\d\d)`,
    true,
    true,
  ),
  rule(
    'agency’s report',
    'The quay may be sold, according to a Reuters report.',
    String.raw`\b(?:[Aa]ccording\s+to|[Cc]iting|[Aa]fter|[Ff]ollowing)\s+(?:a|an|the|this)\s+(?:\p{Ll}+\s+)?(${AGENCY})\s+(?:news\s+)?(?:report|story|article|dispatch|investigation)\b`,
    true,
    true,
  ),
  rule(
    'report by',
    'The quay opened, according to a report by the Lyrness Post.',
    String.raw`\b(?:[Aa]ccording\s+to|[Cc]iting)\s+(?:a|an|the|this)\s+(?:\p{Ll}+\s+)?(?:report|story|article|investigation)\s+(?:by|in|from|of)\s+${NAME}`,
    false,
    true,
  ),
  rule(
    'as a paper reports',
    'The opening was wet, as the Lyrness Post reports.',
    String.raw`\bas\s+${PAPER}\s+(?:first\s+)?(?:reports|reported|writes|wrote)\b`,
    false,
    true,
  ),
  rule(
    'first reported',
    'The opening was first reported by the Lyrness Post.',
    String.raw`\b(?:[Ff]irst|[Oo]riginally)\s+(?:reported|published|appeared)\s+(?:by|in|on)\s+${NAME}`,
    false,
  ),
  rule(
    'paper reported',
    'The quay opened, the Lyrness Post reported.',
    String.raw`\b${SURE_PAPER}(?:,[^,.\n]{3,60},)?\s+(?:(?:has|had)\s+)?(?:first\s+)?(?:reported|reports|revealed)\b`,
    false,
    true,
  ),
  rule(
    'a paper said',
    'The quay opened, the Lyrness Post said.',
    String.raw`,[”’"]?\s+(?:[Tt]he\s+)${SURE_PAPER}\s+(?:said|says)\b`,
    false,
    true,
  ),
  rule(
    'according to a paper',
    'According to the Lyrness Post, the quay opened.',
    String.raw`\b(?:[Aa]ccording\s+to|[Rr]eported\s+by|[Rr]eported\s+in)\s+(?:(?:a|an)\s+(?:\p{Ll}+\s+)?(?:report|story|article)\s+(?:by|in|from)\s+)?${SURE_PAPER}(?!\s+in\s+(?:19|20)\d\d)`,
    false,
    true,
  ),
  rule(
    'paper’s report',
    'The quay may be sold, according to a Lyrness Post report.',
    String.raw`\b(?:[Aa]ccording\s+to|[Cc]iting|[Aa]fter|[Ff]ollowing)\s+(?:a|an|the|this)\s+(?:\p{Ll}+\s+)?${SURE_PAPER}\s+(?:report|story|article|investigation|analysis)\b`,
    false,
    true,
  ),
];

/** "the Lyrness Post Tuesday". */
const DAY = /\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u;

/** Rules of a text that cites somebody. */
const CITATIONS: ReadonlySet<string> = new Set([
  'citing',
  'agency reported',
  'citing agency',
  'agency’s report',
  'paper reported',
  'a paper said',
  'according to a paper',
  'paper’s report',
  'report by',
  'as a paper reports',
  'first reported',
]);

/** Whose reporting a text passes on, by the first rule that finds a mark in its first 3,000 or last 600 characters. */
export function findWireMark(text: string): WireMark | null {
  const head = text.slice(0, 3_000);
  const tailAt = Math.max(head.length, text.length - 600);
  const parts = [
    [head, 0],
    [text.slice(tailAt), tailAt],
  ] as const;
  for (const { name, pattern, agenciesOnly, isOfLead } of MARK_RULES)
    for (const [part, offset] of parts) {
      const found = [...part.matchAll(pattern)].filter((match) => !isSpelledOut(part, match));
      const match = isOfLead ? found.find(({ index }) => isLead(text, offset + index)) : found[0];
      if (match === undefined) continue;
      const word = match[1]!.trim().replace(DAY, '');
      const from = agencyNamed(word) ?? (agenciesOnly ? null : (knownName(word) ?? word));
      if (from === null) continue;
      return {
        from,
        span: [offset + match.index, offset + match.index + match[0].trimEnd().length],
        rule: name,
        isCitation: CITATIONS.has(name),
      };
    }
  return null;
}

/** "Advanced Placement (AP)": letters that stand for the words before them are no agency. */
function isSpelledOut(text: string, match: RegExpExecArray): boolean {
  const [whole, letters = ''] = match;
  if (!/^\p{Lu}{2,5}$/u.test(letters) || !whole.includes(`(${letters})`)) return false;
  const before = text.slice(0, match.index + whole.indexOf(`(${letters})`)).trim();
  const words = before.split(/[\s-]+/u).slice(-letters.length);
  return words.map((word) => word.charAt(0)).join('') === letters;
}

/** So many sentences say what the whole text is about. */
const LEAD = 3;
const SENTENCE_END = /[.!?…]["”’)]*\s+(?=["“‘(]?\p{Lu})/gu;

/** Whether a place is in the first sentences of a text. */
const isLead = (text: string, place: number): boolean =>
  [...text.slice(0, place).matchAll(SENTENCE_END)].length < LEAD;
