import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** A server in a process of its own. */
export interface Program {
  /** "http://127.0.0.1:45123" */
  readonly base: string;
  /** Milliseconds until it answered. */
  readonly took: number;
  /** Resident memory now, in MB. */
  memory(): number;
  /** Processor time that it has used so far, in milliseconds: what a busy machine does not change. */
  cpu(): number;
  stop(): Promise<void>;
}

/** Linux counts in hundredths of a second. */
const MS_PER_TICK = 10;

const ROOT = join(__dirname, '../..');

function waitForWord(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = pattern.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it listened: ${said}`)));
  });
}

async function run(args: readonly string[], env: NodeJS.ProcessEnv, pattern: RegExp): Promise<Program> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const base = `http://127.0.0.1:${await waitForWord(child, pattern)}`;
  const took = performance.now() - began;
  return {
    base,
    took,
    memory: () => {
      const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      return Number(kilobytes) / 1024;
    },
    cpu: () => {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
      return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/** The desk as `npm start` runs it, over this database. */
export function runDesk(file: string): Promise<Program> {
  const env = { DATABASE_URL: `file:${file}`, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'warn' };
  return run([join(ROOT, 'dist/cli/stet.js'), 'serve'], env, /127\.0\.0\.1:(\d+)/);
}

/** The floor over this database. */
export function runFloor(file: string): Promise<Program> {
  return run(['--import', 'tsx', join(__dirname, 'floor.ts'), file], {}, /port (\d+)/);
}
