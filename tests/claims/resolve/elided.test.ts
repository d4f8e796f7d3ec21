import { lastOf } from './last-claim';

describe('a noun that is left out', () => {
  it.each([
    // behind a number
    [
      ['The depot needs 40 more drivers.', 'So far it has hired 12.'],
      'So far [the depot] has hired 12 [drivers].',
    ],
    [
      ['The firm needs 40 drivers.', 'It has hired 12.', 'Only seven have signed.'],
      'Only seven [drivers] have signed.',
    ],
    [['The Reds won two corners and conceded nine.'], '[The Reds] conceded nine [corners].'],
    [['Marl has four schools.', 'Lund has two.'], 'Lund has two [schools].'],
    [['The court heard nine witnesses.', 'The defence called one.'], 'The defence called one [witness].'],
    [['A ticket costs 90 crowns; a refund costs 3.'], 'A refund costs 3 [crowns].'],
    [['The Greens, who held 40 seats, were reduced to 14.'], '[The Greens] held 40 seats.'],
    [['Beck sells cars to four brothers.', 'Roos sells 12.'], 'Roos sells 12 [cars].'],
    [['Two vans collided on a bridge.', 'Roos employs 300.'], 'Roos employs 300.'],
    [['Orrin has 20 pilots and four planes.', 'It will sell three.'], '[Orrin] will sell three.'],
    [['The mine has ten lorries.', 'Roos turned 60.'], 'Roos turned 60.'],
    [
      ['Sales of ten models fell, and the number of staff was cut to 34.'],
      'The number of staff was cut to 34.',
    ],
    [['Orrin has ten ships and will buy two more.'], '[Orrin] will buy two more [ships].'],
    [['The Greens hold 40 seats.', 'Beck took the remaining 11.'], 'Beck took the remaining 11 [seats].'],
    [['Orrin has ten ships.', 'It takes one to win.'], 'It takes one to win.'],
    // of what a word for how many is
    [['Beck promised three inquiries and finished none.'], '[Beck] finished none [of the three inquiries].'],
    // behind a place in a row
    [
      ['Orrin turned down two lower bids.', 'A third, from Spain, was higher.'],
      'A third [bid] [is] from Spain.',
    ],
    [['The first strike lasted a day.', 'The second lasted a week.'], 'The second [strike] lasted a week.'],
    [['A ship left Lund on Monday.', 'Another is due on Friday.'], 'Another [ship] is due on Friday.'],
    [['One of the guards saw a light.', 'A second heard a bang.'], 'A second [guard] heard a bang.'],
    [['Ida Roos won three races.', 'Profits rose by a third.'], 'Profits rose by a third.'],
    [['Beck won three races.', 'Roos was the first to leave.'], 'Roos was the first to leave.'],
    // behind an owner
    [['Shares in Orrin rose 11%.', "Vell's fell 3%."], "Vell's [shares] fell 3%."],
    [["Marl's schools are full.", "Lund's are not."], "Lund's [schools] are not."],
    [['Shares in Orrin rose 11%.', "Roos's holding back was wise."], "Roos's holding back was wise."],
    // of what a remainder is
    [
      ['The council pays half of the sum; the rest comes from fares.'],
      'The rest [of the sum] comes from fares.',
    ],
    [
      ['The states bear 10 per cent of the cost.', 'The remaining 90 per cent comes from a loan.'],
      'The remaining 90 per cent [of the cost] comes from a loan.',
    ],
    [['Half of the men and most of the dogs slept.', 'The rest went home.'], 'The rest went home.'],
  ])('%j: %s', (sentences, wording) => {
    expect(lastOf(...sentences)).toBe(wording);
  });
});

describe('what a verb leaves out that asks for it', () => {
  it.each([
    // what another has said
    [
      ['Tom Lind said that nurses would need training.', 'Ida Roos disagreed.'],
      'Ida Roos disagreed [that nurses would need training].',
    ],
    [['"We sing too late," said Ida Roos.', 'Tom Lind disagreed.'], 'Tom Lind disagreed [with Ida Roos].'],
    [['Tom Lind closed the mill.', 'Ida Roos disagreed.'], 'Ida Roos disagreed.'],
    [
      ['Tom Lind said that it rained.', 'Ida Roos disagreed with her aunt.'],
      'Ida Roos disagreed with her aunt.',
    ],
    // what somebody was asked
    [['Beck asked the club to move.', 'The club refused.'], 'The club refused [to move].'],
    [['Beck asked the club to move.', 'The museum agreed on Tuesday.'], 'The museum agreed on Tuesday.'],
    [['Tom Beck asked the club to move its posts.', 'The club refused.'], 'The club refused.'],
    [['Vell asked Orrin to pay, and Lund asked Orrin to wait.', 'Orrin refused.'], 'Orrin refused.'],
    // what somebody was offered
    [
      ['Mediators proposed a trial of three months.', 'Orrin was ready to accept.'],
      'Orrin was ready to accept [the trial of three months].',
    ],
    [['Orrin suggested a pay cut.', 'Orrin refused.'], 'Orrin refused.'],
    [['Vell proposed a trial.', 'Orrin accepted defeat.'], 'Orrin accepted defeat.'],
    // the plan that is decided on
    [
      ['Vell plans a ban on drones.', 'The ban would protect owls.', 'A decision is due in May.'],
      'A decision [on the ban on drones] is due in May.',
    ],
    [
      ['The board approved the takeover of Vell.', 'Roos objected.'],
      'Roos objected [to the takeover of Vell].',
    ],
    [['Beck backs the merger and the sale of Vell.', 'No decision was taken.'], 'No decision was taken.'],
    [['Beck opened the school.', 'Roos was not consulted.'], 'Roos was not consulted.'],
    [
      ['Beck rejected the plan.', 'Roos was consulted on the price of trams.'],
      'Roos was consulted on the price of trams.',
    ],
    // what the same verb was about
    [
      ['Beck complained of the noise in May.', 'Roos complained in June.'],
      'Roos complained [of the noise] in June.',
    ],
    [['Beck complained in May.', 'Roos complained in June.'], 'Roos complained in June.'],
  ])('%j: %s', (sentences, wording) => {
    expect(lastOf(...sentences)).toBe(wording);
  });
});
