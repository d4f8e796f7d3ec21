import type { Attribution } from '../../domain/analysis';
import type { ParsedSentence } from '../../language/parsed';
import type { Placed } from '../claimants/placed';
import { CUE_VERBS } from './lexicon/verbs';
import { isSpoken, type RunningDocument } from './spoken';

/**
 * Reported speech that runs on without a word of saying: "She said it would reopen. Trains would stop there by May."
 * Only a plain "would" right after a report in the past, in the same paragraph, is sure enough; or a "had" after a
 * report that used "had" itself or ran on around its remark; or a sentence that "And" joins to a report; or a guess ("It may have …") right after a remark;
 * or any past after counsel in court, to whom the rest of the paragraph belongs; or what goes on with a witness's evidence.
 */
export function freeIndirect(
  spoken: readonly Placed[],
  { text, sentences, blocks }: RunningDocument,
): Placed[] {
  const counsel = counselIn(text);
  const last = new Map<number, Placed>();
  const remarked = new Map<number, Placed>();
  const heard = new Set<number>();
  const testified = new Set<number>();
  for (const one of spoken) {
    if (isReport(one.attribution)) heard.add(one.sentence);
    if (isTestimony(one, sentences)) testified.add(one.sentence);
    if (one.attribution.type === 'indirect' && isSpoken(one, sentences)) remarked.set(one.sentence, one);
    if (reports(one, sentences)) last.set(one.sentence, one);
  }
  const found: Placed[] = [];
  sentences.forEach((sentence, at) => {
    const joins = /^(?:And|Nor) /u.test(sentence.text.slice(sentence.start, sentence.start + 4));
    const isGuess = guesses(sentence, remarked.get(at - 1), sentences);
    const before = joins || isGuess ? remarked.get(at - 1) : last.get(at - 1);
    if (!before || heard.has(at) || blocks[at] !== blocks[at - 1]) return;
    const previous = sentences[at - 1];
    const looksBack =
      hasHad(sentence, true) &&
      previous !== undefined &&
      (hasHad(previous, false) || runsOn(sentence, before));
    const pleads = isTold(sentence) && isNamedIn(counsel, before, text);
    const isSworn =
      testified.has(before.sentence) && (isTold(sentence) || hasHad(sentence, true)) && tellsOn(sentence);
    const isJoined = joins && !sentence.tokens.some(({ form }) => /^["“”?]$/u.test(form));
    if (
      !isJoined &&
      !(foretellsInPast(sentence) && !comesOfIt(sentence, previous)) &&
      !pleads &&
      !isSworn &&
      !isGuess &&
      !(looksBack && before.attribution.type === 'indirect')
    )
      return;
    const { source, claimant } = before.attribution;
    const one: Placed = {
      sentence: at,
      attribution: {
        type: 'indirect',
        form: 'clause',
        source,
        cue: [],
        content: [[sentence.start, sentence.end]],
        setting: [],
        claimant,
        rule: 'free-indirect',
      },
    };
    found.push(one);
    last.set(at, one);
    if (isSworn) testified.add(at);
  });
  return found;
}

/** Whether an attribution reports speech, not a wish or a judgement that the sentence tells of. */
const isReport = ({ form }: Attribution): boolean => /^(?:clause|according-to|quotation)$/u.test(form);

/**
 * "Mistakes were made, she conceded, but none was a crime. As for the mill, it had been paid for.": what has run on around a remark
 * runs on into the next sentence, and so does what takes up another point.
 */
function runsOn({ text, start }: ParsedSentence, { attribution }: Placed): boolean {
  return attribution.rule === 'interrupting' || /^As (?:for|to) /u.test(text.slice(start, start + 8));
}

/** Before whom people give evidence. */
const BENCH =
  /\b(?:court|jury|jurors|inquest|tribunal|hearing|inquiry|magistrates?|coroner|sheriff|judges?)\b/iu;

/** Whether somebody gives evidence: "told the inquest", "testified", "Giving evidence, Roos said". */
function isTestimony({ attribution, sentence }: Placed, sentences: readonly ParsedSentence[]): boolean {
  const home = sentences[sentence];
  const cue = attribution.cue.at(-1);
  if (!home || !cue || attribution.form !== 'clause' || attribution.source.length === 0) return false;
  const verb = home.tokens.find((token) => token.end === cue[1]);
  const told = home.text.slice(cue[0], Math.min(home.end, cue[1] + 40));
  return (
    verb?.lemma === 'testify' ||
    (verb?.lemma === 'tell' && BENCH.test(told)) ||
    /^giving evidence\b/iu.test(home.text.slice(home.start, home.end))
  );
}

/** A sentence that may go on with evidence: it looks back, or is about somebody called "he", "she", "they" or "it". */
function tellsOn(sentence: ParsedSentence): boolean {
  const root = sentence.tokens.findIndex(({ head }) => head < 0);
  return (
    hasHad(sentence, true) ||
    sentence.tokens.some(
      ({ head, deprel, form }) =>
        head === root && deprel.startsWith('nsubj') && /^(?:he|she|they|it|there)$/iu.test(form),
    )
  );
}

/**
 * "This one limps, she explains. It may have been hit by a car.": a guess about what has just been told, right after a remark that
 * ends its sentence, is whose remark it was.
 */
function guesses(
  { tokens }: ParsedSentence,
  before: Placed | undefined,
  sentences: readonly ParsedSentence[],
): boolean {
  const root = tokens.findIndex(({ head }) => head < 0);
  const isGuess = tokens.some(
    ({ head, xpos, form }) => head === root && xpos === 'MD' && /^(?:may|might)$/iu.test(form),
  );
  const isOfIt = tokens.some(
    ({ head, deprel, form }) =>
      head === root && deprel.startsWith('nsubj') && /^(?:he|she|they|it|this|that)$/iu.test(form),
  );
  if (!before || !isGuess || !isOfIt || tokens.some(({ form }) => /^["“”?]$/u.test(form))) return false;
  const { cue, content } = before.attribution;
  const end = sentences[before.sentence]!.end;
  return cue.some(([start]) => content.every(([from]) => from < start)) && end - (cue.at(-1)?.[1] ?? 0) < 40;
}

/** Family names of those who speak for a side in court: "Imran Sharif, prosecuting"; read from the first capital of a word. */
const COUNSEL =
  /(?=\p{Lu})(?<!\p{Lu}[\p{L}’'-]*?)(?<name>\p{Lu}[\p{L}’'-]+),? (?:prosecuting|defending|mitigating|for the (?:prosecution|defen[cs]e|Crown))\b/gu;

function counselIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(COUNSEL)].flatMap((match) => match.groups?.name ?? []));
}

function isNamedIn(names: ReadonlySet<string>, { attribution }: Placed, text: string): boolean {
  return (
    names.size > 0 &&
    attribution.source.some(([start, end]) =>
      text
        .slice(start, end)
        .split(/[^\p{L}’'-]+/u)
        .some((word) => names.has(word)),
    )
  );
}

/** A main clause in the past, with nothing quoted or asked. */
function isTold({ tokens }: ParsedSentence): boolean {
  const root = tokens.findIndex((token) => token.head < 0);
  const isPast = tokens.some(
    ({ head, xpos, deprel }, index) =>
      xpos === 'VBD' && (index === root || (head === root && /^(?:aux|cop)/u.test(deprel))),
  );
  return isPast && !tokens.some(({ form }) => /^["“”?]$/u.test(form));
}

/** Whether an attribution reports somebody's words in the past tense, by its cue. */
function reports({ attribution, sentence }: Placed, sentences: readonly ParsedSentence[]): boolean {
  const cue = attribution.cue.at(-1);
  if (!cue || attribution.form !== 'clause' || attribution.source.length === 0) return false;
  const verb = sentences[sentence]?.tokens.find((token) => token.end === cue[1]);
  return verb !== undefined && /^VB[DN]$/u.test(verb.xpos) && CUE_VERBS.get(verb.lemma)?.meaning === 'speech';
}

/** A main clause with "would", no condition, and nothing quoted. */
function foretellsInPast({ tokens }: ParsedSentence): boolean {
  const root = tokens.findIndex((token) => token.head < 0);
  const isFuture = tokens.some(
    ({ head, xpos, form }) => head === root && xpos === 'MD' && /^would$/iu.test(form),
  );
  const isDenied = tokens.some(
    ({ head, form }) => head === root && /^(?:not|n['’]t|neither|nor)$/iu.test(form),
  );
  const isRefusal =
    tokens[root]?.lemma === 'comment' ||
    (isDenied &&
      /^(?:say|confirm|deny|discuss|answer|elaborate|tell|respond)$/u.test(tokens[root]?.lemma ?? ''));
  return isFuture && !isRefusal && !tokens.some(({ form }) => /^(?:if|unless|["“”?])$/iu.test(form));
}

/** Nouns for what happens or is done, by their ending, and some that have none. */
const EVENT =
  /(?:tion|sion|ment|ing|ure|ance|ence|sal|val)$|^(?:move|step|change|cut|rise|fall|sale|deal|strike|return|switch|ban|merger)$/u;

/**
 * "The line might open in May, an official said. The opening would give the valley its first trains.": what would come of a thing
 * that is only possible is told by the writer as well; the "would" is no "will" of the official's.
 */
function comesOfIt({ tokens }: ParsedSentence, before: ParsedSentence | undefined): boolean {
  const root = tokens.findIndex((token) => token.head < 0);
  const subject = tokens.findIndex(({ head, deprel }) => head === root && deprel.startsWith('nsubj'));
  const noun = tokens[subject];
  const pointer = tokens.find(({ head, deprel }) => head === subject && deprel === 'det');
  const isOfIt =
    noun !== undefined &&
    EVENT.test(noun.lemma.toLowerCase()) &&
    /^(?:the|this|that|such)$/iu.test(pointer?.form ?? '');
  return (
    isOfIt &&
    before?.tokens.some(({ xpos, form }) => xpos === 'MD' && /^(?:may|might|could)$/iu.test(form)) === true
  );
}

/** Whether a sentence has a past perfect: in its main clause, or anywhere. */
function hasHad({ tokens }: ParsedSentence, isMain: boolean): boolean {
  const root = tokens.findIndex((token) => token.head < 0);
  return tokens.some(
    ({ head, xpos, lemma, deprel }) =>
      lemma === 'have' && xpos === 'VBD' && deprel === 'aux' && (!isMain || head === root),
  );
}
