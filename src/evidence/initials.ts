import type { EvidenceWord } from './words';

/** The first letters of every run of capitalised words, from two words on: "European Union" gives "eu". */
export function initialsOf(words: readonly EvidenceWord[]): readonly string[] {
  const found: string[] = [];
  let run = '';
  for (const word of words) {
    if (word.isCapitalised && !word.isStop) run += word.plain.charAt(0);
    else if (!/^(?:of|the|and|for)$/.test(word.plain)) run = '';
    if (run.length >= 2 && word.isCapitalised) found.push(run);
  }
  return found;
}
