import { readSome } from '../../language/read-again';
import type { LanguageModel } from '../../language/model/load-model';
import type { ParsedSentence, Token } from '../../language/parsed';
import { hangSetIn, type Reading } from './hang-set-in';
import { mendTree } from './mend-tree';
import { rereadVerbs } from './reread-verbs';
import { OPENS_CLAUSE, setInIt, type SetIn } from './set-in-it';
import { treeOf } from './tree';
import { verbFaults } from './verb-faults';

/** Longer sentences are lists, or too dear to read again. */
const LONGEST = 70;

/**
 * "The deal, it is believed, was signed in May": a clause with an empty "it" set in between marks, on which the parser hangs half of the
 * sentence, is left out, the rest is read as if it were not there, and it is hung on the clause in which it stands.
 */
export function readPastAside(parsed: ParsedSentence, model: LanguageModel): ParsedSentence {
  const aside = parsed.reliable && parsed.tokens.length <= LONGEST ? setInIt(parsed.tokens) : null;
  if (aside === null) return rereadVerbs(parsed, model);
  const readingOf = (words: readonly number[]): Reading => ({
    words,
    read: rereadVerbs(readSome(parsed, words, model), model),
  });
  const without = readingOf(wordsBeside(parsed, aside, false));
  const isAtComma = aside.isInside && parsed.tokens[aside.from]?.form === ',';
  const kept = isAtComma ? readingOf(wordsBeside(parsed, aside, true)) : without;
  const best = isAtComma && keepsComma(parsed.tokens, aside, without, kept) ? kept : without;
  return hangSetIn(parsed, aside, best, model);
}

/** The words beside the aside; with the mark that opens it, if that would stand without it as well. */
function wordsBeside({ tokens }: ParsedSentence, { from, end }: SetIn, isKept: boolean): number[] {
  return tokens.flatMap((_, at) => (at < from || at >= end || (at === from && isKept) ? [at] : []));
}

/** "In May, it is said, the mill shut", not "The mill, it is said, shut": whether a comma would part the words without the aside. */
function keepsComma(tokens: readonly Token[], { from }: SetIn, without: Reading, kept: Reading): boolean {
  const [plain, parted] = [faultsOf(without), faultsOf(kept)];
  if (plain !== parted) return parted < plain;
  const at = without.words.indexOf(from - 1);
  const [before, after] = [without.read.tokens[at], without.read.tokens[at + 1]];
  if (/^(?:VERB|AUX|ADV|PART|PUNCT|ADP)$/u.test(after?.upos ?? '')) return false;
  return OPENS_CLAUSE.test(tokens[0]?.form ?? '') || !/^(?:VERB|AUX|ADP|PRON)$/u.test(before?.upos ?? '');
}

const faultsOf = ({ read }: Reading): number => verbFaults(treeOf(mendTree(read))).length;
