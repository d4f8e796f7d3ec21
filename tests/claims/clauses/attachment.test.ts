import { wordingsOf } from '../wordings';

describe('what a clause after a noun is about', () => {
  it.each([
    'The mayor saw petitions against the scheme signed by thousands.',
    'Police searched a flat above the shop rented by two brothers.',
    'They found a painting of a church stolen in 1998.',
    'The firm will close its factory in Telford, which employs 340 people.',
    'The town built a pool beside the park, which has no trees.',
    'The price rose because of floods in Oman and Laos, which together grow 40% of the crop.',
    'Birds know the pattern of stripes along the course, which differs from one to the next.',
    'The club finished the course, compared with half of those in May.',
  ])('is left open where two may be meant: %s', (text) => {
    expect(wordingsOf(text).join(' ')).not.toMatch(
      /\[(?:[Tt]he (?:scheme|shop|park|course)|A church|Telford|Floods.*)\]/u,
    );
  });

  it.each([
    ['The firm made headway in China, which has 30 ports.', '[China] has 30 ports.'],
    ['The lodge is owned by Orr Care, which runs 23 homes.', '[Orr Care] runs 23 homes.'],
    ['The council used a survey carried out in May.', '[A survey] [was] carried out in May.'],
    ['The trust bought 12 jets from Embraer, which is based in Brazil.', '[Embraer] is based in Brazil.'],
  ])('is told where one alone may be: %s', (text, wording) => {
    expect(wordingsOf(text).join(' ')).toContain(wording);
  });

  it('is the person, not the body that the person is of', () => {
    expect(wordingsOf('Nina Park of Orr Securities, who has a rating, left.').join(' ')).toContain(
      '[Nina Park of Orr Securities] has a rating.',
    );
  });

  it('is no time where it says "who"', () => {
    expect(
      wordingsOf('Nurses saw infants born before 30 weeks who were given milk.').join(' '),
    ).not.toContain('[30 weeks]');
  });

  it('stays with "who" where the next verb may go on with it', () => {
    expect(wordingsOf('Nurses saw adults who were at risk but had not fallen ill.').join(' ')).not.toContain(
      '[Nurses]',
    );
  });

  it('is not where something goes along', () => {
    expect(wordingsOf('Cars go past the school, where 300 children are taught.').join(' ')).not.toContain(
      '[past',
    );
    expect(wordingsOf('Cars go into Orr Road, where shops stand.').join(' ')).not.toContain('[into');
  });
});
