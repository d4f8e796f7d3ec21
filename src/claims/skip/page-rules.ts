import { CUE_VERBS } from '../attribution/lexicon/verbs';
import { isLabel, isSlug } from '../blocks/lead-in';
import { childrenOf, dependents, tokenAt, type Tree } from '../trees/tree';
import { hasVerb } from './speech-rules';
import type { SkipRule } from './skip-rule';

const CREDIT =
  /^["“(]?(?:(?:file )?(?:picture|photo|image|photograph|pic|credit|source|illustration|graphic)s?(?: by| credit| courtesy(?: of)?)?\s*[:/]|photo(?:graph)?s? by\b|courtesy of\b)/iu;

/** "What happens next", "Inside the deal": a heading that announces. */
const HEADING = /^\W*(?:what|how|why|who|where|when|which|inside|meet)\b/iu;
const LONGEST_FRAGMENT = 9;

const byline: SkipRule = {
  reason: 'credit',
  example: 'By Ida Roos',
  isSkipped: ({ block }) => block.kind === 'byline',
};

const pictureCredit: SkipRule = {
  reason: 'credit',
  example: 'Picture: Jan Hale',
  isSkipped: ({ words, wordCount, block, tree, isWholeBlock }) =>
    wordCount <= 12 &&
    ((block.kind === 'caption' && (CREDIT.test(words) || (/^\(.*\)\W?$/su.test(words) && !hasVerb(tree)))) ||
      (isWholeBlock && CREDIT.test(words) && !hasVerb(tree))),
};

/** A notice of whose the words are, wherever it stands: at the foot of the page, or behind the last sentence. */
const rights: SkipRule = {
  reason: 'boilerplate',
  example: '© 2026 Harbour Post Ltd.',
  isSkipped: ({ words }) =>
    /^(?:©|\(c\)\s?\d{4}\b|copyright\W*(?:©|\(c\)|\d{4}\b))|^all rights reserved\W*$/iu.test(words),
};

const label: SkipRule = {
  reason: 'label',
  example: 'What you should do:',
  isSkipped: ({ words, wordCount, block, tree }) =>
    block.kind === 'dateline' ||
    isSlug(words) ||
    (wordCount <= 10 && isLabel(words) && block.kind !== 'headline') ||
    (block.kind === 'subhead' && (HEADING.test(words) || (!hasVerb(tree) && !/\d/.test(words)))),
};

/** Words without a verb say nothing by themselves, but for headlines, captions, and figures. */
const fragment: SkipRule = {
  reason: 'fragment',
  example: 'A day like no other.',
  isSkipped: ({ words, wordCount, block, tree }) => {
    if (!/\p{L}.*\p{L}/su.test(words)) return true;
    // A tagger may overlook the verb of a long sentence.
    if (hasVerb(tree) || /\d/.test(words) || wordCount > LONGEST_FRAGMENT) return false;
    if (block.kind === 'headline' && isBareName(tree)) return true;
    // A takeaway in headline style about somebody by name: the verb is left out ("Roos out of final") or overlooked.
    if (block.kind === 'list-item' && wordCount >= 4 && namesItsSubject(tree)) return false;
    return wordCount < 4 || !['headline', 'dek', 'caption'].includes(block.kind);
  },
};

/** "“No,” the judge said": an answer that says nothing by itself. */
const answer: SkipRule = {
  reason: 'fragment',
  example: '“No,” the judge said.',
  isSkipped: ({ wordCount, tree }) => wordCount <= LONGEST_FRAGMENT && isBareAnswer(tree),
};

/** A yes or no, with nothing beside it, as all that a verb of saying has for its content. */
function isBareAnswer(tree: Tree): boolean {
  if (tree.root < 0 || CUE_VERBS.get(tokenAt(tree, tree.root).lemma)?.meaning !== 'speech') return false;
  if (tree.tokens.filter(({ upos }) => upos === 'VERB').length !== 1) return false;
  const [content, ...others] = dependents(tree, tree.root, 'ccomp', 'obj', 'parataxis', 'discourse');
  return (
    content !== undefined &&
    others.length === 0 &&
    /^(?:no|yes|nope|yeah|never|maybe|perhaps|absolutely)$/iu.test(tokenAt(tree, content).form) &&
    childrenOf(tree, content).every((child) => tokenAt(tree, child).upos === 'PUNCT') &&
    /^["“‘']/u.test(tree.tokens[0]?.form ?? '')
  );
}

/** A row of a table: cells between bars or tabs, and no verb. */
const row: SkipRule = {
  reason: 'fragment',
  example: 'Lenz | 7 | 22',
  isSkipped: ({ words, tree }) => {
    const cells = words.split(/[|\t]/u).filter((cell) => cell.trim() !== '');
    return cells.length >= (words.includes('|') ? 2 : 3) && !hasVerb(tree);
  },
};

/**
 * "The last millers of Dunmore": one noun with an article, and nouns or a name after each preposition, where no word
 * can be a verb that the tagger has overlooked.
 */
function isBareName(tree: Tree): boolean {
  const shape = tree.tokens
    .filter(({ upos }) => upos !== 'PUNCT')
    .map(({ upos, xpos }) => (/^V|^MD/u.test(xpos) ? 'VERB' : upos))
    .join(' ');
  return /^DET (ADJ )*NOUN( ADP( DET)?( (NOUN|PROPN))+)+$/u.test(shape);
}

/** Whether a name stands before the first preposition or "to" and more than a name is said. */
function namesItsSubject({ tokens }: Tree): boolean {
  const words = tokens.filter(({ upos }) => upos !== 'PUNCT' && upos !== 'SYM');
  const joint = words.findIndex(({ upos, xpos }) => upos === 'ADP' || xpos === 'TO');
  const hasList = tokens.some(({ form }) => form === ',' || form === ':');
  return (
    !hasList &&
    joint > 1 &&
    words.slice(0, joint).some(({ upos }) => upos === 'PROPN') &&
    words.slice(0, joint).some(({ upos }) => upos !== 'PROPN')
  );
}

/** Sentences that are part of the page rather than of the article. */
export const PAGE_RULES: readonly SkipRule[] = [byline, pictureCredit, rights, label];
/** What is left over when nothing better fits. */
export const REST_RULES: readonly SkipRule[] = [row, answer, fragment];
