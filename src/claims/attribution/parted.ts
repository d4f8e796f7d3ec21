import { tokenAt } from '../trees/tree';
import { mergeSpans } from './content';
import { quotationOf, type Draft, type SentenceView } from './draft';
import type { Quotation } from './quotations';
import { isSpeechVerb } from './rules/trailing';

/** A draft with the rule that found it. */
interface Found {
  readonly draft: Draft;
  readonly rule: string;
}

/** Whether a quotation ends as one does that goes on behind a remark: “The river rose,” “Who pays?” */
const isBroken = (text: string, { end }: Quotation): boolean =>
  /[,?!–—-]["”’']$/u.test(text.slice(Math.max(end - 2, 0), end)) || text[end] === ',';

/** Whether a quotation opens behind a comma and ends as a clause does: no name or term that a remark quotes. */
const goesOn = (text: string, { start, end }: Quotation): boolean =>
  /,\s*$/u.test(text.slice(Math.max(start - 3, 0), start)) &&
  (/[.,!?…–—-]["”’']$/u.test(text.slice(end - 2, end)) || /^[.,]/u.test(text.slice(end)));

/** The quotation with which the one before a remark goes on behind it; undefined where another word of saying stands before that. */
function secondOf({ tree, quotations }: SentenceView, { head }: Draft): Quotation | undefined {
  const { text } = tree.sentence;
  const cue = tokenAt(tree, head);
  const first = quotations.findLast(({ end }) => end <= cue.start);
  const second = quotations.find(({ start }) => start >= cue.end);
  if (!first || !second || !isBroken(text, first) || !goesOn(text, second)) return undefined;
  const comma = tree.tokens.findLastIndex(({ end, form }) => end <= second.start && form === ',');
  return comma - 1 > head && isSpeechVerb(tree, comma - 1) ? undefined : second;
}

/** A draft without the words of a quotation, which others are found to say; what it says besides is kept. */
function withoutSecond(view: SentenceView, draft: Draft, second: Quotation): Draft {
  const isOutside = (index: number): boolean => quotationOf(view, index) !== second;
  return {
    ...draft,
    source: draft.source.filter(isOutside),
    setting: draft.setting.filter(isOutside),
    content: draft.content.filter(([start, end]) => start < second.start || end > second.end),
  };
}

/**
 * “The river rose,” said Alma Torres, a teacher, “and we had no boat”: a quotation goes on behind what is told of its speaker, which
 * the tree may take for more of who speaks, for when, or for what a verb told of the speaker governs.
 */
export function withSecond(view: SentenceView, drafts: readonly Found[]): Found[] {
  const { tree } = view;
  const parted = drafts.flatMap((found) => {
    const { form, head, content } = found.draft;
    const { start: cue } = tokenAt(tree, head);
    const isHeard = view.quotations.some(
      ({ start, end }) => end <= cue && content.some(([from, to]) => from <= start && end <= to),
    );
    if (form !== 'clause' || !isHeard || quotationOf(view, head)) return [];
    const second = secondOf(view, found.draft);
    return second ? [{ found, second }] : [];
  })[0];
  if (!parted) return [...drafts];
  const { found: speaking, second } = parted;
  return drafts.map((found) => {
    if (quotationOf(view, found.draft.head)) return found;
    const draft = withoutSecond(view, found.draft, second);
    if (found !== speaking) return { ...found, draft };
    return {
      ...found,
      draft: { ...draft, content: mergeSpans([...draft.content, [second.start, second.end]]) },
    };
  });
}
