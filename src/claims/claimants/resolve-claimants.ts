import type { Attribution, Claimant } from '../../domain/analysis';
import { contains } from '../../domain/span';
import type { ParsedSentence, Token } from '../../language/parsed';
import { childrenOf, dependent, isRelation, tokenAt, treeOf, yieldOf, type Tree } from '../trees/tree';
import { askedBefore } from './asked-before';
import { canSpeak } from './can-speak';
import { castOf, personNamed, wholeName, type Cast } from './cast';
import type { Gender } from '../names/given-names';
import { isPeople } from '../names/peoples';
import { isPersonNoun } from '../names/person-nouns';
import { BODY_NOUNS } from '../names/noun-kinds';
import { kindOfName, nameText, type Mention } from './mentions';
import { documentMeant } from './document-meant';
import { isEpithet } from './epithet';
import { firmMeant } from './firm-meant';
import { lastSpeaker } from './last-speaker';
import { claimantOfMention, ofNoun, phraseText } from './noun-claimant';
import { officeMeant } from './office-meant';
import { isOneParagraph, type Placed } from './placed';
import { readSource } from './source-phrase';
import { tokensIn, unnamedHere, unnamedSpeaker } from './unnamed-speaker';

/** How many sentences back a pronoun may reach. */
const REACH = 3;

const PRONOUN_GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

/** How many attributions back a source may be taken from. */
const BORROWED_WITHIN = 40;

/** Names the claimant of each attribution: pronouns, titles and short names resolved where that is sure. */
export function resolveClaimants<Found extends Placed>(
  found: readonly Found[],
  sentences: readonly ParsedSentence[],
): Found[] {
  const cast = castOf(sentences);
  const resolved: Found[] = [];
  for (const [index, placed] of found.entries()) {
    const claimant = claimantOf(lender(placed, found, index, sentences), resolved, sentences, cast);
    resolved.push({ ...placed, attribution: { ...placed.attribution, claimant } });
  }
  return resolved.map((placed, index) => speakingOfThemselves(placed, index, resolved, sentences));
}

const MISSING: Claimant = { name: null, kind: 'missing' };

