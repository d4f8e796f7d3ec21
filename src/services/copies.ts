import { createHash } from 'node:crypto';
import { InvalidInputError, NotFoundError } from '../domain/errors';
import type { CopyKind, CopySummary, SourceCopy } from '../domain/source-copy';
import { compareParagraphs, type ComparedParagraph } from '../domain/text-changes';
import { MEDIA_TYPES, mediaTypeOf, type ReadableType } from '../imports/media-type';
import { readInThread } from '../imports/read-in-thread';
import { readPlainText } from '../imports/paragraphs';
import { UnreadableFileError } from '../imports/unreadable';
import type { Store } from '../store/open-store';
import type { Clock } from './clock';
import type { Actor } from './actor';
import { settleCiting, settleUnheld } from './settling';
import { nameOf } from './typed';

/** The largest file that is kept, in bytes. */
export const LARGEST_FILE = 20_000_000;

/** A file that came from a reviewer. */
export interface UploadedFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** As the browser declares it, with or without parameters; empty where it does not. */
  readonly declaredType: string;
}

/** A file as it came, to be handed back. */
export interface StoredFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** Two copies of a source, the older first. */
export interface CopyComparison {
  readonly older: CopySummary;
  readonly newer: CopySummary;
  readonly lines: readonly ComparedParagraph[];
}

/** What a user does with stored copies of a source. */
export interface CopyServices {
  /** Copies of a source, the latest first, without their words. */
  copiesOf(sourceId: number): Promise<readonly CopySummary[]>;
  /** One copy with its words. Throws NotFoundError. */
  copy(id: number): Promise<SourceCopy>;
  /** The file as it came. Throws NotFoundError. */
  copyFile(id: number): Promise<StoredFile>;
  /** Keeps a file of a source, and what can be read of it. Throws NotFoundError, InvalidInputError on `file`. Returns the copy's id. */
  uploadCopy(sourceId: number, file: UploadedFile, actor: Actor): Promise<number>;
  /** Keeps words that were pasted. Throws NotFoundError, InvalidInputError on `text`. Returns the copy's id. */
  pasteCopy(sourceId: number, text: string, actor: Actor): Promise<number>;
  /** Holds standing citations against copies that their sources had before this desk held them so. Nothing is done twice. */
  holdEarlierCitations(): Promise<void>;
  /** How the words of two copies differ; which is the older, their times say. Throws NotFoundError. */
  compareCopies(one: number, other: number): Promise<CopyComparison>;
}

const ENDINGS: Readonly<Record<string, string>> = {
  [MEDIA_TYPES.html]: 'html',
  [MEDIA_TYPES.text]: 'txt',
  [MEDIA_TYPES.markdown]: 'md',
  [MEDIA_TYPES.pdf]: 'pdf',
  [MEDIA_TYPES.docx]: 'docx',
};

/** A copy that came with these bytes, before it is read. */
export interface ReceivedCopy {
  readonly sourceId: number;
  readonly kind: CopyKind;
  readonly bytes: Uint8Array;
  readonly mediaType: ReadableType;
  readonly charset: string | null;
  readonly fileName: string | null;
  readonly url: string | null;
  readonly finalUrl: string | null;
}

/** Keeps what was received, read, and holds the claims that cite its source against it; returns the copy's id. Throws UnreadableFileError. */
export async function keepCopy(store: Store, copy: ReceivedCopy, by: string, at: string): Promise<number> {
  const { charset, ...rest } = copy;
  const { bytes, mediaType } = copy;
  const read =
    copy.kind === 'paste'
      ? readPlainText(Buffer.from(bytes).toString('utf8'))
      : await readInThread({ bytes, mediaType, charset });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const id = await store.copies.add({ ...rest, sha256, read }, by, at);
  await settleCiting(store, [copy.sourceId]);
  return id;
}

/** The charset that a media type names, or null. */
export function charsetOf(mediaType: string): string | null {
  return /;\s*charset\s*=\s*"?([\w-]+)/i.exec(mediaType)?.[1] ?? null;
}

/** Throws NotFoundError where there is no such source. */
export async function requireSource(store: Store, id: number): Promise<void> {
  if (!(await store.sources.find(id))) throw new NotFoundError('source', String(id));
}

/** Stored copies: kept, read, handed back and compared. */
export function copies(store: Store, clock: Clock): CopyServices {
  const requireCopy = async (id: number): Promise<SourceCopy> => {
    const copy = await store.copies.find(id);
    if (!copy) throw new NotFoundError('copy', String(id));
    return copy;
  };

  return {
    copiesOf: (sourceId) => store.copies.ofSource(sourceId),
    copy: requireCopy,

    async copyFile(id) {
      const { fileName, mediaType, sourceId, takenAt } = await requireCopy(id);
      const bytes = (await store.copies.fileOf(id))!;
      const made = `source-${sourceId}-${takenAt.slice(0, 10)}.${ENDINGS[mediaType] ?? 'bin'}`;
      return { bytes, fileName: fileName ?? made };
    },

    async uploadCopy(sourceId, { bytes, fileName, declaredType }, actor) {
      const by = nameOf(actor);
      await requireSource(store, sourceId);
      const refuse = (says: string) => new InvalidInputError({ file: says });
      if (bytes.length === 0) throw refuse('This file is empty.');
      if (bytes.length > LARGEST_FILE) throw refuse('This file is too large: at most 20 MB are kept.');
      const mediaType = mediaTypeOf(bytes, declaredType.split(';')[0]!.trim().toLowerCase(), fileName);
      if (mediaType === null)
        throw refuse(
          'This is no file that can be read here: .html, .txt, .md, .pdf or .docx. Save it as one of these.',
        );
      const received = {
        sourceId,
        bytes,
        mediaType,
        charset: charsetOf(declaredType),
        url: null,
        finalUrl: null,
      };
      try {
        // Marks that turn or hide what follows have no place in a name.
        const shown = fileName.replace(/[\p{Cc}\p{Cf}]/gu, '');
        return await keepCopy(store, { ...received, kind: 'upload', fileName: shown }, by, clock());
      } catch (error) {
        throw error instanceof UnreadableFileError ? refuse(error.message) : error;
      }
    },

    async pasteCopy(sourceId, text, actor) {
      const by = nameOf(actor);
      await requireSource(store, sourceId);
      if (text.trim() === '')
        throw new InvalidInputError({ text: 'Paste the words first, or choose a file.' });
      const bytes = Buffer.from(text, 'utf8');
      if (bytes.length > LARGEST_FILE) throw new InvalidInputError({ text: 'At most 20 MB are kept.' });
      const received = { sourceId, bytes, mediaType: MEDIA_TYPES.text, charset: 'utf-8', fileName: null };
      return keepCopy(store, { ...received, kind: 'paste', url: null, finalUrl: null }, by, clock());
    },

    holdEarlierCitations: () => settleUnheld(store),

    async compareCopies(one, other) {
      const [a, b] = [await requireCopy(one), await requireCopy(other)];
      const [older, newer] =
        a.takenAt < b.takenAt || (a.takenAt === b.takenAt && a.id < b.id) ? [a, b] : [b, a];
      const wordsOf = (copy: SourceCopy) =>
        copy.paragraphs.map(({ start, end }) => copy.text.slice(start, end));
      return { older, newer, lines: compareParagraphs(wordsOf(older), wordsOf(newer)) };
    },
  };
}
