import { InvalidInputError, NotFoundError } from '../domain/errors';
import {
  linkHealth,
  linkSpells,
  NOT_REACHED,
  type LinkCheck,
  type LinkHealth,
  type LinkSpell,
} from '../domain/link-check';
import { judgeLink, type LinkVerdict } from '../evidence/judge-link';
import type { Fetched, FetchPage } from '../imports/fetch/fetch-page';
import { FetchRefusedError, type FetchReason } from '../imports/fetch/refused';
import { mediaTypeOf } from '../imports/media-type';
import { readInThread } from '../imports/read-in-thread';
import { UnreadableFileError } from '../imports/unreadable';
import type { Store } from '../store/open-store';
import type { Clock } from './clock';
import { politeFetch } from './polite-fetch';
import { charsetOf } from './copies';
import { FETCHING_OFF } from './fetching';

/** What became of one source's address. */
export interface CheckedLink extends Omit<LinkCheck, 'id'> {
  readonly title: string;
}

/** What a user does about the addresses of sources. No status is ever changed by it. */
export interface LinkServices {
  /** How the addresses of these sources do, by source id; those never checked are left out. */
  linkHealth(sourceIds: readonly number[]): Promise<ReadonlyMap<number, LinkHealth>>;
  /** How a source's address did before, the latest first, without how it does now. */
  earlierLinkStates(sourceId: number): Promise<readonly LinkSpell[]>;
  /** Looks after one source's address now. Throws NotFoundError, InvalidInputError on `url`. */
  checkLink(sourceId: number): Promise<CheckedLink>;
  /**
   * Looks after the addresses of all sources that were not looked after for so many days (0: all), one by one, with a
   * pause between any two requests to one host. Yields each; ends early when `signal` is aborted. Throws InvalidInputError on `url`.
   */
  checkLinks(days: number, signal?: AbortSignal): AsyncIterable<CheckedLink>;
}

const DAY_MS = 86_400_000;
const BAD_MOMENTS: ReadonlySet<FetchReason> = new Set(['lookup', 'network', 'offline', 'time']);
const DEAD: ReadonlySet<FetchReason> = new Set(['lookup', 'network', 'time']);

/** What was found of an address before it is kept. */
interface Looked extends LinkVerdict, Pick<LinkCheck, 'status' | 'finalUrl'> {
  /** Nothing but a look-up of the name failed: where no other address is reached either, the machine is without a network. */
  readonly isNameless: boolean;
}

/** Whether it is worth asking once more: the server has a fault, or says when it will have time. */
const isPassing = ({ status, retryAfter }: Fetched): boolean =>
  status >= 500 || (status === 429 && retryAfter !== undefined);

