import type { MarkDetails } from '../domain/acts';
import { InvalidInputError, type FieldErrors } from '../domain/errors';
import { LONGEST_LINE } from '../domain/rules/citation';
import type { CitationFacts } from '../domain/rules/facts';
import type { CitationInput, MarkInput } from '../domain/review';
import type { Rank, Shows, Source, Stance } from '../domain/source';
import type { NewCitation } from '../store/act-writing';
import type { Actor } from './actor';
import type { HeldCitation } from './holding';

/** The same input without white space around its words. */
export function trimCitation(input: CitationInput): CitationInput {
  return {
    sourceId: input.sourceId,
    sourceTitle: input.sourceTitle.trim(),
    sourceBy: input.sourceBy.trim(),
    sourceUrl: input.sourceUrl.trim(),
    sourceRank: input.sourceRank.trim(),
    quote: input.quote.trim(),
    locator: input.locator.trim(),
    seen: input.seen.trim(),
    stance: input.stance,
    shows: input.shows,
    quoteReason: (input.quoteReason ?? '').trim(),
    placeReason: (input.placeReason ?? '').trim(),
    originReason: (input.originReason ?? '').trim(),
  };
}

/** The same input without white space around its words; an unsaid "shows" is what the status asks for. */
export function trimMark(input: MarkInput): MarkInput {
  const shows = input.status === 'attributed' ? 'utterance' : 'content';
  const citation = input.citation && trimCitation(input.citation);
  return {
    status: input.status,
    version: input.version,
    citation: citation && { ...citation, shows: citation.shows === '' ? shows : citation.shows },
    few: input.few.trim(),
    claimant: input.claimant.trim(),
    utterance: input.utterance.trim(),
    isAnonymous: input.isAnonymous,
    whoKnows: input.whoKnows.trim(),
    whyAnonymous: input.whyAnonymous.trim(),
    gives: input.gives,
    hedge: input.hedge.trim(),
    reason: input.reason.trim(),
    whose: input.whose.trim(),
    decision: input.decision,
    tried: input.tried.trim(),
    exception: input.exception.trim(),
    note: input.note.trim(),
    override: input.override.trim(),
  };
}

/** What a mark typed, as it is kept: without its citation and version, which have places of their own. */
export function toDetails(input: MarkInput): MarkDetails {
  const details: { -readonly [Field in keyof MarkInput]?: MarkInput[Field] } = { ...input };
  delete details.citation;
  delete details.version;
  return details as MarkDetails;
}

/** The reviewer's name as it will stand on the review. Throws InvalidInputError on `name`. */
export function nameOf(actor: Actor): string {
  const name = actor.name.replace(/\s+/gu, ' ').trim();
  if (name === '')
    throw new InvalidInputError({ name: 'Say who is reviewing. The name stands on every mark.' });
  if (name.length > 100) throw new InvalidInputError({ name: 'At most 100 characters.' });
  return name;
}

/** Throws InvalidInputError where there are errors. */
export function refuseIf(errors: FieldErrors, heading: (errors: FieldErrors) => string): void {
  if (Object.keys(errors).length > 0) throw new InvalidInputError(errors, heading(errors));
}

/** CSL-JSON type of a source that was typed: with an address a web page, else a document. */
const typeOf = (input: CitationInput) => (input.sourceUrl === '' ? 'document' : 'webpage');

/** A checked citation as the store takes it. */
export function toNewCitation(input: CitationInput, held?: HeldCitation, override = ''): NewCitation {
  const quote = held?.quote ?? null;
  const isKept = quote !== null && quote.found !== 'stands';
  const standsAt = held?.standsAt ?? null;
  return {
    source:
      input.sourceId === null
        ? {
            title: input.sourceTitle,
            by: input.sourceBy || null,
            url: input.sourceUrl || null,
            type: typeOf(input),
            rank: input.sourceRank as Rank,
          }
        : { id: input.sourceId },
    quote: input.quote,
    locator: input.locator,
    stance: input.stance as Stance,
    shows: input.shows as Shows,
    seen: input.seen,
    copyId: quote === null ? null : (held?.copy?.id ?? null),
    quoteFound: quote?.found ?? null,
    standsAt,
    quoteReason: isKept ? (input.quoteReason ?? '') || override || null : null,
    placeReason: standsAt === null ? null : (input.placeReason ?? '') || override || null,
    originReason: (input.originReason ?? '') || null,
  };
}

/** A checked citation as the rules see it. */
export function toFacts(input: CitationInput, known: Source | null): CitationFacts {
  return {
    source: known ?? {
      id: null,
      title: input.sourceTitle,
      by: input.sourceBy || null,
      url: input.sourceUrl || null,
      rank: input.sourceRank as Rank,
    },
    quote: input.quote,
    locator: input.locator,
    stance: input.stance as Stance,
    shows: input.shows as Shows,
  };
}

/** Throws InvalidInputError where the note is too long to be kept. */
export function checkLine(field: string, words: string, most = LONGEST_LINE): void {
  if (words.length > most)
    throw new InvalidInputError({ [field]: `At most ${most.toLocaleString('en')} characters.` });
}
