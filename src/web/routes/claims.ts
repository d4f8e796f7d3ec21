import { Router, type Request, type Response } from 'express';
import { STATUSES, type Status } from '../../domain/analysis';
import { InvalidInputError, StaleVersionError } from '../../domain/errors';
import type { CitationInput } from '../../domain/review';
import { STANCES, type Source, type Stance } from '../../domain/source';
import { quoteDiffers } from '../../services/quote-differs';
import type { NearestWords } from '../../services/choosing';
import type { ClaimInText, ClaimPage } from '../../services/services';
import { keepReviewer, leaveDone, readReviewer, takeDone, type Done } from '../cookies';
import { lastActOf } from '../last-act';
import type { Door } from '../door';
import { CARRIED_FIELDS, CLAIM_ACTS, type ClaimAct, type ClaimActName } from '../forms/acts';
import { requireName } from '../forms/actor';
import { CITATION_FIELDS, toCitationInput, type CitationField } from '../forms/citation-form';
import type { DeskForm } from '../forms/desk-form';
import { leavesTo, readKept } from '../forms/errand';
import { readPassage, readTaken, type PassagePlace } from '../forms/passage';
import { readBack, readFields, readId, readVersion, type Typed } from '../forms/read';
import { sayRefusal, type Refusal } from '../forms/refusal';
import { layBar } from '../galley/bar';
import { viewClaim } from '../pages/claim-page';
import { viewConflict } from '../pages/conflict-page';
import { sayCount, sayRecheck } from '../../report/words';
import { noteClaim, noteGrounds } from '../words/notes';
import { sayNumber } from '../words/dates';
import { shorten } from '../words/shorten';

/** `/claims/:id`: the claim's page, and each act on it. */
export function claimRoutes(door: Door): Router {
  const router = Router();

  router.get('/claims/:id', async (req, res) => {
    const desk = await door.services.claimPage(readId(req.params.id, 'claim'));
    const status = STATUSES.find((one) => one === req.query.status);
    const place = readPassage(req.query);
    const source = /^[1-9]\d{0,9}$/.exec(typeof req.query.source === 'string' ? req.query.source : '')?.[0];
    const chosen = place ? await typePassage(door, place) : source ? { sourceId: source } : null;
    const asked = readKept(req.query.kept);
    const kept = asked === null ? null : await door.services.keptForm(asked);
    const waiting = kept?.claimId === desk.claim.id ? kept : null;
    const form = {
      act: waiting?.act ?? (chosen === null ? null : 'cite'),
      typed: { ...waiting?.fields, ...chosen },
      errors: {},
      ...(status && { asked: status }),
    };
    await showClaim(door, req, res, desk, form, null, takeDone(req, res));
  });

  for (const name of Object.keys(CLAIM_ACTS) as ClaimActName[]) {
    router.get(`/claims/:id/${name}`, (req, res) =>
      res.redirect(303, `/claims/${readId(req.params.id, 'claim')}`),
    );
    router.post(`/claims/:id/${name}`, (req, res) => takeAct(door, req, res, name));
  }

  return router;
}

/** A passage of a stored copy as the fields of a citation. */
async function typePassage(
  { services }: Door,
  { copy, from, to }: PassagePlace,
): Promise<Pick<Typed<CitationField>, 'sourceId' | 'quote' | 'locator'> | null> {
  const passage = await services.passageOf(copy, from, to);
  return passage && { ...passage, sourceId: String(passage.sourceId) };
}

const NO_NEW_SOURCE = { sourceTitle: '', sourceBy: '', sourceUrl: '', sourceRank: '' };

/** What was typed, with the known source and the copy's words and place where others were typed, as far as that was ticked. */
async function takeWords(door: Door, sent: Typed<string>): Promise<Typed<string>> {
  const { takePlace = '', takeSource = '' } = sent;
  const typed: Typed<string> = {
    ...sent,
    ...(takePlace === '' ? {} : { takePlace: '', locator: takePlace }),
    ...(takeSource === '' ? {} : { takeSource: '', ...NO_NEW_SOURCE, sourceId: takeSource }),
  };
  const place = readTaken(typed.take ?? '');
  const taken = place && (await typePassage(door, place));
  return taken ? { ...typed, take: '', quote: taken.quote, locator: taken.locator } : typed;
}

