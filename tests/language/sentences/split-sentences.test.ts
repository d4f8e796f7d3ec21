import fc from 'fast-check';
import { splitSentences } from '../../../src/language/sentences/split-sentences';

const split = (text: string): string[] =>
  splitSentences(text, [0, text.length]).map(([start, end]) => text.slice(start, end));

/** Stretches of our own. A bar stands where a sentence ends: " | " for a space, "|" where the space is missing. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'full stops, question and exclamation marks': [
    'The mill closed. | Forty people left.',
    'Who pays? | Nobody knows yet.',
    'It burned!! | The roof is gone.',
    'Really?! | He said so.',
  ],
  'titles, initials and places': [
    'Mayor Tom Beck met Dr. Ida Roos on Monday. | They talked.',
    'Sgt. P. J. Okafor drove to Mt. Elbrus and St. Brendan’s Church.',
    'It was signed by Lena E. Marsh. | She left.',
    'The keys were given to you and I. | Did Peter I. Hale know?',
    'They chose plan B. | It failed.',
  ],
  'abbreviations that may end a sentence': [
    'She sold the yard to Hale & Co. in May.',
    'She sold the yard to Hale & Co. | It closed.',
    'He lived in the U.S. for a year. | He left the U.S. | The visa had run out.',
    'The U.S. Navy and the U.N. Council met in Washington, D.C. | Millions watched.',
    'The choir, the band etc. played. | It rained etc. | They stayed.',
    'Bring soup, bread, e.g. rye, or the like, i.e. food.',
    'Rovers vs. City ended 2-1. | Nobody left.',
    'He is 5 ft. 2 in. tall. | The other is 6 ft. | They left.',
    'The bill of then-Rep. Ana Voss failed. | She left.',
    'The works of Roos et al. appeared on Jan. 6 and in Sept. 1999.',
    'The yard built six boats a day in Sept. | Output fell in Oct. | Lund sold it.',
    'It opens on Mon. Jan. 6 and on Fri. October 4.',
    'The Jan. Vale inquiry cost a million.',
    'She had hepatitis B. | Doctors sent her home.',
    'They left from Gate C. | Nobody saw them.',
    'It was written by J. Roberts.',
  ],
  'firms and streets that close a sentence': [
    'Profits fell at Acme Inc. | Shares rose 4% on Monday.',
    'The firm was bought by Norra Ltd. | Workers were told on Monday.',
    'The bank lent it to Norra Corp. | Sales at the firm fell in May.',
    'Acme Inc. Chairman Ida Roos resigned. | Norra Inc. Board members stayed.',
    'He lives on Main St. | His brother lives in Ulm.',
    'The fire began on Oak St. | Firefighters put it out.',
    'The man lives at 4 Oak Rd. | Neighbours said he was quiet.',
    'She met St. Mary at the gate of St. His church. | She left.',
    'The U.S. Marines landed in May. | Ariz. Sheriffs said so.',
    'The ferry sank. | © 2026 Harbour Post.',
  ],
  'an abbreviation closes the tag, and a new quotation opens': [
    '“The coast is clear,” said Nora Vint of Hallam Bros. | “Ships may leave.”',
    '"We were never asked," said Piet Moor, a farmer near Salem, D.C. | "Now it is too late."',
    '“It froze,” said Max Cole Jr. | “We lost a calf.”',
    '“We are ready”, said Ida Roos of Norra Ltd. | “The yard is full.”',
    '"We won," said a man from the U.S. | "It was close."',
    '“They knew,” said Eva Hale, Ph.D. | “They sat on it.”',
    '“We lost,” said Malcolm B. | “We will go on.”',
    "'It froze,' said Ida Roos of Hale & Co. | 'We lost a calf.'",
    '“He was kind,” said Mark C. “Skip” Beck.',
    '“He was kind,” said Lt. “Skip” Beck.',
    '“He was kind,” wrote Robert E. “Bob” Beck Jr. | “I miss him.”',
    '“It is dear,” said Ida Roos, who edits the U.S. “Weekly Record” in Salem.',
    'He reads the U.S. “Weekly Record, a paper” in Salem.',
  ],
  'a country closes a sentence, and a name or a bare noun opens the next': [
    'The pact was signed by the U.S. | Norway left it.',
    'Steel is dear in the U.S. | Germany pays less.',
    'The yard was sold to the U.S. | North Korea wants more.',
    'The tiles were made in the U.S. | China’s exports fell.',
    'The film was shot in the U.K. | Critics liked it.',
    'Few read it in the U.S. | Editors blame the cold.',
    'The tiles were made in the U.S. | Italian firms copied them.',
    'He moved to the U.S. | Four years later he left.',
    'Norra Ltd. sold the yard to Hale Inc. | Sweden approved it.',
    'Troops left the capital of the U.A.E. | Iran welcomed the move.',
    'The U.S. Senate voted and the U.S. Russia policy failed.',
    'He said the U.S. Army Corps built it and the U.S. Marines landed.',
    'He left the U.S. Iran talks, and the U.S. Mexico mission closed.',
    'They said the U.S. Centers for Trade Studies led the trial.',
    'It was led by the U.S. Veterans of Two Wars chapter and sold by Hale.',
    'The choir, the band, etc. | Rain fell. | They sang hymns etc. | I left.',
    'He met Acme Inc. Workers against the plan in May.',
  ],
  'a capital letter that is no initial': [
    'It was 31 C. | Shops closed.',
    'Temperatures fell to -12.5 C. | Lakes froze.',
    'Highs hit 101 F. | Nurses handed out water.',
    'It was 12 degrees C. | Snow fell.',
    'She got an A. | Mother was proud.',
    'The board gave the town a D. | Parents were angry.',
    'The ferry lay at Pier F. | Divers went down.',
    'They met in Room B. | Reporters were kept out.',
    'On May 21 F. Lee Beck spoke.',
    'In 1998 C. Beck wrote it.',
    'He was reading an A. Beck novel with a B. Roos.',
    'Heat of 45 C. | Crops died.',
    'He met an A. Edwards who was ill.',
    'An A. Edwards was ill.',
    'The stand J. Beck built and the lot C. Roos bought are empty.',
  ],
  'names that keep their small letter': [
    'The army denied it. | al-Hadid claimed the attack.',
    'It was a shock. | von der Marsch left the room.',
    'Who paid? | de Roos did.',
    'Sales fell in 2019. | macOS was not affected.',
    '“The raid failed.” | de Roos had lost.',
    '"Who paid?" de Roos asked.',
    'He met Dr. von Beck, J. de Roos and Capt. al-Hadid.',
  ],
  'credits at the head': [
    '(AP) | The dam broke on Monday.',
    '(Reuters) – | The dam broke on Monday.',
    '(Photo: A. Beck) | The dam in May.',
    '(AP Photo/A. Beck) | The dam in May.',
    '(EU) rules bind all.',
    '(NATO has 32 members.) | It grew.',
  ],
  'times of day': [
    'At 7 a.m. Dr. Roos opened the gate. | She shut it at 9 P.M. | Dr. Beck stayed.',
    'The vote is at 10 a.m. Tuesday. | The count begins at 6 p.m. Eastern.',
    'They ate at 8 p.m. | Nobody spoke.',
  ],
  figures: [
    'It costs $4.2bn, or 3.75 per cent. | It cost $4.00. | That was in 1931. | Then came the flood.',
    'The S.&P. 500 index fell. | Investors sold the S.&P. 500. | Gold rose.',
    'The A.&E. department is full.',
    'Some 40 per cent. of the crop failed. | It fell by 4 per cent. | Oil rose.',
    'See No. 5 on p. 12, fig. 3. | He said no. | The vote was lost.',
    'It ran on 11.18.2014. | The sum is 1.000.000,00 in all.',
  ],
  'addresses and files': [
    'Write to Ida.Roos@example.org. | She answers.',
    'It stands at https://www.example.org/Old.Files/page.html. | Look there.',
    'The .jpeg and notes.txt files are lost. | Example.com is down.',
  ],
  'a forgotten space': [
    'The dam broke.|Nobody slept.|Mr. Beck paid 1,000.|That is much.',
    'See Roos.Ida@example.org or notes.Old.txt now.',
  ],
  quotations: [
    'He looked up, "It is done." and left.',
    'He looked up, "It is done." | She left the room.',
    '“They knew,” Foy said. | “They sat on it. | It went into a drawer.”',
    '"Why us?" Mayor Beck asked. | Nobody answered.',
    'He called it "a shame. A real shame" and went home.',
    '“It has to stop.” Ida Roos',
    "She asked 'Who?' and sat down. | 'It was me.' | He stood.",
  ],
  'brackets and notes': [
    'He builds boats (He was a teacher once. Or so he says.) at the harbour.',
    'The dog barked. | (It was old.) | It slept.',
    'The mill burned.[4] | It was rebuilt.[5][6] | Nobody says why.12 | The record is lost.',
    'The rule (Sec. 4) holds. | Nobody minds.',
    '"Roos [...] kept the key [...]" (Beck 55).',
  ],
  ellipses: [
    'He left.... | She stayed.',
    'I was ... well, the thing is . . . I did not go.',
    'Leave words out . . . . | Then go on.',
    'The custom of old . . . was kept. | . . . The feast came back. . . .',
    'He talks slowly... | And nobody listens.',
    'It burned . . . | Nobody knows why.',
    '“I went home . . . | They stayed,” she said.',
    'He spoke of . . . The Hague, and read . . . the letter.',
    'They called it . . . “The end” of the yard.',
  ],
  'lists on one line': [
    '1) Rinse the pan | 2) Dry it',
    '1.) Rinse the pan. | 2.) Dry it. | 1.) Start again | 2.) Stop',
    '1. Rinse the pan. | 2. Dry it. | 3. Go.',
    'He wrote a list. | a. rinse | b. dry | c. rest',
    '(i) Rinse. | (ii) Dry. | (iii) Rest.',
    '• 9. Rinse | • 10. Dry',
    '⁃9. Rinse | ⁃10. Dry',
    'As payment for 1. above, pay; for 2. above, wait.',
    'A. Smith met B. Jones and C. Hale.',
  ],
  datelines: [
    'DUNMORE -- | Three beaches were closed.',
    'DUNMORE, D.C. - | Three beaches were closed.',
    'OSLO, April 29 (Reuters) - | The firm fell.',
    'Dunmore, Ohio, United States – | The gate is shut.',
    'The Weir Bridge - The Old One - is shut.',
    'Dunmore, Nov 18 (TNS) | The firm fell.',
    'Port Ellis, 3 May (Tarn News): | “Buy,” it said.',
    'Dunmore (TNS) The firm fell.',
    'It is a chapel of Grade I. | The board knew.',
    'NORRA — Sweden’s oldest yard — cut the order.',
    'HALE BANK -- Which owns the yard -- has closed.',
    'DUNMORE — | Three beaches — two of them in town — were closed.',
    'DUNMORE — | Six men died on Monday — three of them in town.',
    'DUNMORE — | The boy was found — left by the road.',
    'NEW HOLM: | The ministry shut the port.',
    'HOLM, May 3: | The port is shut.',
    'Dunmore, Nov 18 (a Friday) is the day of the vote.',
  ],
  'other scripts': ['桥塌了。|没有人受伤。', '¿Quién paga? | Nadie.'],
  'casual writing': ['it broke. | we called them. | nobody came.', 'Buy it at Yahoo! in May.'],
};

describe('splitSentences', () => {
  describe.each(Object.entries(CASES))('%s', (_, cases) => {
    it.each(cases)('%s', (marked) => {
      const text = marked.replaceAll(' | ', ' ').replaceAll('|', '');
      expect(split(text)).toEqual(marked.split(/ ?\| ?/));
    });
  });

  it('takes no speaker in an interview for the place of a dateline', () => {
    expect(split('COOPER: It is lost.\nROOS: It is not.')).toEqual([
      'COOPER: It is lost.',
      'ROOS: It is not.',
    ]);
  });

  it('ends sentences at line breaks, but not where a line breaks off', () => {
    expect(split('soup\nfish, bread\nwine\n')).toEqual(['soup', 'fish, bread', 'wine']);
    expect(split('It was a cold \nmorning at the mill.')).toEqual(['It was a cold \nmorning at the mill.']);
    expect(split('The mill closed\n\nand nobody came.')).toHaveLength(2);
    expect(split('The old mill closed in\nMay and was sold.')).toHaveLength(1);
    expect(split('The second storm set in\nRescuers left.')).toHaveLength(2);
  });

  it('joins the lines of a text that a machine has wrapped', () => {
    const text = `The harbour master told the council that the old crane would be
taken down before the winter storms. President
Lena Marsh agreed, and so did all of the members who had come to
hear her.`.replace('storms. President', 'storms, and the new President');
    expect(split(text)).toHaveLength(1);
  });

  it('looks at nothing outside the span', () => {
    const text = 'One. Two. Three. Four.';
    expect(splitSentences(text, [5, 16])).toEqual([
      [5, 9],
      [10, 16],
    ]);
    expect(splitSentences(text, [4, 4])).toEqual([]);
  });

  const PIECES = [
    'The mill closed. ',
    'Mr. ',
    'U.S. ',
    '"',
    '“',
    '”',
    "'",
    '(',
    ')',
    '[1]',
    '...',
    ' . . . ',
    '?',
    '!',
    '\n',
    '\n\n',
    '• ',
    '1. ',
    'a) ',
    'e.g. ',
    'p.m. ',
    '3.5',
    '$4',
    'www.example.org',
    '\u200f',
    '\u{1f600}',
    '\ud83d',
    '\0',
    '\t',
    '<b>',
    '。',
    '—',
    'It ',
    'it ',
  ];

  it('tiles any text with white space between, and says the same twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 40 }),
        (pieces) => {
          const text = pieces.join('');
          const spans = splitSentences(text, [0, text.length]);
          let at = 0;
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(at, start).trim()).toBe('');
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
          expect(splitSentences(text, [0, text.length])).toEqual(spans);
        },
      ),
      { numRuns: 500 },
    );
  });
});
