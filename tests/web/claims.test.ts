import request from 'supertest';
import { FERRY_ARTICLE, openDesk, signIn, type TestDesk } from './desk';

type Agent = ReturnType<typeof request.agent>;

let desk: TestDesk;
let mara: Agent;
/** The ids of the article's claims, by words of their wording. */
let claims: ReadonlyMap<string, number>;
let articleId: number;

beforeEach(async () => {
  desk = await openDesk();
  articleId = await desk.add(FERRY_ARTICLE, { date: '2026-05-14' });
  claims = new Map(
    (await desk.services.articlePage(articleId, {})).claims.map((one) => [one.wording, one.id]),
  );
  mara = await signIn(desk.app, 'Mara Quist');
});
afterEach(() => desk.close());

function claimWith(words: string): number {
  const found = [...claims].find(([wording]) => wording.includes(words));
  if (!found) throw new Error(`No claim has “${words}”: ${[...claims.keys()].join(' | ')}`);
  return found[1];
}

const SOURCED = {
  version: '1',
  status: 'sourced',
  sourceTitle: 'Annual report 2025',
  sourceBy: 'Calder Bay Harbour Board',
  sourceUrl: 'https://example.org/annual',
  sourceRank: 'primary',
  quote: 'Passengers in 2025: 612,204.',
  locator: 'p. 11',
  seen: '2026-05-19',
  stance: 'supports',
};

const post = (who: Agent, path: string, fields: Record<string, string>) =>
  who.post(path).type('form').send(fields);

describe('the claim page', () => {
  test('shows the claim in its context, who said it and the suggestion', async () => {
    const { text } = await mara.get(`/claims/${claimWith('repairs will cost')}`).expect(200);
    expect(text).toContain('The repairs will cost £6.4m');
    expect(text).toContain('<span class="m is-current" data-s="unverified">');
    expect(text).toMatch(/<dt>Who says so<\/dt><dd><strong>[^<]*harbour board<\/strong>/i);
    expect(text).toMatch(/A suggestion only: (?:attributed|unverified|speculative)/);
    expect(text).toContain('Nobody has touched this claim yet.');
  });

  test('preselects no decision, and fills in only the claimant’s name', async () => {
    const { text } = await mara.get(`/claims/${claimWith('repairs will cost')}`);
    expect(text).not.toMatch(/type="radio"[^>]* checked/);
    expect(text).toMatch(/id="claimant"[^>]*value="[^"]*harbour board"/i);
  });

  test('has one filled button', async () => {
    const { text } = await mara.get(`/claims/${claimWith('1974')}`);
    expect(text.match(/class="(?:button )?primary"/g)).toHaveLength(1);
  });
});

