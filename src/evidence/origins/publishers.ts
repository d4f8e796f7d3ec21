/** Endings under which anybody can have a name. */
const SHARED = /\.(?:co|com|org|net|gov|gob|gouv|govt|ac|edu|ne|or)\.[a-z]{2}$/;
/** Hosts where many publishers have a page each. */
const PLATFORMS =
  /(?:^|\.)(?:wordpress\.com|blogspot\.com|medium\.com|substack\.com|github\.io|tumblr\.com|youtube\.com|facebook\.com|x\.com|twitter\.com|reddit\.com|archive\.org|archive\.ph|web\.app|pages\.dev|news\.google\.com)$/;

/** The name under which an address was registered: "news.lyrness.co.uk" gives "lyrness.co.uk"; null on a shared platform. */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.toLowerCase().replace(/\.$/, '');
  if (PLATFORMS.test(host) || /^[\d.:[\]a-f]+$/.test(host)) return null;
  const labels = host.split('.');
  return labels.slice(SHARED.test(host) ? -3 : -2).join('.');
}

/** A publisher's name as it is compared: "The Lyrness Post, Ltd." and "lyrness post" are one. */
export function plainPublisher(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(
      /\b(?:the|ltd|limited|inc|llc|plc|gmbh|corp|corporation|co|company|group|media|news|online|com)\b/gu,
      ' ',
    )
    .replace(/\s+/gu, ' ')
    .trim();
}