function claimantOf(
  { attribution, sentence }: Placed,
  earlier: readonly Placed[],
  sentences: readonly ParsedSentence[],
  cast: Cast,
): Claimant {
  if (attribution.claimant.name !== null) return attribution.claimant; // signed, or a turn of an interview
  const first = attribution.source[0];
  if (!first || attribution.rule === 'interview-answer') return MISSING;
  const home = sentences[sentence];
  if (!home || first[0] < home.start || first[1] > home.end) {
    const before = sentences[sentence - 1];
    const isBefore = before !== undefined && before.start <= first[0] && first[1] <= before.end;
    const known = borrowed(attribution, earlier);
    return (
      known ?? (isBefore ? claimantOf(there(attribution, sentence - 1), earlier, sentences, cast) : MISSING)
    );
  }
  const same = earlier.slice(-LENT_WITHIN).find((one) => one.attribution.source[0]?.[0] === first[0]);
  if (same?.sentence === sentence) return same.attribution.claimant; // "…, the firm said, adding that …"
  const tree = treeOf(home);
  const words = tokensIn(tree, attribution.source);
  const { head, name, hasTitle, roles } = readSource(tree, words);
  if (head < 0) return MISSING;
  const { upos, form } = tokenAt(tree, head);
  const isOnlyName = name === null || isPeople(nameText(tree, name)); // "the Dane"
  if (isOnlyName && isEpithet(tree, words)) {
    const person = nearestPerson(cast, undefined, {
      sentence,
      token: head,
      quoted: new Set(tokensIn(tree, attribution.content)),
    });
    if (person && person !== 'two fit') return claimantOfMention(person, cast);
    return { name: phraseText(tree, words), kind: 'anonymous' };
  }
  const isOneOfName = words.some((index) => /^(?:younger|elder|older)$/iu.test(tokenAt(tree, index).form));
  if (name && isOneOfName) return { name: phraseText(tree, words), kind: 'person' }; // "the younger Beck"
  // "many Poles": people, and no party or land
  if (
    name &&
    isPeople(nameText(tree, name)) &&
    /^(?:many|most|some|several|few)$/iu.test(tokenAt(tree, words[0]!).form)
  )
    return { name: phraseText(tree, words), kind: 'anonymous' };
  if (name) return named(nameIn(tree, words, name, sentence, cast), hasTitle, roles, cast);
  if (/^(?:they|them|their)$/iu.test(form)) {
    const plural = pluralBefore(tree, head);
    if (plural.length > 0) return describe(tree, plural, sentence, cast);
  }
  if (/^[A-Z]{2,}$/u.test(form) && upos === 'PRON') return named(form, false, [], cast); // WHO, taken for "who"
  const own = subjectOwning(tree, head);
  if (own.length > 0) return describe(tree, own, sentence, cast);
  // "Both found that …"
  if (upos === 'PRON' || (words.length === 1 && /^(?:both|these|each)$/iu.test(form))) {
    const said = new Set(tokensIn(tree, attribution.content));
    const quoted: ReadonlySet<number> = attribution.type === 'direct' ? said : new Set();
    const cue = tokensIn(tree, attribution.cue).at(-1);
    const place = {
      sentence,
      token: head,
      quoted,
      said,
      cue: cue === undefined ? undefined : tokenAt(tree, cue),
    };
    const meant = ofPronoun(form.toLowerCase(), place, earlier, sentences, cast);
    return meant.name === null && upos !== 'PRON' ? { name: form, kind: 'anonymous' } : meant;
  }
  const beside = namedBeside(tree, head, cast.bySentence[sentence]);
  if (beside) return claimantOfMention(beside, cast);
  const source = { tree, words, earlier, sentence, sentences, cast };
  return firmMeant(source) ?? officeMeant(source) ?? ofNoun(tree, head, words, sentence, cast);
}

/** "By its own account, the firm lost money": whose own it is, the subject of the clause, if that has a name or a noun. */
function subjectOwning(tree: Tree, pronoun: number): number[] {
  const { deprel, head } = tokenAt(tree, pronoun);
  if (deprel !== 'nmod:poss' || tree.tokens[pronoun + 1]?.form.toLowerCase() !== 'own') return [];
  let clause = tokenAt(tree, head).head;
  while (clause >= 0 && tokenAt(tree, clause).deprel === 'conj' && dependent(tree, clause, 'nsubj') < 0)
    clause = tokenAt(tree, clause).head;
  const isSubject = clause >= 0 && isRelation(tokenAt(tree, clause).deprel, ['nsubj']); // "Beck, by his own account, …"
  const subject = isSubject ? clause : dependent(tree, clause, 'nsubj');
  if (subject < 0 || tokenAt(tree, subject).upos === 'PRON' || !canSpeak(tree, subject)) return [];
  return yieldOf(tree, subject, (index) => isRelation(tokenAt(tree, index).deprel, ['acl', 'appos'])).filter(
    (index) => index < pronoun || subject > pronoun,
  );
}

/** "Ida Roos, an analyst who expects a cut, …": who is called so straight after the name. */
function namedBeside(tree: Tree, noun: number, mentions: readonly Mention[] = []): Mention | undefined {
  const { deprel, head } = tokenAt(tree, noun);
  return deprel === 'appos' && head < noun
    ? mentions.find(({ token, kind }) => token === head && kind === 'person')
    : undefined;
}

/** How many attributions ahead the one may stand from which a source is taken. */
const LENT_WITHIN = 4;

