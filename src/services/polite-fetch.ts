import type { Asking, Fetched, FetchPage } from '../imports/fetch/fetch-page';
import { FetchRefusedError } from '../imports/fetch/refused';

/** How much a host is spared, in milliseconds. */
export interface Sparing {
  /** Between the end of one request and the next. */
  readonly pause: number;
  /** After "too many requests" (429) without a time. */
  readonly backOff: number;
  /** The longest that a request waits for its turn; a host that wants to be left alone for longer is not asked. */
  readonly patience: number;
  /** The longest time that a server can ask for. */
  readonly longest: number;
}

export const SPARING: Sparing = { pause: 1_000, backOff: 10_000, patience: 30_000, longest: 3_600_000 };

/** What tells the time and waits. */
export interface Timer {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends early when the signal is aborted. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
}

const timer: Timer = {
  now: () => Date.now(),
  wait: (ms, signal) =>
    new Promise((resolve) => {
      const timeout = setTimeout(resolve, ms);
      timeout.unref();
      signal?.addEventListener('abort', () => resolve(), { once: true });
    }),
};

/** Asks for an address when its host may be asked. Throws FetchRefusedError, and the signal's reason once it is aborted. */
export type PoliteFetch = (address: string, asking?: Asking, signal?: AbortSignal) => Promise<Fetched>;

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : address);
const HAS_TOO_MUCH: ReadonlySet<number> = new Set([429, 503]);

/** The milliseconds of a Retry-After field; null where it cannot be read. */
function readRetryAfter(field: string, now: number): number | null {
  const ms = /^\d+$/.test(field.trim()) ? Number(field) * 1_000 : Date.parse(field) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}

/**
 * Makes a way of asking that leaves a pause between any two requests to one host, whoever makes them, and leaves a host alone
 * for as long as it asks to be (within bounds).
 */
export function politeFetch(
  fetch: FetchPage,
  { pause, backOff, patience, longest }: Sparing = SPARING,
  { now, wait }: Timer = timer,
): PoliteFetch {
  /** When each host may be asked again. */
  const free = new Map<string, number>();
  const leftOf = (host: string): number => (free.get(host) ?? 0) - now();
  const spare = (host: string, ms: number): void => {
    free.set(host, Math.max(free.get(host) ?? 0, now() + ms));
  };

  function askedFor({ status, retryAfter }: Fetched): number {
    if (!HAS_TOO_MUCH.has(status)) return pause;
    const asked = retryAfter === undefined ? null : readRetryAfter(retryAfter, now());
    return Math.max(pause, Math.min(asked ?? (status === 429 ? backOff : pause), longest));
  }

  return async (address, asking, signal) => {
    const host = hostOf(address);
    for (let left = leftOf(host); left > 0; left = leftOf(host)) {
      if (left > patience) {
        const until = new Date(now() + left).toISOString();
        throw new FetchRefusedError(
          'wait',
          `The server wants to be left alone until ${until.slice(11, 16)} UTC. Look again later.`,
        );
      }
      await wait(left, signal);
      signal?.throwIfAborted();
    }
    spare(host, pause);
    try {
      const fetched = await fetch(address, asking);
      for (const one of new Set([host, hostOf(fetched.finalUrl)])) spare(one, askedFor(fetched));
      return fetched;
    } finally {
      spare(host, pause);
    }
  };
}
