import type { SpanPair } from '../domain/span';

/** The elements of HTML that stand about or in running text; a tag is nothing else, so that "a <b and c> d" stays. */
const ELEMENTS =
  'a|abbr|address|article|aside|b|blockquote|body|br|button|caption|center|cite|code|dd|del|details|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|mark|meta|nav|ol|p|picture|pre|q|s|script|section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|time|title|tr|u|ul|video|wbr';
/** Longest tag that is taken for one: keeps the time linear. */
const LONGEST = 400;
const TAG = new RegExp(
  `</?(?:${ELEMENTS})(?:\\s(?:[^<>"']|"[^"<>]{0,${LONGEST}}"|'[^'<>]{0,${LONGEST}}'){0,${LONGEST}})?\\s?/?>`,
  'giu',
);

/** Words with their HTML tags blanked out: every other character stays in its place. */
export function blankTags(words: string): string {
  return words.includes('<') ? words.replace(TAG, (tag) => ' '.repeat(tag.length)) : words;
}

/** Where the HTML tags of a stretch of a text stand. */
export function tagsIn(text: string, [start, end]: SpanPair): SpanPair[] {
  return Array.from(text.slice(start, end).matchAll(TAG), ({ 0: tag, index }): SpanPair => [
    start + index,
    start + index + tag.length,
  ]);
}

/** Words without the HTML tags in them: "Ida</b> Roos" is "Ida Roos". */
export function withoutTags(words: string): string {
  return words.includes('<') ? words.replace(TAG, '') : words;
}
