import { isEventNoun } from '../../factuality/event-words';
import { isCompany } from '../../names/bodies';
import { isPersonNoun } from '../../names/person-nouns';
import { isKnownPlace } from '../../names/places';
import { dependents, tokenAt, type Tree } from '../../trees/tree';
import { bearingOf } from '../bearing';
import { addDeeds } from '../deeds';
import { demandOn, isCollective } from '../demands';
import type { NounMention } from '../mention';
import { roleOf } from '../noun-mentions';
import type { Features } from '../odds';
import { isSaying } from '../saying';
import { type Add, addLastTold, addSubjectAbove, clausesAbove, firstWord, ROLES } from '../standing';
import { clauseOf, isToldOf, repeated, subjectOfClause, type Surroundings } from '../surroundings';
import { isSpoken, type Contender } from './contenders';

type Place = 'subject' | 'owner' | 'object' | 'other';

/** What is seen of each contender for a pronoun, in their order. */
export function featuresOf(
  token: number,
  several: boolean,
  contenders: readonly Contender[],
  around: Surroundings,
): readonly Features[] {
  const place = placeOf(around.tree, token);
  const most = Math.max(0, ...contenders.map(({ mentions }) => mentions.length));
  // Who cannot act is no contender for a pronoun that does.
  const isOnlyActor = contenders.length === 1 && demandOn(around.tree, token) === 'actor';
  const isAlone = !contenders.some(({ mentions }) => mentions[0]!.back === 0);
  return contenders.map((contender) => {
    const features = new Map<string, number>();
    const add: Add = (name, value = 1) => void features.set(name, value);
    if (contender.mentions.length === most && most > 1) add('most often named');
    add('times named', Math.log2(1 + contender.mentions.length));
    addNearness(add, place, contender, contenders);
    if (isOnlyActor) add('the only one that can act');
    if (isAlone) addLookingBack(add, place, token, contender, contenders, around);
    addGrammar(add, place, token, contender, around);
    addNature(add, place, token, several, contender, around);
    addDeeds(add, place, token, contender, around);
    return features;
  });
}

export function placeOf(tree: Tree, token: number): Place {
  const { deprel } = tokenAt(tree, token);
  if (deprel.startsWith('nsubj')) return 'subject';
  if (deprel === 'nmod:poss') return 'owner';
  return /^i?obj/u.test(deprel) ? 'object' : 'other';
}

/** How far back something was told of last, as what, and how much else since. */
function addNearness(add: Add, place: Place, contender: Contender, all: readonly Contender[]): void {
  const { back } = contender.mentions[0]!;
  if (back > 0) add('sentences back', back);
  const { where, since } = addLastTold(add, place, contender, all);
  add(`others since, ${where}`, Math.log2(1 + since));
  if (since === 0) add(`the last, ${where}`);
  if (all.length === 1) add('nothing else fits');
}

/** Where nothing of the sentence itself fits: what the sentence before had it for. */
function addLookingBack(
  add: Add,
  place: Place,
  token: number,
  { mentions }: Contender,
  all: readonly Contender[],
  { tree }: Surroundings,
): void {
  const isLast = mentions[0]!.back === 1;
  add(`nothing here, ${isLast ? 'before' : 'earlier'}`);
  if (!isLast) return;
  if (all.filter((other) => other.mentions[0]!.back === 1).length === 1) add('nothing here, alone before');
  const roles = mentions
    .filter(({ back, mention }) => back === 1 && !mention.isInner)
    .map(({ mention }) => ROLES.indexOf(mention.role));
  const role = ROLES[Math.max(0, ...roles)]!;
  add(`nothing here, ${place} after ${role}`);
  if (roleOf(tree, token) === 'main-subject') add(`nothing here, main subject after ${role}`);
}

