import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchRefusedError } from './refused';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The encodings that are understood, for `Accept-Encoding`. */
export const ENCODINGS = 'gzip, deflate, br';

const tooLarge = (most: number) =>
  new FetchRefusedError(
    'size',
    `What is at this address is larger than ${Math.round(most / 1e6)} MB. It was not kept.`,
  );

/**
 * Reads the body of an answer, unpacked, and stops at once where it grows beyond `most` bytes, packed or unpacked.
 *
 * @throws FetchRefusedError: too large, or packed in a way that is not understood
 */
export function readBody(answer: IncomingMessage, most: number): Promise<Buffer> {
  const encoding = (answer.headers['content-encoding'] ?? '').trim().toLowerCase();
  const decoder = encoding === '' || encoding === 'identity' ? null : DECODERS[encoding];
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      reject(error);
      answer.destroy();
      decoded?.destroy();
    };
    const decoded = decoder?.();
    if (decoder === undefined) {
      fail(new FetchRefusedError('encoding', 'The answer is packed in a way that is not understood.'));
      return;
    }
    if (Number(answer.headers['content-length'] ?? 0) > most) {
      fail(tooLarge(most));
      return;
    }
    const chunks: Buffer[] = [];
    let [packed, unpacked] = [0, 0];
    answer.on('data', (chunk: Buffer) => {
      packed += chunk.length;
      if (packed > most) fail(tooLarge(most));
    });
    const body = decoded ? answer.pipe(decoded) : answer;
    body.on('data', (chunk: Buffer) => {
      unpacked += chunk.length;
      if (unpacked > most) fail(tooLarge(most));
      else chunks.push(chunk);
    });
    body.once('end', () => resolve(Buffer.concat(chunks)));
    answer.once('aborted', () => fail(new FetchRefusedError('network', 'The answer broke off.')));
    answer.once('error', fail);
    decoded?.once('error', () =>
      fail(new FetchRefusedError('encoding', 'The answer is packed, and broken.')),
    );
  });
}
