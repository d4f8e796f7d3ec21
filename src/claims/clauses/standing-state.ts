import { wordSet } from '../../language/word-set';
import { BODY_NOUNS, FIRM_NOUNS } from '../names/noun-kinds';
import { dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { tokensOf, type Piece } from './piece';

/** What a thing is called, where it stands and whose it is. */
const STANDING = wordSet('base headquarter locate situate own know nickname inhabit');

/** Who stands at the head of a body or behind it, which is a deed where the thing is an event ("a march led by Roos"). */
const HEADED = wordSet('lead chair run back head');

/** Verbs that are a state beside one word only: "made of beans", "sold as Xanor", "set in Lisbon", "surrounded by hills". */
const WITH: ReadonlyMap<string, RegExp> = new Map([
  ['make', /^(?:of|from)$/iu],
  ['sell', /^as$/iu],
  ['set', /^in$/iu],
  ['list', /^(?:in|on)$/iu],
  ['use', /^(?:as|for)$/iu],
  ['surround', /^by$/iu],
  ['name', /^after$/iu],
]);

/** Those who come together for a while: who led them need not lead them now. */
const MEETING = /^(?:team|group|delegation|gang|crew|expedition|mission|inquiry|panel|investigation)$/u;

/** What ends a thing: who owned it when it burned down no longer does. */
const ENDING = wordSet(
  'close burn collapse sink die demolish destroy dissolve merge disappear vanish crash explode disband fold raze scrap wreck abolish shut fall capsize',
);

/** Words of a time that is over. */
const OVER =
  /^(?:once|then|formerly|previously|originally|initially|until|till|ago|during|since|after|before|when|1[0-9]\d\d|20\d\d|1[0-9]\d0s)$/iu;

/**
 * Whether a participle tells what a thing is now, whatever the tense of the sentence: "Vardal, based in Hamar, declined" → "[is] based
 * in Hamar"; not a deed, a state that has a time of its own or one of a thing that has come to an end.
 */
export function isStandingState(tree: Tree, participle: number, noun: number, piece: Piece): boolean {
  if (tokenAt(tree, participle).xpos !== 'VBN' || !isState(tree, participle, noun)) return false;
  if (yieldOf(tree, participle).some((token) => OVER.test(tokenAt(tree, token).form))) return false;
  if (ENDING.has(tokenAt(tree, piece.predicate).lemma)) return false;
  const words = [...tokensOf(piece)].map((token) => tokenAt(tree, token).form);
  return !words.some((form) =>
    /^(?:1[0-9]\d\d|200\d|201\d|former|late|defunct|ancient|medieval)$/iu.test(form),
  );
}

function isState(tree: Tree, participle: number, noun: number): boolean {
  const { lemma } = tokenAt(tree, participle);
  if (STANDING.has(lemma)) return true;
  const next = tree.tokens[participle + 1];
  if (WITH.get(lemma)?.test(next?.form ?? '') === true)
    return lemma !== 'surround' || isByThings(tree, participle);
  // "called Aurora", "named Aurora"
  if (/^(?:call|name)$/u.test(lemma)) return next?.upos === 'PROPN' && next.head >= participle;
  const { lemma: thing, upos } = tokenAt(tree, noun);
  const isBody =
    upos === 'PROPN' ||
    BODY_NOUNS.has(thing) ||
    FIRM_NOUNS.has(thing) ||
    /^(?:rebel|club|party|band|school|hospital|hotel|shop|museum|church|clinic|charity|newspaper|site)$/u.test(
      thing,
    );
  const { deprel, head } = tokenAt(tree, participle);
  const isJoined = deprel === 'conj' && STANDING.has(tokenAt(tree, head).lemma); // "owned by Kole and run by Dorn"
  return HEADED.has(lemma) && !MEETING.test(thing) && (isBody || isJoined) && isByName(tree, participle);
}

/** "run by nuns", "led by Ida Roos": somebody, not "led by two goals". */
const isByName = (tree: Tree, participle: number): boolean =>
  /^by$/iu.test(tree.tokens[participle + 1]?.form ?? '') &&
  dependents(tree, participle, 'obl').some((agent) => /^(?:PROPN|NOUN)$/u.test(tokenAt(tree, agent).upos));

/** "surrounded by hills", not "by rebels", "by police". */
const isByThings = (tree: Tree, participle: number): boolean =>
  dependents(tree, participle, 'obl').some((thing) =>
    /^(?:hill|mountain|wall|tree|forest|wood|field|garden|water|sea|desert|farmland|marsh|fence|moat|vineyard|park|lake)$/u.test(
      tokenAt(tree, thing).lemma,
    ),
  );
