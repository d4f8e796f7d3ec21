import { canSpeak } from '../../claimants/can-speak';
import { isTense } from '../../clauses/predicate';
import { dependent, dependents, stretchesOf, tokenAt, type Tree } from '../../trees/tree';
import { isPersonNoun } from '../../names/person-nouns';
import { quotationOf, type AttributionRule, type Draft, type SentenceView } from '../draft';
import { CUE_VERBS } from '../lexicon/verbs';
import { isNominalWord, phraseFrom, range, withAsides } from '../word-phrases';
import { speakerStart } from './apposed';
import { cueStartOf, isFurtherState, isHelped, isSpeechVerb, sourceStart } from './trailing';

/** Where a remark in the middle stands: its source and cue, and the commas before and after it. */
interface Remark {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly open: number;
  readonly close: number;
}

/** ", said Ida Roos," or ", Ida Roos said,". */
function remarkAt(tree: Tree, verb: number): Remark | null {
  const isComma = (index: number): boolean => tree.tokens[index]?.form === ',';
  if (isComma(verb - 1) && !hasOwnSpeaker(tree, verb)) {
    const source = withAsides(tree, phraseFrom(tree, verb + 1));
    const close = (source.at(-1) ?? -2) + 1;
    if (isComma(close)) return { source, cue: [verb], open: verb - 1, close };
  }
  const close = closeOf(tree, verb);
  if (close < 0) return null;
  const cueStart = cueStartOf(tree, verb);
  const apposed = speakerStart(tree, cueStart);
  if (apposed > 0 && isComma(apposed - 1))
    return {
      source: range(apposed, cueStart - 1),
      cue: range(cueStart, verb + 1),
      open: apposed - 1,
      close,
    };
  const start = sourceStart(tree, cueStart);
  if (start < 1 || !isComma(start - 1) || !isNominalWord(tree, cueStart - 1)) return null;
  return {
    source: range(start, cueStart),
    cue: range(cueStart, verb + 1),
    open: start - 1,
    close,
  };
}

/** "His mother, Ida Roos, said her son, Pete, had …": the comma before the verb ends what is told of its subject, who speaks. */
function hasOwnSpeaker(tree: Tree, verb: number): boolean {
  const subject = dependent(tree, verb, 'nsubj');
  if (subject < 0 || subject > verb || !canSpeak(tree, subject)) return false;
  const { upos, lemma } = tokenAt(tree, subject);
  const isPerson = upos === 'PROPN' || isPersonNoun(lemma.toLowerCase());
  return isPerson && dependents(tree, subject, 'appos', 'acl:relcl').some((aside) => aside < verb);
}

/** The comma after the verb and its particle, or after when, where and to whom it was said: "…, the Post reported in March, …"; −1 for none. */
function closeOf(tree: Tree, verb: number): number {
  if (tree.tokens[verb + 1]?.form === ',') return verb + 1;
  if (tree.tokens[verb + 1]?.deprel === 'compound:prt' && tree.tokens[verb + 2]?.form === ',')
    return verb + 2;
  if (tokenAt(tree, verb).lemma === 'tell') {
    const close = (phraseFrom(tree, verb + 1).at(-1) ?? -2) + 1;
    return tree.tokens[close]?.form === ',' ? close : -1;
  }
  const opener = tree.tokens[verb + 1];
  const isWhen = opener?.upos === 'ADP' || /day$|^(?:last|this|earlier|later)$/u.test(opener?.form ?? '');
  const comma = tree.tokens.findIndex(({ form }, index) => index > verb && form === ',');
  const isShort = comma > 0 && comma - verb <= LONGEST_CIRCUMSTANCE;
  const words = range(verb + 1, Math.max(comma, verb + 1)).map((index) => tokenAt(tree, index));
  const isPlain = words.every(
    ({ upos, form }) => /^(?:ADP|NOUN|PROPN|NUM|DET|ADJ|ADV)$/u.test(upos) && !/^(?:that|of)$/iu.test(form),
  );
  return isWhen && isShort && isPlain ? comma : -1;
}

const LONGEST_CIRCUMSTANCE = 7;

