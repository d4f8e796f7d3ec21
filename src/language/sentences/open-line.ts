import type { SpanPair } from '../../domain/span';
import { abbreviationClass, abbreviationEnds, STARTERS } from './abbreviations';
import { opensClause } from './clause-opening';

/** How much of a line's end, and of the next one's beginning, is looked at. */
const CLOSE = 60;
const OPENING = 80;
/** What no sentence and no headline ends in: "closed after | Roos left", "an average of | 4.1 days", "moved to New | York". */
const OPEN =
  /(?:^|\s)(?:the|an?|of|for|near|within|and|or|nor|but|that|from|with|at|after|before|because|when|while|whose|which|their|his|its|our|your|my|as|than|into|onto|upon|during|among|between|against|towards?|until|till|via|per|despite|amid|including|very|New|San|Los|Las|Santa|Saint|Sri|Saudi|Prime|Mr|Mrs|Ms|Dr|Prof|Sir)$/u;
/** What also stands behind a verb, and may end a headline then: "The frost sets in". */
const PARTICLE =
  /\s(?:in|on|to|by|over|under|through|across|along|around|about|without|behind|beyond|inside|outside|since|next|last|early|late|her|who)$/u;
/** A comma, but for one behind a name: "Many thanks to you all. Dear Ida," */
const LIST = /(?:\S+\s+){5}\p{Ll}+,$/u;
/** “… into October,” said | Priya Nair; …, who leads | Skelder Town Council */
const SPOKEN =
  /(?:[,?!…]["”’']|["”’'],)\s(?:said|says|asked|asks|added|adds|told|wrote|writes|warned|warns|argued|argues)$|,\s(?:who|which)\s\p{Ll}+(?:s|ed)$/u;
/** "Finance | Minister Ida Roos" */
const DEPARTMENT =
  /\s(?:Prime|Foreign|Finance|Interior|Defen[cs]e|Justice|Health|Trade|Energy|Environment|Education|Transport|Labou?r|Agriculture|Economy|Culture|Home)$/u;
const OFFICE = /^(?:Minister|Ministry|Secretary|Office)(?!\p{L})/u;
/** "signed by J. | Roberts" */
const INITIALS = /\s(?:by|and|with|from|to|of)(?:\s\p{Lu}\.){1,2}$/u;
/** "Again I ask" */
const ADVERB_AND_SUBJECT = /^\p{Lu}\p{Ll}+,?\s(?:I|we|you|he|she|it|they)\s/u;
/** "What to look for", "Where the money comes from": a heading that ends in a preposition. */
const ASKS = /^\W*(?:what|who|whom|whose|where|which|how|why|when)(?!\p{L})/iu;

/**
 * Whether a line breaks off by its last words, whatever the next one begins with, so long as no new sentence seems to begin
 * there: "The book was written by Dr. | Ann Hill", "trade has fallen by up to | 40 per cent".
 */
export function isOpenLine(text: string, [start, end]: SpanPair, next: SpanPair): boolean {
  const close = text.slice(Math.max(start, end - CLOSE), end);
  const ahead = text.slice(next[0], Math.min(next[1], next[0] + OPENING));
  if (close.endsWith('.')) return awaitsMore(close, ahead);
  if (SPOKEN.test(close) || (DEPARTMENT.test(close) && OFFICE.test(ahead))) return true;
  if (ASKS.test(text.slice(start, Math.min(end, start + OPENING)))) return false;
  return OPEN.test(close) || LIST.test(close) || (PARTICLE.test(close) && !opensSentence(ahead));
}

/** "by Dr. | Ann Hill", "at St. | Mary", "on page No. | 5", "until Jan. | 6", "by J. | Roberts" */
function awaitsMore(close: string, ahead: string): boolean {
  const word = /(\S+)\.$/u.exec(close)?.[1] ?? '';
  if (!/\s/u.test(close.trimStart())) return false;
  const ends = abbreviationEnds(word);
  if (INITIALS.test(close)) return /^\p{Lu}\p{Ll}/u.test(ahead) && !opensSentence(ahead);
  if (ends === 'never' || (ends === 'after-name' && /\p{Ll}\s\S+$/u.test(close)))
    return /^[\p{L}\p{N}]/u.test(ahead);
  if (!/^\d/u.test(ahead)) return false;
  return (ends === 'before-figure' && word !== 'no') || abbreviationClass(word) === 'month-or-day';
}

function opensSentence(ahead: string): boolean {
  const word = /^\p{L}+/u.exec(ahead)?.[0] ?? '';
  return STARTERS.has(word) || ADVERB_AND_SUBJECT.test(ahead) || opensClause(ahead);
}
