import type { Fragment } from './analysis';
import { InvalidInputError } from './errors';
import type { SpanPair } from './span';

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A word or figure, not a mark. */
  readonly isWord: boolean;
}

/** The ’s of an owner is by itself: an insertion may stand before it, as in “the company [Tesla]’s”. */
const OWNERS_S = String.raw`['’]s(?![\p{L}\p{N}])`;
const LETTERS = String.raw`[\p{L}\p{N}\p{M}]+`;
const TOKEN = new RegExp(`${OWNERS_S}|${LETTERS}(?:(?!${OWNERS_S})['’\\-.,]${LETTERS})*|[^\\s]`, 'gu');
/** Only so much of an endless sentence is compared with a wording. */
const MOST_TOKENS = 1_500;

function tokenize(text: string, offset = 0): readonly Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    isWord: /^[\p{L}\p{N}]/u.test(match[0]),
  }));
}

function isSame(written: Token, found: Token, isFirst: boolean): boolean {
  if (written.text === found.text) return true;
  return isFirst && written.text.toLowerCase() === found.text.toLowerCase();
}

/** The longest common run of tokens in order (not needfully unbroken): for each written token its place, or −1. */
function align(written: readonly Token[], found: readonly Token[]): readonly number[] {
  const width = found.length + 1;
  const best = new Uint16Array((written.length + 1) * width);
  for (let i = written.length - 1; i >= 0; i -= 1) {
    for (let j = found.length - 1; j >= 0; j -= 1) {
      const here = i * width + j;
      best[here] = isSame(written[i]!, found[j]!, i === 0)
        ? best[here + width + 1]! + 1
        : Math.max(best[here + width]!, best[here + 1]!);
    }
  }
  const places = new Array<number>(written.length).fill(-1);
  for (let i = 0, j = 0; i < written.length && j < found.length;) {
    const here = i * width + j;
    if (isSame(written[i]!, found[j]!, i === 0) && best[here] === best[here + width + 1]! + 1) {
      places[i] = j;
      i += 1;
      j += 1;
    } else if (best[here + width]! >= best[here + 1]!) i += 1;
    else j += 1;
  }
  return places;
}

/** Where the words stand in the text as whole words, or null. */
function findStretch(text: string, words: string): SpanPair | null {
  const isInside = (char: string) => /[\p{L}\p{N}]/u.test(char);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const opens = !isInside(words.charAt(0)) || !isInside(text.charAt(at - 1));
    const closes = !isInside(words.charAt(words.length - 1)) || !isInside(text.charAt(end));
    if (opens && closes) return [at, end];
  }
  return null;
}

/** The plain stretches of a wording between its bracketed insertions, both with their offsets. */
function cutAtBrackets(wording: string): readonly { readonly text: string; readonly start: number }[] {
  const parts = [...wording.matchAll(/\[[^[\]]*\]|[^[\]]+|[[\]]/gu)];
  if (parts.some(([part]) => part === '[' || part === ']')) {
    throw new InvalidInputError({ wording: 'A bracket is opened and not closed, or closed and not opened.' });
  }
  return parts.map((part) => ({ text: part[0], start: part.index }));
}

export interface Place {
  /** The article's text. */
  readonly text: string;
  /** The claim's sentence in it. */
  readonly sentence: SpanPair;
  /** Fragments that the claim has now: a bracket that is kept keeps its reason. */
  readonly fragments: readonly Fragment[];
}

export interface Rewording {
  readonly wording: string;
  readonly fragments: readonly Fragment[];
}

/** A piece under way: the article's words with their place, or words to be put into brackets. */
interface Run {
  readonly tokens: Token[];
  readonly from: SpanPair | null;
  readonly isVerbatim: boolean;
}

/** Cuts the written tokens into runs that are unbroken stretches of the sentence, and runs that are not in it. */
function cutRuns(written: readonly Token[], found: readonly Token[], wording: string, place: Place): Run[] {
  const places = align(written, found);
  const runs: Run[] = [];
  written.forEach((token, index) => {
    const at = places[index]!;
    const last = runs.at(-1);
    if (at < 0) {
      if (last && !last.isVerbatim && !/[[\]]/u.test(wording.slice(last.tokens.at(-1)!.end, token.start))) {
        last.tokens.push(token);
      } else runs.push({ tokens: [token], from: null, isVerbatim: false });
      return;
    }
    const stretch = found[at]!;
    const between = last?.isVerbatim && last.from ? place.text.slice(last.from[1], stretch.start) : null;
    if (
      last?.isVerbatim &&
      last.from &&
      places[index - 1] === at - 1 &&
      between === wording.slice(last.tokens.at(-1)!.end, token.start)
    ) {
      runs[runs.length - 1] = {
        tokens: [...last.tokens, token],
        from: [last.from[0], stretch.end],
        isVerbatim: true,
      };
    } else runs.push({ tokens: [token], from: [stretch.start, stretch.end], isVerbatim: true });
  });
  return runs;
}

