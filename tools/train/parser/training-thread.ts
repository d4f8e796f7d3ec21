import { parentPort, workerData } from 'node:worker_threads';
import { flatten } from './averaged-rows';
import type { TrainingJob } from './train-runs';
import { trainParser } from './train-parser';
import { trainTagger } from './train-tagger';

// One training run on a thread of its own: it is handed a job, posts lines of its log, and at the end its rows.
const job = workerData as TrainingJob;
const log = (line: string): void => parentPort!.postMessage({ line });
const trained =
  job.kind === 'tagger'
    ? trainTagger(job.sentences, job.tags, job.tables, job.epochs, job.seed)
    : trainParser(job.examples, job.actions, { epochs: job.epochs, beam: job.beam, seed: job.seed, log });
parentPort!.postMessage({ rows: flatten(trained) });
