import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a model file holds, in the order in which `readModel` reads it. */
export interface ModelParts {
  readonly header: unknown;
  readonly tagger: Buffer;
  readonly parser: Buffer;
}

/** Writes a model file and tells its size in bytes. */
export function writeModel(path: string, { header, tagger, parser }: ModelParts): number {
  const json = Buffer.from(JSON.stringify(header));
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32LE(json.length, 0);
  lengths.writeUInt32LE(tagger.length, 4);
  const packed = brotliCompressSync(Buffer.concat([lengths, json, tagger, parser]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  writeFileSync(path, packed);
  return packed.length;
}

/** The words of each class, as the header holds them. */
export function wordsOfClasses(classOf: ReadonlyMap<string, number>): Record<string, string[]> {
  const numbers = [...new Set(classOf.values())].sort((a, b) => a - b);
  const words: Record<string, string[]> = Object.fromEntries(numbers.map((number) => [number, []]));
  for (const [word, number] of classOf) words[number]!.push(word);
  return words;
}
