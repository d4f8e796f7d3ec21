import type { Attribution } from '../domain/analysis';
import { InvalidInputError, NotFoundError, type FieldErrors } from '../domain/errors';
import { findWords, joinSpans, leftOver, spansOf, touches } from '../domain/parts';
import { reword, type Place, type Rewording } from '../domain/rewording';
import { LONGEST_NOTE } from '../domain/rules/mark';
import { contains, type SpanPair } from '../domain/span';
import type { ActFacts } from '../store/act-writing';
import type { JointAct, Made } from '../store/joint-acts';
import type { Store } from '../store/open-store';
import type { FoundClaim, Revision } from '../store/revisions';
import type { Clock } from './clock';
import { refuseWithdrawn, toAct, type DraftFacts } from './drafting';
import { gatherFindings } from './gather-findings';
import type { Services } from './services';
import { stretchOf } from './stretch-of';
import { checkLine, nameOf } from './typed';

/** As many claims as one can be split into at once, or merged from. */
const MOST_PARTS = 20;

type Making = 'split' | 'merge' | 'add';

const NOBODY: DraftFacts = { claim: { version: 2 }, reviews: [], citations: [], source: null };

/** A new claim with its act: evidence, tags and label come along from the claims that it is made of. */
function makeClaim(
  claim: Made['claim'],
  how: Making,
  from: readonly ActFacts[],
  { by, at }: { readonly by: string; readonly at: string },
): Made {
  const tags = [...new Set(from.flatMap((facts) => facts.claim.tags))];
  const assignee = from.map((facts) => facts.claim.assignee).find((label) => label !== null);
  const citations = from.flatMap((facts) => facts.citations);
  const key = ({ source, quote, locator, stance, shows }: (typeof citations)[number]) =>
    JSON.stringify([source.id, quote, locator, stance, shows]);
  const standing = [...new Map(citations.map((citation) => [key(citation), citation])).values()];
  return {
    claim,
    act: toAct(
      { ...NOBODY, citations: standing },
      {
        act: 'made',
        by,
        at,
        details: {
          made: { how, from: from.map((facts) => facts.claim.number) },
          ...(tags.length > 0 ? { tags: { add: tags, remove: [] } } : {}),
          ...(assignee ? { assignee } : {}),
        },
      },
    ),
    citations: citations.map(({ id }) => id),
  };
}

const found = (revision: Revision, { claim }: ActFacts): FoundClaim => revision.claims[claim.number - 1]!;

/** The speaker goes along with the words that were said. */
function speakerOf({ attribution }: FoundClaim, spans: readonly SpanPair[]): Attribution | null {
  if (attribution === null || attribution.content.length === 0) return attribution;
  return attribution.content.some((span) => touches(span, spans)) ? attribution : null;
}

/** A wording held against its place; what is wrong with it stands under the field's name. */
function rewordAs(field: string, wording: string, place: Parameters<typeof reword>[1]): Rewording {
  try {
    return reword(wording, place);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    throw new InvalidInputError({ [field]: error.fields.wording ?? error.message });
  }
}

/** Marks may stand between the words of a part, as where it reaches over the end of a sentence. */
const LOOSELY = '[^\\p{L}\\p{N}]+';

