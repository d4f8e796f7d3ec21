import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type * as Analyze from '../claims/analyze';
import type { Analysis } from '../domain/analysis';
import type * as LoadModel from '../language/model/load-model';
import type { AnalysisTask } from './analysis-worker';

type AnalyzeOptions = Omit<Analyze.AnalyzeOptions, 'onRead'>;

/** How many sentences of a text are read, and of how many; both 0 while it is not begun. */
export interface HowFar {
  readonly read: number;
  readonly of: number;
}

/** Reads texts; all but the shortest in threads of their own. */
export interface Analyst {
  analyze(text: string, options: AnalyzeOptions): Promise<Analysis>;
  /** How far the reading of this text is; null where it is not being read in a thread. */
  howFar(text: string, options: AnalyzeOptions): HowFar | null;
  /**
   * Starts a thread and lets it read a sample, because code that has run once runs about three times as fast: for when somebody is about to
   * add an article. Resolves with whether a thread stands ready.
   */
  getReady(): Promise<boolean>;
  close(): Promise<void>;
}

/** Up to this length, some ten sentences, a text is read at once; the hand-over to a thread would take longer. */
const SHORT_TEXT = 1_500;
/** A thread ends when it had nothing to read for so long. */
const IDLE_MS = 300_000;
/** Compiled only: a thread cannot load TypeScript. From the sources every text is read at once. */
const WORKER = join(__dirname, 'analysis-worker.js');

/** What a thread reads to get ready: an article with all that articles have. */
const SAMPLE = join(__dirname, '..', '..', 'seeds', 'articles', 'skelder-weir-bridge.txt');

/** Loads the engine and its model when the first text comes: the desk starts without. */
function loadAnalyze(): typeof Analyze.analyze {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('../claims/analyze') as typeof Analyze).analyze;
}

/** The model for all threads, read when the first of them starts. */
function loadModelMemory(): LoadModel.ModelMemory {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('../language/model/load-model') as typeof LoadModel).shareModel();
}

/** Analyses of so much text are kept, since saving an article asks again for what its preview has just asked. */
const KEPT_TEXT = 2_500_000;

/** A text as it was asked for: the same for the same question. */
function keyOf(text: string, { date, keep, fast }: AnalyzeOptions): string {
  const ticks = [...(keep ?? [])].sort(([a], [b]) => a - b);
  return createHash('sha256')
    .update(JSON.stringify([date ?? null, ticks, fast ?? false, text]))
    .digest('hex');
}

interface Kept {
  readonly analysis: Promise<Analysis>;
  /** Characters of its text. */
  readonly length: number;
}

/** Sentences read and of how many, in memory that a thread shares. */
function newCounts(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
}

/** Makes an analyst. Its threads start with the first text and end when idle. */
export function createAnalyst(): Analyst {
  let pool: Piscina | null = null;
  const kept = new Map<string, Kept>();
  const underWay = new Map<string, Int32Array>();

  function keep(key: string, entry: Kept): void {
    kept.delete(key);
    kept.set(key, entry);
    let total = [...kept.values()].reduce((sum, { length }) => sum + length, 0);
    for (const [oldest, { length }] of kept) {
      if (total <= KEPT_TEXT || oldest === key) return;
      total -= length;
      kept.delete(oldest);
    }
  }

  async function readInThread(text: string, options: AnalyzeOptions, counts: Int32Array): Promise<Analysis> {
    pool ??= new Piscina({
      filename: WORKER,
      workerData: loadModelMemory(),
      minThreads: 0,
      maxThreads: 2,
      idleTimeout: IDLE_MS,
    });
    return (await pool.run({ text, options, counts } satisfies AnalysisTask)) as Analysis;
  }

  async function read(key: string, text: string, options: AnalyzeOptions): Promise<Analysis> {
    if (text.length <= SHORT_TEXT || !existsSync(WORKER)) return loadAnalyze()(text, options);
    const counts = newCounts();
    underWay.set(key, counts);
    try {
      return await readInThread(text, options, counts);
    } finally {
      underWay.delete(key);
    }
  }

  return {
    analyze(text, options) {
      const key = keyOf(text, options);
      const known = kept.get(key);
      const entry = known ?? { analysis: read(key, text, options), length: text.length };
      keep(key, entry);
      if (known) return known.analysis;
      void entry.analysis.then(
        ({ date }) => {
          // The form of the preview carries the date that was found, so that it comes back as if it was typed.
          if ((options.date ?? null) === null && date !== null)
            keep(keyOf(text, { ...options, date: date.value }), { ...entry, length: 0 });
        },
        () => kept.delete(key),
      );
      return entry.analysis;
    },
    howFar(text, options) {
      const counts = underWay.get(keyOf(text, options));
      return counts ? { read: Atomics.load(counts, 0), of: Atomics.load(counts, 1) } : null;
    },
    async getReady() {
      if (!existsSync(WORKER)) return false;
      if (pool === null || pool.threads.length === 0)
        await readInThread(readFileSync(SAMPLE, 'utf8'), {}, newCounts());
      return true;
    },
    async close() {
      await pool?.destroy();
      pool = null;
      kept.clear();
    },
  };
}
