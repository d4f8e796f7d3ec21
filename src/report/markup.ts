/** HTML that is safe to print: every word in it was escaped on its way in. */
export interface Markup {
  readonly html: string;
}

type Part = Markup | string | number | null | readonly (Markup | string)[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function print(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return part.replace(/[&<>"']/gu, (sign) => ENTITIES[sign]!);
  return 'html' in part ? part.html : part.map(print).join('');
}

/** A template whose words are escaped; markup within markup stays as it is. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: strings.map((words, index) => words + print(parts[index] ?? null)).join('') };
}

/** Words that are HTML already, like a stylesheet of our own. */
export function trusted(html: string): Markup {
  return { html };
}
