import { overlaps, type Span, type SpanPair } from '../../domain/span';
import type { ParsedSentence } from '../../language/parsed';
import type { Placed } from '../claimants/placed';
import { mergeSpans } from './content';
import { freeIndirect } from './free-indirect';
import { introduced, introducedIn, quotationBy } from './introduced';
import type { Quotation } from './quotations';
import { isSpoken, type RunningDocument } from './spoken';

/** A longer speech is told as several attributions; keeps the time linear. */
const MAX_STRETCHES = 60;

/** At least so many words make a quotation without a cue somebody's speech. */
const SPEECH_WORDS = 3;

/** Whether words between quotation marks are speech: long enough, or a sentence to its stop ("Nobody came.") and no title. */
function isSpeech(text: string, { start, end }: Quotation): boolean {
  const words = text.slice(start, end).trim();
  const isLong = words.split(/\s+/u).length >= SPEECH_WORDS;
  return isLong ? /[.,?!…–—-]["”’']?$/u.test(words) : /^.\p{Lu}.*[.?!…]["”’']?$/su.test(words);
}

const isBlank = (words: string): boolean => !/[\p{L}\p{N}]/u.test(words);

/** Number of the first sentence that ends after an offset. */
function sentenceAt(sentences: readonly ParsedSentence[], offset: number, from: number): number {
  let at = from;
  while (at < sentences.length && (sentences[at]?.end ?? 0) <= offset) at++;
  return at;
}

const endOf = ({ attribution }: Placed): number =>
  Math.max(
    ...[...attribution.content, ...attribution.cue, ...attribution.source, ...attribution.setting].map(
      ([, end]) => end,
    ),
    0,
  );

/** Index of the last quoting attribution up to `before`; a cue inside the quotation itself (“I thought …”) tells nothing of who is quoted. */
function lastQuoting(spoken: readonly Placed[], before: number, { start, end }: Span): number {
  for (let at = before; at >= 0 && at > before - 6; at--) {
    const { type, cue } = spoken[at]?.attribution ?? { type: 'indirect', cue: [] };
    const within = cue[0] !== undefined && cue[0][0] > start && cue[0][0] < end;
    if (!within && (type === 'direct' || type === 'mixed')) return at;
  }
  return -1;
}

function extended(spoken: Placed, span: SpanPair): Placed {
  const { attribution, sentence } = spoken;
  return { sentence, attribution: { ...attribution, content: mergeSpans([...attribution.content, span]) } };
}

/** A quotation by itself, said by whoever spoke last. */
const goneOn = ({ attribution: { source, claimant } }: Placed, span: SpanPair, sentence: number): Placed =>
  quotationBy({ source, claimant, rule: 'running-quotation' }, span, sentence);

/** A speaker named after a dash: “…” — Ida Roos. */
const SIGNATURE = /^\s*[-–—]{1,2}\s*(?<name>\p{Lu}[^\n.!?"“]{1,60})\.?\s*(?:\n|$)/u;

function signed(text: string, { start, end }: Quotation, sentence: number): Placed | null {
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
const lone = (span: SpanPair, sentence: number): Placed =>
  quotationBy(
    { source: [], claimant: { name: null, kind: 'missing' }, rule: 'lone-quotation' },
    span,
    sentence,
  );

/**
 * Gives the quotations that no cue has claimed to their speaker: "…," he said. "…" goes on in the same paragraph
 * and belongs to the same attribution; so does a paragraph that the marks show to go on; a paragraph that is a
 * quotation and nothing else, right after one that ended with the same voice, is an attribution of its own.
 * `spoken` is in reading order, and so is the result. Time is linear.
 */
export function followSpeech(spoken: readonly Placed[], document: RunningDocument): Placed[] {
  const { text, sentences, blocks, quotations } = document;
  const out: Placed[] = [...spoken];
  const added: Placed[] = [];
  let reach = -1; // the last attribution whose sentence is not after the quotation's
  let at = 0;
  const covered = coverOf(out, quotations);
  let pointer = 0;
  let answering: Placed | undefined; // whoever answered the last question of an interview
  let opened = -1; // where a speech of several paragraphs began
  let parted: Placed | undefined; // what its last paragraph was taken for, by itself
  let voice: Placed | undefined; // whoever was last brought in by a sentence of their own
  for (const quotation of quotations) {
    const span: SpanPair = [quotation.start, quotation.end];
    const before = quotation.continues ? parted : undefined;
    parted = undefined;
    if (!quotation.continues) opened = quotation.start;
    at = sentenceAt(sentences, quotation.start, at);
    while (reach + 1 < out.length && (out[reach + 1]?.sentence ?? Infinity) <= at) reach++;
    while (pointer < covered.length && (covered[pointer]?.[1] ?? 0) <= quotation.start) pointer++;
    const cover = covered[pointer];
    const index = lastQuoting(out, reach, { start: opened, end: quotation.end });
    const last = out[index];
    const answers = isAnswer(document, quotation, at);
    if (cover && overlaps(cover, span)) {
      if (answers && last?.sentence === at && last.attribution.source.length > 0) answering = last;
      continue;
    }
    if (!isSpeech(text, quotation)) continue;
    const isSole = isBlank(text.slice(sentences[at]?.start ?? 0, quotation.start));
    if (before) {
      parted = before.attribution.source.length > 0 ? goneOn(before, span, at) : lone(span, at);
      added.push(parted);
      continue;
    }
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
      const latest = voice && (!last || last.sentence < voice.sentence) ? voice : last;
      const quoting = latest && followsBlock(latest, document, blocks[at] ?? 0) ? latest : undefined;
      const isNear = blocks[at - 1] === blocks[at] && reported === undefined && !answers;
      const brought = isNear
        ? introducedIn(
            sentences[at - 1],
            text.slice(...span),
            latest !== undefined && blocks[latest.sentence] === blocks[at],
          )
        : undefined;
      const previous = brought === undefined ? (reported ?? quoting) : undefined;
      const speaker = answers
        ? answering
        : (inNextPart(out, reach, quotation, document) ??
          nextInBlock(out, reach, at, quotation.end, document) ??
          previous);
      const isBrought = !speaker && typeof brought === 'object';
      if (isBrought) voice = introduced(brought, span, at);
      parted = isBrought ? voice! : speaker ? goneOn(speaker, span, at) : lone(span, at);
      added.push(parted);
    }
  }
  added.push(...freeIndirect(out, document));
  return [...out, ...added].sort((a, b) => a.sentence - b.sentence || startOf(a) - startOf(b));
}

/**
 * Who is reported by the sentence straight before a quotation, in its paragraph or at the end of the one before: "Roos
 * said the lift was broken. “Nobody has mended it.”"
 */
function justReported(
  spoken: readonly Placed[],
  reach: number,
  at: number,
  { sentences, blocks }: RunningDocument,
): Placed | undefined {
  const before = spoken
    .slice(Math.max(0, reach - 2), reach + 1)
    .filter(({ sentence }) => sentence === at - 1);
  const outer = before.find((one) => isSpoken(one, sentences));
  const isNear = (blocks[at] ?? 0) - (blocks[at - 1] ?? 0) <= 1;
  return isNear && before.every(({ attribution }) => attribution.type === 'indirect') ? outer : undefined;
}

/** So many paragraphs of one speech are looked through for the first that names its speaker. */
const MOST_PARTS = 6;
/** So many of what is said in one of them. */
const FEW = 6;

/**
 * "“It leaks. / “Nobody has mended it,” said Roos.": whose a paragraph is that the next ones go on with, without a closing mark, by
 * the first of them that says who speaks.
 */
function inNextPart(
  spoken: readonly Placed[],
  reach: number,
  quotation: Quotation,
  { quotations }: RunningDocument,
): Placed | undefined {
  if (quotation.closed) return undefined;
  const first = quotations.indexOf(quotation);
  let at = reach + 1;
  for (const part of quotations.slice(first + 1, first + 1 + MOST_PARTS)) {
    if (!part.continues) return undefined;
    while (at < spoken.length && endOf(spoken[at]!) <= part.start) at++;
    const named = spoken.slice(at, at + FEW).find(({ attribution: { cue, content } }) => {
      const isInside = cue[0] !== undefined && part.start < cue[0][0] && cue[0][0] < part.end;
      return !isInside && content.some((span) => overlaps(span, [part.start, part.end]));
    });
    if (named) return named;
    if (part.closed) return undefined;
  }
  return undefined;
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
  spoken: readonly Placed[],
  reach: number,
  at: number,
  end: number,
  { sentences, blocks }: RunningDocument,
): Placed | undefined {
  const next = spoken[reach + 1];
  if (!next || !isSpoken(next, sentences) || next.attribution.type === 'direct') return undefined;
  const closing = sentences[next.sentence - 1];
  const isNext = closing !== undefined && closing.start < end && end <= sentences[next.sentence]!.start;
  const isOpening = blocks[at] === blocks[next.sentence] && blocks[at - 1] !== blocks[at];
  if (!isNext || !isOpening) return undefined;
  const source = next.attribution.source[0];
  const word = source && sentences[next.sentence]?.tokens.find((token) => token.end > source[0]);
  return word && /^(?:PROPN|PRON)$/u.test(word.upos) ? next : undefined;
}

const startOf = ({ attribution }: Placed): number =>
  attribution.cue[0]?.[0] ?? attribution.content[0]?.[0] ?? 0;

/** What the attributions cover whose own cue stands outside quotation marks; one inside tells nothing of who is quoted. */
function coverOf(spoken: readonly Placed[], quotations: readonly Quotation[]): SpanPair[] {
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
  last: Placed,
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
function followsBlock(last: Placed, { blocks }: RunningDocument, block: number): boolean {
  const before = blocks[last.sentence] ?? 0;
  return block - before <= 1;
}

/** Whether the quotation makes up its sentence or sentences, with nothing beside it. */
function standsAlone({ text, sentences }: RunningDocument, { end }: Quotation, at: number): boolean {
  const last = sentenceAt(sentences, end - 1, at);
  return isBlank(text.slice(end, sentences[last]?.end ?? end));
}
