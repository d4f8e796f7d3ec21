import { PrismaClient } from '../generated/prisma/client';
import { actStore, type ActStore } from './acts';
import { articleStore, type ArticleStore } from './articles';
import { claimListStore, type ClaimListStore } from './claim-list';
import { claimStore, type ClaimStore } from './claims';
import { copyStore, type CopyStore } from './copies';
import { SerialConnection } from './connection';
import { databaseFile } from './database-file';
import { deskActStore, type DeskActStore } from './desk-acts';
import { keptFormStore, type KeptFormStore } from './kept-forms';
import { lackingStore, type LackingStore } from './lacking';
import { lastActStore, type LastActStore } from './last-act';
import { lineageStore, type LineageStore } from './lineage';
import { linkCheckStore, type LinkCheckStore } from './link-checks';
import { migrate } from './migrate';
import { progressStore, type ProgressStore } from './progress';
import { openReader } from './reads';
import { revisionStore, type RevisionStore } from './revisions';
import { savedViewStore, type SavedViewStore } from './saved-views';
import { searchStore, type SearchStore } from './search';
import { sourceStore, type SourceStore } from './sources';
import { explainFailure } from './unavailable';

/** All that the desk remembers. Its methods throw UnavailableError where the database cannot be used. */
export interface Store {
  readonly articles: ArticleStore;
  readonly revisions: RevisionStore;
  readonly claims: ClaimStore;
  readonly acts: ActStore;
  readonly deskActs: DeskActStore;
  readonly progress: ProgressStore;
  readonly claimList: ClaimListStore;
  readonly savedViews: SavedViewStore;
  readonly lastActs: LastActStore;
  readonly keptForms: KeptFormStore;
  readonly lineage: LineageStore;
  readonly lacking: LackingStore;
  readonly search: SearchStore;
  readonly sources: SourceStore;
  readonly copies: CopyStore;
  readonly linkChecks: LinkCheckStore;
  close(): Promise<void>;
}

/** Foreign keys are on in better-sqlite3 by itself; the journal's mode stays with the file, set by `migrate`. */
function connect(url: string): PrismaClient {
  const adapter = new SerialConnection({ url: `file:${databaseFile(url)}`, timeout: 5_000 });
  return new PrismaClient({ adapter });
}

/** The same methods, with the database's failures put in plain words. */
function explaining<T extends object>(methods: T): T {
  return new Proxy(methods, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]): Promise<unknown> => {
        try {
          return await (Reflect.apply(method, target, args) as Promise<unknown>);
        } catch (error) {
          throw explainFailure(error);
        }
      };
    },
  });
}

/**
 * Opens the database, made and migrated first where it has to be.
 *
 * @throws UnavailableError: locked, read-only, or out of step with the migrations
 */
export async function openStore(config: { readonly databaseUrl: string }): Promise<Store> {
  migrate(config.databaseUrl);
  const db = connect(config.databaseUrl);
  try {
    await db.$executeRawUnsafe('PRAGMA synchronous = NORMAL');
  } catch (error) {
    throw explainFailure(error);
  }
  const reader = openReader(config.databaseUrl);
  const revisions = revisionStore(db, reader);
  return {
    articles: explaining(articleStore(db, reader)),
    revisions: explaining(revisions),
    claims: explaining(claimStore(reader)),
    acts: explaining(actStore(db, reader, revisions)),
    deskActs: explaining(deskActStore(db, reader, revisions)),
    progress: explaining(progressStore(reader)),
    claimList: explaining(claimListStore(reader)),
    savedViews: explaining(savedViewStore(db)),
    lastActs: explaining(lastActStore(reader)),
    keptForms: explaining(keptFormStore(db)),
    lineage: explaining(lineageStore(reader)),
    lacking: explaining(lackingStore(reader)),
    search: explaining(searchStore(reader)),
    sources: explaining(sourceStore(db, reader, revisions)),
    copies: explaining(copyStore(db, reader)),
    linkChecks: explaining(linkCheckStore(db)),
    close: async () => {
      reader.close();
      await db.$disconnect();
    },
  };
}
