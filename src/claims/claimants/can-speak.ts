import { isPersonNoun } from '../names/person-nouns';
import { tokenAt, type Tree } from '../trees/tree';
import { BODY_NOUNS, DOCUMENT_NOUNS, TITLES, UNNAMED_NOUNS } from '../names/noun-kinds';

/** Whether a noun in its dictionary form means somebody or something that says things: a person, a body, a paper. */
export function isSpeakingNoun(lemma: string): boolean {
  return (
    isPersonNoun(lemma) ||
    BODY_NOUNS.has(lemma) ||
    DOCUMENT_NOUNS.has(lemma) ||
    UNNAMED_NOUNS.has(lemma) ||
    TITLES.has(lemma)
  );
}

/** Whether a word can be the one who says something: a name, a pronoun for people, or such a noun. */
export function canSpeak(tree: Tree, index: number): boolean {
  const { upos, lemma, form } = tokenAt(tree, index);
  if (upos === 'PROPN') return true;
  if (upos === 'PRON' || upos === 'DET')
    return !/^(?:this|that|these|those|which|what|there|nothing|everything|something)$/iu.test(form);
  if (upos === 'NUM') return /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/iu.test(form);
  return upos === 'NOUN' && isSpeakingNoun(lemma.toLowerCase());
}