/** Looks after the addresses of sources; `fetch` is null where fetching is switched off. */
export function links(store: Store, fetch: FetchPage | null, clock: Clock): LinkServices {
  const polite = fetch && politeFetch(fetch);

  /** Once more where the network or the server has a bad moment. */
  async function get(url: string, signal?: AbortSignal): Promise<Fetched> {
    const first = await polite!(url, {}, signal).catch((error: unknown) => {
      if (error instanceof FetchRefusedError && BAD_MOMENTS.has(error.reason)) return null;
      throw error;
    });
    return first === null || isPassing(first) ? polite!(url, {}, signal) : first;
  }

  /** HEAD first, which costs the server least; GET where HEAD says no, or where there are words to be looked at. */
  async function ask(url: string, hasCopy: boolean, signal?: AbortSignal): Promise<Fetched> {
    if (hasCopy) return get(url, signal);
    const head = await polite!(url, { method: 'HEAD' }, signal).catch((error: unknown) => {
      if (error instanceof FetchRefusedError) return null;
      throw error;
    });
    if (head === null) return get(url, signal);
    const isFound = head.status >= 200 && head.status < 300 && !/html/i.test(head.contentType);
    const isTooMuch = head.status === 429 && !isPassing(head);
    return isFound || isTooMuch ? head : get(url, signal);
  }

  async function wordsOf({ bytes, contentType, finalUrl }: Fetched) {
    const mediaType = mediaTypeOf(bytes, contentType.split(';')[0]!.trim(), new URL(finalUrl).pathname);
    if (bytes.length === 0 || mediaType === null) return { title: null, text: null };
    try {
      return await readInThread({ bytes, mediaType, charset: charsetOf(contentType) });
    } catch (error) {
      if (error instanceof UnreadableFileError) return { title: null, text: null };
      throw error;
    }
  }

  async function look(url: string, stored: string | null, signal?: AbortSignal): Promise<Looked> {
    try {
      const fetched = await ask(url, stored !== null, signal);
      const { status, finalUrl } = fetched;
      const { title, text } = await wordsOf(fetched);
      const verdict = judgeLink({ url, finalUrl, status, title, text }, stored);
      return {
        ...verdict,
        status: status >= 100 && status < 600 ? status : null,
        finalUrl: finalUrl === url ? null : finalUrl,
        isNameless: false,
      };
    } catch (error) {
      if (!(error instanceof FetchRefusedError)) throw error;
      const { reason, message } = error;
      const none = { status: null, finalUrl: null, isNameless: reason === 'lookup' } as const;
      if (reason === 'offline') return { ...none, state: 'blocked', says: NOT_REACHED };
      return { ...none, state: DEAD.has(reason) ? 'dead' : 'blocked', says: message };
    }
  }

  interface Asked {
    readonly id: number;
    readonly title: string;
    readonly url: string;
  }

  async function lookAfter(
    source: Asked,
    signal?: AbortSignal,
  ): Promise<{ found: CheckedLink; isNameless: boolean }> {
    const copy = (await store.copies.latestOf([source.id])).get(source.id);
    // Words that were pasted or uploaded need not be those of the page.
    const stored = copy?.kind === 'fetch' && copy.text !== '' ? copy.text : null;
    const { isNameless, ...looked } = await look(source.url, stored, signal);
    const { id: sourceId, url, title } = source;
    return { found: { sourceId, url, title, at: clock(), ...looked }, isNameless };
  }

  async function keep(found: CheckedLink): Promise<CheckedLink> {
    const { sourceId, url, at, state, status, finalUrl, says } = found;
    await store.linkChecks.append({ sourceId, url, at, state, status, finalUrl, says });
    return found;
  }

  const requireFetch = () => {
    if (!fetch) throw new InvalidInputError({ url: FETCHING_OFF });
  };

  return {
    async linkHealth(sourceIds) {
      const checks = await store.linkChecks.ofSources(sourceIds);
      return new Map(
        [...checks].flatMap(([id, list]) => {
          const health = linkHealth(list);
          return health ? [[id, health] as const] : [];
        }),
      );
    },

    async earlierLinkStates(sourceId) {
      return linkSpells((await store.linkChecks.ofSources([sourceId])).get(sourceId) ?? []).slice(1);
    },

    async checkLink(sourceId) {
      const source = await store.sources.find(sourceId);
      if (!source) throw new NotFoundError('source', String(sourceId));
      requireFetch();
      if (source.url === null) throw new InvalidInputError({ url: 'This source has no web address.' });
      return keep((await lookAfter({ ...source, url: source.url })).found);
    },

    async *checkLinks(days, signal) {
      requireFetch();
      const last = await store.linkChecks.lastChecks();
      const before = new Date(Date.parse(clock()) - days * DAY_MS).toISOString();
      // Names that are not known are no news until any address was reached: it may be this machine that is cut off.
      let isReached = false;
      let nameless: CheckedLink[] = [];
      for (const source of await store.sources.list()) {
        if (source.url === null || (days > 0 && (last.get(source.id) ?? '') > before)) continue;
        if (signal?.aborted) break;
        const looked = await lookAfter({ ...source, url: source.url }, signal).catch((error: unknown) => {
          if (signal?.aborted) return null;
          throw error;
        });
        if (looked === null) break;
        const { found, isNameless } = looked;
        const isOffline = found.says === NOT_REACHED;
        if (isNameless && !isReached) {
          nameless.push(found);
          continue;
        }
        isReached ||= !isOffline;
        if (isReached) {
          for (const one of nameless) yield await keep(one);
          nameless = [];
        }
        yield await keep(found);
      }
      for (const one of nameless) yield await keep({ ...one, state: 'blocked', says: NOT_REACHED });
    },
  };
}
