import type { SpanPair } from '../../domain/span';
import type { Tree } from '../trees/tree';

/** People of one kind together, and where the article first says so. */
export interface GroupTold {
  readonly body: string;
  readonly span: SpanPair;
}

/** In whose name an article's people may say "we", told in its own words alone: null where it has no word for them. */
export interface GroupsTold {
  /** "the researchers", "the scientists", "the team": those who did a study together. */
  readonly researchers: GroupTold | null;
  readonly police: GroupTold | null;
}

/** The plainest word first. */
const RESEARCHERS = [/^researchers$/iu, /^scientists$/iu, /^authors$/iu, /^team$/iu];

/** "Researchers in Esk found …" has "the researchers"; an article of "Inspector Ida Roos" without the word has no "the police". */
export function groupsTold(trees: readonly Tree[]): GroupsTold {
  const told = (forms: RegExp): GroupTold | null => {
    for (const { tokens, sentence } of trees) {
      if (!sentence.reliable) continue;
      const at = tokens.find(({ form, upos }) => forms.test(form) && upos === 'NOUN');
      if (at) return { body: `the ${at.form.toLowerCase()}`, span: [at.start, at.end] };
    }
    return null;
  };
  return {
    researchers: RESEARCHERS.map(told).find((group) => group !== null) ?? null,
    police: told(/^police$/iu),
  };
}
