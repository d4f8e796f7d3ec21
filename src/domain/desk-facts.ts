import type { CslItem } from './csl-item';
import { RANKS, type Rank } from './source';
import { isWebAddress } from './web-address';

/** What the desk says of a source beside its CSL-JSON item. */
export interface DeskFacts {
  readonly rank: Rank;
  readonly urls: readonly string[];
  readonly licence: string | null;
  readonly trust: string | null;
}

const LONGEST_NOTE = 2_000;
const MOST_ADDRESSES = 50;

/**
 * An item with what the desk says of it under `custom.stet`: CSL-JSON keeps `custom` free for programs of their own, and
 * others pass over it.
 */
export function withDeskFacts(item: CslItem, { rank, urls, licence, trust }: DeskFacts): CslItem {
  const stet = {
    rank,
    ...(urls.length > 0 && { urls }),
    ...(licence !== null && { licence }),
    ...(trust !== null && { trust }),
  };
  return { ...item, custom: { ...objectIn(item.custom), stet } };
}

/** The item without what a desk said of it, and that as far as it can be read; `rank` where it names none. */
export function readDeskFacts(item: CslItem, rank: Rank): { readonly item: CslItem } & DeskFacts {
  const { custom, ...plain } = item;
  const { stet, ...others } = objectIn(custom);
  const said = objectIn(stet);
  const isOnlyOurs = Object.keys(others).length === 0;
  return {
    item: stet === undefined ? item : { ...plain, ...(!isOnlyOurs && { custom: others }) },
    rank: RANKS.find((one) => one === said.rank) ?? rank,
    urls: addressesIn(said.urls),
    licence: noteIn(said.licence),
    trust: noteIn(said.trust),
  };
}

function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function addressesIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(
      (url): url is string => typeof url === 'string' && url.length <= LONGEST_NOTE && isWebAddress(url),
    )
    .slice(0, MOST_ADDRESSES);
}

function noteIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, LONGEST_NOTE) : null;
}
