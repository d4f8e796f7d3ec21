import { lemmaOf } from '../../language/lemma';
import type { LanguageModel } from '../../language/model/load-model';
import type { ParsedSentence, Token } from '../../language/parsed';
import {
  isUnchanging,
  readAgain,
  verbReadings,
  type VerbReading,
  type VerbTag,
} from '../../language/read-again';
import { isFinite, isPlural, subjectOf } from '../clauses/predicate';
import { mendTree } from './mend-tree';
import { isNamedNext } from './named-next';
import { isPastOnly } from './past-forms';
import { dependents, tokenAt, treeOf, type Tree } from './tree';
import { THOUGHT } from './faults/nouns';
import { isLicensed } from './faults/tenses';
import { verbFaults } from './verb-faults';

/** Readings that the tagger puts further behind than this are not tried. */
const WIDEST_GAP = 800;
/** A participle that looks like a past tense may be further behind: the two differ by their place alone. */
const WIDEST_PAST = 1300;
/** "Residents fear that …": what people think is hardly ever a noun beside where they live. */
const WIDEST_THOUGHT = 2200;
/** How many readings are tried for one word more, and how many words are read otherwise in all. */
const MOST_TRIED = 10;
const MOST_WORDS = 3;
/** Longer sentences are lists, or too dear to read again. */
const LONGEST = 70;

/**
 * Where the verbs of a sentence do not add up, it is read again with a word taken for the verb that it can be too
 * ("The archive issues copies", "Villagers who opposed the sale gathered outside"). The likeliest reading that adds up
 * better is taken, one word at a time; else the sentence comes back as it was.
 */
export function rereadVerbs(sentence: ParsedSentence, model: LanguageModel): ParsedSentence {
  if (!sentence.reliable || sentence.tokens.length > LONGEST) return sentence;
  let read = sentence;
  const taken: VerbReading[] = [];
  while (taken.length < MOST_WORDS) {
    const better = oneMore(sentence, read, taken, model);
    if (better === null) break;
    taken.push(better.reading);
    read = better.read;
  }
  return read;
}

/** The likeliest of the readings that leave the fewest faults, where those are fewer than before. */
function oneMore(
  sentence: ParsedSentence,
  read: ParsedSentence,
  taken: readonly VerbReading[],
  model: LanguageModel,
): { readonly reading: VerbReading; readonly read: ParsedSentence } | null {
  let least = faultsOf(read);
  if (least === 0) return null;
  let found: { readonly reading: VerbReading; readonly read: ParsedSentence } | null = null;
  for (const reading of readingsOf(read, taken, model)) {
    const again = readAgain(sentence, [...taken, reading], model);
    const left = faultsOf(again);
    if (left >= least || !isAtHome(treeOf(mendTree(again)), reading)) continue;
    [found, least] = [{ reading, read: again }, left];
  }
  return found;
}

/** What is still wrong once the tree is mended. */
function faultsOf(sentence: ParsedSentence): number {
  return verbFaults(treeOf(mendTree(sentence))).length;
}

const TAGS: readonly VerbTag[] = ['VBD', 'VBN', 'VBP', 'VBZ'];

function readingsOf(
  read: ParsedSentence,
  taken: readonly VerbReading[],
  model: LanguageModel,
): readonly VerbReading[] {
  const tree = treeOf(read);
  const words = read.tokens.flatMap((token, word) =>
    canBeVerb(token) &&
    !(token.xpos === 'VB' && isLicensed(tree, word)) &&
    !taken.some((reading) => reading.word === word) &&
    !isHalf(tree, word) &&
    !isNamedNext(tree, word)
      ? [word]
      : [],
  );
  const odd = new Set(verbFaults(treeOf(mendTree(read))));
  return verbReadings(read, words, TAGS, model)
    .filter(({ word, tag, gap }) => {
      const token = read.tokens[word]!;
      const isPast = tag === 'VBD' && token.xpos === 'VBN';
      if (tag === 'VBN' && /^VB[DP]$/u.test(token.xpos) && !odd.has(word)) return false;
      const isThought = tag === 'VBP' && odd.has(word) && THOUGHT.test(token.form);
      const widest = isThought ? WIDEST_THOUGHT : isPast ? WIDEST_PAST : WIDEST_GAP;
      return (isPastOnly(token.form) || gap <= widest) && fits(token, tag, model);
    })
    .slice(0, MOST_TRIED);
}

/** "cost-effective", "check-out": half of a word with a hyphen. */
function isHalf(tree: Tree, word: number): boolean {
  return [word - 1, word + 1].some((beside) => tree.tokens[beside]?.form === '-');
}

/** A word whose tag is often wrong between noun and verb, or between past tense and participle. */
function canBeVerb({ form, xpos, upos }: Token): boolean {
  if (!/^\p{Ll}+$/u.test(form)) return false;
  return (
    /^(NN|NNS|VB|VBD|VBN|VBP|JJ)$/u.test(xpos) ||
    upos === 'PUNCT' ||
    (xpos === 'PDT' && !BEFORE_ARTICLE.test(form))
  );
}

/** What stands before an article without being a verb; what else is taken for such a word was never met there. */
const BEFORE_ARTICLE = /^(all|both|half|such|quite|many|rather|what|nary|twice|double|triple)$/u;

/** Base forms that end like a past tense. */
const BASE = /^(bleed|breed|embed|exceed|feed|heed|need|proceed|seed|speed|succeed|weed)$/u;

/** Whether a word has the form that a verb tag asks for; an adjective may be a participle only. */
function fits({ form, xpos }: Token, tag: VerbTag, { lemmas }: LanguageModel): boolean {
  if (xpos === 'JJ' && /^VB[PZ]$/u.test(tag)) return false;
  if (form.endsWith('ing')) return false;
  const isInS = form.endsWith('s') && !/(ss|us|is)$/u.test(form);
  const isInEd = form.endsWith('ed') && !BASE.test(form);
  if (tag === 'VBZ') return isInS;
  if (tag === 'VBP') return !isInS && !isInEd;
  const isListed = lemmas.get(tag)?.has(`^${form}`) === true && lemmaOf(form, tag, lemmas) !== form;
  const isPast = /^VB[DN]$/u.test(xpos) && !isPastOnly(form);
  return isPast || isListed || isInEd || isUnchanging(form);
}

/** Whether a tense has a subject of its number before it, or is joined to another tense of the same. */
function isAtHome(tree: Tree, { word, tag }: VerbReading): boolean {
  if (tag === 'VBN') return true;
  const { deprel, head } = tokenAt(tree, word);
  const subject = subjectOf(tree, word);
  if (subject > word) return false;
  if (subject < 0)
    return (
      deprel === 'conj' &&
      isFinite(tree, head) &&
      dependents(tree, word, 'obl:agent').length === 0 &&
      (tag === 'VBD' || tokenAt(tree, head).xpos === tag)
    );
  const { xpos, form } = tokenAt(tree, subject);
  if (tag === 'VBZ') return !/^NNP?S$/u.test(xpos) && dependents(tree, subject, 'conj').length === 0;
  return (
    tag === 'VBD' ||
    xpos !== 'NN' ||
    /^(police|people|staff|crew|city|united|athletic|county)$/iu.test(form) ||
    isPlural(tree, subject)
  );
}
