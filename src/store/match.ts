/**
 * What a person typed, as a query of SQLite's FTS5: every word must be there, the last may be a beginning; words
 * between quotation marks stand together. Null where nothing was typed that could be looked for.
 */
export function toMatch(typed: string): string | null {
  const parts = [...typed.matchAll(/["“”„]([^"“”„]+)["“”„]|([^\s"“”„]+)/gu)]
    .map(([, phrase, word]) => (phrase ?? word ?? '').replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim())
    .filter((part) => part !== '')
    .slice(0, 32);
  if (parts.length === 0) return null;
  const quoted = parts.map((part) => `"${part}"`);
  return quoted.map((part, index) => (index === quoted.length - 1 ? `${part} *` : part)).join(' ');
}
