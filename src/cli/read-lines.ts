import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a UTF-8 stream, without their line breaks (LF or CRLF), one at a time as they come. Unlike
 * node:readline it does not break at U+2028, which JSON may hold as it is.
 */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    for (const part of parts.slice(0, -1)) {
      pieces.push(part);
      yield pieces.join('').replace(/\r$/, '');
      pieces = [];
    }
    pieces.push(parts.at(-1)!);
  }
  const last = pieces.join('') + decoder.end();
  if (last !== '') yield last.replace(/\r$/, '');
}
