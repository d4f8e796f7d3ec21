import { Router } from 'express';
import { NotFoundError } from '../../domain/errors';
import type { ReportFormat } from '../../services/services';
import type { Door } from '../door';
import { readId } from '../forms/read';
import { viewReport } from '../pages/report-page';

/** The last part of a download's address, and the format that it means. */
const FORMATS: ReadonlyMap<string, ReportFormat> = new Map([
  ['html', 'html'],
  ['md', 'markdown'],
  ['csv', 'csv'],
  ['json', 'json'],
]);

/** `/articles/:id/report`: the verification report as a page, and as a file in each format. */
export function reportRoutes({ services, sendPage }: Door): Router {
  const router = Router();

  router.get('/articles/:id/report', async (req, res) => {
    const id = readId(req.params.id, 'article');
    const findings = await services.reportFindings(id, new Date().toISOString());
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
    const file = await services.report(readId(req.params.id, 'article'), format, new Date().toISOString());
    res.attachment(file.filename).type(file.mediaType).send(file.body);
  });

  return router;
}
