import { personNamed, type Cast } from '../../claimants/cast';
import { genderOfNoun } from '../../names/gendered-nouns';
import type { Gender } from '../../names/given-names';
import { TITLES } from '../../names/noun-kinds';
import { isPersonNoun } from '../../names/person-nouns';
import { dependents, isUnder, tokenAt, type Tree } from '../../trees/tree';
import { isLawyer } from '../counsel';
import type { NounMention } from '../mention';
import type { Features } from '../odds';
import { isQuoted } from '../quoted';
import { isSaying } from '../saying';
import { type Add, addLastTold, addSubjectAbove, clausesAbove, firstWord } from '../standing';
import { clauseOf, fullName, genderOf, repeated, subjectOfClause, type Surroundings } from '../surroundings';
import { isUnsure, type Contender } from './contenders';

/** What is seen of nobody: that somebody else may be meant. */
export const NOBODY: Features = new Map([['nobody of these', 1]]);

/** Where a pronoun stands: a subject ("she"), whose something is ("her plan"), elsewhere ("met her"). */
type Place = 'subject' | 'owner' | 'object';

/** What is seen of each contender for a pronoun, in their order. */
export function featuresOf(
  token: number,
  gender: Gender,
  contenders: readonly Contender[],
  around: Surroundings,
): readonly Features[] {
  const place = placeOf(around.tree, token);
  const most = Math.max(...contenders.map(({ mentions }) => mentions.length));
  return contenders.map((contender) => {
    const features = new Map<string, number>();
    const add = (name: string, value = 1): void => void features.set(name, value);
    const isMost = contender.mentions.length === most && most > 1;
    if (isMost) add('most often named');
    add('times named', Math.log2(1 + contender.mentions.length));
    addNearness(add, place, contender, contenders);
    addGrammar(add, place, token, contender, around);
    addNature(add, gender, contender, around);
    return features;
  });
}

function placeOf(tree: Tree, token: number): Place {
  const { deprel } = tokenAt(tree, token);
  return deprel.startsWith('nsubj') ? 'subject' : deprel === 'nmod:poss' ? 'owner' : 'object';
}

/** How far back somebody was told of last, as what, and how many others since. */
function addNearness(add: Add, place: Place, contender: Contender, all: readonly Contender[]): void {
  const [last] = contender.mentions;
  if (!last) {
    add(`${place}: comes behind`);
    return;
  }
  if (last.back > 0) add(`${place}: sentences back`, Math.min(last.back, 4));
  const { where, since, near } = addLastTold(add, place, contender, all);
  add(`${place}: others since, ${where}`, Math.log2(1 + since));
  if (last.back === 0) {
    const [own] = near.filter(({ mention }) => mention.role.endsWith('subject') && !mention.isInner);
    if (own) add('subject here');
  }
}

/** How somebody's place in the tree stands to the pronoun's. */
function addGrammar(add: Add, place: Place, token: number, contender: Contender, around: Surroundings): void {
  const { tree, here, trees, cast } = around;
  const isOf = (mention: NounMention | undefined): boolean =>
    mention !== undefined && fullName(mention, cast) === contender.name;
  const above = clausesAbove(tree, token);
  const at = addSubjectAbove(add, place, token, above, isOf, around);
  const nearest = above.findIndex((clause) => {
    const subject = subjectOfClause(tree, clause, here);
    return subject !== undefined && subject.token !== token && subject.kind === 'person';
  });
  if (at >= 0 && at === nearest) add(`${place}: nearest subject above`);
  if (above.some((clause) => isRelativeOf(tree, clause, here, isOf))) add(`${place}: in a clause about it`);
  const said = above.find((clause) => tokenAt(tree, clause).deprel.startsWith('ccomp'));
  if (said !== undefined) {
    const verb = tokenAt(tree, said).head;
    if (verb >= 0 && isOf(subjectOfClause(tree, verb, here)))
      add(`${place}: subject of what is said or thought`);
  }
  if (isOf(repeated(token, around))) add('the same pronoun in the clause it is joined to');
  const chained = here.findLast(
    (mention) =>
      mention.token < token && tree.tokens[mention.token]?.upos === 'PRON' && mention.gender !== undefined,
  );
  if (isOf(chained)) add(`${place}: the last pronoun here`);
  const last = around.before[0]?.findLast(
    (mention) => trees[mention.sentence]?.tokens[mention.token]?.upos === 'PRON',
  );
  if (!chained && isOf(last)) add(`${place}: the last pronoun before`);
  if (contender.ahead.some((mention) => isCommanded(tree, token, mention)))
    add('named behind, below the pronoun');
  const verb = tokenAt(tree, token).head;
  if (
    place === 'subject' &&
    isSaying(tree, verb) &&
    contender.mentions.some(({ mention, back }) => mention.speaks && back <= 1)
  )
    add('speaks on');
  const [nearMention] = contender.mentions;
  if (nearMention) addTwin(add, place, token, nearMention.mention, nearMention.back, around);
  if (around.openHere.concat(around.open[0] ?? []).some(({ candidates }) => candidates.some(isOf)))
    add('left open just before');
}

