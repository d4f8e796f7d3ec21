import type { SpanPair } from '../../domain/span';
import { isGeneral, toldBy } from './act-nouns';

/** Words that point back at something told before. */
export interface Pointer {
  readonly words: string;
  /** The noun that says what it was, or null for a bare "this". */
  readonly noun: string | null;
  /** How many sentences back it may reach. */
  readonly reach: number;
}

const THIS =
  /(?<![\p{L}\p{N}'’-])(this|these|such an?|that)\s((?:\p{Ll}+[\s-]){0,2}?)(\p{Ll}+)(?![\p{L}-])/giu;
const THE =
  /(?<![\p{L}\p{N}'’-])(the|its|their)\s((?:(?:potential|planned|proposed|new|reported|alleged|whole|landmark)\s)?)(\p{Ll}+)(?![\p{L}-])/giu;
const BARE =
  /^[“"‘'\s]*(this|that)\s(?=(?:will|would|could|may|might|is|was|has|had|\p{Ll}+s|\p{Ll}+ed)(?!\p{L}))/iu;

const SINGLE = /^(?:figure|promise|decision|deal|claim|plan|forecast|estimate|prediction)$/u;
const REACH_THIS = 2;
const REACH_THE = 8;

/** The words of a claim's stretch that may point back, in reading order. */
export function findPointers(text: string, [start, end]: SpanPair): Pointer[] {
  const words = text.slice(start, end).replaceAll(/\s/g, ' ');
  const found: Pointer[] = [];
  for (const match of words.matchAll(THIS)) {
    const noun = match[3]!.toLowerCase();
    // "said that prices …": within a claim "that" points only where one thing was told, "calls that figure a joke".
    if (match[1]!.toLowerCase() === 'that' && match.index > 0 && !SINGLE.test(noun)) continue;
    if (toldBy(noun) !== null || isGeneral(noun)) found.push({ words: match[0], noun, reach: REACH_THIS });
  }
  for (const match of words.matchAll(THE)) {
    const noun = match[3]!.toLowerCase();
    if (toldBy(noun) !== null) found.push({ words: match[0], noun, reach: REACH_THE });
  }
  const bare = BARE.exec(words);
  if (bare !== null && found.length === 0) found.push({ words: bare[1]!, noun: null, reach: 1 });
  return found;
}
