import { isPersonNoun } from '../../names/person-nouns';
import { isTimeWord } from '../../names/time-words';
import { dependents, isUnder, tokenAt } from '../../trees/tree';
import { held, type Finished } from './finished';

/**
 * Words that ask what they are about, and the preposition by which one asks: "declined to comment" on what, "was consulted" on what,
 * "is unconvinced" of what. Preposition | verbs | verbs where they are passive | adjectives.
 */
const LINES = `
on | comment |  consult | divided
to | respond react object agree | |
with | disagree | | unhappy displeased dissatisfied
of | complain | tell inform notify warn | convinced unconvinced sure unsure certain uncertain sceptical skeptical scornful critical wary dismissive
about | | | doubtful unclear
against | protest | |
from | dissent | |
for | apply apologise apologize | |
by | | | impressed unimpressed
to | refuse comply consent | |
`;

/** "The charges apply": are in force. */
const IN_FORCE = /^apply$/u;

type Kind = 'verb' | 'passive' | 'adjective';

const ASKING: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [preposition, ...lists] = line.split('|').map((part) => part.trim()) as [string, ...string[]];
      const kinds: readonly Kind[] = ['verb', 'passive', 'adjective'];
      return lists.flatMap((list, at) =>
        list
          .split(/\s+/u)
          .filter((word) => word !== '')
          .map((word): [string, string] => [`${kinds[at]!} ${word}`, preposition]),
      );
    }),
);

/** On what or with what there was a comment, a question or an answer of which a wording says no more. */
export function openComplement(read: Finished, token: number): string | null {
  const { tree } = read;
  const preposition = ASKING.get(`${kindAt(read, token)} ${tokenAt(tree, token).lemma.toLowerCase()}`);
  if (preposition === undefined || hasComplement(read, token) || tellsMore(read, token)) return null;
  if (IN_FORCE.test(tokenAt(tree, token).lemma) && !isSomebodys(read, token)) return null;
  return `${preposition} what: ${tokenAt(tree, token).form.toLowerCase()}`;
}

/** Whether somebody does it. */
const isSomebodys = ({ tree }: Finished, token: number): boolean =>
  dependents(tree, token, 'nsubj').some((subject) => {
    const { upos, lemma } = tokenAt(tree, subject);
    return upos !== 'NOUN' || isPersonNoun(lemma.toLowerCase());
  });

function kindAt({ tree }: Finished, token: number): Kind | null {
  const { upos, xpos, deprel } = tokenAt(tree, token);
  const isPassive = dependents(tree, token, 'aux').some((aux) => tokenAt(tree, aux).deprel === 'aux:pass');
  const isSaid = dependents(tree, token, 'cop').length > 0 || /^(?:xcomp|advcl)/u.test(deprel);
  if (upos === 'ADJ') return isSaid ? 'adjective' : null;
  if (upos !== 'VERB') return null;
  if (xpos === 'VBN' && (isPassive || deprel.startsWith('xcomp'))) return isPassive ? 'passive' : 'adjective';
  return 'verb';
}

/** Whether a word has an object, a clause or a phrase that may be what it is about; when and where are none. */
function hasComplement(read: Finished, token: number): boolean {
  const { tree } = read;
  const isPassive = dependents(tree, token, 'nsubj').some(
    (subject) => tokenAt(tree, subject).deprel === 'nsubj:pass',
  );
  const { deprel, head } = tokenAt(tree, token);
  // "a call to comment", "the residents who complained"
  if (deprel.startsWith('acl') || (head >= 0 && /^(?:ccomp|parataxis)/u.test(deprel) && isTold(read, token)))
    return true;
  if (held(read, token, 'ccomp', 'xcomp', 'csubj', 'advcl', 'parataxis', 'obj').length > 0)
    return !isPassive || held(read, token, 'ccomp', 'xcomp', 'obj').length > 0;
  return held(read, token, 'obl', 'nmod').some((child) => {
    const { lemma, upos, form } = tokenAt(tree, child);
    const isTime = isTimeWord(lemma) || isTimeWord(form) || upos === 'NUM';
    const marks = dependents(tree, child, 'case').map((word) => tokenAt(tree, word).form.toLowerCase());
    return !isTime && marks.some((mark) => !/^(?:in|at|by|from|through|via|until|since)$/u.test(mark));
  });
}

/** What is said, of which the wording has more than the word by itself. */
const isTold = ({ tree, tokens }: Finished, token: number): boolean => {
  const { head } = tokenAt(tree, token);
  return tokens.includes(head) && tokenAt(tree, head).upos === 'VERB';
};

/** Whether the wording has a further verb, from which what the word is about may be seen: "When the gate shut, Roos complained". */
const tellsMore = ({ tree, tokens }: Finished, token: number): boolean =>
  tokens.some(
    (other) =>
      other !== token &&
      tokenAt(tree, other).upos === 'VERB' &&
      !isUnder(tree, token, other) &&
      !/^(?:amod|compound)/u.test(tokenAt(tree, other).deprel),
  );
