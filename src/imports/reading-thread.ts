import { parentPort, workerData } from 'node:worker_threads';
import type { ReadText } from '../domain/source-copy';
import { readFile, type FileToRead } from './read-file';
import { UnreadableFileError } from './unreadable';

/** What the thread answers. */
export type ThreadAnswer = { readonly read: ReadText } | { readonly refused: string };

async function answer(): Promise<ThreadAnswer> {
  try {
    return { read: await readFile(workerData as FileToRead) };
  } catch (error) {
    if (error instanceof UnreadableFileError) return { refused: error.message };
    throw error;
  }
}

void answer().then((message) => parentPort?.postMessage(message));
