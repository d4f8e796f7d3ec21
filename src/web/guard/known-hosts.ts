import { isIP } from 'node:net';
import { hostname } from 'node:os';
import type { RequestHandler } from 'express';
import type { WebSettings } from '../settings';

/**
 * Answers only to names of this machine: an address, localhost, its host name, and those that the settings allow.
 * Without it a page elsewhere could point its own name at 127.0.0.1 and read the desk (DNS rebinding).
 */
export function requireKnownHost(settings: WebSettings): RequestHandler {
  const own = hostname().toLowerCase();
  const known = new Set(['localhost', settings.host.toLowerCase(), own, `${own}.local`]);
  for (const name of settings.allowedHosts ?? []) known.add(name.toLowerCase());
  return (req, res, next) => {
    const name = nameOf(req.headers.host ?? '');
    if (known.has(name) || isIP(name) !== 0 || name.endsWith('.localhost')) {
      next();
      return;
    }
    res.status(421).type('text/plain').send('This desk does not answer to that name.\n');
  };
}

/** The host without its port and an IPv6 address without its brackets, in lower case. */
function nameOf(host: string): string {
  const bracketed = /^\[(?<address>[^\]]+)\](?::\d+)?$/.exec(host)?.groups?.address;
  return (bracketed ?? host.replace(/:\d+$/, '')).toLowerCase();
}
