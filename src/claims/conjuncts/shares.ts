/** One thing that joined words may share, with sentences that they share it in and others that they do not. */
export interface Share {
  readonly name: string;
  /** When it is shared, when not, and when nothing tells, so that the words stay together. */
  readonly shows: string;
  readonly examples: readonly { readonly text: string; readonly claims: readonly string[] }[];
}

/**
 * What joined clauses, predicates, objects and names share, so that no piece says more than its sentence: the answers of this folder,
 * documentation and test at once. A sentence that is its own one claim is not cut.
 */
export const SHARES: readonly Share[] = [
  {
    name: 'subject',
    shows: 'A predicate without a subject of its own has the first one’s, with what narrows it.',
    examples: [
      {
        text: 'Two ships reached the port and unloaded.',
        claims: ['Two ships reached the port.', '[Two ships] unloaded.'],
      },
      {
        text: 'Almost half of the ships reached the port and unloaded.',
        claims: ['Almost half of the ships reached the port.', '[Almost half of the ships] unloaded.'],
      },
      {
        text: 'Some 200 of the ships reached the port and unloaded.',
        claims: ['Some 200 of the ships reached the port.', '[Some 200 of the ships] unloaded.'],
      },
      {
        text: 'Few ships reached the port and unloaded.',
        claims: ['Few ships reached the port and unloaded.'],
      },
      {
        text: 'Every mill closed its gate and sacked its cook.',
        claims: ['Every mill closed its gate.', '[Every mill] sacked its cook.'],
      },
    ],
  },
  {
    name: 'clause between',
    shows: 'Without a comma a plain tense may go on with the clause before it; then that stays with both.',
    examples: [
      {
        text: 'The bus stopped when a tree fell and blocked the road.',
        claims: ['The bus stopped when a tree fell and blocked the road.'],
      },
      {
        text: 'The crew fled when the engine caught fire, and reached the shore.',
        claims: [
          'The crew fled.',
          '[The crew] reached the shore.',
          'The engine caught fire.',
          'The crew fled when the engine caught fire.',
        ],
      },
      {
        text: 'The mayor praised a teacher who saved two boys and closed the pool.',
        claims: [
          'The mayor praised a teacher who saved two boys and closed the pool.',
          '[A teacher] saved two boys.',
        ],
      },
      {
        text: 'The firm hired a man who speaks Dutch and opened an office.',
        claims: [
          'The firm hired a man who speaks Dutch.',
          '[The firm] opened an office.',
          '[A man] speaks Dutch.',
        ],
      },
    ],
  },
  {
    name: 'auxiliary',
    shows:
      '“Will”, “has”, “was”, “was to have” go on to a verb in the shape of the first; a tense of its own ends them.',
    examples: [
      {
        text: 'The railway was nationalised in 1948, then sold.',
        claims: ['The railway was nationalised in 1948.', '[The railway] [was] then sold.'],
      },
      {
        text: 'The line was to have opened in May and closed in June.',
        claims: ['The line was to have opened in May.', '[The line] [was to have] closed in June.'],
      },
      {
        text: 'The man was beaten and left with broken ribs.',
        claims: ['The man was beaten.', '[The man] [was] left with broken ribs.'],
      },
      {
        text: 'He was born in Ode, grew up in Hale and studied in Wick.',
        claims: ['He was born in Ode.', '[He] studied in Wick.', '[He] grew up in Hale.'],
      },
      {
        text: 'Kole was found guilty of arson and ordered to pay a fine.',
        claims: ['Kole was found guilty of arson.', '[Kole] [was] ordered to pay a fine.'],
      },
      {
        text: 'The pact was ratified by nine states and entered into force on Monday.',
        claims: ['The pact was ratified by nine states.', '[The pact] entered into force on Monday.'],
      },
      {
        text: 'The novel has been filmed and sold over a million copies.',
        claims: ['The novel has been filmed.', '[The novel] [has] sold over a million copies.'],
      },
      {
        text: 'The novel was printed in Ulm and sold over the counter.',
        claims: ['The novel was printed in Ulm.', '[The novel] [was] sold over the counter.'],
      },
      {
        text: 'The verdict was read and refused to please.',
        claims: ['The verdict was read and refused to please.'],
      },
      {
        text: 'The village was bombed and left in ruins.',
        claims: ['The village was bombed and left in ruins.'],
      },
    ],
  },
  {
    name: 'negation',
    shows: 'What is denied of both is not parted; “but” sets what is told against it.',
    examples: [
      {
        text: 'The men have been suspended but not charged.',
        claims: ['The men have been suspended.', '[The men] [have] not [been] charged.'],
      },
      { text: 'The mayor was not told or asked.', claims: ['The mayor was not told or asked.'] },
      {
        text: 'The firm never paid and closed the mill.',
        claims: ['The firm never paid and closed the mill.'],
      },
      {
        text: 'The mayor was not fined but warned.',
        claims: ['The mayor was not fined.', '[The mayor] [was] warned.'],
      },
      {
        text: 'The bank failed to check the loans and warn its clients.',
        claims: ['The bank failed to check the loans and warn its clients.'],
      },
    ],
  },
  {
    name: 'adverb',
    shows:
      'Doubt and frequency before the first verb hold of the second; with “nearly”, “hardly”, “only” nothing tells. Not behind the first one’s own auxiliary; nor does “probably” hold of what “but” or a tense of its own sets apart, as “reportedly” does.',
    examples: [
      {
        text: 'The gang often robbed shops and burned cars.',
        claims: ['The gang often robbed shops.', '[The gang] [often] burned cars.'],
      },
      {
        text: 'The gang often robbed shops and once burned a car.',
        claims: ['The gang often robbed shops.', '[The gang] once burned a car.'],
      },
      {
        text: 'The ship nearly sank and lost its cargo.',
        claims: ['The ship nearly sank and lost its cargo.'],
      },
      {
        text: 'Sales probably fell in Spain but rose in France.',
        claims: ['Sales probably fell in Spain.', '[Sales] rose in France.'],
      },
      {
        text: 'Sales probably fell in May and rose in June.',
        claims: ['Sales probably fell in May.', '[Sales] [probably] rose in June.'],
      },
      {
        text: 'The man allegedly stole a car but returned it.',
        claims: ['The man allegedly stole a car.', '[The man] [allegedly] returned it.'],
      },
      {
        text: 'The man allegedly forged a deed and was arrested in Ode.',
        claims: ['The man allegedly forged a deed.', '[The man] was arrested in Ode.'],
      },
      {
        text: 'The queen was seldom seen and gave no interviews.',
        claims: ['The queen was seldom seen.', '[The queen] gave no interviews.'],
      },
      {
        text: 'The queen travels and, unlike her son, keeps bees.',
        claims: ['The queen travels.', '[The queen], unlike her son, keeps bees.'],
      },
      {
        text: 'The storm both sank the ferry and wrecked the pier.',
        claims: ['The storm sank the ferry.', '[The storm] wrecked the pier.'],
      },
    ],
  },
  {
    name: 'condition',
    shows:
      'A condition holds of all that is joined in the same mood, from before and from behind; then nothing is cut.',
    examples: [
      {
        text: 'If the court agrees, the dam goes and the road stays.',
        claims: ['If the court agrees, the dam goes and the road stays.'],
      },
      {
        text: 'The ferry will stop and the island will lose its doctor unless the grant is renewed.',
        claims: ['The ferry will stop and the island will lose its doctor unless the grant is renewed.'],
      },
      {
        text: 'The firms will merge and cut jobs, provided that the court approves the deal.',
        claims: ['The firms will merge and cut jobs, provided that the court approves the deal.'],
      },
      {
        text: 'Had she signed the deed, the farm would have passed to her son and the bank would have lost.',
        claims: [
          'Had she signed the deed, the farm would have passed to her son and the bank would have lost.',
        ],
      },
      {
        text: 'The mill closed in May and the dairy will close if prices fall.',
        claims: ['The mill closed in May.', 'The dairy will close if prices fall.'],
      },
    ],
  },
  {
    name: 'setting',
    shows:
      'A time or place before the first holds of the second as well, unless that has its own, another tense, or goes on after a comma; of each object with a time the time is its own.',
    examples: [
      {
        text: 'In most towns the schools closed and buses stopped.',
        claims: ['In most towns the schools closed.', '[In most towns] buses stopped.'],
      },
      {
        text: 'Under the plan the mill closes and the dairy moves to Ode.',
        claims: ['Under the plan the mill closes.', '[Under the plan] the dairy moves to Ode.'],
      },
      {
        text: 'Last May the mill closed and the dairy moved to Ode.',
        claims: ['Last May the mill closed.', '[Last May] the dairy moved to Ode.'],
      },
      {
        text: 'The council on Monday closed the mill and sold the dairy.',
        claims: ['The council on Monday closed the mill.', '[On Monday] [the council] sold the dairy.'],
      },
      {
        text: 'Since 1990, a third have died, and rents have doubled.',
        claims: ['Since 1990, a third have died.', '[Since 1990] rents have doubled.'],
      },
      {
        text: 'In Norway, ferries are free and buses run late.',
        claims: ['In Norway, ferries are free.', '[In Norway] buses run late.'],
      },
      {
        text: 'In 1990 she wed Tom Beck, and the couple had a son.',
        claims: ['In 1990 she wed Tom Beck.', 'The couple had a son.'],
      },
      {
        text: 'In May the mill closed and the dairy shut a year later.',
        claims: ['In May the mill closed.', 'The dairy shut a year later.'],
      },
      {
        text: 'In Norway, ferries are free and Oslo has trams.',
        claims: ['In Norway, ferries are free.', 'Oslo has trams.'],
      },
      {
        text: 'In May the mill closed and the dairy is a museum.',
        claims: ['In May the mill closed.', 'The dairy is a museum.'],
      },
      {
        text: 'In some towns the mill closed and in others the dairy shut.',
        claims: ['In some towns the mill closed.', 'In others the dairy shut.'],
      },
      {
        text: 'The mill lost £3 million in 2020 and £5 million in 2021.',
        claims: ['The mill lost £3 million in 2020.', 'The mill lost £5 million in 2021.'],
      },
    ],
  },
  {
    name: 'object',
    shows: 'A verb that asks for an object and has none has the second one’s, where it can be about that.',
    examples: [
      {
        text: 'The town bought and later sold the hall.',
        claims: ['The town bought the hall.', '[The town] later sold the hall.'],
      },
      {
        text: 'Roos wrote, illustrated and published the book.',
        claims: ['Roos wrote the book.', '[Roos] published the book.', '[Roos] illustrated the book.'],
      },
      { text: 'Roos nodded and left the room.', claims: ['Roos nodded.', '[Roos] left the room.'] },
      { text: 'Sen denied and left the court.', claims: ['Sen denied and left the court.'] },
      {
        text: 'Sen denied fraud and left the court.',
        claims: ['Sen denied fraud.', '[Sen] left the court.'],
      },
      {
        text: 'The actor wrote and starred in the play.',
        claims: ['The actor wrote and starred in the play.'],
      },
    ],
  },
  {
    name: 'all together',
    shows:
      'What several are, have or do together is not told of one: nouns, numbers, pairs that go each with one.',
    examples: [
      { text: 'Oslo and Bergen are twin cities.', claims: ['Oslo and Bergen are twin cities.'] },
      { text: 'Lund and Beck became friends.', claims: ['Lund and Beck became friends.'] },
      {
        text: 'Roos and Beck won the first and second races.',
        claims: ['Roos and Beck won the first and second races.'],
      },
      {
        text: 'The mill and the dairy have a combined workforce of 400.',
        claims: ['The mill and the dairy have a combined workforce of 400.'],
      },
      {
        text: 'Storms felled trees and masts in Ode and Hale.',
        claims: ['Storms felled trees and masts in Ode and Hale.'],
      },
      {
        text: 'Farmers grow almonds and apricots, a trade in decline.',
        claims: ['Farmers grow almonds and apricots, a trade in decline.'],
      },
      {
        text: 'Cats and dogs are mammals.',
        claims: ['Cats are mammals.', 'Dogs are mammals.'],
      },
    ],
  },
  {
    name: 'count of all',
    shows:
      'How much, how often or how many of all is told of the whole list, unless each member has its own.',
    examples: [
      {
        text: 'Roos won the race three times, in 2015, 2017 and 2020.',
        claims: ['Roos won the race three times, in 2015, 2017 and 2020.'],
      },
      {
        text: 'Roos won the race in 2015 and 2017.',
        claims: ['Roos won the race in 2015.', 'Roos won the race in 2017.'],
      },
      {
        text: 'The drug is banned in all countries except Norway and Chile.',
        claims: ['The drug is banned in all countries except Norway and Chile.'],
      },
      {
        text: 'More than 40 homes and 12 shops were flooded.',
        claims: ['More than 40 homes and 12 shops were flooded.'],
      },
      {
        text: 'About 40 homes and roughly 12 shops were flooded.',
        claims: ['About 40 homes were flooded.', 'Roughly 12 shops were flooded.'],
      },
      {
        text: 'Around 40 homes and the school were flooded.',
        claims: ['Around 40 homes were flooded.', 'The school [was] flooded.'],
      },
      {
        text: 'The state is bigger than Peru and Chile put together.',
        claims: ['The state is bigger than Peru and Chile put together.'],
      },
      {
        text: 'Ticket sales exceeded those of Leeds and York combined.',
        claims: ['Ticket sales exceeded those of Leeds and York combined.'],
      },
      {
        text: 'Norway and Chile account for a fifth of the catch.',
        claims: ['Norway and Chile account for a fifth of the catch.'],
      },
    ],
  },
  {
    name: 'aside',
    shows: 'Of two names with an aside each, both are joined, and each aside is told of its own.',
    examples: [
      {
        text: 'The leader of the band, a poet and a drunk, died.',
        claims: [
          'The leader of the band died.',
          'The leader of the band [is] a poet.',
          'The leader of the band [is] a drunk.',
        ],
      },
      {
        text: 'The mayor, a baker and a poet signed the letter.',
        claims: ['The mayor signed the letter.', 'A baker signed the letter.', 'A poet signed the letter.'],
      },
      {
        text: 'Tom Hale, a baker from Ode, and Eva Lund, a nurse, died in the fire.',
        claims: [
          'Tom Hale died in the fire.',
          'Eva Lund died in the fire.',
          'Eva Lund [is] a nurse.',
          'Tom Hale [is] a baker from Ode.',
        ],
      },
      {
        text: 'Tom Hale, who runs the mill, and Eva Lund, who runs the dairy, signed the letter.',
        claims: [
          'Tom Hale signed the letter.',
          'Eva Lund signed the letter.',
          '[Eva Lund] runs the dairy.',
          '[Tom Hale] runs the mill.',
        ],
      },
    ],
  },
];
