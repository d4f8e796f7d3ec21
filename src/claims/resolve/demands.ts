import { isDoneToSubject } from '../clauses/predicate';
import { BODY_NOUNS } from '../names/noun-kinds';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import { isPersonNoun } from '../names/person-nouns';
import { isSaying } from './saying';
import { wordSet } from '../../language/word-set';

/** What a pronoun's place in its sentence demands of what it stands for: somebody who acts, or a thing. */
export type Demand = 'actor' | 'thing' | null;

/** What only people and bodies do. */
const ACTS = wordSet(`
accuse agree announce apologise apologize appeal appoint approve ask assume blame buy acquire celebrate charter claim commission
condemn consider criticise criticize decide declare decline deny employ expect fear fine fire govern hire hope impose inform insist
intend invest investigate invite lend license negotiate nominate object offer operate oppose order own pay persuade pledge prefer
promise propose prosecute publish reconsider recruit refuse reject rely request require respond rule say search seek sell send
sign sponsor stage sue support tell think train try urge vote vow want warn hire sack welcome win wish withdraw study hear know believe
learn lobby praise thank meet drink eat sleep laugh sing play drive walk complain argue campaign protest`);

/** What is done to things alone. */
const DONE_TO_THINGS = wordSet(`
build write publish cancel steal install paint test bury print design repair demolish sink record compose manufacture
invent read translate carve weave cook bake harvest plant mine drill wash clean weigh measure open unlock ship pump
discuss debate postpone shelve scrap ratify enact amend broadcast film stage perform exhibit display auction draft sign unveil salvage tow refloat dismantle discover find dig tune
crate weld forge`);

/** What is done to people and bodies alone. */
const DONE_TO_ACTORS = wordSet(`
tell ask pay arrest sack hire fire appoint elect invite jail convict sentence charge accuse acquit kill injure wound rescue evacuate
educate interview vaccinate fine sue prosecute criticise criticize praise thank`);

/** What things alone do. */
const HAPPENS = wordSet(`
sink cost weigh measure contain collapse crash melt expire refer flow date boil burn leak explode erupt evaporate rot ripen
bloom flood overflow derail smell taste sound orbit germinate rust crack`);

/** What bodies have and things have not. */
const OF_BODIES = wordSet(`
share stock profit revenue turnover earnings customer client shareholder investor creditor staff workforce board headquarters
subsidiary workers rival competitor spokesman spokeswoman spokesperson chairman chairwoman chief minister secretary
president director founder boss management membership budget debts loan spending expenditure finances payroll`);

/** What things have and bodies have not. */
const OF_THINGS = wordSet(`
roof hull engine frame wheel page petal wing lid handle wall door window foundation chimney keel mast deck hold cargo tail paw
root leaf branch trunk bark surface depth width height weight length diameter orbit author title sequel sting venom width
subject plot lyrics battery screen pier arch span railing pavement shaft spire nave`);

const GIVING = /^(?:give|grant|cost|offer|lend|sell|send|show|pay|hand|promise|allow|award|owe|teach|tell)$/u;

/** What the pronoun at a token must stand for. */
export function demandOn(tree: Tree, token: number): Demand {
  const { deprel, head } = tokenAt(tree, token);
  if (head < 0) return null;
  const lemma = tokenAt(tree, head).lemma.toLowerCase();
  if (deprel === 'nmod:poss') {
    if (isPersonNoun(lemma) || OF_BODIES.has(lemma)) return 'actor';
    return OF_THINGS.has(lemma) ? 'thing' : null;
  }
  // "gave it access": to whom.
  const isGiven =
    GIVING.test(lemma) &&
    deprel.startsWith('obj') &&
    dependents(tree, head, 'obj', 'xcomp').some((other) => other > token);
  if (deprel.startsWith('iobj') || isGiven) return 'actor';
  if (!deprel.startsWith('nsubj')) return null;
  const isPassive = isDoneToSubject(tree, token);
  // "It was paid for": a thing
  if (isPassive && lemma === 'pay' && /^for$/iu.test(tree.tokens[head + 1]?.form ?? '')) return null;
  if (isPassive) return DONE_TO_THINGS.has(lemma) ? 'thing' : DONE_TO_ACTORS.has(lemma) ? 'actor' : null;
  if (tokenAt(tree, head).upos !== 'VERB') return null;
  if (ACTS.has(lemma) || isSaying(tree, head)) return 'actor';
  if (takesEffect(tree, head)) return 'thing';
  return HAPPENS.has(lemma) ? 'thing' : null;
}

/** "took effect", "came into force": a law or a deal, and nobody who made it. */
const takesEffect = (tree: Tree, verb: number): boolean =>
  /^(?:take|come)$/u.test(tokenAt(tree, verb).lemma) &&
  dependents(tree, verb, 'obj', 'obl').some((noun) => /^(?:effect|force)$/u.test(tokenAt(tree, noun).lemma));

/** What a verb demands of its object: "hired 12", "built two". */
export function demandOnObject(lemma: string): Demand {
  return DONE_TO_ACTORS.has(lemma) || /^(?:employ|recruit|seat|house|claim)$/u.test(lemma)
    ? 'actor'
    : DONE_TO_THINGS.has(lemma)
      ? 'thing'
      : null;
}

/** Whether a noun means a part of a thing: "its roof". */
export const isPartOfThing = (lemma: string): boolean => OF_THINGS.has(lemma);

/** Things that have an owner, a keeper or a crew. */
const OWNED = wordSet(
  'division unit arm branch subsidiary depot brewery refinery quarry yard league society movement guild festival car boat ship ferry tanker yacht trawler plane lorry train dog cat horse animal house home hotel shop pub bar restaurant farm mill factory plant site building bridge tower port club team school hospital cafe bakery museum theatre gallery mine',
);

/** Whether a noun means a body by whose name its house goes as well: a school has a roof. */
export const isPremises = (lemma: string): boolean => OWNED.has(lemma);

/** Whether a noun means something that can have a keeper or a head: a body, or what is owned. */
export function canEmploy(lemma: string): boolean {
  return BODY_NOUNS.has(lemma) || OWNED.has(lemma);
}

/** Whether a noun means several together, so that "they" may stand for it. */
export function isCollective(lemma: string): boolean {
  return /^(?:side|team|club|band|police|family|crew|couple|squad|jury|staff|crowd|majority|orchestra|choir|ensemble|troupe|cast|gang|quartet|trio|duo|pair)$/u.test(
    lemma,
  );
}
