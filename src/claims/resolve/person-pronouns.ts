import { CUE_VERBS } from '../attribution/lexicon/verbs';
import type { Cast } from '../claimants/cast';
import { personNamed } from '../claimants/cast';
import type { Gender } from '../names/given-names';
import { childrenOf, dependents, isUnder, tokenAt, type Tree } from '../trees/tree';
import { demandOn, isCollective } from './demands';
import type { NounMention } from './mention';
import { isClients, isLawyer } from './counsel';
import { isSaying } from './saying';
import {
  clauseOf,
  doubt,
  fullName,
  genderOf,
  isInside,
  isPerson,
  isSurelyPerson,
  isToldOf,
  repeated,
  subjectOfClause,
  type Finding,
  type Surroundings,
} from './surroundings';

type Candidates = (mentions: readonly NounMention[]) => NounMention[];

/**
 * Whom "he" or "she" stands for: a person of that gender. First the subject of the pronoun's own clause and of those
 * above it, then whoever else the sentence names before it, then the sentences before, the nearest deciding. Two who
 * fit are a doubt unless one of them is what the sentence is about.
 */
export function findPerson(token: number, gender: Gender, around: Surroundings): Finding {
  const { tree, here, before, cast } = around;
  const candidates = candidatesFor(token, gender, around);
  const who = whoAbove(token, gender, around);
  if (who) return answer(who, cast);
  const holder = holderAbove(token, gender, around);
  if (holder) return answer(holder, cast);
  const ship = gender === 'female' ? shipFor(token, around) : undefined;
  if (ship) return ship;
  if (isGivenHers(token, tree)) return { why: 'may say whose or to whom', candidates: [] };
  const ahead = subjectAhead(token, tree, here);
  if (ahead && candidates([ahead]).length === 1) return answer(ahead, cast);
  if (isAmongKin(token, tree))
    return { why: 'one relation stands beside another', candidates: candidates(here) };
  const goesOn = repeated(token, around);
  if (goesOn && candidates([goesOn]).length === 1) return answer(goesOn, cast);
  const earlier = candidates(here.filter((mention) => mention.token < token));
  const above = subjectAbove(token, around, candidates);
  if (above && isClients(tree, token) && isLawyer(above, cast, around.counsel)) return answer(above, cast);
  if (above) {
    const spokenFor = whomSpokenFor(token, above, around, candidates);
    if (spokenFor) return spokenFor;
    const rivals = earlier.filter(
      (mention) =>
        mention.token > above.token &&
        mention.role !== 'other' &&
        !mention.isInner &&
        fullName(mention, cast) !== fullName(above, cast),
    );
    const isTold =
      (above.speaks || saysOfAnother(tree, token, above.token)) &&
      tokenAt(tree, token).deprel.startsWith('nsubj') &&
      isSaying(tree, tokenAt(tree, clauseOf(tree, token)).head);
    const sooner = isTold
      ? earlier.filter((mention) => fullName(mention, cast) !== fullName(above, cast))
      : [];
    if (sooner.length > 0) return doubt([...sooner, above]);
    const owner = ownerOf(above, around, candidates) ?? spokenOfBefore(token, above, around, candidates);
    if (owner) return doubt([owner, above]);
    return rivals.length > 0 ? doubt([above, ...rivals]) : answer(above, cast);
  }
  const topic = topicOf(before, candidates);
  if (earlier.length > 0) return among(earlier, token, around, topic);
  for (const [distance, mentions] of before.entries()) {
    const people = withoutCounsel(candidates(mentions), token, around);
    if (people.length === 0) continue;
    const named = overStrangers(people, gender, around, candidates);
    if (named.length > 0) return doubt([...named, ...people]);
    const unsettled = stillOpen(gender, distance, around);
    const others = [...unsettled, ...unsureBefore(gender, distance, around)];
    if (others.some((other) => people.every((one) => fullName(one, cast) !== fullName(other, cast))))
      return doubt([...others, ...people]);
    // Further back only whom a sentence is about is still in mind, unless nobody else of that gender has been named.
    const isTopic = people.some(({ role, isInner }) => !isInner && role.endsWith('subject'));
    if (distance > 0 && !(isInSubject(tree, token) && isTopic)) {
      const others = withoutCounsel([...people, ...candidates(around.recent)], token, around).filter(
        (other) => people.every((one) => fullName(one, cast) !== fullName(other, cast)),
      );
      if (others.length > 0) return doubt([...others, ...people]);
    }
    const rival = topicOf(before.slice(distance + 1, distance + 2), candidates);
    return among(people, token, around, rival);
  }
  return ofWeakName(token, gender, around) ?? ofTheOnlyOne(gender, token, around);
}

