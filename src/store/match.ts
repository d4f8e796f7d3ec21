/**
 * What a person typed, as parts of a query of SQLite's FTS5: a word, or words between quotation marks that stand together;
 * the last may be a beginning. None where nothing was typed that could be looked for.
 */
export function toMatches(typed: string): readonly string[] {
  const parts = [...typed.matchAll(/["“”„]([^"“”„]+)["“”„]|([^\s"“”„]+)/gu)]
    .map(([, phrase, word]) => (phrase ?? word ?? '').replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim())
    .filter((part) => part !== '')
    .slice(0, 32);
  return parts.map((part, index) => (index === parts.length - 1 ? `"${part}" *` : `"${part}"`));
}

/** The same as one query that every part must answer; null where there is none. */
export function toMatch(typed: string): string | null {
  const parts = toMatches(typed);
  return parts.length === 0 ? null : parts.join(' ');
}