/**
 * "They tried it in May, but that cable, says Roos, was new": the "but" behind which the remark's clause begins, where a whole
 * clause stands before it and nothing but a noun phrase after it; −1 for none.
 */
function jointBefore(tree: Tree, from: number, open: number): number {
  const joint = range(from, open).findLast(
    (index) => tokenAt(tree, index).upos === 'CCONJ' && tree.tokens[index - 1]?.form === ',',
  );
  const isFinite = (index: number): boolean => isTense(tokenAt(tree, index).xpos);
  if (joint === undefined || !range(from, joint).some(isFinite)) return -1;
  return range(joint, open).some(isFinite) ? -1 : joint;
}

/** "…, Roos said, but Beck disagrees": what "and" or "but" opens goes on with what was said, unless it says who else says what. */
function turns(tree: Tree, joint: number): boolean {
  if (tree.tokens[joint]?.upos !== 'CCONJ') return false;
  const rest = range(joint + 1, tree.tokens.length);
  const verb = rest.find((index) => isTense(tokenAt(tree, index).xpos));
  const isPhrase =
    verb === undefined && rest.some((index) => /^(?:JJ|JJR|VBN)$/u.test(tokenAt(tree, index).xpos));
  const isDone = verb === joint + 1 && GESTURES.test(tokenAt(tree, verb).lemma);
  const says = rest.some((index) => isSpeechVerb(tree, index) && !isEarlier(tree, index));
  return (verb === undefined && !isPhrase) || says || isDone;
}

/** What somebody does who has spoken: "…, says Roos, and laughs". */
const GESTURES =
  /^(?:laugh|smile|grin|sigh|shrug|nod|wink|frown|weep|cry|sob|giggle|chuckle|blush|wave|point|gesture|pause|shake|raise|lift|lower|turn|look|stare|gaze|glance|walk|leave|stand|sit|lean|reach|pick|put|pull|push|pour|hold|hand|open|close|shut|wipe|rub|tap|clap|take|go|hang|hurry|rush|slam|throw|light|return|resume|continue|promise|apologi[sz]e|thank)$/u;

/** "…, and one of them had joked about it", "… and been told so": what was said before is part of what is told now. */
const isEarlier = (tree: Tree, verb: number): boolean =>
  tokenAt(tree, verb).xpos === 'VBN' &&
  range(Math.max(verb - 3, 0), verb).some((index) => /^(?:had|been)$/iu.test(tokenAt(tree, index).form));

/** Whether a verb says something, or shows or finds with a clause: "It showed the wrong day" tells a fact. */
function reports(tree: Tree, verb: number): boolean {
  if (!isSpeechVerb(tree, verb)) return false;
  const isSaying = CUE_VERBS.get(tokenAt(tree, verb).lemma)?.meaning === 'speech';
  return isSaying || dependent(tree, verb, 'ccomp') >= 0;
}

/** "for the weekend, when, they say, the town is full": after a noun and a comma a clause begins, and only that is what they say. */
function opensRelative(tree: Tree, word: number): boolean {
  const { form, xpos } = tree.tokens[word] ?? {};
  return /^when$/iu.test(form ?? '') && xpos === 'WRB' && word > 1 && tree.tokens[word - 1]?.form === ',';
}

/** The mark that closes an aside, by the one that opens it. */
const CLOSING: ReadonlyMap<string, RegExp> = new Map([
  ['(', /^\)$/u],
  ['–', /^–$/u],
  ['—', /^—$/u],
]);

/** "The deal – which, Roos insisted, was sound – collapsed": where the aside ends that alone is what they say; −1 where there is none. */
function asideEnd(tree: Tree, { open, close }: Remark): number {
  const { form, xpos } = tree.tokens[open - 1] ?? { form: '', xpos: '' };
  const closing =
    CLOSING.get(tree.tokens[open - 2]?.form ?? '') ?? (tree.tokens[open - 2]?.form === ',' ? /^,$/u : null);
  if (!/^(?:which|who)$/iu.test(form) || !xpos.startsWith('W') || closing === null) return -1;
  return tree.tokens.findIndex((token, index) => index > close && closing.test(token.form));
}

