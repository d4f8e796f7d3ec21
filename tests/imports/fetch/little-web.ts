import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Network } from '../../../src/imports/fetch/network';
import type { SelfSigned } from './self-signed';

/** A web of one local server: every public address leads to it, whatever name was asked for. */
export interface LittleWeb {
  readonly network: Network;
  /** Names with the addresses that they give at each asking; the last stays. Others have one public address. */
  readonly names: Map<string, readonly (readonly string[])[]>;
  /** Addresses that were connected to, in order. */
  readonly connected: string[];
  /** Requests that came, in order. */
  readonly asked: IncomingMessage[];
  /** Names that a client asked a certificate for, in order. */
  readonly serverNames: string[];
  close(): Promise<void>;
}

export const PUBLIC = '93.184.216.34';

type Answer = (req: IncomingMessage, res: ServerResponse) => void;

/** Opens the server on this machine, over TLS where it has a certificate; `answer` is called for every request. */
export async function openLittleWeb(answer: Answer, certificate?: SelfSigned): Promise<LittleWeb> {
  const names: LittleWeb['names'] = new Map();
  const askings = new Map<string, number>();
  const connected: string[] = [];
  const asked: IncomingMessage[] = [];
  const serverNames: string[] = [];
  const take: Answer = (req, res) => {
    asked.push(req);
    answer(req, res);
  };
  const server = certificate ? createTlsServer(certificate, take) : createServer(take);
  server.on('secureConnection', ({ servername }: TLSSocket & { servername: string }) =>
    serverNames.push(servername),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    names,
    connected,
    asked,
    serverNames,
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
