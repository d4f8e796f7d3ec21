/** BibTeX fields that hold one plain value, and the CSL variable that they are. */
export const BIBTEX_FIELDS: readonly (readonly [bibtex: string, csl: string])[] = [
  ['title', 'title'],
  ['publisher', 'publisher'],
  ['address', 'publisher-place'],
  ['volume', 'volume'],
  ['number', 'issue'],
  ['edition', 'edition'],
  ['pages', 'page'],
  ['doi', 'DOI'],
  ['url', 'URL'],
  ['isbn', 'ISBN'],
  ['issn', 'ISSN'],
  ['abstract', 'abstract'],
  ['keywords', 'keyword'],
  ['language', 'language'],
  ['note', 'note'],
  ['series', 'collection-title'],
  ['chapter', 'chapter-number'],
  ['version', 'version'],
];
/** Other names that BibTeX and BibLaTeX files use for the same. */
export const BIBTEX_SYNONYMS: Readonly<Record<string, string>> = {
  location: 'address',
  institution: 'publisher',
  school: 'publisher',
  organization: 'publisher',
  journaltitle: 'journal',
  langid: 'language',
  issue: 'number',
};
/** The CSL type of an entry; a type that is not here is a document. */
export const BIBTEX_TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal',
  book: 'book',
  booklet: 'pamphlet',
  mvbook: 'book',
  collection: 'book',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  proceedings: 'book',
  manual: 'report',
  mastersthesis: 'thesis',
  phdthesis: 'thesis',
  thesis: 'thesis',
  techreport: 'report',
  report: 'report',
  unpublished: 'manuscript',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  dataset: 'dataset',
  software: 'software',
  patent: 'patent',
  video: 'motion_picture',
  audio: 'song',
  legislation: 'legislation',
  misc: 'document',
};
/** Lists of names in both. */
export const BIBTEX_NAMES: readonly (readonly [bibtex: string, csl: string])[] = [
  ['author', 'author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
];
/** The field in which an export keeps what BibTeX has no field for, as JSON. */
export const BIBTEX_REST = 'csljson';
