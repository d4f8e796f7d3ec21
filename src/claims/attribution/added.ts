import { tokenAt } from '../trees/tree';
import type { Draft, SentenceView } from './draft';
import { quotationOf } from './draft';
import { CUE_VERBS } from './lexicon/verbs';
import { range } from './word-phrases';

interface Found {
  readonly draft: Draft;
}

/**
 * Gives "…, he said, noting that …" and "…, adding that …" to whoever has just spoken, where the tree gives the participle to
 * something in what was said, and ends there what was said before.
 */
export function withAdded<Kind extends Found>(view: SentenceView, drafts: readonly Kind[]): Kind[] {
  const { tree } = view;
  const found = [...drafts];
  for (const [at, { draft }] of drafts.entries()) {
    const comma = Math.min(draft.head, ...draft.cue) - 1;
    const { xpos, lemma } = tokenAt(tree, draft.head);
    const isSaying = xpos === 'VBG' && CUE_VERBS.get(lemma)?.meaning === 'speech';
    if (!isSaying || draft.form !== 'clause' || tree.tokens[comma]?.form !== ',') continue;
    const before = drafts.findIndex(
      ({ draft: other }) =>
        isSpoken(view, other) &&
        other.head < comma &&
        quotationOf(view, other.head) === quotationOf(view, draft.head) &&
        (lemma === 'add' || isSetting(other, comma)),
    );
    const speaker = drafts[before]?.draft;
    if (!speaker || speaker.source.length === 0) continue;
    found[at] = { ...found[at]!, draft: { ...draft, source: speaker.source } };
    const end = tokenAt(tree, comma).start;
    const content = speaker.content.flatMap(([from, to]) =>
      from < end ? [[from, Math.min(to, end)] as const] : [],
    );
    found[before] = { ...found[before]!, draft: { ...speaker, content } };
  }
  return found;
}

/** A finite verb with its speaker and what was said. */
const isSpoken = ({ tree }: SentenceView, { form, head }: Draft): boolean =>
  form === 'clause' && /^VB[DZP]$/u.test(tokenAt(tree, head).xpos);

/** Whether nothing but when and to whom it was said stands between a speaker's verb and a comma. */
const isSetting = ({ head, cue, source, setting }: Draft, comma: number): boolean =>
  range(head + 1, comma).every((index) => [...cue, ...source, ...setting].includes(index));
