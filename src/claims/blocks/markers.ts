/** What a mark at a line's head says that it is. */
export type Marker = 'heading' | 'subheading' | 'list-item' | 'quote';

/** Marks at the head of a line, of Markdown and of plain lists. */
const MARKERS: readonly { readonly pattern: RegExp; readonly marker: Marker }[] = [
  { pattern: /^#(?!#)\s+/u, marker: 'heading' },
  { pattern: /^#{2,6}\s+/u, marker: 'subheading' },
  { pattern: /^>\s*/u, marker: 'quote' },
  { pattern: /^[•⁃◦▪‣·●○■–—*+-]\s+(?=\S)/u, marker: 'list-item' },
  { pattern: /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\)?\s+(?=\S)/u, marker: 'list-item' },
];

/** What a line's mark says that it is, and the words after the mark. */
export function readMarker(raw: string): { readonly marker: Marker | null; readonly words: string } {
  for (const { pattern, marker } of MARKERS) {
    const mark = pattern.exec(raw)?.[0];
    if (mark !== undefined) return { marker, words: unmarked(raw.slice(mark.length)) };
  }
  // A line that is all bold is a heading in all but name.
  const bold = /^(\*\*|__)(?!\s)((?:(?!\1).)+)\1$/u.exec(raw);
  if (bold) return { marker: 'subheading', words: bold[2]! };
  return { marker: null, words: unmarked(raw) };
}

function unmarked(raw: string): string {
  return raw.replace(/\*\*|__|\s#+$/gu, '').trim();
}
