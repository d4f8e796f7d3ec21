import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import compression from 'compression';
import cookieParser from 'cookie-parser';
import express, { type Express, type RequestHandler } from 'express';
import { MOST_CLAIMS } from '../services/bulking';
import type { Services } from '../services/services';
import { serveAssets } from './assets';
import { isWorthCompressing } from './compressing';
import type { Door } from './door';
import { answerErrors, missNoPage } from './errors';
import { setSecurityHeaders } from './guard/headers';
import { requireKnownHost } from './guard/known-hosts';
import { requireSameOrigin } from './guard/same-origin';
import { logRequests } from './log';
import { pageSender } from './render/page';
import { compileViews } from './render/views';
import { WORDS } from './render/words';
import { addRoutes } from './routes/add';
import { articleRoutes } from './routes/articles';
import { bulkRoutes } from './routes/bulk';
import { cardRoutes } from './routes/cards';
import { bibliographyRoutes } from './routes/bibliographies';
import { claimListRoutes } from './routes/claim-list';
import { claimRoutes } from './routes/claims';
import { commentRoutes } from './routes/comments';
import { coverageRoutes } from './routes/coverage';
import { dateRoutes } from './routes/dates';
import { deskActRoutes } from './routes/desk-acts';
import { copyRoutes } from './routes/copies';
import { deskRoutes } from './routes/desk';
import { historyRoutes } from './routes/histories';
import { keyRoutes } from './routes/keys';
import { lackingRoutes } from './routes/lacking';
import { libraryRoutes } from './routes/library';
import { figureRoutes } from './routes/figures';
import { openEndRoutes } from './routes/open-ends';
import { progressRoutes } from './routes/progress';
import { repeatRoutes } from './routes/repeats';
import { reportRoutes } from './routes/reports';
import { restRoutes } from './routes/rests';
import { restructuringRoutes } from './routes/restructuring';
import { sourceRoutes } from './routes/sources';
import { startRoutes } from './routes/start';
import type { WebSettings } from './settings';

/** From `src/web` and from `dist/web` alike. */
const VIEWS = join(__dirname, '../../views');

/** Room for the longest form of a claim: a quote that is far too long is refused in words, not cut off. */
const LARGEST_FORM = '8mb';
/** Room for as many ticks as a bulk act takes, and for more: too many are refused in words. */
const MOST_FIELDS = 2 * MOST_CLAIMS;

/** What is sent as no form at all is a form with every field left empty. */
const takeEmptyForm: RequestHandler = (req, _res, next) => {
  req.body ??= {};
  next();
};

/** The desk over HTTP. Express 5 hands on what a handler throws, so one place answers errors. */
export function createApp(services: Services, settings: WebSettings): Express {
  const sendPage = pageSender(compileViews(VIEWS, WORDS));
  const door: Door = { services, sendPage };
  const app = express();
  app.disable('x-powered-by').disable('etag').set('query parser', 'simple');

  app.use(logRequests(settings.logLevel));
  app.use(setSecurityHeaders());
  app.use(requireKnownHost(settings));
  app.use(requireSameOrigin);
  app.use(compression({ filter: isWorthCompressing }));
  // Before the files: the page that says that there is no such file reads the reviewer's name.
  app.use(cookieParser(settings.secret ?? randomBytes(32).toString('hex')));
  app.use('/assets', serveAssets(VIEWS));
  app.get('/favicon.ico', (_req, res) => res.redirect(301, '/assets/icon.svg'));
  app.use(express.urlencoded({ extended: false, limit: LARGEST_FORM, parameterLimit: MOST_FIELDS }));
  app.use(takeEmptyForm);

  app.use(startRoutes(door));
  app.use(addRoutes(door));
  app.use(articleRoutes(door));
  app.use(reportRoutes(door));
  // Before the pages of single claims: “/claims/bulk” is none.
  app.use(bulkRoutes(door));
  app.use(claimRoutes(door));
  app.use(restructuringRoutes(door));
  app.use(restRoutes(door));
  app.use(cardRoutes(door));
  app.use(repeatRoutes(door));
  app.use(coverageRoutes(door));
  app.use(openEndRoutes(door));
  app.use(commentRoutes(door));
  app.use(dateRoutes(door));
  app.use(figureRoutes(door));
  app.use(progressRoutes(door));
  app.use(historyRoutes(door));
  app.use(claimListRoutes(door));
  app.use(deskActRoutes(door));
  app.use(lackingRoutes(door));
  // Before the pages of single sources: “/sources/new” is none.
  app.use(libraryRoutes(door));
  app.use(bibliographyRoutes(door));
  app.use(sourceRoutes(door));
  app.use(keyRoutes(door));
  app.use(copyRoutes(door));
  app.use(deskRoutes(door));

  app.use(missNoPage);
  app.use(answerErrors(sendPage));
  return app;
}
