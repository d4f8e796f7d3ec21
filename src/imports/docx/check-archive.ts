import { inflateRawSync } from 'node:zlib';
import { UnreadableFileError } from '../unreadable';

/** So much may come out of a document, all parts together. */
const MOST_BYTES = 100_000_000;
const MOST_PARTS = 5_000;

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const END_LENGTH = 22;

const broken = () => new UnreadableFileError('This .docx file is broken: it cannot be unpacked.');
const bomb = () =>
  new UnreadableFileError('This .docx file would unpack to more than 100 MB. It was not opened.');

function findEnd(zip: Buffer): number {
  const first = Math.max(0, zip.length - END_LENGTH - 0xffff);
  for (let at = zip.length - END_LENGTH; at >= first; at -= 1)
    if (zip.readUInt32LE(at) === END_MARK) return at;
  throw broken();
}

function unpackedSize(packed: Buffer, method: number, most: number): number {
  if (method === 0) return packed.length;
  if (method !== 8) throw broken();
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }).length;
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? bomb() : broken();
  }
}

/**
 * Unpacks every part of a zip archive once, within bounds, whatever sizes it declares.
 *
 * @throws UnreadableFileError: broken, too many parts, or more than 100 MB unpacked
 */
export function checkArchive(bytes: Uint8Array): void {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(zip);
    const count = zip.readUInt16LE(end + 10);
    if (count > MOST_PARTS) throw bomb();
    let at = zip.readUInt32LE(end + 16);
    let left = MOST_BYTES;
    for (let i = 0; i < count; i += 1) {
      if (zip.readUInt32LE(at) !== ENTRY_MARK) throw broken();
      const local = zip.readUInt32LE(at + 42);
      if (zip.readUInt32LE(local) !== LOCAL_MARK) throw broken();
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
      left -= unpackedSize(packed, zip.readUInt16LE(at + 10), left);
      if (left <= 0) throw bomb();
      at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_OUT_OF_RANGE' ? broken() : error;
  }
}
