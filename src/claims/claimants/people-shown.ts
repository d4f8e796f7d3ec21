import type { ParsedSentence } from '../../language/parsed';
import type { Gender } from '../names/given-names';
import { isKnownBody } from '../names/bodies';
import { findNames } from '../names/find-names';
import { CUE_VERBS } from '../attribution/lexicon/verbs';
import { FIRM_NOUNS } from '../names/noun-kinds';
import { isPersonNoun } from '../names/person-nouns';
import { isKnownPlace } from '../names/places';
import { dependent, dependents, isRelation, tokenAt, treeOf, type Tree } from '../trees/tree';
import type { Mention } from './mentions';
import { isToldOfNext } from './told-of-next';
import { wordSet } from '../../language/word-set';

/** What people do and bodies do not. */
const PERSONAL =
  wordSet(`laugh smile grin giggle chuckle cry weep sob sigh nod shrug frown blush shiver cough sneeze kneel marry wed divorce retire graduate
  sleep wake eat dine sing dance swim pray die bear limp whisper mutter shout scream`);
const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['herself', 'female'],
]);
/** A longer sentence is a list, in which nobody is the only one. */
const LONGEST = 200;
/** How many sentences back somebody may be whom a "he" means. */
const REACH = 2;

/**
 * Names of one word that the text shows to be people's, with the gender where that shows too: by a title or an age elsewhere, by what
 * only people do, or by a "he" or "she" that can mean nobody else.
 */
export function peopleShown(
  sentences: readonly ParsedSentence[],
  bySentence: readonly (readonly Mention[])[],
): ReadonlyMap<string, Gender | undefined> {
  const people = new Map<string, Gender | undefined>();
  const told = bareSpeakers(sentences, bySentence);
  for (const mention of bySentence.flat()) {
    const { name, kind, isSure, sentence, token, gender } = mention;
    if (!isOneWord(name)) continue;
    const tree = treeOf(sentences[sentence]!);
    if (kind === 'person' && isSure) people.set(name, people.get(name) ?? gender);
    else if (isPersonal(tree, token) || told.has(name) || isToldOfNext(mention, sentences, bySentence))
      people.set(name, people.get(name));
    else {
      const meant = onlyMeaning(mention, sentences, bySentence);
      if (meant) people.set(name, people.get(name) ?? meant);
    }
  }
  return people;
}

/**
 * Names of one word that say or think something somewhere, while nothing tells of a body: no noun or longer name beside them, no
 * shares or profit of theirs, no "it" or "its" after them.
 */
function bareSpeakers(
  sentences: readonly ParsedSentence[],
  bySentence: readonly (readonly Mention[])[],
): ReadonlySet<string> {
  const mentions = bySentence.flat();
  const bodies = new Set(
    findNames(sentences)
      .flat()
      .flatMap(({ name, kind }) => (/^(?:body|place|product)$/u.test(kind) ? [name] : [])),
  );
  for (const { name, kind, isSure, roles } of mentions)
    if (isOneWord(name) ? kind === 'body' && roles.length > 0 : kind === 'body' || !isSure)
      bodies.add(name.split(/\s/u)[0]!);
  const speakers = new Set<string>();
  const ofFirms = sentencesOfFirms(sentences);
  for (const mention of mentions) {
    const { name, sentence, token } = mention;
    if (!isOneWord(name)) continue;
    const isAmongFirms = ofFirms.has(sentence) || ofFirms.has(sentence - 1);
    if (isAmongFirms || isCalledIt(mention, sentences)) bodies.add(name);
    if (speaks(treeOf(sentences[sentence]!), token)) speakers.add(name);
  }
  return new Set([...speakers].filter((name) => !bodies.has(name)));
}

/** What only firms have or are, and do with their money. */
const OF_FIRMS =
  /^(?:share|shareholder|profit|revenue|turnover|earnings?|dividend|bond|stock|subsidiary|takeover|merger|executive|ceo|chairman)$/u;

/** The sentences in which firms are spoken of, by number: a name there or in the next may be one's. */
const sentencesOfFirms = (sentences: readonly ParsedSentence[]): ReadonlySet<number> =>
  new Set(
    sentences.flatMap(({ tokens }, index) =>
      tokens.some(({ lemma }) => OF_FIRMS.test(lemma) || FIRM_NOUNS.has(lemma)) ? [index] : [],
    ),
  );

/** Whether a name is the subject of a word of saying or thinking. */
function speaks(tree: Tree, name: number): boolean {
  const { deprel, head } = tokenAt(tree, name);
  const cue = CUE_VERBS.get(tree.tokens[head]?.lemma ?? '');
  const isSaying = cue?.takes.has('that') === true && /^(?:speech|belief)$/u.test(cue.meaning); // not "opened two hotels"
  return deprel === 'nsubj' && isSaying;
}

