import { CommanderError } from 'commander';
import type { Streams } from './streams';
import { buildProgram } from './program';
import { explainError } from './explain-error';

/** 0 done, 1 could not, 2 wrong call. */
export type ExitStatus = 0 | 1 | 2;

/**
 * `stet …`: standard output carries the result and nothing else; what went wrong stands on standard error.
 *
 * @param args the words after `stet`
 */
export async function runStet(args: readonly string[], streams: Streams): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = buildProgram(streams, (done) => {
    status = done;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    // Commander has said what was wrong; its help and version are no error.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    streams.stderr.write(`stet: ${explainError(error)}\n`);
    return 1;
  }
}
