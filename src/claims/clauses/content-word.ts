import type { Token } from '../../language/parsed';
import { wordSet } from '../../language/word-set';

/** Words that only join, point or help: no claim need hold them. */
const EMPTY = wordSet(
  `a an the of to in on at for by with among and or but nor is are was were be been being has have had having do does did that which who whom whose this these those it its as from also so then now however meanwhile moreover furthermore thus therefore instead while although though whereas because after before since when where if than including there here yet still too both either neither not even`,
);
const FUNCTION_TAGS = new Set(['PUNCT', 'SYM', 'DET', 'CCONJ', 'PART', 'AUX', 'X', 'INTJ']);

const known = new WeakMap<Token, boolean>();

/** Whether a word says something that must not be lost: not an article, conjunction, auxiliary or connecting adverb. */
export function isContentWord(token: Token): boolean {
  let answer = known.get(token);
  if (answer === undefined) known.set(token, (answer = saysSomething(token)));
  return answer;
}

function saysSomething(token: Token): boolean {
  if (!/[\p{L}\p{N}]/u.test(token.form)) return false;
  if (EMPTY.has(token.form.toLowerCase())) return false;
  const isOdd = token.upos === 'X' || token.upos === 'SYM';
  return isOdd || !FUNCTION_TAGS.has(token.upos) || /\p{N}/u.test(token.form);
}

/** Words of the closed classes: they join, point or help, whatever the tagger calls them. */
const CLOSED =
  wordSet(`a an the of to in on at for by with and or but nor so yet is are was were be been being am has have had having do does did done
  will would shall should can could may might must that which who whom whose what this these those it its he she they we you i him
  her them us me his their our your my mine as from not no if than then there here when where while after before because since
  although though whereas whilst until unless whether also too however meanwhile moreover furthermore thus therefore instead still both either
  neither into onto upon over under about between among through during against within without per via s t re ve ll d m o n`);

/** Whether a word, whatever its tag, may be left out of every claim: no letters or digits, or a word of the closed classes. */
export function isClosedWord({ form }: Token): boolean {
  return [...form.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].every(([word]) => CLOSED.has(word.toLowerCase()));
}
