/** What the web door needs to know of this machine. */
export interface WebSettings {
  /** Signs the cookies; null: a new one at each start. */
  readonly secret: string | null;
  /** The address that the server listens on. */
  readonly host: string;
  /** A level of pino: "info", "warn", "silent" … */
  readonly logLevel: string;
  /** Names besides this machine's own that the desk answers to. */
  readonly allowedHosts?: readonly string[];
}
