/* eslint-disable @typescript-eslint/no-require-imports --
   Loaded when they are called: `stet list` needs no language engine, and `stet analyze` no database. */
import type * as AnalyzeCommand from './analyze-command';
import type * as DeskCommands from './desk-commands';
import type * as EvidenceCommand from './evidence-command';
import type * as OpenServices from './open-services';
import type * as ParseCommand from './parse-command';
import type * as ServeCommand from './serve-command';

export const loadAnalyze = () => require('./analyze-command') as typeof AnalyzeCommand;
export const loadParse = () => require('./parse-command') as typeof ParseCommand;
export const loadEvidence = () => require('./evidence-command') as typeof EvidenceCommand;
export const loadDesk = () => ({
  ...(require('./desk-commands') as typeof DeskCommands),
  ...(require('./open-services') as typeof OpenServices),
});
export const loadServe = () => require('./serve-command') as typeof ServeCommand;
