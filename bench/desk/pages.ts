import { copyFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { MadeDesk } from './desks';
import { ask, hangUp, spreadOf, type Spread } from './measure';
import { runDesk, runFloor, type Program } from './programs';

/** One thing that was asked for, of the desk and of the floor by turns. */
export interface Measured {
  readonly what: string;
  readonly desk: Spread;
  readonly floor: Spread;
  /** Processor time of one answer, in milliseconds. */
  readonly cpu: { readonly desk: number; readonly floor: number };
  /** Length of the page before compression, in bytes; 0 for a form. */
  readonly bytes: number;
}

const WARM_UP = 20;

interface Subject {
  readonly what: string;
  /** The address of each turn. */
  readonly paths: readonly string[];
  /** The form of each turn, or null to get a page. */
  readonly forms: readonly string[] | null;
}

const formOf = (version: number) =>
  new URLSearchParams({
    version: String(version),
    status: 'sourced',
    sourceTitle: 'Register of works',
    sourceBy: 'County engineer',
    sourceUrl: 'https://example.org/register',
    sourceRank: 'primary',
    quote: 'Entry 91: opened again on 12 May.',
    locator: 'entry 91',
    seen: '2026-05-19',
    stance: 'supports',
    override: 'Seen in the register.',
    then: 'stay',
  }).toString();

/** What is asked of one article: its page, the pages of some of its claims, marks on others, its report. */
function subjectsOf(db: Database.Database, article: number, size: string, turns: number): Subject[] {
  const claims = db
    .prepare(
      `SELECT "id", "version" FROM "Claim" WHERE "articleId" = ? AND "number" % 3 <> 0 ORDER BY "number"`,
    )
    .all(article) as { readonly id: number; readonly version: number }[];
  const marked = claims.slice(0, turns + WARM_UP);
  const read = claims.slice(-20);
  const repeat = (path: string) => Array.from({ length: turns + WARM_UP }, () => path);
  return [
    { what: `article of ${size}`, paths: repeat(`/articles/${article}`), forms: null },
    {
      what: `claim of an article of ${size}`,
      paths: repeat('').map((_, i) => `/claims/${read[i % read.length]!.id}`),
      forms: null,
    },
    {
      what: `mark in an article of ${size}`,
      paths: marked.map(({ id }) => `/claims/${id}/mark`),
      forms: marked.map(({ version }) => formOf(version)),
    },
    { what: `report of ${size}`, paths: repeat(`/articles/${article}/report`), forms: null },
  ];
}

async function askAll(
  programs: readonly Program[],
  { what, paths, forms }: Subject,
  cookie: string,
): Promise<Measured> {
  const times: number[][] = programs.map(() => []);
  let used: number[] = [];
  let bytes = 0;
  if (forms === null)
    for (const path of new Set(paths))
      for (const { base } of programs) bytes = (await ask(base + path)).bytes;
  for (const [i, path] of paths.entries()) {
    if (i === WARM_UP) used = programs.map((program) => program.cpu());
    for (const [which, { base }] of programs.entries()) {
      const answer = await ask(base + path, forms?.[i] ?? null, cookie);
      if (answer.status !== (forms ? 303 : 200)) throw new Error(`${path} answered ${answer.status}`);
      if (i >= WARM_UP) times[which]!.push(answer.took);
    }
  }
  const [desk, floor] = programs.map((one, i) => (one.cpu() - used[i]!) / (paths.length - WARM_UP));
  return {
    ...{ what, bytes, desk: spreadOf(times[0]!), floor: spreadOf(times[1]!) },
    cpu: { desk: desk!, floor: floor! },
  };
}

/** Asks the desk and the floor for the same pages by turns, each over a copy of its own of the same database. */
export async function measurePages(
  file: string,
  made: MadeDesk,
  turns: number,
): Promise<{ readonly rows: readonly Measured[]; readonly started: number; readonly memory: number }> {
  const copy = file.replace(/\.db$/, '-floor.db');
  copyFileSync(file, copy);
  const db = new Database(file, { readonly: true });
  const subjects: Subject[] = [
    { what: 'lacks a source', paths: Array.from({ length: turns + WARM_UP }, () => '/lacking'), forms: null },
    ...(made.small === null ? [] : subjectsOf(db, made.small, '60', turns)),
    ...(made.large === null ? [] : subjectsOf(db, made.large, '2,000', turns)),
  ];
  db.close();
  const desk = await runDesk(file);
  const floor = await runFloor(copy);
  try {
    const signed = await ask(`${desk.base}/name`, 'name=Mara+Quist&back=%2F');
    const rows: Measured[] = [];
    for (const subject of subjects) rows.push(await askAll([desk, floor], subject, signed.cookie));
    return { rows, started: desk.took, memory: desk.memory() };
  } finally {
    hangUp();
    await desk.stop();
    await floor.stop();
  }
}
