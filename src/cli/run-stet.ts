import { CommanderError } from 'commander';
import { explainError } from './explain-error';
import type { ExitStatus } from './exit-status';
import { buildProgram } from './program';
import type { Streams } from './streams';

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
