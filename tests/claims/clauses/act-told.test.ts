import { analyze } from '../../../src/claims/analyze';

describe('an act that the writer tells', () => {
  it.each([
    'Dozens of growers gathered in Arlby on Friday to protest against the levy.',
    'The tribunal dismissed the appeal.',
    'Maya Lund unveiled the design.',
    'Norway recognised the republic in 1994.',
    'Neither the club nor its bankers reported the losses.',
    'The minister announced a review of the rules.',
    'The council outlined its plan for a tram.',
    'Parents campaigned for a crossing.',
    'The mayor learned of the fire at noon.',
    'The board heard of the leak in May.',
    'The coach encouraged the players to rest.',
    'The sisters persuaded the council to mend the pier.',
    'The mayor dreamed of a bridge.',
    'The mayor regretted the delay.',
    'The council debated the tax.',
  ])('is nobody else’s claim: %s', (text) => {
    expect(analyze(text).claims.map(({ kind }) => kind)).toEqual(['factual']);
  });

  it.each([
    'The club reported a profit of 3 million crowns.',
    'The firm reported a fall in sales.',
    'Police confirmed the death of two miners.',
    'Officials confirmed the closure of the plant.',
    'Doctors warned of a shortage of beds.',
    'Doctors advised the town to boil its water.',
    'The mayor spoke of a shortage of beds.',
    'Economists agree that prices will rise.',
    'Analysts predict a thaw.',
    'The agency stressed the need for calm.',
    'Critics dismissed the plan as a stunt.',
    'The farmers dispute the figures.',
    'The tribunal said it had dismissed the appeal.',
  ])('but what is said to be so is: %s', (text) => {
    expect(analyze(text).claims.map(({ kind }) => kind)).toEqual(['attributed']);
  });
});