/** One part of a split: where its words stand in the claim in one run, after the part before if they do; else wherever they stand. */
function placePart(
  part: string,
  field: string,
  after: number,
  { text, sentence, fragments }: Place,
  whole: FoundClaim,
) {
  const bare = part.replace(/[.,;:]+$/u, '');
  const runs = whole.spans.flatMap(([start, end]) =>
    [Math.max(start, after), start].flatMap((from) =>
      from < end ? findWords(text, [from, end], bare, LOOSELY) : [],
    ),
  );
  const isRun = runs.length > 0 && !/[…[]|\.{3}/u.test(part);
  const within = isRun ? runs[0]! : sentence;
  const rewording = rewordAs(field, part, { text, sentence: within, fragments });
  return { spans: spansOf(text, rewording.fragments, within), rewording };
}

function decideParts(facts: ActFacts, parts: readonly string[], dropsRest: boolean) {
  const { revision, claim } = facts;
  const whole = found(revision, facts);
  const place: Place = {
    text: revision.text,
    sentence: stretchOf(revision, [whole]),
    fragments: [...whole.fragments, ...(claim.fragments ?? [])],
  };
  const errors: Record<string, string> = {};
  const made: ReturnType<typeof placePart>[] = [];
  const words = (taken: readonly SpanPair[]) => leftOver(revision.text, whole.spans, [taken]).length;
  parts.forEach((part, index) => {
    const field = `part${index + 1}`;
    try {
      const placed = placePart(part, field, made.at(-1)?.spans.at(-1)?.[1] ?? 0, place, whole);
      const twin = made.findIndex(({ rewording }) => rewording.wording === placed.rewording.wording);
      if (
        words(placed.spans) === words([]) &&
        !placed.spans.some((span) => whole.spans.some((own) => contains(span, own)))
      ) {
        errors[field] = 'None of these words are the claim’s. Keep at least one of them.';
      } else if (twin >= 0) errors[field] = `This says the same as part ${twin + 1}.`;
      made.push(placed);
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      Object.assign(errors, error.fields);
    }
  });
  const rest = leftOver(
    revision.text,
    whole.spans,
    made.map(({ spans }) => spans),
  );
  if (Object.keys(errors).length === 0 && rest.length > 0 && !dropsRest) {
    errors.rest = `No part has these words of the claim: “${rest.join(' ')}”. Put them into one, or say that they are no claim.`;
  }
  if (Object.keys(errors).length > 0) throw new InvalidInputError(errors, 'Not split');
  return made;
}

/** The speaker of a merged claim: the one that all have, or the one that was chosen. */
function mergedSpeaker(claims: readonly FoundClaim[], speaker: string): Attribution | null {
  const speakers = new Map(claims.map((claim) => [String(claim.number), claim.attribution]));
  const different = new Set(
    claims.map(({ attribution }) => attribution?.claimant.name ?? attribution?.cue.join() ?? ''),
  );
  if (different.size === 1) return claims[0]!.attribution;
  if (speaker === 'none') return null;
  const chosen = speakers.get(speaker);
  if (chosen === undefined) {
    throw new InvalidInputError(
      { speaker: 'They are said by different people. Choose who says the one claim.' },
      'Not merged',
    );
  }
  return chosen;
}

/** The words of several claims in one: the article's own stretch where they share a sentence, else one after the other. */
function joinWordings({ text }: Revision, claims: readonly FoundClaim[], facts: readonly ActFacts[]): string {
  const spans = claims.flatMap((claim) => claim.spans);
  if (new Set(claims.map(({ sentence }) => sentence)).size === 1 && spans.length > 0) {
    return text.slice(Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end)));
  }
  return facts.map(({ claim }) => claim.wording.replace(/[.;]\s*$/u, '')).join('; ');
}