/** Splits a run that is not in the sentence into marks of the article, a stretch from elsewhere, or an insertion. */
function placeElsewhere(run: Run, wording: string, text: string): readonly Run[] {
  const { tokens } = run;
  const slice = (part: readonly Token[]) => wording.slice(part[0]!.start, part.at(-1)!.end);
  const firstWord = tokens.findIndex((token) => token.isWord);
  if (firstWord < 0) {
    return tokens.map((token) => {
      const at = text.indexOf(token.text);
      return { tokens: [token], from: at < 0 ? null : [at, at + token.text.length], isVerbatim: at >= 0 };
    });
  }
  const lastWord = tokens.findLastIndex((token) => token.isWord);
  const before = tokens.slice(0, firstWord);
  const words = tokens.slice(firstWord, lastWord + 1);
  const after = tokens.slice(lastWord + 1);
  const from = findStretch(text, slice(words));
  const isVerbatim = from !== null && words.filter((token) => token.isWord).length >= 3;
  const marks = (part: Token[]) =>
    part.length === 0 ? [] : placeElsewhere({ tokens: part, from: null, isVerbatim: false }, wording, text);
  return [...marks(before), { tokens: words, from, isVerbatim }, ...marks(after)];
}

/**
 * Holds a wording that a reviewer wrote against the article: words that are not unbroken stretches of it (of the claim's
 * sentence first, then, for three words and more, of the whole text) go into brackets; what stands in brackets stays
 * there. So a wording never shows as the article's a word that the article does not have.
 *
 * @throws InvalidInputError on `wording`: empty, too long, a bracket left open, or nothing of the article left in it
 */
export function reword(written: string, place: Place): Rewording {
  const wording = written.replace(/\s+/gu, ' ').trim();
  if (wording === '') throw new InvalidInputError({ wording: 'Write the claim as one sentence.' });
  if (wording.length > 2_000) throw new InvalidInputError({ wording: 'At most 2,000 characters.' });
  const parts = cutAtBrackets(wording);
  const plain = parts.filter((part) => !part.text.startsWith('['));
  const [start, end] = place.sentence;
  const found = tokenize(place.text.slice(start, end), start).slice(0, MOST_TOKENS);
  const all = plain.flatMap((part) => tokenize(part.text, part.start));
  // The full stop at the end is free.
  const stop = all.at(-1)?.text === '.' && all.at(-1)!.end === wording.length ? all.at(-1)! : null;
  const tokens = stop ? all.slice(0, -1) : all;
  const runs = cutRuns(tokens, found, wording, place).flatMap((run) =>
    run.isVerbatim ? [run] : placeElsewhere(run, wording, place.text),
  );
  if (!runs.some((run) => run.isVerbatim && run.tokens.some((token) => token.isWord))) {
    throw new InvalidInputError({
      wording: 'None of these words are the article’s. Keep at least one of them.',
    });
  }
  const kept = new Map(place.fragments.map((fragment) => [fragment.text, fragment]));
  const insertions = parts
    .filter((part) => part.text.startsWith('['))
    .map((part) => ({
      start: part.start,
      end: part.start + part.text.length,
      written: part.text,
      fragment: kept.get(part.text) ?? {
        text: part.text,
        because: 'reviewer',
        from: findStretch(place.text, part.text.slice(1, -1).trim()),
      },
    }));
  const stretches = runs.map((run) => {
    const [from, to] = [run.tokens[0]!.start, run.tokens.at(-1)!.end];
    const words = wording.slice(from, to);
    return run.isVerbatim
      ? {
          start: from,
          end: to,
          written: words,
          fragment: { text: place.text.slice(...run.from!), from: run.from },
        }
      : {
          start: from,
          end: to,
          written: `[${words}]`,
          fragment: { text: `[${words}]`, because: 'reviewer', from: run.from },
        };
  });
  const ordered = [...insertions, ...stretches].sort((a, b) => a.start - b.start);
  let done = 0;
  let result = '';
  for (const part of ordered) {
    result += wording.slice(done, part.start) + part.written;
    done = part.end;
  }
  return { wording: result + wording.slice(done), fragments: ordered.map((part) => part.fragment) };
}
