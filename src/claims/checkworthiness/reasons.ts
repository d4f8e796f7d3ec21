import type { SuggestionReason } from '../../domain/analysis';
import { overlaps, type SpanPair } from '../../domain/span';
import { firstFrom, type Token } from '../../language/parsed';
import { isNamedDay } from '../names/time-words';
import { degreeWords, figureWords, predicateWords } from '../trees/telling-words';
import { dependent, dependents, firstWordOf, isRelation, tokenAt, treeOf, type Tree } from '../trees/tree';
import type { ReadSentence, Stretch } from './features';
import { weighFeatures, type WeighedFeature } from './rate';

interface Meaning {
  /** What the feature's name begins with. */
  readonly starts: string;
  /** Only of these words. */
  readonly words?: RegExp;
  readonly rule: string;
  readonly means: string;
  /** Whether it speaks for a check or against one; where a weight says the contrary, no reader is told. */
  readonly isFor: boolean;
}

const speaksFor = (starts: string, rule: string, means: string): Meaning => ({
  starts,
  rule,
  means,
  isFor: true,
});
const speaksAgainst = (starts: string, rule: string, means: string, words?: RegExp): Meaning => ({
  starts,
  rule,
  means,
  isFor: false,
  ...(words && { words }),
});

/** What a feature means to a reader; the first that fits. */
export const CHECK_REASONS: readonly Meaning[] = [
  speaksFor('figure:money', 'money', 'names a sum of money'),
  speaksFor('figure:percent', 'percentage', 'gives a percentage'),
  speaksFor('figure:share', 'share', 'gives a share'),
  speaksFor('figure:rank', 'rank', 'ranks something'),
  speaksFor('figure:times', 'times-as-much', 'says how often, or how many times as much'),
  speaksFor('figure', 'figure', 'gives a figure'),
  speaksFor('counts:', 'count', 'counts something'),
  speaksFor('date', 'date', 'says when'),
  speaksFor('name', 'name', 'names a person, a body or a place'),
  speaksFor('general', 'general', 'speaks of a kind as a whole'),
  speaksFor('tag:JJS', 'superlative', 'uses a superlative'),
  speaksFor('tag:RBS', 'superlative', 'uses a superlative'),
  speaksFor('tag:JJR', 'comparison', 'compares'),
  speaksFor('tag:RBR', 'comparison', 'compares'),
  speaksFor('tag:VBD', 'past', 'tells what happened'),
  speaksFor('main:VBD', 'past', 'tells what happened'),
  speaksFor('tense:VBN+have', 'perfect', 'tells what has happened'),
  speaksAgainst('tag:MD', 'future', 'looks ahead', /^(?:will|shall|wo|['’]ll)$/iu),
  speaksAgainst('tag:MD', 'would-be', 'says what would be', /^(?:would|['’]d)$/iu),
  speaksAgainst('tag:MD', 'duty', 'says what should be', /^(?:should|ought)$/iu),
  speaksAgainst('tag:MD', 'modal', 'says what may or can be, not what is', /^(?:may|might|can|could|ca)$/iu),
  speaksAgainst('auxiliary:should', 'duty', 'says what should be'),
  speaksAgainst('auxiliary:will', 'future', 'looks ahead'),
  speaksAgainst('auxiliary:would', 'would-be', 'says what would be'),
  speaksAgainst('general:judged', 'judged', 'judges a kind as a whole'),
  speaksAgainst('ends:?', 'question', 'asks'),
  speaksAgainst('actor:i ', 'first-person', 'speaks of the speaker'),
  speaksAgainst('main-actor:i ', 'first-person', 'speaks of the speaker'),
  speaksAgainst('actor:we ', 'own-side', 'speaks of the speaker’s own side'),
  speaksAgainst('word:think', 'opinion', 'says what somebody thinks'),
  speaksAgainst('word:believe', 'opinion', 'says what somebody thinks'),
  speaksAgainst('word:want', 'wish', 'says what somebody wants'),
  speaksAgainst('word:hope', 'wish', 'says what somebody hopes'),
  speaksAgainst('word:need', 'need', 'says what is needed'),
];

/** What is told of a claim that calls for a check, and of which no weight says why. */
export const STATED = { rule: 'stated', means: 'says something that can be shown or refuted' } as const;

/** Names of the weights that a reader is told about; the rest (classes of words, relations) say little by themselves. */
function meaningOf({ name, adds }: WeighedFeature, word: string): Meaning | undefined {
  return reasonsNamed(name).find(
    ({ isFor, words }) => isFor === adds > 0 && (words === undefined || words.test(word)),
  );
}

/** By the names of weights, of which there are so many and no more. */
const named = new Map<string, readonly Meaning[]>();

function reasonsNamed(name: string): readonly Meaning[] {
  const known = named.get(name);
  if (known !== undefined) return known;
  const found = CHECK_REASONS.filter(({ starts }) => `${name} `.startsWith(starts));
  named.set(name, found);
  return found;
}

/**
 * Why a stretch of a sentence calls for a check or does not, the weightiest reasons first, each with the words that show it, and
 * no words twice.
 */
export function reasonsFor(read: ReadSentence, stretch: Stretch, most = 2): SuggestionReason[] {
  const reasons: SuggestionReason[] = [];
  const features = weighFeatures(read, stretch);
  for (const feature of features) {
    const token = read.sentence.tokens[feature.token];
    const said = token && meaningOf(closest(feature, features), token.form);
    if (!said || tellsOther(read, feature) || isAsked(treeOf(read.sentence), feature, stretch)) continue;
    const span = wordsOf(read, feature, stretch);
    if (span === null) continue;
    const means = isState(treeOf(read.sentence), feature) ? 'tells how things were' : said.means;
    const reason = reasonOf(read, { rule: said.rule, means, span, isFor: feature.adds > 0 });
    if (reasons.some(({ rule }) => rule === reason.rule)) continue;
    const same = reasons.findIndex((other) => overlaps(other.span, span));
    // the figure tells more than the verb that it stands with
    if (same < 0) reasons.push(reason);
    else if (isTense(reasons[same]!.rule) && feature.name.startsWith('figure')) reasons[same] = reason;
    if (reasons.length === most) break;
  }
  return reasons;
}

/** "was old", "had a brother": a past that nothing happens in. */
function isState(tree: Tree, { name, token }: WeighedFeature): boolean {
  if (!/^(?:tag|main):VBD$/u.test(name)) return false;
  const { deprel, lemma } = tokenAt(tree, token);
  return (
    isRelation(deprel, ['cop']) ||
    dependent(tree, token, 'cop') >= 0 ||
    (!isRelation(deprel, ['aux']) && /^(?:be|have|own|know|lie|belong|contain|cost|weigh|live)$/u.test(lemma))
  );
}

/**
 * The same for a claim that calls for a check: at least one reason that speaks for it, if only that its main words say something
 * that can be shown ("bans smoking in parks").
 */
export function reasonsForCheck(read: ReadSentence, stretch: Stretch, most = 2): SuggestionReason[] {
  const reasons = reasonsFor(read, stretch, most);
  if (reasons.some(({ says }) => says.startsWith(FOR)) || !read.sentence.tokens[stretch.predicate])
    return reasons;
  const span = predicateWords(treeOf(read.sentence), stretch.predicate, new Set(stretch.tokens));
  return [reasonOf(read, { ...STATED, span, isFor: true }), ...reasons.slice(0, most - 1)];
}

const FOR = 'Worth a check';

function reasonOf(
  { sentence: { text } }: ReadSentence,
  { rule, means, span, isFor }: { rule: string; means: string; span: SpanPair; isFor: boolean },
): SuggestionReason {
  const words = text.slice(...span).replaceAll(/\s+/gu, ' ');
  const verdict = isFor ? FOR : 'Less to check';
  return { rule: `check-worthiness/${rule}`, span, says: `${verdict}: it ${means} (“${words}”).` };
}

const isTense = (rule: string): boolean => /^check-worthiness\/(?:past|perfect)$/u.test(rule);

/**
 * Whether a past tense stands in a clause that is not told but asked or set beside: "nobody knows how many died", "higher than they
 * were a year ago".
 */
function isAsked(tree: Tree, { name, token }: WeighedFeature, { predicate }: Stretch): boolean {
  if (!/^(?:tag|main|tense):VB[DN]/u.test(name)) return false;
  for (let at = token; at >= 0 && at !== predicate; at = tokenAt(tree, at).head) {
    const { deprel } = tokenAt(tree, at);
    if (!isRelation(deprel, ['ccomp', 'csubj', 'advcl', 'acl', 'obl', 'parataxis'])) continue;
    const first = tree.tokens[firstWordOf(tree, at)]!;
    const isQuestion =
      isRelation(deprel, ['ccomp', 'csubj', 'acl']) && deprel !== 'acl:relcl' && first.xpos.startsWith('W');
    const isBeside = dependents(tree, at, 'mark', 'case').some((word) =>
      /^than$/iu.test(tokenAt(tree, word).form),
    );
    if (isQuestion || isBeside || /^(?:whether|than)$/iu.test(first.form)) return true;
  }
  return false;
}

/** For a figure, what kind of figure it is, where that speaks for a check too. */
function closest(feature: WeighedFeature, features: readonly WeighedFeature[]): WeighedFeature {
  if (feature.name !== 'figure') return feature;
  const kind = features.find(
    ({ name, token, adds }) =>
      token === feature.token && adds > 0 && /^figure:(?:money|percent|share|rank|times)$/u.test(name),
  );
  return kind ?? feature;
}

/** "more than 900", "most of them", "earlier work": degrees by their form that compare nothing; "could not prove it": it did not. */
function tellsOther({ sentence: { tokens } }: ReadSentence, { name, token }: WeighedFeature): boolean {
  const word = tokens[token]!.form.toLowerCase();
  const [next, after] = [tokens[token + 1], tokens[token + 2]];
  if (name === 'tag:MD') return /^c(?:an?|ould)$/u.test(word) && next?.lemma === 'not';
  if (!/^tag:(?:JJ|RB)[RS]$/u.test(name)) return false;
  if (/^(?:earlier|later|former|latter|further|longer)$/u.test(word)) return true;
  if (/^(?:more|less|fewer)$/u.test(word)) return next?.form === 'than' && after?.upos === 'NUM';
  return (
    /^(?:most|least)$/u.test(word) &&
    (next?.form === 'of' || next?.upos === 'NOUN' || tokens[token - 1]?.form === 'at')
  );
}

/** The words that show what a feature is about, whole: the figure with what it counts, the date, the name, the verb with what it tells. */
function wordsOf(
  read: ReadSentence,
  { name, token: index }: WeighedFeature,
  stretch: Stretch,
): SpanPair | null {
  const { tokens } = read.sentence;
  const tree = treeOf(read.sentence);
  const within = new Set(stretch.tokens);
  const { start, end, deprel, head } = tokens[index]!;
  const mentionedIn = (mentions: ReadSentence['figures' | 'dates']): SpanPair | undefined =>
    mentions.find(({ span }) => overlaps(span, [start, end]))?.span;
  if (name.startsWith('figure')) return figureWords(tree, mentionedIn(read.figures) ?? [start, end], within);
  if (name.startsWith('date')) return mentionedIn(read.dates) ?? [start, end];
  if (/^(?:tag|main|tense):VB[DN]|^tag:MD|^auxiliary:/u.test(name)) {
    const verb = /^(?:aux|cop)/u.test(deprel) ? head : index;
    return within.has(verb) ? predicateWords(tree, verb, within) : null;
  }
  if (/^tag:(?:JJ|RB)[RS]$/u.test(name)) return degreeWords(tree, index, within);
  if (!name.startsWith('name')) return [start, end];
  const dated = wordsIn(tokens, read.dates);
  const named = stretch.tokens.find(
    (word) => tokens[word]!.upos === 'PROPN' && !dated.has(word) && !isDays(tokens[word]!.form),
  );
  if (named === undefined) return null;
  // "Department of Health"
  const { start: at } = tokens[named]!;
  const whole = read.names?.find(({ span }) => span[0] <= at && at < span[1]);
  if (whole !== undefined) return whole.span;
  let [from, to] = [named, named];
  while (tokens[from - 1]?.upos === 'PROPN') from--;
  while (tokens[to + 1]?.upos === 'PROPN') to++;
  return [tokens[from]!.start, tokens[to]!.end];
}

/** "on Sundays": days that name nobody. */
const isDays = (form: string): boolean => isNamedDay(form) || isNamedDay(form.replace(/s$/u, ''));

/** The words that times hold. */
function wordsIn(tokens: readonly Token[], times: ReadSentence['dates']): ReadonlySet<number> {
  const held = new Set<number>();
  for (const { span } of times)
    for (
      let at = Math.max(0, firstFrom(tokens, span[0]) - 1);
      tokens[at] && tokens[at]!.start < span[1];
      at++
    )
      if (tokens[at]!.end > span[0]) held.add(at);
  return held;
}
