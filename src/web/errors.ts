import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { MulterError } from 'multer';
import {
  InvalidInputError,
  NotFoundError,
  StaleActError,
  StaleVersionError,
  UnavailableError,
} from '../domain/errors';
import type { SendPage } from './render/page';

interface Trouble {
  readonly status: number;
  readonly heading: string;
  readonly says: string;
}

/** An address that no route answers to. */
export const missNoPage: RequestHandler = (req) => {
  throw new NotFoundError('page', req.path);
};

/** The one place where errors become pages: 404, 409, 413, 422, 503, 500. What is unexpected goes into the log, never onto the page. */
export function answerErrors(sendPage: SendPage): ErrorRequestHandler {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- Express knows an error handler by its four parameters.
  return (error: unknown, req, res, _next) => {
    if (res.headersSent) return res.destroy();
    if (isMissing(error)) {
      const heading = error instanceof NotFoundError ? sayMissing(error) : 'There is no such page';
      sendPage(req, res.status(404), 'not-found', { title: 'Not here' }, { heading });
      return;
    }
    const trouble = toTrouble(error);
    if (trouble.status >= 500) req.log.error({ err: error });
    if (trouble.status === 503) res.set('Retry-After', '5');
    const { status, heading, says } = trouble;
    const again = status === 503 ? formOf(req) : null;
    sendPage(req, res.status(status), 'trouble', { title: heading }, { heading, says, again });
  };
}

/** A form that could not be taken just now, so that it can be sent again from the page that says so. */
interface SentForm {
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** The form that was sent, without a file: none where nothing was, or where a file came along. */
function formOf(req: Request): SentForm | null {
  if (req.method !== 'POST' || !req.is('application/x-www-form-urlencoded')) return null;
  const fields = Object.entries(req.body as Record<string, unknown>).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((one) => typeof one === 'string')
      .map((one) => [name, one] as const),
  );
  return { action: req.originalUrl, fields };
}

/** 403 is what the static files answer to an address that climbs out of their folder. */
function isMissing(error: unknown): boolean {
  return error instanceof NotFoundError || statusOf(error) === 404 || statusOf(error) === 403;
}

function sayMissing({ what, id }: NotFoundError): string {
  return what === 'page'
    ? 'There is no such page'
    : `There is no ${what} ${id.length > 40 ? `${id.slice(0, 38)} …` : id}`;
}

function toTrouble(error: unknown): Trouble {
  if (error instanceof InvalidInputError)
    return { status: 422, heading: 'This cannot be taken as it is', says: error.message };
  if (error instanceof StaleVersionError || error instanceof StaleActError)
    return { status: 409, heading: 'Somebody saved this while you were writing', says: error.message };
  if (error instanceof UnavailableError)
    return {
      status: 503,
      heading: 'The desk cannot do that now',
      says: `${error.message} Nothing was changed.`,
    };
  const tooMuch = sayTooMuch(error);
  if (tooMuch !== null)
    return {
      status: 413,
      heading: 'That is too much at once',
      says: `${tooMuch} Go back in your browser: what you typed is still there.`,
    };
  if (statusOf(error) === 400 || error instanceof MulterError || isBrokenUpload(error))
    return {
      status: 400,
      heading: 'The desk could not read that',
      says: 'What the browser sent is not what a form of this desk sends. Nothing was changed.',
    };
  return {
    status: 500,
    heading: 'Something went wrong on the desk',
    says: 'It is a fault of the program, not yours. Nothing was half saved. The details are in the log of the machine that Stet runs on.',
  };
}

/** What is too much of a form, in words, or null where that is not the trouble. */
function sayTooMuch(error: unknown): string | null {
  const kind = error instanceof MulterError ? error.code : typeOf(error);
  switch (kind) {
    case 'parameters.too.many':
    case 'LIMIT_FIELD_COUNT':
      return 'The form has more fields than the desk takes at once: tick fewer, and send the rest after them.';
    case 'LIMIT_FILE_SIZE':
    case 'LIMIT_FIELD_VALUE':
      return 'The desk takes texts of articles of at most 2 MB, copies of sources of at most 20 MB, and bibliographies of at most 4 million characters.';
    default:
      return statusOf(error) === 413 ? 'The desk takes forms without a file of at most 8 MB.' : null;
  }
}

/** What Multer's parser (busboy) says of a body that is no upload carries no status. */
function isBrokenUpload(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(?:Multipart: |Unexpected end of form|Malformed part header)/.test(error.message)
  );
}

/** What a body parser calls the error, or null. */
function typeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'type' in error ? error.type : null;
}

/** The status that Express or a body parser gave an error, or null. */
function statusOf(error: unknown): number | null {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  return typeof status === 'number' ? status : null;
}
