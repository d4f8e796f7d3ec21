import type { Share } from '../../conjuncts/shares';

/**
 * What a time means that goes back to another ("that year", "two days later"): the answers of this folder, documentation and test at
 * once. Of each text the claims of the last sentence, with the doubt behind "??" where nothing sure can be put in.
 */
export const TIMES_TOLD: readonly Share[] = [
  {
    name: 'a named unit',
    shows: '“That year”, “the same day” go back to the nearest time that names one.',
    examples: [
      {
        text: 'The choir sang in Lund in 1994. That year it lost its hall.',
        claims: ['That year [1994] [the choir] lost its hall.'],
      },
      {
        text: 'The ferry sank on 9 May 1996. That month the port was shut.',
        claims: ['That month [May 1996] the port was shut.'],
      },
      {
        text: 'Lind met Beck in May 2015. That evening he died.',
        claims: ['That evening he died. ?? which time: that evening'],
      },
    ],
  },
  {
    name: 'a count of units',
    shows:
      '“Two years later”, “the next day”, “a week earlier” are counted from the one time of what was told last, in this sentence or the one before, where that is exact enough.',
    examples: [
      {
        text: 'The mill closed in 2015. Two years later the school shut.',
        claims: ['Two years later [after 2015] the school shut.'],
      },
      {
        text: 'The mill closed in 2015. A decade on, the school shut.',
        claims: ['A decade on [after 2015], the school shut.'],
      },
      {
        text: 'Riots began on 9 May. The next day, troops came.',
        claims: ['The next day [after 9 May], troops came.'],
      },
      {
        text: 'Lind met Beck in May 2015. Two days later he died.',
        claims: ['Two days later he died. ?? may go back to May 2015'],
      },
      {
        text: 'The bank bought the hall in 2004 and sold it in 2009. Two years later it burned down.',
        claims: ['Two years later [the hall] burned down. ?? two candidates: 2004, 2009'],
      },
      {
        text: 'The mill closed in 2015. Lind sold the land. Two years later the school shut.',
        claims: ['Two years later the school shut. ?? may go back to 2015'],
      },
      {
        text: 'The mill will open two months later than planned.',
        claims: ['The mill will open two months later than planned.'],
      },
    ],
  },
  {
    name: 'a month or a day by its name',
    shows:
      '“The following March”, “the next Tuesday” are the first ones behind the time of what was told last.',
    examples: [
      {
        text: 'The bridge opened in March 1998. The following October the mill closed.',
        claims: ['The following October [after March 1998] the mill closed.'],
      },
      {
        text: 'Riots began on 9 May. Troops left the next Tuesday.',
        claims: ['Troops left the next Tuesday [after 9 May].'],
      },
      {
        text: 'The bridge opened in 1998. Troops left the next Tuesday.',
        claims: ['Troops left the next Tuesday. ?? may go back to 1998'],
      },
      {
        text: 'Ida Roos closed the mill the previous June.',
        claims: ['Ida Roos closed the mill the previous June. ?? which time: the previous June'],
      },
    ],
  },
  {
    name: 'then',
    shows: '“By then”, “until then”, “since then”, “at the time” mean the time of what was told last.',
    examples: [
      {
        text: 'A vote is set for June. Until then the dam stays.',
        claims: ['Until then [June] the dam stays.'],
      },
      {
        text: 'The mill closed in 2015. Two years later the school shut. By then 300 families had left.',
        claims: ['By then [two years after 2015] 300 families had left.'],
      },
    ],
  },
  {
    name: 'no such time',
    shows:
      'That of an aside, of a quotation or of when something was said; what is so on any day asks for none.',
    examples: [
      {
        text: 'Lind, who was born in 1950, chaired the bank. Two years later he left.',
        claims: ['Two years later [Lind] left. ?? which time: two years later'],
      },
      {
        text: '"I left Ode in 1990," Roos said. Two years later the school shut.',
        claims: ['Two years later the school shut. ?? which time: two years later'],
      },
      {
        text: 'Police said on Monday that the mill had burned down. The next day rain fell.',
        claims: ['The next day rain fell. ?? may go back to Monday'],
      },
      {
        text: 'Lind ordered them to meet in May 2015. A month later he left.',
        claims: ['A month later [Lind] left. ?? may go back to May 2015'],
      },
      {
        text: 'Profit rose in June. Gas cost twice as much as a year earlier.',
        claims: ['Gas cost twice as much as a year earlier. ?? may go back to June'],
      },
      {
        text: 'Bees make more mistakes the next day.',
        claims: ['Bees make more mistakes the next day.'],
      },
    ],
  },
];
