import { facetsOf, type CslItem } from '../domain/csl-item';
import { duplicatesOf, findDuplicates, type PossibleDuplicate } from '../domain/duplicate-sources';
import { readDeskFacts, withDeskFacts } from '../domain/desk-facts';
import { InvalidInputError, NotFoundError } from '../domain/errors';
import { RANKS, type Rank, type SourceRecord } from '../domain/source';
import { changesOf, type SourceAct } from '../domain/source-acts';
import { inputOf, malformedSource, toItem, urlsOf, type SourceInput } from '../domain/source-input';
import { isWebAddress } from '../domain/web-address';
import { readBibliography, type BibliographyFormat } from '../imports/bibliography/read-bibliography';
import { decodeText, type Decoded } from '../imports/charset';
import { printBibliography } from '../report/bibliography/print-bibliography';
import type { Store } from '../store/open-store';
import type { SourceFacts } from '../store/sources';
import type { Clock } from './clock';
import type { Actor } from './actor';
import { settleCiting } from './settling';
import { nameOf, refuseIf } from './typed';

/** A source's record with its neighbours. */
export interface LibraryPage {
  readonly record: SourceRecord;
  /** Sources that were merged into it. */
  readonly merged: readonly SourceRecord[];
  /** Sources that may be the same work. */
  readonly duplicates: readonly SourceRecord[];
  /** What was done to the record, oldest first. */
  readonly acts: readonly SourceAct[];
}

/** One item of a bibliography before it is taken. */
export interface ImportRow {
  readonly title: string;
  readonly by: string | null;
  readonly type: string;
  readonly issued: string | null;
  readonly url: string | null;
  /** Sources of the library that may be the same work. */
  readonly duplicates: readonly SourceRecord[];
  /** The place, from 0, of an earlier item that may be the same work, or null. */
  readonly earlier: number | null;
}

/** What a bibliography holds, and what could not be read of it. */
export interface ImportPreview {
  readonly rows: readonly ImportRow[];
  readonly problems: readonly { readonly line: number; readonly says: string }[];
}

/** The most items that one import takes. */
export const MOST_ITEMS = 2_000;
/** The longest bibliography, in UTF-16 code units. */
export const LONGEST_BIBLIOGRAPHY = 4_000_000;

/** What a user does with the records of sources. */
export interface LibraryServices {
  /** The record of a source, or of the one that it was merged into. Throws NotFoundError. */
  libraryPage(id: number): Promise<LibraryPage>;
  /** `base` is an item that the input was made from: what the form does not show is taken from it. Throws InvalidInputError. */
  addSource(input: SourceInput, base: CslItem | null, actor: Actor): Promise<number>;
  /** Sources of the library that may be the work that was typed; none while something of it is wrong. */
  sourcesLike(input: SourceInput, base: CslItem | null): Promise<readonly SourceRecord[]>;
  /** Throws InvalidInputError, NotFoundError. */
  changeSource(id: number, input: SourceInput, actor: Actor): Promise<void>;
  /** Reads BibTeX, RIS or CSL-JSON; nothing is saved. Throws InvalidInputError on `text`. */
  previewImport(text: string): Promise<ImportPreview>;
  /** The words of a bibliography's file, and what had to be assumed of its characters. */
  decodeImport(bytes: Uint8Array): Decoded;
  /** Adds the items of these numbers (from 0), all or none; returns how many. Throws InvalidInputError. */
  importSources(text: string, chosen: ReadonlySet<number>, rank: string, actor: Actor): Promise<number>;
  /** Every source of the library as a bibliography. */
  exportSources(format: BibliographyFormat): Promise<string>;
  /** Sources that may be one work. */
  duplicateSources(): Promise<readonly PossibleDuplicate[]>;
  /** Makes one source be read as another; its citations and copies stay. Throws NotFoundError, InvalidInputError on `into`. */
  mergeSource(id: number, into: number, actor: Actor): Promise<void>;
  /** Makes a merged source one by itself again. Throws NotFoundError. */
  separateSource(id: number, actor: Actor): Promise<void>;
}

const orNull = (words: string) => (words === '' ? null : words);

function toFacts(input: SourceInput, base: CslItem): SourceFacts {
  return {
    item: toItem(input, base),
    rank: input.rank as Rank,
    urls: urlsOf(input),
    licence: orNull(input.licence),
    trust: orNull(input.trust),
  };
}

/**
 * An imported item as the library takes it: it has a type, an address only where it is one of the web, and what the desk
 * that it comes from said of it.
 */
function importedFacts(read: CslItem, rank: Rank): SourceFacts {
  const { item, ...facts } = readDeskFacts(read, rank);
  const { URL: url, ...rest } = item;
  return { ...facts, item: typeof url === 'string' && isWebAddress(url) ? item : rest };
}

function refused(errors: Record<string, string>) {
  const count = Object.keys(errors).length;
  return `Not saved: ${count === 1 ? 'one field needs' : `${count} fields need`} another look`;
}

