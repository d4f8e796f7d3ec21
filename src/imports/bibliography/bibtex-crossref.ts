import type { BibliographyProblem, BibtexEntry } from './bibtex-entries';

/** What belongs to the whole alone, and is no part's. */
const OWN: ReadonlySet<string> = new Set(
  'author title subtitle crossref csljson doi url urldate abstract keywords note pages'.split(' '),
);

/** Entries with the fields that they lack from the entry that `crossref` names; the whole's title is their `booktitle`. */
export function inheritFields(entries: readonly BibtexEntry[]): {
  readonly entries: readonly BibtexEntry[];
  readonly missing: readonly BibliographyProblem[];
} {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  const missing: BibliographyProblem[] = [];
  const whole = entries.map((entry): BibtexEntry => {
    const key = entry.fields.get('crossref')?.trim();
    if (key === undefined || key === '') return entry;
    const parent = byKey.get(key.toLowerCase());
    if (parent === undefined || parent === entry) {
      const says = `In “${entry.key}”: “${key}”, which crossref names, is not in the file.`;
      missing.push({ line: entry.line, says });
      return entry;
    }
    return { ...entry, fields: new Map([...inherited(parent), ...entry.fields]) };
  });
  return { entries: whole, missing };
}

function inherited({ fields }: BibtexEntry): readonly (readonly [string, string])[] {
  const title = fields.get('title');
  const kept = [...fields].filter(([name]) => !OWN.has(name));
  return title === undefined ? kept : [...kept, ['booktitle', title]];
}
