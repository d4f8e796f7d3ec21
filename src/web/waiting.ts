import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { HowFar } from '../services/analyst';

/** Work on a form that may take longer than one waits for a page. */
export interface LongWork {
  /** Settles when the work is over, done or failed. */
  readonly outcome: Promise<unknown>;
  /** Sentences read so far; null where none are being read now. */
  readonly howFar: () => HowFar | null;
  /** Whether the work ends in an article on the desk; else nothing is saved, and its answer can be asked for again. */
  readonly saves: boolean;
  /** Answers with what came of it. */
  readonly answer: (req: Request, res: Response) => Promise<void>;
}

/** Work that has an address by which its page asks how far it is. */
export interface Waiting {
  readonly work: LongWork;
  readonly isOver: boolean;
}

export interface WaitingRoom {
  /** Answers at once where the work is over in time; else leads to the page that tells how far it is. */
  answerOrWait(req: Request, res: Response, work: LongWork): Promise<void>;
  find(id: string): Waiting | null;
  /** Forgets work whose answer is given once. */
  leave(id: string): void;
}

/** A page that takes longer than this says how far it is. */
const PATIENCE_MS = 1_000;
/** Finished work that can still be asked for: a preview that is loaded again. */
const MOST_FINISHED = 8;

/** Keeps the long work of forms in memory, each under an address that nobody guesses. */
export function createWaitingRoom(patience = PATIENCE_MS): WaitingRoom {
  const waiting = new Map<string, { readonly work: LongWork; isOver: boolean }>();

  function makeRoom(): void {
    const finished = [...waiting].filter(([, { isOver }]) => isOver);
    for (const [id] of finished.slice(0, Math.max(0, finished.length - MOST_FINISHED))) waiting.delete(id);
  }

  return {
    async answerOrWait(req, res, work) {
      const entry = { work, isOver: false };
      const over = work.outcome.then(
        () => void (entry.isOver = true),
        () => void (entry.isOver = true),
      );
      let timer: NodeJS.Timeout | undefined;
      await Promise.race([over, new Promise((resolve) => (timer = setTimeout(resolve, patience)))]);
      clearTimeout(timer);
      if (entry.isOver) return work.answer(req, res);
      const id = randomUUID();
      waiting.set(id, entry);
      makeRoom();
      res.redirect(303, `/articles/reading/${id}`);
    },
    find: (id) => waiting.get(id) ?? null,
    leave: (id) => void waiting.delete(id),
  };
}
