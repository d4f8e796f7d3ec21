import type { SpanPair } from '../../domain/span';
import { tokenAt } from '../trees/tree';
import type { Draft, SentenceView } from './draft';

interface Found {
  readonly draft: Draft;
}

/** Takes off the content of each attribution what belongs to another: a remark at its end, a further speaker and theirs. */
export function withoutOthers<Kind extends Found>(view: SentenceView, drafts: readonly Kind[]): Kind[] {
  return withoutNextSpeaker(view, withoutRemarks(view, drafts));
}

const LOOSE_END = /[\s,;–—-]+$/u;

/** Takes "…, according to X" off the end of what others in the sentence are found to say. */
function withoutRemarks<Kind extends Found>(view: SentenceView, drafts: readonly Kind[]): readonly Kind[] {
  const remarks = drafts
    .filter(({ draft }) => draft.form === 'according-to')
    .map(({ draft: { head, source } }): SpanPair => [
      tokenAt(view.tree, head).start,
      tokenAt(view.tree, source.at(-1) ?? head).end,
    ]);
  if (remarks.length === 0) return drafts;
  return withContent(drafts, (span) => {
    const remark = remarks.find(([from, to]) => from > span[0] && to === span[1]);
    return remark ? upTo(view, span, remark[0], LOOSE_END) : [span];
  });
}

/**
 * Ends what is said where another speaker follows whose words are no part of it: "… to have warned of floods, and two
 * officials said …".
 */
function withoutNextSpeaker<Kind extends Found>(view: SentenceView, drafts: readonly Kind[]): Kind[] {
  const { tree } = view;
  const speakers = drafts.flatMap(({ draft }) => {
    const first = draft.source[0];
    return first === undefined || draft.form === 'according-to' || draft.form === 'adverb'
      ? []
      : [{ from: tokenAt(tree, first).start, cue: tokenAt(tree, draft.head).start }];
  });
  return withContent(drafts, (span, { head }) => {
    const cue = tokenAt(tree, head).start;
    const next = speakers.find(
      ({ from, cue: other }) => other !== cue && from > span[0] && from < span[1] && other >= span[1],
    );
    return next ? upTo(view, span, next.from, /[\s,;–—-]*(?:\b(?:and|but|while)\s*)?$/iu) : [span];
  });
}

function withContent<Kind extends Found>(
  drafts: readonly Kind[],
  cut: (span: SpanPair, draft: Draft) => readonly SpanPair[],
): Kind[] {
  return drafts.map((found) => ({
    ...found,
    draft: { ...found.draft, content: found.draft.content.flatMap((span) => cut(span, found.draft)) },
  }));
}

function upTo(view: SentenceView, [start]: SpanPair, end: number, loose: RegExp): SpanPair[] {
  const kept = view.tree.sentence.text.slice(start, end).replace(loose, '').replace(LOOSE_END, '');
  return kept === '' ? [] : [[start, start + kept.length]];
}
