import { workerData } from 'node:worker_threads';
import { analyze, type AnalyzeOptions } from '../claims/analyze';
import type { Analysis } from '../domain/analysis';
import { adoptModel, type ModelMemory } from '../language/model/load-model';

adoptModel(workerData as ModelMemory);

export interface AnalysisTask {
  readonly text: string;
  readonly options: Omit<AnalyzeOptions, 'onRead'>;
  /** Two numbers that the thread keeps up: sentences read, and of how many. */
  readonly counts: Int32Array;
}

/** Runs in a thread of its own, so that a text does not keep the desk waiting. */
function runAnalysis({ text, options, counts }: AnalysisTask): Analysis {
  return analyze(text, {
    ...options,
    onRead: (read, of) => {
      Atomics.store(counts, 1, of);
      Atomics.store(counts, 0, read);
    },
  });
}

export default runAnalysis;
