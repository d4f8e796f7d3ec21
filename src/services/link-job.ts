import type { LinkServices } from './links';

/** Looks after all addresses in the background, one round at a time. */
export interface LinkJob {
  /** Begins a round, unless one is going on; addresses that were looked after within so many days are left out. */
  start(days: number): void;
  /** Ends the round after the address that it is at. */
  stop(): Promise<void>;
}

const PATIENCE_MS = 1_000;

/** Makes the job. A failure ends the round; the next one begins anew. */
export function createLinkJob({ checkLinks }: Pick<LinkServices, 'checkLinks'>): LinkJob {
  let round: { readonly done: Promise<void>; readonly abort: AbortController } | null = null;

  async function run(days: number, signal: AbortSignal): Promise<void> {
    try {
      const checks = checkLinks(days, signal)[Symbol.asyncIterator]();
      while (!signal.aborted && (await checks.next()).done !== true);
    } catch {
      // What was found so far is kept; why the rest was not, the next look at a single address says.
    } finally {
      round = null;
    }
  }

  return {
    start(days) {
      if (round) return;
      const abort = new AbortController();
      // On the next turn, so that `run` finds the round that it ends.
      const done = Promise.resolve().then(() => run(days, abort.signal));
      round = { done, abort };
    },
    async stop() {
      if (!round) return;
      round.abort.abort();
      // An address that does not answer is not waited for: its check is lost, and made anew in the next round.
      const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
      await Promise.race([round.done, patience]);
    },
  };
}
