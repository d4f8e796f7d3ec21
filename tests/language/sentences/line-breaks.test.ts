import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layOut } from '../../../src/claims/layout';
import { splitSentences } from '../../../src/language/sentences/split-sentences';

const oneLine = (text: string): string => text.split(/\s+/u).join(' ').trim();

/** Two lines each; a bar stands where they are two sentences, a slash where the second goes on with the first. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'a title or an abbreviation that awaits more': [
    'The song was written by Dr. / Lena Marsh of Ulm.',
    'The envoy met with Gov. / Ada Holt on Monday.',
    'The bell was blessed by St. / Brendan in person.',
    'The order is on page No. / 5 of the file.',
    'The lock is shut until Jan. / 6 by order.',
    'The deed was signed by J. / Roberts of Ulm.',
    'He said no. | 12 members stayed away.',
    'The deed was signed by Hale Inc. | Norra Ltd. was not told.',
  ],
  'a word that ends no sentence': [
    'The yard, which builds boats for the / U.N. Council, lost money.',
    'The bakers, who have their guild house in / St. Gallen, will leave.',
    'The bill was sent to the Health / Minister, Ida Roos.',
    'She moved to New / York in May.',
    'They walked through / North Holm in May.',
    'Catches in the lower bay have grown by up to / 40 per cent.',
    'They came home after an average of / 4.1 days.',
    'It is 118 votes against / 61.',
    'The loan was cut and at last reduced to / 34. Nobody minded.',
    '“It may last into October,” said / Lena Marsh, a diver.',
    'It was called by Tom Beck, who leads / Holm Town Council.',
    'In the hall the harbour master, / Lena Marsh, spoke of ice.',
  ],
  'a heading over a sentence': [
    'The second storm set in | Rescuers left the town.',
    'What to look for | Voters go to the polls on Monday.',
    'Where the money comes from | Ulm pays half of it.',
    'Talks on the lock drag on | The state has not replied.',
    'Lock is weak, minister says | The lock at Ulm is weak, she said.',
    'Bread for the poor | Ida Roos bakes it.',
    'So go and see what you were sent to | Again I ask you to.',
    'It was kind of you. Dear Ida, | Thank you for the bread.',
  ],
  'a credit or the item of a list': [
    'The long night of the old lock at | By Ida Roos',
    '1. Rinse the pan in | 2. Dry it in the sun',
    'The five best towns to go to | • Ulm',
  ],
};

describe('line breaks', () => {
  describe.each(Object.entries(CASES))('%s', (_, cases) => {
    it.each(cases)('%s', (marked) => {
      const text = marked.replace(/ [|/] /u, '\n');
      const found = splitSentences(text, [0, text.length]).map(([start, end]) => text.slice(start, end));
      const isCut = found.some((sentence) => text.includes(`${sentence}\n`));
      expect(isCut).toBe(marked.includes(' | '));
    });
  });

  it('leaves the lines of a poem alone', () => {
    const poem = 'The rose of the north and\nWind of the west,\nCome to the\nGarden of rest.';
    expect(splitSentences(poem, [0, poem.length])).toHaveLength(4);
  });

  it('leaves the rows of a table alone where the text is wrapped', () => {
    const text = `The lock at Ulm has passed its test, and
the ferries may sail again from Monday,
the mayor said. Nobody had hoped that it
would be done before the winter.

Ulm      120      Holm      140     North
Port     100      Salem     110     South`;
    expect(splitSentences(text, [0, text.length])).toHaveLength(4);
  });

  it('puts a wrapped headline together where the text tells the width', () => {
    const text = `Lock at Ulm Passes Its Test as Mayor Ends
Holm Trip, Bringing Peace Closer
By Ida Roos

The lock at Ulm has passed its test, and
the ferries may sail again from Monday,
the mayor said. Nobody had hoped that it
would be done before the winter.`;
    expect(layOut(text, new Map()).sentences.map(({ span }) => oneLine(text.slice(...span)))).toEqual([
      'Lock at Ulm Passes Its Test as Mayor Ends Holm Trip, Bringing Peace Closer',
      'By Ida Roos',
      'The lock at Ulm has passed its test, and the ferries may sail again from Monday, the mayor said.',
      'Nobody had hoped that it would be done before the winter.',
    ]);
  });

  const SEEDS = join(__dirname, '../../../seeds/articles');
  it.each([50, 66, 80, 100])('reads the seeds alike when they are wrapped at %i columns', (width) => {
    for (const file of readdirSync(SEEDS)) {
      const text = readFileSync(join(SEEDS, file), 'utf8');
      expect(sentencesOf(wrap(text, width))).toEqual(sentencesOf(text));
    }
  });
});

function sentencesOf(text: string): string[] {
  const { sentences, blocks } = layOut(text, new Map());
  return sentences.map(({ span, block }) => `${blocks[block]!.kind}: ${oneLine(text.slice(...span))}`);
}

function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    let open = '';
    for (const word of line.length > width ? line.split(' ') : [line]) {
      if (open !== '' && open.length + 1 + word.length > width) {
        lines.push(open);
        open = word;
      } else open = open === '' ? word : `${open} ${word}`;
    }
    lines.push(open);
  }
  return lines.join('\n');
}
