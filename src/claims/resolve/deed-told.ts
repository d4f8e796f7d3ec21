import { isTimeWord } from '../names/time-words';
import { dependents, isRelation, tokenAt, yieldOf, type Tree } from '../trees/tree';
import type { ReadSentence } from './acts-told';
import { isSaying } from './saying';
import { MOST_WORDS } from './says-which';
import { phraseIn, sayAgain } from './say-again';
import type { Told } from './told';
import type { Bare, Which } from './which-one';

/** Nouns for what somebody has just done or decided. */
const DEED_NOUNS = /^(?:move|decision|step)$/u;
/** Nouns for what somebody has just proposed. */
const PLAN_NOUNS = /^(?:move|plan|proposal|idea|scheme)$/u;
/** What is decided on and then done. */
const DEEDS =
  /^(?:ban|prohibit|outlaw|cut|raise|increase|reduce|lower|slash|double|scrap|abolish|introduce|impose|close|shut|cancel|suspend|withdraw|sack|dismiss|appoint|approve|reject|block|lift|ease|tighten|extend|freeze|delay|postpone|halt|recall|ration|legali[sz]e|nationali[sz]e|privati[sz]e|drop|remove|expel|pardon|waive)$/u;
const PROPOSES = /^(?:propose|suggest|unveil|recommend|float)$/u;

/**
 * "Norland raised its fuel tax. The move [to raise Norland's fuel tax] …", "She proposed a ban on fireworks. The plan [a ban on fireworks] …":
 * the one thing that the sentence before says somebody did, will do or proposed. Null where it says several.
 */
export function deedTold({ noun, plural, sentence }: Bare, { read, isHeading }: Told): Which {
  if (plural || sentence === 0 || isHeading(sentence - 1)) return null;
  const one = read(sentence - 1);
  if (!one || (!DEED_NOUNS.test(noun) && !PLAN_NOUNS.test(noun))) return null;
  const told = one.tree.tokens.flatMap((_, verb) => (isToldDeed(one.tree, verb) ? [verb] : []));
  const [verb] = told;
  if (verb === undefined || told.length > 1) return null;
  const { lemma } = tokenAt(one.tree, verb);
  const isPlan = PROPOSES.test(lemma);
  if (isPlan ? !PLAN_NOUNS.test(noun) : !DEEDS.test(lemma) || !DEED_NOUNS.test(noun)) return null;
  const object = objectSaid(one, verb);
  if (object === null) return null;
  return isPlan ? object : { ...object, text: `to ${lemma} ${object.text}` };
}

/** Whether a verb tells what somebody did or will do: the sentence's own, one joined to it, or what was said. */
function isToldDeed(tree: Tree, verb: number): boolean {
  const { upos, deprel, head } = tokenAt(tree, verb);
  if (upos !== 'VERB' || isSaying(tree, verb)) return false;
  if (isRelation(deprel, ['ccomp', 'parataxis'])) return isSaying(tree, head);
  return verb === tree.root || (isRelation(deprel, ['conj']) && head === tree.root);
}

function objectSaid(one: ReadSentence, verb: number): { text: string; from: [number, number] } | null {
  const { tree } = one;
  const isDenied = dependents(tree, verb, 'advmod').some((word) =>
    /^(?:not|n['’]t|never)$/iu.test(tokenAt(tree, word).form),
  );
  const isOpen = dependents(tree, verb, 'aux').some((word) =>
    /^(?:may|might|could|can|should|must|to)$/iu.test(tokenAt(tree, word).form),
  );
  const [object, ...others] = dependents(tree, verb, 'obj');
  if (isDenied || isOpen || object === undefined || others.length > 0) return null;
  if (!/^(?:NOUN|PROPN)$/u.test(tokenAt(tree, object).upos)) return null;
  const words = withPlace(tree, verb, phraseIn(tree, object));
  const text = words.length > MOST_WORDS ? null : sayAgain(tree, words, one, false);
  return text === null
    ? null
    : { text, from: [tokenAt(tree, words[0]!).start, tokenAt(tree, words.at(-1)!).end] };
}

/** "its tax on fuel" with what the tree hangs on the verb and stands right behind, but for a time. */
function withPlace(tree: Tree, verb: number, words: readonly number[]): readonly number[] {
  const next = words.at(-1)! + 1;
  const { upos, head } = tree.tokens[next] ?? { upos: 'PUNCT', head: -1 };
  if (upos !== 'ADP' || head < 0 || !isRelation(tokenAt(tree, head).deprel, ['obl', 'nmod'])) return words;
  const more = yieldOf(tree, head);
  const isOfVerb =
    tokenAt(tree, head).head === verb && more[0] === next && more.every((word, at) => word === next + at);
  const isTime = more.some(
    (word) => isTimeWord(tokenAt(tree, word).form) || tokenAt(tree, word).upos === 'NUM',
  );
  return isOfVerb && !isTime ? [...words, ...more] : words;
}
