import type { Attribution } from '../../domain/analysis';
import { overlaps } from '../../domain/span';
import { tokenAt, type Tree } from '../trees/tree';
import type { NounMention } from './mention';
import { personIn } from './noun-mentions';

/** "I" and "my" in a quotation as mentions of its speaker. */
export function speakingIn(
  tree: Tree,
  sentence: number,
  speakerAt: (token: number) => string | null,
): NounMention[] {
  return tree.tokens.flatMap(({ form, lemma }, token): NounMention[] => {
    const name = /^(?:I|me|my)$/iu.test(form) ? speakerAt(token) : null;
    if (name === null) return [];
    const person = personIn(tree, token, sentence);
    const isKnown = { isNamed: true, definite: true, isWhole: true };
    return [{ ...person, ...isKnown, lemma, text: name, speaks: false, isQuoted: true }];
  });
}

/** Whether a token stands in somebody's own words. */
export function directIn(tree: Tree, attributions: readonly Attribution[]): (token: number) => boolean {
  const spans = attributions.filter(({ type }) => type === 'direct').flatMap(({ content }) => content);
  return (token) =>
    spans.some((span) => overlaps(span, [tokenAt(tree, token).start, tokenAt(tree, token).end]));
}

/** Who is quoted directly at a token. */
export function speakersOf(
  tree: Tree,
  attributions: readonly Attribution[],
): (token: number) => string | null {
  const direct = attributions.filter(({ type, claimant }) => type === 'direct' && claimant.kind === 'person');
  return (token) => {
    const { start, end } = tokenAt(tree, token);
    const own = direct.find(({ content }) => content.some((span) => overlaps(span, [start, end])));
    return own?.claimant.name ?? null;
  };
}