/** "Ida Roos, defending, said that Beck had paid. He …": whom a lawyer speaks of, not the lawyer, unless it is told who says something. */
function withoutCounsel(
  people: readonly NounMention[],
  token: number,
  { tree, cast, counsel }: Surroundings,
): readonly NounMention[] {
  if (isSaying(tree, tokenAt(tree, token).head)) return people;
  const others = people.filter((mention) => !isLawyer(mention, cast, counsel));
  return others.length > 0 ? others : people;
}

/** "was jailed by a judge who said he …": whether a noun tells something in the relative clause about it. */
function saysOfAnother(tree: Tree, token: number, noun: number): boolean {
  const saying = tokenAt(tree, clauseOf(tree, token)).head;
  if (saying < 0) return false;
  const { deprel, head } = tokenAt(tree, saying);
  return deprel.startsWith('acl') && head === noun;
}

/**
 * "A ministry official said so. Her predecessor …": where nobody but somebody without a name or a gender stands near, who was named
 * before and is of the gender may be meant as well.
 */
function overStrangers(
  people: readonly NounMention[],
  gender: Gender,
  around: Surroundings,
  candidates: Candidates,
): NounMention[] {
  const isStrange = people.every(
    (mention) => !mention.isNamed && !mention.definite && genderOf(mention, around) === undefined,
  );
  if (!isStrange) return [];
  return candidates(around.recent).filter(
    (mention) => mention.isNamed && genderOf(mention, around) === gender,
  );
}

/** Whom "he" or "she" may have meant in the sentences since somebody was named, and in this one up to now. */
function stillOpen(gender: Gender, distance: number, { open, openHere }: Surroundings): NounMention[] {
  return [...open.slice(0, distance + 1), openHere].flatMap((left) =>
    left.flatMap((other) => (other.gender === gender ? other.candidates : [])),
  );
}

/**
 * "The restorer, Iskra Dimova, found a date. She …": subjects of the sentences between that may be persons, though neither
 * list nor title says so.
 */
function unsureBefore(gender: Gender, distance: number, around: Surroundings): NounMention[] {
  return around.before
    .slice(0, distance)
    .flat()
    .filter(
      (mention) =>
        mention.isNamed &&
        mention.role.endsWith('subject') &&
        !mention.isInner &&
        !mention.plural &&
        isPerson(mention, around.cast) &&
        !isSurelyPerson(mention, around) &&
        fits(mention, gender, around),
    );
}

/** "Okafor, who was playing only her third match": whoever "who" stands for is somebody, though no list has the name. */
function whoAbove(token: number, gender: Gender, around: Surroundings): NounMention | undefined {
  const { tree, here } = around;
  const clause = clauseOf(tree, token);
  const isWho = dependents(tree, clause, 'nsubj').some((subject) =>
    /^who$/iu.test(tokenAt(tree, subject).form),
  );
  if (!isWho || !tokenAt(tree, clause).deprel.startsWith('acl')) return undefined;
  const subject = subjectOfClause(tree, clause, here);
  const isOne = subject !== undefined && !subject.plural && subject.isNamed && subject.kind !== 'thing';
  return isOne && tokenAt(tree, token).head !== clause && fits(subject, gender, around) ? subject : undefined;
}

/** "Dolma's usual partner, her brother Tashi": in an aside the owner of what it explains. */
function holderAbove(token: number, gender: Gender, around: Surroundings): NounMention | undefined {
  const { tree, here } = around;
  for (let at = token, steps = 0; at >= 0 && steps < 4; at = tokenAt(tree, at).head, steps += 1) {
    const { deprel, head } = tokenAt(tree, at);
    if (!deprel.startsWith('appos') || head < 0) continue;
    const owners = dependents(tree, head, 'nmod:poss');
    const owner = here.find((mention) => owners.includes(mention.token));
    if (owner?.isNamed === true && owner.kind !== 'thing' && fits(owner, gender, around)) return owner;
  }
  return undefined;
}

