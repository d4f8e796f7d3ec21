import { analyze } from '../../../src/claims/analyze';

const BODY = 'The hall stands in Arlby. It was built in 1911.';

const headlineOf = (line: string) => {
  const { claims, attributions } = analyze(`${line}\n\n${BODY}`);
  const { wording, attribution } = claims[0]!;
  return { wording, speaker: attribution === null ? null : attributions[attribution]!.claimant.name };
};

describe('a headline with a colon', () => {
  it.each([
    ['Police: Driver in Arlby crash had no licence', 'Police', 'Driver in Arlby crash had no licence.'],
    ['Study: Tea cuts risk of gout', 'Study', 'Tea cuts risk of gout.'],
  ])('is said by whoever stands before it: %s', (line, speaker, wording) => {
    expect(headlineOf(line)).toEqual({ wording, speaker });
  });

  it.each([
    'Live: Storm hits the coast of Norra',
    'Explainer: Tea cuts risk of gout',
    'Leeds: Man dies after fall from bridge',
  ])('but a label or a place says nothing: %s', (line) => {
    expect(headlineOf(line).speaker).toBeNull();
  });
});
