import type { Span } from '../../domain/span';
import { keepsStop, type Neighbours } from './abbreviated';
import { isAddress } from './address';
import type { TokenTables } from './token-tables';

/** Longest stretch without a space that is looked at closely; a longer one is cut at every mark. */
const MAX_CHUNK = 200;

/** Pictures, flags and their joined sequences. */
const PICTURE = String.raw`(?:\p{RI}\p{RI}|\p{Extended_Pictographic}(?:[\uFE0F\u20E3]|\p{EMod}|\u200D\p{Extended_Pictographic})*)`;
/** A row of one mark is one word: "--", "!!", "====". */
const ROW = String.raw`([-.=*~#<>|!?$_\/+])\1+`;
const OPENING = new RegExp(
  String.raw`^(?:${ROW}|…|[“”"«»()[\]{}<>*=~|;:,!?—–•·]|[‘’'${'`'}]{1,2}(?=[\p{L}\p{N}\s“"\p{Sc}]|$)|#(?=\d)|-(?=\p{L}{2})|[A-Z]{0,3}\p{Sc}(?=\d)|\p{Sc}|${PICTURE})`,
  'u',
);
const CLOSING = new RegExp(
  String.raw`(?:${ROW}|…|[“”"«»()[\]{}<>*=~|;:,—–]|[!?]+|[’'${'`'}]{1,2}|%|\p{Sc}|\.|${PICTURE})$`,
  'u',
);
const EMOTICON = /^(?:(?:[:;=][-o*']?|8[-'])[)\](dDpP[/|])+$|^<3$/;
const FIXED = /^(?:b\/c|w\/o?|\[(?:\.{3}|…)\]|['’]?n['’]|\d*0['’]s)$/i;
const CLIPPED = /^['’](?:s|m|re|ve|ll|d|em|cause|til|n)\b|^['’]\d\ds?/i;

/**
 * Splits a stretch without white space into words as Universal Dependencies counts them for English, as spans
 * that begin at `offset`: marks are peeled from the outside, then the rest is cut at clitics, units and
 * inner marks.
 */
export function splitChunk(chunk: string, offset: number, around: Neighbours, tables: TokenTables): Span[] {
  if (isAddress(chunk)) return [{ start: offset, end: offset + chunk.length }];
  if (chunk.length > MAX_CHUNK) return splitOversize(chunk, offset);
  const before: Span[] = [];
  const after: Span[] = [];
  let start = 0;
  let end = chunk.length;
  while (start < end) {
    const rest = chunk.slice(start, end);
    // What is followed by a closing mark is at no sentence's end: "(Mass.)".
    const beside = end === chunk.length ? around : { ...around, next: chunk.slice(end) };
    if (isWhole(rest, beside, tables)) {
      before.push({ start: offset + start, end: offset + end });
      break;
    }
    const opening = CLIPPED.test(rest) ? undefined : OPENING.exec(rest)?.[0];
    if (opening !== undefined && opening.length < rest.length) {
      before.push({ start: offset + start, end: offset + start + opening.length });
      start += opening.length;
      continue;
    }
    const closing = hasShortTail(rest, beside, tables) ? undefined : closingOf(rest, beside, tables);
    if (closing !== undefined && closing.length < rest.length) {
      after.push({ start: offset + end - closing.length, end: offset + end });
      end -= closing.length;
      continue;
    }
    before.push(...splitCore(rest, offset + start, beside, tables));
    break;
  }
  return [...before, ...after.reverse()];
}

/** Whether the stretch is one word although it holds or ends in a mark. */
function isWhole(chunk: string, around: Neighbours, tables: TokenTables): boolean {
  if (isAddress(chunk) || EMOTICON.test(chunk) || FIXED.test(chunk)) return true;
  return chunk.length > 1 && chunk.endsWith('.') && keepsStop(chunk, around, tables);
}

/** "R-Ky.", "non-U.S.": the full stop belongs to what stands behind the hyphen. */
function hasShortTail(chunk: string, around: Neighbours, tables: TokenTables): boolean {
  const hyphen = chunk.lastIndexOf('-');
  return (
    hyphen > 0 &&
    hyphen < chunk.length - 2 &&
    chunk.endsWith('.') &&
    keepsStop(chunk.slice(hyphen + 1), around, tables)
  );
}

/** The marks that close a stretch; of two full stops the first may belong to an abbreviation ("Bros.."). */
function closingOf(chunk: string, around: Neighbours, tables: TokenTables): string | undefined {
  const closing = CLOSING.exec(chunk)?.[0];
  const isStopAfterStop = closing === '..' && keepsStop(chunk.slice(0, -1), { ...around, next: '.' }, tables);
  return isStopAfterStop ? '.' : closing;
}

const NEGATION = /^(.*[^\W_])(n['’]t)$/i;
const CLITIC = /^(.+?)(['’](?:s|m|re|ve|ll|d))$/i;
const NUMBER =
  /^\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?$|^(?:\d+[/.]){1,2}\d+$|^(?:\d-)?\d{3}-(?:\d{3}-)?\d{4}$|^\d{4}-\d{2}-\d{2}$|^\d{1,2}-\d{1,2}-(?:\d{2}|\d{4})$/;
const WITH_UNIT =
  /^([-+−]?\d+(?:[.,:]\d+)*)(am|pm|a\.m\.|p\.m\.|km|kg|g|mg|cm|mm|m|k|bn|tn|trn|mn|mln|bln|x|hrs?|mins?|secs?|yrs?|kph|kmh|k?wh?|[mg]wh?|ml|ha|mph|km\/h|lb|lbs|ft|[kmgt]b|hz|ghz|mhz|°c|°f|°|%|c|°)$/i;
const INNER_MARK =
  /[-–—/…]|\.{2,}|[“”"()[\],;:?!](?=\p{L})|(?<=\p{L})[,;:](?=[\p{L}\d])|[×=+&](?=.)|(?<=[\p{L}.!?”"])\[/u;

const INNER_EXTENT = new RegExp(String.raw`^(?:-+|\.{2,}|\/+|${PICTURE}|[^])`, 'u');

/** Where each fused form is cut. */
const FUSED: ReadonlyMap<string, readonly number[]> = new Map([
  ['cannot', [3]],
  ['gonna', [3]],
  ['gotta', [3]],
  ['wanna', [3]],
  ['gimme', [3]],
  ['lemme', [3]],
  ['dunno', [2, 3]],
]);

/** Splits what has no mark outside. */
function splitCore(core: string, offset: number, around: Neighbours, tables: TokenTables): Span[] {
  const lower = core.toLowerCase();
  const fused = FUSED.get(lower);
  if (fused) return cutAt(core, offset, fused);
  const clitic = NEGATION.exec(core) ?? (/^['’]/.test(core) ? null : CLITIC.exec(core));
  if (clitic) {
    const host = clitic[1]!;
    return [
      ...splitCore(host, offset, { ...around, next: clitic[2]! }, tables),
      { start: offset + host.length, end: offset + core.length },
    ];
  }
  if (NUMBER.test(lower)) return cutAt(core, offset, []);
  const measure = WITH_UNIT.exec(core);
  if (measure && !/^\d+[GWBP]$/.test(core)) return cutAt(core, offset, [measure[1]!.length]);
  const mark = INNER_MARK.exec(core);
  if (!mark || mark.index === 0) return cutAt(core, offset, []);
  const at = mark.index;
  const length = INNER_EXTENT.exec(core.slice(at))![0].length;
  if (length === 1 && core[at] === '-' && keepsHyphen(lower, tables)) return cutAt(core, offset, []);
  if (core[at] === '&' && /^[A-Z]{1,3}&[A-Z]{1,3}s?$/.test(core)) return cutAt(core, offset, []);
  const right = at + length;
  return [
    ...splitChunk(core.slice(0, at), offset, { ...around, next: core.slice(at) }, tables),
    { start: offset + at, end: offset + right },
    ...(right < core.length
      ? splitChunk(core.slice(right), offset + right, { ...around, before: ',' }, tables)
      : []),
  ];
}

function keepsHyphen(lower: string, tables: TokenTables): boolean {
  const hyphen = lower.indexOf('-');
  return (
    tables.hyphenated.has(lower) ||
    (tables.prefixes.has(lower.slice(0, hyphen)) && !lower.includes('-', hyphen + 1))
  );
}

function cutAt(word: string, offset: number, places: readonly number[]): Span[] {
  const bounds = [0, ...places, word.length];
  return bounds.slice(1).map((end, i) => ({ start: offset + bounds[i]!, end: offset + end }));
}

const OVERSIZE_PIECE = /[\p{L}\p{N}\p{M}'’]{1,100}|([^])\1{0,99}/gu;

/** Runs of letters and digits, runs of one mark: what is left of sense in a very long stretch. */
function splitOversize(chunk: string, offset: number): Span[] {
  return Array.from(chunk.matchAll(OVERSIZE_PIECE), (piece) => ({
    start: offset + piece.index,
    end: offset + piece.index + piece[0].length,
  }));
}
