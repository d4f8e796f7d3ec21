import type { RequestHandler } from 'express';
import pino from 'pino';
import { pinoHttp } from 'pino-http';

/** One line a request on standard error: method, path, status, time. No header, no cookie, no text of an article. */
export function logRequests(level: string): RequestHandler {
  const logger = pino({ level }, pino.destination(2));
  return pinoHttp({
    logger,
    autoLogging: { ignore: (req) => req.url.startsWith('/assets/') },
    customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'info'),
    serializers: {
      req: ({ method, url }: { method: string; url: string }) => ({ method, path: url.split('?')[0] }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  });
}
