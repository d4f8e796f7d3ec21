import { hostOf, readArchived } from './hosts';
import { mainSite } from './known-publishers';
import { accountAt, isPlatform } from './platforms';

/** Endings under which anybody can have a name. */
const SHARED = /\.(?:co|com|org|net|gov|gob|gouv|govt|ac|edu|ne|or|go)\.[a-z]{2}$/;

/**
 * Who is responsible for an address: the name under which it was registered ("news.lyrness.co.uk" gives "lyrness.co.uk"), of
 * a publisher with several its first one; on a host where anybody publishes whose account it is, or null.
 */
export function siteOf(given: string): string | null {
  const address = readArchived(given);
  const host = hostOf(address);
  if (host === null || host === '' || /^[\d.:[\]a-f]+$/.test(host)) return null;
  const account = accountAt(address);
  if (account !== null || isPlatform(host)) return account;
  const labels = host.split('.');
  return mainSite(labels.slice(SHARED.test(host) ? -3 : -2).join('.'));
}
