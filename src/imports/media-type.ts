/** The kinds of files that can be read. */
export const MEDIA_TYPES = {
  html: 'text/html',
  text: 'text/plain',
  markdown: 'text/markdown',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
export type ReadableType = (typeof MEDIA_TYPES)[keyof typeof MEDIA_TYPES];

const BY_NAME: Readonly<Record<string, ReadableType>> = {
  html: MEDIA_TYPES.html,
  htm: MEDIA_TYPES.html,
  xhtml: MEDIA_TYPES.html,
  txt: MEDIA_TYPES.text,
  text: MEDIA_TYPES.text,
  md: MEDIA_TYPES.markdown,
  markdown: MEDIA_TYPES.markdown,
  pdf: MEDIA_TYPES.pdf,
  docx: MEDIA_TYPES.docx,
};

const startsWith = (bytes: Uint8Array, mark: string) =>
  Buffer.from(bytes.subarray(0, mark.length)).toString('latin1') === mark;

const isText = (bytes: Uint8Array) => {
  const start = bytes.subarray(0, 4096);
  const isUtf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  return isUtf16 || !start.includes(0);
};

const looksLikeHtml = (bytes: Uint8Array) =>
  /^\s*(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body)\b/i.test(
    Buffer.from(bytes.subarray(0, 1024)).toString('latin1').replace(/^ï»¿/, ''),
  );

/**
 * What a file is: by its first bytes, then by what was declared, then by the end of its name; null where it is none that can
 * be read. A declaration never makes a PDF out of something else.
 *
 * @param declared a media type without parameters, or null
 */
export function mediaTypeOf(
  bytes: Uint8Array,
  declared: string | null,
  fileName: string | null,
): ReadableType | null {
  // Readers take a PDF whose mark comes a little late.
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return MEDIA_TYPES.pdf;
  if (startsWith(bytes, 'PK\u0003\u0004'))
    return Buffer.from(bytes).includes('word/document.xml') ? MEDIA_TYPES.docx : null;
  if (!isText(bytes)) return null;
  if (looksLikeHtml(bytes)) return MEDIA_TYPES.html;
  const named = BY_NAME[/\.(\w+)$/.exec(fileName ?? '')?.[1]?.toLowerCase() ?? ''];
  const said = declared === 'application/xhtml+xml' ? MEDIA_TYPES.html : declared;
  const known = [MEDIA_TYPES.html, MEDIA_TYPES.markdown, MEDIA_TYPES.text].find((type) => type === said);
  if (known !== undefined && known !== MEDIA_TYPES.text) return known;
  if (named !== undefined && named !== MEDIA_TYPES.pdf && named !== MEDIA_TYPES.docx) return named;
  return known ?? (said?.startsWith('text/') === true ? MEDIA_TYPES.text : null);
}
