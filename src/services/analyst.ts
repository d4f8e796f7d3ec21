import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type * as Analyze from '../claims/analyze';
import type { Analysis } from '../domain/analysis';

type AnalyzeOptions = Analyze.AnalyzeOptions;

/** Reads texts; long ones in threads of their own. */
export interface Analyst {
  analyze(text: string, options: AnalyzeOptions): Promise<Analysis>;
  close(): Promise<void>;
}

/** Up to this length a text is read at once; the hand-over to a thread would take longer. */
const SHORT_TEXT = 20_000;
/** Compiled only: a thread cannot load TypeScript. From the sources every text is read at once. */
const WORKER = join(__dirname, 'analysis-worker.js');

/** Loads the engine and its model when the first text comes: the desk starts without. */
function loadAnalyze(): typeof Analyze.analyze {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('../claims/analyze') as typeof Analyze).analyze;
}

/** Analyses of so much text are kept, since saving an article asks again for what its preview has just asked. */
const KEPT_TEXT = 2_500_000;

function keyOf(text: string, { date, keep }: AnalyzeOptions): string {
  return JSON.stringify([date, [...(keep ?? [])].sort(([a], [b]) => a - b), text]);
}

/** Makes an analyst. Its threads start with the first long text and end when idle for a minute. */
export function createAnalyst(): Analyst {
  let pool: Piscina | null = null;
  const kept = new Map<string, Promise<Analysis>>();

  function makeRoom(): void {
    let total = [...kept.keys()].reduce((sum, key) => sum + key.length, 0);
    for (const oldest of kept.keys()) {
      if (total <= KEPT_TEXT || kept.size === 1) return;
      total -= oldest.length;
      kept.delete(oldest);
    }
  }

  async function read(text: string, options: AnalyzeOptions): Promise<Analysis> {
    if (text.length <= SHORT_TEXT || !existsSync(WORKER)) return loadAnalyze()(text, options);
    pool ??= new Piscina({ filename: WORKER, minThreads: 0, maxThreads: 2, idleTimeout: 60_000 });
    return (await pool.run({ text, options })) as Analysis;
  }

  return {
    analyze(text, options) {
      const key = keyOf(text, options);
      const analysis = kept.get(key) ?? read(text, options);
      kept.delete(key);
      kept.set(key, analysis);
      analysis.catch(() => kept.delete(key));
      makeRoom();
      return analysis;
    },
    async close() {
      await pool?.destroy();
      pool = null;
      kept.clear();
    },
  };
}
