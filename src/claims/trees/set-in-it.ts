import type { Token } from '../../language/parsed';
import { wordSet } from '../../language/word-set';

/** A clause with an empty "it" set into another: "The deal, it is believed, was signed." Numbers are token indexes. */
export interface SetIn {
  /** Its first token: the mark before it, or the "it" behind a relative pronoun. */
  readonly from: number;
  readonly it: number;
  /** The participle or verb that says how the rest is known. */
  readonly verb: number;
  /** Behind its last token, which may be a mark. */
  readonly end: number;
  /** Whether the words after it go on with the clause. */
  readonly isInside: boolean;
}

/** Participles of what is said, thought, hoped or feared by nobody in particular. */
const HELD = wordSet(
  `believed thought claimed alleged said reported understood rumoured rumored suspected assumed presumed supposed estimated
  argued reckoned felt feared hoped expected suggested speculated announced revealed disclosed noted stated confirmed learned
  learnt acknowledged agreed predicted forecast whispered known recalled insisted asserted maintained contended submitted
  anticipated explained calculated admitted conceded conjectured surmised imagined recorded`,
);

/** Verbs with which a thing shows itself: "it seems", "it turned out". */
const SHOWN = wordSet(
  'seems seemed appears appeared emerged emerges transpired transpires turned turns happens happened',
);

const HELPER =
  /^(?:is|was|['’]s|be|been|being|has|had|will|would|can|could|may|might|must|should|now|also|then|still|since|so|once|often|sometimes|first|even|yet|later|\p{L}+ly)$/iu;
/** What may follow the verb: when, where and by whom. */
const CIRCUMSTANCE =
  /^(?:by|in|on|at|here|there|then|today|yesterday|later|earlier|last|this|now|out|\p{L}+ly)$/iu;

const MOST_HELPERS = 4;
const MOST_CIRCUMSTANCE = 6;

/** The mark that closes such a clause, by the one that opens it. */
const CLOSING: ReadonlyMap<string, RegExp> = new Map([
  [',', /^,$/u],
  ['(', /^\)$/u],
  ['–', /^–$/u],
  ['—', /^—$/u],
  ['-', /^-$/u],
  ['--', /^--$/u],
]);

/** The first such clause of a sentence, read off its words because parsers hang the rest of the sentence on it; null where there is none. */
export function setInIt(tokens: readonly Token[]): SetIn | null {
  for (let it = 2; it < tokens.length; it += 1) {
    const found = /^it$/iu.test(tokens[it]!.form)
      ? (betweenMarks(tokens, it) ?? behindRelative(tokens, it))
      : null;
    if (found) return found;
  }
  return null;
}

function betweenMarks(tokens: readonly Token[], it: number): SetIn | null {
  const from = /^so$/iu.test(tokens[it - 1]!.form) ? it - 2 : it - 1;
  const closing = CLOSING.get(tokens[from]?.form ?? '');
  const verb = verbAfter(tokens, it);
  if (from < 1 || closing === undefined || verb < 0) return null;
  const close = closeOf(tokens, verb, closing);
  if (close < 0 || goesOnAlike(tokens, from, close)) return null;
  const isInside = closing.test(tokens[close]?.form ?? '');
  return { from, it, verb, end: isInside ? close + 1 : close, isInside };
}

/** "a man who it is believed left the town" */
function behindRelative(tokens: readonly Token[], it: number): SetIn | null {
  const verb = verbAfter(tokens, it);
  const isRelative = /^(?:who|which)$/iu.test(tokens[it - 1]!.form);
  const isFollowed = !/^(?:to|that|and|or|but|as|by|in)$|^\W+$/iu.test(tokens[verb + 1]?.form ?? '.');
  if (verb < 0 || !isRelative || !isFollowed) return null;
  return { from: it, it, verb, end: verb + 1, isInside: true };
}

function verbAfter(tokens: readonly Token[], it: number): number {
  let at = it + 1;
  while (at - it <= MOST_HELPERS && HELPER.test(tokens[at]?.form ?? '')) at += 1;
  const form = tokens[at]?.form.toLowerCase() ?? '';
  const isHelped = tokens.slice(it + 1, at).some((helper) => isBe(helper.form));
  return (isHelped && HELD.has(form)) || SHOWN.has(form) ? at : -1;
}

/** Whether a word helps to make a passive. */
export const isBe = (form: string): boolean => /^(?:is|was|['’]s|be|been|being)$/iu.test(form);

/** The mark after the verb and what tells when, where and by whom; −1 where other words follow. */
function closeOf(tokens: readonly Token[], verb: number, closing: RegExp): number {
  const first = tokens[verb + 1];
  if (first === undefined || isMark(first, closing)) return verb + 1;
  if (!CIRCUMSTANCE.test(first.form)) return -1;
  const close = tokens.findIndex((token, at) => at > verb && isMark(token, closing));
  const words = tokens.slice(verb + 1, close);
  const isPlain = words.every(
    ({ xpos, form, upos }) => !/^(?:VB[DPZ]|MD)$/u.test(xpos) && upos !== 'SCONJ' && !/^that$/iu.test(form),
  );
  return close > 0 && isPlain && words.length <= MOST_CIRCUMSTANCE ? close : -1;
}

const isMark = ({ form }: Token, closing: RegExp): boolean => closing.test(form) || /^[.;!?]$/u.test(form);

/** Words that open a clause before the main one. */
export const OPENS_CLAUSE = /^(?:when|after|as|once|if|although|though|while|because|since|before|until)$/iu;

/** "When the claim came in, it was noted, checked and filed": a row of what was done to a thing. */
function goesOnAlike(tokens: readonly Token[], open: number, close: number): boolean {
  const isFurther = /^VB[DN]$/u.test(tokens[close + 1]?.xpos ?? '') || tokens[close + 1]?.upos === 'CCONJ';
  const isFirst = tokens.findIndex(({ form }) => form === ',') === open;
  return OPENS_CLAUSE.test(tokens[0]?.form ?? '') && isFurther && isFirst;
}
