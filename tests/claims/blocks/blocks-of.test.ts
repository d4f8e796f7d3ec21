import { blocksOf } from '../../../src/claims/blocks/blocks-of';

/** Each block on a line: kind, "=n" for a copy of block n, the reason in brackets, its first words. */
function describeBlocks(text: string): string[] {
  return blocksOf(text).blocks.map(({ start, end, kind, repeats, reason }) => {
    const first = text.slice(start, end).split(/\s+/u).slice(0, 3).join(' ');
    return [kind, repeats === null ? '' : `=${repeats}`, reason === null ? '' : `(${reason})`, `| ${first}`]
      .filter((part) => part !== '')
      .join(' ');
  });
}

const BODY = `The harbour at Dunmore was shut on Monday after a crane fell into the basin, the harbour master said.

Nobody was hurt, but two boats sank and the ferry to Port Ellis will not run before the end of the week.`;

describe('blocksOf', () => {
  it('reads the head of a copied web page', () => {
    const text = `The Dunmore Post
Home > News > Harbour
Crane Falls Into Dunmore Harbour, Two Boats Lost
Ferry to Port Ellis stopped for a week, harbour master says
By Ida Roos | Staff Writer
Published: 3 March 2021, 4.15pm
Updated 5 March 2021
Share on WhatsApp
3 min read
Crane Falls Into Dunmore Harbour, Two Boats Lost
The crane in the basin on Monday. Photo: Jan Hale

${BODY}

© 2021 The Dunmore Post`;
    expect(describeBlocks(text)).toEqual([
      'boilerplate (name of the paper or section) | The Dunmore Post',
      'boilerplate (navigation) | Home > News',
      'headline | Crane Falls Into',
      'dek | Ferry to Port',
      'byline | By Ida Roos',
      'dateline | Published: 3 March',
      'dateline | Updated 5 March',
      'boilerplate (share buttons) | Share on WhatsApp',
      'boilerplate (reading time) | 3 min read',
      'headline =2 | Crane Falls Into',
      'caption | The crane in',
      'paragraph | The harbour at',
      'paragraph | Nobody was hurt,',
      'boilerplate (copyright notice) | © 2021 The',
    ]);
    const { title, byline, date } = blocksOf(text);
    expect(title && text.slice(title.start, title.end)).toBe(
      'Crane Falls Into Dunmore Harbour, Two Boats Lost',
    );
    expect(byline && text.slice(byline.start, byline.end)).toBe('Ida Roos');
    expect(date && [text.slice(date.start, date.end), date.value]).toEqual(['3 March 2021', '2021-03-03']);
  });

  it('takes a bare name for the byline where furniture stands beside it', () => {
    const text = `Crane Falls Into Dunmore Harbour\n\nauthor-image\nIda Roos\nNew Update\n\n${BODY}`;
    expect(describeBlocks(text).slice(1, 4)).toEqual([
      'boilerplate (image label) | author-image',
      'byline | Ida Roos',
      'boilerplate (update mark) | New Update',
    ]);
  });

  it('takes a finished sentence for the dek where a byline follows', () => {
    const dek = 'A crane has fallen into the basin at Dunmore, sinking two boats and stopping the ferry.';
    const text = `Crane Falls Into Dunmore Harbour\n\n${dek}\n\nBy Ida Roos\n\n${BODY}`;
    expect(describeBlocks(text).slice(0, 3)).toEqual([
      'headline | Crane Falls Into',
      'dek | A crane has',
      'byline | By Ida Roos',
    ]);
    expect(describeBlocks(`Crane Falls Into Dunmore Harbour\n\n${dek}\n\n${BODY}`)[1]).toBe(
      'paragraph | A crane has',
    );
  });

  it('tells a copy of the headline from a line that is only like it', () => {
    const text = `Crane falls into Dunmore harbour, two boats lost
${BODY}
Crane falls into Dunmore harbour, two boats lost | The Dunmore Post
Crane falls into Dunmore harbor, two boats lost
Crane falls into Dunmore harbour, ten crew lost
${BODY}`;
    expect(describeBlocks(text).filter((line) => line.includes('=0'))).toHaveLength(2);
  });

  it('finds subheads, lists and lists of links', () => {
    const text = `Crane falls into Dunmore harbour\n\n${BODY}\n\nWhat comes next\n\n${BODY}\n\nKey Takeaways\n\n  • The crane fell on Monday.\n  • The ferry is stopped.\n\nRelated articles\nFerry: all the times\nHow cranes are built`;
    expect(describeBlocks(text).slice(3)).toEqual([
      'subhead | What comes next',
      'paragraph | The harbour at',
      'paragraph | Nobody was hurt,',
      'subhead | Key Takeaways',
      'list-item | • The crane',
      'list-item | • The ferry',
      'boilerplate (link to another article) | Related articles',
      'boilerplate (link to another article) | Ferry: all the',
      'boilerplate (link to another article) | How cranes are',
    ]);
  });

  it('reads the marks of Markdown', () => {
    const text = `# Crane falls\n\n![crane](crane.jpg)\n\n${BODY}\n\n## The ferry\n\n> It went down at once.\n\n- Two boats\n* One crane\n\n---\n\n**The cost**\n\n${BODY}`;
    expect(describeBlocks(text)).toEqual([
      'headline | # Crane falls',
      'boilerplate (image label) | ![crane](crane.jpg)',
      'paragraph | The harbour at',
      'paragraph | Nobody was hurt,',
      'subhead | ## The ferry',
      'quote | > It went',
      'list-item | - Two boats',
      'list-item | * One crane',
      'boilerplate (separator) | ---',
      'subhead | **The cost**',
      'paragraph | The harbour at',
      'paragraph | Nobody was hurt,',
    ]);
    const { title } = blocksOf(text);
    expect(title && text.slice(title.start, title.end)).toBe('Crane falls');
  });

  it('takes the day of a dateline where no line gives one', () => {
    const text = `DUNMORE, 3 March 2021 — ${BODY}`;
    expect(blocksOf(text).date?.value).toBe('2021-03-03');
    expect(blocksOf(`DUNMORE, March 3 — ${BODY}`).date).toBeNull();
  });

  it('makes one line a paragraph and nothing of nothing', () => {
    expect(describeBlocks('Crane Falls Into Dunmore Harbour')).toEqual(['paragraph | Crane Falls Into']);
    expect(blocksOf('')).toEqual({ blocks: [], title: null, byline: null, date: null });
    expect(blocksOf(' \n\n ').blocks).toEqual([]);
  });
});
