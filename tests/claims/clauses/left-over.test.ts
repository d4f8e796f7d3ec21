import { analyze } from '../../../src/claims/analyze';

/** The wordings of a text as the whole engine reads it: verbs read again, names known. */
const read = (text: string): string[] => analyze(text).claims.map(({ wording }) => wording);

describe('what a cut must leave whole', () => {
  it.each([
    'The school teaches twice as many pupils as it has chairs for.',
    'The board runs parks, pools and plants trees in the town.',
    'The firm hired Ode, who had left Orr in May, and sued two rivals.',
    'One half walked, one fifth cycled and the rest took the bus.',
    'The firm wants to grow mainly by buying rivals and opening shops.',
    'The city gives grants to tenants, shop owners and clubs that meet there.',
    'Prices fell in shoe and clothes shops.',
    'Orr and Lind both signed the letter.',
    'The 90-metre Nordlys struck a rock.',
    'The Reds won 24% of the vote, the Blues 22% and the Greens only 9%.',
    'Orr called the mill nine times on the night of the theft and twice from the yard.',
    'Rents have risen but wages have not.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([text]);
  });

  it.each([
    [
      'The audit found cracks in the dam, rust on three gates and no siren.',
      [
        'The audit found cracks in the dam.',
        'The audit found rust on three gates.',
        'The audit found no siren.',
      ],
    ],
    [
      'The farm employs 12 people, grows barley and sells flour to bakers.',
      ['The farm employs 12 people.', '[The farm] sells flour to bakers.', '[The farm] grows barley.'],
    ],
    [
      'No card details were taken, it added, as these were held by a separate firm.',
      ['No card details were taken.', 'These were held by a separate firm.'],
    ],
    [
      'Hens that were fed late laid fewer eggs, and lost more feathers.',
      ['Hens that were fed late laid fewer eggs.', '[Hens that were fed late] lost more feathers.'],
    ],
    [
      'The trust, which fed and housed families, closed.',
      ['The trust closed.', '[The trust] fed families.', '[The trust] housed families.'],
    ],
    [
      'Founded in 1820, the mill makes paper.',
      ['The mill makes paper.', '[The mill] [was] [founded] in 1820.'],
    ],
    [
      'A director of a small trust who took money was jailed.',
      ['A director of a small trust was jailed.', '[A director of a small trust] took money.'],
    ],
    [
      'The pump was made by Rolls-Royce, which has 40 plants.',
      ['The pump was made by Rolls-Royce.', '[Rolls-Royce] has 40 plants.'],
    ],
    [
      'Orr thanked drivers, farmers and pupils who had brought food.',
      ['Orr thanked drivers, farmers and pupils who had brought food.'],
    ],
    [
      'The flood swept away two barns, a mill and some 40 cows.',
      [
        'The flood swept away two barns.',
        'The flood swept away a mill.',
        'The flood swept away some 40 cows.',
      ],
    ],
    [
      'The fair took £38m in all, below the sum that the town had hoped for.',
      [
        'The fair took £38m in all, below the sum that the town had hoped for.',
        'The town had hoped for [the sum].',
      ],
    ],
    [
      'The hold has beads from the Baltic and jars that held oil.',
      ['The hold has beads from the Baltic and jars that held oil.'],
    ],
    [
      'Orr resigned on Monday, a day after it emerged that the boxes had been opened.',
      [
        'Orr resigned on Monday, a day after it emerged that the boxes had been opened.',
        'It emerged that the boxes had been opened.',
      ],
    ],
    [
      'The board must print, check and send out new papers.',
      [
        'The board must print new papers.',
        '[The board] [must] send out new papers.',
        '[The board] [must] check new papers.',
      ],
    ],
    [
      'Roos announced an inquiry led by a judge.',
      ['Roos announced an inquiry led by a judge.', '[An inquiry] [was] led by a judge.'],
    ],
    [
      'The bridge is being raised by divers, who say it may hold.',
      ['[The bridge] may hold.', 'The bridge is being raised by divers.'],
    ],
    [
      'Prices fell when the port was closed by snow, which suggests the town depends on it.',
      [
        'The town depends on [the port].',
        'The port was closed by snow.',
        'Prices fell.',
        'Prices fell when the port was closed by snow.',
      ],
    ],
    [
      'Orr learnt from the painter Ilse Feld, who had fled the war and whose pupils included two ministers.',
      [
        'Orr learnt from the painter Ilse Feld.',
        'Ilse Feld [is a] painter.',
        '[The painter Ilse Feld] had fled the war.',
        "[The painter Ilse Feld's] pupils included two ministers.",
      ],
    ],
    [
      'The nurses sleep in a small room, a damp one and a cold one.',
      [
        'The nurses sleep in a small room.',
        'The nurses sleep in a damp one.',
        'The nurses sleep in a cold one.',
      ],
    ],
    [
      'In eight cases permits were granted, and in two the dams were torn down and carted away.',
      [
        'In eight cases permits were granted.',
        'In two the dams were torn down.',
        '[In two] [the dams] [were] carted away.',
      ],
    ],
    [
      'In nine cases fines were paid, and in four the owners were tried and jailed.',
      [
        'In nine cases fines were paid.',
        'In four the owners were tried.',
        '[In four] [the owners] [were] jailed.',
      ],
    ],
    [
      'The jury gave the prize to Kofi Mensah of “The Table”, a comedy.',
      ['The jury gave the prize to Kofi Mensah of “The Table”.', 'The Table [is] a comedy.'],
    ],
    [
      'Orr accused Lind of stealing plans, poaching staff and lying to buyers.',
      [
        'Orr accused Lind of stealing plans.',
        'Orr accused Lind of poaching staff.',
        'Orr accused Lind of lying to buyers.',
      ],
    ],
    [
      'The deal takes Orr a step closer to a licence for its buses, possibly with the aid of Holm, a bus maker.',
      [
        'The deal takes Orr a step closer to a licence for its buses, possibly with the aid of Holm.',
        'Holm [is] a bus maker.',
      ],
    ],
    [
      'Roos spent the day in talks with foreign ministers, including Premier Jan Moberg.',
      [
        'Roos spent the day in talks with foreign ministers.',
        'Premier Jan Moberg [is among the] foreign ministers.',
        'Jan Moberg [is] Premier.',
      ],
    ],
    [
      'With the check passed, the port has made headway.',
      ['The port has made headway.', 'The check [is] passed.'],
    ],
    [
      'The firm counts on devices such as Radon, which must meet strict rules.',
      ['The firm counts on devices such as Radon.', '[Devices such as Radon] must meet strict rules.'],
    ],
    [
      'Shares fell because of doubts about how fast the firm can grow.',
      ['Shares fell.', 'Shares fell because of doubts about how fast the firm can grow.'],
    ],
    [
      'The firm may close its routes to the islands of Senn and Vell, where 400 people live.',
      [
        'The firm may close its routes to the islands of Senn.',
        'The firm may close its routes to the islands of Vell.',
        '400 people live [in] [the islands of Senn and Vell].',
      ],
    ],
    [
      'She denied a second charge of false witness, which the court dropped.',
      [
        'She denied a second charge of false witness.',
        'The court dropped [a second charge of false witness].',
      ],
    ],
    [
      'The Reds have won four cups; the Blues have reached the final once, in 1974, and lost it.',
      [
        'The Reds have won four cups.',
        'The Blues have reached the final once, in 1974.',
        '[The Blues] [have] lost [the final].',
      ],
    ],
    [
      'In two flats the doors were broken, and in one a safe was forced and a lamp taken.',
      ['In two flats the doors were broken.', 'In one a safe was forced and a lamp taken.'],
    ],
    [
      'The oil covers roughly 90 acres (36 hectares), or about 5% of the bay, which supplies fish to the town.',
      [
        'The oil covers roughly 90 acres (36 hectares).',
        'The oil covers about 5% of the bay.',
        '[The bay] supplies fish to the town.',
      ],
    ],
    [
      'The mast is 20 metres high and was raised in 1902, after the loss of the Vesta.',
      ['The mast is 20 metres high.', '[The mast] was raised in 1902, after the loss of the Vesta.'],
    ],
    [
      'Roos died in a house in Lyon, where she had taught.',
      ['Roos died in a house in Lyon.', 'She had taught [in Lyon].'],
    ],
    [
      'Managing director Ida Roos resigned.',
      ['Managing director Ida Roos resigned.', 'Ida Roos [is] [managing] director.'],
    ],
    [
      'Orr lost £60 million last year and £25 million in 2022.',
      ['Orr lost £60 million last year.', 'Orr lost £25 million in 2022.'],
    ],
  ])('%s', (text, wordings) => {
    expect(read(text)).toEqual(wordings);
  });

  it.each([
    ['She spent a year reading, walking and painting walls.', 'walked'],
    ['In May the board called the offer of Orr Mills poor, saying it was late.', 'The board called'],
    ['The trust said on Monday that fees had risen since records began in 1994.', '"Since records'],
  ])('%s says nothing of “%s”', (text, words) => {
    expect(JSON.stringify(read(text))).not.toContain(words);
  });
});