interface Form {
  /** Which form was sent, or null on a page that was asked for. */
  readonly act: string | null;
  readonly typed: Typed<string>;
  readonly errors: Readonly<Record<string, string>>;
  /** What the stored copy has nearest to a quote that was refused. */
  readonly nearest?: NearestWords | null;
  /** Where the copy has a quote whose place was refused. */
  readonly place?: string | null;
  /** The known source at the address of one that was typed as new. */
  readonly known?: Source | null;
  /** The status that the address asks to open the form at. */
  readonly asked?: Status;
}

/** Keeps a form that is left to look for a source; returns where it leads, or null where it is not left. */
async function leaveFor(
  { services }: Door,
  claimId: number,
  act: 'mark' | 'cite',
  typed: Typed<string>,
): Promise<string | null> {
  if (leavesTo(typed.keep ?? '', '') === null) return null;
  const gone: readonly string[] = CARRIED_FIELDS.filter((field) => field !== 'name');
  const fields = Object.fromEntries(Object.entries(typed).filter(([field]) => !gone.includes(field)));
  const kept = await services.keepForm({ claimId, act, fields });
  return leavesTo(typed.keep ?? '', `for=${claimId}&kept=${kept}`);
}

async function takeAct(door: Door, req: Request, res: Response, name: ClaimActName): Promise<void> {
  const claimId = readId(req.params.id, 'claim');
  const act: ClaimAct = CLAIM_ACTS[name];
  const sent = readFields(req.body, [...new Set([...act.fields, ...CARRIED_FIELDS])]);
  const typed = await takeWords(door, sent);
  if (typed.keep === 'theirs') {
    res.redirect(303, `/claims/${claimId}`);
    return;
  }
  const away = name === 'mark' || name === 'cite' ? await leaveFor(door, claimId, name, typed) : null;
  if (away !== null) {
    res.redirect(303, away);
    return;
  }
  if (typed.keep === 'edit') {
    const desk = await door.services.claimPage(claimId);
    await showClaim(door, req, res, desk, { act: name, typed, errors: {} }, null, null);
    return;
  }
  try {
    const actor = { name: readReviewer(req) ?? requireName(typed.name ?? '') };
    keepReviewer(res, actor.name);
    const saved = await act.run(door.services, claimId, readVersion(typed.version), typed, actor);
    if (req.get('X-Stet-Part') === 'rail') await sendMarked(door, req, res, claimId, name, saved);
    else await leadOn(door, res, claimId, name, typed, saved);
  } catch (error) {
    if (error instanceof InvalidInputError) return refuse(door, req, res, claimId, name, typed, error);
    if (error instanceof StaleVersionError) return showConflict(door, req, res, claimId, name, typed);
    throw error;
  }
}

/** Only the claim as it stands beside the text now: what the script puts in the place of what was there. */
async function sendMarked(
  { services, sendPage }: Door,
  req: Request,
  res: Response,
  claimId: number,
  name: ClaimActName,
  saved: { readonly version: number; readonly reviewId: number },
): Promise<void> {
  const desk = await services.claimInText(claimId);
  const { claim, article } = desk;
  const { says, status, rest } = sayDone(desk, name, saved);
  const resting = await readResting(services, desk);
  const isLastLeft = article.counts.lacks === 1 && claim.lacks;
  sendPage(
    req,
    res,
    'partials/marked',
    { title: '' },
    {
      claims: [desk, ...resting].map(toRailClaim),
      article,
      bar: layBar(article.counts),
      says: `${says} ${status ?? ''}. ${rest}`,
      next: article.counts.lacks === 0 ? null : isLastLeft ? claimId : await services.nextLacking(claimId),
      last: await lastActOf(services, req, article.id),
    },
  );
}

/** A claim as the rail shows it, without the rest of its article. */
function toRailClaim({ claim, restsOn, context }: ClaimInText) {
  return {
    ...claim,
    notes: noteClaim(claim, context.text, context.start),
    rests: noteGrounds(restsOn),
    repeatsHref: `#c${claim.repeats?.claim ?? 0}`,
  };
}

/** As many claims as are looked at because they rest on one that changed. */
const MOST_RESTING = 30;

