import { writeFileSync } from 'node:fs';

/** What a model file holds, in the order in which `readModel` reads it. */
export interface ModelParts {
  readonly header: unknown;
  /** Both take a multiple of four bytes. */
  readonly tagger: Buffer;
  readonly parser: Buffer;
}

/** Writes a model file and tells its size in bytes. */
export function writeModel(path: string, { header, tagger, parser }: ModelParts): number {
  const json = Buffer.from(JSON.stringify(header));
  const padded = Buffer.concat([json, Buffer.alloc(-json.length & 3, ' ')]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(padded.length, 0);
  const file = Buffer.concat([length, padded, tagger, parser]);
  writeFileSync(path, file);
  return file.length;
}

/** The words of each class, as the header holds them. */
export function wordsOfClasses(classOf: ReadonlyMap<string, number>): Record<string, string[]> {
  const numbers = [...new Set(classOf.values())].sort((a, b) => a - b);
  const words: Record<string, string[]> = Object.fromEntries(numbers.map((number) => [number, []]));
  for (const [word, number] of classOf) words[number]!.push(word);
  return words;
}
