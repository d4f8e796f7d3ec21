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
function roleOf(
  text: string,
  at: number,
  end: number,
  from: number,
  isOpen: boolean,
): 'open' | 'close' | null {
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
  if (!isOpen && /\d/u.test(before)) return null;
  return isOpen ? 'close' : 'open';
}

/** Single marks, for texts that quote with them: ‘…’ and '…', told from apostrophes by their neighbours. */
function singleRoleOf(
  text: string,
  at: number,
  end: number,
  from: number,
  isOpen: boolean,
): 'open' | 'close' | null {
  const mark = text[at];
  if (mark !== '‘' && mark !== '’' && mark !== "'") return null;
  const before = at > from ? (text[at - 1] ?? ' ') : ' ';
  const after = at + 1 < end ? (text[at + 1] ?? ' ') : ' ';
  if (OPENS_AFTER.test(before) && LETTER.test(after) && mark !== '’') return isOpen ? null : 'open';
  if (!isOpen || LETTER.test(after) || /\s/u.test(before)) return null;
  // "the ministers' reply": a plural's apostrophe, unless a comma or the like stands inside or after the mark
  return /[.,!?…]/u.test(before) || CLOSES_BEFORE.test(after) ? 'close' : null;
}

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
    const does = role(text, at, end, start, open >= 0);
    if (does === 'open') open = at;
    else if (does === 'close' && open >= 0) {
      spans.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  return { spans, open };
}

/** Where a quotation left open in the paragraph before ends in this one, if its first mark closes one; else −1. */
function closeOf(text: string, { start, end }: Span): number {
  for (let at = start; at < end; at++) {
    const does = roleOf(text, at, end, start, true);
    if (does !== null) return does === 'close' && text.slice(start, at).trim() !== '' ? at + 1 : -1;
  }
  return -1;
}

/** The first character that is no white space. */
function firstOf(text: string, { start, end }: Span): string {
  for (let at = start; at < end; at++) if (!/\s/u.test(text[at] ?? '')) return text[at] ?? '';
  return '';
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
    const goesOn = open >= 0 && !isPlain && next !== undefined && /["“„«]/u.test(firstOf(text, next));
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
