import { InvalidInputError, type FieldErrors } from '../domain/errors';
import { reword } from '../domain/rewording';
import { incompleteCitation, malformedCitation } from '../domain/rules/citation';
import type { ClaimFacts } from '../domain/rules/facts';
import { LONGEST_NOTE, malformedMark } from '../domain/rules/mark';
import { misplaced } from '../domain/rules/misplaced';
import { misquoted } from '../domain/rules/misquoted';
import { isAtArticle, isOwnArticle, OWN_ADDRESS, OWN_ARTICLE, OWN_TEXT } from '../domain/rules/own-article';
import { refusalHeading, refusals } from '../domain/rules/refusals';
import type { CitationInput, MarkInput } from '../domain/review';
import type { Act, ActFacts } from '../store/act-writing';
import type { Store } from '../store/open-store';
import type { Clock } from './clock';
import { decideUndo } from './decide-undo';
import { refuseWithdrawn, toAct, type Doing } from './drafting';
import { holdCitation, type HeldCitation } from './holding';
import type { Services } from './services';
import { stretchOf } from './stretch-of';
import { recogniseTyped } from './typed-again';
import { checkLine, nameOf, refuseIf, toDetails, toFacts, trimCitation, trimMark } from './typed';

const SAME_WORDS: FieldErrors = { wording: 'These are the words that the claim has already.' };