/** The claims that rest on this one, also by way of others: what is done to it may call for a recheck of them. */
async function readResting(services: Door['services'], desk: ClaimInText): Promise<readonly ClaimInText[]> {
  const found = new Map<number, ClaimInText>([[desk.claim.id, desk]]);
  for (const { carries } of found.values()) {
    for (const id of carries) {
      if (found.size <= MOST_RESTING && !found.has(id)) found.set(id, await services.claimInText(id));
    }
  }
  return [...found.values()].slice(1);
}

/** Says what was done, and leads to where the work goes on. */
async function leadOn(
  { services }: Door,
  res: Response,
  claimId: number,
  name: ClaimActName,
  typed: Typed<string>,
  saved: { readonly version: number; readonly reviewId: number },
): Promise<void> {
  if (name === 'undo') return leadBack(services, res, claimId, typed);
  const standing = await services.claimInText(claimId);
  const done = sayDone(standing, name, saved);
  leaveDone(res, { ...done, rest: `${warnOfQuote(standing, name, typed)}${done.rest}` });
  if ((typed.back ?? '') !== '') {
    res.redirect(303, readBack(typed.back!));
    return;
  }
  const next = typed.then === 'next' ? await services.nextLacking(claimId) : claimId;
  if (next === null) {
    res.redirect(303, `/articles/${standing.article.id}`);
    return;
  }
  res.redirect(303, `/claims/${next}`);
}

/** Says which act was taken back, and leads on: where that ended the claim, to the first that stands in its place again. */
async function leadBack(
  services: Door['services'],
  res: Response,
  claimId: number,
  typed: Typed<string>,
): Promise<void> {
  const { claim, article, history, lineage, idByNumber } = await services.claimPage(claimId);
  // Of a split or merge the review is that of the old claim: on a new one it is its making that was taken back.
  const own = history.find(({ id }) => String(id) === typed.review);
  const act = (own ?? history.find((one) => one.act === 'made'))?.says ?? '';
  const from = claim.withdrawn ? lineage.from[0] : claim.number;
  const there = from === undefined ? null : (await services.claimInText(idByNumber[from]!)).claim;
  const says = `Taken back: claim ${claim.number}, ${shorten(act, 160)}`;
  leaveDone(res, {
    says: there === null ? says : `${says}. Claim ${there.number} is`,
    status: there?.status ?? null,
    rest: '',
    undo: null,
  });
  const back = readBack(typed.back ?? '');
  const isGone = back === '/' || (claim.withdrawn && back === `/claims/${claimId}`);
  res.redirect(303, !isGone ? back : there ? `/claims/${there.id}` : `/articles/${article.id}`);
}

/** Where a quote that was saved just now parts from the claim: whoever goes on to the next claim does not see its card. */
function warnOfQuote({ claim }: ClaimInText, name: ClaimActName, typed: Typed<string>): string {
  if (name !== 'mark' && name !== 'cite') return '';
  const { quote = '', stance, shows } = typed;
  if (!isStance(stance)) return '';
  const differs = quoteDiffers(claim.wording, {
    quote,
    stance,
    shows: shows === 'utterance' ? 'utterance' : 'content',
  });
  return differs.length === 0 ? '' : `The claim and its quote differ: ${differs.join('; ')}. `;
}

const isStance = (value: string | undefined): value is Stance => STANCES.some((stance) => stance === value);

function sayDone(
  { claim, article }: ClaimInText,
  name: ClaimActName,
  saved: { readonly version: number; readonly reviewId: number },
): Done {
  const { number, status } = claim;
  const says = {
    mark: `Claim ${number} marked`,
    cite: `A source is cited for claim ${number}, which is`,
    withdraw: `A citation of claim ${number} is withdrawn; it is`,
    note: `A note is kept with claim ${number}, which is`,
    wording: `Claim ${number} has a new wording, and is`,
    drop: `Claim ${number} is dropped; it was`,
    tag: `The tags of claim ${number} are changed; it is`,
    assign: `${claim.assignee ?? 'Nobody'} has claim ${number} in hand, which is`,
    undo: `Taken back: claim ${number} is`,
  }[name];
  const { lacks: left, total } = article.counts;
  const short = claim.recheckWhy.filter(({ why }) => name === 'withdraw' && why === 'uncited');
  const recheck = short.length > 0 ? `It needs a recheck: ${short.map(sayRecheck).join('; ')}. ` : '';
  const covered =
    left === 0
      ? `All ${sayCount(total, 'claim')} of this article are covered.`
      : `${sayNumber(left)} of ${sayCount(total, 'claim')} still ${left === 1 ? 'lacks' : 'lack'} a source.`;
  const rest = `${recheck}${covered}`;
  const undo =
    name === 'undo' ? null : { claimId: claim.id, version: saved.version, reviewId: saved.reviewId };
  return { says, status, rest, undo };
}

