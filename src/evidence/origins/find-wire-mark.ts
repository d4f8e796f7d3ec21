import type { SpanPair } from '../../domain/span';
import { AGENCIES, agencyNamed } from './agencies';

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

const AGENCY = AGENCIES.flat()
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|');
const NAME = String.raw`(?:[Tt]he\s+)?(\p{Lu}[\p{L}’'&.-]*(?:\s+(?:of\s+|and\s+)?\p{Lu}[\p{L}’'&-]*){0,4})`;
/** A name of which one word says that it is a paper or a station. */
const PAPER = String.raw`(?:[Tt]he\s+)?((?:\p{Lu}[\p{L}’'&.-]*\s+){0,3}(?:Broadcaster|Chronicle|Courier|Daily|Gazette|Guardian|Herald|Journal|Mail|News|Observer|Post|Radio|Standard|Star|Telegraph|Times|Tribune|TV|Weekly)(?:\s+\p{Lu}[\p{L}’'&.-]*){0,2})`;
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
    'agency reported',
    'The quay opened, Reuters reported.',
    String.raw`\b(${AGENCY})(?:\s+news\s+agency)?(?:,[^,.\n]{3,60},)?\s+(?:has\s+)?(?:first\s+)?(?:reported|said|reports)\b`,
    true,
    true,
  ),
  rule(
    'citing agency',
    'The quay opened, the radio said, citing Reuters.',
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
  ),
  rule(
    'as a paper reports',
    'The opening was wet, as the Lyrness Post reports.',
    String.raw`\bas\s+${PAPER}\s+(?:first\s+)?(?:reports|reported|writes|wrote)\b`,
    false,
  ),
  rule(
    'first reported',
    'The opening was first reported by the Lyrness Post.',
    String.raw`\b(?:[Ff]irst|[Oo]riginally)\s+(?:reported|published|appeared)\s+(?:by|in|on)\s+${NAME}`,
    false,
  ),
];

/** Rules of a text that cites somebody. */
const CITATIONS: ReadonlySet<string> = new Set([
  'agency reported',
  'citing agency',
  'agency’s report',
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
      const word = match[1]!.trim();
      const from = agencyNamed(word) ?? (agenciesOnly ? null : word);
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
