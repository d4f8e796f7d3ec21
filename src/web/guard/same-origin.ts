import type { RequestHandler } from 'express';

/**
 * Refuses a form that another site sends (CSRF). A browser says where a request comes from: by `Sec-Fetch-Site`
 * (Fetch Metadata, on trustworthy origins), else by `Origin`. A program that sends neither carries nobody's
 * cookies, so it is let through.
 */
export const requireSameOrigin: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') {
    next();
    return;
  }
  const site = req.headers['sec-fetch-site'];
  const origin = req.headers.origin;
  const isOurs =
    site !== undefined
      ? site === 'same-origin' || site === 'none'
      : origin === undefined || hostOf(origin) === req.headers.host;
  if (isOurs) {
    next();
    return;
  }
  res
    .status(403)
    .type('text/plain')
    .send(
      'This form was sent from another site, so nothing was changed. Open the page on this desk and send it from there.\n',
    );
};

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
