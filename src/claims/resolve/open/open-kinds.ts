import { FIRM_NOUNS } from '../../names/noun-kinds';
import { isCalledLand } from '../../names/lands-called';
import { isOfLand } from '../../names/peoples';
import { isPersonNoun } from '../../names/person-nouns';
import { dependents, tokenAt, type Tree } from '../../trees/tree';
import { isKindOfFirm } from '../../claimants/firm-words';
import { isPost } from '../posts';
import { PASSING, wordsBefore } from '../says-which';
import type { Finished } from './finished';

/**
 * "The Finnish firm now makes routers", "The streaming service has 600 million users": a firm, a body or somebody that was named before
 * is called by where it is from or by what it does.
 */
export function isCalledByKind(read: Finished, token: number): boolean {
  const { tree, isInTitle } = read;
  const { lemma, xpos, deprel, head } = tokenAt(tree, token);
  if (xpos.endsWith('S') || !deprel.startsWith('nsubj') || head < token) return false;
  if (dependents(tree, token, 'nmod', 'acl', 'appos', 'flat', 'conj').length > 0) return false;
  const words = wordsBefore(tree, token);
  const [first] = words;
  if (first === undefined || !/^the$/iu.test(tree.tokens[first - 1]?.form ?? '')) return false;
  const noun = lemma.toLowerCase();
  const isOf = words.some((word) => isOfLand(tokenAt(tree, word).form));
  const isSomebody = isOf && isPersonNoun(noun) && !isPost(noun) && !OF_STATES.test(noun);
  const isGroup = GROUPS.test(noun) || (isOf && /^(?:side|team)$/u.test(noun));
  if (!isSomebody && !FIRM_NOUNS.has(noun) && !isKindOfFirm(noun) && !isGroup) return false;
  const isTitled = [...words, token].some((word) => isInTitle(tokenAt(tree, word).lemma.toLowerCase()));
  return !isTitled && words.every((word) => isKindWord(tree, word));
}

/** A people's adjective, or a word in small letters that tells what kind of thing it is. */
function isKindWord(tree: Tree, word: number): boolean {
  const { form, upos } = tokenAt(tree, word);
  return (
    isOfLand(form) ||
    (/^(?:ADJ|NOUN)$/u.test(upos) && /^\p{Ll}/u.test(form)) ||
    upos === 'PUNCT' ||
    PASSING.test(form)
  );
}

/** Besides nouns that mean a firm alone, those that do behind another word. */
const GROUPS = /^(?:group|service|bloc|platform|app|club|band|channel|studio|label|brand)$/u;

/** Those of whom a country has one, and its people. */
const OF_STATES =
  /^(?:minister|premier|chancellor|king|queen|prince|princess|emperor|monarch|ambassador|envoy|consul|people|man|woman|person)$/u;

/** Which country "the country" may be where the text has named some and the wording none; null where it has not. */
export function openCountry(read: Finished, token: number): string | null {
  const { tree, tokens, isInTitle, put } = read;
  const { lemma, deprel, head } = tokenAt(tree, token);
  const noun = lemma.toLowerCase();
  if (!/^(?:country|nation|island|kingdom)$/u.test(noun)) return null;
  const isOwner = deprel === 'nmod:poss' && tokenAt(tree, head).deprel.startsWith('nsubj');
  if (!deprel.startsWith('nsubj') && !isOwner) return null;
  if (!/^(?:the|this|that)$/iu.test(tree.tokens[token - 1]?.form ?? '')) return null;
  if (dependents(tree, token, 'nmod', 'acl', 'appos', 'flat', 'conj').length > 0) return null;
  const named = read.countries(token).filter((name) => isCalledLand(name, noun));
  const said = `${tokens
    .filter((word) => word < token)
    .map((word) => tokenAt(tree, word).form)
    .join(' ')} ${put}`.toLowerCase();
  if (
    named.length === 0 ||
    named.some((name) => said.includes(name.toLowerCase()) || isInTitle(name.toLowerCase()))
  )
    return null;
  return `may be ${named.join(' or ')}`;
}
