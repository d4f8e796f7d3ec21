import type { Token } from '../../language/parsed';
import { tokensWith } from './apply-mends';
import { isPersonNoun } from '../names/person-nouns';
import { dependent, dependents, tokenAt, yieldOf, type Tree } from './tree';

/** Verbs of saying that take no object and what it becomes ("found it broken" does), so that "said it stood" is a clause. */
const SAYING = /^(?:say|claim|insist|argue|admit|add|maintain|allege|announce|reply|concede|state|stress)$/u;
const SUBJECT = /^(?:it|he|she|they|we|I|you)$/u;

/** "said the report contained “errors”": the verb after the noun, which the tree takes for a participle of it. */
function reducedAfter(tree: Tree, verb: number): [number, Token][] {
  const subject = dependents(tree, verb, 'nsubj', 'obj').find((index) => index > verb);
  if (subject === undefined || dependent(tree, verb, 'ccomp') >= 0 || dependent(tree, verb, 'nsubj') > verb)
    return [];
  const clause = dependents(tree, subject, 'acl').find((index) => index > subject);
  if (clause === undefined || yieldOf(tree, clause)[0] !== clause) return [];
  const told = tokenAt(tree, clause);
  if (!/^VB[ND]$/u.test(told.xpos) || !told.form.endsWith('ed') || dependent(tree, clause, 'aux') >= 0)
    return [];
  const last = Math.max(...yieldOf(tree, subject, (index) => index === clause));
  if (last !== clause - 1) return [];
  const object = dependents(tree, clause, 'obl:agent').find((index) => dependent(tree, index, 'case') < 0);
  return [
    [subject, { ...tokenAt(tree, subject), head: clause, deprel: 'nsubj' }],
    [clause, { ...told, xpos: 'VBD', head: verb, deprel: 'ccomp' }],
    ...(object === undefined
      ? []
      : [[object, { ...tokenAt(tree, object), deprel: 'obj' }] as [number, Token]]),
  ];
}

/** "said it stood by its report": a subject and a past tense, which the tree takes for an object and a participle. */
export function raiseSaid(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach(({ lemma, upos }, verb) => {
    if (upos !== 'VERB' || !SAYING.test(lemma)) return;
    for (const [index, token] of reducedAfter(tree, verb)) mended.set(index, token);
    const subject = dependent(tree, verb, 'obj');
    const clause = dependent(tree, verb, 'xcomp');
    if (subject !== verb + 1 || clause !== subject + 1 || !SUBJECT.test(tokenAt(tree, subject).form)) return;
    const told = tokenAt(tree, clause);
    if (!/^VB[ND]$/u.test(told.xpos)) return;
    mended.set(subject, { ...tokenAt(tree, subject), head: clause, deprel: 'nsubj' });
    mended.set(clause, { ...told, xpos: 'VBD', deprel: 'ccomp' });
  });
  return tokensWith(tree, mended);
}

/** "Roos said the porter had left, saying he was ill": nobody says so saying; who does is the one that is spoken of. */
export function hangSaying(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, saying) => {
    const { deprel, head, lemma, xpos } = token;
    if (deprel !== 'advcl' || head < 0 || head > saying || lemma !== 'say' || xpos !== 'VBG') return token;
    if (tokenAt(tree, head).lemma !== 'say' || tree.tokens[saying - 1]?.form !== ',') return token;
    const told = dependents(tree, head, 'ccomp').find((clause) => clause > head && clause < saying);
    if (told === undefined || dependent(tree, told, 'nsubj') < head) return token;
    const subject = dependent(tree, told, 'nsubj');
    const { upos, form, lemma: role, deprel: place } = tokenAt(tree, subject);
    const isPerson = upos === 'PROPN' || SUBJECT.test(form) || isPersonNoun(role.toLowerCase());
    return isPerson && !/^it$/iu.test(form) && place === 'nsubj' && tokenAt(tree, told).upos === 'VERB'
      ? { ...token, head: told }
      : token;
  });
}

/** Nouns that a clause with "that" tells the matter of. */
export const TELLING =
  /^(?:fact|news|claim|idea|belief|report|sign|evidence|hope|fear|view|notion|proof|word|rumour|rumor|warning|promise|assurance|theory|argument|suggestion|allegation|impression|feeling|conclusion|finding|possibility|chance|risk|doubt|statement|point|case)$/u;

/** "argued in papers filed on Monday that the seizure was illegal": what is said hangs on the verb, not on the papers. */
export function raiseThat(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, clause) => {
    const { deprel, head } = token;
    if (deprel !== 'acl' || head < 0 || TELLING.test(tokenAt(tree, head).lemma)) return token;
    const that = dependents(tree, clause, 'mark').find((mark) => /^that$/iu.test(tokenAt(tree, mark).form));
    if (that === undefined || dependent(tree, clause, 'nsubj') < that) return token;
    const { deprel: place, head: verb } = tokenAt(tree, head);
    const isSaid = place.startsWith('obl') && verb >= 0 && SAYING.test(tokenAt(tree, verb).lemma);
    return isSaid && dependent(tree, verb, 'ccomp') < 0 ? { ...token, head: verb, deprel: 'ccomp' } : token;
  });
}

/** "The union questions whether the fund is empty": what has a subject before it and a clause after it is no plural. */
export function wakeSaying(tree: Tree): readonly Token[] {
  return tree.tokens.map((token, index) => {
    if (token.xpos !== 'NNS' || !/^\p{Ll}+s$/u.test(token.form) || dependent(tree, index, 'cop') >= 0)
      return token;
    const subject = dependent(tree, index, 'nsubj');
    const clause = dependents(tree, index, 'ccomp').find((child) => child > index);
    if (subject < 0 || subject > index || clause === undefined || tokenAt(tree, subject).xpos.endsWith('S'))
      return token;
    const lemma = token.form.replace(/(?<=ss|sh|ch|x)es$|s$/u, '');
    return { ...token, upos: 'VERB', xpos: 'VBZ', lemma };
  });
}

/** Passives of hearsay after which "to" opens an infinitive. */
const HEARD = /^(?:believe|say|think|allege|understand|rumour|rumor|suppose|presume|reckon)$/u;

/** "is believed to favour inspections": a word after "to" that the tagger takes for a noun. */
export function wakeInfinitive(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach(({ lemma, xpos }, verb) => {
    const [to, word] = [verb + 1, verb + 2];
    const second = tree.tokens[word];
    if (xpos !== 'VBN' || !HEARD.test(lemma) || dependent(tree, verb, 'aux:pass') < 0) return;
    if (tree.tokens[to]?.form !== 'to' || second?.upos !== 'NOUN' || !/^\p{Ll}+$/u.test(second.form)) return;
    const object = second.deprel === 'compound' && second.head > word ? second.head : -1;
    if (object < 0 && second.head !== verb) return;
    mended.set(to, { ...tokenAt(tree, to), upos: 'PART', xpos: 'TO', head: word, deprel: 'mark' });
    mended.set(word, {
      ...second,
      upos: 'VERB',
      xpos: 'VB',
      lemma: second.form,
      head: verb,
      deprel: 'xcomp',
    });
    if (object >= 0) mended.set(object, { ...tokenAt(tree, object), head: word, deprel: 'obj' });
  });
  return tokensWith(tree, mended);
}