const SHIP =
  /^(?:ship|vessel|boat|freighter|ferry|tanker|tug|trawler|yacht|liner|submarine|frigate|destroyer|cruiser|barge|schooner|galleon|warship|steamer|steamship|lifeboat|wreck|tanker|dredger|icebreaker|minesweeper)$/u;

/** "The ship was lying on her side": a ship is "she" as well. The subject of the clause is meant; else it may be. */
function shipFor(token: number, around: Surroundings): Finding | undefined {
  const { tree, here, before } = around;
  const ships = [here.filter((mention) => mention.token < token), ...before]
    .flat()
    .filter(({ lemma, plural, role }) => SHIP.test(lemma) && !plural && role.endsWith('subject'));
  const acts = demandOn(tree, token) === 'actor';
  if (ships.length === 0 || acts) return undefined;
  const subject = subjectOfClause(tree, clauseOf(tree, token), here);
  const isBeside = subject !== undefined && /^(i?obj|obl)/u.test(tokenAt(tree, token).deprel);
  if (subject && SHIP.test(subject.lemma) && subject.token < token && !isBeside) return { mention: subject };
  const isWoman = subject && subject.token < token && isSurelyPerson(subject, around);
  const others = ships.filter((ship) => ship !== subject);
  return (isWoman && fits(subject, 'female', around)) || others.length === 0 ? undefined : doubt(others);
}

/**
 * "She studied with Feld. Feld found her voice …": whom the sentence before was about by a pronoun may be meant in a
 * sentence that names another for its subject.
 */
function spokenOfBefore(
  token: number,
  above: NounMention,
  { tree, trees, before, here, cast, open }: Surroundings,
  candidates: Candidates,
): NounMention | undefined {
  const isNamedHere = here.includes(above) && above.isNamed && tokenAt(tree, above.token).upos === 'PROPN';
  if (!isNamedHere || isRemarkers(tree, token) || tokenAt(tree, token).deprel.startsWith('nsubj'))
    return undefined;
  const last = candidates([...(before[0] ?? [])]).find(
    (mention) =>
      mention.role.endsWith('subject') &&
      trees[mention.sentence]?.tokens[mention.token]?.upos === 'PRON' &&
      fullName(mention, cast) !== fullName(above, cast),
  );
  const left = open[0]?.flatMap((other) => other.candidates) ?? [];
  return last ?? candidates(left).find((mention) => fullName(mention, cast) !== fullName(above, cast));
}

/** "Beck will appeal, said his lawyer": in whoever makes a remark behind what is told, whose it is. */
function isRemarkers(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  if (deprel !== 'nmod:poss' || !tokenAt(tree, head).deprel.startsWith('nsubj')) return false;
  const saying = tokenAt(tree, head).head;
  return isTelling(tree, saying) && tokenAt(tree, saying).deprel.startsWith('parataxis');
}

const KIN =
  /^(?:father|mother|parent|dad|mum|mom|son|daughter|brother|sister|sibling|twin|husband|wife|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|widow|widower)$/u;

/** "the son of Karl Ode saw his father's card": where one relation is told beside another, either may be the owner. */
function isAmongKin(token: number, tree: Tree): boolean {
  const { deprel, head, form } = tokenAt(tree, token);
  const isKin = (word: number): boolean => KIN.test(tokenAt(tree, word).lemma.toLowerCase());
  if (deprel !== 'nmod:poss' || !isKin(head)) return false;
  return tree.tokens.some(
    (_, other) =>
      other < token &&
      isKin(other) &&
      !dependents(tree, other, 'nmod:poss').some(
        (owner) => tokenAt(tree, owner).form.toLowerCase() === form.toLowerCase(),
      ),
  );
}

const GIVING = /^(?:bring|give|send|buy|offer|show|teach|sell|lend|hand|cook|pay|owe|promise|write|read)$/u;

/** "brings her mangoes": to her, or hers. */
function isGivenHers(token: number, tree: Tree): boolean {
  const { form, deprel, head } = tokenAt(tree, token);
  if (
    !/^her$/iu.test(form) ||
    deprel !== 'nmod:poss' ||
    head !== token + 1 ||
    !tokenAt(tree, head).xpos.endsWith('S')
  )
    return false;
  const { deprel: place, head: verb } = tokenAt(tree, head);
  return (
    place === 'obj' && GIVING.test(tokenAt(tree, verb).lemma) && dependents(tree, verb, 'iobj').length === 0
  );
}