describe('marking', () => {
  test('saves, says so once with the way back, and fills the form in again', async () => {
    const id = claimWith('612,000');
    await post(mara, `/claims/${id}/mark`, SOURCED).expect(303).expect('Location', `/claims/${id}`);
    const { text } = await mara.get(`/claims/${id}`);
    expect(text).toMatch(
      /Claim \d+ marked <span class="st" data-s="sourced">sourced<\/span>\. \d+ of \d+ claims still lack/,
    );
    expect(text).toContain('<h2 id="decide">Decide again</h2>');
    expect(text).toMatch(/name="status" value="sourced" checked/);
    expect(text).toContain('Passengers in 2025: 612,204.');
    expect(text).toContain('Mara Quist marked it sourced');
    expect((await mara.get(`/claims/${id}`)).text).not.toContain('role="status"><p>Claim');
  });

  test('goes on to the next claim without a source', async () => {
    const id = claimWith('612,000');
    const { headers } = await post(mara, `/claims/${id}/mark`, { ...SOURCED, then: 'next' }).expect(303);
    expect(headers.location).not.toBe(`/claims/${id}`);
    expect(headers.location).toMatch(/^\/claims\/\d+$/);
    expect((await mara.get(String(headers.location))).text).toContain(
      'marked <span class="st" data-s="sourced">',
    );
  });

  test('is refused with 422 above the desk and beside each field, and keeps all that was typed', async () => {
    const id = claimWith('612,000');
    const typed = { ...SOURCED, quote: '', locator: 'Online', note: 'First line\r\nsecond “line”' };
    const { text } = await post(mara, `/claims/${id}/mark`, typed).expect(422);
    expect(text).toContain('<title>Not marked');
    expect(text).toContain('Not marked as sourced: two things are missing or wrong');
    expect(text).toContain('<a href="#quote">A link alone does not support a claim.');
    expect(text).toMatch(/<p class="error" id="locator-error"><span class="vh">Error: <\/span>Say where/);
    expect(text).toMatch(
      /id="locator"[^>]*aria-describedby="locator-hint locator-error" aria-invalid="true" value="Online"/,
    );
    expect(text).toContain('value="Annual report 2025"');
    expect(text).toMatch(/name="stance" value="supports" checked/);
    expect(text).toMatch(/name="sourceRank" value="primary" checked/);
    expect(text).toContain('First line\nsecond “line”');
    expect((await desk.services.claimPage(id)).claim.status).toBe('unverified');
  });

  test('is refused for sourced where the claim says “reportedly”, beside the wording that has to change', async () => {
    const id = claimWith('refused to pay');
    const { text } = await post(mara, `/claims/${id}/mark`, SOURCED).expect(422);
    expect(text).toContain('Not marked as sourced: one thing is missing or wrong');
    expect(text).toContain('<a href="#wording-text">The claim itself says “reportedly”');
    expect(text).toContain('<details class="more" id="edit" open>');
    expect(text).toMatch(/id="wording-text-error"><span class="vh">Error: <\/span>The claim itself says/);
    expect(text).toMatch(/id="wording-text"[^>]*aria-invalid="true"/);
  });

  test('counts every thing that is missing where nothing is cited', async () => {
    const id = claimWith('refused to pay');
    const { text } = await post(mara, `/claims/${id}/mark`, { version: '1', status: 'sourced' }).expect(422);
    expect(text).toContain('Not marked as sourced: seven things are missing or wrong');
    for (const field of ['sourceTitle', 'sourceRank', 'quote', 'locator', 'seen', 'stance', 'wording-text']) {
      expect(text).toContain(`<a href="#${field}">`);
      expect(text).toContain(`id="${field}-error"`);
    }
  });

  test.each(['mark', 'cite'])(
    '%s: a source that is not on the desk is named beside the choice',
    async (act) => {
      const id = claimWith('612,000');
      const typed = {
        ...SOURCED,
        sourceId: '999',
        sourceTitle: '',
        sourceRank: '',
        shows: 'content',
        locator: '',
      };
      const { text } = await post(mara, `/claims/${id}/${act}`, typed).expect(422);
      const prefix = act === 'cite' ? 'cite-' : '';
      expect(text).toContain('two things are missing or wrong');
      expect(text).toContain(`<a href="#${prefix}sourceId">This source is not on the desk.`);
      expect(text).toMatch(new RegExp(`<select id="${prefix}sourceId"[^>]*aria-invalid="true"`));
      expect(text).toContain(`id="${prefix}sourceId-error"`);
      expect(text).toContain(SOURCED.quote);
    },
  );

  test.each([
    ['mark', ''],
    ['mark', 'x'],
    ['cite', '-1'],
    ['note', '1e9'],
    ['wording', '99999999999'],
    ['drop', '0'],
    ['tag', ' 1'],
    ['assign', ''],
    ['undo', 'NaN'],
  ])('%s with the version “%s” is refused in plain words, with what was typed kept', async (act, version) => {
    const id = claimWith('612,000');
    const own = {
      note: 'Mine & yours',
      wording: 'Mine & yours',
      reason: 'Mine & yours',
      tag: 'Mine & yours',
    };
    const typed = { ...SOURCED, ...own, assignee: 'Mine & yours', quote: 'Mine & yours', version };
    const { text } = await post(mara, `/claims/${id}/${act}`, typed).expect(422);
    expect(text).toContain('The form did not say from which version of the claim it was made.');
    expect(text).not.toContain('Two versions');
    if (act !== 'undo') expect(text).toContain('Mine &amp; yours');
    expect(text).toContain('<input type="hidden" name="version" value="1">');
    expect((await desk.services.claimPage(id)).claim.version).toBe(1);
  });

  test('is refused for attributed where nobody is named', async () => {
    const id = claimWith('refused to pay');
    const { text } = await post(mara, `/claims/${id}/mark`, {
      version: '1',
      status: 'attributed',
      claimant: '',
      utterance: 'The county’s letter of 3 May',
    }).expect(422);
    expect(text).toContain('<a href="#claimant">');
    expect(text).toContain('The county’s letter of 3 May');
  });

  test('passes a refusal with a written reason, which stands in the history', async () => {
    const id = claimWith('refused to pay');
    const override = 'The editor has seen the letter.';
    await post(mara, `/claims/${id}/mark`, { ...SOURCED, quote: '', override }).expect(303);
    expect((await mara.get(`/claims/${id}`)).text).toContain(
      'Marked all the same: “The editor has seen the letter.”',
    );
  });

  test('names the choice that does not exist', async () => {
    const id = claimWith('612,000');
    const { text } = await post(mara, `/claims/${id}/mark`, { version: '1', status: 'verified' }).expect(422);
    expect(text).toContain('There is no such status.');
    await post(mara, `/claims/${id}/mark`, { version: '1' }).expect(422);
  });

  test('a quote that is too long is refused, and all of it is still there', async () => {
    const quote = 'long words '.repeat(500);
    const id = claimWith('612,000');
    const { text } = await post(mara, `/claims/${id}/mark`, { ...SOURCED, quote }).expect(422);
    expect(text).toContain('at most 5,000 are kept');
    expect(text).toContain(quote);
  });
});

