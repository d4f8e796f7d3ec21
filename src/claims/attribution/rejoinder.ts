import type { SpanPair } from '../../domain/span';
import { answeringBut } from '../trees/mends/answers';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import { quotationOf, type Draft, type SentenceView } from './draft';

interface Found {
  readonly draft: Draft;
}

/**
 * Ends what is told inside a quotation of another's words where the one who is quoted answers them: in "“The mayor says it is safe, but
 * two boats have sunk,” Roos said" the boats are Roos's.
 */
export function withoutRejoinder<Kind extends Found>(view: SentenceView, drafts: readonly Kind[]): Kind[] {
  const { tree } = view;
  return drafts.map((found) => {
    const { draft } = found;
    const answer = tellsOfOther(view, draft)
      ? dependents(tree, draft.head, 'conj')
          .map((clause) => answeringBut(tree, clause))
          .find((joint) => joint > draft.head)
      : undefined;
    if (answer === undefined) return found;
    const { start } = tokenAt(tree, answer);
    const content = draft.content.flatMap((span): SpanPair[] =>
      span[1] <= start ? [span] : span[0] < start ? [[span[0], endBefore(tree, answer)]] : [],
    );
    return { ...found, draft: { ...draft, content } };
  });
}

/** Whether a word of saying stands inside a quotation and is not the speaker's own: "the mayor says". */
function tellsOfOther(view: SentenceView, { form, head, source, content }: Draft): boolean {
  const { tree } = view;
  const quotation = quotationOf(view, head);
  if (form !== 'clause' || !quotation || source.length === 0) return false;
  if (source.some((index) => /^(?:I|we|you)$/iu.test(tokenAt(tree, index).form))) return false;
  const { start } = tokenAt(tree, head);
  return content.every(([from, to]) => from > start && to <= quotation.end);
}

/** Where the last word before a joint ends: the comma before it is left out. */
function endBefore(tree: Tree, joint: number): number {
  let last = joint - 1;
  while (last > 0 && tokenAt(tree, last).upos === 'PUNCT') last -= 1;
  return tokenAt(tree, last).end;
}
