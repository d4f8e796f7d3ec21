import type { Token } from '../../language/parsed';
import { dependent, dependents, tokenAt, type Tree } from './tree';

/** Verbs of saying that take no object and what it becomes ("found it broken" does), so that "said it stood" is a clause. */
const SAYING = /^(?:say|claim|insist|argue|admit|add|maintain|allege|announce|reply|concede|state|stress)$/u;
const SUBJECT = /^(?:it|he|she|they|we|I|you)$/u;

/** "said it stood by its report": a subject and a past tense, which the tree takes for an object and a participle. */
export function raiseSaid(tree: Tree): readonly Token[] {
  const mended = new Map<number, Token>();
  tree.tokens.forEach(({ lemma, upos }, verb) => {
    if (upos !== 'VERB' || !SAYING.test(lemma)) return;
    const subject = dependent(tree, verb, 'obj');
    const clause = dependent(tree, verb, 'xcomp');
    if (subject !== verb + 1 || clause !== subject + 1 || !SUBJECT.test(tokenAt(tree, subject).form)) return;
    const told = tokenAt(tree, clause);
    if (!/^VB[ND]$/u.test(told.xpos)) return;
    mended.set(subject, { ...tokenAt(tree, subject), head: clause, deprel: 'nsubj' });
    mended.set(clause, { ...told, xpos: 'VBD', deprel: 'ccomp' });
  });
  return mended.size === 0 ? tree.tokens : tree.tokens.map((token, index) => mended.get(index) ?? token);
}

const TELLING =
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