describe('who is reviewing', () => {
  test('is asked in the form where nobody has said, and what was typed is kept', async () => {
    const stranger = request.agent(desk.app);
    const id = claimWith('612,000');
    expect((await stranger.get(`/claims/${id}`)).text).toContain('id="name"');
    const refused = await post(stranger, `/claims/${id}/mark`, SOURCED).expect(422);
    expect(refused.text).toContain('Say who is reviewing');
    expect(refused.text).toContain('Passengers in 2025: 612,204.');
    const { headers } = await post(stranger, `/claims/${id}/mark`, {
      ...SOURCED,
      name: '  Ola\tBerg ',
    }).expect(303);
    expect(String(headers['set-cookie'])).toMatch(/^reviewer=[^;]+;.*?HttpOnly; SameSite=Lax/);
    const { text } = await stranger.get(`/claims/${id}`);
    expect(text).toContain('Ola Berg marked it sourced');
    expect(text).not.toContain('id="name"');
  });

  test('a cookie that somebody wrote by hand is not believed', async () => {
    const id = claimWith('612,000');
    const page = await request(desk.app).get(`/claims/${id}`).set('Cookie', 'reviewer=Ida%20Marrow');
    expect(page.text).not.toContain('Ida Marrow');
    expect(page.text).toContain('Who is reviewing?');
  });

  test('can be changed', async () => {
    expect((await mara.get('/name?back=/lacking')).text).toContain('value="Mara Quist"');
    await post(mara, '/name', { name: 'Ida Marrow', back: '/lacking' })
      .expect(303)
      .expect('Location', '/lacking');
    expect((await mara.get('/lacking')).text).toContain('Reviewing as Ida Marrow.');
    await post(mara, '/name', { name: ' ', back: '/lacking' }).expect(422);
    await post(mara, '/name', { name: 'x', back: '//elsewhere.example/' }).expect('Location', '/');
  });
});

