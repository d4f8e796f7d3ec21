import { sayCount } from '../../report/words';
import type { HowFar } from '../../services/analyst';
import { sayNumber } from '../words/dates';

/** How far the reading of an article is, in words and in numbers. */
export interface ReadingView {
  readonly says: string;
  /** Sentences read and of how many; both 0 where they are not counted now. */
  readonly read: number;
  readonly of: number;
  readonly saves: boolean;
}

/** Lays out the page of a text that is being read; null: its sentences are read already. */
export function viewReading(howFar: HowFar | null, saves: boolean): ReadingView {
  const { read, of } = howFar ?? { read: 0, of: 0 };
  return { says: sayHowFar(howFar, saves), read, of, saves };
}

function sayHowFar(howFar: HowFar | null, saves: boolean): string {
  if (howFar === null) return saves ? 'It is read; the claims are being written down.' : 'It is read.';
  const { read, of } = howFar;
  if (of === 0) return 'The reading begins.';
  if (read < of)
    return `${sayNumber(read)} of ${sayCount(of, 'sentence')} ${read === 1 ? 'is' : 'are'} read.`;
  return `All ${sayCount(of, 'sentence')} are read; the claims are being set out.`;
}
