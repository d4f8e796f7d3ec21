import type { CslItem } from '../../domain/csl-item';
import type { BibliographyFormat } from '../../imports/bibliography/read-bibliography';
import { printBibtex } from './print-bibtex';
import { printRis } from './print-ris';

/** Items as a bibliography; what is read back from it is the same items. */
export function printBibliography(items: readonly CslItem[], format: BibliographyFormat): string {
  switch (format) {
    case 'bibtex':
      return printBibtex(items);
    case 'ris':
      return printRis(items);
    case 'csl-json':
      return `${JSON.stringify(items, null, 2)}\n`;
  }
}
