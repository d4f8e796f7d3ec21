import Database from 'better-sqlite3';
import { Prisma } from '../generated/prisma/client';
import { databaseFile } from './database-file';

/** Reading by SQL: the part of a Prisma client that most pages need, whoever does the work. */
export interface Reads {
  $queryRaw<Rows>(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<Rows>;
}

/** A connection that only reads. */
export interface Reader extends Reads {
  close(): void;
}

type Row = Record<string, unknown>;

interface Prepared {
  readonly statement: Database.Statement;
  /** Columns that SQLite keeps as another type than the schema says. */
  readonly booleans: readonly string[];
  readonly documents: readonly string[];
}

function prepare(db: Database.Database, sql: string): Prepared {
  const statement = db.prepare(sql);
  const ofType = (type: string) =>
    statement
      .columns()
      .filter((column) => column.type === type)
      .map(({ name }) => name);
  return { statement, booleans: ofType('BOOLEAN'), documents: ofType('JSONB') };
}

/** A row as Prisma would give it. */
function convert(row: Row, { booleans, documents }: Prepared): Row {
  for (const name of booleans) if (row[name] !== null) row[name] = row[name] === 1;
  for (const name of documents)
    if (row[name] !== null) row[name] = JSON.parse(row[name] as string) as unknown;
  return row;
}

/**
 * A second connection, on which statements are prepared once and nothing stands between them and SQLite: reading a page
 * takes less time than through Prisma. It sees what was committed, never what is being written.
 */
export function openReader(url: string): Reader {
  const db = new Database(databaseFile(url), { timeout: 5_000 });
  db.pragma('query_only = ON');
  const known = new Map<string, Prepared>();
  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- a failure is a rejection, as with Prisma
    async $queryRaw<Rows>(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<Rows> {
      const asked = query instanceof Prisma.Sql ? query : Prisma.sql(query, ...values);
      const prepared = known.get(asked.sql) ?? prepare(db, asked.sql);
      known.set(asked.sql, prepared);
      const rows = prepared.statement.all(...asked.values) as Row[];
      return rows.map((row) => convert(row, prepared)) as Rows;
    },
    close: () => db.close(),
  };
}
