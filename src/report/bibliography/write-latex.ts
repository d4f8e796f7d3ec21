const NAMES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The words with the signs that LaTeX reads made plain; what is not ASCII stays as it is (UTF-8). */
export function writeLatex(words: string): string {
  return words.replace(/[\\{}&%$#_~^]/g, (sign) => NAMES[sign] ?? `\\${sign}`).replace(/\s+/g, ' ');
}
