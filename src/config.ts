import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';

/** What the desk can be told from outside; nothing else reads the environment. */
export interface Config {
  /** TCP port of the desk, 0 for any free one. */
  readonly port: number;
  /** Address that it listens on. */
  readonly host: string;
  /** `file:` and a path; a relative one is taken from the folder that the desk is started in. */
  readonly databaseUrl: string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** Signs the cookie with the reviewer's name; null: the one that is kept beside the database. */
  readonly secret: string | null;
  /** Host names besides localhost, addresses and `host` that the desk answers to. */
  readonly allowedHosts: readonly string[];
  /** Whether the desk may ask for an address on the web when a reviewer says so. */
  readonly fetch: boolean;
  /** Whether it looks after the addresses of its sources by itself, when it starts. */
  readonly linkChecks: boolean;
  /** Whether an empty desk gets the sample articles when it starts. */
  readonly samples: boolean;
}

/** A setting that cannot be used; the message is one line and names it. */
export class ConfigError extends Error {
  constructor(
    readonly setting: string,
    message: string,
  ) {
    super(message);
    this.name = 'ConfigError';
  }
}

/** Each setting: its name in the environment, what it defaults to, what it takes. */
const SETTINGS = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535')
    .default('3000')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a number from 0 to 65535'),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'must be an address or a host name')
    .default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^file:.*[^/\\]$/, 'must be file: and the path of an SQLite database, like file:./data/stet.db')
    .default('file:./data/stet.db'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
  STET_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  ALLOWED_HOSTS: z
    .string()
    .regex(/^[A-Za-z0-9.,:_\s-]*$/, 'must be host names with commas between them')
    .default(''),
  STET_FETCH: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  STET_LINK_CHECKS: z.enum(['on', 'off'], { error: 'must be on or off' }).default('off'),
  STET_SAMPLES: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
});

/** Each setting in one line, for the help and for .env.example. */
export const SETTINGS_HELP = [
  { name: 'PORT', says: 'port of the desk (3000)' },
  { name: 'HOST', says: 'address that it listens on (127.0.0.1: this machine only)' },
  { name: 'DATABASE_URL', says: 'the SQLite database (file:./data/stet.db)' },
  { name: 'LOG_LEVEL', says: 'fatal, error, warn, info, debug, trace or silent (info)' },
  {
    name: 'STET_SECRET',
    says: 'signs the cookie with your name, 16 characters or more (one is made and kept beside the database)',
  },
  { name: 'ALLOWED_HOSTS', says: 'more host names that it answers to, with commas between them (none)' },
  { name: 'STET_FETCH', says: 'whether a reviewer can have a web address fetched: on or off (on)' },
  {
    name: 'STET_LINK_CHECKS',
    says: 'whether it looks after the addresses of sources by itself at start-up: on or off (off)',
  },
  { name: 'STET_SAMPLES', says: 'whether an empty desk gets the sample articles: on or off (on)' },
] as const;

const emptyAsUnset = (value = '') => (value.trim() === '' ? undefined : value.trim());

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings. An empty one counts as unset.
 *
 * @throws ConfigError naming the first setting that cannot be used
 */
export function readConfig(environment: Environment): Config {
  const given = Object.fromEntries(
    Object.keys(SETTINGS.shape).map((name) => [name, emptyAsUnset(environment[name])]),
  );
  const read = SETTINGS.safeParse(given);
  if (!read.success) {
    const issue = read.error.issues[0]!;
    const name = String(issue.path[0]);
    const shown = name === 'STET_SECRET' ? '' : `, not “${given[name] ?? ''}”`;
    throw new ConfigError(name, `${name} ${issue.message}${shown}.`);
  }
  const settings = read.data;
  return Object.freeze({
    port: settings.PORT,
    host: settings.HOST,
    databaseUrl: settings.DATABASE_URL,
    logLevel: settings.LOG_LEVEL,
    secret: settings.STET_SECRET ?? null,
    allowedHosts: settings.ALLOWED_HOSTS.split(/[\s,]+/).filter((host) => host !== ''),
    fetch: settings.STET_FETCH === 'on',
    linkChecks: settings.STET_LINK_CHECKS === 'on',
    samples: settings.STET_SAMPLES === 'on',
  });
}

/** Reads `.env` of the working folder, where there is one, and the environment, which goes before it where it is set. */
export function loadConfig(): Config {
  const set = Object.entries(process.env).filter(([, value]) => emptyAsUnset(value) !== undefined);
  return readConfig({ ...readEnvFile(join(process.cwd(), '.env')), ...Object.fromEntries(set) });
}

function readEnvFile(file: string): Environment {
  if (!existsSync(file)) return {};
  try {
    return parseEnv(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigError(
      '.env',
      `The file .env cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}
