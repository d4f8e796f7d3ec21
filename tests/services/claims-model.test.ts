import fc from 'fast-check';
import { InvalidInputError, StaleVersionError } from '../../src/domain/errors';
import type { DeskClaim } from '../../src/services/services';
import { beginModel, changing, replacing, type ClaimsModel, type ModelClaim } from './claims-model';
import { ADA, BO, CITATION, MARK } from './fresh-desk';
import { openPlainDesk, type PlainDesk } from './plain-desk';

const SENTENCES = [
  'The council bought fourteen trams.',
  'Ferry fares rose by the third part.',
  'Nobody counted boats.',
];
const TEXT = SENTENCES.join(' ');
const wordsAt = (text: string, offset = 0) =>
  [...text.matchAll(/[\w’]+/gu)].map(({ index }) => index + offset);
const wordAt = (start: number) => /^[\w’]+/u.exec(TEXT.slice(start))![0];
const FOUND = SENTENCES.map((sentence) => wordsAt(sentence, TEXT.indexOf(sentence)));

let desk: PlainDesk;
beforeAll(async () => {
  desk = await openPlainDesk();
});
afterAll(() => desk.close());

/** The whole thousand in CI, and where STET_MODEL_RUNS says so; a tenth of it by the way. */
const RUNS = Number(process.env.STET_MODEL_RUNS ?? (process.env.CI === 'true' ? 1_000 : 100));

interface Step {
  readonly act: 'mark' | 'cite' | 'tag' | 'assign' | 'split' | 'merge' | 'drop' | 'add' | 'undo' | 'stale';
  /** Numbers to choose claims and words by. */
  readonly a: number;
  readonly b: number;
}

const step = fc.record<Step>({
  act: fc.constantFrom(
    'mark',
    'cite',
    'tag',
    'assign',
    'split',
    'split',
    'merge',
    'merge',
    'drop',
    'add',
    'undo',
    'undo',
    'undo',
    'stale',
  ),
  a: fc.nat(1_000),
  b: fc.nat(1_000),
});

/** The words of a claim on the desk, by where they begin. */
const placesOf = ({ spans }: DeskClaim) =>
  spans.flatMap(([start, end]) => wordsAt(TEXT.slice(start, end), start));

/** A desk, a model, and the same done to both. */
interface Pair {
  readonly article: number;
  readonly model: ClaimsModel;
  /** Review by which an act in the model can be taken back. */
  readonly reviews: Map<object, { readonly claimId: number; readonly reviewId: number }>;
}

const stateOf = async ({ article, model }: Pair, number: number) => {
  const { services } = desk;
  const page = await services.articlePage(article, {});
  const id = page.claims.find((claim) => claim.number === number)?.id;
  if (id === undefined)
    throw new Error(
      `The desk has no claim ${number}: the model has ${model
        .alive()
        .map((one) => one.number)
        .join()}`,
    );
  return page.claims.find((claim) => claim.id === id)!;
};

