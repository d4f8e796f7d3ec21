import { abbreviationClass } from '../sentences/abbreviations';
import type { TokenTables } from './token-tables';

/** What stands around a stretch without white space; empty where the sentence begins or ends. */
export interface Neighbours {
  readonly before: string;
  readonly next: string;
}

const INITIALS = /^(?:\p{L}\.)+$|^\p{L}\.-?\p{L}\.$/u;
/**
 * Whether a stretch that ends in a full stop is an abbreviation and keeps it. Where a sentence goes on, a known
 * abbreviation does; where it ends, a word that may be another ("the mass.", "named Al.", "plan B.") does not.
 */
export function keepsStop(chunk: string, { before, next }: Neighbours, tables: TokenTables): boolean {
  const word = chunk.slice(0, -1);
  const lower = chunk.toLowerCase();
  const endsText = next === '';
  if (/^\p{L}\.$/u.test(chunk) && endsText) return false;
  if (INITIALS.test(chunk)) return true;
  const isListed = tables.abbreviations.has(lower);
  const kind = abbreviationClass(word);
  if (kind === undefined) return isListed;
  const hasCapital = /^\p{Lu}/u.test(word);
  switch (kind) {
    case 'before-figure':
      return /^[\p{N}#(]|^[IVXLC]+\b/u.test(next) || (isListed && !endsText);
    case 'title':
      return hasCapital ? !endsText || isListed : isListed && word !== 'rep' && /^\p{Lu}/u.test(next);
    case 'state':
      // "in Salem, Mass."
      return hasCapital && (!endsText || before.endsWith(','));
    case 'connecting':
    case 'and-so-on':
      return !endsText;
    case 'firm-or-degree':
      return lower === 'al.' ? !hasCapital : isListed || (hasCapital && !endsText);
    default:
      // "in the sun.", "where he sat.": other words without their capital.
      return hasCapital && (!endsText || isListed);
  }
}
