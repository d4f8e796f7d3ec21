import { isIP } from 'node:net';
import { isPublicAddress } from './public-address';
import { FetchRefusedError } from './refused';

/** Names that mean something within a network only. RFC 6761, 6762, 8375, 7686, and what clouds call their insides. */
const INNER_NAMES =
  /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|private|test|invalid|onion|arpa)$/;

/** Below these are the services of machines, not the web. */
const FIRST_FREE_PORT = 1024;

const inward = () =>
  new FetchRefusedError(
    'address',
    'This address leads into a private network or to this machine. It is not fetched.',
  );

/** Where a checked address leads: its name or IP address without brackets, and the port. */
export interface CheckedUrl {
  readonly url: URL;
  readonly host: string;
  readonly port: number;
}

/**
 * Checks an address as far as it can be without asking for its name. The URL standard has by then written every number
 * (decimal, octal, hexadecimal, short, full-width) as the IP address that it is.
 *
 * @throws FetchRefusedError
 */
export function checkUrl(address: string, base?: URL): CheckedUrl {
  if (!URL.canParse(address, base?.href)) throw new FetchRefusedError('scheme', 'This is no web address.');
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchRefusedError('scheme', 'Only addresses that begin with http:// or https:// are fetched.');
  if (url.username !== '' || url.password !== '')
    throw new FetchRefusedError('name', 'This address has a name and password in it. It is not fetched.');
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  if (port !== 80 && port !== 443 && port < FIRST_FREE_PORT)
    throw new FetchRefusedError('port', `Port ${port} is none of the web’s. It is not fetched.`);
  url.hash = '';
  const host = url.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.+$/, '')
    .toLowerCase();
  if (isIP(host) > 0) {
    if (!isPublicAddress(host)) throw inward();
  } else if (!host.includes('.') || INNER_NAMES.test(host)) {
    throw inward();
  }
  return { url, host, port };
}

/** Throws FetchRefusedError unless every address that a name has is public: one that is not is a trap, or a mistake. */
export function requirePublic(addresses: readonly string[]): void {
  if (!addresses.every(isPublicAddress)) throw inward();
}