describe('two people on one claim', () => {
  test('the second save is refused with 409 and shows both versions; mine can go on top', async () => {
    const id = claimWith('612,000');
    const ola = await signIn(desk.app, 'Ola Berg');
    await post(ola, `/claims/${id}/mark`, { ...SOURCED, locator: 'p. 2', then: 'stay' }).expect(303);
    const { text } = await post(mara, `/claims/${id}/mark`, { ...SOURCED, locator: 'p. 2, table 1' }).expect(
      409,
    );
    expect(text).toContain('Ola Berg saved this claim while you were writing');
    expect(text).toContain('p. 2, table 1');
    expect(text).toMatch(/<tr class="differs"><th scope="row">Where/);
    expect(text).toContain('<input type="hidden" name="version" value="2">');
    expect(text).toContain('name="quote" value="Passengers in 2025: 612,204."');

    const typed = { ...SOURCED, version: '2', locator: 'p. 2, table 1' };
    const edit = await post(mara, `/claims/${id}/mark`, { ...typed, keep: 'edit' }).expect(200);
    expect(edit.text).toContain('value="p. 2, table 1"');
    await post(mara, `/claims/${id}/mark`, { ...typed, keep: 'theirs' }).expect(303);
    expect((await desk.services.claimPage(id)).history).toHaveLength(1);
    await post(mara, `/claims/${id}/mark`, { ...typed, keep: 'mine' }).expect(303);
    expect((await desk.services.claimPage(id)).citations.map((one) => one.locator)).toContain(
      'p. 2, table 1',
    );
  });

  test('a citation, a note and a wording on an old version are shown beside theirs', async () => {
    const id = claimWith('612,000');
    const ola = await signIn(desk.app, 'Ola Berg');
    await post(ola, `/claims/${id}/note`, { version: '1', note: 'Asked the board.' }).expect(303);
    const cite = await post(mara, `/claims/${id}/cite`, { ...SOURCED, shows: 'content' }).expect(409);
    expect(cite.text).toContain('wrote a note: Asked the board.');
    const note = await post(mara, `/claims/${id}/note`, { version: '1', note: 'Mine' }).expect(409);
    expect(note.text).toContain('>Mine</td>');
    const wording = await post(mara, `/claims/${id}/wording`, {
      version: '1',
      wording: 'Other words',
    }).expect(409);
    expect(wording.text).toContain('Other words');
  });
});

describe('other acts', () => {
  test('a citation is saved by itself, and asks what it shows', async () => {
    const id = claimWith('repairs will cost');
    const refused = await post(mara, `/claims/${id}/cite`, { ...SOURCED, stance: 'supports' }).expect(422);
    expect(refused.text).toContain('<a href="#cite-shows">');
    expect(refused.text).toMatch(/<details class="more" id="cite" open>/);
    await post(mara, `/claims/${id}/cite`, { ...SOURCED, shows: 'utterance' }).expect(303);
    const { text } = await mara.get(`/claims/${id}`);
    expect(text).toContain('A source is cited for claim');
    expect(text).toContain('</span> that it was said');
    expect(text).toContain('<option value="1">Calder Bay Harbour Board, Annual report 2025</option>');
    expect(text).toContain('1 citation stands already.');
  });

  test('a note', async () => {
    const id = claimWith('1974');
    await post(mara, `/claims/${id}/note`, { version: '1', note: '' }).expect(422);
    await post(mara, `/claims/${id}/note`, { version: '1', note: 'Ask the <archive>.' }).expect(303);
    expect((await mara.get(`/claims/${id}`)).text).toContain('wrote a note: Ask the &lt;archive&gt;.');
  });

  test('a wording: words that are not the article’s come out in brackets', async () => {
    const id = claimWith('612,000');
    await post(mara, `/claims/${id}/wording`, {
      version: '1',
      wording: 'The terminal carried 612,000 ferry passengers last year.',
    }).expect(303);
    const { text } = await mara.get(`/claims/${id}`);
    expect(text).toMatch(/<ins>\s*\[ferry\]\s*<\/ins>/);
    expect(text).toContain('a reviewer’s words, not the article’s.');
  });

  test('undo takes the last act back, and stays in the history', async () => {
    const id = claimWith('612,000');
    await post(mara, `/claims/${id}/mark`, SOURCED).expect(303);
    const { undoable, claim } = await desk.services.claimPage(id);
    const fields = { version: String(claim.version), review: String(undoable?.id) };
    await post(mara, `/claims/${id}/undo`, fields).expect(303).expect('Location', `/claims/${id}`);
    const { text } = await mara.get(`/claims/${id}`);
    expect(text).toMatch(
      /Taken back: claim \d+, marked it .+\. Claim \d+ is <span class="st" data-s="unverified">unverified/,
    );
    expect(text).toContain('<span class="undone">Mara Quist marked it sourced');
    await post(mara, `/claims/${id}/undo`, fields).expect(409);
  });

  test('an address that only takes a form leads to the claim', async () => {
    const id = claimWith('1974');
    for (const act of ['mark', 'cite', 'note', 'wording', 'undo'])
      await mara.get(`/claims/${id}/${act}`).expect(303).expect('Location', `/claims/${id}`);
  });
});