/** The attribution itself, or the one further on in whose sentence its source stands. */
function lender(
  placed: Placed,
  found: readonly Placed[],
  index: number,
  sentences: readonly ParsedSentence[],
): Placed {
  const start = placed.attribution.source[0]?.[0];
  if (start === undefined || start < (sentences[placed.sentence]?.end ?? 0)) return placed;
  const ahead = found.slice(index + 1, index + 1 + LENT_WITHIN);
  return (
    ahead.find(({ attribution, sentence }) => {
      const isSame = attribution.source[0]?.[0] === start;
      return isSame && start < (sentences[sentence]?.end ?? 0);
    }) ?? placed
  );
}

/** The source of an attribution where it stands, with nothing said beside it. */
const there = (attribution: Attribution, sentence: number): Placed => ({
  attribution: { ...attribution, content: [] },
  sentence,
});

/** A source that stands in another sentence: the attribution that it was taken from, if any, knows who it is. */
function borrowed(attribution: Attribution, earlier: readonly Placed[]): Claimant | undefined {
  const key = attribution.source[0]?.[0];
  for (let at = earlier.length - 1; at >= Math.max(0, earlier.length - BORROWED_WITHIN); at--) {
    const known = earlier[at]?.attribution;
    if (known && known.source[0]?.[0] === key) return known.claimant;
  }
  return undefined;
}

/** The plural subject before a "they" in its own sentence, if it means people or bodies: "The ants wait, they write". */
function pluralBefore(tree: Tree, pronoun: number): number[] {
  for (let at = pronoun - 1; at >= 0; at--) {
    const { xpos, deprel } = tokenAt(tree, at);
    if (/^NNP?S$/u.test(xpos) && isRelation(deprel, ['nsubj']) && canSpeak(tree, at)) {
      return yieldOf(tree, at, (index) => isRelation(tokenAt(tree, index).deprel, ['acl', 'appos']));
    }
  }
  return [];
}

/** Who a noun phrase names or describes. */
function describe(tree: Tree, words: readonly number[], sentence: number, cast: Cast): Claimant {
  const { head, name, hasTitle, roles } = readSource(tree, words);
  if (name) return named(nameIn(tree, words, name, sentence, cast), hasTitle, roles, cast);
  return ofNoun(tree, head, words, sentence, cast);
}

/** The name in a phrase; the full name where a title tells two of one surname apart ("Mr Cole", not his aunt). */
function nameIn(
  tree: Tree,
  words: readonly number[],
  name: readonly [number, number],
  sentence: number,
  cast: Cast,
): string {
  const text = nameText(tree, name);
  const whole = cast.bySentence[sentence]?.find(
    (known) => words.includes(known.token) && known.name.endsWith(` ${text}`),
  );
  return whole?.name ?? text;
}

function named(name: string, hasTitle: boolean, roles: readonly string[], cast: Cast): Claimant {
  // "Dr. Ana Wells", "Rosa Church, a nurse": the title or the role tells that the word for a body is none
  const isKnown = cast.byFullName.get(name)?.isSure === true;
  const isBody =
    BODY_NOUNS.has(roles.at(-1) ?? '') ||
    (name.includes(' ') && !isKnown && kindOfName(name, hasTitle) === 'body');
  if (isBody) return { name: wholeName(name, cast), kind: 'body' };
  const person = personNamed(cast, name);
  if (person && (person.name.split(/\s+/u).includes(name) || name.includes(' '))) {
    return { name: name.length > person.name.length ? name : person.name, kind: 'person' };
  }
  // which of two is not said; or nobody's fuller name is
  if (cast.bySurname.has(name) || cast.people.has(name)) return { name, kind: 'person' };
  const kind = kindOfName(name, hasTitle);
  return { name: kind === 'body' ? wholeName(name, cast) : name, kind };
}

/** Where a pronoun stands, and the words of its sentence that its speaker is quoted with: whom they name is not the speaker. */
interface Place {
  readonly sentence: number;
  readonly token: number;
  readonly quoted: ReadonlySet<number>;
}

/** The same with all that is said, quoted or not. */
interface SpeakersPlace extends Place {
  readonly said: ReadonlySet<number>;
  /** The word of saying. */
  readonly cue: Token | undefined;
}

