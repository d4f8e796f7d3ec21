/** An entry of a BibTeX file, its values still in LaTeX. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  /** Names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** From 1. */
  readonly line: number;
}

/** What could not be read, and in which line (from 1). */
export interface BibliographyProblem {
  readonly line: number;
  readonly says: string;
}

interface Reader {
  readonly text: string;
  at: number;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Thrown within this file: what is wrong at a place. */
class SyntaxProblem extends Error {
  constructor(
    readonly at: number,
    says: string,
  ) {
    super(says);
  }
}

/** The entries of a BibTeX file. An entry that cannot be read is named by its line, and the others are read on. */
export function readBibtexEntries(text: string): {
  readonly entries: readonly BibtexEntry[];
  readonly problems: readonly BibliographyProblem[];
} {
  const macros = new Map(MONTHS.map((month, index) => [month, String(index + 1)]));
  const entries: BibtexEntry[] = [];
  const problems: BibliographyProblem[] = [];
  const lineAt = lineCounter(text);
  const reader: Reader = { text, at: 0 };
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', reader.at)) {
    reader.at = at + 1;
    try {
      const entry = readEntry(reader, macros, lineAt(at));
      if (entry !== null) entries.push(entry);
    } catch (error) {
      if (!(error instanceof SyntaxProblem)) throw error;
      problems.push({ line: lineAt(error.at), says: inEntry(text, at, error.message) });
      // The next entry begins a line.
      const next = text.slice(at + 1).search(/^\s*@/m);
      reader.at = next < 0 ? text.length : at + 1 + next;
    }
  }
  return { entries, problems };
}

/** What is wrong, and in which entry, if that has a key. */
function inEntry(text: string, at: number, says: string): string {
  const [, key] = /^@\w+\s*[{(]\s*([^\s,{}()="#]+)\s*,/.exec(text.slice(at, at + 200)) ?? [];
  return key === undefined || says.startsWith(`“${key}”`) ? says : `In “${key}”: ${says}`;
}

function readEntry(reader: Reader, macros: Map<string, string>, line: number): BibtexEntry | null {
  const start = reader.at;
  const type = take(reader, /[a-zA-Z]+/y).toLowerCase();
  skipSpace(reader);
  if (type === 'comment') return null;
  const open = take(reader, /[{(]/y);
  if (type === '' || open === '') {
    // An "@" in free text between entries is a comment.
    reader.at = start;
    return null;
  }
  const close = open === '{' ? '}' : ')';
  if (type === 'preamble') {
    readValue(reader, macros, true);
    return null;
  }
  skipSpace(reader);
  const key = type === 'string' ? '' : take(reader, /[^\s,{}()="]*/y);
  const fields = new Map<string, string>();
  for (;;) {
    skipSpace(reader);
    take(reader, /,/y);
    skipSpace(reader);
    if (take(reader, close === '}' ? /\}/y : /\)/y) !== '') break;
    const at = reader.at;
    const name = take(reader, /[^\s,{}()="#%']+/y).toLowerCase();
    skipSpace(reader);
    if (reader.at >= reader.text.length) throw new SyntaxProblem(start, `“${key || type}” is not closed.`);
    if (name === '') throw new SyntaxProblem(at, 'Here a field’s name should stand.');
    if (take(reader, /=/y) === '') throw new SyntaxProblem(at, `“${name}” has no “=” after it.`);
    const value = readValue(reader, macros, false);
    (type === 'string' ? macros : fields).set(name, value);
  }
  return type === 'string' ? null : { type, key, fields, line };
}

/** Values joined by "#": in braces, in quotation marks, a number or the name of a string. */
function readValue(reader: Reader, macros: ReadonlyMap<string, string>, isLoose: boolean): string {
  let value = '';
  do {
    skipSpace(reader);
    const at = reader.at;
    if (reader.text.charAt(at) === '{') value += readBraced(reader);
    else if (reader.text.charAt(at) === '"') value += readQuoted(reader);
    else {
      const word = take(reader, /[^\s,{}()="#]+/y);
      if (word === '') throw new SyntaxProblem(at, 'Here a value should stand.');
      const known = macros.get(word.toLowerCase());
      if (known === undefined && !/^\d+$/.test(word) && !isLoose)
        throw new SyntaxProblem(at, `“${word}” is not the name of a string.`);
      value += known ?? word;
    }
    skipSpace(reader);
  } while (take(reader, /#/y) !== '');
  return value;
}

function readBraced(reader: Reader): string {
  const start = reader.at;
  let depth = 0;
  for (; reader.at < reader.text.length; reader.at++) {
    const char = reader.text.charAt(reader.at);
    if (char === '\\') reader.at++;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) {
      reader.at++;
      return reader.text.slice(start + 1, reader.at - 1);
    }
  }
  throw new SyntaxProblem(start, 'A brace is not closed.');
}

function readQuoted(reader: Reader): string {
  const start = reader.at++;
  let depth = 0;
  for (; reader.at < reader.text.length; reader.at++) {
    const char = reader.text.charAt(reader.at);
    if (char === '\\') reader.at++;
    else if (char === '{') depth++;
    else if (char === '}') depth--;
    else if (char === '"' && depth === 0) return reader.text.slice(start + 1, reader.at++);
  }
  throw new SyntaxProblem(start, 'A quotation mark is not closed.');
}

function take(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0] ?? '';
  reader.at += found.length;
  return found;
}

function skipSpace(reader: Reader): void {
  take(reader, /(?:\s|%[^\n]*\n)+/y);
}

/** Counts the line of a place; places are asked for in rising order mostly, so each stretch is counted once. */
function lineCounter(text: string): (at: number) => number {
  let [known, line] = [0, 1];
  return (at) => {
    if (at < known) [known, line] = [0, 1];
    for (let next = text.indexOf('\n', known); next >= 0 && next < at; next = text.indexOf('\n', known)) {
      line += 1;
      known = next + 1;
    }
    return line;
  };
}
