import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { buildProgram } from '../../src/cli/program';

const docs = readFileSync(join(__dirname, '..', '..', 'docs', 'cli.md'), 'utf8');
const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
const commands = buildProgram(streams, () => undefined).commands;

/** The part of docs/cli.md under a heading that begins with the command. */
function sectionOf(name: string): string {
  const parts = docs.split(/^## /m);
  return parts.find((part) => part.startsWith(`\`stet ${name}`)) ?? '';
}

test('there are commands', () => expect(commands.length).toBeGreaterThan(5));

test.each(commands.map((command) => [command.name(), command] as const))(
  '`stet %s` is documented with its options',
  (name, command) => {
    const section = sectionOf(name);
    expect(section).not.toBe('');
    for (const { long } of command.options) expect(section).toContain(`\`${long ?? ''}`);
    for (const argument of command.registeredArguments)
      expect(section.toUpperCase()).toContain(argument.name().toUpperCase());
  },
);

test('no command is documented that is not there', () => {
  const named = [...docs.matchAll(/^## `stet (\w+)/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(commands.map((command) => command.name()).sort());
});

test('no option is documented that is not there', () => {
  for (const command of commands) {
    const known = new Set(command.options.map(({ long }) => long));
    for (const [option] of sectionOf(command.name()).matchAll(/--[a-z][a-z-]+/g))
      expect(known).toContain(option);
  }
});