function ofPronoun(
  form: string,
  place: SpeakersPlace,
  earlier: readonly Placed[],
  sentences: readonly ParsedSentence[],
  cast: Cast,
): Claimant {
  const { sentence, token } = place;
  const gender = PRONOUN_GENDERS.get(form);
  if (gender) {
    const unnamed =
      askedBefore(sentence, token, gender, sentences, cast) ??
      unnamedHere(sentences[sentence], token, gender, place.said) ??
      unnamedSpeaker(earlier, gender, sentence, sentences, cast);
    if (unnamed) return unnamed;
    const speaker = lastSpeaker(earlier, gender, sentence, sentences, cast);
    const mention = nearestPerson(cast, gender, place);
    if (mention === 'two fit') return speaker?.claimant ?? { name: null, kind: 'person' };
    // "Roos said it leaked. Beck had let it rust, she said."
    if (
      speaker &&
      (mention === undefined || isSpokenOf(mention, place) || mention.sentence <= speaker.sentence)
    )
      return speaker.claimant;
    const only = mention ?? onlyPerson(cast, gender, sentence);
    return only
      ? claimantOfMention(only, cast)
      : (recentSpeaker(earlier, gender, sentence, cast) ?? { name: null, kind: 'person' });
  }
  if (!/^(?:they|them|their|both|these|each|it|its)$/u.test(form)) return { name: null, kind: 'person' };
  const isPlural = /^(?:they|them|their|both|these|each)$/u.test(form);
  const subject = isPlural ? undefined : bodyBefore(cast, sentence, token);
  if (subject) return claimantOfMention(subject, cast);
  const home = sentences[sentence];
  const isOpening = home !== undefined && token === 0; // "It says …", not "The firm said it …"
  const written =
    isOpening && place.cue ? documentMeant(sentences[sentence - 1], isPlural, place.cue) : undefined;
  if (written) return written;
  const here = home && !isPlural ? bodyHere(treeOf(home), token, sentence, cast) : undefined;
  const told = bodyTold(sentences[sentence - 1], cast, sentence - 1, isPlural);
  const body = isOneParagraph(sentences, sentence - 1, sentence) ? (told ?? here) : (here ?? told);
  if (body) return body;
  const people = isPlural ? peopleTold(sentences[sentence - 1], cast, sentence - 1) : undefined;
  if (people) return people;
  const claimant = lastNamed(earlier, sentence);
  if (
    claimant &&
    (isPlural ? /^(?:body|anonymous)$/u.test(claimant.kind) : /^(?:body|document)$/u.test(claimant.kind))
  )
    return claimant;
  return { name: null, kind: isPlural ? 'person' : 'body' };
}

/** "Beck had let it rust, she said": whether somebody is named in what the same sentence reports; "Beck did not agree: “…,” he said" names who says it. */
const isSpokenOf = (mention: Mention, { sentence, said }: SpeakersPlace): boolean =>
  mention.sentence === sentence && said.has(mention.token);

/** The body that the sentence before is about: "The council met in May. It said …". */
function bodyTold(
  before: ParsedSentence | undefined,
  cast: Cast,
  sentence: number,
  isPlural: boolean,
): Claimant | undefined {
  if (!before?.reliable) return undefined;
  const tree = treeOf(before);
  const subject = tree.tokens.findIndex(
    ({ head, deprel }) => head === tree.root && head >= 0 && isRelation(deprel, ['nsubj']),
  );
  const { lemma, upos, xpos, head } = tree.tokens[subject] ?? { lemma: '', upos: '', xpos: '', head: -1 };
  // "Norra were angry. They said …"
  const isMany = (at: number): boolean => /^(?:were|are|have)$/iu.test(tree.tokens[at]?.form ?? '');
  if (isPlural && ![head, ...childrenOf(tree, head)].some(isMany)) return undefined;
  const named = cast.bySentence[sentence]?.find(
    ({ token, kind, isSubject }) => kind === 'body' && (token === subject || (isSubject && token > subject)),
  );
  if (named) return claimantOfMention(named, cast);
  if (upos !== 'NOUN' || xpos !== 'NN' || !BODY_NOUNS.has(lemma)) return undefined;
  const words = yieldOf(tree, subject, (index) => isRelation(tokenAt(tree, index).deprel, ['acl', 'appos']));
  return ofNoun(tree, subject, words, sentence, cast);
}

