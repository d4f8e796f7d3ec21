import type request from 'supertest';
import { openDesk, signIn, type TestDesk } from './desk';

type Agent = ReturnType<typeof request.agent>;

const ARTICLE = `The council bought 14 trams and closed the depot in 2019. Ferry fares rose by a third, Ida Roos said. Nobody counted the boats.
`;

let desk: TestDesk;
let mara: Agent;
let articleId: number;

beforeEach(async () => {
  desk = await openDesk();
  articleId = await desk.add(ARTICLE, { title: 'Trams', date: '2026-05-14' });
  mara = await signIn(desk.app, 'Mara Quist');
});
afterEach(() => desk.close());

const claims = async () => (await desk.services.articlePage(articleId, {})).claims;
const find = async (words: string) => (await claims()).find(({ wording }) => wording.includes(words))!;
const post = (path: string, fields: Record<string, string | readonly string[]>) =>
  mara.post(path).type('form').send(fields);

describe('the split page', () => {
  test('ticked words cut the claim at once; the new claim’s page says what was done, with undo', async () => {
    const { id, number, wording } = await find('boats');
    const at = wording.split(' ').indexOf('the');
    const { headers } = await post(`/claims/${id}/split`, { version: '1', at: String(at) }).expect(303);
    const { text } = await mara.get(String(headers.location)).expect(200);
    expect(text).toContain(`Claim ${number} is split into 2`);
    const [, version, review] =
      /name="version" value="(\d+)"><input type="hidden" name="review" value="(\d+)"/.exec(text)!;
    expect(text).toContain(`Made of <a href="/claims/${id}">claim ${number}</a>`);
    expect(await find('the boats')).toBeDefined();
    const old = await mara.get(`/claims/${id}`).expect(200);
    expect(old.text).toContain('This claim is withdrawn');
    expect(old.text).not.toContain('name="status"');
    const article = await mara.get(`/articles/${articleId}`).expect(200);
    expect(article.text).not.toContain(`href="/claims/${id}"`);
    await post(`${String(headers.location)}/undo`, { version: version!, review: review! }).expect(303);
    expect((await find('boats')).id).toBe(id);
  });

  test('shows the parts before they are saved', async () => {
    const { id } = await find('boats');
    const { text } = await mara.get(`/claims/${id}/split?at=2`).expect(200);
    expect(text).toMatch(/name="part1"[^>]*>\s*Nobody counted</);
    expect(text).toMatch(/name="part2"[^>]*>\s*the boats\.</);
    expect(await claims()).toContainEqual(expect.objectContaining({ id }));
  });

  test('a refusal keeps what was typed, and asks about words left over', async () => {
    const { id } = await find('boats');
    const fields = { version: '1', part1: 'Nobody counted', part2: 'Nobody' };
    const { text } = await post(`/claims/${id}/split`, fields).expect(422);
    expect(text).toContain('No part has these words of the claim: “boats”');
    expect(text).toMatch(/name="part1"[^>]*>\s*Nobody counted</);
    await post(`/claims/${id}/split`, { ...fields, rest: 'yes' }).expect(303);
  });

  test('somebody was faster: 409, nothing lost', async () => {
    const { id } = await find('boats');
    await desk.services.note(id, 1, 'x', { name: 'Bo' });
    const { text } = await post(`/claims/${id}/split`, {
      version: '1',
      part1: 'Nobody',
      part2: 'counted the boats',
    }).expect(409);
    expect(text).toContain('counted the boats');
  });
});

describe('the merge page', () => {
  test('offers the claims around, and merges those that are ticked', async () => {
    const [one, two] = await claims();
    const { text } = await mara.get(`/claims/${one!.id}/merge`).expect(200);
    expect(text).toContain(`value="${two!.id}:1"`);
    const fields = { version: '1', with: [`${two!.id}:1`], speaker: 'none' };
    const { headers } = await post(`/claims/${one!.id}/merge`, fields).expect(303);
    const merged = await mara.get(String(headers.location)).expect(200);
    expect(merged.text).toContain('2 claims are merged into one');
  });

  test('asks for a tick, and for the speaker where they differ', async () => {
    const boats = await find('boats');
    const fares = await find('fares');
    expect((await post(`/claims/${boats.id}/merge`, { version: '1' }).expect(422)).text).toContain(
      'Tick at least one claim',
    );
    expect(
      (await post(`/claims/${boats.id}/merge`, { version: '1', with: '999:1' }).expect(422)).text,
    ).toContain('Tick claims of this article only.');
    for (const version of ['', 'x']) {
      for (const lost of [
        { version, with: `${fares.id}:1` },
        { version: '1', with: `${fares.id}:${version}` },
      ]) {
        const { text } = await post(`/claims/${boats.id}/merge`, { ...lost, wording: 'Typed.' }).expect(422);
        expect(text).toContain('The form did not say from which version');
        expect(text).toContain('Typed.');
      }
      const split = { version, part1: 'Typed here.' };
      const { text } = await post(`/claims/${boats.id}/split`, split).expect(422);
      expect(text).toContain('The form did not say from which version');
      expect(text).toContain('Typed here.');
    }
    const fields = { version: '1', with: `${fares.id}:1` };
    expect((await post(`/claims/${boats.id}/merge`, fields).expect(422)).text).toContain(
      'said by different people',
    );
    await post(`/claims/${boats.id}/merge`, { ...fields, speaker: String(fares.number) }).expect(303);
    expect((await claims()).at(-1)!.attribution?.claimant.name).toBe('Ida Roos');
  });
});

describe('dropping and adding', () => {
  test('a dropped claim leaves the article, with its reason in the report', async () => {
    const { id } = await find('boats');
    expect((await post(`/claims/${id}/drop`, { version: '1', reason: '' }).expect(422)).text).toContain(
      'Say why it is no claim.',
    );
    await post(`/claims/${id}/drop`, { version: '1', reason: 'A figure of speech.' }).expect(303);
    const { text } = await mara.get(`/articles/${articleId}/report`).expect(200);
    expect(text).toContain('A figure of speech.');
    expect((await mara.get(`/articles/${articleId}`)).text).toContain('not a claim: dropped by a reviewer');
  });

  test('a selection is found in its sentence; the form adds it', async () => {
    const { text } = await mara
      .get(`/articles/${articleId}/claims/new?words=counted%20the&near=t1`)
      .expect(200);
    expect(text).toContain('<option value="3" selected>');
    await post(`/articles/${articleId}/claims`, { sentence: '3', words: 'the moon', wording: '' }).expect(
      422,
    );
    const fields = { sentence: '3', words: 'counted the boats', wording: 'Somebody counted the boats' };
    await post(`/articles/${articleId}/claims`, fields).expect(303);
    expect((await claims()).map(({ wording }) => wording)).toContain('[Somebody] counted the boats');
  });
});

describe('tags and who has it', () => {
  test('are set and taken off', async () => {
    const { id } = await find('boats');
    await post(`/claims/${id}/tag`, { version: '1', tag: ' water  traffic ' }).expect(303);
    await post(`/claims/${id}/assign`, { version: '2', assignee: 'Night desk' }).expect(303);
    const { text } = await mara.get(`/claims/${id}`).expect(200);
    expect(text).toContain('Tags: water traffic · Night desk has it');
    await post(`/claims/${id}/tag`, { version: '3', remove: 'water traffic' }).expect(303);
    await post(`/claims/${id}/tag`, { version: '4', tag: '' }).expect(422);
    expect((await find('boats')).tags).toEqual([]);
  });
});
