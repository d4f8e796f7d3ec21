import { isWebAddress } from '../../domain/web-address';
import type { DomDocument } from './dom';

/** The longest address that is kept, in UTF-16 code units. */
const LONGEST = 2_000;

/**
 * The address that a page names as the one of its text: `rel="canonical"` (RFC 6596), else Open Graph's. Null where it names
 * none, names only a part of one, or names the front page of a site, as careless templates do.
 */
export function readCanonical(document: DomDocument): string | null {
  const named = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  for (const words of named) {
    const address = words?.trim() ?? '';
    if (address.length > LONGEST || !isWebAddress(address)) continue;
    const { pathname, search } = new URL(address);
    if (pathname !== '/' || search !== '') return address;
  }
  return null;
}
