/** Words read out of bytes, and what had to be assumed. */
export interface Decoded {
  readonly text: string;
  readonly warnings: readonly string[];
}

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** So much of a page is looked through for its own word on its characters, as HTML 5 asks of browsers. */
const PRESCAN = 1024;

function markedCharset(bytes: Uint8Array): string | null {
  return BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? null;
}

function metaCharset(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? null;
}

/** Windows-1252 from 0x80 to 0x9f; Node decodes these as control characters. https://encoding.spec.whatwg.org/#index-windows-1252 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeAs(charset: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    const text = decoder.decode(bytes);
    if (decoder.encoding !== 'windows-1252') return text;
    return text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80]!);
  } catch {
    return null;
  }
}

const isAscii = (bytes: Uint8Array) => bytes.every((byte) => byte < 0x80);

/**
 * Reads bytes as words: by their byte order mark, else by what the server or the page declares, else as UTF-8, else as
 * Windows-1252. What is declared is not believed where it cannot be right, and a warning says so.
 *
 * @param declared the charset that came with the bytes, or null
 */
export function decodeText(bytes: Uint8Array, declared: string | null): Decoded {
  const marked = markedCharset(bytes);
  const byMark = marked && decodeAs(marked, bytes);
  if (typeof byMark === 'string') return { text: byMark, warnings: [] };
  const said = declared ?? metaCharset(bytes);
  const utf8 = decodeAs('utf-8', bytes);
  // Words of another charset are never valid UTF-8 by chance.
  if (utf8 !== null && (said === null || /^utf-?8$/i.test(said) || isAscii(bytes)))
    return { text: utf8, warnings: [] };
  if (utf8 !== null && /^(iso-8859-1|windows-1252|latin-?1|us-ascii)$/i.test(said ?? ''))
    return { text: utf8, warnings: [`It says that it is written in ${said ?? ''}, and was read as UTF-8.`] };
  const asSaid = said === null ? null : decodeAs(said, bytes);
  if (asSaid !== null) return { text: asSaid, warnings: [] };
  const text = decodeAs('windows-1252', bytes) ?? '';
  const what =
    said === null
      ? 'It does not say in which characters it is written'
      : `It is not written in ${said}, as it says`;
  return { text, warnings: [`${what}; it was read as Windows-1252. Some letters may be wrong.`] };
}
