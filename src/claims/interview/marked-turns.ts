import { identify } from './identify';
import { asks, withContinuations, type Paragraph, type Turn } from './turn';

const NAME_PART = String.raw`\p{Lu}[\p{L}’'-]*`;
const SMALL = '(?:van|von|de|der|den|da|di|del|la|le|bin|al|el|ter|dos|du)';
const NAME = String.raw`(?:(?:Dr|Mr|Ms|Mrs|Prof|Sir)\.?\s)?${NAME_PART}(?:\s(?:${SMALL}\s)?${NAME_PART}){0,3}`;
const MARKER = new RegExp(
  String.raw`^(?<open>[*_]{0,3})(?<label>(?:Q|A)(?=[*_]{0,3}(?:[:.]|\s?[–—]))|${NAME}(?=[*_]{0,3}:))[*_]{0,3}(?:[:.]|\s?[–—])[*_]{0,3}\s*(?=\S)`,
  'u',
);
const ASKING = /^(?:Q|Question|Interviewer|Host|Moderator|Reporter|Presenter)$/iu;
const ANSWERING = /^(?:A|Answer)$/iu;
/** So many turns, of two voices that each come back, make a conversation; fewer may be a list. */
const FEWEST = 4;
/** More different markers than this are a list or a table. */
const MOST_MARKERS = 40;

interface Marked {
  readonly paragraph: Paragraph;
  readonly label: string;
  /** Length of the marker with what parts it from the words. */
  readonly length: number;
}

function readMarker(paragraph: Paragraph): Marked[] {
  const match = MARKER.exec(paragraph.words.slice(0, 80));
  const label = match?.groups?.label;
  return match && label !== undefined ? [{ paragraph, label, length: match[0].length }] : [];
}

/** The turns of a conversation in which markers say who speaks: "Q: … A: …", "IDA ROOS: …". None where it is no conversation. */
export function markedTurns(text: string, paragraphs: readonly Paragraph[]): Turn[] {
  const marked = paragraphs.flatMap(readMarker);
  const letters = marked.filter(({ label }) => ASKING.test(label) || ANSWERING.test(label));
  const isLettered = letters.filter(({ label }) => ANSWERING.test(label)).length >= 2;
  if (isLettered) return withContinuations(letters.map(letteredTurn), paragraphs);
  return withContinuations(namedTurns(text, marked, paragraphs), paragraphs);
}

function letteredTurn({ paragraph, label, length }: Marked): Turn {
  return turnOf(paragraph, length, ASKING.test(label) ? 'question' : 'answer', null);
}

function turnOf(
  { index, span: [start, end] }: Paragraph,
  length: number,
  role: Turn['role'],
  speaker: string | null,
): Turn {
  return {
    block: index,
    label: [start, start + length],
    words: [start + length, end],
    role,
    speaker,
  };
}

function bySpeaker<One extends { readonly speaker: string }>(turns: readonly One[]): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const turn of turns) {
    const own = groups.get(turn.speaker);
    if (own) own.push(turn);
    else groups.set(turn.speaker, [turn]);
  }
  return groups;
}

function namedTurns(text: string, marked: readonly Marked[], paragraphs: readonly Paragraph[]): Turn[] {
  const labels = new Set(marked.map(({ label }) => label));
  if (marked.length < FEWEST || labels.size > MOST_MARKERS) return [];
  const people = identify(text, [...labels]);
  const known = marked.flatMap((one) => {
    const speaker = ASKING.test(one.label) ? one.label : people.get(one.label);
    return speaker === undefined ? [] : [{ ...one, speaker }];
  });
  const turns = bySpeaker(known);
  const recurring = [...turns.values()].filter((own) => own.length >= 2);
  const isAlternating =
    recurring.length >= 2 ||
    (recurring.length === 1 && paragraphs.filter(({ words }) => asks(words)).length >= 2);
  if (known.length < FEWEST || !isAlternating) return [];
  const asking = new Set(
    [...turns].flatMap(([speaker, own]) => {
      const questions = own.filter(({ paragraph }) => asks(paragraph.words)).length;
      return ASKING.test(speaker) || questions > own.length / 2 ? [speaker] : [];
    }),
  );
  if (asking.size === turns.size) return [];
  return known.map(({ paragraph, length, speaker }) =>
    turnOf(paragraph, length, asking.has(speaker) ? 'question' : 'answer', speaker),
  );
}
