import type { SpanPair } from '../../domain/span';
import { sentenceOf, tokenOf, type ParsedSentence, type Token } from '../../language/parsed';

/** "Widow, 81, nets …": an age between commas behind a name or noun, before what that one does. */
const AGE = /(?<=\p{L})(?<first>,)(?<gap> )(?<years>\d{1,3})(?<last>,)(?= \p{Ll})/u;
/** Nobody is older. */
const OLDEST = 120;

/**
 * Reads a headline as if the age of the one it is about were not in it, and puts the age back: parsers take "81, nets" for a list,
 * and "nets" for a noun. Null where there is no such age.
 */
export function readPastAge(
  text: string,
  [start, end]: SpanPair,
  read: (text: string, span: SpanPair) => ParsedSentence,
): ParsedSentence | null {
  const found = AGE.exec(text.slice(start, end));
  const years = found?.groups?.years ?? '';
  if (!found || Number(years) === 0 || Number(years) >= OLDEST) return null;
  const [from, to] = [start + found.index, start + found.index + found[0].length];
  const blank = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  const parsed = read(blank, [start, end]);
  const before = parsed.tokens.findLastIndex((token) => token.end <= from);
  if (before < 0 || !parsed.reliable) return null;
  const { head, deprel } = parsed.tokens[before]!;
  const bearer = deprel === 'flat' && head >= 0 ? head : before;
  const shift = (index: number): number => (index > before ? index + 3 : index);
  const moved = parsed.tokens.map((token): Token => ({ ...token, head: shift(token.head) }));
  const age = before + 2;
  const mark = { form: ',', lemma: ',', upos: 'PUNCT', xpos: ',', head: age, deprel: 'punct' };
  const put: Token[] = [
    { ...mark, start: from, end: from + 1 },
    {
      start: from + 2,
      end: to - 1,
      form: years,
      lemma: years,
      upos: 'NUM',
      xpos: 'CD',
      head: bearer,
      deprel: 'amod',
    },
    { ...mark, start: to - 1, end: to },
  ];
  const tokens = [...moved.slice(0, before + 1), ...put, ...moved.slice(before + 1)].map(tokenOf);
  return sentenceOf({ ...parsed, text, tokens });
}
