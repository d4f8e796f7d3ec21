/** Why an address was not fetched. */
export type FetchReason =
  'address' | 'encoding' | 'name' | 'network' | 'off' | 'port' | 'redirects' | 'scheme' | 'size' | 'time';

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
