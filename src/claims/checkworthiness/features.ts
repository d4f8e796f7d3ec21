import type { DateMention, Figure, NameMention } from '../../domain/analysis';
import type { ParsedSentence, Token } from '../../language/parsed';
import { wordClass } from '../../language/word-class';
import { isEveryday } from './everyday';
import { publicWord, wishes } from './public-life';
import { RATING_ADJECTIVES, RATING_ADVERBS, RATING_NOUNS } from '../kinds/judging-words';
import { childrenOf, dependent, dependents, treeOf, yieldOf, type Tree } from '../trees/tree';
import { wordSet } from '../../language/word-set';

/** One thing that speaks for or against a check, with the token that shows it. */
export interface Feature {
  readonly name: string;
  readonly value: number;
  /** Index of the token that shows it; −1 where the whole stretch does. */
  readonly token: number;
}

/** A sentence with what was found in it before. */
export interface ReadSentence {
  readonly sentence: ParsedSentence;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  /** The names in it, whole; where none are given, a name is a run of words tagged as one. */
  readonly names?: readonly NameMention[];
}

/** A stretch of a sentence that is rated: its tokens by index, in order, and the one that says something of a subject. */
export interface Stretch {
  readonly tokens: readonly number[];
  readonly predicate: number;
}

/** The whole of a sentence. */
export function wholeOf(sentence: ParsedSentence): Stretch {
  return { tokens: sentence.tokens.map((_, index) => index), predicate: treeOf(sentence).root };
}

/** Reads the features of a stretch of a sentence. */
export type FeatureReader = (read: ReadSentence, stretch: Stretch) => Feature[];

/**
 * A reader of what a stretch shows: figures and times, names, tense and mood, who acts, which classes of words it uses,
 * how long it is. Each name stands once, and only if it is wanted. No word that names somebody or something is a
 * feature by itself. What words show is kept with the tree, since its claims share most of its words.
 */
export function featureReader(isWanted: (name: string) => boolean): FeatureReader {
  const known = new WeakMap<Tree, readonly WordFeatures[]>();
  return (read, stretch) => {
    const tree = treeOf(read.sentence);
    let words = known.get(tree);
    if (!words) known.set(tree, (words = wordsOf(tree, isWanted)));
    return featuresIn(read, tree, words, withSubject(tree, stretch), isWanted);
  };
}

function featuresIn(
  read: ReadSentence,
  tree: Tree,
  words: readonly WordFeatures[],
  { tokens: indexes, predicate }: Stretch,
  isWanted: (name: string) => boolean,
): Feature[] {
  const within = new Set(indexes);
  const features = new Map<string, Feature>();
  const keep = (feature: Feature): void => {
    if (!features.has(feature.name)) features.set(feature.name, feature);
  };
  const add = (name: string, token: number, value = 1): void => {
    if (isWanted(name)) keep({ name, value, token });
  };
  for (const index of indexes) {
    const { own, subject } = words[index]!;
    own.forEach(keep);
    if (subject.length > 0 && within.has(tree.tokens[index]!.head)) subject.forEach(keep);
  }
  addMain(tree, predicate, add);
  addFigures(read, indexes, add);
  addNames(tree, indexes, add);
  addShape(tree, indexes, add);
  addMatter(tree, { tokens: indexes, predicate }, features, add);
  return [...features.values()];
}

/** Whether a matter of public life is told, a wish has figures or names in it, or a small thing has neither. */
function addMatter(
  tree: Tree,
  { tokens, predicate }: Stretch,
  found: ReadonlyMap<string, Feature>,
  add: Add,
): void {
  if (!tree.tokens[predicate]) return;
  const matter = isEveryday(tree, predicate) ? -1 : publicWord(tree, tokens);
  const hasPlace = found.has('figure') || found.has('name');
  if (matter >= 0) add('public', matter);
  if (wishes(tree, predicate)) {
    for (const what of ['figure', 'name', 'date'])
      if (found.has(what)) add(`wish:${what}`, found.get(what)!.token);
    return;
  }
  if (hasPlace) return;
  const { tense } = verbFormOf(tree, predicate);
  add(matter >= 0 ? `matter:${tense}` : `small:${tense}`, predicate);
}

