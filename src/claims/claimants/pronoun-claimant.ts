import type { Claimant } from '../../domain/analysis';
import type { ParsedSentence, Token } from '../../language/parsed';
import { BODY_NOUNS } from '../names/noun-kinds';
import { isPersonNoun } from '../names/person-nouns';
import { childrenOf, isRelation, tokenAt, treeOf, yieldOf, type Tree } from '../trees/tree';
import { askedBefore } from './asked-before';
import { canSpeak } from './can-speak';
import type { Cast } from './cast';
import { describe } from './described-claimant';
import { documentMeant } from './document-meant';
import { lastSpeaker } from './last-speaker';
import type { Mention } from './mentions';
import { claimantOfMention, ofNoun } from './noun-claimant';
import { PRONOUN_GENDERS, recentSpeaker, nearestPerson, onlyPerson, type Place } from './person-meant';
import { isOneParagraph, type Placed } from './placed';
import { unnamedHere, unnamedSpeaker } from './unnamed-speaker';

/** The plural subject before a "they" in its own sentence, if it means people or bodies: "The ants wait, they write". */
export function pluralBefore(tree: Tree, pronoun: number): number[] {
  for (let at = pronoun - 1; at >= 0; at--) {
    const { xpos, deprel } = tokenAt(tree, at);
    if (/^NNP?S$/u.test(xpos) && isRelation(deprel, ['nsubj']) && canSpeak(tree, at)) {
      return yieldOf(tree, at, (index) => isRelation(tokenAt(tree, index).deprel, ['acl', 'appos']));
    }
  }
  return [];
}

/** The same with all that is said, quoted or not. */
interface SpeakersPlace extends Place {
  readonly said: ReadonlySet<number>;
  /** The word of saying. */
  readonly cue: Token | undefined;
}

export function ofPronoun(
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
