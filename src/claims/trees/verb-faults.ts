import { auxiliariesOf, isFinite, isFiniteVerb, isPredicate, isTense, subjectOf } from '../clauses/predicate';
import { isPersonNoun } from '../names/person-nouns';
import { isMonthName } from './month-name';
import { childrenOf, dependent, dependents, tokenAt, yieldOf, type Tree } from './tree';

/** One way in which the verbs of a tree do not add up to sentences: the words where it shows. */
type Fault = (tree: Tree) => number[];

/**
 * The words where the verbs of a sentence do not add up: a main clause or a relative clause without a tense, a tense
 * without a subject, a bare form that nothing governs, a noun with an object. Where there is one, a verb was probably
 * taken for something else.
 */
export function verbFaults(tree: Tree): number[] {
  const isAsking = tree.tokens.slice(-2).some(({ form }) => form === '?');
  return isAsking || isOrder(tree, tree.root) ? [] : FAULTS.flatMap((fault) => fault(tree));
}

/**
 * Whether the verbs of a tree add up so badly that what hangs where cannot be told: no claim is cut out of such a sentence.
 * A line without a verb, and what merely looks odd, are not meant.
 */
export function isDoubtful(tree: Tree): boolean {
  return MISLEADING.some((fault) => fault(tree).length > 0);
}

/** A full stop after what has no finite verb at its top. It weighs twice: nothing else can be read without it. */
function tenselessSentence(tree: Tree): number[] {
  const { root } = tree;
  const isTold = tree.tokens.slice(-2).some(({ form }) => /^[.!]$/u.test(form));
  if (root < 0 || !isTold) return [];
  return isPredicate(tree, root) && isFinite(tree, root) ? [] : [root, root];
}

/** "Some of the crew left during it; others slept": of what a semicolon parts, a half whose only verb is a participle after its noun. */
function tenselessHalf(tree: Tree): number[] {
  const marks = tree.tokens.flatMap(({ form }, at) => (form === ';' ? [at] : []));
  if (marks.length === 0) return [];
  return [-1, ...marks].flatMap((mark, half) => {
    const end = marks[half] ?? tree.tokens.length;
    const words = tree.tokens.slice(mark + 1, end).map((_, place) => mark + 1 + place);
    if (words.some((word) => isFiniteVerb(tree, word))) return [];
    return words.filter((word) => {
      const { xpos, deprel } = tokenAt(tree, word);
      return xpos === 'VBN' && deprel === 'acl';
    });
  });
}

/** "The port, which ships coal, …": a relative clause whose top is no finite verb. */
function tenselessRelative(tree: Tree): number[] {
  return tree.tokens.flatMap(({ xpos, form, deprel, head }, pronoun) => {
    if (!/^(who|which)$/iu.test(form) || !xpos.startsWith('W') || !deprel.startsWith('nsubj')) return [];
    return head > pronoun && isPredicate(tree, head) && isFinite(tree, head) ? [] : [pronoun];
  });
}

/** A relative pronoun or a clause with a mark and a subject needs a finite verb beside that of the main clause. */
function tooFewTenses(tree: Tree): number[] {
  const { tokens } = tree;
  const needs = tokens.filter(
    ({ xpos, form }) => /^(WDT|WP|WP\$)$/u.test(xpos) && /^(who|whom|whose|which|that)$/iu.test(form),
  ).length;
  const marked = tokens.filter(
    (_, clause) =>
      dependents(tree, clause, 'nsubj').length > 0 &&
      dependents(tree, clause, 'mark').some((mark) =>
        /^(because|although|though|while|since|until|after|before|when|if|unless|that)$/iu.test(
          tokenAt(tree, mark).form,
        ),
      ),
  ).length;
  const tenses = tokens.filter((_, token) => isFiniteVerb(tree, token)).length;
  return tenses === 0
    ? []
    : Array.from({ length: Math.max(0, 1 + needs + marked - tenses) }, () => tree.root);
}

