import type { FieldErrors } from '../errors';
import type { MarkInput } from '../review';
import { isRefuted } from '../source';
import type { CitationFacts, ClaimFacts } from './facts';
import { hearsayWithoutSpeaker } from './hearsay';
import { OWN_ADDRESS, OWN_ARTICLE, OWN_TEXT, isAtArticle, isOwnArticle } from './own-article';

const NOT_IN_COPY =
  'The quote that is cited does not stand in the copy that was kept of its source since. Cite the words that do, or say why you keep these.';

/** Why a citation does not carry the words of the claim: the field to look at and what is wrong, or null. */
function whyNotSupport(
  citation: CitationFacts,
  claim: ClaimFacts,
): readonly [field: string, says: string] | null {
  if (isOwnArticle(citation.source, claim.article)) {
    const field = citation.source.url === null ? 'sourceTitle' : 'sourceUrl';
    return [field, OWN_ARTICLE];
  }
  if (isAtArticle(citation.addresses ?? [], claim.article)) return ['sourceId', OWN_ADDRESS];
  if (citation.isOwnText) {
    return ['quote', OWN_TEXT];
  }
  if (citation.shows === 'utterance') {
    return ['shows', 'This shows that it was said, not that it is so. Attributed may be the right mark.'];
  }
  if (citation.stance === 'contradicts')
    return ['stance', 'A source that contradicts the claim does not support it.'];
  if (citation.stance === 'context')
    return ['stance', 'Context does not support a claim. Cite the words that do.'];
  if (citation.stance === 'partly' && !claim.isReworded) {
    return [
      'stance',
      '“Partly” supports other words than these. Edit the wording to what the source says, then mark it.',
    ];
  }
  if (citation.quote === '')
    return ['quote', 'A link alone does not support a claim. Copy the words that do.'];
  if (citation.locator === '') return ['locator', 'Say where they stand: a page, a paragraph, a time.'];
  if (isRefuted(citation)) return ['quote', NOT_IN_COPY];
  return null;
}

/** What secondary sources add up to: links, and the origins of their reporting. */
export interface SourceCount {
  readonly primary: number;
  readonly secondary: number;
  readonly origins: number;
  /** Why some of them are one origin. */
  readonly says: readonly string[];
}

const nameOf = ({ source }: CitationFacts): string =>
  `${source.title}\n${source.by ?? ''}\n${source.url ?? ''}`;

function countSources(citations: readonly CitationFacts[]): SourceCount {
  const works = [...new Map(citations.map((citation) => [nameOf(citation), citation])).values()];
  const secondary = works.filter(({ source }) => source.rank === 'secondary');
  const origins = new Set(secondary.map((citation) => citation.origin?.key ?? nameOf(citation)));
  return {
    primary: works.length - secondary.length,
    secondary: secondary.length,
    origins: origins.size,
    says: [...new Set(secondary.flatMap(({ origin }) => origin?.says ?? []))],
  };
}

/** What carries the words of the claim, counted. */
export function countSupport(claim: ClaimFacts, citations: readonly CitationFacts[]): SourceCount {
  return countSources(citations.filter((citation) => whyNotSupport(citation, claim) === null));
}

/** Whether it is enough for "sourced" without a reason: one primary source, or three secondary of their own reporting. */
export const isEnough = ({ primary, origins }: SourceCount): boolean => primary > 0 || origins >= 3;

function tooFew({ secondary, origins, says }: SourceCount): string {
  if (origins === secondary) {
    return `${secondary === 1 ? 'One secondary source' : 'Two secondary sources'} so far; it takes one primary or three secondary. Cite more, or say why this is enough.`;
  }
  return `${secondary} secondary sources so far, but ${origins} ${origins === 1 ? 'origin' : 'origins'}: ${says.join(' ')} It takes one primary or three secondary of their own reporting. Cite more, or say why this is enough.`;
}

/** What is missing where nothing is cited at all: each part of a citation of a new source. */
const NOTHING_CITED: FieldErrors = {
  sourceTitle: 'Cite a source that you have seen outside the article.',
  sourceRank: 'Say whether it is primary (made by those who were there) or secondary (about what they made).',
  quote: 'Copy the words that support the claim.',
  locator: 'Say where they stand: a page, a paragraph, a time.',
  seen: 'Say on which day you read it.',
  stance: 'Say what it does to the claim.',
};

/**
 * Why the claim may not be marked sourced; empty when it may.
 *
 * @param standing the claim's citations that are not withdrawn
 * @param typed the citation that comes with the mark, or null
 */
export function refuseSourced(
  claim: ClaimFacts,
  standing: readonly CitationFacts[],
  typed: CitationFacts | null,
  input: MarkInput,
): FieldErrors {
  const errors: Record<string, string> = {};
  const all = typed ? [...standing, typed] : standing;
  const supporting = all.filter((citation) => whyNotSupport(citation, claim) === null);
  if (supporting.length === 0) {
    const nearest = typed ?? all.at(-1);
    if (nearest) {
      const [field, says] = whyNotSupport(nearest, claim)!;
      errors[field] = says;
    } else Object.assign(errors, NOTHING_CITED);
  } else {
    const count = countSources(supporting);
    if (!isEnough(count) && input.few === '') errors.few = tooFew(count);
  }
  const hearsay = hearsayWithoutSpeaker(claim);
  if (hearsay !== null) {
    errors.wording = `The claim itself says “${hearsay}”, and nobody is named. Edit the wording to what the source shows.`;
  }
  return errors;
}
