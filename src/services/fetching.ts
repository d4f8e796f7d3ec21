import { z } from 'zod';
import type { CslItem } from '../domain/csl-item';
import { InvalidInputError } from '../domain/errors';
import { inputOf, type SourceInput } from '../domain/source-input';
import { readDoi, readIsbn } from '../domain/work-numbers';
import { isWebAddress } from '../domain/web-address';
import { readCslJson } from '../imports/bibliography/read-csl-json';
import { decodeText } from '../imports/charset';
import type { Asking, Fetched, FetchPage } from '../imports/fetch/fetch-page';
import { FetchRefusedError } from '../imports/fetch/refused';
import { readPageItem } from '../imports/html/page-item';
import { MEDIA_TYPES, mediaTypeOf } from '../imports/media-type';
import { UnreadableFileError } from '../imports/unreadable';
import type { Store } from '../store/open-store';
import type { Clock } from './clock';
import { charsetOf, keepCopy, requireSource } from './copies';
import type { Actor } from './actor';
import { nameOf } from './typed';

/** A form that was filled in from outside, and the item that it shows a part of. */
export interface LookedUp {
  readonly input: SourceInput;
  readonly item: CslItem;
}

/** What a user has fetched; nothing else ever leaves this machine. */
export interface FetchServices {
  /** Whether fetching is switched on. */
  canFetch(): boolean;
  /** Keeps what is at an address as a copy of the source. Throws NotFoundError, InvalidInputError on `url`. Returns the copy's id. */
  fetchCopy(sourceId: number, url: string, actor: Actor): Promise<number>;
  /** Fills in a source's form from an address, a DOI or an ISBN. Throws InvalidInputError on `look`. */
  lookUp(words: string): Promise<LookedUp>;
}

/** What fetching says where it is switched off. */
export const FETCHING_OFF = 'Fetching is switched off on this desk (STET_FETCH).';

const CSL_JSON = 'application/vnd.citationstyles.csl+json';

const Book = z.record(
  z.string(),
  z.object({
    title: z.string(),
    subtitle: z.string().optional(),
    authors: z.array(z.object({ name: z.string() })).optional(),
    publishers: z.array(z.object({ name: z.string() })).optional(),
    publish_date: z.string().optional(),
  }),
);

function readBook(text: string, isbn: string): CslItem | null {
  const read = Book.safeParse(JSON.parse(text));
  const book = read.success ? Object.values(read.data)[0] : undefined;
  if (!book) return null;
  const year = /\d{4}/.exec(book.publish_date ?? '')?.[0];
  return {
    type: 'book',
    title: book.subtitle === undefined ? book.title : `${book.title}: ${book.subtitle}`,
    ...(book.authors ? { author: book.authors.map(({ name }) => ({ literal: name })) } : {}),
    ...(book.publishers?.[0] ? { publisher: book.publishers[0].name } : {}),
    ...(year === undefined ? {} : { issued: { 'date-parts': [[Number(year)]] } }),
    ISBN: isbn,
  };
}

const textOf = ({ bytes, contentType }: Fetched) => decodeText(bytes, charsetOf(contentType)).text;

/** Fetching on a reviewer's word; `fetch` is null where it is switched off. */
export function fetching(store: Store, fetch: FetchPage | null, clock: Clock): FetchServices {
  async function get(field: string, address: string, asking?: Asking): Promise<Fetched> {
    if (!fetch) throw new InvalidInputError({ [field]: FETCHING_OFF });
    let fetched: Fetched;
    try {
      fetched = await fetch(address, asking);
    } catch (error) {
      throw error instanceof FetchRefusedError ? new InvalidInputError({ [field]: error.message }) : error;
    }
    if (fetched.status >= 200 && fetched.status < 300) return fetched;
    throw new InvalidInputError({
      [field]: `The server answered ${fetched.status}: there is nothing to be read at this address.`,
    });
  }

  async function itemOf(words: string): Promise<CslItem | null> {
    const doi = readDoi(words);
    if (doi !== null) {
      const fetched = await get('look', `https://doi.org/${encodeURI(doi)}`, { accept: CSL_JSON });
      return readCslJson(`[${textOf(fetched)}]`).items[0] ?? null;
    }
    const isbn = readIsbn(words);
    if (isbn !== null) {
      const query = new URLSearchParams({ bibkeys: `ISBN:${isbn}`, jscmd: 'data', format: 'json' });
      const fetched = await get('look', `https://openlibrary.org/api/books?${query.toString()}`, {
        accept: 'application/json',
      });
      return readBook(textOf(fetched), isbn);
    }
    if (!isWebAddress(words)) throw new InvalidInputError({ look: 'This is no web address, DOI or ISBN.' });
    const fetched = await get('look', words);
    return mediaTypeOf(fetched.bytes, fetched.contentType.split(';')[0]!, null) === MEDIA_TYPES.html
      ? readPageItem(textOf(fetched), fetched.finalUrl)
      : { type: 'document', title: '', URL: fetched.finalUrl };
  }

  return {
    canFetch: () => fetch !== null,

    async fetchCopy(sourceId, url, actor) {
      const by = nameOf(actor);
      await requireSource(store, sourceId);
      if (!isWebAddress(url))
        throw new InvalidInputError({ url: 'A web address begins with http:// or https://.' });
      const { bytes, contentType, finalUrl } = await get('url', url);
      const fileName = decodeName(finalUrl);
      const mediaType = mediaTypeOf(bytes, contentType.split(';')[0]!.trim().toLowerCase(), fileName);
      if (bytes.length === 0 || mediaType === null)
        throw new InvalidInputError({ url: 'There is no page, text, PDF or Word document at this address.' });
      const received = {
        sourceId,
        bytes,
        mediaType,
        charset: charsetOf(contentType),
        fileName: null,
        url,
        finalUrl,
      };
      try {
        return await keepCopy(store, { ...received, kind: 'fetch' }, by, clock());
      } catch (error) {
        throw error instanceof UnreadableFileError ? new InvalidInputError({ url: error.message }) : error;
      }
    },

    async lookUp(words) {
      let item: CslItem | null;
      try {
        item = await itemOf(words.trim());
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        item = null;
      }
      if (!item)
        throw new InvalidInputError({ look: 'Nothing is known of it there. Fill the form in by hand.' });
      const input = inputOf({ item, rank: 'secondary', urls: [], licence: null, trust: null });
      return { item, input: { ...input, rank: '' } };
    },
  };
}

/** The last part of an address, as a file's name. */
function decodeName(address: string): string {
  const last = new URL(address).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
