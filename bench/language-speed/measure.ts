import type { Reader } from './readers';
import { countTokens } from './texts';

/** Seconds of processor time that `run` takes: what others do on the machine counts less. */
export function secondsOf(run: () => void): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

/** Tokens that a reader reads in a second, warmed up by the first text. */
export function tokensPerSecond(reader: Reader, texts: readonly string[]): number {
  reader.read(texts[0]!);
  const seconds = secondsOf(() => {
    for (const text of texts) reader.read(text);
  });
  return texts.reduce((sum, text) => sum + countTokens(text), 0) / seconds;
}