/** The library of sources: records made, changed, imported, printed and merged. */
export function library(store: Store, clock: Clock): LibraryServices {
  async function requireRecord(id: number): Promise<SourceRecord> {
    const record = await store.sources.record(id);
    if (!record) throw new NotFoundError('source', String(id));
    return record;
  }

  function readItems(text: string) {
    if (text.trim() === '')
      throw new InvalidInputError({ text: 'Paste a bibliography first, or choose a file.' });
    if (text.length > LONGEST_BIBLIOGRAPHY)
      throw new InvalidInputError({ text: 'This is too long: at most 4 million characters at a time.' });
    const read = readBibliography(text);
    if (!read) throw new InvalidInputError({ text: 'This is neither BibTeX nor RIS nor CSL-JSON.' });
    if (read.items.length > MOST_ITEMS)
      throw new InvalidInputError({
        text: `These are ${read.items.length.toLocaleString('en')} items; at most 2,000 are taken at a time.`,
      });
    return read;
  }

  return {
    async libraryPage(id) {
      const asked = await requireRecord(id);
      const record = asked.mergedInto === null ? asked : await requireRecord(asked.mergedInto);
      const records = await store.sources.records();
      const pairs = findDuplicates(records, await store.copies.canonicals()).filter(
        ({ first, second }) => first.id === record.id || second.id === record.id,
      );
      return {
        record,
        merged: records.filter(({ mergedInto }) => mergedInto === record.id),
        duplicates: pairs.map(({ first, second }) => (first.id === record.id ? second : first)),
        acts: await store.sources.actsOf(record.id),
      };
    },

    async addSource(input, base, actor) {
      const by = nameOf(actor);
      refuseIf(malformedSource(input), refused);
      const [id] = await store.sources.add([toFacts(input, base ?? { type: input.type })], by, clock());
      return id!;
    },

    async sourcesLike(input, base) {
      if (Object.keys(malformedSource(input)).length > 0) return [];
      const { item, urls } = toFacts(input, base ?? { type: input.type });
      const records = await store.sources.records();
      const asked = { ...facetsOf(item), item, urls };
      return duplicatesOf([asked], records, await store.copies.canonicals())[0]!.known;
    },

    async changeSource(id, input, actor) {
      const by = nameOf(actor);
      const record = await requireRecord(id);
      refuseIf(malformedSource(input), refused);
      const changes = changesOf(inputOf(record), input);
      await store.sources.change(id, toFacts(input, record.item), changes, { by, at: clock() });
      await settleCiting(store, [id]);
    },

    decodeImport: (bytes) => decodeText(bytes, null),

    async previewImport(text) {
      const { items, problems } = readItems(text);
      const read = items.map((whole) => {
        const { item, urls } = readDeskFacts(whole, 'secondary');
        return { ...facetsOf(item), item, urls };
      });
      const records = await store.sources.records();
      const duplicates = duplicatesOf(read, records, await store.copies.canonicals());
      const rows = read.map(({ title, by, type, issued, url }, i) => {
        const { known, earlier } = duplicates[i]!;
        return { title, by, type, issued, url, duplicates: known, earlier };
      });
      return { rows, problems };
    },

    async importSources(text, chosen, rank, actor) {
      const by = nameOf(actor);
      const items = readItems(text).items.filter((_, index) => chosen.has(index));
      const errors: Record<string, string> = {};
      if (items.length === 0) errors.chosen = 'Tick at least one of them.';
      if (!(RANKS as readonly string[]).includes(rank))
        errors.rank = 'Say whether they are primary or secondary sources.';
      refuseIf(errors, () => 'Not imported');
      const ids = await store.sources.add(
        items.map((item) => importedFacts(item, rank as Rank)),
        by,
        clock(),
      );
      return ids.length;
    },

    async exportSources(format) {
      const standing = (await store.sources.records()).filter(({ mergedInto }) => mergedInto === null);
      return printBibliography(
        standing.map((record) =>
          withDeskFacts({ ...record.item, id: record.item.id ?? `stet-${record.id}` }, record),
        ),
        format,
      );
    },

    duplicateSources: async () =>
      findDuplicates(await store.sources.records(), await store.copies.canonicals()),

    async mergeSource(id, into, actor) {
      const by = nameOf(actor);
      const target = await requireRecord(into);
      if ((target.mergedInto ?? target.id) === id)
        throw new InvalidInputError({ into: 'These are one source already.' });
      await store.sources.merge(id, into, { by, at: clock() });
      await settleCiting(store, [into]);
    },

    async separateSource(id, actor) {
      const by = nameOf(actor);
      const { mergedInto } = await requireRecord(id);
      await store.sources.merge(id, null, { by, at: clock() });
      await settleCiting(store, mergedInto === null ? [id] : [id, mergedInto]);
    },
  };
}