/** "His lawyer said he …": whose lawyer it is may be meant as well. */
function ownerOf(
  mention: NounMention,
  { tree, here }: Surroundings,
  candidates: Candidates,
): NounMention | undefined {
  if (mention.sentence !== here[0]?.sentence) return undefined;
  const owners = [mention.token, ...mention.partners].flatMap((noun) =>
    noun < tree.tokens.length ? dependents(tree, noun, 'nmod:poss') : [],
  );
  return candidates(here.filter(({ token }) => owners.includes(token)))[0];
}

/** Who of a sentence's people is meant; `topic` is whom the sentence before that one was about. */
function among(
  all: readonly NounMention[],
  token: number,
  around: Surroundings,
  topic: NounMention | undefined,
): Finding {
  const { tree, cast, here } = around;
  const people = withoutStrangers(all, around);
  const [only] = people;
  if (people.length === 1 && only) {
    const isAside = only.isInner || only.role === 'other';
    const isRival = topic !== undefined && fullName(topic, cast) !== fullName(only, cast);
    const isUnknown = !only.isNamed && genderOf(only, around) === undefined;
    return (isAside || isUnknown) && isRival ? doubt([topic, only]) : answer(only, cast);
  }
  const mains = people.filter(({ role, isInner }) => role === 'main-subject' && !isInner);
  const speakers = people.filter(({ speaks }) => speaks);
  const isSubject = isInSubject(tree, token);
  const saysOn = isSaying(tree, tokenAt(tree, token).head);
  if (saysOn && speakers.length === 1 && speakers[0] && people[0]?.sentence !== here[0]?.sentence)
    return answer(speakers[0], cast);
  const [main] = mains;
  const others = people.filter(
    (mention) => mention !== main && !(main && isOnlyRemarking(mention, main, around)),
  );
  if (mains.length !== 1 || !main || others.some(({ speaks }) => speaks)) return doubt(people);
  return isSubject || others.every(({ role, isInner }) => role === 'other' || isInner)
    ? answer(main, cast)
    : doubt(people);
}

/**
 * "A spokesman for Mr Beck said that he …": a spokesman speaks of the person for whom he speaks; where that is a body, of whoever of it
 * is in question, or of himself.
 */
function whomSpokenFor(
  token: number,
  above: NounMention,
  around: Surroundings,
  candidates: Candidates,
): Finding | undefined {
  const { tree, here, cast } = around;
  if (!above.lemma.startsWith('spokes') || above.isNamed || above.sentence !== here[0]?.sentence)
    return undefined;
  if (above.token >= tree.tokens.length || isSaying(tree, tokenAt(tree, token).head)) return undefined;
  const named = dependents(tree, above.token, 'nmod');
  const whose = candidates(here.filter((mention) => named.includes(mention.token)))[0];
  const owner = whose ?? ownerOf(above, around, candidates);
  return owner ? answer(owner, cast) : doubt([above]);
}

/**
 * "Beck will appeal, his lawyer said. He …": who is named only by what they are to whom the remark is about speaks for that one; the next
 * sentence goes on with whom it was about.
 */
function isOnlyRemarking(speaker: NounMention, main: NounMention, { trees, here }: Surroundings): boolean {
  const tree = trees[speaker.sentence];
  const isBefore = speaker.sentence === main.sentence && speaker.sentence !== here[0]?.sentence;
  if (!tree || !isBefore || speaker.token < main.token) return false;
  const words = [speaker.token, ...speaker.partners];
  const subject = words.find((word) => tokenAt(tree, word).deprel.startsWith('nsubj'));
  const head = subject === undefined ? -1 : tokenAt(tree, subject).head;
  if (!isTelling(tree, head)) return false;
  const isTrailing = tree.tokens.every(
    ({ upos }, at) => at <= head || upos === 'PUNCT' || words.some((word) => isUnder(tree, at, word)),
  );
  return isTrailing && words.some((word) => dependents(tree, word, 'nmod:poss').length > 0);
}

/** A verb of saying, also in the wider sense and where the tree hangs it on what is said. */
const isTelling = (tree: Tree, verb: number): boolean =>
  verb >= 0 && (isSaying(tree, verb) || CUE_VERBS.get(tokenAt(tree, verb).lemma)?.meaning === 'speech');