/** How its place in the tree stands to the pronoun's. */
function addGrammar(add: Add, place: Place, token: number, contender: Contender, around: Surroundings): void {
  const { tree, here, trees } = around;
  const isOf = (mention: NounMention | undefined): boolean =>
    mention !== undefined && contender.mentions.some((placed) => placed.mention === mention);
  const above = clausesAbove(tree, token);
  addSubjectAbove(add, place, token, above, isOf, around);
  if (above.some((clause) => isOf(subjectOfClause(tree, clause, here)) && isToldOf(tree, token, clause)))
    add('is said to be its own');
  const said = above.find((clause) => tokenAt(tree, clause).deprel.startsWith('ccomp'));
  const verb = said === undefined ? -1 : tokenAt(tree, said).head;
  const isTeller = verb >= 0 && isOf(subjectOfClause(tree, verb, here));
  if (isTeller) add(`${place}: tells it`);
  if (isTeller) add(`tells it, ${bearingOf(tree, token)}`);
  if (isOf(repeated(token, around))) add('the same pronoun in the clause it is joined to');
  const isPronoun = ({ sentence, token: at }: NounMention): boolean =>
    trees[sentence]?.tokens[at]?.upos === 'PRON';
  const chained = here.findLast((mention) => mention.token < token && isPronoun(mention));
  if (isOf(chained)) add(`${place}: the last pronoun here`);
  const last = around.before[0]?.findLast(isPronoun);
  if (!chained && isOf(last)) add(`${place}: the last pronoun before`);
  const { mention, back } = contender.mentions[0]!;
  const own = back === 0 ? tree : trees[mention.sentence];
  if (!own) return;
  const there = own.tokens[mention.token]!;
  const where = back === 0 ? 'here' : 'before';
  if (there.deprel === 'nmod:poss') add(`an owner ${where}`);
  if (there.deprel.startsWith('conj') || dependents(own, mention.token, 'conj').length > 0)
    add('joined to another');
  if (there.deprel.startsWith('appos')) add('an aside');
  const cases = dependents(own, mention.token, 'case').map((word) => tokenAt(own, word).form.toLowerCase());
  if (cases.some((form) => /^(?:in|at|on|from|to|near|for|of|by|with)$/u.test(form)))
    add(`behind ${cases[0]!}`);
  if (isSpoken(token, around) !== (back === 0 ? isSpoken(mention.token, around) : mention.isQuoted))
    add('on the other side of quotation marks');
  if (sharesVerb(own, mention, tree, token)) add('the same verb');
  if (back === 1 && place === 'subject' && mention.role === 'main-subject' && token === firstWord(tree))
    add('opens the sentence, subject before');
  if (back === 0) {
    const clause = clauseOf(tree, token);
    if (clauseOf(tree, mention.token) === clause) add(`${place}: in the same clause`);
    if (tokenAt(tree, clause).head === there.head && /^i?obj/u.test(there.deprel))
      add(`${place}: object of the clause above`);
    if (
      tokenAt(tree, token).head === there.head &&
      /^(?:nsubj|i?obj|obl)/u.test(there.deprel) &&
      place !== 'owner'
    )
      add('beside it at one verb');
  }
}

/** "The bridge was opened in 1878. It was opened …" */
function sharesVerb(own: Tree, mention: NounMention, tree: Tree, token: number): boolean {
  const [there, here] = [tokenAt(own, mention.token), tokenAt(tree, token)];
  if (there.head < 0 || here.head < 0 || there.deprel !== here.deprel) return false;
  const verb = tokenAt(tree, here.head);
  return verb.lemma === tokenAt(own, there.head).lemma && verb.upos === 'VERB';
}

/** What it is, and whether it can do and be what the pronoun does and is. */
function addNature(
  add: Add,
  place: Place,
  token: number,
  several: boolean,
  contender: Contender,
  around: Surroundings,
): void {
  const { tree } = around;
  const mentions = contender.mentions.map(({ mention }) => mention);
  const first = mentions[0]!;
  const isCompanyName = mentions.some((mention) => mention.isNamed && isCompany(mention.text));
  const kind = first.isNamed && first.kind === 'thing' ? 'name' : isCompanyName ? 'body' : first.kind;
  add(`a ${kind}`);
  add(`${place}: a ${kind}`);
  if (isSpoken(token, around)) add(`spoken: a ${kind}`);
  if (around.here.includes(first) && isOwn(tree, token, first))
    add(`${place}: a ${kind} that is subject of its clause`);
  if (isCounted(around, first)) add('of a number');
  if (first.isNamed) add('named');
  else if (mentions.some(({ definite }) => definite)) add('a definite phrase');
  else add('a new phrase');
  if (first.possessor !== null || /['’]s?\s/u.test(first.text)) add("a phrase of somebody's");
  if (!first.isWhole) add('half a phrase');
  if (around.topicFirm !== null && contender.name === around.topicFirm) add('the firm of the article');
  if (mentions.some(({ speaks }) => speaks)) add('speaks');
  if (first.isNamed && isKnownPlace(first.text)) add(`${place}: a place`);
  if (isEventNoun(first.lemma)) add(`${place}: an event`);
  if (several && !first.plural) add(isCollective(first.lemma) ? 'several as one' : 'one as several');
  if (several && first.plural && isPersonNoun(first.lemma)) add('people');
  if (first.enacted && isForetold(tree, token)) add('to be enacted');
  const { head } = tokenAt(tree, token);
  if (place === 'subject') add(`${bearingOf(tree, token)}: a ${kind}`);
  if (place === 'subject' && isSaying(tree, head) && mentions.some(({ speaks }) => speaks)) add('speaks on');
}

/** Whether a mention is the subject of the clause that a token stands in. */
const isOwn = (tree: Tree, token: number, mention: NounMention): boolean =>
  dependents(tree, clauseOf(tree, token), 'nsubj').includes(mention.token);

/** "340 of the town's houses": those that are counted are others. */
function isCounted({ trees }: Surroundings, { sentence, token }: NounMention): boolean {
  const tree = trees[sentence];
  const head = tree?.tokens[token]?.head ?? -1;
  return (
    head >= 0 &&
    /^(?:NUM|DET|PRON)$/u.test(tree?.tokens[head]?.upos ?? '') &&
    tree?.tokens[token]?.deprel.startsWith('nmod') === true
  );
}

/** "It would bring in 400 million": what is to come is told of a measure, not of who passed it. */
function isForetold(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  if (!deprel.startsWith('nsubj')) return false;
  return dependents(tree, head, 'aux').some((aux) => /^(would|will)$/iu.test(tokenAt(tree, aux).form));
}
