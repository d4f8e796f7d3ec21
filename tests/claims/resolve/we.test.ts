import { analyze } from '../../../src/claims/analyze';

const wordings = (text: string): string =>
  analyze(text)
    .claims.map(({ wording }) => wording)
    .join('\n');

it.each([
  ['“We will fight it,” said Colm Reade, who leads the Farm Workers’ Union.', '[the Farm Workers’ Union]'],
  [
    '“They never asked us,” said Colm Reade, who leads the Farm Workers’ Union.',
    'us [the Farm Workers’ Union]',
  ],
  [
    'Police have closed the lane. Detective Inspector Alan Croft said: “We are looking for a white van.”',
    'We [the police] are',
  ],
  ['“We never saw the letter,” said Council leader Jo Marsh.', 'We [the council] never'],
  ['“We went in with open eyes,” said Maeve Tully, the union’s secretary.', 'We [the union] went'],
  ['A spokesman for the ferry line said: “We sail at six.”', 'We [the ferry line] sail'],
  [
    'Researchers at Esk weighed 40 seals. “We expected nothing,” said Dr Ines Moro, who led the study.',
    'We [the researchers] expected',
  ],
  [
    'Scientists have mapped the reef. The team found nine corals. “We knew of three,” said lead author Tom Beck.',
    'We [the scientists] knew',
  ],
  [
    '“We voted against it in May,” said Paul Dent, who chairs Holm parish council.',
    '[Holm parish council] voted',
  ],
])('“we” are those for whom a speaker is told to speak: %s', (text, words) => {
  expect(wordings(text)).toContain(words);
});

it.each([
  ['“We saw it on the news,” said Rose Tully, a shopkeeper in Holm.'],
  ['“We have two shops and no doctor,” said Paul Dent, who chairs Holm parish council.'],
  ['Researchers weighed 40 seals. “Our bones need milk,” said Dr Ines Moro, who led the study.'],
  ['“We expected nothing,” said Dr Ines Moro, who led the study.'],
  ['“We mended it in a week,” said Captain Rose Tully, who led the project.'],
  ['Detective Inspector Alan Croft said: “We are looking for a white van.”'],
  ['“We knew nothing,” said his wife, Anna Dent.'],
  ['“We have to obey the law,” said Farm Minister Lara Quist.'],
  ['A spokesman for Mr Dent said: “We are sorry.”'],
])('where nothing tells it, “we” stay open with a doubt: %s', (text) => {
  expect(wordings(text)).not.toMatch(/\b(?:we|our) \[/iu);
  const doubts = analyze(text).claims.flatMap(({ unresolved }) => unresolved.map(({ why }) => why));
  expect(doubts.join(' ')).toMatch(/who: (?:we|our)/u);
});

it.each([
  [
    'Corvane is to shut. “We sought a buyer for a year and found one,” said Corvane’s chief executive, Ida Roos.',
    ['We [Corvane] sought a buyer for a year.', '[We, Corvane,] found one'],
  ],
])('a subject that “we” was is said again with commas: %s', (text, words) => {
  for (const wording of words) expect(wordings(text)).toContain(wording);
});

it.each([
  ['“We found lead in the wells,” said Karin Holm, a professor at Varn University.', false],
  ['“We were lucky,” said Paul Gray, a chemist at the University of Esk.', false],
  ['“We will open a new campus,” said Carl Lund, president of Lund University.', true],
  ['“We expect sales to rise,” said Jon Vik of Norvik Bank.', true],
])('a scholar’s “we” is the team, the head’s the university: %s', (text, isBody) => {
  expect(/\bWe \[/u.test(wordings(text))).toBe(isBody);
});
