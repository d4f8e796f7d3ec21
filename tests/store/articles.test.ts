import { openPlainDesk, type PlainDesk } from '../services/plain-desk';

let desk: PlainDesk;
beforeEach(async () => {
  desk = await openPlainDesk();
});
afterEach(() => desk.close());

test('while a long article is saved, others have their turn; all of it is there in the end', async () => {
  const sentences = Array.from({ length: 450 }, (_, i) => `The lock was opened ${i} times.`);
  let turns = 0;
  let isSaving = true;
  const take = () => {
    turns += 1;
    if (isSaving) setImmediate(take);
  };
  setImmediate(take);
  const id = await desk.add(sentences);
  isSaving = false;
  // Four batches of sentences and four of claims lie between the first and the last.
  expect(turns).toBeGreaterThanOrEqual(8);
  const { claims } = await desk.services.articlePage(id, {});
  expect(claims.map(({ number }) => number)).toEqual(sentences.map((_, i) => i + 1));
});
