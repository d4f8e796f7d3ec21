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
  ...{ type: 'webpage', doi: null, isbn: null },
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

  const at = (address: string, facts: Partial<OriginFacts> = {}) => ({ addresses: [address], ...facts });

  test.each([
    ['DOIs', 'https://doi.org/10.1000/aaa', 'https://doi.org/10.2000/bbb'],
    ['preprints', 'https://arxiv.org/abs/2301.00001', 'https://arxiv.org/abs/2302.00002'],
    ['papers in JSTOR', 'https://www.jstor.org/stable/1', 'https://www.jstor.org/stable/2'],
    [
      'papers in PubMed',
      'https://pubmed.ncbi.nlm.nih.gov/1/',
      'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2/',
    ],
    [
      'papers of one house',
      'https://www.sciencedirect.com/science/article/pii/S1',
      'https://www.sciencedirect.com/science/article/pii/S2',
    ],
    ['papers of another', 'https://link.springer.com/article/1', 'https://link.springer.com/article/2'],
    ['papers of a journal', 'https://www.nature.com/articles/s1', 'https://www.nature.com/articles/s2'],
    ['datasets', 'https://zenodo.org/records/1', 'https://zenodo.org/records/2'],
    [
      'working papers',
      'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=1',
      'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2',
    ],
    [
      'papers put up by authors',
      'https://www.researchgate.net/publication/1_a',
      'https://www.researchgate.net/publication/2_b',
    ],
    ['handles', 'https://hdl.handle.net/1/2', 'https://hdl.handle.net/3/4'],
    ['books looked into', 'https://books.google.com/books?id=a', 'https://books.google.co.uk/books?id=b'],
    [
      'documents of courts',
      'https://www.documentcloud.org/documents/1',
      'https://www.documentcloud.org/documents/2',
    ],
    ['laws', 'https://www.legislation.gov.uk/ukpga/2001/1', 'https://www.legislation.gov.uk/ukpga/2005/9'],
    ['videos', 'https://vimeo.com/1', 'https://vimeo.com/2'],
    ['documents of anybody', 'https://docs.google.com/document/d/1', 'https://docs.google.com/document/d/2'],
    ['papers that a portal shows', 'https://www.msn.com/en-gb/news/a', 'https://www.msn.com/en-gb/news/b'],
    ['two clips', 'https://www.tiktok.com/@anna/video/1', 'https://www.tiktok.com/@bo/video/2'],
    ['two pictures', 'https://www.instagram.com/p/1/', 'https://www.instagram.com/p/2/'],
    ['two channels', 'https://t.me/annasays/1', 'https://t.me/bosays/2'],
    ['two accounts', 'https://x.com/anna/status/1', 'https://x.com/bo/status/1'],
    ['two firms', 'https://www.linkedin.com/company/a', 'https://www.linkedin.com/posts/b_quay-activity-1'],
    [
      'two voices',
      'https://bsky.app/profile/anna.bsky.social/post/1',
      'https://bsky.app/profile/bo.bsky.social/post/1',
    ],
    ['two pages on a platform that do not say whose', 'https://x.com/i/status/1', 'https://x.com/i/status/2'],
    [
      'snapshots of two papers',
      'https://web.archive.org/web/2024/https://a.example/1',
      'https://web.archive.org/web/2024/https://b.example/1',
    ],
    [
      'papers called the same in two countries',
      'https://www.independent.ie/a',
      'https://www.independent.co.uk/a',
    ],
  ])('%s are two', (_, a, b) => {
    expect(groups(work(1, at(a)), work(2, at(b)))).toEqual(['1', '2']);
  });

  test.each([
    ['an account', 'https://twitter.com/Harbour/status/1', 'https://x.com/harbour/status/2'],
    ['a channel', 'https://www.youtube.com/@harbour/videos', 'https://m.youtube.com/@Harbour'],
    ['a blog on a platform', 'https://anna.substack.com/p/a', 'https://anna.substack.com/p/b'],
    [
      'a voice',
      'https://bsky.app/profile/anna.bsky.social/post/1',
      'https://bsky.app/profile/anna.bsky.social/post/2',
    ],
    ['a station at two endings', 'https://www.bbc.com/news/a', 'https://www.bbc.co.uk/news/b'],
    ['a paper at two names', 'https://www.theguardian.com/a', 'https://www.guardian.co.uk/b'],
    ['a magazine at two endings', 'https://www.spiegel.de/a', 'https://spiegel.com/b'],
    [
      'a paper and a snapshot of it',
      'https://a.example/1',
      'https://web.archive.org/web/2024/https://a.example/2',
    ],
  ])('two pages of %s are one', (_, a, b) => {
    expect(groups(work(1, at(a)), work(2, at(b)))).toEqual(['1+2 same-publisher']);
  });

  test.each([
    ['journals of one house', { type: 'article-journal', publisher: 'Elsevier' }],
    ['books of one press', { type: 'book', publisher: 'Ostrey University Press' }],
    ['theses of one university', { type: 'thesis', publisher: 'Ostrey University' }],
    [
      'works with numbers',
      { type: 'document', publisher: 'Ostrey Statistics', isbn: '0-306-40615-2 978-3-16-148410-0' },
    ],
    ['clips of a platform', { type: 'webpage', publisher: 'YouTube' }],
    ['stories of a portal', { type: 'article-newspaper', publisher: 'Yahoo News' }],
  ])('%s are two', (_, facts: Partial<OriginFacts>) => {
    const isbns = facts.isbn?.split(' ');
    const own = (index: number) => ({ ...facts, isbn: isbns?.[index] ?? null });
    expect(groups(work(1, own(0)), work(2, own(1)))).toEqual(['1', '2']);
  });

  test.each([
    [
      'a DOI',
      at('https://doi.org/10.1000/AAA'),
      at('https://pubmed.ncbi.nlm.nih.gov/1/', { doi: '10.1000/aaa' }),
    ],
    ['an ISBN', { type: 'book', isbn: '0-306-40615-2' }, { type: 'book', isbn: '978-0-306-40615-7' }],
    ['a preprint', at('https://arxiv.org/abs/2301.00001v2'), at('https://arxiv.org/pdf/2301.00001')],
    ['a preprint by its DOI', at('https://arxiv.org/abs/2301.00001'), { doi: '10.48550/arXiv.2301.00001' }],
  ])('%s names one work, wherever it stands', (_, a, b) => {
    expect(groups(work(1, a), work(2, b))).toEqual(['1+2 same-address']);
  });

  test('two chapters of one volume are two', () => {
    const chapter = { type: 'chapter', isbn: '0-306-40615-2' };
    expect(groups(work(1, chapter), work(2, chapter))).toEqual(['1', '2']);
  });

  test('reports of one body are one: what it finds out and what it prints is its own', () => {
    const report = { type: 'report', publisher: 'Ostrey Harbour Board' };
    expect(groups(work(1, report), work(2, report))).toEqual(['1+2 same-publisher']);
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

  describe('a release and who tells it anew', () => {
    const release = `Lyrness Lines calls back its ferry Heron. From 3 March the Heron lies in the yard of Ostrey for nine weeks, to be given
two batteries of 4.8 megawatt hours. Until then the Tern sails instead of her, with 212 seats and room for 31 cars. “The old lady gets a young
heart, and nobody will hear her come,” says director Ida Roos. The work costs 14.2 million crowns.`;
    const alike = `The ferry Heron of Lyrness Lines will lie nine weeks in the yard of Ostrey, from 3 March, and be given batteries: two, of
4.8 megawatt hours. The Tern sails until then, 212 seats, room for 31 cars, instead of Heron. The work costs 14.2 million crowns.`;
    const quoting = `For nine weeks from 3 March no Heron will cross the sound. Passengers must make do with the Tern and its 212 seats while
fitters in Ostrey work below deck. “The old lady gets a young heart, and nobody will hear her come,” Ida Roos promises.`;
    const brief = `Travellers to the islands meet another ship: since Heron goes to Ostrey on 3 March, the smaller Tern crosses, 212 seats, 31
cars. It takes nine weeks. The reason are batteries of 4.8 megawatt hours for which Lyrness Lines pays 14.2 million crowns.`;
    const there = `Two hundred people sang for the Heron before she left for Ostrey. “The old lady gets a young heart, and nobody will hear
her come,” Ida Roos said on the quay, and wiped her glasses. Stoker Nils Berg, 64, had brought his father's shovel. He first sailed with her in
1979. The Tern, he thinks, is a tin. Baker Anna Lund gave away 40 buns.`;
    const paper = (id: number, text: string) => work(id, { publisher: `Paper ${id}`, texts: [text] });

    test.each([
      ['in much the same phrases', alike],
      ['with the same quotation', quoting],
    ])('%s: one origin', (_, text) => {
      expect(groups(paper(1, release), paper(2, text))).toEqual(['1+2 retold']);
    });

    test('in other phrases: one origin only where it is a release by its address, its words or its name', () => {
      expect(groups(paper(1, release), paper(2, brief))).toEqual(['1', '2']);
      for (const facts of [
        { addresses: ['https://lines.example/press-releases/heron'], texts: [release] },
        { addresses: ['https://press.lines.example/heron'], texts: [release] },
        { publisher: 'Lyrness Lines', texts: [release] },
        { texts: [`Media release. ${release}`] },
      ])
        expect(groups(work(1, facts), paper(2, brief))).toEqual(['1+2 retold']);
    });

    test('who was there heard the same words, and has people of their own', () => {
      expect(groups(paper(1, release), paper(3, there))).toEqual(['1', '3']);
      const told = `${quoting} She told the Paper 2 that she will miss the noise.`;
      expect(groups(paper(1, release), paper(2, told))).toEqual(['1', '2']);
    });

    test('a paper’s retelling is not tied to what it found out for itself', () => {
      expect(
        groups(paper(1, release), paper(2, quoting), work(3, { publisher: 'Paper 2', texts: [there] })),
      ).toEqual(['1+2 retold', '3']);
    });
  });

  test('who asked first cites an agency by the way; who cites it first passes it on', () => {
    const own = `“There is no contract,” Ida Roos told the Lyrness Post. Reuters reported a price of 5 billion.`;
    const passing = `Two people told Reuters of a price of 5 billion. Our reporter asked what that buys: a small town.`;
    const wire = work(1, { publisher: 'Reuters', texts: ['A price was named.'] });
    expect(groups(wire, work(2, { publisher: 'Lyrness Post', texts: [own] }))).toEqual(['1', '2']);
    expect(groups(wire, work(2, { publisher: 'Lyrness Post', texts: [passing] }))).toEqual(['1+2 same-wire']);
  });

  test('one agency’s story under three bylines is one; so are three pages that pass on one paper, and the paper', () => {
    const by = (line: string) => ({ texts: [`Quay opens\n${line}\nThe third quay opened.`] });
    expect(
      groups(
        work(1, by('By IDA ROOS, Associated Press')),
        work(2, by('By Ida Roos | Associated Press')),
        work(3, by('By IDA ROOS\nAssociated Press')),
        work(4, at('https://www.ft.com/content/quay')),
        work(5, { texts: ['The quay may be sold, the Financial Times reported.'] }),
        work(6, { texts: ['According to the FT, the quay may be sold.'] }),
        work(7, { texts: ['It may be sold, the BBC said, citing the Financial Times.'], publisher: 'BBC' }),
        work(8, { texts: ['We spent a night on the quay.'], publisher: 'BBC' }),
      ),
    ).toEqual(['1+2+3 same-wire same-wire', '4+5+6+7 same-wire same-wire same-wire', '8']);
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
