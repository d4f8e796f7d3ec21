import { loadConfig } from '../config';
import { start } from '../server';
import type { Streams } from './streams';

function nextSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve();
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
  });
}

/** `stet serve`: prints the address, and answers until it is told to stop (Ctrl-C, SIGTERM). */
export async function serve(streams: Streams): Promise<void> {
  const running = await start(loadConfig());
  const loaded = running.seeded === 0 ? '' : ` ${running.seeded} sample articles were loaded.`;
  if (loaded !== '') streams.stderr.write(`The desk was empty:${loaded}\n`);
  streams.stdout.write(`Stet is at ${running.address}\n`);
  await nextSignal();
  await running.stop();
}