/** "Norra said it would close", "Norra fell. It said …": whether the next pronoun after a subject is that of a thing or of several. */
function isCalledIt({ sentence, token, isSubject }: Mention, sentences: readonly ParsedSentence[]): boolean {
  if (!isSubject) return false;
  const next = sentences[sentence + 1];
  const [first] = next?.tokens ?? [];
  const goesOn = next !== undefined && first !== undefined && speaks(treeOf(next), 0); // "It said …"
  const after = [
    ...sentences[sentence]!.tokens.slice(token + 1, token + LONGEST),
    ...(goesOn ? [first] : []),
  ];
  const pronoun = after.find(
    ({ xpos, form }) => /^PRP\$?$/u.test(xpos) && !/^(?:i|we|you|my|our|your)$/iu.test(form),
  );
  return pronoun !== undefined && /^(?:it|its|they|their)$/iu.test(pronoun.form);
}

const isOneWord = (name: string): boolean =>
  /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(name) && !isKnownPlace(name) && !isKnownBody(name);

/** Whether a name is the subject of a verb of which only people can be: "Roos laughed", "Roos grew up". */
function isPersonal(tree: Tree, name: number): boolean {
  const { deprel, head } = tokenAt(tree, name);
  if (!isRelation(deprel, ['nsubj']) || head < 0) return false;
  const { lemma, upos } = tokenAt(tree, head);
  if (upos !== 'VERB') return false;
  if (lemma === 'grow')
    return dependents(tree, head, 'compound:prt').some((up) => tokenAt(tree, up).form === 'up');
  // a firm may be "born", hardly in a place
  if (lemma === 'bear') return deprel === 'nsubj:pass' && hasPlace(tree, head);
  // "retired the bond", "Trellis married the two brands"
  const takesThing = /^(?:retire|marry|wed|divorce)$/u.test(lemma) && dependent(tree, head, 'obj') >= 0;
  return (PERSONAL.has(lemma) && !takesThing) || isHarmed(tree, head);
}

/** What is done to people alone where nothing is said to have done it. */
const HARMS =
  wordSet(`injure wound hurt jail imprison arrest handcuff stab behead hospitalise hospitalize bail bury cremate knight deport extradite
  electrocute concuss`);

/** "Roos was hurt", "Roos was taken to hospital", "Roos was sent off"; not "Norra was hurt by the strike". */
function isHarmed(tree: Tree, verb: number): boolean {
  const { lemma, xpos } = tokenAt(tree, verb);
  if (xpos !== 'VBN' || dependents(tree, verb, 'obl:agent').length > 0) return false;
  if (HARMS.has(lemma)) return true;
  const goes = (words: RegExp, ...relations: string[]): boolean =>
    dependents(tree, verb, ...relations).some((word) => words.test(tokenAt(tree, word).lemma));
  if (/^(?:take|rush|airlift|treat|admit|fly|drive)$/u.test(lemma)) return goes(/^hospital$/u, 'obl');
  return lemma === 'send' && goes(/^off$/u, 'compound:prt', 'advmod');
}

const hasPlace = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'obl').some((place) =>
    dependents(tree, place, 'case').some((word) => /^(?:in|at|to)$/iu.test(tokenAt(tree, word).form)),
  );

/** The gender of a "he" or "she" that means the one who is named, the subject, since nobody else is spoken of. */
function onlyMeaning(
  { name, sentence, token, isSubject }: Mention,
  sentences: readonly ParsedSentence[],
  bySentence: readonly (readonly Mention[])[],
): Gender | undefined {
  const { tokens } = sentences[sentence]!;
  if (!isSubject || tokens.length > LONGEST) return undefined;
  const at = tokens.findIndex(({ form }, index) => index > token && PRONOUNS.has(form.toLowerCase()));
  if (at < 0) return undefined;
  for (let before = Math.max(0, sentence - REACH); before <= sentence; before++) {
    const end = before === sentence ? at : sentences[before]!.tokens.length;
    const isOther = (bySentence[before] ?? []).some((one) => one.name !== name && one.token < end);
    const isUnnamed = sentences[before]!.tokens.slice(0, end).some(
      ({ upos, lemma }) => upos === 'NOUN' && isPersonNoun(lemma.toLowerCase()),
    );
    if (isOther || isUnnamed) return undefined;
  }
  return PRONOUNS.get(tokens[at]!.form.toLowerCase());
}
