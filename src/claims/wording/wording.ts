import type { Fragment } from '../../domain/analysis';

const CLOSE_UP = /^(?:[,.;:!?)\]%]|['’](?:s\b|\s)|n['’]t\b)/u;

/**
 * The wording that fragments make: joined with spaces where the text has them, a capital at the start (not of
 * "iPhone") and a full stop at the end. White space inside a verbatim stretch becomes one space.
 */
export function wordingOf(fragments: readonly Fragment[]): string {
  const parts: string[] = [];
  let end = -1;
  for (const { text, from, because } of fragments) {
    const plain = because === undefined;
    const closeUp = plain && (CLOSE_UP.test(text) || (from !== null && from[0] === end));
    parts.push(
      parts.length === 0 || closeUp || /^[($£€“‘]$/u.test(parts.at(-1)!.slice(-1)) ? text : ` ${text}`,
    );
    end = plain && from ? from[1] : -1;
  }
  const line = parts.join('').replace(/\s+/gu, ' ').trim();
  return finish(
    line.replace(
      /^(\[?["“‘(]?)(\p{Ll})(?!\p{Ll}{0,4}\p{Lu})/u,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    ),
  );
}

function finish(line: string): string {
  return line === '' || /[.!?…]["”’)\]]*$/u.test(line) ? line : `${line}.`;
}
