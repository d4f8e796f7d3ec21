/**
 * Why an address was not fetched; "lookup": its name is not known, "offline": names or networks cannot be asked from here,
 * "wait": its server wants to be left alone.
 */
export type FetchReason =
  | 'address'
  | 'encoding'
  | 'lookup'
  | 'name'
  | 'network'
  | 'offline'
  | 'off'
  | 'port'
  | 'redirects'
  | 'scheme'
  | 'size'
  | 'time'
  | 'wait';

/** An address that was not fetched; the message says why in whole sentences, for the reviewer. */
export class FetchRefusedError extends Error {
  constructor(
    readonly reason: FetchReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'FetchRefusedError';
  }
}
