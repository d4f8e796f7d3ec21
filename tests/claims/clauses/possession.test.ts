import { possession } from '../../../src/claims/clauses/possession';
import { analyze } from '../../../src/claims/analyze';
import { wordingsOf } from '../wordings';

const claimsOf = (text: string): string[] => analyze(text).claims.map(({ wording }) => wording);

describe('possession', () => {
  it('does what its example says', () => {
    expect(wordingsOf(possession.example.text)).toEqual(possession.example.claims);
  });

  it.each([
    [
      'The deal covers Nordline’s Danish subsidiary.',
      ['The deal covers Nordline’s Danish subsidiary.', '[Nordline] [has a] Danish subsidiary.'],
    ],
    [
      'The union’s Hull branch struck.',
      ['The union’s Hull branch struck.', '[The union] [has a] Hull branch.'],
    ],
    [
      'The mill told its 400 workers on Monday.',
      ['The mill told its 400 workers on Monday.', '[It] [had] 400 workers.'],
    ],
    [
      'The union’s 90,000 members will vote in May.',
      ['The union’s 90,000 members will vote in May.', '[The union] [has] 90,000 members.'],
    ],
  ])('tells of %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    'Nordline sold its Danish mill.',
    'Nordline nears approval for its mapping licence.',
    'Nordline wants to open its Danish mill.',
    'Orrin’s new plant burned.',
    'Orrin’s profitable plant burned.',
    'Orrin’s growth slowed.',
    'Orrin will sack its 300 workers.',
    'The mill’s 12 employees in Leeds left.',
    'The state’s one hospital burned.',
    'Orrin’s share price fell.',
    'Monday’s strike fund was empty.',
    'Tom Beck’s daughter left.',
  ])('tells nothing of %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });

  it('says what “its” stands for, once in an article, as little worth a check', () => {
    const { claims } = analyze(
      'Esk Motors cut its prices on Monday. Workers blocked its Hull-based tyre factory. Its tyre factory makes 40 tyres a day.',
    );
    const had = claims.filter(({ wording }) => wording.includes('[has a]'));
    expect(had.map(({ wording }) => wording)).toEqual(['[Esk Motors] [has a] Hull-based tyre factory.']);
    expect(had[0]!.checkworthiness).toBeLessThanOrEqual(0.3);
  });

  it('leaves “its” open where nothing tells what it stands for', () => {
    expect(claimsOf('Its operating licence expired.')).toContain('[It] [has an] operating licence.');
  });
});
