/**
 * The floor: the least that a page can cost. A bare Express handler with better-sqlite3 that reads the same rows and
 * renders the same view as the desk, and nothing else: no Prisma, no services, no guards, no compression, nothing laid
 * out. What the desk reads and renders for an address is recorded when it is first asked for, and done again from then on.
 *
 * Run as a process of its own: `tsx floor.ts DATABASE`; it prints its port.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import cookieParser from 'cookie-parser';
import express, { type Request, type Response } from 'express';
import { createServices } from '../../src/services/create-services';
import { openStore } from '../../src/store/open-store';
import type { Door } from '../../src/web/door';
import { pageSender } from '../../src/web/render/page';
import { compileViews, type Locals } from '../../src/web/render/views';
import { WORDS } from '../../src/web/render/words';
import { articleRoutes } from '../../src/web/routes/articles';
import { claimRoutes } from '../../src/web/routes/claims';
import { lackingRoutes } from '../../src/web/routes/lacking';
import { reportRoutes } from '../../src/web/routes/reports';
import { startRoutes } from '../../src/web/routes/start';
import { bareMark } from './bare-mark';
import { recordReads, type Read } from './record-reads';

interface Recorded {
  readonly reads: readonly Read[];
  readonly view: string;
  readonly locals: Locals;
}

const SKIPPED = /^\s*(?:BEGIN|COMMIT|ROLLBACK|PRAGMA|INSERT|UPDATE|DELETE)/i;

async function main(file: string): Promise<void> {
  const reads: Read[] = [];
  recordReads((read) => reads.push(read));
  const services = createServices(await openStore({ databaseUrl: `file:${file}` }));
  const db = new Database(file);
  db.pragma('synchronous = NORMAL');
  const render = compileViews(join(__dirname, '../../views'), WORDS);
  const recorded = new Map<string, Recorded>();
  let last: Omit<Recorded, 'reads'> | null = null;
  const sendPage = pageSender((view, locals) => {
    last = { view, locals };
    return render(view, locals);
  });

  const statements = new Map<string, Database.Statement>();
  const prepare = (sql: string): Database.Statement => {
    const statement = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };

  const app = express().disable('x-powered-by').disable('etag');
  app.post('/claims/:id/mark', express.urlencoded({ extended: false }), bareMark(db, prepare));
  app.use((req: Request, res: Response, next) => {
    const known = recorded.get(req.url);
    if (known) {
      for (const { sql, values } of known.reads) prepare(sql).all(...values);
      res.type('html').send(render(known.view, known.locals));
      return;
    }
    reads.length = 0;
    last = null;
    res.on('finish', () => {
      if (last) recorded.set(req.url, { ...last, reads: reads.filter(({ sql }) => !SKIPPED.test(sql)) });
    });
    next();
  });
  const door: Door = { services, sendPage };
  app.use(cookieParser('the floor keeps no secret'));
  for (const routes of [startRoutes, articleRoutes, reportRoutes, claimRoutes, lackingRoutes])
    app.use(routes(door));

  const server = createServer(app);
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`port ${(server.address() as AddressInfo).port}\n`);
  });
}

void main(process.argv[2]!);