async function take(pair: Pair, { act, a, b }: Step): Promise<void> {
  const { model, reviews } = pair;
  const { services } = desk;
  const alive = model.alive();
  const one = alive[a % Math.max(alive.length, 1)];
  const by = b % 2 === 0 ? ADA : BO;
  const keep = (done: Parameters<typeof reviews.set>[0], claimId: number, reviewId: number) => {
    model.acts.push(done as (typeof model.acts)[number]);
    reviews.set(done, { claimId, reviewId });
  };
  if (act === 'add') return add(pair, a, b);
  if (act === 'undo') return undo(pair, a);
  if (one === undefined) return;
  const { id, version } = await stateOf(pair, one.number);
  switch (act) {
    case 'mark': {
      const status = b % 3 === 0 ? 'unverified' : 'speculative';
      const input = { ...MARK, status, version, reason: 'r', whose: 'w', decision: 'keep' } as const;
      const { reviewId } = await services.mark(id, input, by);
      keep(
        changing([one.number], () => ({ status })),
        id,
        reviewId,
      );
      return;
    }
    case 'cite': {
      const quote = `Quote ${b % 3}.`;
      const { reviewId } = await services.cite(id, version, { ...CITATION, quote }, '', by);
      keep(
        changing([one.number], ({ quotes }) => ({ quotes: [...quotes, quote] })),
        id,
        reviewId,
      );
      return;
    }
    case 'tag': {
      const tag = `tag ${b % 3}`;
      const has = one.tags.includes(tag);
      const { reviewId } = await services.tag(
        id,
        version,
        has ? { add: [], remove: [tag] } : { add: [tag], remove: [] },
        by,
      );
      const change = ({ tags }: ModelClaim) => ({
        tags: has ? tags.filter((other) => other !== tag) : [...tags, tag].sort(),
      });
      keep(changing([one.number], change), id, reviewId);
      return;
    }
    case 'assign': {
      const label = one.assignee === null ? `desk ${b % 3}` : '';
      const { reviewId } = await services.assign(id, version, label, by);
      keep(
        changing([one.number], () => ({ assignee: label === '' ? null : label })),
        id,
        reviewId,
      );
      return;
    }
    case 'drop': {
      const { reviewId } = await services.drop(id, version, 'no claim', by);
      keep(
        changing([one.number], () => ({ isAlive: false })),
        id,
        reviewId,
      );
      return;
    }
    case 'split': {
      const { words } = one;
      if (words.length < 2) return;
      const at = 1 + (b % (words.length - 1));
      const halves = [words.slice(0, at), words.slice(at)];
      const parts = halves.map((half) => half.map(wordAt).join(' '));
      try {
        const { reviewId } = await services.split(id, version, { parts, dropsRest: true }, by);
        const next = model.nextNumber();
        const made = halves.map((half, index) => ({ number: next + index, words: half }));
        keep(replacing([one.number], made), id, reviewId);
        return;
      } catch (error) {
        // A half with nothing but a small word of the claim is refused; the desk must not have changed.
        if (!(error instanceof InvalidInputError)) throw error;
        return;
      }
    }
    case 'merge': {
      const other = alive[b % alive.length]!;
      if (other.number === one.number) return;
      const named = await stateOf(pair, other.number);
      const others = [{ id: named.id, version: named.version }];
      const { reviewId } = await services.merge(id, version, { others, wording: '', speaker: '' }, by);
      const words = [...new Set([...one.words, ...other.words])].sort((x, y) => x - y);
      keep(replacing([one.number, other.number], [{ number: model.nextNumber(), words }]), id, reviewId);
      return;
    }
    case 'stale':
      await expect(services.note(id, version - 1, 'late', by)).rejects.toThrow(StaleVersionError);
  }
}

async function add({ model, article, reviews }: Pair, a: number, b: number): Promise<void> {
  const sentence = a % SENTENCES.length;
  const words = FOUND[sentence]!;
  const from = b % (words.length - 1);
  const chosen = words.slice(from, from + 2);
  const input = { sentence: sentence + 1, words: chosen.map(wordAt).join(' '), wording: '' };
  const { reviewId, made } = await desk.services.addClaim(article, input, ADA);
  const act = replacing([], [{ number: model.nextNumber(), words: chosen }]);
  model.acts.push(act);
  reviews.set(act, { claimId: made[0]!, reviewId });
}

async function undo({ model, reviews }: Pair, a: number): Promise<void> {
  const standing = model.acts.filter((act) => !act.isUndone);
  const act = standing[a % Math.max(standing.length, 1)];
  if (act === undefined) return;
  const { claimId, reviewId } = reviews.get(act)!;
  const { version } = (await desk.services.claimInText(claimId)).claim;
  const undoing = desk.services.undo(claimId, version, reviewId, BO);
  if (model.canUndo(act)) {
    await undoing;
    act.isUndone = true;
  } else await expect(undoing).rejects.toThrow(InvalidInputError);
}

