import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';

type Adapter = Awaited<ReturnType<PrismaBetterSqlite3['connect']>>;

/** Turns are given one after the other, in the order in which they were asked for. */
class Turns {
  #last: Promise<void> = Promise.resolve();

  /** Resolves when it is one's turn, to what ends it. */
  async take(): Promise<() => void> {
    const before = this.#last;
    let end!: () => void;
    this.#last = new Promise((resolve) => (end = resolve));
    await before;
    return end;
  }

  async during<T>(act: () => Promise<T>): Promise<T> {
    const end = await this.take();
    try {
      return await act();
    } finally {
      end();
    }
  }
}

/**
 * Prisma's connection, on which a transaction is alone. The adapter by itself runs what others ask for inside the
 * transaction that happens to be open, and loses it when that one is rolled back.
 */
export class SerialConnection extends PrismaBetterSqlite3 {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const turns = new Turns();
    const [queryRaw, executeRaw] = [adapter.queryRaw.bind(adapter), adapter.executeRaw.bind(adapter)];
    const start = adapter.startTransaction.bind(adapter);
    adapter.queryRaw = (query) => turns.during(() => queryRaw(query));
    adapter.executeRaw = (query) => turns.during(() => executeRaw(query));
    adapter.startTransaction = async (isolation) => {
      const end = await turns.take();
      try {
        const transaction = await start(isolation);
        const [commit, rollback] = [
          transaction.commit.bind(transaction),
          transaction.rollback.bind(transaction),
        ];
        transaction.commit = () => commit().finally(end);
        transaction.rollback = () => rollback().finally(end);
        return transaction;
      } catch (error) {
        end();
        throw error;
      }
    };
    return adapter;
  }
}
