import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadText } from '../domain/source-copy';
import type { FileToRead } from './read-file';
import type { ThreadAnswer } from './reading-thread';
import { UnreadableFileError } from './unreadable';

/** Compiled, from the sources too: a thread cannot load TypeScript. */
const THREAD = join(__dirname, '../../dist/imports/reading-thread.js');

/** A file that takes longer, or needs more memory (MB), is given up. */
const PATIENCE_MS = 60_000;
const MOST_MEMORY_MB = 768;

/**
 * Reads a file in a thread of its own: whatever is in it, the desk goes on working, and the thread is ended after a minute.
 *
 * @throws UnreadableFileError
 */
export function readInThread(file: FileToRead, patience = PATIENCE_MS): Promise<ReadText> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, {
      workerData: file,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
      // PDF.js warns on the console of fonts that it will not draw.
      stdout: true,
      stderr: true,
    });
    const giveUp = (says: string) => {
      clearTimeout(timer);
      void thread.terminate();
      reject(new UnreadableFileError(says));
    };
    const timer = setTimeout(
      () =>
        giveUp(
          `Reading this file takes longer than ${Math.round(patience / 1000)} seconds. It was given up.`,
        ),
      patience,
    );
    thread.once('message', (answer: ThreadAnswer) => {
      if ('refused' in answer) {
        giveUp(answer.refused);
        return;
      }
      clearTimeout(timer);
      void thread.terminate();
      resolve(answer.read);
    });
    thread.once('error', () =>
      giveUp('This file could not be read: it is broken, or too large to be unpacked.'),
    );
    thread.once('exit', () => giveUp('This file could not be read.'));
  });
}