/** The words alone, without marks and brackets: a full stop more or less is no other wording. */
const wordsOf = (wording: string): string => (wording.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** What the rules may know of a claim. */
export function ruleFacts({ claim, revision, article }: ActFacts): ClaimFacts {
  const found = revision.claims[claim.number - 1]!;
  const sentence = revision.sentences[found.sentence]!;
  return {
    wording: claim.wording,
    isReworded: claim.fragments !== null && wordsOf(claim.wording) !== wordsOf(found.foundWording),
    claimant: found.attribution?.claimant ?? null,
    sentence: revision.text.slice(sentence.start, sentence.end),
    article: { ...article, text: revision.text },
  };
}

/** Refuses a source that was chosen and is not there. */
function unknownSource({ source }: ActFacts, input: CitationInput | null): FieldErrors {
  const isUnknown = input !== null && input.sourceId !== null && source === null;
  return isUnknown ? { sourceId: 'This source is not on the desk. Choose another, or add it.' } : {};
}

/** What the four statuses need, of a claim whose sources were held against their copies and each other. */
function refusedFor(facts: ActFacts, held: HeldCitation, input: MarkInput): FieldErrors {
  const typed = input.citation && held.typed(toFacts(input.citation, facts.source));
  return refusals(ruleFacts(facts), facts.citations.map(held.withOrigin), typed, input);
}

function decideMark(
  facts: ActFacts,
  held: HeldCitation,
  input: MarkInput,
  signature: Pick<Doing, 'by' | 'at' | 'together'>,
): Act {
  const refused = refusedFor(facts, held, input);
  const isRefused = Object.keys(refused).length > 0;
  if (input.override === '') {
    refuseIf(refused, (errors) => refusalHeading(`Not marked as ${input.status}`, errors));
  }
  return toAct(facts, {
    act: 'marked',
    ...signature,
    status: input.status || null,
    note: input.note,
    // A reason that was not needed overrules nothing.
    ...(isRefused ? { override: input.override } : {}),
    details: { mark: toDetails(input) },
    citation: input.citation,
    held,
  });
}

/** What a reviewer does to a claim; each is one act, written whole or not at all. */
export function reviewing(
  store: Store,
  clock: Clock,
): Pick<Services, 'mark' | 'cite' | 'note' | 'reword' | 'undo'> {
  const append: Store['acts']['append'] = (claimId, version, sourceId, by, at, decide) =>
    store.acts.append(claimId, version, sourceId, by, at, (facts) => {
      refuseWithdrawn(facts);
      return decide(facts);
    });
  return {
    async mark(claimId, typed, actor, together) {
      const by = nameOf(actor);
      const at = clock();
      const trimmed = trimMark(typed);
      const { input: citation, errors: again } = await recogniseTyped(store, trimmed.citation);
      const input = { ...trimmed, citation };
      const held = await holdCitation(store, claimId, input.citation);
      return append(claimId, input.version, input.citation?.sourceId ?? null, by, at, (facts) => {
        const malformed = {
          ...again,
          ...(input.citation ? malformedCitation(input.citation, at.slice(0, 10)) : {}),
          ...unknownSource(facts, input.citation),
          ...malformedMark(input),
        };
        if (Object.keys(malformed).length > 0) {
          const missing = input.override === '' ? refusedFor(facts, held, input) : {};
          const what = input.status === '' ? 'Not marked' : `Not marked as ${input.status}`;
          refuseIf({ ...missing, ...malformed }, (errors) => refusalHeading(what, errors));
        }
        return decideMark(facts, held, input, { by, at, together });
      });
    },

    async cite(claimId, version, typed, note, actor, together) {
      const by = nameOf(actor);
      const at = clock();
      const { input, errors: again } = await recogniseTyped(store, trimCitation(typed));
      checkLine('note', note, LONGEST_NOTE);
      const held = await holdCitation(store, claimId, input);
      return append(claimId, version, input.sourceId, by, at, (facts) => {
        const citation = held.typed(toFacts(input, facts.source));
        const isEvidence = input.shows === 'content' && input.stance !== 'context';
        const errors: Record<string, string> = {
          ...(isEvidence && citation.isOwnText ? { quote: OWN_TEXT } : misquoted(citation)),
          ...misplaced(citation),
          ...again,
          ...incompleteCitation(input),
          ...malformedCitation(input, at.slice(0, 10)),
          ...unknownSource(facts, input),
        };
        const { article } = ruleFacts(facts);
        if (isEvidence && isOwnArticle(citation.source, article)) {
          errors[input.sourceUrl === '' ? 'sourceTitle' : 'sourceUrl'] ??= OWN_ARTICLE;
        } else if (isEvidence && isAtArticle(citation.addresses ?? [], article)) {
          errors.sourceId = OWN_ADDRESS;
        }
        refuseIf(errors, (all) => refusalHeading('Not cited', all));
        return toAct(facts, {
          act: 'cited',
          by,
          at,
          together,
          details: {},
          note: note.trim(),
          citation: input,
          held,
        });
      });
    },

    async note(claimId, version, note, actor) {
      const by = nameOf(actor);
      if (note.trim() === '') throw new InvalidInputError({ note: 'Write the note first.' });
      checkLine('note', note, LONGEST_NOTE);
      const at = clock();
      return append(claimId, version, null, by, at, (facts) =>
        toAct(facts, { act: 'noted', by, at, details: {}, note: note.trim() }),
      );
    },

    async reword(claimId, version, wording, actor) {
      const by = nameOf(actor);
      const at = clock();
      return append(claimId, version, null, by, at, (facts) => {
        const { claim, revision } = facts;
        // Words put in another order than the article's would come back with brackets around them.
        if (wording.trim().replace(/\s+/gu, ' ') === claim.wording) throw new InvalidInputError(SAME_WORDS);
        const found = revision.claims[claim.number - 1]!;
        const rewording = reword(wording, {
          text: revision.text,
          sentence: stretchOf(revision, [found]),
          fragments: [...found.fragments, ...(claim.fragments ?? [])],
        });
        if (rewording.wording === claim.wording) {
          throw new InvalidInputError(SAME_WORDS);
        }
        return toAct(facts, { act: 'reworded', by, at, details: { rewording } });
      });
    },

    async undo(claimId, version, reviewId, actor) {
      const by = nameOf(actor);
      const at = clock();
      return store.acts.undo(claimId, version, reviewId, by, at, (facts, one) =>
        decideUndo(facts, one, by, at),
      );
    },
  };
}