/** A tense without a subject that is not joined to another tense. */
function tenseWithoutSubject(tree: Tree): number[] {
  return tree.tokens.flatMap(({ upos, xpos, deprel, head }, verb) => {
    if (upos !== 'VERB' || !/^VB[DPZ]$/u.test(xpos) || subjectOf(tree, verb) >= 0) return [];
    if (dependent(tree, verb, 'aux', 'cop', 'mark') >= 0) return [];
    const isJoined =
      /^(conj|parataxis)$/u.test(deprel) &&
      isPredicate(tree, head) &&
      isFinite(tree, head) &&
      (auxiliariesOf(tree, head).length === 0 || tokenAt(tree, head).xpos !== 'VBN' || head < verb);
    return isJoined || (deprel === 'root' && isOrderLike(tree, verb)) ? [] : [verb];
  });
}

/** "Call the office before noon": a bare form that opens the sentence, about which other rules know more. */
function isOrder(tree: Tree, root: number): boolean {
  if (root < 0) return false;
  const isBare = tokenAt(tree, root).xpos === 'VB' && tokenAt(tree, root).upos === 'VERB';
  return isBare && tree.tokens.slice(0, root).every(({ upos }) => !/^(NOUN|PROPN|PRON)$/u.test(upos));
}

function isOrderLike(tree: Tree, verb: number): boolean {
  return (
    tokenAt(tree, verb).xpos === 'VBP' && tree.tokens.slice(0, verb).every(({ upos }) => upos !== 'NOUN')
  );
}

/** A participle in the place of a tense: without auxiliary, at the top of the sentence or joined to a past tense. */
function participleForTense(tree: Tree): number[] {
  return tree.tokens.flatMap(({ xpos, deprel, head }, verb) => {
    if (xpos !== 'VBN' || auxiliariesOf(tree, verb).length > 0) return [];
    if (deprel === 'root') return subjectOf(tree, verb) >= 0 ? [verb] : [];
    const isJoined =
      deprel === 'conj' &&
      /^VB[DZ]$/u.test(tokenAt(tree, head).xpos) &&
      dependents(tree, verb, 'cc').length > 0;
    return isJoined && auxiliariesOf(tree, head).length === 0 ? [verb] : [];
  });
}

/** "Villagers who opposed the sale gathered outside, sang hymns": no comma stands between a subject and its verb, unless it closes an aside. */
function subjectCutOff(tree: Tree): number[] {
  return tree.tokens.flatMap(({ upos }, verb) => {
    const subject = upos === 'VERB' ? dependent(tree, verb, 'nsubj') : -1;
    if (subject < 0 || subject > verb || tree.tokens[verb - 1]?.form !== ',') return [];
    const commas = tree.tokens.slice(subject, verb).filter(({ form }) => /^[,–—-]$/u.test(form)).length;
    return commas === 1 && dependents(tree, subject, 'conj').length === 0 ? [verb] : [];
  });
}

/** "supplies ministries, schools and railways and exports to 31 countries": a second "and" with a bare plural after it. */
function secondAnd(tree: Tree): number[] {
  return tree.tokens.flatMap(({ xpos, deprel, head }, word) => {
    if (xpos !== 'NNS' || deprel !== 'conj' || tree.tokens[word - 1]?.upos !== 'CCONJ') return [];
    // "tea and flowers to Britain and oranges to Egypt"
    const isAfterPhrase = tree.tokens[word - 2]?.deprel === 'obl' && tree.tokens[word + 1]?.upos === 'ADP';
    if (isAfterPhrase && dependents(tree, word, 'nmod').length > 0) return [];
    const before = dependents(tree, head, 'conj').filter((other) => other < word);
    return before.some((other) => dependents(tree, other, 'cc').length > 0) ? [word] : [];
  });
}

const HELPING = /^(help|let|make|have|see|watch|hear|feel|dare|bid|go|come|do|be|than)$/u;

/** A bare form without auxiliary, "to", or a verb that takes one; an order opens its sentence. */
function loneBase(tree: Tree): number[] {
  return tree.tokens.flatMap(({ upos, xpos, head, deprel }, verb) => {
    if (upos !== 'VERB' || xpos !== 'VB' || isLicensed(tree, verb)) return [];
    if (head >= 0 && deprel === 'conj' && tokenAt(tree, head).xpos === 'VB') return [];
    if (head >= 0 && /^(xcomp|ccomp)$/u.test(deprel) && HELPING.test(tokenAt(tree, head).lemma)) return [];
    const isOpening = tree.tokens
      .slice(0, verb)
      .every(({ upos: tag }) => !/^(NOUN|PROPN|PRON|VERB)$/u.test(tag));
    return isOpening ? [] : [verb];
  });
}

