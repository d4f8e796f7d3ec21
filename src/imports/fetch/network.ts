import { lookup } from 'node:dns/promises';
import { connect, type Socket } from 'node:net';

/** What is asked of the network; tests put their own in the place. */
export interface Network {
  /** All IP addresses that a name has now. */
  resolve(host: string): Promise<readonly string[]>;
  /** A connection to this very address: no name is asked for again. */
  connect(address: string, port: number): Socket;
  /** Certificates (PEM) that are trusted in the place of those that the machine trusts. */
  readonly trusted?: string;
}

/** The machine's own network. */
export const realNetwork: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  connect: (address, port) => connect({ host: address, port }),
};
