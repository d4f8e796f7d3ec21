import type { FieldErrors } from '../errors';
import type { MarkInput } from '../review';
import type { ClaimFacts } from './facts';

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[“”"‘’']/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Why the claim may not be marked speculative; empty when it may. */
export function refuseSpeculative(claim: ClaimFacts, input: MarkInput): FieldErrors {
  const errors: Record<string, string> = {};
  if (input.hedge === '' && input.reason === '') {
    errors.reason = 'Choose the word that says so, or write why it cannot be settled now.';
  } else if (input.hedge !== '' && input.reason === '') {
    const place = `${plain(claim.sentence)} ${plain(claim.wording)}`;
    if (!place.includes(plain(input.hedge))) {
      errors.hedge = `“${input.hedge}” does not stand in this sentence. Choose a word that does, or write the reason.`;
    }
  }
  if (input.whose === '') errors.whose = 'Say whose inference it is: the writer’s, or a person’s.';
  if (input.decision === '') errors.decision = 'Say what the article should do with it.';
  return errors;
}