type Add = (name: string, token: number, value?: number) => void;

/** What a word shows by itself, and what it shows as the subject of a verb. */
interface WordFeatures {
  readonly own: readonly Feature[];
  readonly subject: readonly Feature[];
}

function wordsOf(tree: Tree, isWanted: (name: string) => boolean): readonly WordFeatures[] {
  const verbs = new Map<number, VerbForm>();
  const verbOf = (head: number): VerbForm => {
    let verb = verbs.get(head);
    if (!verb) verbs.set(head, (verb = verbFormOf(tree, head)));
    return verb;
  };
  return tree.tokens.map((_, index): WordFeatures => {
    const own: Feature[] = [];
    const subject: Feature[] = [];
    const into =
      (features: Feature[]): Add =>
      (name, token, value = 1) => {
        if (isWanted(name)) features.push({ name, value, token });
      };
    addWord(tree, index, into(own));
    addSubject(tree, index, verbOf, into(subject));
    return { own, subject };
  });
}

function addWord(tree: Tree, index: number, add: Add): void {
  const token = tree.tokens[index]!;
  add(`tag:${token.xpos}`, index);
  add(`relation:${token.deprel}`, index);
  if (token.upos !== 'PROPN' && token.upos !== 'NUM' && token.upos !== 'PUNCT') {
    add(`word:${token.lemma.toLowerCase()}`, index);
  }
  if (token.deprel.startsWith('aux')) add(`auxiliary:${token.lemma.toLowerCase()}`, index);
  const known = token.upos === 'PROPN' ? null : wordClass(token.form);
  if (known === null) return;
  add(`class:${known.fine}`, index);
  add(`kind:${known.coarse}`, index);
  const head = tree.tokens[token.head];
  if (token.deprel === 'nummod' && head !== undefined) {
    const counted = wordClass(head.form);
    if (counted !== null) add(`counts:${counted.coarse}`, index);
  }
}

/** How a verb stands: its tag with those of its auxiliaries ("VBN+have/VBD"), and whether it is denied. */
interface VerbForm {
  readonly tense: string;
  readonly isDenied: boolean;
}

