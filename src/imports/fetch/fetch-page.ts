import { request as httpRequest, type IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { connect as tlsConnect } from 'node:tls';
import { checkUrl, requirePublic, type CheckedUrl } from './check-url';
import { realNetwork, type Network } from './network';
import { ENCODINGS, readBody } from './read-body';
import { FetchRefusedError } from './refused';

/** What an address answered, after redirects. */
export interface Fetched {
  /** The HTTP status. */
  readonly status: number;
  readonly finalUrl: string;
  /** As declared, with parameters; empty where nothing is. */
  readonly contentType: string;
  /** How long the server wants to be left alone, as it says it: seconds, or a date of HTTP (RFC 9110, 10.2.3). */
  readonly retryAfter?: string;
  /** Unpacked; empty for HEAD. */
  readonly bytes: Buffer;
}

/** How an address is asked for. */
export interface Asking {
  readonly method?: 'GET' | 'HEAD';
  /** The media types that are wanted, where it is not a page. */
  readonly accept?: string;
}

/** Asks for an address. Throws FetchRefusedError. */
export type FetchPage = (address: string, asking?: Asking) => Promise<Fetched>;

/** Bounds of one fetch, redirects included. */
export interface FetchLimits {
  readonly redirects: number;
  readonly milliseconds: number;
  /** Packed and unpacked alike. */
  readonly bytes: number;
}

export const LIMITS: FetchLimits = { redirects: 5, milliseconds: 10_000, bytes: 10_000_000 };

/** Who asks, and nothing else: no cookie, no referrer, no name of a reviewer. */
const HEADERS = {
  'User-Agent': 'Stet/0.1 (claim verification desk; asks once, on the word of a reviewer)',
  Accept: 'text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9, */*;q=0.5',
  'Accept-Encoding': ENCODINGS,
  'Accept-Language': 'en, *;q=0.5',
  Connection: 'close',
} as const;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** This machine, not the server, is what could not be reached. */
const OFFLINE = new Set(['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN']);

async function resolve(network: Network, host: string): Promise<string> {
  if (isIP(host) > 0) return host;
  const addresses = await network.resolve(host).catch((error: unknown) => {
    if (OFFLINE.has((error as NodeJS.ErrnoException).code ?? ''))
      throw new FetchRefusedError('offline', `The name ${host} cannot be looked up from here now.`, {
        cause: error,
      });
    throw new FetchRefusedError('lookup', `There is no ${host}.`, { cause: error });
  });
  requirePublic(addresses);
  const [first] = addresses;
  if (first === undefined) throw new FetchRefusedError('lookup', `There is no ${host}.`);
  return first;
}

/** One request over a connection to the address that was checked. */
function ask(
  network: Network,
  { url, host, port }: CheckedUrl,
  address: string,
  { method = 'GET', accept }: Asking,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const createConnection = () => {
    const socket = network.connect(address, port);
    if (url.protocol === 'http:') return socket;
    const name = isIP(host) > 0 ? {} : { servername: host };
    const ca = network.trusted === undefined ? {} : { ca: network.trusted };
    return tlsConnect({ socket, ...name, ...ca, ALPNProtocols: ['http/1.1'] });
  };
  return new Promise((resolve, reject) => {
    const asked = httpRequest({
      createConnection,
      method,
      path: url.pathname + url.search,
      headers: { Host: url.host, ...HEADERS, ...(accept === undefined ? {} : { Accept: accept }) },
      signal,
    });
    asked.once('response', resolve);
    asked.once('error', reject);
    asked.end();
  });
}

const SAYS_NETWORK: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'The server refuses the connection.',
  ECONNRESET: 'The server broke the connection off.',
  EHOSTUNREACH: 'The server cannot be reached.',
  ENETUNREACH: 'The server cannot be reached from here.',
  ETIMEDOUT: 'The server did not answer.',
};

function explain(error: unknown, signal: AbortSignal, { milliseconds }: FetchLimits): unknown {
  if (signal.aborted)
    return new FetchRefusedError('time', `There was no whole answer within ${milliseconds / 1000} seconds.`);
  if (error instanceof FetchRefusedError) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  const isTls = /CERT|SSL|TLS/.test(code);
  const says = isTls ? 'The certificate of the server is not good.' : SAYS_NETWORK[code];
  return new FetchRefusedError(
    OFFLINE.has(code) ? 'offline' : 'network',
    says ?? 'The answer could not be understood.',
    { cause: error },
  );
}

/**
 * Makes the one way in which the desk asks for anything on the web. Every hop of a redirect is checked as the first address
 * was; the connection goes to the address that was checked; time, size and redirects are bounded over the whole.
 */
export function createFetch(network: Network = realNetwork, limits: FetchLimits = LIMITS): FetchPage {
  async function follow(address: string, asking: Asking, signal: AbortSignal): Promise<Fetched> {
    let checked = checkUrl(address);
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      const pinned = await resolve(network, checked.host);
      signal.throwIfAborted();
      const answer = await ask(network, checked, pinned, asking, signal);
      const status = answer.statusCode ?? 0;
      const { location } = answer.headers;
      if (!REDIRECTS.has(status) || location === undefined) {
        const bytes = asking.method === 'HEAD' ? Buffer.alloc(0) : await readBody(answer, limits.bytes);
        answer.destroy();
        const retryAfter = answer.headers['retry-after'];
        return {
          status,
          finalUrl: checked.url.href,
          contentType: answer.headers['content-type'] ?? '',
          ...(retryAfter === undefined ? {} : { retryAfter }),
          bytes,
        };
      }
      answer.destroy();
      checked = checkUrl(location, checked.url);
    }
    throw new FetchRefusedError('redirects', `It leads on more than ${limits.redirects} times.`);
  }

  return async (address, asking = {}) => {
    const clock = new AbortController();
    const timer = setTimeout(() => clock.abort(), limits.milliseconds);
    const outOfTime = new Promise<never>((_, reject) =>
      clock.signal.addEventListener('abort', () => reject(new Error('out of time')), { once: true }),
    );
    try {
      // A resolver cannot be called back; its answer is no longer waited for.
      return await Promise.race([follow(address, asking, clock.signal), outOfTime]);
    } catch (error) {
      throw explain(error, clock.signal, limits);
    } finally {
      clearTimeout(timer);
    }
  };
}
