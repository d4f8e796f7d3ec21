/** Whether the words are an http or https address with a host. */
export function isWebAddress(words: string): boolean {
  if (!URL.canParse(words)) return false;
  const { protocol, hostname } = new URL(words);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '';
}

const TRACKING = /^(utm_\w+|fbclid|gclid|mc_[ce]id|ref|ref_src|cmpid|smid)$/i;

/** The address with what does not change the page taken off: scheme, "www.", "amp.", fragment, tracking, last slash. */
export function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address.trim().toLowerCase();
  const url = new URL(address);
  const host = url.hostname.toLowerCase().replace(/^(www|m|amp)\./, '');
  const path = url.pathname
    .replace(/\/(amp|index\.\w+)\/?$/i, '')
    .replace(/\/+$/, '')
    .replace(/\/{2,}/g, '/');
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
  return `${host}${url.port ? `:${url.port}` : ''}${path}${query ? `?${query}` : ''}`;
}
