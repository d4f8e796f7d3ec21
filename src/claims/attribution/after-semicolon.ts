import { isTense } from '../clauses/predicate';
import type { SpanPair } from '../../domain/span';
import { tokenAt } from '../trees/tree';
import { quotationOf, type Draft, type SentenceView } from './draft';
import { isUnstopped, range } from './word-phrases';

interface Found {
  readonly draft: Draft;
}

/**
 * Gives the rest of a sentence after a remark and a semicolon to whoever made the remark: "The road was dry, she said; it had been
 * swept at noon." Not where the rest says who says it, is quoted, or begins with what the speaker did.
 */
export function withRest<Kind extends Found>(view: SentenceView, drafts: readonly Kind[]): Kind[] {
  const { tree } = view;
  return drafts.map((found) => {
    const { draft } = found;
    const last = Math.max(draft.head, ...draft.cue, ...draft.source, ...draft.setting);
    const isRemark =
      draft.form === 'clause' &&
      draft.source.length > 0 &&
      draft.content.length > 0 &&
      tree.tokens[last + 1]?.form === ';' &&
      // "Mine to close, says Roos; union cries foul": in a headline the semicolon parts two pieces of news
      !isUnstopped(tree) &&
      draft.content.every(([, end]) => end <= tokenAt(tree, draft.head).start);
    if (!isRemark || quotationOf(view, draft.head)) return found;
    const next = tree.tokens.findIndex(({ form }, index) => index > last + 1 && /^[;.]$/u.test(form));
    const rest = range(last + 2, next < 0 ? tree.tokens.length : next);
    const isTold =
      rest.some((index) => isTense(tokenAt(tree, index).xpos)) &&
      rest.every(
        (index) => quotationOf(view, index) === undefined && !/^["“”?]$/u.test(tokenAt(tree, index).form),
      ) &&
      drafts.every(({ draft: { head } }) => !rest.includes(head));
    if (!isTold || isSpeakers(view, rest[0]!)) return found;
    const span: SpanPair = [tokenAt(tree, rest[0]!).start, tokenAt(tree, rest.at(-1)!).end];
    return { ...found, draft: { ...draft, content: [...draft.content, span] } };
  });
}

/** "…, she said; she then left": a person's pronoun may mean the speaker, of whom the writer tells. */
const isSpeakers = ({ tree }: SentenceView, first: number): boolean =>
  /^(?:he|she|they|his|her|their)$/iu.test(tokenAt(tree, first).form);
