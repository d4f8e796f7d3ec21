import Database from 'better-sqlite3';

/** One statement that was run, and what it was given. */
export interface Read {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const METHODS = ['all', 'get', 'run', 'iterate'] as const;

/** Values come one by one, or as one list. */
const listed = (values: readonly unknown[]): readonly unknown[] =>
  values.length === 1 && Array.isArray(values[0]) ? (values[0] as unknown[]) : values;

/** Tells of every statement that this process runs over better-sqlite3 from now on, whoever prepares it. */
export function recordReads(tell: (read: Read) => void): void {
  const { prototype } = Database as unknown as { prototype: Database.Database };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its database below
  const original = prototype.prepare;
  prototype.prepare = function prepare(this: Database.Database, sql: string): Database.Statement {
    const statement = original.call(this, sql) as unknown as Database.Statement;
    let bound: readonly unknown[] = [];
    const replace = (
      method: 'bind' | (typeof METHODS)[number],
      before: (values: readonly unknown[]) => void,
    ) => {
      const run = statement[method].bind(statement) as (...values: unknown[]) => unknown;
      const value = (...values: unknown[]) => {
        before(listed(values));
        return run(...values);
      };
      Object.defineProperty(statement, method, { value });
    };
    replace('bind', (values) => (bound = values));
    for (const method of METHODS)
      replace(method, (values) => tell({ sql, values: values.length > 0 ? values : bound }));
    return statement;
  } as typeof original;
}