async function refuse(
  door: Door,
  req: Request,
  res: Response,
  claimId: number,
  name: ClaimActName,
  typed: Typed<string>,
  error: InvalidInputError,
): Promise<void> {
  const act: ClaimAct = CLAIM_ACTS[name];
  const heading = error.message.startsWith('Not ') ? error.message : act.refused;
  const refusal = sayRefusal(error, heading, act.fields, (field) => act.idOf(field, typed));
  const desk = await door.services.claimPage(claimId);
  const { quote, locator, sourceUrl } = error.fields;
  const { services } = door;
  const nearest =
    quote === undefined ? null : await heldAs(typed, (input) => services.nearestWords(claimId, input));
  const place =
    locator === undefined ? null : await heldAs(typed, (input) => services.placeInCopy(claimId, input));
  const known =
    sourceUrl === undefined ? null : await heldAs(typed, (input) => services.sourceTypedAgain(input));
  const form = { act: name, typed, errors: error.fields, nearest, place, known };
  await showClaim(door, req, res.status(422), desk, form, refusal, null);
}

/** What holding a typed citation against its copy gives; null where the fields make no citation. */
async function heldAs<Found>(
  typed: Typed<string>,
  hold: (input: CitationInput) => Promise<Found | null>,
): Promise<Found | null> {
  try {
    return await hold(toCitationInput(readFields(typed, CITATION_FIELDS)));
  } catch (error) {
    if (error instanceof InvalidInputError) return null;
    throw error;
  }
}

async function showConflict(
  door: Door,
  req: Request,
  res: Response,
  claimId: number,
  name: ClaimActName,
  typed: Typed<string>,
): Promise<void> {
  const desk = await door.services.claimPage(claimId);
  res.status(409);
  if (name === 'undo') {
    const by = desk.history[0]?.by ?? 'Somebody';
    const errors = [{ says: 'Look at what stands now in the history.', href: '#hist' }];
    const refusal = { heading: `Not taken back: ${by} saved this claim meanwhile`, errors };
    await showClaim(door, req, res, desk, { act: null, typed: {}, errors: {} }, refusal, null);
    return;
  }
  const title = `Two versions of claim ${desk.claim.number}`;
  const conflict = viewConflict(desk, name, typed);
  door.sendPage(req, res, 'conflict', { title, back: `/claims/${claimId}` }, { desk, conflict });
}

/** How a form beside the marks shows the claim's page again with what was typed in it. */
export function showClaimAgain(
  door: Door,
  req: Request,
  res: Response,
  claimId: number,
  act: string,
): DeskForm['show'] {
  return async (typed, errors, refusal) =>
    showClaim(door, req, res, await door.services.claimPage(claimId), { act, typed, errors }, refusal, null);
}

/** The known sources, with the one that was chosen before them where it is none of those used last. */
async function withChosen(
  { services }: Door,
  desk: ClaimPage,
  chosen: string | undefined,
): Promise<ClaimPage> {
  const id = /^[1-9]\d{0,9}$/.test(chosen ?? '') ? Number(chosen) : null;
  if (id === null || desk.sources.some((source) => source.id === id)) return desk;
  const source = await services.sourceToCite(id);
  return source === null ? desk : { ...desk, sources: [source, ...desk.sources] };
}

/** Answers with a claim's page, as asked for or with what was typed. */
async function showClaim(
  door: Door,
  req: Request,
  res: Response,
  shown: ClaimPage,
  form: Form,
  refusal: Refusal | null,
  done: Done | null,
): Promise<void> {
  const desk = await withChosen(door, shown, form.typed.sourceId);
  const { claim, article } = desk;
  const title = `${refusal ? 'Not marked: claim' : 'Claim'} ${claim.number} · ${article.title}`;
  door.sendPage(
    req,
    res,
    'claim',
    { title, back: `/claims/${claim.id}` },
    {
      desk,
      view: viewClaim(desk),
      form,
      refusal,
      done,
      last: await lastActOf(door.services, req, article.id),
    },
  );
}