/** Whether an auxiliary or "to" stands before a bare form, close by or on it. */
export function isLicensed(tree: Tree, verb: number): boolean {
  return (
    dependents(tree, verb, 'aux', 'mark').some((child) => child < verb) ||
    tree.tokens[verb - 1]?.xpos === 'TO' ||
    tree.tokens[verb - 1]?.xpos === 'MD'
  );
}

/** "The archive issues copies": a noun with an object, or with a subject and no copula. */
function nounWithObject(tree: Tree): number[] {
  return tree.tokens.flatMap(({ upos }, noun) => {
    if (!/^(NOUN|PROPN)$/u.test(upos) || dependent(tree, noun, 'cop') >= 0) return [];
    return dependents(tree, noun, 'obj', 'xcomp', 'iobj').some((child) => child > noun) ? [noun] : [];
  });
}

/** "The smelter, which was shut in November after a fire | killed": an aside that a comma opens is closed by one before the verb. */
function openAside(tree: Tree): number[] {
  return tree.tokens.flatMap(({ deprel, head }, clause) => {
    if (deprel !== 'acl:relcl' || head < 0 || !tokenAt(tree, head).deprel.startsWith('nsubj')) return [];
    const verb = tokenAt(tree, head).head;
    const words = yieldOf(tree, clause).filter((token) => tokenAt(tree, token).upos !== 'PUNCT');
    const [first, last] = [words[0]!, words.at(-1)!];
    const isOpen = tree.tokens[first - 1]?.form === ',' && tokenAt(tree, first).xpos.startsWith('W');
    // "who left and whose heirs sued,": a second clause about the noun closes the aside.
    const isFollowed = dependents(tree, head, 'acl:relcl').some((other) => other > clause && other < verb);
    return isOpen &&
      !isFollowed &&
      verb > clause &&
      last < verb &&
      !/^[,–—)]$|^--$/u.test(tree.tokens[last + 1]?.form ?? '')
      ? [verb]
      : [];
  });
}

/** Whether a verb may keep an object in the passive: "patients given the drug". */
export function isGiving(lemma: string): boolean {
  return GIVING.test(lemma);
}

const GIVING =
  /^(appoint|ask|award|call|deem|deny|dub|elect|give|grant|hand|lend|make|name|nickname|offer|owe|pay|promise|sell|send|serve|show|spare|teach|tell|term)$/u;

/** "after a fire killed two workers": a participle after its noun takes no object. */
function participleWithObject(tree: Tree): number[] {
  return tree.tokens.flatMap(({ xpos, deprel, lemma, head }, verb) => {
    if (xpos !== 'VBN' || deprel !== 'acl' || head > verb || isGiving(lemma)) return [];
    if (auxiliariesOf(tree, verb).length > 0) return [];
    const isTelling = dependents(tree, verb, 'ccomp').some((clause) =>
      dependents(tree, clause, 'mark').some(
        (mark) => mark > verb && /^that$/iu.test(tokenAt(tree, mark).form),
      ),
    );
    return isTelling || dependents(tree, verb, 'obj').some((object) => object > verb) ? [verb] : [];
  });
}

/** "Sugar slides as the harvest gathers pace": a plural is no subject of a verb in -s. */
function disagreement(tree: Tree): number[] {
  return tree.tokens.flatMap(({ upos, xpos }, verb) => {
    if (upos !== 'VERB' || xpos !== 'VBZ') return [];
    const subject = dependent(tree, verb, 'nsubj');
    if (subject < 0 || subject > verb || tokenAt(tree, subject).xpos !== 'NNS') return [];
    return dependents(tree, subject, 'nummod', 'cop').length > 0 ? [] : [verb];
  });
}

/** Plurals that are one thing, or one sum: "the news was", "ten miles is". */
const ONE_THING =
  /^(news|series|species|headquarters|means|works|crossroads|gallows|lens|statistics|measles|mumps|rabies|diabetes|politics|physics|mathematics|economics|athletics|gymnastics|ethics|acoustics|electronics|logistics|aerobics|classics|billiards|darts|draughts|dominoes|shambles)$/iu;

