import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from './config';
import { UnavailableError } from './domain/errors';
import { createFetch } from './imports/fetch/fetch-page';
import { systemClock } from './services/clock';
import { createServices } from './services/create-services';
import { openStore } from './store/open-store';
import { keepSecret } from './store/secret-file';
import { createApp } from './web/app';

/** A desk that answers. */
export interface Running {
  /** "http://127.0.0.1:3000/" */
  readonly address: string;
  /** Articles that were loaded into the empty desk. */
  readonly seeded: number;
  /** Lets the requests under way finish, then closes the database. */
  stop(): Promise<void>;
}

/** Requests that still run after this long are cut off when the desk stops. */
const PATIENCE_MS = 5_000;

/** An address that was looked after within so many days is left alone at start-up. */
const A_WEEK = 7;

function explainListening(error: NodeJS.ErrnoException, { port, host }: Config): Error {
  const says: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is taken by another program. Stop it, or set PORT to another.`,
    EACCES: `Port ${port} may not be used by this user. Set PORT to one above 1023.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Set HOST to one that it has.`,
    ENOTFOUND: `There is no host ${host}. Set HOST to an address of this machine.`,
  };
  const known = says[error.code ?? ''];
  return known === undefined ? error : new UnavailableError(known, { cause: error });
}

function listen(server: Server, config: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explainListening(error, config)));
    server.listen(config.port, config.host, resolve);
  });
}

function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}/`;
}

/**
 * Starts the desk: opens the database (made, migrated and, if empty, seeded first) and listens.
 *
 * @throws UnavailableError: the database cannot be used, or the port is taken
 */
export async function start(config: Config): Promise<Running> {
  const fetch = config.fetch ? createFetch() : null;
  const services = createServices(await openStore(config), systemClock, fetch);
  try {
    const secret = config.secret ?? keepSecret(config.databaseUrl);
    await services.holdEarlierCitations();
    const server = createServer(createApp(services, { ...config, secret }));
    const seeded = config.samples ? await services.seed() : 0;
    await listen(server, config);
    if (config.fetch && config.linkChecks) services.startLinkRound(A_WEEK);
    return {
      address: addressOf(server, config.host),
      seeded,
      stop: async () => {
        await stopListening(server);
        await services.close();
      },
    };
  } catch (error) {
    await services.close();
    throw error;
  }
}
