import type { Claimant } from '../../domain/analysis';
import type { ParsedSentence } from '../../language/parsed';
import { wordSet } from '../../language/word-set';
import { DOCUMENT_NOUNS } from '../names/noun-kinds';
import { isPersonNoun } from '../names/person-nouns';
import { dependents, isRelation, tokenAt, treeOf, yieldOf, type Tree } from '../trees/tree';
import { phraseText } from './noun-claimant';

/** What papers and figures do, and people less often. */
const SHOWING = wordSet(
  'show indicate suggest reveal find list document record demonstrate reflect read state conclude',
);
/** What comes out: "The ministry released figures." */
const ISSUING = wordSet(
  'release publish issue file post leak obtain unveil see review produce present submit write commission conduct send receive sign',
);

/**
 * The paper, study or figures that the sentence before is about, or tells of as put out: "The audit came out in May. It says …", "The
 * bank published figures. They show …". After "said" it may as well be who put it out: undefined.
 */
export function documentMeant(
  before: ParsedSentence | undefined,
  isPlural: boolean,
  cue: { readonly lemma: string; readonly xpos: string },
): Claimant | undefined {
  if (!before?.reliable) return undefined;
  const tree = treeOf(before);
  const isDocument = (noun: number): boolean => {
    const { lemma, xpos, upos } = tokenAt(tree, noun);
    return upos === 'NOUN' && DOCUMENT_NOUNS.has(lemma.toLowerCase()) && (xpos === 'NNS') === isPlural;
  };
  const subjects = dependents(tree, tree.root, 'nsubj').filter((noun) => noun < tree.root);
  const subject = subjects.find(isDocument);
  if (subject !== undefined) return { name: phraseText(tree, wordsOf(tree, subject)), kind: 'document' };
  if (tree.root < 0 || !ISSUING.has(tokenAt(tree, tree.root).lemma)) return undefined;
  const [author] = subjects;
  const isPerson = author !== undefined && isPersonNoun(tokenAt(tree, author).lemma.toLowerCase());
  const isWritten =
    SHOWING.has(cue.lemma) || (cue.lemma === 'say' && (isPerson || /^VB[ZP]$/u.test(cue.xpos)));
  if (!isWritten || (isPerson && isPlural)) return undefined; // "Researchers published papers. They found …"
  const objects = dependents(tree, tree.root, 'obj').filter(isDocument);
  return objects.length === 1
    ? { name: phraseText(tree, wordsOf(tree, objects[0]!)), kind: 'document' }
    : undefined;
}

/** The words of a noun phrase without clauses and what stands beside it. */
const wordsOf = (tree: Tree, noun: number): number[] =>
  yieldOf(tree, noun, (index) =>
    isRelation(tokenAt(tree, index).deprel, ['acl', 'appos', 'conj', 'cc', 'punct']),
  );
