import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { regularForm } from '../../src/evidence/irregular-forms';
import { STOP_WORDS } from '../../src/evidence/stop-words';
import { type EvidenceWord, wordsOf } from '../../src/evidence/words';

/** Another way to read words: what makes two of them the same differs. */
type WordReader = typeof wordsOf;

const readAs =
  (form: (word: EvidenceWord) => EvidenceWord): WordReader =>
  (text) =>
    wordsOf(text).map(form);

const isPlain = ({ figure, isMonth }: EvidenceWord): boolean => figure === null && !isMonth;

/** Words as they are written, but for case and accents; figures and months as they ship. */
export const asWritten = readAs((word) => (isPlain(word) ? { ...word, key: word.plain } : word));

/** Figures and months as they are written: “1.7 million” and “1,700,000”, “May” and “may” are two. */
export const figuresAsWritten = readAs((word) =>
  isPlain(word) && !word.isStop ? word : { ...word, key: word.plain, isStop: STOP_WORDS.has(word.plain) },
);

/** Endings that Morphy takes off, and what it puts on (WordNet 3, `morphy(7WN)`), for each part of speech. */
const ENDINGS = {
  noun: ['s:', 'ses:s', 'xes:x', 'zes:z', 'ches:ch', 'shes:sh', 'men:man', 'ies:y'],
  verb: ['s:', 'ies:y', 'es:e', 'es:', 'ed:e', 'ed:', 'ing:e', 'ing:'],
  adj: ['er:', 'est:', 'er:e', 'est:e'],
} as const;

/** Dictionary forms in place of stems: the first that WordNet has; `folder` holds its database. */
export function asDictionaryForms(folder: string): WordReader {
  const known = new Map(
    Object.keys(ENDINGS).map((part) => [part, wordsOfIndex(join(folder, `index.${part}`))] as const),
  );
  const forms = new Map<string, string>();
  const formOf = (plain: string): string => {
    const regular = regularForm(plain);
    if (regular !== plain) return regular;
    for (const [part, endings] of Object.entries(ENDINGS)) {
      const words = known.get(part)!;
      if (words.has(plain)) return plain;
      for (const ending of endings) {
        const [off = '', on = ''] = ending.split(':');
        const form = plain.slice(0, plain.length - off.length) + on;
        if (plain.endsWith(off) && words.has(form)) return form;
      }
    }
    return plain;
  };
  return readAs((word) => {
    if (!isPlain(word)) return word;
    const key = forms.get(word.plain) ?? formOf(word.plain);
    forms.set(word.plain, key);
    return { ...word, key };
  });
}

function wordsOfIndex(file: string): ReadonlySet<string> {
  const lines = readFileSync(file, 'latin1').split('\n');
  return new Set(
    lines.filter((line) => !line.startsWith(' ')).map((line) => line.slice(0, line.indexOf(' '))),
  );
}
