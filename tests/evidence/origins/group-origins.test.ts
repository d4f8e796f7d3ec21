import { groupOrigins, type OriginFacts } from '../../../src/evidence/origins/group-origins';

const story = `The port of Lyrness opened its third quay on Tuesday after two years of work, the harbour board said. The quay is
410 metres long and can take ships with 9,000 containers. Director Karin Holt called it a quiet revolution. Fishermen had gone
to court over it in 2024 and lost. The board paid 84 million crowns, 12 million more than planned, and expects the first
regular line in March. A fourth quay has not been decided, Holt said, and will not be before the election.`;
const other = `Residents of Lyrness say that the new quay has made their nights louder. Measurements by the town in April found 61
decibels at the nearest houses, four more than the permit allows. The harbour board answered that the measurements were made
on a day of strong wind and that it had bought rubber pads for the cranes. The court will hear the residents in September.`;

const work = (id: number, facts: Partial<OriginFacts>): OriginFacts => ({
  id,
  title: `Work ${id}`,
  by: null,
  publisher: null,
  addresses: [`https://site-${id}.example/page`],
  texts: [],
  ...facts,
});
const groups = (...works: OriginFacts[]): string[] =>
  groupOrigins(works).map(
    ({ works: ids, ties }) => `${ids.join('+')}${ties.map(({ kind }) => ` ${kind}`).join('')}`,
  );

describe('groupOrigins', () => {
  test('one wire story on three sites is one origin', () => {
    expect(
      groups(
        work(1, { texts: [`LYRNESS (Reuters) - ${story}`] }),
        work(2, { texts: [`News in brief. ${story.replace('on Tuesday ', '')} Read more.`] }),
        work(3, { texts: [`The quay cost more than planned, Reuters reported. ${other}`] }),
        work(4, {
          texts: [other.replaceAll('quay', 'harbour road').replaceAll('Lyrness', 'Hallen').slice(0, 90)],
        }),
      ),
    ).toEqual(['1+2+3 same-text same-wire', '4']);
  });

  test.each([
    [
      'tracking, AMP and mobile addresses',
      { addresses: ['https://m.post.example/quay?utm_source=x'] },
      { addresses: ['http://www.post.example/quay/'] },
      'same-address',
    ],
    [
      'a second address',
      { addresses: ['https://a.example/1', 'https://b.example/2'] },
      { addresses: ['https://b.example/2'] },
      'same-address',
    ],
    [
      'the agency itself and who cites it',
      { publisher: 'Reuters' },
      { texts: ['The quay opened, citing Reuters.'] },
      'same-wire',
    ],
    [
      'the paper itself and who cites it',
      { publisher: 'The Lyrness Post' },
      { texts: ['It was first reported by the Lyrness Post.'] },
      'same-wire',
    ],
    [
      'two papers that cite a third',
      { texts: ['According to a report by Ostrey Weekly, it leaks.'] },
      { texts: ['It leaks, according to a report in Ostrey Weekly.'] },
      'same-wire',
    ],
    [
      'one site',
      { addresses: ['https://news.post.co.uk/a'] },
      { addresses: ['https://sport.post.co.uk/b'] },
      'same-publisher',
    ],
    [
      'a story that one of them changed later',
      { texts: [other, story] },
      { texts: [story.replace('84 million', '85 million')] },
      'same-text',
    ],
    ['one publisher', { publisher: 'Lyrness Post Ltd' }, { publisher: 'The Lyrness Post' }, 'same-publisher'],
  ])('%s are one', (_, a, b, kind) => {
    expect(groups(work(1, a), work(2, b))).toEqual([`1+2 ${kind}`]);
  });

  test.each([
    ['different texts and sites', { texts: [story] }, { texts: [other] }],
    ['one journalist in two papers', { by: 'Mara Quist' }, { by: 'Mara Quist' }],
    [
      'two blogs on one platform',
      { addresses: ['https://anna.substack.com/p'] },
      { addresses: ['https://bo.substack.com/p'] },
    ],
    [
      'two ministries under one ending',
      { addresses: ['https://fish.gov.uk/a'] },
      { addresses: ['https://roads.gov.uk/b'] },
    ],
    ['two wires', { texts: ['(AFP) - It rained.'] }, { texts: ['(Reuters) - It rained.'] }],
    [
      'texts of a sentence',
      { texts: ['The quay opened on Tuesday.'] },
      { texts: ['The quay opened on Tuesday.'] },
    ],
  ])('%s are two', (_, a, b) => {
    expect(groups(work(1, a), work(2, b))).toEqual(['1', '2']);
  });

  test('a paper that prints two agencies and its own does not make them one', () => {
    const paper = { publisher: 'Lyrness Post' };
    expect(
      groups(
        work(1, { publisher: 'Reuters', texts: [`LYRNESS (Reuters) - ${story}`] }),
        work(2, { ...paper, texts: [`LYRNESS (Reuters) - ${story}`] }),
        work(3, { ...paper, texts: [`LYRNESS (AP) - ${other}`] }),
        work(4, { ...paper, texts: ['We spent a night on the quay.'] }),
        work(5, { ...paper, texts: ['We spent another night there.'] }),
      ),
    ).toEqual(['1+2 same-wire', '3', '4+5 same-publisher']);
  });

  test('a reviewer can set a work apart', () => {
    const works = [work(1, { texts: [story] }), work(2, { texts: [story] })];
    expect(groupOrigins(works, new Set([2]))).toHaveLength(2);
  });

  test('ties say why', () => {
    const [origin] = groupOrigins([
      work(1, { texts: [story], title: 'A' }),
      work(2, { texts: [story], title: 'B' }),
    ]);
    expect(origin!.ties[0]!.says).toBe('“A” and “B” are nearly the same text.');
  });
});
