const QUOTED = /“[^”]*”|"[^"\n]*"/gu;
const ASKED =
  /\btold\s+(?:me|us)\b|\b[Oo]ur\s+(?:own\s+)?(?:reporter|correspondent|photographer|colleague)\b|\b(?:[Ww]e|I)\s+(?:have\s+)?(?:asked|spoke|met|visited|rang|called|phoned|interviewed|saw|watched|walked|counted|tested|obtained|reviewed|looked through|spent)\b/u;

/**
 * Whether a text says that whoever wrote it asked or saw for themselves: "told us", "our reporter", or, in the Lyrness Post,
 * "told the Lyrness Post". Words within quotation marks are others'.
 */
export function hasAsked(text: string, publisher: string | null): boolean {
  const own = text.replace(QUOTED, '');
  if (ASKED.test(own)) return true;
  const name = (publisher ?? '')
    .trim()
    .replace(/^the\s+/iu, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (name === '') return false;
  const told = String.raw`\b(?:told|tells|spoke\s+(?:to|with)|interview\s+with|seen\s+by|obtained\s+by|reviewed\s+by)\s+(?:the\s+)?`;
  return new RegExp(`${told}${name}(?![\\p{L}\\d])`, 'iu').test(own);
}
