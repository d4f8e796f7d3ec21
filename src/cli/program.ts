import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { SETTINGS_HELP } from '../config';
import { addDeskCommands } from './desk-program';
import { addEngineCommands } from './engine-program';
import type { ExitStatus } from './exit-status';
import type { Streams } from './streams';

function readVersion(): string {
  const manifest = readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}

function afterHelp(): string {
  const settings = SETTINGS_HELP.map(({ name, says }) => `  ${name.padEnd(14)} ${says}`);
  return [
    '',
    'Settings, from the environment or from .env in the folder that it is started in:',
    ...settings,
    '',
    'Standard output carries the result only; fields of a line stand between tabs.',
    'Exit status: 0 done, 1 could not, 2 wrong call. `stet help COMMAND` tells more of one command.',
  ].join('\n');
}

/**
 * All of `stet`, its help going to the given streams. Throws CommanderError at a wrong call and after help.
 *
 * @param finish is told the exit status of a command that has one of its own
 */
export function buildProgram(streams: Streams, finish: (status: ExitStatus) => void): Command {
  const program = new Command('stet')
    .description(
      'Reads an article, sets out its claims one by one, and keeps the book while people check them.',
    )
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureOutput({
      writeOut: (words) => streams.stdout.write(words),
      writeErr: (words) => streams.stderr.write(words),
    })
    .exitOverride()
    .showHelpAfterError('(stet --help tells what there is)')
    .addHelpText('after', afterHelp);
  addDeskCommands(program, streams, finish);
  addEngineCommands(program, streams, finish);
  return program;
}