/** "private school fees was jailed": a plural with "was" or "has", which is the verb of a noun further up. */
function pluralWithSingular(tree: Tree): number[] {
  return tree.tokens.flatMap((_, verb) => {
    const subject = dependent(tree, verb, 'nsubj');
    if (subject < 0 || subject > verb || tokenAt(tree, subject).xpos !== 'NNS') return [];
    if (dependents(tree, subject, 'nummod', 'cop').length > 0 || ONE_THING.test(tokenAt(tree, subject).form))
      return [];
    const helper = auxiliariesOf(tree, verb).find((token) => token > subject);
    return helper !== undefined && /^(is|was|has|does)$/iu.test(tokenAt(tree, helper).form) ? [verb] : [];
  });
}

/** "said Pemberton, who joined after his predecessor was sacked": a tense as the subject of another one. */
function tenseAsSubject(tree: Tree): number[] {
  return tree.tokens.flatMap(({ deprel, head, xpos }, verb) =>
    deprel.startsWith('nsubj') && xpos === 'VBD' && head > verb ? [head] : [],
  );
}

/**
 * "won 24% of the vote, the Farmers 22% and the Conservatives only 21%": names with an amount and no verb between; the
 * verb before the first comma is theirs. Only where such an amount stands before it.
 */
function gappedAmounts(tree: Tree): number[] {
  const { tokens } = tree;
  const isShare = (at: number): boolean => tokens[at]?.upos === 'NUM' && tokens[at + 1]?.form === '%';
  const first = tokens.findIndex((_, at) => isShare(at));
  if (first < 0) return [];
  return tokens.flatMap(({ upos }, noun) => {
    if (noun < first || !/^(NOUN|PROPN)$/u.test(upos) || tokens[noun]?.form === '%' || !isShare(noun + 1))
      return [];
    let opening = noun;
    while (
      /^(DET|ADJ|PROPN|NOUN)$/u.test(tokens[opening - 1]?.upos ?? '') &&
      tokens[opening - 1]?.form !== '%'
    )
      opening -= 1;
    return /^(,|and|but|;)$/u.test(tokens[opening - 1]?.form ?? '') ? [noun] : [];
  });
}

const TIME =
  /^(second|minute|hour|day|night|morning|afternoon|evening|week|weekend|month|quarter|season|year|decade|century|time|today|tomorrow|yesterday|once|half|summer|winter|spring|autumn|fall|percent|cent|metre|meter|mile|kilometre|kilometer|way)$/iu;

/** "The hospital, whose board …": what opens a sentence is no adverbial without preposition, unless it is a time. */
function nounAdverbial(tree: Tree): number[] {
  return tree.tokens.flatMap(({ upos, deprel, head, lemma }, noun) => {
    if (deprel !== 'obl:unmarked' || !/^(NOUN|PROPN)$/u.test(upos) || head < noun || TIME.test(lemma))
      return [];
    if (childrenOf(tree, noun).some((child) => TIME.test(tokenAt(tree, child).lemma))) return [];
    return isMonthName(lemma) || /^(\d|(mon|tues|wednes|thurs|fri|satur|sun)day)/iu.test(lemma) ? [] : [noun];
  });
}

/** Nouns of saying and thinking that are verbs as well; after people they are rather these. */
export const THOUGHT =
  /^(fear|worry|hope|doubt|claim|report|wonder|estimate|dispute|guess|suspect|reason|argue|warn)$/iu;

/** "Residents of the quarter fear (that) rents will double": people, and a thought of theirs in the place of a noun beside a place. */
function thoughtAsNoun(tree: Tree): number[] {
  const word = tree.tokens.findIndex(({ xpos, form }) => xpos === 'NN' && THOUGHT.test(form));
  if (word < 2 || !/^(NOUN|PROPN)$/u.test(tokenAt(tree, word - 1).upos)) return [];
  const before = tree.tokens.slice(0, word);
  const people = before.find(({ upos }) => upos === 'NOUN');
  const isPeople = people?.xpos === 'NNS' && isPersonNoun(people.lemma.toLowerCase());
  const isPlain = before.every(
    ({ upos, xpos }) => /^(NOUN|PROPN|ADJ|DET|NUM|ADP)$/u.test(upos) && xpos !== 'POS',
  );
  return isPeople && isPlain && tree.tokens.slice(word + 1).some(({ xpos }) => isTense(xpos)) ? [word] : [];
}