/** Without "a buyer" and the like, of whom no gender is known, where somebody is named whose gender fits. */
function withoutStrangers(people: readonly NounMention[], around: Surroundings): readonly NounMention[] {
  const isKnown = people.some(
    (mention) =>
      mention.isNamed && mention.role.endsWith('subject') && genderOf(mention, around) !== undefined,
  );
  if (!isKnown) return people;
  return people.filter(
    (mention) =>
      mention.isNamed ||
      mention.definite ||
      mention.role.endsWith('subject') ||
      genderOf(mention, around) !== undefined,
  );
}

/** Whether a token is a subject or stands in one. */
function isInSubject(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  return (
    deprel.startsWith('nsubj') ||
    (deprel === 'nmod:poss' && head >= 0 && tokenAt(tree, head).deprel.startsWith('nsubj'))
  );
}

/** "agreed with defence counsel Ida Roos that she had stolen it": counsel speaks for another. */
function isCounsel(tree: Tree, { token, role }: NounMention): boolean {
  if (role.endsWith('subject')) return false;
  return [tokenAt(tree, token).head, ...childrenOf(tree, token)].some(
    (word) =>
      word >= 0 && /^(?:counsel|lawyer|attorney|solicitor|barrister)$/iu.test(tokenAt(tree, word).lemma),
  );
}

/** Takes of some mentions the persons whom the pronoun may mean, each person once. */
function candidatesFor(token: number, gender: Gender, around: Surroundings): Candidates {
  const { tree, cast, here } = around;
  const beside = besides(token, around);
  const speaks = speakerTest(token, around);
  return (mentions) =>
    distinct(
      mentions.filter((mention) => {
        if (
          mention.plural ||
          isCollective(mention.lemma) ||
          isBareRole(mention) ||
          !isSurelyPerson(mention, around) ||
          !fits(mention, gender, around)
        )
          return false;
        const name = fullName(mention, cast);
        return (
          !beside.has(name) &&
          !speaks(mention) &&
          !(here.includes(mention) && (isInside(tree, token, mention.token) || isCounsel(tree, mention)))
        );
      }),
      cast,
    );
}

/** "elected mayor", "Pilot lands jet": a bare noun says what somebody is, or stands in a headline. */
function isBareRole({ isNamed, isWhole, text, lemma }: NounMention): boolean {
  return (
    !isNamed &&
    !isWhole &&
    lemma !== 'one' &&
    !/^(?:the|th[ie]s|that|his|her|its|their|my|our|your)\s/iu.test(text)
  );
}

/**
 * Who speaks in a quotation, and so is not "she" in it: whoever the article or the sentence names as its speaker; where
 * nobody is named, whoever spoke before ("She lost her home," the barrister said).
 */
function speakerTest(token: number, around: Surroundings): (mention: NounMention) => boolean {
  const { tree, here, cast } = around;
  const told = around.speakerAt(token);
  if (told !== null) {
    const whole = personNamed(cast, told)?.name ?? told;
    return (mention) => fullName(mention, cast) === whole;
  }
  if (!isInMarks(tree, token)) return () => false;
  const speaker = here.find(({ speaks }) => speaks);
  if (speaker?.isNamed !== true) return ({ speaks }) => speaks;
  const name = fullName(speaker, cast);
  return (mention) => fullName(mention, cast) === name;
}

