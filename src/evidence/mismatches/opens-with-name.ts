import { parseSentence } from '../../language/parse';

/** So much of a text says what its first word is, in UTF-16 code units. */
const ENOUGH = 160;
const known = new Map<string, boolean>();
const MOST_KNOWN = 1_000;

/** Whether the first word of a text, which has a capital anyhow, is a name: "Berlin is …", never "Residents are …". */
export function opensWithName(text: string): boolean {
  const opening = text.slice(0, ENOUGH);
  let isName = known.get(opening);
  if (isName === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    const { tokens } = parseSentence(opening, [0, opening.length]);
    isName = tokens.find(({ form }) => /\p{L}/u.test(form))?.upos === 'PROPN';
    known.set(opening, isName);
  }
  return isName;
}