/** "It is not true, Roos said, that it leaks": the clause for which "it" stands goes on with what was said. */
function isAnnounced(tree: Tree, before: readonly number[], that: number): boolean {
  const [first] = before.filter((index) => tokenAt(tree, index).upos !== 'CCONJ');
  return (
    first !== undefined &&
    /^it$/iu.test(tokenAt(tree, first).form) &&
    tokenAt(tree, tokenAt(tree, first).head).upos !== 'VERB' &&
    /^that$/iu.test(tokenAt(tree, that).form)
  );
}

function draftAt(view: SentenceView, verb: number): Draft | null {
  const { tree } = view;
  if (!isSpeechVerb(tree, verb) || !/^VB[DZP]$/u.test(tokenAt(tree, verb).xpos)) return null;
  const remark = remarkAt(tree, verb);
  if (!remark || /^(?:that|whether)$/iu.test(tree.tokens[remark.source[0] ?? 0]?.form ?? '')) return null;
  const semicolon = tree.tokens.findIndex(({ form }, index) => index > remark.close && form === ';');
  const aside = asideEnd(tree, remark);
  const stop = aside > 0 ? aside : semicolon;
  const after = range(remark.close + 1, stop < 0 ? tree.tokens.length : stop);
  const opening = tree.tokens.findLastIndex(({ form }, index) => index < remark.open && /^[;:]$/u.test(form));
  const isOpened = opensRelative(tree, remark.open - 1);
  const told = Math.max(opening, jointBefore(tree, opening + 1, remark.open)) + 1;
  const before = isOpened ? [] : range(aside > 0 ? remark.open - 1 : told, remark.open);
  const words = [...before, ...after];
  const isPlain = [...words, verb].every((index) => quotationOf(view, index) === undefined);
  const isTold = before.some(
    (index) => (reports(tree, index) && !isEarlier(tree, index)) || tokenAt(tree, index).xpos === 'WRB',
  );
  const goesOn =
    after.some((index) => isTense(tokenAt(tree, index).xpos)) ||
    isFurtherState(tree, remark.source, remark.cue, remark.close) ||
    isHelped(tree, before.at(-1) ?? -1, remark.close + 1) ||
    (tree.tokens[remark.open - 1]?.deprel === 'cop' && tokenAt(tree, remark.open - 1).head > remark.close) ||
    (/^\p{L}+ed$/u.test(tree.tokens[remark.close + 1]?.form ?? '') &&
      !before.some((index) => isTense(tokenAt(tree, index).xpos)));
  const next = tree.tokens[remark.close + 1];
  const isResult =
    (/^that$/iu.test(next?.form ?? '') &&
      before.some((index) => /^(?:so|such)$/iu.test(tokenAt(tree, index).form))) ||
    (/^so$/iu.test(next?.form ?? '') && /^that$/iu.test(tree.tokens[remark.close + 2]?.form ?? ''));
  const isNew =
    (next?.upos === 'SCONJ' && !isResult && !isAnnounced(tree, before, remark.close + 1)) ||
    turns(tree, remark.close + 1) ||
    // "…, said one of the crew, who was not on board"
    (/^who(?:m|se)?$/iu.test(next?.form ?? '') && remark.source[0]! > verb);
  const isGerund = next?.xpos === 'VBG' && CUE_VERBS.get(next.lemma)?.meaning === 'speech';
  if (!isPlain || isTold || !goesOn || isNew || isGerund || (before.length === 0 && !isOpened)) return null;
  const first = before.find((index) => tokenAt(tree, index).upos !== 'CCONJ') ?? before[0] ?? 0;
  return {
    form: 'clause',
    head: verb,
    cue: remark.cue,
    source: remark.source,
    content: stretchesOf(
      tree,
      words.filter((index) => index >= first),
    ),
    setting: range(Math.max(...remark.cue, ...remark.source) + 1, remark.close),
  };
}

/**
 * A clause of saying set into what was said: "The bridge, Beck said, had failed." Read off the commas, because parsers
 * take what stands before it for the subject of the saying.
 */
export const interrupting: AttributionRule = {
  name: 'interrupting',
  example: '[content Small ports], [cue said] [source Roos], [content are often full in May].',
  find(view) {
    return view.tree.tokens.flatMap((_, verb) => draftAt(view, verb) ?? []);
  },
};
