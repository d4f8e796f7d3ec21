import { readBibtex, type ReadBibliography } from './read-bibtex';
import { readCslJson } from './read-csl-json';
import { readRis } from './read-ris';

/** The formats of bibliographies that can be read and printed. */
export const BIBLIOGRAPHY_FORMATS = ['bibtex', 'ris', 'csl-json'] as const;
export type BibliographyFormat = (typeof BIBLIOGRAPHY_FORMATS)[number];

/** Which format a text is in by its first signs, or null. */
export function bibliographyFormat(text: string): BibliographyFormat | null {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start.startsWith('[') || start.startsWith('{')) return 'csl-json';
  if (/^TY {1,2}-/m.test(start)) return 'ris';
  return /^\s*@\s*[a-zA-Z]+\s*[{(]/m.test(start) ? 'bibtex' : null;
}

/** Reads a bibliography in the format that it looks like; null where it looks like none. Never throws. */
export function readBibliography(text: string): ReadBibliography | null {
  switch (bibliographyFormat(text)) {
    case 'bibtex':
      return readBibtex(text);
    case 'ris':
      return readRis(text);
    case 'csl-json':
      return readCslJson(text);
    case null:
      return null;
  }
}
