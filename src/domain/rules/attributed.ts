import type { FieldErrors } from '../errors';
import type { MarkInput } from '../review';
import type { CitationFacts, ClaimFacts } from './facts';

const PRONOUN =
  /^(he|she|it|they|we|i|you|him|her|them|us|his|hers|theirs|this|that|these|those|who|one|someone|somebody|everyone|everybody|people|some|many|others?|the (former|latter))$/iu;
const NOBODY =
  /^(reportedly|allegedly|nobody|no ?one|unknown|none|n\/?a|reports?|rumou?rs?|media reports?|[-–—?.…]+)$/iu;
const ANONYMOUS =
  /^((an?|one|two|three|several|some|many|multiple|the)\s+)?((senior|former|current|unnamed|anonymous|government|company|industry|well-placed|other|unidentified)\s+)*(sources?|insiders?|officials?|persons?|people|executives?|diplomats?|employees?|workers?|witness(es)?|analysts?|experts?)(?=$|[\s,]+\p{Ll})/u;

/** Whether the words describe somebody without a name: "a source familiar with the matter", but not "official Ida Roos". */
export function isUnnamed(claimant: string): boolean {
  return ANONYMOUS.test(claimant.charAt(0).toLowerCase() + claimant.slice(1));
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
const EMPTY_WORDS = new Set([
  'the',
  'and',
  'for',
  'with',
  'from',
  'who',
  'that',
  'this',
  'said',
  'according',
]);

function standsInArticle(claimant: string, text: string): boolean {
  const known = new Set(words(text));
  return words(claimant).some((word) => !EMPTY_WORDS.has(word) && known.has(word));
}

function refuseClaimant(claim: ClaimFacts, claimant: string): string | null {
  if (claimant === '') return 'Say who said it, as the article names them.';
  if (PRONOUN.test(claimant)) return `“${claimant}” is nobody yet. Say who that is.`;
  if (claim.claimant?.kind === 'missing' || NOBODY.test(claimant)) {
    return 'The article names nobody who said this (“reportedly”, “it is said”), so there is nobody to attribute it to.';
  }
  if (claim.claimant === null && !standsInArticle(claimant, claim.article.text)) {
    return `The article does not name “${claimant}”. Attribute it to somebody whom the article names.`;
  }
  return null;
}

/** Why the claim may not be marked attributed; empty when it may. */
export function refuseAttributed(
  claim: ClaimFacts,
  standing: readonly CitationFacts[],
  typed: CitationFacts | null,
  input: MarkInput,
): FieldErrors {
  const errors: Record<string, string> = {};
  const claimant = refuseClaimant(claim, input.claimant);
  if (claimant !== null) errors.claimant = claimant;
  const all = typed ? [...standing, typed] : standing;
  if (input.utterance === '' && !all.some((citation) => citation.shows === 'utterance')) {
    errors.utterance = 'Cite where it was said, or write how you know that it was.';
  }
  const articleNamesNobody = claim.claimant?.kind === 'anonymous' && claim.claimant.name === null;
  if (input.isAnonymous || isUnnamed(input.claimant) || (articleNamesNobody && input.claimant === '')) {
    if (input.whoKnows === '') errors.whoKnows = 'Say who in the newsroom knows the identity.';
    if (input.whyAnonymous === '') errors.whyAnonymous = 'Say why they are not named.';
    if (input.gives === '') errors.gives = 'Say whether they give a fact or an opinion.';
  }
  return errors;
}
