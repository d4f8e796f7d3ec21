import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import type { Network } from '../../../src/imports/fetch/network';

/** A web of one local server: every public address leads to it, whatever name was asked for. */
export interface LittleWeb {
  readonly network: Network;
  /** Names with the addresses that they give at each asking; the last stays. Others have one public address. */
  readonly names: Map<string, readonly (readonly string[])[]>;
  /** Addresses that were connected to, in order. */
  readonly connected: string[];
  /** Requests that came, in order. */
  readonly asked: IncomingMessage[];
  close(): Promise<void>;
}

export const PUBLIC = '93.184.216.34';

type Answer = (req: IncomingMessage, res: ServerResponse) => void;

/** Opens the server on this machine; `answer` is called for every request. */
export async function openLittleWeb(answer: Answer): Promise<LittleWeb> {
  const names: LittleWeb['names'] = new Map();
  const askings = new Map<string, number>();
  const connected: string[] = [];
  const asked: IncomingMessage[] = [];
  const server: Server = createServer((req, res) => {
    asked.push(req);
    answer(req, res);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    names,
    connected,
    asked,
    network: {
      resolve: (host) => {
        const turn = askings.get(host) ?? 0;
        askings.set(host, turn + 1);
        const given = names.get(host) ?? [[PUBLIC]];
        return Promise.resolve(given[Math.min(turn, given.length - 1)]!);
      },
      connect: (address) => {
        connected.push(address);
        return connect(port, '127.0.0.1');
      },
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
