import type { Span } from '../../domain/span';

/** Words between quotation marks, marks included. */
export interface Quotation extends Span {
  /** Whether the closing mark stands in the text; false for a paragraph of a speech that the next one goes on with. */
  readonly closed: boolean;
  /** Whether it goes on with the quotation of the paragraph before (which was left open). */
  readonly continues: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
const OPENS_AFTER = /[\s([{\-–—/]/u;
const CLOSES_BEFORE = /[\s.,;:!?)\]}\-–—…/]/u;

/** What a mark does where it stands; straight marks tell by their neighbours, and by whether a quotation is open. */
function roleOf(text: string, at: number, end: number, from: number, open: number): 'open' | 'close' | null {
  const mark = text[at];
  const before = at > from ? (text[at - 1] ?? ' ') : ' ';
  const after = at + 1 < end ? (text[at + 1] ?? ' ') : ' ';
  if (mark === '“' || mark === '«' || mark === '„') return 'open';
  if (mark === '”' || mark === '»') return 'close';
  if (mark !== '"') return null;
  const couldOpen = OPENS_AFTER.test(before) && !/\s/u.test(after);
  const couldClose = CLOSES_BEFORE.test(after) && !/\s/u.test(before);
  if (couldOpen !== couldClose) return couldOpen ? 'open' : 'close';
  // A digit before a straight mark may be inches: 6'2"
  if (open < 0 && /\d/u.test(before)) return null;
  return open >= 0 ? 'close' : 'open';
}

/** Single marks, for texts that quote with them: ‘…’ and '…', told from apostrophes by their neighbours. */
function singleRoleOf(
  text: string,
  at: number,
  end: number,
  from: number,
  open: number,
): 'open' | 'close' | null {
  const mark = text[at];
  if (mark !== '‘' && mark !== '’' && mark !== "'") return null;
  const before = at > from ? (text[at - 1] ?? ' ') : ' ';
  const after = at + 1 < end ? (text[at + 1] ?? ' ') : ' ';
  if (OPENS_AFTER.test(before) && LETTER.test(after) && mark !== '’') return open >= 0 ? null : 'open';
  if (open < 0 || LETTER.test(after) || /\s/u.test(before) || !CLOSES_BEFORE.test(after)) return null;
  const isPlural = before === 's' && /\s/u.test(after);
  return isPlural && isApostrophe(text, at, end, from, open) ? null : 'close';
}

/** A plural's apostrophe is told by what follows within so many characters. */
const AHEAD = 400;

/**
 * "‘It was the farmers’ idea,’ she said": whether a mark behind a plural is its apostrophe, because another closes the quotation
 * before the next one opens; or because a speech, which ends with a stop or a comma, is open.
 */
function isApostrophe(text: string, mark: number, end: number, from: number, open: number): boolean {
  for (let at = mark + 1; at < Math.min(end, mark + AHEAD); at++) {
    const does = singleRoleOf(text, at, end, from, -1);
    if (does === 'open') return false;
    if (/[‘’']/u.test(text[at] ?? '') && /[.,!?…]/u.test(text[at - 1] ?? '')) return true;
  }
  return opensSpeech(text, from, open);
}

/** Whether a mark opens a paragraph, a sentence or what stands after a comma or colon. */
const opensSpeech = (text: string, from: number, open: number): boolean =>
  /(?:^|[.,:;!?…–—]["”’']?)\s*$/u.test(text.slice(Math.max(from, open - 4), open)) &&
  /\p{Lu}/u.test(text[open + 1] ?? '');

type RoleOf = typeof roleOf;

function pair(
  text: string,
  { start, end }: Span,
  role: RoleOf,
  from = start,
): { spans: Span[]; open: number } {
  const spans: Span[] = [];
  let open = -1;
  for (let at = from; at < end; at++) {
    const does = role(text, at, end, start, open);
    if (does === 'open') open = at;
    else if (does === 'close' && open >= 0) {
      spans.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  return { spans, open };
}

/** Whether the next paragraph goes on with a quotation left open in this one: it begins with an opening mark of the same sort. */
function opensAgain(text: string, next: Span | undefined, isSingle: boolean): boolean {
  const first = next ? text.slice(next.start, next.end).search(/\S/u) : -1;
  if (!next || first < 0) return false;
  const at = next.start + first;
  return isSingle
    ? singleRoleOf(text, at, next.end, next.start, -1) === 'open'
    : /["“„«]/u.test(text[at] ?? '');
}

/** Where a quotation left open in the paragraph before ends in this one, if its first mark closes one; else −1. */
function closeOf(text: string, { start, end }: Span): number {
  for (let at = start; at < end; at++) {
    const does = roleOf(text, at, end, start, start);
    if (does !== null) return does === 'close' && text.slice(start, at).trim() !== '' ? at + 1 : -1;
  }
  return -1;
}

/**
 * The quotations of each paragraph, by characters. A paragraph whose last quotation stays open while the next one
 * begins with a mark goes on there, as newspapers print long speeches; where the next one closes it, it is one
 * quotation over both; any other unpaired mark is passed over.
 * Single marks count only in a paragraph without double ones.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  let running = false;
  let closed = -1; // end of a quotation that began in the paragraph before
  paragraphs.forEach((paragraph, index) => {
    const double = pair(text, paragraph, roleOf, Math.max(paragraph.start, closed));
    closed = -1;
    const isPlain = double.spans.length === 0 && double.open < 0;
    const { spans, open } = isPlain ? pair(text, paragraph, singleRoleOf) : double;
    const next = paragraphs[index + 1];
    const isSpeech = open >= 0 && (!isPlain || opensSpeech(text, paragraph.start, open));
    const goesOn = isSpeech && opensAgain(text, next, isPlain);
    spans.forEach((span, position) => {
      const continues = running && position === 0 && text.slice(paragraph.start, span.start).trim() === '';
      found.push({ ...span, closed: true, continues });
    });
    if (open >= 0 && !isPlain && !goesOn && next !== undefined) closed = closeOf(text, next);
    if (closed >= 0) found.push({ start: open, end: closed, closed: true, continues: false });
    if (goesOn) {
      const continues = running && spans.length === 0 && text.slice(paragraph.start, open).trim() === '';
      found.push({ start: open, end: trimmedEnd(text, paragraph), closed: false, continues });
    }
    running = goesOn;
  });
  return found;
}

function trimmedEnd(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /\s/u.test(text[at - 1] ?? '')) at--;
  return at;
}
