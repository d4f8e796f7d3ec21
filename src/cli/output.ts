import type { Writable } from 'node:stream';

/** Standard output with back-pressure, for results that may be longer than the memory. */
export interface Output {
  /** Resolves when more may be written: true, or false once the reader has gone ("stet analyze … | head"). */
  write(text: string): Promise<boolean>;
}

/** Wraps a stream. A reader that goes away (EPIPE) is no error; every other write error rejects the next write. */
export function openOutput(stream: Writable): Output {
  let isGone = false;
  let failure: Error | null = null;
  const wake = new Set<() => void>();
  const rouse = (): void => {
    for (const resolve of wake) resolve();
    wake.clear();
  };
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isGone = true;
    if (error.code !== 'EPIPE') failure = error;
    rouse();
  });
  stream.on('close', () => {
    isGone = true;
    rouse();
  });
  stream.on('drain', rouse);
  return {
    async write(text) {
      if (!isGone && !stream.write(text)) await new Promise<void>((resolve) => wake.add(resolve));
      if (failure) throw failure;
      return !isGone;
    },
  };
}