/** The people whom the sentence before is about: "Researchers at Esk measured it. They found …". */
function peopleTold(before: ParsedSentence | undefined, cast: Cast, sentence: number): Claimant | undefined {
  if (!before?.reliable) return undefined;
  const tree = treeOf(before);
  const subject = tree.tokens.findIndex(
    ({ head, deprel }) => head === tree.root && head >= 0 && isRelation(deprel, ['nsubj']),
  );
  const { lemma, xpos } = tree.tokens[subject] ?? { lemma: '', xpos: '' };
  if (xpos !== 'NNS' || !isPersonNoun(lemma)) return undefined;
  const words = yieldOf(tree, subject, (index) => isRelation(tokenAt(tree, index).deprel, ['acl', 'appos']));
  return describe(tree, words, sentence, cast);
}

/** "The regulator is looking at it, it said": the body without a name that the same sentence is about. */
function bodyHere(tree: Tree, pronoun: number, sentence: number, cast: Cast): Claimant | undefined {
  const subject = tree.tokens.findIndex(({ deprel }) => isRelation(deprel, ['nsubj']));
  const { lemma, xpos } = tree.tokens[subject] ?? { lemma: '', xpos: '' };
  if (subject < 0 || subject >= pronoun || xpos !== 'NN' || !BODY_NOUNS.has(lemma)) return undefined;
  const words = yieldOf(tree, subject, (index) => isRelation(tokenAt(tree, index).deprel, ['acl', 'appos']));
  const isDefinite = /^(?:the|its|their|this)$/iu.test(tokenAt(tree, words[0] ?? subject).form);
  return isDefinite ? ofNoun(tree, subject, words, sentence, cast) : undefined;
}

/** The body that is the subject of what a remark in the same sentence reports: "Nordline will cut jobs, it said". */
function bodyBefore(cast: Cast, sentence: number, token: number): Mention | undefined {
  const subjects = (cast.bySentence[sentence] ?? []).filter(
    (mention) => mention.kind === 'body' && mention.isSubject && mention.token < token,
  );
  return subjects.length === 1 ? subjects[0] : undefined;
}

/** Who spoke last, in this sentence or the three before. */
function lastNamed(earlier: readonly Placed[], sentence: number): Claimant | undefined {
  for (let at = earlier.length - 1; at >= 0; at--) {
    const known = earlier[at];
    if (!known || known.sentence < sentence - 3) return undefined;
    if (known.attribution.claimant.name !== null) return known.attribution.claimant;
  }
  return undefined;
}

const NOBODY_NAMED: Claimant = { name: null, kind: 'person' };
const FIRST_PERSON = /^(?:i|we|me|us|my|our)$/iu;
/** How many attributions away a quotation may stand from a cue inside it. */
const NEAR = 8;

const OF_OTHERS = /^(?:he|she|they|it)$/iu;

/**
 * Inside a quotation "I" and "we" are whoever is quoted; their cue may stand before the one that names them. Who is quoted is
 * no "she" of the own words, and no "they" there means somebody whom the article has named last.
 */
