/** A file that cannot be read; the message says why in whole sentences, for the reviewer. */
export class UnreadableFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnreadableFileError';
  }
}
