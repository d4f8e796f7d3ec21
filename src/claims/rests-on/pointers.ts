import type { SpanPair } from '../../domain/span';
import { isGeneral, toldBy } from './act-nouns';

/** Words that point back at something told before. */
export interface Pointer {
  readonly words: string;
  /** The noun that says what it was, or null for a bare "this". */
  readonly noun: string | null;
  /** How many sentences back it may reach. */
  readonly reach: number;
  /** Whether the noun is derived from what was done ("failed … The failure"): no list has it. */
  readonly isDerived?: true;
  /** Whether the noun may be any that a hedged claim brought up ("a tax … The tax would"). */
  readonly isThought?: true;
}

const THIS =
  /(?<![\p{L}\p{N}'’-])(this|these|(?:any |no )?such(?: an?)?|that)\s((?:\p{Ll}+[\s-]){0,2}?)(\p{Ll}+)(?![\p{L}-])/giu;
const THE =
  /(?<![\p{L}\p{N}'’-])(the|its|their)\s((?:(?:potential|planned|proposed|new|reported|alleged|whole|landmark)\s)?)(\p{Ll}+)(?![\p{L}-])/giu;
const BARE =
  /^[“"‘'\s]*(this|that)\s(?!(?:is|was|has)\s)(?=(?:will|would|could|may|might|\p{Ll}+s|\p{Ll}+ed)(?!\p{L}))/iu;

/** "requires the approval of", "awaits the decision": what is still to come points at nothing told. */
const SOUGHT = /(?<!\p{L})(?:need|require|await|seek|want|demand|request)(?:s|ed|ing)?\s$/iu;
/** How a noun ends that is made of a verb. */
const DERIVED = /\p{L}{3,}(?:ure|al|ment|tion|sion|ance|ence|ery|sal)$/u;
const SINGLE = /^(?:figure|promise|decision|deal|claim|plan|forecast|estimate|prediction)$/u;
const REACH_THIS = 2;
const REACH_THE = 8;
const REACH_THOUGHT = 3;

/** "The tax would …", "Such a sentence could …": what is only thought of so far. */
const THOUGHT =
  /^[“"‘'\s]*(?:(?:the|this|that|(?:any )?such(?: an?)?)\s)((?:\p{Ll}+[\s-])?)(\p{Ll}+)\s(?=(?:would|could|might|may)(?!\p{L}))/iu;
/** A pointing word that opens the sentence right before a claim's stretch. */
const OPENING = /(?:^|[.!?”"’'\n]\s*)[“"‘']?((?:This|That|These|Those)\s)$/u;
const LOOK_BACK = 12;

/** The words of a claim's stretch that may point back, in reading order. */
export function findPointers(text: string, [from, end]: SpanPair): Pointer[] {
  const opening = OPENING.exec(text.slice(Math.max(0, from - LOOK_BACK), from))?.[1] ?? '';
  const start = from - opening.length;
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
    if (SOUGHT.test(words.slice(0, match.index))) continue;
    if (toldBy(noun) !== null) found.push({ words: match[0], noun, reach: REACH_THE });
    else if (DERIVED.test(noun)) found.push({ words: match[0], noun, reach: REACH_THIS, isDerived: true });
  }
  const thought = THOUGHT.exec(words);
  if (thought !== null && found.length === 0)
    found.push({
      words: thought[0].trim(),
      noun: thought[2]!.toLowerCase(),
      reach: REACH_THOUGHT,
      isThought: true,
    });
  const bare = BARE.exec(words);
  if (bare !== null && found.length === 0) found.push({ words: bare[1]!, noun: null, reach: 1 });
  return found;
}
