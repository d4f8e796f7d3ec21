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

/** What the entities of running text stand for; those of spaces and of marks that the words can do without are blanks. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['#160', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['shy', ' '],
  ['zwnj', ' '],
  ['amp', '&'],
  ['#38', '&'],
  ['ndash', '–'],
  ['#8211', '–'],
  ['mdash', '—'],
  ['#8212', '—'],
  ['hellip', '…'],
  ['#8230', '…'],
  ['quot', '"'],
  ['#34', '"'],
  ['ldquo', '“'],
  ['#8220', '“'],
  ['rdquo', '”'],
  ['#8221', '”'],
  ['lsquo', '‘'],
  ['#8216', '‘'],
  ['rsquo', '’'],
  ['#8217', '’'],
  ['apos', "'"],
  ['#39', "'"],
]);
const ENTITY = /&(?<name>[a-z]{2,8}|#\d{2,5});/giu;
/** Marks that stand before the word that they belong to, so that blanks go before them. */
const OPENING = /[“‘’']/u;
/** Characters that are no text: bells, escapes and their like; white space is text. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;

/**
 * Words with their HTML tags and control characters blanked out, and a mark of its length for an entity ("&amp;", "&nbsp;"):
 * every other character stays in its place.
 */
export function blankTags(words: string): string {
  const plain = words.includes('<') ? words.replace(TAG, (tag) => ' '.repeat(tag.length)) : words;
  return plain.replace(CONTROLS, ' ').replace(ENTITY, (entity, name: string) => {
    const mark = ENTITIES.get(name.toLowerCase());
    if (mark === undefined) return entity;
    return OPENING.test(mark) ? mark.padStart(entity.length) : mark.padEnd(entity.length);
  });
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