/** How the last mention itself stands. */
function addTwin(
  add: Add,
  place: Place,
  token: number,
  mention: NounMention,
  back: number,
  { tree, trees }: Surroundings,
): void {
  const own = back === 0 ? tree : trees[mention.sentence];
  const there = own?.tokens[mention.token];
  if (!own || !there) return;
  const where = back === 0 ? 'here' : 'before';
  if (there.deprel === 'nmod:poss') add(`${place}: an owner ${where}`);
  if (there.deprel.startsWith('conj')) add(`joined to another ${where}`);
  if (there.deprel.startsWith('appos') || own.tokens[mention.token - 1]?.form === '(')
    add(`an aside ${where}`);
  if (dependents(own, mention.token, 'case').some((word) => /^by$/iu.test(tokenAt(own, word).form)))
    add(`by whom ${where}`);
  if (isQuoted(own, mention.token) !== isQuoted(tree, token)) add('on the other side of quotation marks');
  if (
    place === 'subject' &&
    tokenAt(tree, token).head === tree.root &&
    token === firstWord(tree) &&
    back === 1 &&
    mention.role === 'main-subject'
  )
    add('opens the sentence, subject before');
  if (back === 0) {
    const clause = clauseOf(tree, token);
    if (clauseOf(tree, mention.token) === clause) add(`${place}: in the same clause`);
    const head = tokenAt(tree, clause).head;
    if (
      tokenAt(tree, clause).deprel.startsWith('conj') &&
      there.head === head &&
      /^i?obj/u.test(there.deprel)
    )
      add(`${place}: object of the clause it is joined to`);
    if (there.deprel.startsWith('i') || there.deprel.startsWith('obj')) {
      if (
        tokenAt(tree, clause).head === there.head &&
        /^(?:ccomp|xcomp|advcl)/u.test(tokenAt(tree, clause).deprel)
      )
        add(`${place}: object of the verb above`);
    }
  }
}

/** What kind of mention somebody has, and what is known of the gender. */
function addNature(add: Add, gender: Gender, contender: Contender, around: Surroundings): void {
  const mentions = contender.mentions.map(({ mention }) => mention).concat(contender.ahead);
  const named = mentions.filter(({ isNamed }) => isNamed);
  const [first] = mentions;
  if (!first) return;
  const isKnown = mentions.some((mention) => genderOf(mention, around) === gender);
  if (isKnown)
    add(
      named.length > 0
        ? 'gender known'
        : genderOfNoun(first.lemma)
          ? 'a noun of the gender'
          : 'a noun that a pronoun told',
    );
  if (named.length > 0) {
    if (named.every((mention) => isUnsure(mention, around)))
      add(contender.name.includes(' ') ? 'capitals alone' : 'a bare word');
    if (isTitleAlone(contender.name)) add('a title alone');
    if (isNamedFirst(contender.name, around.cast)) add('named first in the text');
    const given = contender.name.split(/[\s-]/u)[0] ?? '';
    if (!isKnown && contender.name.includes(' '))
      add(given.endsWith('a') === (gender === 'female') ? 'sounds of the gender' : 'sounds of the other');
    if (!contender.name.includes(' ')) add('one word');
  } else if (first.possessor !== null || /['’]s?\s/u.test(first.text)) add("a phrase of somebody's");
  else if (mentions.some(({ definite }) => definite)) add('a definite phrase');
  else add('a new phrase');
  if (mentions.some((mention) => isLawyer(mention, around.cast, around.counsel))) add('a lawyer');
}

/** "the man who lost his hat": whether a clause tells of somebody. */
function isRelativeOf(
  tree: Tree,
  clause: number,
  here: readonly NounMention[],
  isOf: (mention: NounMention) => boolean,
): boolean {
  const { deprel, head } = tokenAt(tree, clause);
  return (
    deprel.startsWith('acl') &&
    here.some((mention) => (mention.token === head || mention.partners.includes(head)) && isOf(mention))
  );
}

/** "She said that Roos …": a name below a pronoun that is a subject is another's. */
function isCommanded(tree: Tree, token: number, mention: NounMention): boolean {
  const { deprel, head } = tokenAt(tree, token);
  return (
    deprel.startsWith('nsubj') && head >= 0 && mention.token > token && isUnder(tree, mention.token, head)
  );
}

/** "Mayor", "Prime Minister": an office for a name. */
export const isTitleAlone = (name: string): boolean =>
  name
    .split(/\s+/u)
    .every(
      (word) => isPersonNoun(word.toLowerCase()) || TITLES.has(word.toLowerCase()) || /^prime$/iu.test(word),
    );

const firsts = new WeakMap<Cast, string | null>();

/** Whether a text names somebody before any other person. */
function isNamedFirst(name: string, cast: Cast): boolean {
  let first = firsts.get(cast);
  if (first === undefined) {
    const mention = cast.bySentence.flat().find(({ kind }) => kind === 'person');
    first = mention ? (personNamed(cast, mention.name)?.name ?? mention.name) : null;
    firsts.set(cast, first);
  }
  return first === name;
}
