import { Router } from 'express';
import { NotFoundError } from '../../domain/errors';
import { DEFAULT_STYLE, STYLE_IDS, type StyleId } from '../../report/references/style';
import type { ReportFormat } from '../../services/services';
import type { Door } from '../door';
import { readFields, readId } from '../forms/read';
import { viewReport } from '../pages/report-page';

/** The last part of a download's address, and the format that it means. */
const FORMATS: ReadonlyMap<string, ReportFormat> = new Map([
  ['html', 'html'],
  ['md', 'markdown'],
  ['csv', 'csv'],
  ['json', 'json'],
]);

/** The style that an address asks for; one that there is not is the default. */
function readStyle(query: unknown): StyleId {
  const { style } = readFields(query, ['style']);
  return STYLE_IDS.find((id) => id === style) ?? DEFAULT_STYLE;
}

/** `/articles/:id/report`: the verification report as a page, and as a file in each format. */
export function reportRoutes({ services, sendPage }: Door): Router {
  const router = Router();

  router.get('/articles/:id/report', async (req, res) => {
    const id = readId(req.params.id, 'article');
    const findings = await services.reportFindings(id, new Date().toISOString(), readStyle(req.query));
    const title = `Verification report: ${findings.article.title}`;
    sendPage(
      req,
      res,
      'report',
      { title, here: 'articles', bodyClass: 'is-report' },
      { findings, ...viewReport(findings) },
    );
  });

  router.get('/articles/:id/report.:format', async (req, res) => {
    const format = FORMATS.get(req.params.format);
    if (!format) throw new NotFoundError('page', req.path);
    const file = await services.report(
      readId(req.params.id, 'article'),
      format,
      new Date().toISOString(),
      readStyle(req.query),
    );
    res.attachment(file.filename).type(file.mediaType).send(file.body);
  });

  return router;
}
