/** The text as the analysis indexes it: without a byte order mark, CRLF and lone CR as LF; nothing else changes. */
export function cleanText(input: string): string {
  return input.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
