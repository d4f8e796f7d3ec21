import type { Attribution } from '../../domain/analysis';
import { overlaps, type SpanPair } from '../../domain/span';
import type { ParsedSentence } from '../../language/parsed';
import { mergeSpans } from './content';
import { CUE_VERBS } from './lexicon/verbs';
import type { Quotation } from './quotations';

/** An attribution under way, with the sentence of its cue. */
export interface Spoken {
  readonly attribution: Attribution;
  readonly sentence: number;
}

/** What a document holds, for the pass over quotations that no sentence's own cue has claimed. */
export interface RunningDocument {
  readonly text: string;
  readonly sentences: readonly ParsedSentence[];
  readonly blocks: readonly number[];
  readonly quotations: readonly Quotation[];
}

/** A longer speech is told as several attributions; keeps the time linear. */
const MAX_STRETCHES = 60;

/** At least so many words make a quotation without a cue somebody's speech. */
const SPEECH_WORDS = 3;

function isSpeech(text: string, { start, end }: Quotation): boolean {
  const words = text.slice(start, end);
  return words.trim().split(/\s+/u).length >= SPEECH_WORDS && /[.,?!…–—-]["”’']?$/u.test(words.trim());
}

const isBlank = (words: string): boolean => !/[\p{L}\p{N}]/u.test(words);

/** Number of the first sentence that ends after an offset. */
function sentenceAt(sentences: readonly ParsedSentence[], offset: number, from: number): number {
  let at = from;
  while (at < sentences.length && (sentences[at]?.end ?? 0) <= offset) at++;
  return at;
}

const endOf = ({ attribution }: Spoken): number =>
  Math.max(
    ...[...attribution.content, ...attribution.cue, ...attribution.source, ...attribution.setting].map(
      ([, end]) => end,
    ),
    0,
  );

/** Index of the last quoting attribution up to `before`; a cue inside the quotation itself (“I thought …”) tells nothing of who is quoted. */
function lastQuoting(spoken: readonly Spoken[], before: number, { start, end }: Quotation): number {
  for (let at = before; at >= 0 && at > before - 6; at--) {
    const { type, cue } = spoken[at]?.attribution ?? { type: 'indirect', cue: [] };
    const within = cue[0] !== undefined && cue[0][0] > start && cue[0][0] < end;
    if (!within && (type === 'direct' || type === 'mixed')) return at;
  }
  return -1;
}

function extended(spoken: Spoken, span: SpanPair): Spoken {
  const { attribution, sentence } = spoken;
  return { sentence, attribution: { ...attribution, content: mergeSpans([...attribution.content, span]) } };
}

/** A quotation by itself, said by whoever spoke last. */
function goneOn(spoken: Spoken, span: SpanPair, sentence: number): Spoken {
  const { source, claimant } = spoken.attribution;
  return {
    sentence,
    attribution: {
      type: 'direct',
      form: 'quotation',
      source,
      cue: [],
      content: [span],
      setting: [],
      claimant,
      rule: 'running-quotation',
    },
  };
}

/** A speaker named after a dash: “…” — Ida Roos. */
const SIGNATURE = /^\s*[-–—]{1,2}\s*(?<name>\p{Lu}[^\n.!?"“]{1,60})\.?\s*(?:\n|$)/u;

function signed(text: string, { start, end }: Quotation, sentence: number): Spoken | null {
  const match = SIGNATURE.exec(text.slice(end, end + 80));
  const name = match?.groups?.name?.trim();
  if (!match || name === undefined) return null;
  const from = end + match[0].indexOf(name);
  return {
    sentence,
    attribution: {
      type: 'direct',
      form: 'quotation',
      source: [[from, from + name.length]],
      cue: [],
      content: [[start, end]],
      setting: [],
      claimant: { name, kind: 'person' },
      rule: 'signed-quotation',
    },
  };
}

/** A quotation with nobody near to have said it: kept, with no speaker, for a reviewer to settle. */
function lone(span: SpanPair, sentence: number): Spoken {
  return {
    sentence,
    attribution: {
      type: 'direct',
      form: 'quotation',
      source: [],
      cue: [],
      content: [span],
      setting: [],
      claimant: { name: null, kind: 'missing' },
      rule: 'lone-quotation',
    },
  };
}

/**
 * Gives the quotations that no cue has claimed to their speaker: "…," he said. "…" goes on in the same paragraph
 * and belongs to the same attribution; so does a paragraph that the marks show to go on; a paragraph that is a
 * quotation and nothing else, right after one that ended with the same voice, is an attribution of its own.
 * `spoken` is in reading order, and so is the result. Time is linear.
 */
export function followSpeech(spoken: readonly Spoken[], document: RunningDocument): Spoken[] {
  const { text, sentences, blocks, quotations } = document;
  const out: Spoken[] = [...spoken];
  const added: Spoken[] = [];
  let reach = -1; // the last attribution whose sentence is not after the quotation's
  let at = 0;
  const covered = coverOf(out, quotations);
  let pointer = 0;
  let answering: Spoken | undefined; // whoever answered the last question of an interview
  for (const quotation of quotations) {
    const span: SpanPair = [quotation.start, quotation.end];
    at = sentenceAt(sentences, quotation.start, at);
    while (reach + 1 < out.length && (out[reach + 1]?.sentence ?? Infinity) <= at) reach++;
    while (pointer < covered.length && (covered[pointer]?.[1] ?? 0) <= quotation.start) pointer++;
    const cover = covered[pointer];
    const index = lastQuoting(out, reach, quotation);
    const last = out[index];
    const answers = isAnswer(document, quotation, at);
    if (cover && overlaps(cover, span)) {
      if (answers && last?.sentence === at && last.attribution.source.length > 0) answering = last;
      continue;
    }
    if (!isSpeech(text, quotation)) continue;
    const isSole = isBlank(text.slice(sentences[at]?.start ?? 0, quotation.start));
    if (
      last &&
      last.attribution.content.length < MAX_STRETCHES &&
      isSole &&
      goesOn(last, quotation, document, at)
    ) {
      out[index] = extended(last, span);
      continue;
    }
    const signature = signed(text, quotation, at);
    if (signature) added.push(signature);
    else if (isSole && standsAlone(document, quotation, at)) {
      const reported = justReported(out, reach, at, document);
      const quoting = last && followsBlock(last, document, blocks[at] ?? 0) ? last : undefined;
      const previous = reported ?? quoting;
      const speaker = answers
        ? answering
        : (nextInBlock(out, reach, at, quotation.end, document) ?? previous);
      added.push(speaker ? goneOn(speaker, span, at) : lone(span, at));
    }
  }
  added.push(...freeIndirect(out, document));
  return [...out, ...added].sort((a, b) => a.sentence - b.sentence || startOf(a) - startOf(b));
}

/**
 * Reported speech that runs on without a word of saying: "She said it would reopen. Trains would stop there by May."
 * Only a plain "would" right after a report in the past, in the same paragraph, is sure enough; or a "had" after a
 * report that used "had" itself; or a sentence that "And" joins to a report; or any past after counsel in court, to whom
 * the rest of the paragraph belongs.
 */
function freeIndirect(spoken: readonly Spoken[], { text, sentences, blocks }: RunningDocument): Spoken[] {
  const counsel = counselIn(text);
  const last = new Map<number, Spoken>();
  const remarked = new Map<number, Spoken>();
  const heard = new Set<number>();
  for (const one of spoken) {
    heard.add(one.sentence);
    if (one.attribution.type === 'indirect' && isSpoken(one, sentences)) remarked.set(one.sentence, one);
    if (reports(one, sentences)) last.set(one.sentence, one);
  }
  const found: Spoken[] = [];
  sentences.forEach((sentence, at) => {
    const joins = /^(?:And|Nor) /u.test(sentence.text.slice(sentence.start, sentence.start + 4));
    const before = joins ? remarked.get(at - 1) : last.get(at - 1);
    if (!before || heard.has(at) || blocks[at] !== blocks[at - 1]) return;
    const previous = sentences[at - 1];
    const looksBack = hasHad(sentence, true) && previous !== undefined && hasHad(previous, false);
    const pleads = isTold(sentence) && isNamedIn(counsel, before, text);
    const isJoined = joins && !sentence.tokens.some(({ form }) => /^["“”?]$/u.test(form));
    if (
      !isJoined &&
      !foretellsInPast(sentence) &&
      !pleads &&
      !(looksBack && before.attribution.type === 'indirect')
    )
      return;
    const { source, claimant } = before.attribution;
    const one: Spoken = {
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
  });
  return found;
}

/** Family names of those who speak for a side in court: "Imran Sharif, prosecuting". */
const COUNSEL =
  /(?<name>\p{Lu}[\p{L}’'-]+),? (?:prosecuting|defending|mitigating|for the (?:prosecution|defen[cs]e|Crown))\b/gu;

function counselIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(COUNSEL)].flatMap((match) => match.groups?.name ?? []));
}

function isNamedIn(names: ReadonlySet<string>, { attribution }: Spoken, text: string): boolean {
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
function reports({ attribution, sentence }: Spoken, sentences: readonly ParsedSentence[]): boolean {
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

/** Whether a sentence has a past perfect: in its main clause, or anywhere. */
function hasHad({ tokens }: ParsedSentence, isMain: boolean): boolean {
  const root = tokens.findIndex((token) => token.head < 0);
  return tokens.some(
    ({ head, xpos, lemma, deprel }) =>
      lemma === 'have' && xpos === 'VBD' && deprel === 'aux' && (!isMain || head === root),
  );
}

/**
 * Who is reported by the sentence straight before a quotation, in its paragraph or at the end of the one before: "Roos
 * said the lift was broken. “Nobody has mended it.”"
 */
function justReported(
  spoken: readonly Spoken[],
  reach: number,
  at: number,
  { sentences, blocks }: RunningDocument,
): Spoken | undefined {
  const before = spoken
    .slice(Math.max(0, reach - 2), reach + 1)
    .filter(({ sentence }) => sentence === at - 1);
  const outer = before.find((one) => isSpoken(one, sentences));
  const isNear = (blocks[at] ?? 0) - (blocks[at - 1] ?? 0) <= 1;
  return isNear && before.every(({ attribution }) => attribution.type === 'indirect') ? outer : undefined;
}

/** Whether an attribution reports what somebody said, by a word of saying. */
function isSpoken({ attribution, sentence }: Spoken, sentences: readonly ParsedSentence[]): boolean {
  if (attribution.form !== 'clause' || attribution.source.length === 0) return false;
  const cue = attribution.cue.at(-1);
  const verb = cue && sentences[sentence]?.tokens.find((token) => token.end === cue[1]);
  return verb !== undefined && CUE_VERBS.get(verb.lemma)?.meaning === 'speech';
}

/** Whether a quotation opens a paragraph that follows a question: an interview's answer. */
function isAnswer({ text, sentences, blocks }: RunningDocument, { start }: Quotation, at: number): boolean {
  const [sentence, before] = [sentences[at], sentences[at - 1]];
  if (!sentence || !before || blocks[at] === blocks[at - 1]) return false;
  return (
    isBlank(text.slice(sentence.start, start)) && text.slice(before.start, before.end).trimEnd().endsWith('?')
  );
}

/**
 * Who is reported by the sentence right after a quotation that opens a paragraph: "“It leaks.” Roos added that …". The
 * cue stands outside quotation marks, has a person for its source and belongs to the same paragraph.
 */
function nextInBlock(
  spoken: readonly Spoken[],
  reach: number,
  at: number,
  end: number,
  { sentences, blocks }: RunningDocument,
): Spoken | undefined {
  const next = spoken[reach + 1];
  if (next?.attribution.form !== 'clause' || next.attribution.type === 'direct') return undefined;
  const closing = sentences[next.sentence - 1];
  const isNext = closing !== undefined && closing.start < end && end <= sentences[next.sentence]!.start;
  const isOpening = blocks[at] === blocks[next.sentence] && blocks[at - 1] !== blocks[at];
  if (!isNext || !isOpening) return undefined;
  const source = next.attribution.source[0];
  const word = source && sentences[next.sentence]?.tokens.find((token) => token.end > source[0]);
  return word && /^(?:PROPN|PRON)$/u.test(word.upos) ? next : undefined;
}

const startOf = ({ attribution }: Spoken): number =>
  attribution.cue[0]?.[0] ?? attribution.content[0]?.[0] ?? 0;

/** What the attributions cover whose own cue stands outside quotation marks; one inside tells nothing of who is quoted. */
function coverOf(spoken: readonly Spoken[], quotations: readonly Quotation[]): SpanPair[] {
  let at = 0;
  return mergeSpans(
    spoken.flatMap(({ attribution }) => {
      const start = attribution.cue[0]?.[0] ?? attribution.content[0]?.[0] ?? -1;
      while (at > 0 && (quotations[at]?.start ?? Infinity) > start) at--;
      while (at + 1 < quotations.length && (quotations[at]?.end ?? Infinity) <= start) at++;
      const around = quotations[at];
      const isQuoted = around !== undefined && around.start < start && start < around.end;
      return isQuoted ? [] : attribution.content;
    }),
  );
}

/** Whether a quotation goes straight on from an attribution, in its paragraph or by an open mark. */
function goesOn(
  last: Spoken,
  quotation: Quotation,
  { text, blocks, sentences }: RunningDocument,
  at: number,
): boolean {
  if (quotation.continues) return true;
  if (blocks[last.sentence] !== blocks[at]) return false;
  const end = Math.max(endOf(last), last.sentence < at ? (sentences[last.sentence]?.end ?? 0) : 0);
  return end <= quotation.start && isBlank(text.slice(end, quotation.start));
}

/** Whether the last voice of the paragraph before (or of this one) is this attribution's. */
function followsBlock(last: Spoken, { blocks }: RunningDocument, block: number): boolean {
  const before = blocks[last.sentence] ?? 0;
  return block - before <= 1;
}

/** Whether the quotation makes up its sentence or sentences, with nothing beside it. */
function standsAlone({ text, sentences }: RunningDocument, { end }: Quotation, at: number): boolean {
  const last = sentenceAt(sentences, end - 1, at);
  return isBlank(text.slice(end, sentences[last]?.end ?? end));
}
