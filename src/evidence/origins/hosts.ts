/** The name of an address's host in lower case, without a last stop; null where it is no address. */
export function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname.toLowerCase().replace(/\.$/, '') : null;
}

/** Whether a host is one of these or lies under one: "link.springer.com" under "springer.com". */
export function isOnOneOf(host: string, hosts: ReadonlySet<string>): boolean {
  const labels = host.split('.');
  return labels.some((_, at) => hosts.has(labels.slice(at).join('.')));
}

const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/[^/]+\/(https?:\/\/.+)$/iu;

/** The page that a snapshot of the Wayback Machine shows; any other address as it is. */
export function readArchived(address: string): string {
  return ARCHIVED.exec(address)?.[1] ?? address;
}