/** What the desk shows, in the model's terms. */
async function shown({ article }: Pair): Promise<readonly ModelClaim[]> {
  const { services, store } = desk;
  const page = await services.articlePage(article, {});
  const citations = await store.claims.citationsOfArticle(article);
  expect(page.article.counts.total).toBe(page.claims.length);
  expect(page.article.counts.lacks).toBe(page.claims.filter(({ lacks }) => lacks).length);
  return page.claims
    .map((claim) => ({
      number: claim.number,
      isAlive: true,
      words: placesOf(claim),
      status: claim.status,
      quotes: (citations.get(claim.id) ?? []).map(({ quote }) => quote),
      tags: claim.tags,
      assignee: claim.assignee,
    }))
    .sort((x, y) => x.number - y.number);
}

const sorted = (claims: readonly ModelClaim[]) =>
  claims.map((claim) => ({ ...claim, quotes: [...claim.quotes].sort() })).sort((x, y) => x.number - y.number);

test('random acts with undo leave the desk as the model says, and taking all back leaves it as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 9 }), async (steps) => {
      const pair: Pair = { article: await desk.add(SENTENCES), model: beginModel(FOUND), reviews: new Map() };
      for (const one of steps) await take(pair, one);
      expect(sorted(await shown(pair))).toEqual(sorted(pair.model.alive()));
      for (const act of pair.model.acts.toReversed().filter(({ isUndone }) => !isUndone)) {
        const { claimId, reviewId } = pair.reviews.get(act)!;
        const { version } = (await desk.services.claimInText(claimId)).claim;
        await desk.services.undo(claimId, version, reviewId, ADA);
      }
      expect(await shown(pair)).toEqual(beginModel(FOUND).alive());
    }),
    { numRuns: RUNS },
  );
}, 1_800_000);

test('two reviewers at once lose no word and double none', async () => {
  const both = fc.record({ first: step, second: step });
  await fc.assert(
    fc.asyncProperty(fc.array(both, { minLength: 1, maxLength: 4 }), async (rounds) => {
      const article = await desk.add(SENTENCES);
      for (const { first, second } of rounds) {
        const { claims } = await desk.services.articlePage(article, {});
        await Promise.allSettled(
          [first, second].map((one, index) => rush(claims, one, index === 0 ? ADA : BO)),
        );
      }
      const { claims, article: summary } = await desk.services.articlePage(article, {});
      const { dropped } = await desk.store.lineage.ofArticle(article);
      const revision = (await desk.store.revisions.latestOf(article))!;
      const gone = dropped.flatMap(({ number }) =>
        revision.claims[number - 1]!.spans.flatMap(([start, end]) => wordsAt(TEXT.slice(start, end), start)),
      );
      const all = [...claims.flatMap(placesOf), ...gone].sort((x, y) => x - y);
      expect(all).toEqual(FOUND.flat());
      expect(summary.counts.total).toBe(claims.length);
    }),
    { numRuns: RUNS / 5 },
  );
}, 900_000);

/** One reviewer's act, from a page that the other has open as well: it is done whole, or refused. */
async function rush(claims: readonly DeskClaim[], { act, a, b }: Step, by: typeof ADA): Promise<unknown> {
  const { services } = desk;
  const one = claims[a % Math.max(claims.length, 1)];
  const other = claims[b % Math.max(claims.length, 1)];
  if (!one || !other) return null;
  switch (act) {
    case 'split':
    case 'tag':
    case 'cite': {
      const words = placesOf(one);
      const at = 1 + (b % Math.max(words.length - 1, 1));
      const parts = [words.slice(0, at), words.slice(at)].map((half) => half.map(wordAt).join(' '));
      return services.split(one.id, one.version, { parts, dropsRest: false }, by);
    }
    case 'merge':
    case 'add':
    case 'assign': {
      const others = [{ id: other.id, version: other.version }];
      return services.merge(one.id, one.version, { others, wording: '', speaker: '' }, by);
    }
    case 'drop':
      return services.drop(one.id, one.version, 'no claim', by);
    case 'undo': {
      const { undoable, claim } = await services.claimPage(one.id);
      return undoable && services.undo(claim.id, one.version, undoable.id, by);
    }
    default:
      return services.mark(one.id, { ...MARK, status: 'unverified', version: one.version }, by);
  }
}
