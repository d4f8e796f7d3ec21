import type { Attribution } from '../../../domain/analysis';
import { overlaps, type SpanPair } from '../../../domain/span';
import { grainOf, type Grain } from '../../dates/grain';
import type { FoundTime } from '../../dates/find-dates';
import { firstFrom } from '../../../language/parsed';
import { dependents, tokenAt, type Tree } from '../../trees/tree';
import { directIn } from '../quoted-speakers';

type Place = 'main' | 'noun' | 'aside' | 'saying' | 'quoted';

/** A time of a sentence, with where in its tree it stands. */
export interface ToldTime {
  readonly sentence: number;
  readonly found: FoundTime;
  /** Its words without the "since" or "by" before them, and where they stand. */
  readonly words: string;
  readonly span: SpanPair;
  /** How exactly it says when; null for a stretch or an end ("before 2010", "in recent years"). */
  readonly grain: Grain | null;
  /** Its last word. */
  readonly last: number;
  /** The verb that it tells the time of; −1 for none. */
  readonly verb: number;
  /**
   * Of what the sentence tells; with a noun ("the 2011 flood"); in an aside ("born in 1950"); of when something was said; between
   * quotation marks.
   */
  readonly place: Place;
}

/** Rules whose times say when, not how long or up to when. */
const POINTS =
  /^(?:(?:iso|slash)-day|day-month|month-day|month-year|month|quarter|season|decade|year|weekday|today|weekend|calendar-unit|ago|same-unit|next-(?:unit|named)|counted|then)$/u;
const BOUND =
  /^(?:since|until|till|up (?:to|until)|through|by|as of|from|between|before|after|prior to|ahead of)\s+/iu;
const END = /^(?:before|after|prior to|ahead of|between)\s/iu;

/** The times of a sentence, in reading order. */
export function toldTimes(
  tree: Tree,
  sentence: number,
  times: readonly FoundTime[],
  attributions: readonly Attribution[],
): readonly ToldTime[] {
  const isDirect = directIn(tree, attributions);
  const saying = attributions.flatMap(({ setting, cue, source }) => [...setting, ...cue, ...source]);
  const told = times.flatMap((found): ToldTime[] => {
    const own = wordsIn(tree, found.span);
    const last = own.at(-1);
    if (last === undefined) return [];
    const top = own.find((token) => !own.includes(tokenAt(tree, token).head)) ?? last;
    const all = tree.sentence.text.slice(...found.span);
    const lead = found.backward === null ? (BOUND.exec(all)?.[0].length ?? 0) : 0;
    const words = all.slice(lead);
    const isSaying =
      saying.some((span) => overlaps(span, found.span)) ||
      attributions.some(
        ({ form, content, cue }) =>
          form === 'clause' &&
          !content.some((span) => overlaps(span, found.span)) &&
          cue.some((span) => isIn(span, tree, verbOf(tree, top))),
      );
    return [
      {
        sentence,
        found,
        words,
        span: [found.span[0] + lead, found.span[1]],
        grain: POINTS.test(found.rule) && !END.test(all) ? grainOf(words) : null,
        last,
        verb: verbOf(tree, top),
        place: isDirect(last) ? 'quoted' : isSaying ? 'saying' : placeOf(tree, top),
      },
    ];
  });
  return told.reduce<ToldTime[]>((all, time) => joined(tree, all, time), []);
}

/** The words of a stretch, without its marks. */
function wordsIn({ tokens }: Tree, [from, to]: SpanPair): number[] {
  const words: number[] = [];
  for (let at = firstFrom(tokens, from); at < tokens.length && tokens[at]!.end <= to; at += 1)
    if (tokens[at]!.upos !== 'PUNCT') words.push(at);
  return words;
}

/** "14 August last year", "Monday, 4 May": two times side by side are one. */
function joined(tree: Tree, all: readonly ToldTime[], time: ToldTime): ToldTime[] {
  const before = all.at(-1);
  if (before === undefined || before.grain === null || time.grain === null) return [...all, time];
  const between = tree.sentence.text.slice(before.span[1], time.found.span[0]);
  if (!/^,?\s$/u.test(between) || time.found.backward !== null || before.found.backward !== null)
    return [...all, time];
  const span: SpanPair = [before.span[0], time.span[1]];
  const words = tree.sentence.text.slice(...span);
  return [...all.slice(0, -1), { ...before, span, words, last: time.last, grain: grainOf(words) }];
}

function isIn([from, to]: SpanPair, tree: Tree, token: number): boolean {
  const own = tree.tokens[token];
  return own !== undefined && own.start >= from && own.end <= to;
}

/** The nearest predicate above a word. */
function verbOf(tree: Tree, token: number): number {
  for (let at = tokenAt(tree, token).head; at >= 0; at = tokenAt(tree, at).head) {
    const { upos, deprel } = tokenAt(tree, at);
    if ((upos === 'VERB' && deprel !== 'amod') || dependents(tree, at, 'cop').length > 0) return at;
  }
  return -1;
}

/** Whether a time tells of a noun, or of what is only meant to be, beside what the sentence tells: "born in 1950", "the 2011 flood", "the election of 2010". */
function placeOf(tree: Tree, top: number): Place {
  if (isBracketed(tree, top)) return 'aside';
  let place: Place = 'main';
  for (let at = top; at >= 0; at = tokenAt(tree, at).head) {
    const { deprel, xpos } = tokenAt(tree, at);
    if (/^(?:acl|appos|dislocated)/u.test(deprel)) return 'aside';
    if (deprel === 'advcl' && /^VB[GN]$/u.test(xpos) && dependents(tree, at, 'aux').length === 0)
      return 'aside';
    // "ordered them to meet in May": not told to have happened
    if (dependents(tree, at, 'mark').some((mark) => tokenAt(tree, mark).lemma === 'to')) place = 'noun';
    const [preposition] = dependents(tree, at, 'case');
    const isOf = preposition === undefined || tokenAt(tree, preposition).lemma === 'of';
    if (/^(?:amod|compound|nummod)/u.test(deprel) || (deprel.startsWith('nmod') && isOf)) place = 'noun';
  }
  return place;
}

/** How many words a bracket may hold before a time in it. */
const BRACKETED = 40;

/** "(which closed in 1950)": whether a bracket opens before a word and does not close. */
function isBracketed({ tokens }: Tree, token: number): boolean {
  for (let at = token; at >= 0 && at > token - BRACKETED; at -= 1) {
    if (tokens[at]!.form === ')' && at < token) return false;
    if (tokens[at]!.form === '(') return true;
  }
  return false;
}
