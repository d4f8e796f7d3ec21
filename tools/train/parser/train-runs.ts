import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ActionSet } from '../../../src/language/parser/actions';
import type { WordTables } from '../../../src/language/words/describe-words';
import { meanOf, type FlatRows } from './averaged-rows';
import type { AveragedModel } from './perceptron';
import type { GoldSentence } from './read-treebank';
import type { ParserExample } from './train-parser';

/** What one thread is to train. */
export type TrainingJob = { readonly epochs: number; readonly seed: number } & (
  | {
      readonly kind: 'tagger';
      readonly sentences: readonly GoldSentence[];
      readonly tags: readonly string[];
      readonly tables: WordTables;
    }
  | {
      readonly kind: 'parser';
      readonly examples: readonly ParserExample[];
      readonly actions: ActionSet;
      readonly beam: number;
    }
);

/**
 * Trains the same `runs` times, from one seed after the other, each on a thread of its own, and gives the mean of their
 * weights: what one order of the examples taught by chance weighs less. The same job and number of runs give the same model.
 */
export async function trainRuns(
  job: TrainingJob,
  runs: number,
  log: (line: string) => void,
): Promise<AveragedModel> {
  const trained = Array.from({ length: runs }, (_, run) =>
    runOnThread({ ...job, seed: job.seed + run }, (line) => {
      log(`run ${run + 1} of ${runs}: ${line}`);
    }),
  );
  return meanOf(await Promise.all(trained));
}

/** Room for the examples and for the rows of a run, in megabytes. */
const THREAD_MEMORY = 6000;

function runOnThread(job: TrainingJob, log: (line: string) => void): Promise<FlatRows> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(join(__dirname, 'training-thread.ts'), {
      workerData: job,
      execArgv: ['--require', 'tsx/cjs'],
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY },
    });
    thread.on('message', (message: { line: string } | { rows: FlatRows }) => {
      if ('line' in message) log(message.line);
      else resolve(message.rows);
    });
    thread.on('error', reject);
    thread.on('exit', (code) => {
      reject(new Error(`a training run ended with status ${code}`));
    });
  });
}
