import request from 'supertest';
import { FERRY_ARTICLE, openDesk, type TestDesk } from './desk';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const preview = () => request(desk.app).post('/articles/preview');
const save = () => request(desk.app).post('/articles');

/** The fields that a page's form carries along, read from its HTML. */
function carried(html: string, name: string): string {
  const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
  return value
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The blocks that are ticked. */
function ticked(html: string): string[] {
  return [...html.matchAll(/name="keep" value="(\d+)" checked/g)].map((match) => match[1]!);
}

describe('the preview', () => {
  test('shows what will be kept and what is set aside, and saves nothing', async () => {
    const { text } = await preview().field('text', FERRY_ARTICLE).expect(200);
    expect(text).toContain('<h1>What will be kept</h1>');
    expect(text).toMatch(/<li class="aside"><input [^>]*value="\d+" aria-describedby/);
    expect(text).toContain('Sign up for our newsletter');
    expect(text).toMatch(/<dt>Claims<\/dt><dd class="num">\d+, all unverified/);
    expect(await desk.services.listArticles()).toHaveLength(0);
  });

  test('carries the text to the save step without loss', async () => {
    const odd = `\n\n  “Two” & <three> per cent's rise\r\nThe town's "old" mill closed in May.\tIt paid 40 people. 🌊`;
    const { text } = await preview().field('text', odd).expect(200);
    expect(carried(text, 'text')).toBe(odd.replace('\r\n', '\n'));
  });

  test('looks again with the ticks that were changed', async () => {
    const first = (await preview().field('text', FERRY_ARTICLE)).text;
    const kept = ticked(first).slice(0, -1);
    const again = preview().field('text', FERRY_ARTICLE).field('then', 'look');
    for (const name of ['proposed', 'blocks']) void again.field(name, carried(first, name));
    for (const index of kept) void again.field('keep', index);
    const second = (await again.expect(200)).text;
    expect(ticked(second)).toEqual(kept);
    expect(second).toContain('>set aside by hand<');
    expect(carried(second, 'proposed')).toBe(carried(first, 'proposed'));
  });

  test('leads back to the text with everything typed', async () => {
    const back = preview().field('text', FERRY_ARTICLE).field('title', 'A “title”').field('then', 'back');
    const { text } = await back.expect(200);
    expect(text).toContain('<h1>Add an article</h1>');
    expect(text).toContain('We have waited ten years');
    expect(text).toContain('name="title" value="A “title”"');
  });

  test('leads back from a file to the text that was pasted before it, and says that the file is to be chosen again', async () => {
    const file = Buffer.from(FERRY_ARTICLE);
    const first = (
      await preview().field('text', 'Pasted & typed.').attach('file', file, 'ferry.txt').expect(200)
    ).text;
    expect(carried(first, 'text')).toContain('ferry terminal');
    const back = preview().field('then', 'back');
    for (const name of ['text', 'pasted']) void back.field(name, carried(first, name));
    const { text } = await back.expect(200);
    expect(text).toMatch(/<textarea id="text"[^>]*>\nPasted &amp; typed\.<\/textarea>/);
    expect(text).toContain('It has to be chosen again.');
  });

  test('leads back from a file alone with its text', async () => {
    const first = (await preview().attach('file', Buffer.from(FERRY_ARTICLE), 'ferry.txt').expect(200)).text;
    const back = preview().field('then', 'back');
    for (const name of ['text', 'pasted']) void back.field(name, carried(first, name));
    expect((await back.expect(200)).text).toContain('We have waited ten years');
  });

  test('keeps the pasted text over another look', async () => {
    const file = Buffer.from(FERRY_ARTICLE);
    const first = (await preview().field('text', 'Pasted.').attach('file', file, 'ferry.txt')).text;
    const again = preview().field('then', 'look');
    for (const name of ['text', 'pasted', 'blocks', 'proposed']) void again.field(name, carried(first, name));
    expect(carried((await again.expect(200)).text, 'pasted')).toBe('Pasted.');
  });

  test('reads a file of .txt in the place of the text', async () => {
    const file = Buffer.from(`\uFEFF${FERRY_ARTICLE.replaceAll('\n', '\r\n')}`);
    const { text } = await preview().attach('file', file, 'ferry.txt').expect(200);
    expect(carried(text, 'text')).toContain('The old ferry terminal in Calder Bay');
    expect(carried(text, 'text')).not.toContain('\r');
  });
});

describe('what cannot be taken', () => {
  const refused = async (typed: Record<string, string>, says: string) => {
    const call = preview();
    for (const [name, value] of Object.entries(typed)) void call.field(name, value);
    const { text } = await call.expect(422);
    expect(text).toContain('<title>Not read');
    expect(text).toMatch(/<div class="errors" role="alert" tabindex="-1"/);
    expect(text).toContain(says);
    return text;
  };

  test('a text without a sentence, in the words that saving has for it, and the text kept', async () => {
    const text = await refused({ text: 'Monday\n\nPrices' }, 'There is no sentence in this text.');
    expect(text).toMatch(/<textarea id="text"[^>]*>\nMonday\n\nPrices<\/textarea>/);
    const { text: saved } = await save().field('text', 'Monday\n\nPrices').expect(422);
    expect(saved).toContain('There is no sentence in this text.');
  });
  test('a file without a sentence, with the text kept that was pasted before', async () => {
    const call = preview().field('text', 'Pasted.').attach('file', Buffer.from('Monday\n'), 'a.txt');
    const { text } = await call.expect(422);
    expect(text).toContain('href="#file"');
    expect(text).toMatch(/<textarea id="text"[^>]*>\nPasted\.<\/textarea>/);
  });
  test('lines set aside and a word: the preview says so, and saving the same', async () => {
    const typed = 'Monday\n\nSign up for our newsletter\n';
    const says = 'There is no sentence in the lines that are kept.';
    expect((await preview().field('text', typed).expect(200)).text).toContain(says);
    expect((await save().field('text', typed).expect(422)).text).toContain(says);
    expect(await desk.services.listArticles()).toHaveLength(0);
  });
  test('an empty text', () => refused({ text: ' \n ' }, 'There is no text.'));
  test('an address that is none, with the text kept', async () => {
    const text = await refused({ text: FERRY_ARTICLE, url: 'ftp://x' }, 'begins with http:// or https://');
    expect(text).toContain('We have waited ten years');
    expect(text).toMatch(
      /id="url"[^>]*aria-describedby="url-error" aria-invalid="true"[^>]*value="ftp:\/\/x"/,
    );
    expect(text).toContain('<a href="#url">');
  });
  test('a day that is none', () => refused({ text: FERRY_ARTICLE, date: '2026-02-30' }, 'Write the day as'));
  test('2 MB and one byte', async () => {
    const text = 'The mill closed. '.repeat(130_000).slice(0, 2 * 1024 * 1024 + 1);
    await refused({ text }, 'at most 2 MB');
  });
  test('a file that is no text, with what was typed kept', async () => {
    const call = preview().field('title', 'My title').field('text', 'typed before');
    const { text } = await call.attach('file', Buffer.from([0x89, 0x50, 0, 0xff]), 'picture.png').expect(422);
    expect(text).toContain('Only .txt and .md files can be read.');
    expect(text).toContain('typed before');
    expect(text).toContain('value="My title"');
    expect(text).toContain('href="#file"');
  });
  test('a file in another encoding', async () => {
    const latin1 = Buffer.from('Das Café schloss im März.', 'latin1');
    const { text } = await preview().attach('file', latin1, 'a.txt').expect(422);
    expect(text).toContain('not in UTF-8');
  });
  test('zero bytes in a file', async () => {
    const { text } = await preview().attach('file', Buffer.from('a\0b. c'), 'a.md').expect(422);
    expect(text).toContain('This is not text');
    expect(text).toContain('href="#file"');
  });
});

describe('saving', () => {
  test('puts the article on the desk and says so once', async () => {
    const first = (await preview().field('text', FERRY_ARTICLE)).text;
    const agent = request.agent(desk.app);
    const call = agent.post('/articles').field('text', FERRY_ARTICLE).field('title', 'The terminal');
    for (const name of ['proposed', 'blocks']) void call.field(name, carried(first, name));
    for (const index of ticked(first)) void call.field('keep', index);
    const { headers } = await call.expect(303);
    const { text } = await agent.get(String(headers.location)).expect(200);
    expect(text).toContain('The article is on the desk');
    expect(text).toContain('<h1 class="running">The terminal</h1>');
    expect((await agent.get(String(headers.location))).text).not.toContain('The article is on the desk');
  });

  test('offers the one on the desk where the text is there already', async () => {
    const id = await desk.add(FERRY_ARTICLE);
    const { text } = await preview().field('text', FERRY_ARTICLE).expect(200);
    expect(text).toContain('This text is on the desk already');
    expect(text).toContain(`class="button primary" href="/articles/${id}"`);
    await save().field('text', FERRY_ARTICLE).expect(409);
    expect(await desk.services.listArticles()).toHaveLength(1);
  });

  test('is refused where every line is set aside, with the preview still there', async () => {
    const first = (await preview().field('text', FERRY_ARTICLE)).text;
    const call = save().field('text', FERRY_ARTICLE);
    for (const name of ['proposed', 'blocks']) void call.field(name, carried(first, name));
    const { text } = await call.expect(422);
    expect(text).toContain('Keep at least one');
    expect(text).toContain('<h1>What will be kept</h1>');
    expect(await desk.services.listArticles()).toHaveLength(0);
  });
});

test('addresses that only take forms lead to the page with the form', async () => {
  await request(desk.app).get('/articles/preview').expect(303).expect('Location', '/articles/new');
  await request(desk.app).get('/articles').expect(303).expect('Location', '/');
});
