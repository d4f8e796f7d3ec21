import { isTense } from '../clauses/predicate';
import type { SpanPair } from '../../domain/span';
import { tokenAt, type Tree } from '../trees/tree';
import { quotationOf, type Draft, type SentenceView } from './draft';
import { toldBeside, type Beside as Found } from './told-beside';

/** Takes off the content of each attribution what belongs to another: a remark at its end, a further speaker and theirs. */
export function withoutOthers<Kind extends Found>(view: SentenceView, drafts: readonly Kind[]): Kind[] {
  return withoutBeside(view, withoutNextSpeaker(view, aroundRemarks(view, withoutRemarks(view, drafts))));
}

/** Ends what is said where the writer, or another source, goes on with a clause of their own. */
function withoutBeside<Kind extends Found>(view: SentenceView, drafts: readonly Kind[]): Kind[] {
  return withContent(drafts, (span, _, found) => {
    const from = toldBeside(view, found, span, drafts);
    return from < 0 ? [span] : upTo(view, span, from, JOINTS);
  });
}

const LOOSE_END = /[\s,;–—-]+$/u;

/** Rules that find a remark at the end of its sentence by its words. */
const REMARKS = new Set(['trailing', 'apposed', 'heard']);

/**
 * Takes "…, according to X" and "…, officials said" off the end of what others in the sentence are found to say; one that
 * is found to say nothing but such a remark ("was harder to say, she cautioned") says nothing.
 */
function withoutRemarks<Kind extends Found>(view: SentenceView, drafts: readonly Kind[]): readonly Kind[] {
  const remarks = drafts.flatMap(({ draft, rule }) => {
    const [from, to] = remarkSpan(view, draft, rule);
    const isInside = draft.form !== 'according-to' && draft.content.some(([start]) => start > from);
    return from < to && !isInside ? [{ head: draft.head, from, to }] : [];
  });
  if (remarks.length === 0) return drafts;
  return withContent(drafts, (span, { head }) => {
    const remark = remarks.find(
      ({ head: other, from, to }) => other !== head && from >= span[0] && from < span[1] && span[1] <= to,
    );
    return remark ? upTo(view, span, remark.from, LOOSE_END) : [span];
  });
}

/** Leaves a remark in the middle of what was said ("…, she insisted, and …") out of what others are found to say. */
function aroundRemarks<Kind extends Found>(view: SentenceView, drafts: readonly Kind[]): readonly Kind[] {
  const remarks = drafts.flatMap(({ draft, rule }) => {
    const [from, to] = rule === 'interrupting' ? remarkSpan(view, draft, 'trailing') : [0, 0];
    return from < to ? [{ head: draft.head, from, to }] : [];
  });
  if (remarks.length === 0) return drafts;
  return withContent(drafts, (span, { head }) => {
    const remark = remarks.find(
      ({ head: other, from, to }) => other !== head && from > span[0] && to < span[1],
    );
    if (!remark) return [span];
    const rest = view.tree.sentence.text.slice(remark.to, span[1]);
    const before = upTo(view, span, remark.from, LOOSE_END);
    if (/^[\s,]*(?:and|but|or|yet)\b/iu.test(rest)) return before; // goes on with what the remark tells of
    return [...before, [remark.to + (/^[\s,]+/u.exec(rest)?.[0].length ?? 0), span[1]] as const];
  });
}

/** Where the words of a remark stand; nothing ([0, 0]) where a draft is none. */
function remarkSpan(
  { tree }: SentenceView,
  { form, head, source, cue, setting }: Draft,
  rule: string,
): SpanPair {
  const isNamed = form === 'according-to';
  if (!isNamed && !REMARKS.has(rule)) return [0, 0];
  const words = isNamed ? [head, ...source.slice(-1)] : [...source, ...cue, ...setting];
  return [tokenAt(tree, Math.min(...words)).start, tokenAt(tree, Math.max(...words)).end];
}

/**
 * Ends what is said where another speaker follows whose words are no part of it: "… to have warned of floods, and two
 * officials said …"; "Ulm says it paid, while Esk says it did not".
 */
