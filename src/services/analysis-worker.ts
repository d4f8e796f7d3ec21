import { analyze, type AnalyzeOptions } from '../claims/analyze';
import type { Analysis } from '../domain/analysis';

export interface AnalysisTask {
  readonly text: string;
  readonly options: AnalyzeOptions;
}

/** Runs in a thread of its own, so that a long text does not keep the desk waiting. */
function runAnalysis({ text, options }: AnalysisTask): Analysis {
  return analyze(text, options);
}

export default runAnalysis;
