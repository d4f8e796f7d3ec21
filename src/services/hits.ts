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