function withoutNextSpeaker<Kind extends Found>(view: SentenceView, drafts: readonly Kind[]): Kind[] {
  const { tree } = view;
  const speakers = drafts.flatMap(({ draft }) => {
    const first = draft.source[0];
    return first === undefined || draft.form === 'according-to' || draft.form === 'adverb'
      ? []
      : [{ draft, from: tokenAt(tree, first).start, cue: tokenAt(tree, draft.head).start }];
  });
  return withContent(drafts, (span, draft) => {
    const cue = tokenAt(tree, draft.head).start;
    const next = speakers.find(
      ({ from, cue: other, draft: further }) =>
        other !== cue &&
        from > span[0] &&
        from < span[1] &&
        (other >= span[1] || isOtherSide(view, draft, further, span)),
    );
    return next ? upTo(view, span, next.from, JOINTS) : [span];
  });
}

const JOINTS = /[\s,;–—-]*(?:\b(?:and|but|yet|while|whilst|whereas|(?:even )?though|although)\s*)?$/iu;

/** What stands between what one side says and the other's name: a semicolon, a comma, or a word of contrast. */
const PARTS =
  /(?:;\s*(?:and|but|yet|while|whereas)?|,\s*(?:and|but|yet)?|\b(?:while|whilst|whereas|though|although))\s*$/iu;
/** What is said begins with the joint: "It leaked, according to Roos, but two officials said it held". */
const JOINT_ALONE = /^(?:and|but|yet|while|whereas|(?:even )?though|although)\s+$/iu;
/** A clause that opens so needs another after its comma: "said that if it rains, Beck says no". */
const NEEDS_MORE =
  /^(?:that\s+)?(?:if|when|as|since|because|although|though|while|after|before|once|unless|until)\b/iu;

/**
 * Whether a speaker named within what another is found to say stands beside that one, not inside: both say so in tenses of the
 * writer's, and a semicolon, "while" or a comma parts them. "She said that Beck had said …" has speech within speech.
 */
function isOtherSide(view: SentenceView, draft: Draft, other: Draft, [start]: SpanPair): boolean {
  const { tree } = view;
  const { text } = tree.sentence;
  const first = other.source[0]!;
  const from = tokenAt(tree, first).start;
  const cue = tokenAt(tree, other.head);
  if (draft.source.includes(first) || other.form !== 'clause' || first > other.head) return false;
  if (quotationOf(view, other.head) !== quotationOf(view, draft.head)) return false;
  if (!isOwnTense(tree, other) || other.content.some(([at]) => at < cue.start)) return false;
  if (draft.form !== 'according-to' && !isOwnTense(tree, draft)) return false;
  const before = text.slice(start, from);
  const joint = PARTS.exec(before)?.[0] ?? JOINT_ALONE.exec(before)?.[0];
  if (joint === undefined) return false;
  const isParted = /^;|while|whilst|whereas/iu.test(joint);
  if (isParted) return true;
  // "Beck said it leaked, but he thought it would hold"
  return tokenAt(tree, first).upos !== 'PRON' && !NEEDS_MORE.test(before);
}

/** A plain past or present: what is told of the saying, not what is said. */
function isOwnTense(tree: Tree, { head, cue }: Draft): boolean {
  const finite = cue.map((index) => tokenAt(tree, index)).find(({ xpos }) => isTense(xpos));
  const isBefore = finite?.lemma === 'have' && finite.xpos === 'VBD' && finite !== tokenAt(tree, head);
  return finite !== undefined && finite.xpos !== 'MD' && !isBefore;
}

function withContent<Kind extends Found>(
  drafts: readonly Kind[],
  cut: (span: SpanPair, draft: Draft, found: Kind) => readonly SpanPair[],
): Kind[] {
  return drafts.map((found) => ({
    ...found,
    draft: { ...found.draft, content: found.draft.content.flatMap((span) => cut(span, found.draft, found)) },
  }));
}

function upTo(view: SentenceView, [start]: SpanPair, end: number, loose: RegExp): SpanPair[] {
  const kept = view.tree.sentence.text.slice(start, end).replace(loose, '').replace(LOOSE_END, '');
  return kept === '' ? [] : [[start, start + kept.length]];
}
