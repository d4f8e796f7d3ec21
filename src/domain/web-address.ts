/** Whether the words are an http or https address with a host. */
export function isWebAddress(words: string): boolean {
  if (!URL.canParse(words)) return false;
  const { protocol, hostname } = new URL(words);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '';
}

/** Parts of a query that say where a reader came from, never which page it is. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_[ce]id|mkt_tok|_hs(enc|mi)|_ga|_gl|vero_id|oly_(enc|anon)_id|ref|ref_src|referrer|cmpid?|smid|smtyp|ito|ns_(campaign|mchannel|source)|at_(medium|campaign\w*|link_\w+)|spm|share|sharetype|shared|guccounter|guce_\w+|amp|output_?type|outputType)$/i;

/** Addresses that only lead through to another: the caches of AMP. The rest of the path is the other address. */
const THROUGH = [
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/(?:s\/)?(.+)$/i,
  /^https?:\/\/[\w-]+\.cdn\.ampproject\.org\/(?:[a-z]\/)?(?:s\/)?(.+)$/i,
];

/** Parts of a host that name a version for a device: "m.tide.example", "en.m.wikipedia.org". */
const DEVICE = /^(www\d?|m|mobile|amp|touch)\.(?=[^.]+\.)|(?<=^[a-z-]{2,7}\.)m\.(?=[^.]+\.)/;

/** The address with what does not change the page taken off: scheme, "www.", "m.", "amp", fragment, tracking, last slash. */
export function plainAddress(address: string): string {
  const through = THROUGH.map((pattern) => pattern.exec(address)?.[1]).find((rest) => rest !== undefined);
  if (through !== undefined) return plainAddress(`https://${through}`);
  if (!URL.canParse(address)) return address.trim().toLowerCase();
  const url = new URL(address);
  const host = url.hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(DEVICE, '')
    .replace(/^www\./, '');
  const path = url.pathname
    .replace(/\/{2,}/g, '/')
    .replace(/\/(amp|index\.\w+)\/?$/i, '')
    .replace(/^\/amp\//i, '/')
    .replace(/\.amp(?=(\.html?)?$)/i, '')
    .replace(/\/+$/, '');
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
  return `${host}${url.port ? `:${url.port}` : ''}${path}${query ? `?${query}` : ''}`;
}