/** "banned and eventually rich, died": a tense is joined to no bare quality. */
function tenseBesideQuality(tree: Tree): number[] {
  return tree.tokens.flatMap(({ upos, deprel, head }, quality) => {
    if (upos !== 'ADJ' || deprel !== 'conj' || head < 0 || head > quality) return [];
    if (dependents(tree, quality, 'cop', 'nsubj', 'aux', 'obj', 'xcomp').length > 0) return [];
    const { upos: above, xpos } = tokenAt(tree, head);
    const isTense = above === 'VERB' && xpos === 'VBD' && auxiliariesOf(tree, head).length === 0;
    return isTense && dependents(tree, head, 'obj', 'obl', 'xcomp').length === 0 ? [head] : [];
  });
}

/** "Unless it rains the hall will open": what "unless" or the like opens is no main clause. */
function subordinateMain(tree: Tree): number[] {
  const { root } = tree;
  if (root < 0 || !isFinite(tree, root)) return [];
  const mark = dependents(tree, root, 'mark').find((child) =>
    /^(if|unless|although|though|while|whereas|because|since|until|after|before|when|once)$/iu.test(
      tokenAt(tree, child).form,
    ),
  );
  const isOpening = mark !== undefined && tree.tokens.slice(0, mark).every(({ upos }) => upos === 'PUNCT');
  const tenses = tree.tokens.filter((_, token) => isFiniteVerb(tree, token)).length;
  return isOpening && tenses > 1 ? [root] : [];
}

/** "and flood warnings are in force": "is" belongs to no phrase without a subject. */
function copulaWithoutSubject(tree: Tree): number[] {
  return tree.tokens.flatMap(({ deprel }, word) => {
    if (!/^(obl|obj|iobj|nmod|nsubj$|appos|compound|amod)/u.test(deprel) || subjectOf(tree, word) >= 0)
      return [];
    return dependents(tree, word, 'cop').filter((copula) =>
      /^(is|are|was|were)$/iu.test(tokenAt(tree, copula).form),
    );
  });
}

/** "Going through the books of the parish, Roos, found …": a main verb in the past needs a subject. */
function subjectlessMain(tree: Tree): number[] {
  const { root } = tree;
  if (root < 0 || tokenAt(tree, root).upos !== 'VERB' || tokenAt(tree, root).xpos !== 'VBD') return [];
  const isTold = tree.tokens.slice(-2).some(({ form }) => form === '.');
  const hasNoun = tree.tokens.slice(0, root).some(({ upos }) => /^(NOUN|PROPN|PRON)$/u.test(upos));
  return isTold &&
    hasNoun &&
    subjectOf(tree, root) < 0 &&
    dependents(tree, root, 'ccomp').every((clause) => clause > root)
    ? [root]
    : [];
}

/** "a fine imposed by the court": an article belongs to no verb. */
function determinedVerb(tree: Tree): number[] {
  return tree.tokens.flatMap(({ upos, xpos }, verb) => {
    if (upos !== 'VERB' || !/^VB[DNPZ]$/u.test(xpos)) return [];
    return dependents(tree, verb, 'det').some(
      (det) => det < verb && /^(a|an|the)$/iu.test(tokenAt(tree, det).form),
    )
      ? [verb]
      : [];
  });
}

const FAULTS: readonly Fault[] = [
  tenseBesideQuality,
  thoughtAsNoun,
  tenselessSentence,
  tenselessRelative,
  tooFewTenses,
  tenseWithoutSubject,
  loneBase,
  nounWithObject,
  participleForTense,
  subjectCutOff,
  secondAnd,
  openAside,
  participleWithObject,
  disagreement,
  pluralWithSingular,
  tenseAsSubject,
  nounAdverbial,
];

const MISLEADING: readonly Fault[] = [
  tenseBesideQuality,
  determinedVerb,
  subordinateMain,
  tenselessHalf,
  copulaWithoutSubject,
  subjectlessMain,
  tenselessRelative,
  subjectCutOff,
  openAside,
  participleWithObject,
  disagreement,
  pluralWithSingular,
  tenseAsSubject,
  gappedAmounts,
];
