import { analyze } from '../../../src/claims/analyze';

/** The claims of a headline over a short text of the same matter. */
function claimsOf(headline: string): string[] {
  const { claims, blocks } = analyze(
    `${headline}\n\nThe town lies on the coast. The council met on Monday, and Nordline sent its owner to Vell. The mayor of Haven was there.\n`,
  );
  const end = blocks[0]!.end;
  return claims.filter(({ spans }) => spans[0]![0] < end).map(({ wording }) => wording);
}

test.each([
  [
    'Ida Roos Leaves Haven as Nordline Wins Key Harbour Permit, Nears Approval for Night Ferry',
    [
      'Ida Roos Leaves Haven.',
      'Nordline Wins Key Harbour Permit.',
      '[Nordline] Nears Approval for Night Ferry.',
    ],
  ],
  [
    "Nordline's Haven-Built Boats Pass Safety Test, Bringing Night Ferry Closer",
    [
      "Nordline's Haven-Built Boats Pass Safety Test.",
      "[Nordline's Haven-Built Boats] [bring] Night Ferry Closer.",
    ],
  ],
  ["'We will sail again': the last pilot of Haven", ['We will sail again.']],
])('%s', (headline, claims) => {
  expect(claimsOf(headline)).toEqual(claims);
});

test.each([
  'Ferry Line Named as Best in Country',
  'Mayor of Haven, Two Others Hurt in Storm',
  'Boats and boxes of the old harbour',
])('%s is left as it is', (headline) => {
  expect(claimsOf(headline).length).toBeLessThanOrEqual(1);
});
