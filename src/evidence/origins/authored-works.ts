import { booksIn, readDoi } from '../../domain/work-numbers';
import { hostOf, isOnOneOf, readArchived } from './hosts';

/** What tells a work that answers for itself from a page of whoever publishes it. */
export interface WorkFacts {
  /** CSL-JSON type. */
  readonly type: string;
  readonly doi: string | null;
  readonly isbn: string | null;
  readonly addresses: readonly string[];
}

/** CSL-JSON types of works that are their authors', or a parliament's or a court's, whoever prints them. */
const AUTHORED_TYPES: ReadonlySet<string> = new Set([
  'article',
  'article-journal',
  'bill',
  'book',
  'chapter',
  'classic',
  'hearing',
  'legal_case',
  'legislation',
  'manuscript',
  'paper-conference',
  'patent',
  'regulation',
  'review',
  'review-book',
  'standard',
  'thesis',
  'treaty',
]);

/** Types of parts of a volume: the ISBN is the volume's. */
const PARTS: ReadonlySet<string> = new Set(['chapter', 'paper-conference', 'entry', 'entry-encyclopedia']);

/** Hosts of journals, repositories, libraries and collections of laws: what stands there is somebody's work. */
const COLLECTIONS: ReadonlySet<string> = new Set(
  `doi.org hdl.handle.net n2t.net purl.org w3id.org urn.fi nbn-resolving.org
  arxiv.org biorxiv.org medrxiv.org chemrxiv.org psyarxiv.com osf.io zenodo.org figshare.com datadryad.org ssrn.com nber.org
  repec.org econstor.eu hal.science archives-ouvertes.fr core.ac.uk openreview.net philpapers.org preprints.org researchsquare.com
  researchgate.net academia.edu semanticscholar.org scholar.google.com scholar.archive.org eric.ed.gov
  ncbi.nlm.nih.gov pubmed.gov europepmc.org jstor.org muse.jhu.edu projecteuclid.org
  sciencedirect.com springer.com nature.com science.org sciencemag.org cell.com thelancet.com nejm.org jamanetwork.com bmj.com
  pnas.org plos.org elifesciences.org frontiersin.org mdpi.com hindawi.com peerj.com f1000research.com copernicus.org
  onlinelibrary.wiley.com tandfonline.com taylorfrancis.com sagepub.com academic.oup.com cambridge.org degruyter.com brill.com
  emerald.com karger.com liebertpub.com lww.com annualreviews.org royalsocietypublishing.org journals.uchicago.edu
  ieeexplore.ieee.org dl.acm.org journals.aps.org iopscience.iop.org pubs.aip.org pubs.acs.org pubs.rsc.org ascelibrary.org
  scielo.org scielo.br jstage.jst.go.jp cyberleninka.ru persee.fr cairn.info openedition.org doaj.org
  archive.org books.google.com gutenberg.org hathitrust.org openlibrary.org worldcat.org goodreads.com overdrive.com
  legislation.gov.uk eur-lex.europa.eu legifrance.gouv.fr gesetze-im-internet.de law.cornell.edu govinfo.gov congress.gov
  federalregister.gov courtlistener.com bailii.org canlii.org austlii.edu.au justia.com hudoc.echr.coe.int curia.europa.eu
  patents.google.com documentcloud.org`.split(/\s+/),
);

/** "books.google.co.uk", "amazon.de": one collection under many endings. */
const COLLECTIONS_ABROAD =
  /^(?:books|scholar|patents)\.google\.[a-z.]{2,6}$|(?:^|\.)amazon\.(?:com?\.)?[a-z]{2,3}$/u;

const isInCollection = (address: string): boolean => {
  const host = hostOf(readArchived(address));
  return host !== null && (isOnOneOf(host, COLLECTIONS) || COLLECTIONS_ABROAD.test(host));
};

const ARXIV = /^https?:\/\/(?:[\w-]+\.)?arxiv\.org\/(?:abs|pdf|html)\/([\w.-]+\/\d{7}|\d{4}\.\d{4,5})/iu;
const ARXIV_DOI = /^10\.48550\/arxiv\./iu;

/** The numbers by which a work is known wherever it is: "DOI 10.1000/182", "ISBN 9780306406157", "arXiv 2301.00001". */
export function workNumbers({ type, doi, isbn, addresses }: WorkFacts): readonly string[] {
  const dois = [doi ?? '', ...addresses]
    .flatMap((words) => readDoi(words) ?? [])
    .map((one) => one.toLowerCase());
  const papers = [
    ...addresses.flatMap((address) => ARXIV.exec(address)?.[1] ?? []),
    ...dois.filter((one) => ARXIV_DOI.test(one)).map((one) => one.replace(ARXIV_DOI, '')),
  ];
  const books = isbn === null || PARTS.has(type) ? [] : booksIn(isbn);
  return [
    ...new Set([
      ...dois.map((one) => `DOI ${one}`),
      ...papers.map((one) => `arXiv ${one}`),
      ...books.map((one) => `ISBN ${one}`),
    ]),
  ];
}

/**
 * Whether a source is a work of its own authors: a paper, a book, a law, or anything with a number of a work or in a
 * collection of such. Who hosts, prints or sells it says nothing of where it comes from.
 */
export function isAuthoredWork(work: WorkFacts): boolean {
  return (
    AUTHORED_TYPES.has(work.type) ||
    work.isbn !== null ||
    workNumbers(work).length > 0 ||
    work.addresses.some(isInCollection)
  );
}
