import type { Fragment } from './analysis';

/** A piece of a wording: the article's words, or an insertion with its brackets. Joined, the pieces are the wording. */
export interface Piece {
  readonly text: string;
  readonly isInsertion: boolean;
  readonly because: string | null;
}

/** Where the fragment ends in the wording when it begins at `at`, white space and capitals aside; −1 if it does not. */
function matchAt(wording: string, at: number, fragment: string): number {
  let place = at;
  for (const char of fragment.toLowerCase().replace(/\s+/gu, '')) {
    while (/\s/u.test(wording.charAt(place))) place += 1;
    if (!wording.slice(place).toLowerCase().startsWith(char)) return -1;
    place += char.length;
  }
  return place;
}

function piecesByBrackets(wording: string): readonly Piece[] {
  return wording
    .split(/(\[[^\]]*\])/u)
    .filter((text) => text !== '')
    .map((text) => ({ text, isInsertion: text.startsWith('['), because: null }));
}

/** Cuts a wording at its fragments. What stands between them (white space, the full stop) is the article's. */
export function cutWording(wording: string, fragments: readonly Fragment[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const fragment of fragments) {
    if (fragment.because === undefined) continue;
    let from = wording.indexOf(fragment.text.charAt(0), done);
    let end = -1;
    for (; from >= 0; from = wording.indexOf(fragment.text.charAt(0), from + 1)) {
      end = matchAt(wording, from, fragment.text);
      if (end >= 0) break;
    }
    if (from < 0) return piecesByBrackets(wording);
    if (from > done) pieces.push({ text: wording.slice(done, from), isInsertion: false, because: null });
    pieces.push({ text: wording.slice(from, end), isInsertion: true, because: fragment.because });
    done = end;
  }
  if (done < wording.length) pieces.push({ text: wording.slice(done), isInsertion: false, because: null });
  return pieces;
}
