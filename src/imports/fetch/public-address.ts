import { BlockList, isIP } from 'node:net';
import { networkInterfaces } from 'node:os';

/** What is no place on the public internet. https://www.iana.org/assignments/iana-ipv4-special-registry */
const NOT_PUBLIC_4 = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // carriers' own; some clouds keep their metadata here
  ['127.0.0.0', 8], // this machine
  ['168.63.129.16', 32], // a cloud's own service
  ['169.254.0.0', 16], // link-local, and the metadata of most clouds
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
] as const;

/** Within 2000::/3, which is all that is given out. https://www.iana.org/assignments/iana-ipv6-special-registry */
const NOT_PUBLIC_6 = [
  ['2001::', 23], // protocol assignments, Teredo among them: IPv4 in disguise
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4: IPv4 in disguise
  ['3fff::', 20], // documentation
] as const;

function blockListOf(ranges: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of ranges) list.addSubnet(network, prefix, family);
  return list;
}

const refused4 = blockListOf(NOT_PUBLIC_4, 'ipv4');
const refused6 = blockListOf(NOT_PUBLIC_6, 'ipv6');
const given6 = blockListOf([['2000::', 3]], 'ipv6');

/** The networks that this machine stands in, also where their addresses are public ones: neighbours may trust it. */
function isNearby(address: string, family: 'ipv4' | 'ipv6'): boolean {
  const own = new BlockList();
  for (const { cidr } of Object.values(networkInterfaces()).flatMap((all) => all ?? [])) {
    const [network = '', prefix = ''] = cidr?.split('/') ?? [];
    if (isIP(network) > 0) own.addSubnet(network, Number(prefix), isIP(network) === 4 ? 'ipv4' : 'ipv6');
  }
  return own.check(address, family);
}

/**
 * Whether an IP address is a place on the public internet, and not in a network of this machine's own. IPv4 written as IPv6 (mapped, translated, tunnelled) never is:
 * whoever means an IPv4 address can write it as one.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !refused4.check(address, 'ipv4') && !isNearby(address, 'ipv4');
  // A zone ("fe80::1%eth0") belongs to this machine's own links.
  if (family !== 6 || address.includes('%')) return false;
  return given6.check(address, 'ipv6') && !refused6.check(address, 'ipv6') && !isNearby(address, 'ipv6');
}