/** Splitting, merging, dropping and adding claims: each is one act, written whole or not at all. */
export function restructuring(
  store: Store,
  clock: Clock,
): Pick<Services, 'split' | 'merge' | 'drop' | 'addClaim'> {
  async function articleOf(claimId: number): Promise<number> {
    const claim = await store.claims.find(claimId);
    if (!claim) throw new NotFoundError('claim', String(claimId));
    return claim.articleId;
  }

  /** The article of claims that are to become one. */
  async function sharedArticleOf(
    claimId: number,
    others: readonly { readonly id: number }[],
  ): Promise<number> {
    const articleId = await articleOf(claimId);
    for (const { id } of others) {
      if ((await store.claims.find(id))?.articleId === articleId) continue;
      throw new InvalidInputError({ others: 'Tick claims of this article only.' }, 'Not merged');
    }
    return articleId;
  }

  return {
    async split(claimId, version, { parts: typed, dropsRest }, actor) {
      const by = nameOf(actor);
      const parts = typed.map((part) => part.trim()).filter((part) => part !== '');
      if (parts.length < 2) throw new InvalidInputError({ part1: 'Write at least two claims.' }, 'Not split');
      if (parts.length > MOST_PARTS) {
        throw new InvalidInputError({ part1: `At most ${MOST_PARTS} at once.` }, 'Not split');
      }
      const at = clock();
      const named = [{ id: claimId, version }];
      return store.acts.join(
        await articleOf(claimId),
        named,
        by,
        at,
        ({ revision, claims, nextNumber }): JointAct => {
          const facts = claims[0]!;
          refuseWithdrawn(facts);
          const whole = found(revision, facts);
          const into = parts.map((_, index) => nextNumber + index);
          return {
            acts: [toAct(facts, { act: 'split', by, at, details: { into } })],
            made: decideParts(facts, parts, dropsRest).map(({ rewording, spans }) =>
              makeClaim(
                gatherFindings({
                  revision,
                  from: [whole],
                  attribution: speakerOf(whole, spans),
                  sentence: whole.sentence,
                  spans,
                  rewording,
                }),
                'split',
                [facts],
                { by, at },
              ),
            ),
          };
        },
      );
    },

    async merge(claimId, version, { others, wording, speaker }, actor) {
      const by = nameOf(actor);
      const named = [{ id: claimId, version }, ...others.filter(({ id }) => id !== claimId)];
      if (named.length < 2) {
        throw new InvalidInputError({ others: 'Tick at least one claim to merge it with.' }, 'Not merged');
      }
      if (named.length > MOST_PARTS) {
        throw new InvalidInputError({ others: `At most ${MOST_PARTS} at once.` }, 'Not merged');
      }
      const at = clock();
      return store.acts.join(
        await sharedArticleOf(claimId, others),
        named,
        by,
        at,
        ({ revision, claims: facts, nextNumber }): JointAct => {
          facts.forEach(refuseWithdrawn);
          const claims = facts.map((one) => found(revision, one));
          const attribution = mergedSpeaker(claims, speaker);
          const inOrder = [...facts].sort((a, b) => {
            const [one, other] = [found(revision, a), found(revision, b)];
            return one.sentence - other.sentence || (one.spans[0]?.[0] ?? 0) - (other.spans[0]?.[0] ?? 0);
          });
          const ordered = inOrder.map((one) => found(revision, one));
          const words = wording.trim() === '' ? joinWordings(revision, ordered, inOrder) : wording;
          const rewording = rewordAs('wording', words, {
            text: revision.text,
            sentence: stretchOf(revision, claims),
            fragments: facts.flatMap(({ claim }, index) => [
              ...claims[index]!.fragments,
              ...(claim.fragments ?? []),
            ]),
          });
          const claim = gatherFindings({
            revision,
            from: ordered,
            attribution,
            sentence: ordered[0]!.sentence,
            spans: joinSpans(
              revision.text,
              claims.flatMap((one) => one.spans),
            ),
            rewording,
          });
          return {
            acts: facts.map((one) => toAct(one, { act: 'merged', by, at, details: { into: [nextNumber] } })),
            made: [makeClaim(claim, 'merge', inOrder, { by, at })],
          };
        },
      );
    },

    async drop(claimId, version, typed, actor) {
      const by = nameOf(actor);
      const reason = typed.trim();
      if (reason === '') throw new InvalidInputError({ reason: 'Say why it is no claim.' }, 'Not dropped');
      checkLine('reason', reason, LONGEST_NOTE);
      const at = clock();
      return store.acts.append(claimId, version, null, by, at, (facts) => {
        refuseWithdrawn(facts);
        return toAct(facts, { act: 'dropped', by, at, details: {}, note: reason });
      });
    },

    async addClaim(articleId, { sentence: number, words, wording }, actor) {
      const by = nameOf(actor);
      const at = clock();
      return store.acts.join(articleId, [], by, at, ({ revision }): JointAct => {
        const errors: { -readonly [Field in keyof FieldErrors]: string } = {};
        const sentence = revision.sentences[number - 1];
        if (!sentence) errors.sentence = `The article has sentences 1 to ${revision.sentences.length}.`;
        const within: SpanPair = sentence ? [sentence.start, sentence.end] : [0, 0];
        const spans = findWords(revision.text, within, words);
        if (words.trim() === '') errors.words = 'Copy the words of the sentence that make the claim.';
        else if (sentence && spans.length === 0)
          errors.words = 'These words do not stand in this sentence. Copy them exactly.';
        if (Object.keys(errors).length > 0) throw new InvalidInputError(errors, 'Not added');
        const written = wording.trim() === '' ? words.trim() : wording;
        const rewording = rewordAs(wording.trim() === '' ? 'words' : 'wording', written, {
          text: revision.text,
          sentence: within,
          fragments: [],
        });
        const neighbours = revision.claims.filter((claim) => claim.sentence === number - 1);
        const attribution = revision.attributions
          .filter(({ content }) => content.some((span) => touches(span, spans)))
          .sort((a, b) => a.content.flat().length - b.content.flat().length)[0];
        const claim = gatherFindings({
          revision,
          from: neighbours,
          attribution: attribution ?? null,
          sentence: number - 1,
          spans,
          rewording,
        });
        return {
          acts: [],
          made: [
            makeClaim(
              { ...claim, repeats: null, checkworthiness: Math.max(0.5, claim.checkworthiness) },
              'add',
              [],
              { by, at },
            ),
          ],
        };
      });
    },
  };
}