function speakingOfThemselves<Found extends Placed>(
  placed: Found,
  index: number,
  all: readonly Found[],
  sentences: readonly ParsedSentence[],
): Found {
  const { attribution } = placed;
  const at = attribution.cue[0];
  const source = attribution.source[0];
  const text = sentences[placed.sentence]?.text;
  const word = source && text?.slice(source[0], source[1]);
  if (!at || word === undefined || !(FIRST_PERSON.test(word) || OF_OTHERS.test(word))) return placed;
  const around = all
    .slice(Math.max(0, index - NEAR), index + NEAR)
    .find(
      (other) =>
        other.attribution.type !== 'indirect' && other.attribution.content.some((span) => contains(span, at)),
    );
  if (!around) return placed;
  const { claimant } = around.attribution;
  if (FIRST_PERSON.test(word)) return { ...placed, attribution: { ...attribution, claimant } };
  const isWrong = /^(?:they|it)$/iu.test(word) || attribution.claimant.name === claimant.name;
  return isWrong ? { ...placed, attribution: { ...attribution, claimant: NOBODY_NAMED } } : placed;
}

/** How many sentences back whoever spoke last may be meant, where no name stands nearer. */
const RECENT = 20;

/** The one person of that gender who has spoken in the last sentences. */
function recentSpeaker(
  earlier: readonly Placed[],
  gender: Gender,
  sentence: number,
  cast: Cast,
): Claimant | undefined {
  const speakers = new Map<string, Claimant>();
  for (let at = earlier.length - 1; at >= 0 && (earlier[at]?.sentence ?? 0) >= sentence - RECENT; at--) {
    const claimant = earlier[at]?.attribution.claimant;
    if (
      claimant?.kind === 'person' &&
      claimant.name !== null &&
      personNamed(cast, claimant.name)?.gender === gender
    )
      speakers.set(claimant.name, claimant);
  }
  return speakers.size === 1 ? [...speakers.values()][0] : undefined;
}

/**
 * The person last mentioned whom the pronoun may mean: the same sentence before earlier ones, and in it the subject. Where
 * two fit alike (“Beck and Roos own the mill. He said …”; a subject of whom nothing tells the gender beside somebody of the
 * right one), neither is said to be meant.
 */
function nearestPerson(
  cast: Cast,
  gender: Gender | undefined,
  { sentence, token, quoted }: Place,
): Mention | 'two fit' | undefined {
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    const people = (cast.bySentence[at] ?? []).flatMap((mention) => {
      const whole = personNamed(cast, mention.name);
      const known = mention.gender ?? whole?.gender;
      const isMedium = mention.isHearer && !mention.isSure; // "he told Harbour Live"
      const fits =
        (mention.kind === 'person' || whole !== undefined) &&
        !isMedium &&
        (known === undefined || gender === undefined || known === gender) &&
        (at < sentence || (mention.token < token && !quoted.has(mention.token)));
      return fits ? [{ mention, isKnown: known !== undefined, name: whole?.name ?? mention.name }] : [];
    });
    if (people.length === 0) continue;
    const subjects = people.filter(({ mention }) => mention.isSubject);
    const [chosen] = subjects.length > 0 ? subjects : people.slice(-1);
    const isRivalled = people.some(
      ({ mention, isKnown, name }) =>
        name !== chosen?.name &&
        (isKnown || !chosen?.isKnown) &&
        (mention.isSubject || (isKnown && !chosen?.isKnown)),
    );
    return isRivalled ? 'two fit' : chosen?.mention;
  }
  return undefined;
}

/** How many sentences back a pronoun may reach where nobody else could be meant. */
const FAR = 15;

/** The only person of that gender whom the last sentences name: an interview goes on for long without a name. */
function onlyPerson(cast: Cast, gender: Gender, sentence: number): Mention | undefined {
  const people = cast.bySentence
    .slice(Math.max(0, sentence - FAR), sentence)
    .flat()
    .filter((mention) => {
      const whole = personNamed(cast, mention.name);
      const known = mention.gender ?? whole?.gender;
      return (mention.kind === 'person' || whole !== undefined) && known === gender;
    });
  const names = new Set(people.map(({ name }) => personNamed(cast, name)?.name ?? name));
  return names.size === 1 ? people.at(-1) : undefined;
}
