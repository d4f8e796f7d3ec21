import type { Attribution } from '../../domain/analysis';
import { wordSet } from '../../language/word-set';
import { dependents, isWithin, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { isInAside, REMARKS } from './attribution-held';
import { headOf, partsOf, opensWithTense, isOnlyRelative, hasVerb, isClause } from './content-clauses';
import { isAsked, unmarked, withComma, unparted, shed } from './content-edges';
import { isContentWord } from './content-word';
import { endsInEllipsis } from './ellipsis';
import { subjectTokens } from './noun-phrase';
import type { NumberedAttribution } from './numbered-attribution';
import { copy, keep, without, wordsOf, type Piece } from './piece';
import { isFinite, isPast, isPredicate, subjectOf } from './predicate';
import { isPutForward } from './put-forward';
import { saidInRelative } from './said-in-relative';
import { isSaidToHaveSaid, isYetToBeSaid } from './said-to-have-said';

/** Acts that are news by themselves: the report of the act is a claim beside its content. */
const ACTS = wordSet(
  'announce sue plead accuse resign apologise apologize confess rule declare charge swear',
);

/**
 * The content of reported speech is the claim, with the speaker; "X said" around it is none, unless the act is the
 * news. Content that is no clause ("called the plan a disaster"), or that the word of saying does not vouch for
 * ("denied that …", "hopes that …"), stays whole with it.
 */
export function cutContent(
  tree: Tree,
  piece: Piece,
  { index, attribution }: NumberedAttribution,
): readonly Piece[] | null {
  const words = [...wordsOf(piece)];
  const said = words.filter(
    (token) => isWithin(tree, token, attribution.content) && !isWithin(tree, token, attribution.cue),
  );
  const inside = withoutHow(tree, [...said, ...ranOn(tree, words, said, attribution)], attribution);
  const content = shed(
    tree,
    attribution.type === 'direct' ? unparted(tree, unmarked(tree, inside)) : withComma(tree, inside),
  );
  if (content.length === 0) return null;
  const cues = words.filter((token) => isWithin(tree, token, attribution.cue));
  const outside = words.filter((token) => !inside.includes(token) && tokenAt(tree, token).upos !== 'PUNCT');
  if (isBare(tree, content, attribution)) return withItsCue(tree, piece, { index, attribution });
  const top = headOf(tree, content);
  const told: Piece = {
    ...piece,
    // "“We were told it was safe,” Roos said": where nobody is named inside, it is who says so outside
    attribution: attribution.source.length === 0 ? (piece.attribution ?? index) : index,
    carrier: false,
    cuts: [...piece.cuts, 'attributed-content'],
  };
  if (piece.attribution !== null && isBesideClause(tree, piece, cues)) return null;
  if (outside.length === 0) return [{ ...told, items: keep(content), predicate: top }];
  const isAside = attribution.form === 'adverb' || attribution.form === 'nominal';
  const isClausal =
    isClause(tree, content, top) ||
    (isSpeech(attribution) && (attribution.type === 'direct' ? content.length > 2 : hasVerb(tree, content)));
  if (!isAside && cues.every((cue) => isPutForward(tree, cue))) {
    const told = saidInRelative(tree, piece, { cues, content, predicate: top });
    if (told !== null) return [{ ...told.own, attribution: index }, told.rest];
  }
  if (
    isAside ||
    !isClausal ||
    (attribution.rule === 'hearsay-aside' && sharesSubject(tree, top)) ||
    opensWithTense(tree, content, attribution) ||
    (attribution.type !== 'direct' && (isOnlyRelative(tree, content) || isAsked(tree, content))) ||
    !(REMARKS.has(attribution.rule)
      ? cues.every((cue) => !UNSAID.test(tokenAt(tree, cue).form) && !isSaidToHaveSaid(tree, cue))
      : cues.every((cue) => isPutForward(tree, cue))) ||
    (attribution.type === 'indirect' && cues.some((cue) => isYetToBeSaid(tree, cue)))
  )
    return null;
  const rest: Piece = { ...told, subject: null };
  const own = partsOf(tree, content, top).map(({ words: part, predicate }): Piece => ({
    ...rest,
    items: keep(part),
    predicate,
  }));
  const gone = attribution.rule === 'hearsay-aside' ? [...inside, ...asideOf(tree, cues)] : inside;
  const around: Piece = { ...without(tree, piece, new Set(gone)), carrier: true };
  const cue = cues.find(
    (token) =>
      ACTS.has(tokenAt(tree, token).lemma.toLowerCase()) &&
      tokenAt(tree, token).upos === 'VERB' &&
      attribution.rule !== 'hearsay-aside' &&
      !isInAside(tree, token, piece.predicate),
  );
  const link = linkWith(tree, piece, cues);
  if (cue === undefined) return [...own, around, ...link];
  return [{ ...piece, predicate: cue, whole: true, cuts: [...piece.cuts, 'speech-act'] }, ...own, around];
}

/** "introduced the ban after a study found that the dust is harmful": what came after or of what was found is one claim more. */
const linkWith = (tree: Tree, piece: Piece, cues: readonly number[]): Piece[] =>
  cues.some(
    (cue) =>
      tokenAt(tree, cue).deprel === 'advcl' &&
      tokenAt(tree, cue).head === piece.predicate &&
      cue > piece.predicate &&
      isFinite(tree, cue) &&
      dependents(tree, cue, 'mark').some((mark) => /^(?:after|because)$/iu.test(tokenAt(tree, mark).form)),
  )
    ? [{ ...piece, whole: true, cuts: [...piece.cuts, 'adverbial-link'] }]
    : [];

/** More words than these say enough by themselves. */
const LONGEST_BARE = 4;

/** "Esk says it did not": what was said would not say by itself what was not done. */
const isBare = (tree: Tree, content: readonly number[], { type, form }: Attribution): boolean =>
  type === 'indirect' && form === 'clause' && content.length <= LONGEST_BARE && endsInEllipsis(tree, content);

/** The clause of saying with what is said, cut from the rest; null where there is no rest. */
function withItsCue(
  tree: Tree,
  piece: Piece,
  { index, attribution: { source, cue, content } }: NumberedAttribution,
): readonly Piece[] | null {
  const words = [...wordsOf(piece)].sort((a, b) => a - b);
  const own = words.filter((token) => isWithin(tree, token, [...source, ...cue, ...content]));
  const verb = own.find((token) => isWithin(tree, token, cue) && isPredicate(tree, token));
  const rest = words.filter((token) => !own.includes(token) && isContentWord(tokenAt(tree, token)));
  if (verb === undefined || rest.length === 0) return null;
  const cuts = [...piece.cuts, 'attributed-content'];
  // "Roos hopes it will hold but fears it will not": the first has its subject in the other's source
  const isSecond = tokenAt(tree, verb).deprel === 'conj' && subjectOf(tree, verb) < 0;
  const subject = isSecond ? subjectTokens(tree, piece) : [];
  const gone = new Set([...own.filter((token) => !subject.includes(token)), ...dependents(tree, verb, 'cc')]);
  return [
    {
      ...piece,
      items: [...copy(subject, 'subject'), ...keep(own.filter((token) => !subject.includes(token)))],
      predicate: verb,
      attribution: index,
      subject: null,
      carrier: false,
      whole: true,
      cuts,
    },
    { ...without(tree, piece, gone), carrier: subject.length === 0, cuts },
  ];
}

/**
 * "He left because he thought the plan was bad", said by somebody: the thought stands in a clause beside the main one, which
 * would be lost with the words around it.
 */
function isBesideClause(tree: Tree, piece: Piece, cues: readonly number[]): boolean {
  return cues.some((cue) => {
    const { deprel, head, upos } = tokenAt(tree, cue);
    const isBeside = head === piece.predicate || !wordsOf(piece).has(head);
    return upos === 'VERB' && deprel === 'advcl' && isBeside && isFinite(tree, cue);
  });
}

/** Forms that go on with what was said rather than with the saying: "said her client had paid and was sorry". */
const STATE = /^(was|were|is|are|had|has|have|would|will|could|can|might|may|should|must)$/iu;

/**
 * A predicate without a subject that follows the content with "and": of the speaker's subject if it is a state or tense
 * of its own, though the tree may join it to the word of saying.
 */
function ranOn(
  tree: Tree,
  words: readonly number[],
  said: readonly number[],
  { cue }: Attribution,
): number[] {
  const last = said.at(-1);
  if (last === undefined) return [];
  for (const verb of words.filter((token) => isWithin(tree, token, cue))) {
    if (verb > last) continue;
    for (const other of dependents(tree, verb, 'conj')) {
      if (other < last || subjectOf(tree, other) >= 0 || said.includes(other)) continue;
      const under = yieldOf(tree, other).filter((token) => words.includes(token));
      const opening = under.find(
        (token) => tokenAt(tree, token).upos !== 'CCONJ' && tokenAt(tree, token).upos !== 'PUNCT',
      );
      const first = under[0];
      if (
        first === undefined ||
        opening === undefined ||
        first !== last + 1 ||
        !STATE.test(tokenAt(tree, opening).form)
      )
        continue;
      return under;
    }
  }
  return [];
}

/** "told how she felled a robber": that she did; without the "how" before a subject, after a word for telling a story. */
function withoutHow(tree: Tree, words: readonly number[], { cue, type }: Attribution): readonly number[] {
  const [how, next] = words;
  if (
    how === undefined ||
    next === undefined ||
    type === 'direct' ||
    !/^how$/iu.test(tokenAt(tree, how).form)
  )
    return words;
  const isStory = tree.tokens.some(
    ({ lemma, xpos, end }) =>
      end === cue.at(-1)?.[1] &&
      xpos === 'VBD' &&
      /^(?:tell|hear|recall|recount|relate|describe)$/u.test(lemma),
  );
  const verb = tokenAt(tree, how).head;
  const isSubject = /^(?:DET|PRON|PROPN|NOUN)$/u.test(tokenAt(tree, next).upos) && next === how + 1;
  return isStory && isSubject && verb >= 0 && isPast(tree, verb) ? words.slice(1) : words;
}

/** Whether an attribution's content is put as a clause: said that …, according to, a quotation. */
function isSpeech({ form }: Attribution): boolean {
  return form === 'clause' || form === 'according-to' || form === 'quotation';
}

/** "it is alleged": the words of an aside, with the "it" that is no part of its cue. */
const asideOf = (tree: Tree, cues: readonly number[]): number[] =>
  cues.filter((cue) => tokenAt(tree, cue).deprel === 'discourse').flatMap((verb) => yieldOf(tree, verb));

/** "…, and, it is alleged, hid it": a predicate whose subject stands before another. */
const sharesSubject = (tree: Tree, predicate: number): boolean =>
  tokenAt(tree, predicate).deprel === 'conj' && dependents(tree, predicate, 'nsubj', 'expl').length === 0;

/** Words of a remark itself by which nothing is put forward: "…, she would not say". */
const UNSAID = /^(?:not|n['’]t|never|would|could|might|may|should)$/iu;
