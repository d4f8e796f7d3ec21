import { analyze } from '../../../src/claims/analyze';

/** Who vouches for each claim of a text: `speaker: wording`; "nobody named" where somebody does who has no name. */
export function vouched(text: string): string[] {
  const { claims, attributions } = analyze(text);
  return claims.map(({ attribution, wording }) => {
    const speaker =
      attribution === null ? 'the writer' : (attributions[attribution]!.claimant.name ?? 'nobody named');
    return `${speaker}: ${wording}`;
  });
}
