import { Router, type Request, type Response } from 'express';
import type { FieldErrors } from '../../domain/errors';
import { cutWords } from '../../domain/cut-words';
import type { Restructured } from '../../services/services';
import type { Door } from '../door';
import { takeDeskForm } from '../forms/desk-form';
import { readFields, readId, readVersion, type Typed } from '../forms/read';
import type { Refusal } from '../forms/refusal';
import { findSentence, listSentences, MOST_PARTS, viewMerge, viewSplit } from '../pages/restructuring-page';

const PARTS = Array.from({ length: MOST_PARTS }, (_, index) => `part${index + 1}`);
const NOTHING = { typed: {}, errors: {}, refusal: null } as const;

interface Shown {
  readonly typed: Typed<string>;
  readonly errors: FieldErrors;
  readonly refusal: Refusal | null;
}

/** All values of a field that a page may send several times. */
function readAll(body: unknown, name: string): readonly string[] {
  const value = (body as Record<string, unknown> | undefined)?.[name];
  return [value].flat().filter((one): one is string => typeof one === 'string');
}

const cutsOf = (body: unknown) =>
  readAll(body, 'at')
    .filter((at) => /^\d{1,4}$/.test(at))
    .map(Number);

/** Splitting and merging a claim, and adding one: each a page of its own. */
export function restructuringRoutes(door: Door): Router {
  const { services, sendPage } = door;
  const router = Router();

  /** Where the work goes on: the first of the new claims. */
  const leadTo = (says: string, { made, reviewId }: Restructured) => ({
    says,
    href: `/claims/${made[0]!}`,
    undo: null,
    undoReview: { claimId: made[0]!, version: 2, reviewId },
  });

  async function showSplit(
    req: Request,
    res: Response,
    claimId: number,
    cuts: readonly number[],
    shown: Shown,
  ) {
    const desk = await services.claimPage(claimId);
    const title = `${shown.refusal ? 'Not split' : 'Split'}: claim ${desk.claim.number}`;
    const view = viewSplit(desk, cuts, shown.typed);
    sendPage(req, res, 'split', { title, back: `/claims/${claimId}/split` }, { desk, view, ...shown });
  }

  router.get('/claims/:id/split', (req, res) =>
    showSplit(req, res, readId(req.params.id, 'claim'), cutsOf(req.query), NOTHING),
  );

  router.post('/claims/:id/split', async (req, res) => {
    const claimId = readId(req.params.id, 'claim');
    const cuts = cutsOf(req.body);
    await takeDeskForm(req, res, {
      fields: [...PARTS, 'rest', 'version', 'claim'],
      refused: 'Not split',
      run: async (typed, actor) => {
        const written = PARTS.map((name) => typed[name] ?? '').filter((part) => part.trim() !== '');
        const { claim } = await services.claimInText(claimId);
        const parts = written.length > 0 ? written : cutWords(claim.wording, cuts);
        const input = { parts, dropsRest: typed.rest === 'yes' };
        const done = await services.split(claimId, readVersion(typed.version), input, actor);
        return leadTo(
          `Claim ${claim.number} is split into ${done.made.length}; each begins unverified`,
          done,
        );
      },
      show: (typed, errors, refusal) => showSplit(req, res, claimId, cuts, { typed, errors, refusal }),
    });
  });

  async function showMerge(
    req: Request,
    res: Response,
    claimId: number,
    ticked: readonly number[],
    shown: Shown,
  ) {
    const desk = await services.claimPage(claimId);
    const article = await services.articlePage(desk.article.id, {});
    const title = `${shown.refusal ? 'Not merged' : 'Merge'}: claim ${desk.claim.number}`;
    const view = viewMerge(article, claimId, ticked);
    sendPage(req, res, 'merge', { title, back: `/claims/${claimId}/merge` }, { desk, view, ...shown });
  }

  router.get('/claims/:id/merge', (req, res) =>
    showMerge(req, res, readId(req.params.id, 'claim'), readAll(req.query, 'with').map(Number), NOTHING),
  );

  router.post('/claims/:id/merge', async (req, res) => {
    const claimId = readId(req.params.id, 'claim');
    const others = readAll(req.body, 'with').flatMap((value) => {
      const [, id, version = ''] = /^(\d{1,9}):?(.*)$/.exec(value) ?? [];
      return id === undefined ? [] : [{ id: Number(id), version }];
    });
    await takeDeskForm(req, res, {
      fields: ['others', 'speaker', 'wording', 'version', 'claim'],
      refused: 'Not merged',
      run: async (typed, actor) => {
        const versioned = others.map(({ id, version }) => ({ id, version: readVersion(version) }));
        const input = { others: versioned, wording: typed.wording ?? '', speaker: typed.speaker ?? '' };
        const done = await services.merge(claimId, readVersion(typed.version), input, actor);
        return leadTo(`${others.length + 1} claims are merged into one, which begins unverified`, done);
      },
      show: (typed, errors, refusal) =>
        showMerge(
          req,
          res,
          claimId,
          others.map(({ id }) => id),
          { typed, errors, refusal },
        ),
    });
  });

  async function showAdd(req: Request, res: Response, articleId: number, shown: Shown) {
    const article = await services.articlePage(articleId, {});
    const title = `${shown.refusal ? 'Not added' : 'Add a claim'}: ${article.article.title}`;
    const sentences = listSentences(article);
    sendPage(
      req,
      res,
      'add-claim',
      { title, here: 'articles', back: `/articles/${articleId}` },
      { desk: article, sentences, ...shown },
    );
  }

  router.get('/articles/:id/claims/new', async (req, res) => {
    const articleId = readId(req.params.id, 'article');
    const { words, near, sentence } = readFields(req.query, ['words', 'near', 'sentence']);
    const found = words === '' ? 0 : findSentence(await services.articlePage(articleId, {}), words, near);
    const typed = {
      words: words.replace(/\s+/gu, ' ').trim().slice(0, 2_000),
      sentence: found > 0 ? String(found) : sentence,
    };
    await showAdd(req, res, articleId, { ...NOTHING, typed });
  });

  router.get('/articles/:id/claims', (req, res) =>
    res.redirect(303, `/articles/${readId(req.params.id, 'article')}`),
  );

  router.post('/articles/:id/claims', async (req, res) => {
    const articleId = readId(req.params.id, 'article');
    await takeDeskForm(req, res, {
      fields: ['sentence', 'words', 'wording'],
      refused: 'Not added',
      run: async (typed, actor) => {
        const input = {
          sentence: Number(typed.sentence) || 0,
          words: typed.words ?? '',
          wording: typed.wording ?? '',
        };
        return leadTo(
          'The claim is added; it begins unverified',
          await services.addClaim(articleId, input, actor),
        );
      },
      show: (typed, errors, refusal) => showAdd(req, res, articleId, { typed, errors, refusal }),
    });
  });

  return router;
}