function verbFormOf(tree: Tree, verb: number): VerbForm {
  const children = childrenOf(tree, verb).map((child) => tree.tokens[child]!);
  const helpers = children
    .filter(({ deprel }) => deprel.startsWith('aux') || deprel === 'cop')
    .map(({ lemma, xpos }) => (xpos === 'MD' ? lemma.toLowerCase() : `${lemma.toLowerCase()}/${xpos}`));
  return {
    tense: [tree.tokens[verb]!.xpos, ...helpers].join('+'),
    isDenied: children.some(({ lemma }) => /^(?:not|never|n['’]t)$/i.test(lemma)),
  };
}

function addActing(actor: string, tense: string, subject: number, verb: number, add: Add): void {
  add(`actor:${actor}`, subject);
  add(`tense:${tense}`, verb);
  add(`${actor}:${tense}`, verb);
}

/** What goes on in a speaker's mind: who denies it denies no deed ("I never thought of that"). */
const OF_MIND = wordSet(
  'think know expect feel like love want see hear sleep mind care understand mean hope believe realise realize imagine say ask need get give',
);

/** Who acts, and in which tense and mood: "we:VBD" past, "it:VB+will" future, "noun:VBN+have" perfect. */
function addSubject(tree: Tree, index: number, verbOf: (head: number) => VerbForm, add: Add): void {
  const { deprel, head } = tree.tokens[index]!;
  if (!deprel.startsWith('nsubj') || head < 0) return;
  const actor = actorOf(tree.tokens[index]!);
  const { tense, isDenied } = verbOf(head);
  addActing(actor, tense, index, head, add);
  if (isDenied) add(`denied:${actor}`, head);
  const isDeed = !OF_MIND.has(tree.tokens[head]!.lemma) && /VBD|^VBN\+have|^NN.*be/u.test(tense);
  if (isDenied && isDeed && /^(?:i|we)$/u.test(actor)) add('denied-deed', head);
}

/** The stretch with the subject that its main word shares with the one it is joined to, as if it were said again. */
function withSubject(tree: Tree, { tokens, predicate }: Stretch): Stretch {
  const subject = subjectOf(tree, predicate);
  if (subject < 0 || tokens.includes(subject)) return { tokens, predicate };
  return { tokens: [...new Set([...yieldOf(tree, subject), ...tokens])].sort((a, b) => a - b), predicate };
}

/** The subject of a predicate, its own or that of the first of those that it is joined to; −1 for none. */
function subjectOf(tree: Tree, predicate: number): number {
  for (let at = predicate; at >= 0; at = tree.tokens[at]!.head) {
    const own = dependent(tree, at, 'nsubj');
    if (own >= 0) return own;
    if (tree.tokens[at]!.deprel !== 'conj') return -1;
  }
  return -1;
}

/** What the stretch's main word shows: its form, and who does it. */
function addMain(tree: Tree, predicate: number, add: Add): void {
  const main = tree.tokens[predicate];
  if (!main) return;
  add(`root:${main.xpos}`, predicate);
  const subject = subjectOf(tree, predicate);
  if (subject < 0) return;
  const actor = actorOf(tree.tokens[subject]!);
  const { tense } = verbFormOf(tree, predicate);
  add(`main-actor:${actor}`, subject);
  add(`main:${tense}`, predicate);
  if (tree.tokens[subject]!.head !== predicate) addActing(actor, tense, subject, predicate, add);
  const general = isGeneral(tree, predicate, subject, tense);
  if (!general) return;
  add('general', subject);
  const judging = judges(tree, predicate);
  if (judging >= 0) add('general:judged', judging);
  else if (main.upos === 'VERB' && dependent(tree, predicate, 'obj') >= 0) add('general:object', subject);
}

/** "Bats spread it", "coffee is bad": a kind, not one of it, in the present. */
function isGeneral(tree: Tree, predicate: number, subject: number, tense: string): boolean {
  const { form, upos, xpos, lemma } = tree.tokens[subject]!;
  // "Police know why": the ones there
  if (/^(?:police|staff|crew)$/u.test(lemma) || dependent(tree, predicate, 'ccomp') >= 0) return false;
  // "Lawmakers have yet to approve it", "PFA owns the farm"
  if (/^\p{Lu}{2}/u.test(form) || isOfNow(tree, predicate)) return false;
  // "Council approves rise": in headlines one thing stands without a determiner too
  const isKind = xpos === 'NNS' || /^[.!]$/u.test(tree.tokens.at(-1)?.form ?? '');
  if (upos !== 'NOUN' || !isKind || !/^VB[PZ]$|^(?!VBG).*(?:be|do)\/VB[PZ]$/u.test(tense)) return false;
  return dependent(tree, subject, 'det', 'nmod:poss', 'nummod') < 0 && dependent(tree, predicate, 'expl') < 0;
}

/** Whether a predicate tells how things are for now, not always. */
const isOfNow = (tree: Tree, predicate: number): boolean =>
  dependents(tree, predicate, 'advmod').some((word) =>
    /^(?:yet|now|already|currently|today|tonight|meanwhile)$/iu.test(tree.tokens[word]!.form),
  );

/** The word by which a predicate judges, or values and wants, which no look-up settles either: itself, what it is tied to, or what is said of its object; −1 for none. */
function judges(tree: Tree, predicate: number): number {
  const said = [predicate, ...dependents(tree, predicate, 'xcomp', 'obj', 'advmod')];
  const words = said.flatMap((word) => [word, ...dependents(tree, word, 'amod')]);
  return words.find((word) => isJudging(tree.tokens[word]!)) ?? -1;
}

const JUDGING: Readonly<Record<string, ReadonlySet<string>>> = {
  ADJ: RATING_ADJECTIVES,
  NOUN: RATING_NOUNS,
  ADV: RATING_ADVERBS,
  VERB: wordSet('matter deserve need want hope love hate like beat fade pay hurt heal inspire'),
};

const isJudging = ({ lemma, upos }: Token): boolean => JUDGING[upos]?.has(lemma.toLowerCase()) === true;

function actorOf(token: Token): string {
  if (token.upos === 'PRON') return token.lemma.toLowerCase();
  return token.upos === 'PROPN' ? 'name' : 'noun';
}

function addFigures(read: ReadSentence, indexes: readonly number[], add: Add): void {
  const { tokens } = read.sentence;
  const tokenAt = (start: number): number => {
    const at = firstOf(indexes, (index) => tokens[index]!.end > start);
    return at < indexes.length && tokens[indexes[at]!]!.start <= start ? at : -1;
  };
  let count = 0;
  for (const figure of read.figures) {
    const at = tokenAt(figure.span[0]);
    if (at === -1 || isClock(figure, tokens[indexes[at]! - 1])) continue;
    count++;
    add('figure', indexes[at]!);
    add(`figure:${kindOfFigure(figure, read.sentence.text)}`, indexes[at]!);
    if (figure.approximate) add('figure:approximate', indexes[at]!);
  }
  if (count > 0) add('figures', -1, Math.log1p(count));
  for (const date of read.dates) {
    const at = tokenAt(date.span[0]);
    if (at === -1) continue;
    add('date', indexes[at]!);
    add(date.needs === null ? 'date:fixed' : 'date:relative', indexes[at]!);
  }
}

/** "at nine": an hour counts nothing. */
const isClock = ({ unit, value }: Figure, before: Token | undefined): boolean =>
  unit === null && value <= 24 && /^at$/iu.test(before?.form ?? '');

/** The place of the first index that holds, where all behind it do; the length where none does. */
function firstOf(indexes: readonly number[], holds: (index: number) => boolean): number {
  let from = 0;
  let to = indexes.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(indexes[middle]!)) to = middle;
    else from = middle + 1;
  }
  return from;
}

const MONEY = /^(?:US |\p{Lu}\p{L}+ )*(?:dollars|pounds|euros|yuan|yen|cents|pence|rupees|francs|roubles)$/u;

function kindOfFigure({ unit, value, span }: Figure, text: string): string {
  if (unit === 'percent' || unit === 'percentage points') return 'percent';
  if (unit !== null && MONEY.test(unit) && !/lbs?\b/iu.test(text.slice(...span))) return 'money';
  if (unit === 'times' || unit === 'rank') return unit;
  if (unit !== null && /^(?:second|minute|hour|day|week|month|year|decade|centurie)s?(?: old)?$/.test(unit))
    return 'time';
  if (unit === null) return value < 1 ? 'share' : 'bare';
  return value >= 1000 ? 'large' : 'count';
}

function addNames(tree: Tree, indexes: readonly number[], add: Add): void {
  const names = indexes.filter(
    (index) => tree.tokens[index]!.upos === 'PROPN' && tree.tokens[index]!.deprel !== 'flat',
  );
  if (names.length === 0) return;
  add('name', names[0]!);
  add('names', -1, Math.log1p(names.length));
}

function addShape(tree: Tree, indexes: readonly number[], add: Add): void {
  const words = indexes.filter((index) => tree.tokens[index]!.upos !== 'PUNCT').length;
  add('length', -1, Math.log1p(words) / 3);
  if (words > 5) add('length:over-5', -1);
  if (words > 10) add('length:over-10', -1);
  if (words > 20) add('length:over-20', -1);
  const last = tree.tokens[indexes.at(-1) ?? -1]?.form;
  if (last === '?' || last === '!' || last === '...') add(`ends:${last}`, indexes.at(-1)!);
}
