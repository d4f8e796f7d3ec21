/** Where a body publishes what it says of itself. */
const PRESS_PATH =
  /\/(?:press|presse|pressroom|newsroom|press-?releases?|news-?releases?|media-?(?:releases?|centre|center|room)?|statements?|notices?|bulletins?)(?:\/|$)/u;
const PRESS_HOST = /^(?:press|newsroom|media|investors?|ir)\./u;
const PRESS_WORDS =
  /^[\s\S]{0,200}\b(?:press|media|news) (?:release|notice|statement)\b|\bfor immediate release\b|\b(?:press|media) (?:contact|enquiries)\b/iu;

/** Whether an address is one where a body publishes its own releases. */
function isPressAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  return PRESS_HOST.test(hostname.replace(/^www\./u, '')) || PRESS_PATH.test(pathname.toLowerCase());
}

/** Whether a text tells of its own publisher: "Elm Zoo says …" on the pages of Elm Zoo. A paper that somebody told something does not. */
function tellsOfItself(text: string, publisher: string | null): boolean {
  if (publisher === null || publisher.trim().length < 4) return false;
  const name = publisher
    .trim()
    .replace(/^the\s+/iu, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const told = String.raw`(?<!\b(?:told|tells|to|by|with|in|from|for|at|©|copyright)\s+(?:the\s+)?)`;
  return new RegExp(`${told}(?<![\\p{L}\\d])${name}(?![\\p{L}\\d])`, 'iu').test(text);
}

/** Whether a work is what a body says of itself, by its address or its words: whoever tells it anew has not asked. */
export function isRelease(work: {
  readonly addresses: readonly string[];
  readonly publisher: string | null;
  readonly texts: readonly string[];
}): boolean {
  return (
    work.addresses.some(isPressAddress) ||
    work.texts.some((text) => PRESS_WORDS.test(text) || tellsOfItself(text, work.publisher))
  );
}