function isInMarks(tree: Tree, token: number): boolean {
  const marks = tree.tokens.slice(0, token).filter(({ form }) => /^(?:["“”]|``|'')$/u.test(form)).length;
  return marks % 2 === 1;
}

function fits(mention: NounMention, gender: Gender, around: Surroundings): boolean {
  const known = genderOf(mention, around) ?? toldByPronoun(mention, around);
  return known === undefined || known === gender;
}

/** "The robber fled after he struck her": whom a pronoun of the sentence has stood for is of its gender. */
function toldByPronoun({ text, isNamed }: NounMention, { tree, here }: Surroundings): Gender | undefined {
  if (isNamed) return undefined;
  return here.find((other) => other.text === text && tree.tokens[other.token]?.upos === 'PRON')?.gender;
}

/** Who stands beside a pronoun as subject or object of the same verb: "he met Musk" is not about Musk twice. */
function besides(token: number, { tree, here, cast }: Surroundings): ReadonlySet<string> {
  const { head, deprel } = tokenAt(tree, token);
  if (!/^(nsubj|i?obj|obl)/u.test(deprel)) return new Set();
  const others = here.filter(
    (mention) =>
      mention.token !== token &&
      [mention.token, ...mention.partners].some(
        (word) => tokenAt(tree, word).head === head && /^(nsubj|i?obj)/u.test(tokenAt(tree, word).deprel),
      ),
  );
  // "Feld taught Ines and steered her": the subject of the first verb is the second one's.
  const shared = subjectOfClause(tree, clauseOf(tree, token), here);
  if (shared && !deprel.startsWith('nsubj') && shared.token !== token && !others.includes(shared))
    others.push(shared);
  return new Set(others.map((mention) => fullName(mention, cast)));
}

/** "When he met Musk, Li …": a pronoun in an opening clause stands for the subject to come. */
function subjectAhead(token: number, tree: Tree, here: readonly NounMention[]): NounMention | undefined {
  const verb = tokenAt(tree, token).head;
  if (verb < 0 || tokenAt(tree, verb).deprel !== 'advcl' || !tokenAt(tree, token).deprel.startsWith('nsubj'))
    return undefined;
  const main = tokenAt(tree, verb).head;
  return here.find(
    (mention) =>
      mention.token > verb && tokenAt(tree, mention.token).head === main && mention.role.endsWith('subject'),
  );
}

/** The subject of the pronoun's clause, or of the nearest clause above it whose subject fits. */
function subjectAbove(
  token: number,
  { tree, here }: Surroundings,
  candidates: Candidates,
): NounMention | undefined {
  let clause = clauseOf(tree, token);
  for (let steps = 0; steps < 8; steps += 1) {
    const subject = isToldOf(tree, token, clause) ? undefined : subjectOfClause(tree, clause, here);
    if (subject && subject.token < token && candidates([subject]).length === 1) return subject;
    const { head, deprel } = tokenAt(tree, clause);
    if (head < 0) return undefined;
    if (deprel.startsWith('acl')) {
      const noun = here.find((mention) => mention.token === head || mention.partners.includes(head));
      if (noun && candidates([noun]).length === 1) return noun;
    }
    clause = clauseOf(tree, head);
  }
  return undefined;
}

/** Whom the nearest of some sentences is about. */
function topicOf(
  before: readonly (readonly NounMention[])[],
  candidates: Candidates,
): NounMention | undefined {
  return candidates(before[0] ?? []).find(({ role, isInner }) => role === 'main-subject' && !isInner);
}

/** "Ana Quist has died. She …": two capitals are taken for a person's where nobody else is in sight. */
function ofWeakName(token: number, gender: Gender, around: Surroundings): Finding {
  const { before, cast, tree } = around;
  const named = (before[0] ?? []).filter(
    (mention) => mention.isNamed && isPerson(mention, cast) && fits(mention, gender, around),
  );
  const [only] = named;
  const isTopic =
    (only?.role === 'main-subject' && tokenAt(tree, token).deprel.startsWith('nsubj')) ||
    isInSubject(tree, token);
  return named.length === 1 && only && isTopic && only.role === 'main-subject' ? answer(only, cast) : null;
}

/** The only one of that gender for a long while: an interview goes on for long without a name. */
function ofTheOnlyOne(gender: Gender, token: number, around: Surroundings): Finding {
  const people = candidatesFor(token, gender, around)(around.recent);
  const [only] = people;
  if (people.length === 1 && only && genderOf(only, around) === gender) return answer(only, around.cast);
  return people.length > 1 ? doubt(people) : { why: 'nobody named before fits', candidates: [] };
}

function answer(mention: NounMention, cast: Cast): Finding {
  if (!mention.isWhole || mention.possessor !== null) return doubt([mention]);
  const person = mention.isNamed ? personNamed(cast, mention.text) : undefined;
  return {
    mention,
    ...(person &&
      (person.name.endsWith(mention.text) || person.name.startsWith(`${mention.text} `)) && {
        name: person.name,
      }),
  };
}

/** One mention for each person: the one that the sentence is about, else the first. */
function distinct(mentions: readonly NounMention[], cast: Cast): NounMention[] {
  const byName = new Map<string, NounMention>();
  const weight = ({ role, isInner }: NounMention): number =>
    isInner ? 0 : ['other', 'object', 'subject', 'main-subject'].indexOf(role);
  for (const mention of mentions) {
    const name = fullName(mention, cast);
    const known = byName.get(name);
    if (!known || weight(mention) > weight(known)) byName.set(name, mention);
  }
  return [...byName.values()];
}
