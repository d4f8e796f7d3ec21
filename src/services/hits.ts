import type { Piece } from '../domain/pieces';
import type { FoundIn, FoundWords } from '../store/search';

/** Words of a search's answer: what was looked for, and what stands around it. */
export interface HitPiece {
  readonly text: string;
  readonly isHit: boolean;
}

/** What a search marked (U+0002 before a hit, U+0003 after it) as alternating plain and matched pieces. */
export function cutHits(marked: string): readonly HitPiece[] {
  const pieces = marked.split('\u0002').flatMap((part, index) => {
    if (index === 0) return [{ text: part, isHit: false }];
    const [hit = '', rest = ''] = part.split('\u0003');
    return [
      { text: hit, isHit: true },
      { text: rest, isHit: false },
    ];
  });
  return pieces.filter(({ text }) => text !== '');
}

/** A piece of a wording, and whether a search found it. */
export interface MarkedPiece extends Piece {
  readonly isHit: boolean;
}

/**
 * Cuts the pieces of a wording further where a search's hits begin and end.
 *
 * @param marked the same wording with its hits marked, or null where the search found none in it
 */
export function markHits(pieces: readonly Piece[], marked: string | null): readonly MarkedPiece[] {
  if (marked === null) return pieces.map((piece) => ({ ...piece, isHit: false }));
  const hits = cutHits(marked);
  const found: MarkedPiece[] = [];
  let start = 0;
  for (const piece of pieces) {
    const end = start + piece.text.length;
    let at = 0;
    for (const { text, isHit } of hits) {
      const [from, to] = [Math.max(start, at), Math.min(end, at + text.length)];
      if (from < to) found.push({ ...piece, text: piece.text.slice(from - start, to - start), isHit });
      at += text.length;
    }
    start = end;
  }
  return found;
}

/** Words around a hit that stands beside a claim's wording, and where. */
export interface Excerpt {
  readonly where: FoundIn;
  readonly pieces: readonly HitPiece[];
}

/** What a search found beside a claim's wording; nothing where it found nothing there. */
export function cutExcerpts(found: FoundWords | undefined): readonly Excerpt[] {
  return (found?.excerpts ?? []).map(({ where, words }) => ({ where, pieces: cutHits(words) }));
}
