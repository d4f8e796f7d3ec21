import type { Attribution } from '../../domain/analysis';
import { dependents, isUnder, isWithin, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { isActTold } from './act-told';
import { isContentWord } from './content-word';
import { endsInEllipsis } from './ellipsis';
import { subjectTokens } from './noun-phrase';
import { copy, keep, tokensOf, trimmed, without, wordsOf, type Piece } from './piece';
import { isFinite, isFiniteVerb, isPast, isPredicate, subjectOf } from './predicate';
import { opensSummary } from './summary';
import { isSupposed } from './condition';
import { isSaidToHaveSaid, isSayingOpen, isYetToBeSaid } from './said-to-have-said';
import { saidInRelative } from './said-in-relative';
import { isPutForward, isUnsaid } from './put-forward';
import { wordSet } from '../../language/word-set';

/** An attribution of the article with its place in the analysis's list. */
export interface NumberedAttribution {
  readonly index: number;
  readonly attribution: Attribution;
}

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

/**
 * The attribution that a piece carries in its own words, its content not being cut from its cue ("called the plan a
 * disaster", "reportedly"): the first whose cue and some of whose content it holds. A cue that is taken back carries none.
 */
export function attributionHeld(
  tree: Tree,
  piece: Piece,
  attributions: readonly NumberedAttribution[],
): number | null {
  if (piece.attribution !== null) return piece.attribution;
  const tokens = [...tokensOf(piece)];
  const held = attributions.find(({ attribution }) => {
    const cues = tokens.filter((token) => isWithin(tree, token, attribution.cue));
    if (cues.length === 0 || cues.some((cue) => isUnsaid(tree, cue) || isActTold(tree, cue, attribution)))
      return false;
    if (cues.some((cue) => isSayingOpen(tree, cue, attribution))) return false;
    if (isOnlyMentioned(tree, piece, attribution, cues) || isAside(tree, piece, attribution, cues))
      return false;
    return tokens.some(
      (token) =>
        isWithin(tree, token, attribution.content) &&
        !cues.includes(token) &&
        (isContentWord(tokenAt(tree, token)) || tokenAt(tree, token).upos === 'PRON'),
    );
  });
  return held?.index ?? null;
}

/**
 * "The belief that the dam would hold was shaken": a noun of saying or thinking that is only spoken of. What the sentence
 * says of it is the writer's; only what stands inside "that …" is somebody else's.
 */
function isOnlyMentioned(
  tree: Tree,
  { predicate }: Piece,
  { form, content }: Attribution,
  cues: readonly number[],
): boolean {
  if (form !== 'nominal' || cues.some((cue) => tokenAt(tree, cue).upos !== 'NOUN')) return false;
  return !cues.includes(predicate) && !isWithin(tree, predicate, content);
}

/**
 * "They spared an oak believed to be old", "A clerk accused of theft was cleared", "Lund, whom friends call a saint, left", "left after
 * Berg had blamed him": what is said in a clause about a thing that the main one only names, or beside it, is said of that alone.
 */
function isAside(
  tree: Tree,
  { predicate }: Piece,
  { form, content, rule }: Attribution,
  cues: readonly number[],
): boolean {
  if (cues.includes(predicate) || isWithin(tree, predicate, content)) return false;
  return (
    (OF_A_NOUN.has(rule) && form === 'nominal') ||
    rule === 'quoted-as' ||
    rule === 'hearsay-aside' ||
    cues.some((cue) => isInClauseBeside(tree, cue, predicate))
  );
}

/** Rules for a passive that may describe a noun: "believed to be", "accused of", "described as". */
const OF_A_NOUN = new Set(['hearsay', 'charged', 'rated']);

/** Whether a word stands in a relative clause, or an adverbial one with a tense, below a predicate. */
function isInClauseBeside(tree: Tree, word: number, predicate: number): boolean {
  let isBeside = false;
  const isMarked = (clause: number): boolean =>
    dependents(tree, clause, 'mark', 'advmod').some((mark) => /^(?:IN|WRB)$/u.test(tokenAt(tree, mark).xpos));
  for (let at = word; at >= 0; at = tokenAt(tree, at).head) {
    if (at === predicate) return isBeside;
    const { deprel, xpos } = tokenAt(tree, at);
    if (deprel === 'acl' && xpos === 'VBG') isBeside = true;
    if (deprel === 'acl:relcl' || (deprel === 'advcl' && isFinite(tree, at) && isMarked(at))) isBeside = true;
  }
  return false;
}

/** "Lind, which rose after announcing that …", "Lind, announcing that …, rose": an act told in a clause about a noun or beside the main one is no act of that. */
function isInAside(tree: Tree, word: number, predicate: number): boolean {
  for (let at = word; at >= 0 && at !== predicate; at = tokenAt(tree, at).head)
    if (/^(?:acl|advcl)/u.test(tokenAt(tree, at).deprel)) return true;
  return false;
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

/** "explains how its subject made his money": a question in other words, which puts nothing forward. */
function isAsked(tree: Tree, content: readonly number[]): boolean {
  const first = content.find((token) => tokenAt(tree, token).upos !== 'PUNCT');
  return (
    first !== undefined &&
    /^(?:how|why)$/iu.test(tokenAt(tree, first).form) &&
    !/^\?$/u.test(tree.tokens[content.at(-1)! + 1]?.form ?? '')
  );
}

/** Without the marks of the quotation; single ones are its marks where it has no double ones. */
function unmarked(tree: Tree, words: readonly number[]): number[] {
  const rest = words.filter((token) => !isQuotationMark(tree, token));
  if (rest.length < words.length) return rest;
  return rest.filter(
    (token) => !/^[‘’']$/u.test(tokenAt(tree, token).form) || tokenAt(tree, token).upos !== 'PUNCT',
  );
}

/** "The road is shut, police said, the second closure this year": with the comma before a noun that sums up what stands before the remark. */
const withComma = (tree: Tree, words: readonly number[]): number[] =>
  words.flatMap((token, place) => {
    const comma = token - 1;
    const before = words[place - 1] ?? comma;
    // "has lost, it is thought, a third of its people": what goes on is the object
    const isAfterGap = before < comma && !/^(?:VERB|AUX)$/u.test(tokenAt(tree, before).upos);
    return isAfterGap && opensSummary(tree, comma, false) ? [comma, token] : [token];
  });

/** "“The bridge,” said Roos, “will close”": without the comma of print before a remark that parts a subject from its verb. */
function unparted(tree: Tree, words: readonly number[]): number[] {
  return words.filter((token, place) => {
    const opening = words[place + 1];
    if (opening === undefined || opening <= token + 2 || tokenAt(tree, token).form !== ',') return true;
    const next = words.slice(place + 1).find((word) => tokenAt(tree, word).upos !== 'ADV') ?? opening;
    const { upos, deprel, head } = tokenAt(tree, next);
    const subject = subjectOf(tree, /^(?:aux|cop)/u.test(deprel) ? head : next);
    const isPart = words
      .slice(0, place)
      .every((word) => !isFinite(tree, word) || isUnder(tree, word, subject));
    return !/^(?:that|to)$/iu.test(tokenAt(tree, opening).form) && !(isPart && /^(?:VERB|AUX)$/u.test(upos));
  });
}

function isQuotationMark(tree: Tree, token: number): boolean {
  const { form, upos } = tokenAt(tree, token);
  return /^["“”«»]$|^``$|^''$/u.test(form) && upos === 'PUNCT';
}

/** Whether an attribution's content is put as a clause: said that …, according to, a quotation. */
function isSpeech({ form }: Attribution): boolean {
  return form === 'clause' || form === 'according-to' || form === 'quotation';
}

/** Content without the "that" before it and the commas and quotation marks at its edges. */
function shed(tree: Tree, tokens: readonly number[]): number[] {
  const isLoose = (token: number | undefined): boolean =>
    token !== undefined && (/^(:|,|;|\.|—|–|-|--)$/u.test(tokenAt(tree, token).form) || isThat(tree, token));
  // "said only that talks went well"
  const isOnly = (token: number | undefined, next: number | undefined): boolean =>
    token !== undefined &&
    next !== undefined &&
    /^(?:only|merely|simply|just)$/iu.test(tokenAt(tree, token).form) &&
    isThat(tree, next);
  let [from, to] = [0, tokens.length];
  while (from < to && (isLoose(tokens[from]) || isOnly(tokens[from], tokens[from + 1]))) from += 1;
  while (to > from && isLoose(tokens[to - 1])) to -= 1;
  return trimmed(tree, tokens.slice(from, to));
}

/** The conjunction, not the pronoun or determiner: "That report went into a drawer", "That ends today", "ask that". */
function isThat(tree: Tree, token: number): boolean {
  const { form, deprel, head } = tokenAt(tree, token);
  if (!/^that$/iu.test(form) || dependents(tree, token, 'case').length > 0) return false;
  // "that profit fell": one thing takes no plural verb, so "profit" is none.
  if (/^nsubj(?!:outer)/u.test(deprel) && tree.tokens[head]?.xpos === 'VBP') return true;
  if (/^(nsubj|obj)/u.test(deprel)) return /^(DET|ADJ|NUM|NOUN|PROPN|PRON)$/u.test(nextWord(tree, token));
  // After a word of saying it is the conjunction, even where the tree takes it for "that profit".
  return deprel !== 'det' || !isOpening(tree, token);
}

/** The part of speech of the next word, adverbs passed over. */
function nextWord(tree: Tree, token: number): string {
  return tree.tokens.slice(token + 1).find(({ upos }) => upos !== 'ADV')?.upos ?? '';
}

function isOpening(tree: Tree, token: number): boolean {
  return token === 0 || tokenAt(tree, token - 1).upos === 'PUNCT';
}

/** The word of the content that heads it: the one whose head lies outside, a predicate before anything else. */
function headOf(tree: Tree, content: readonly number[]): number {
  const held = new Set(content);
  const tops = content.filter(
    (token) => !held.has(tokenAt(tree, token).head) && tokenAt(tree, token).upos !== 'PUNCT',
  );
  return (
    tops.find((token) => isPredicate(tree, token) && isFinite(tree, token)) ??
    tops.find((token) => isPredicate(tree, token)) ??
    tops[0] ??
    content[0]!
  );
}

/** The clauses of which reported speech is made where the tree hangs them side by side on the word of saying. */
function partsOf(
  tree: Tree,
  content: readonly number[],
  top: number,
): { words: number[]; predicate: number }[] {
  const held = new Set(content);
  const tops = content.filter(
    (token) =>
      !held.has(tokenAt(tree, token).head) &&
      isPredicate(tree, token) &&
      isFinite(tree, token) &&
      held.has(subjectOf(tree, token)) &&
      !isSubordinate(tree, token),
  );
  if (tops.length < 2 || tops.some((token) => isSupposed(tree, token)) || isAnnounced(tree, tops))
    return [{ words: [...content], predicate: top }];
  const parts = tops.map((predicate) => ({
    words: trimmed(
      tree,
      yieldOf(tree, predicate, (child) => child !== predicate && tops.includes(child)).filter(
        (token) => held.has(token) && !isJoint(tree, token, predicate),
      ),
    ),
    predicate,
  }));
  const told = new Set(parts.flatMap(({ words }) => words));
  const isWhole = content.every((token) => told.has(token) || !isContentWord(tokenAt(tree, token)));
  const isRun = parts.every(({ words }) =>
    words.every((token, place) => place === 0 || token - words[place - 1]! <= 2),
  );
  return isWhole && isRun ? parts : [{ words: [...content], predicate: top }];
}

/** "It is not true, she said, that it leaks": "it" stands for the second clause, without which the first says nothing. */
function isAnnounced(tree: Tree, [first, second]: readonly number[]): boolean {
  if (first === undefined || second === undefined || dependents(tree, second, 'cc').length > 0) return false;
  const isThat = dependents(tree, second, 'mark').some((mark) => /^that$/iu.test(tokenAt(tree, mark).form));
  return (
    isThat &&
    tokenAt(tree, first).upos !== 'VERB' &&
    /^it$/iu.test(tokenAt(tree, subjectOf(tree, first)).form)
  );
}

/** "since records began", "after an audit found …": a clause that goes with the one before, wherever the tree hangs it. */
function isSubordinate(tree: Tree, clause: number): boolean {
  return dependents(tree, clause, 'mark', 'advmod').some((mark) =>
    /^(since|after|before|until|till|because|as|when|while)$/iu.test(tokenAt(tree, mark).form),
  );
}

/** The "and" or "but" that joins a clause to what stands before the words of saying. */
function isJoint(tree: Tree, token: number, predicate: number): boolean {
  return tokenAt(tree, token).deprel === 'cc' && tokenAt(tree, token).head === predicate;
}

/** "which lawyers say could be lodged": what is said lacks its subject, which stands before who says it. */
function opensWithTense(tree: Tree, content: readonly number[], { type }: Attribution): boolean {
  const first = content.find((token) => tokenAt(tree, token).upos !== 'PUNCT');
  if (first === undefined || type === 'direct') return false;
  const { xpos, upos, head, deprel } = tokenAt(tree, first);
  if (!/^(MD|VBZ|VBD|VBP)$/u.test(xpos) || upos !== 'AUX') return false;
  const verb = /^(aux|cop)/u.test(deprel) ? head : first;
  return !content.includes(subjectOf(tree, verb));
}

/** "Thailand, which ships sugar": all the verbs of the content stand in clauses about its nouns. */
function isOnlyRelative(tree: Tree, content: readonly number[]): boolean {
  const pronouns = content.filter((token) => /^(who|whom|whose|which)$/u.test(tokenAt(tree, token).form));
  const tenses = content.filter((token) => isFiniteVerb(tree, token));
  return pronouns.length > 0 && tenses.length <= pronouns.length;
}

function hasVerb(tree: Tree, content: readonly number[]): boolean {
  return content.length > 3 && content.some((token) => /^(VERB|AUX)$/u.test(tokenAt(tree, token).upos));
}

/** Whether the content says something by itself: a finite verb and its subject. */
function isClause(tree: Tree, content: readonly number[], top: number): boolean {
  const held = new Set(content);
  const subjects = dependents(tree, top, 'nsubj', 'csubj', 'expl'); // two in "what he says is that it leaks"
  if (subjects.some((subject) => held.has(subject)) && isFinite(tree, top)) return true;
  return content.some(
    (token) =>
      isFinite(tree, token) &&
      isPredicate(tree, token) &&
      held.has(subjectOf(tree, token)) &&
      tokenAt(tree, token).deprel !== 'acl:relcl',
  );
}

/** Rules that read a remark off the words: the tree may hang it on a condition or a denial in what was said. */
export const REMARKS = new Set(['trailing', 'apposed', 'interrupting', 'heard', 'by-account', 'or-so']);
/** "it is alleged": the words of an aside, with the "it" that is no part of its cue. */
const asideOf = (tree: Tree, cues: readonly number[]): number[] =>
  cues.filter((cue) => tokenAt(tree, cue).deprel === 'discourse').flatMap((verb) => yieldOf(tree, verb));

/** "…, and, it is alleged, hid it": a predicate whose subject stands before another. */
const sharesSubject = (tree: Tree, predicate: number): boolean =>
  tokenAt(tree, predicate).deprel === 'conj' && dependents(tree, predicate, 'nsubj', 'expl').length === 0;

/** Words of a remark itself by which nothing is put forward: "…, she would not say". */
const UNSAID = /^(?:not|n['’]t|never|would|could|might|may|should)$/iu;
