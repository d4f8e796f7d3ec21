import { analyze } from '../../../src/claims/analyze';

/** The wording of a text's last claim. */
export const lastOf = (...sentences: string[]): string | undefined =>
  analyze(sentences.join(' ')).claims.at(-1)?.wording;

/** Why nothing was put into a text's last claim. */
export const doubtsOf = (...sentences: string[]): string =>
  (analyze(sentences.join(' ')).claims.at(-1)?.unresolved ?? []).map(({ why }) => why).join('; ');
