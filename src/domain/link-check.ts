/** What an address answered: the page, another address, a page without its text, nothing, or a refusal. */
export const LINK_STATES = ['ok', 'moved', 'soft-404', 'dead', 'blocked'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** What an address that was not reached, from a machine without a network as it seems, is said to be. */
export const NOT_REACHED = 'It was not reached: this machine seems to have no network. Look again later.';

/** One look at a source's address. It never changes a status. */
export interface LinkCheck {
  readonly id: number;
  readonly sourceId: number;
  readonly url: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly state: LinkState;
  /** The HTTP status; null where nothing answered. */
  readonly status: number | null;
  /** Where it led, when that is another address. */
  readonly finalUrl: string | null;
  /** Why, in plain words. */
  readonly says: string;
}

/** The latest state of an address, and since when it has been so without a break. */
export interface LinkHealth {
  readonly latest: LinkCheck;
  /** UTC, ISO 8601: the first check of the present state. */
  readonly since: string;
}

/** How an address does now, from its checks in any order; null where it was never checked. */
export function linkHealth(checks: readonly LinkCheck[]): LinkHealth | null {
  const newestFirst = checks.toSorted((a, b) => b.at.localeCompare(a.at) || b.id - a.id);
  const latest = newestFirst[0];
  if (!latest) return null;
  const changed = newestFirst.findIndex(({ state }) => state !== latest.state);
  const since = newestFirst[(changed === -1 ? newestFirst.length : changed) - 1]!.at;
  return { latest, since };
}

/** A time in which an address did the same at every look. */
export interface LinkSpell extends Pick<LinkCheck, 'url' | 'state' | 'says'> {
  /** UTC, ISO 8601: the first and the last check. */
  readonly from: string;
  readonly to: string;
}

/** What an address did over time, the latest first: one entry as long as nothing changed. */
export function linkSpells(checks: readonly LinkCheck[]): readonly LinkSpell[] {
  const spells: LinkSpell[] = [];
  for (const { url, state, says, at } of checks.toSorted((a, b) => a.at.localeCompare(b.at) || a.id - b.id)) {
    const last = spells.at(-1);
    if (last?.url === url && last.state === state && last.says === says)
      spells[spells.length - 1] = { ...last, to: at };
    else spells.push({ url, state, says, from: at, to: at });
  }
  return spells.toReversed();
}
