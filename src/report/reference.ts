import type { Citation } from '../domain/source';
import { printDay } from './print-time';

/**
 * A citation as a reference in the order of Chicago's notes: author or publisher, title, address, place in it, and the
 * day on which it was read.
 */
export function formatReference({ source, locator, seen, addedBy }: Citation): string {
  const by = source.by === null ? '' : `${source.by.replace(/\.$/, '')}. `;
  const issued = source.issued === null ? '' : `, ${source.issued}`;
  const url = source.url === null ? '' : `. ${source.url}`;
  const where = locator === '' ? '' : `, ${locator}`;
  const work = `${by}${source.title.replace(/\.$/, '')}${issued}${where}${url}`;
  return `${work} (${source.rank} source). Seen ${printDay(seen)} by ${addedBy}.`;
}
