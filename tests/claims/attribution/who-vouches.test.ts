import { analyze } from '../../../src/claims/analyze';

/** Each claim of a text with who vouches for it: "wording | claimant"; "?" for one who is not named, nothing for the writer. */
const told = (text: string): string[] => {
  const { claims, attributions } = analyze(text);
  return claims.map(({ wording, attribution }) =>
    attribution === null ? wording : `${wording} | ${attributions[attribution]!.claimant.name ?? '?'}`,
  );
};

test.each([
  [
    'who differs speaks beside, not inside',
    'The owner says the mast is sound, but divers disagree.',
    ['The mast is sound. | The owner', 'Divers disagree.'],
  ],
  [
    'what is said in an aside leaves the rest whole',
    'The club, which says the pool is clean, refused to drain it.',
    ['The club refused to drain [the pool].', 'The pool is clean. | The club'],
  ],
  ['blame that nobody signs', 'The crash was blamed on ice.', ['The crash was blamed on ice. | ?']],
  [
    'credit that nobody signs',
    'The nurse was credited with saving the boy.',
    ['The nurse was credited with saving the boy. | ?'],
  ],
  [
    'repute',
    'The inn is reputed to be the oldest in Ulm.',
    ['The inn is reputed to be the oldest in Ulm. | ?'],
  ],
  [
    'what a paper is said to report',
    'The club is reported by the Courier to be near a deal.',
    ['The club is reported by the Courier to be near a deal. | Courier'],
  ],
  [
    'that a paper reported it is the article’s',
    'The leak was first reported by the Courier.',
    ['The leak was first reported by the Courier.'],
  ],
  [
    'what experts consider a thing',
    'The mast is considered unsafe by divers.',
    ['The mast is considered unsafe by divers. | divers'],
  ],
  ['what somebody considers doing', 'The club is considering a sale.', ['The club is considering a sale.']],
  ['a consensus', 'The consensus among divers is that the mast is sound.', ['The mast is sound. | divers']],
])('%s', (_what, text, claims) => {
  expect(told(text)).toEqual(claims);
});
