import { isTense } from '../../clauses/predicate';
import { childrenOf, dependent, dependents, isRelation, tokenAt, yieldOf, type Tree } from '../../trees/tree';
import { BODY_NOUNS, DOCUMENT_NOUNS, UNNAMED_NOUNS } from '../../names/noun-kinds';
import { isPersonNoun } from '../../names/person-nouns';
import { cueVerbAt, isPassive, subjectOf } from '../cue-clause';
import { isDeed } from '../deeds';
import type { AttributionRule } from '../draft';
import { eachVerb } from '../each-verb';
import type { CueVerb } from '../lexicon/verbs';
import { range } from '../word-phrases';

function caseOf(tree: Tree, index: number): string {
  const mark = dependent(tree, index, 'case', 'mark');
  return mark < 0 ? '' : tokenAt(tree, mark).form.toLowerCase();
}

const objectOf = (tree: Tree, verb: number): number => {
  const object = operatingResult(tree, verb) ?? dependent(tree, verb, 'obj');
  return object > verb || (object >= 0 && tokenAt(tree, object).xpos.startsWith('W')) ? object : -1;
};

/** "expects operating profit of 80 million": the tree takes the kind of profit for something that is done. */
function operatingResult(tree: Tree, verb: number): number | undefined {
  const next = tree.tokens[verb + 1];
  const result =
    next?.head === verb && /^operating$/iu.test(next.form) ? dependent(tree, verb + 1, 'obj') : -1;
  return result >= 0 ? result : undefined;
}

/** Nouns that name what is given, as in "gave the cause of death as drowning". */
const GIVEN = /^(?:cause|reason|motive|age|name|time|price|total|figure|number|aim|purpose|explanation)$/u;

/** "gave the cause of death as drowning", "accused banks of greed": what the tree does not show, read off the words after the verb. */
function byWords(tree: Tree, verb: number): readonly number[] {
  const { lemma } = tokenAt(tree, verb);
  if (!/^(?:give|accuse|reject|dismiss)$/u.test(lemma) || isPassive(tree, verb)) return [];
  const wanted = lemma === 'accuse' ? /^of$/iu : /^as$/iu;
  const word = tree.tokens.findIndex(({ form }, index) => index > verb + 1 && wanted.test(form));
  const between = range(verb + 1, Math.max(word, verb + 1));
  const isObject = between.every(
    (index) =>
      /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/u.test(tokenAt(tree, index).upos) ||
      /^that$/iu.test(tokenAt(tree, index).form) ||
      /^of$/iu.test(tokenAt(tree, index).form),
  );
  const isGiven = lemma !== 'give' || between.some((index) => GIVEN.test(tokenAt(tree, index).lemma));
  if (word < 0 || between.length === 0 || !isObject || !isGiven) return [];
  // "rejected the offer as an insult and said …": what is joined to the verb is no part of the judgement.
  const joints = dependents(tree, verb, 'conj').flatMap((other) => dependents(tree, other, 'cc'));
  const end = tree.tokens.findIndex(
    ({ form }, index) => index > word && (/^[.;]$/u.test(form) || joints.includes(index)),
  );
  return range(verb + 1, end < 0 ? tree.tokens.length : end);
}

/** "described the plan as rash", "called it a mistake", "accused the firm of fraud", "praised the crew for …". */
export const judged: AttributionRule = {
  name: 'judged',
  example: '[source Critics] [cue described] [content the plan as rash].',
  find({ tree }) {
    return eachVerb(tree, (verb, entry) => {
      const { takes } = entry;
      const read = byWords(tree, verb);
      if (read.length > 0 || tokenAt(tree, verb).lemma === 'give') return read;
      const object = objectOf(tree, verb);
      if (object < 0) return takes.has('called') ? smallClauseAfter(tree, verb) : [];
      const own = yieldOf(tree, object);
      const judgement = childrenOf(tree, verb).find((index) => {
        if (index <= verb || index === object) return false;
        const word = caseOf(tree, index);
        if (isVerdict(tree, verb, index)) return false;
        if (takes.has('as') && word === 'as') return true;
        if (takes.has('about-object') && word === 'as') return true;
        if (takes.has('about-object') && isCharging(entry) && /^(?:of|for|over)$/u.test(word)) return true;
        if (isTraced(tree, verb, word)) return true;
        return (
          takes.has('called') &&
          isRelation(tokenAt(tree, index).deprel, ['xcomp', 'obj', 'ccomp']) &&
          word === ''
        );
      });
      const named = judgement ?? (takes.has('called') ? quotedBefore(tree, verb) : undefined);
      if (named !== undefined) return [...own, ...yieldOf(tree, named)].sort((a, b) => a - b);
      const isNamed =
        takes.has('called') &&
        (own.some((index) => index > object && tokenAt(tree, index).upos === 'ADJ') ||
          dependents(tree, object, 'nmod:unmarked', 'appos').some(
            (index) => dependent(tree, index, 'det') > object && !hasComma(tree, object, index),
          ));
      if (isNamed) return own;
      const hung = childrenOf(tree, object).some((index) => {
        const word = caseOf(tree, index);
        if (word === 'as') return takes.has('as') && index > object;
        const isCharge = /^(?:of|for)$/u.test(word) && tokenAt(tree, index).xpos === 'VBG';
        return takes.has('about-object') && isCharging(entry) && isCharge;
      });
      if (hung) return own;
      const isPlain = takes.has('about-object') && takes.has('as') && tokenAt(tree, object).upos !== 'PRON';
      return isPlain && !takes.has('noun') && isBlame(tree, verb) ? own : [];
    });
  },
};

/** "“A vital step,” he called the law": what a thing is called, in quotation marks before who calls it so. */
const quotedBefore = (tree: Tree, verb: number): number | undefined =>
  dependents(tree, verb, 'ccomp', 'obl:unmarked', 'dislocated').find((index) => {
    const last = tree.tokens[yieldOf(tree, index).at(-1) ?? index];
    return (
      index < verb &&
      /^(?:NOUN|ADJ)$/u.test(tokenAt(tree, index).upos) &&
      /^(?:[”"]|'')$/u.test(last?.form ?? '')
    );
  });

/** "found him guilty", "found her dead": what a court or a search comes to is a fact, and nobody's view. */
const isVerdict = (tree: Tree, verb: number, state: number): boolean =>
  tokenAt(tree, verb).lemma === 'find' &&
  /^(?:guilty|innocent|liable|dead|alive|unconscious|missing|empty)$/iu.test(tokenAt(tree, state).form);

const hasComma = (tree: Tree, from: number, to: number): boolean =>
  tree.tokens.slice(from, to).some(({ form }) => form === ',');

/** "blamed its losses on the strike", "attributed the fall to oil prices": what is traced back and to what. */
function isTraced(tree: Tree, verb: number, word: string): boolean {
  const { lemma } = tokenAt(tree, verb);
  return lemma === 'blame'
    ? word === 'on'
    : lemma === 'attribute' || lemma === 'ascribe'
      ? word === 'to'
      : false;
}

/** Praise, blame and accusation are "for" or "of" something; "treated the sick for burns" judges nobody. */
const isCharging = ({ meaning, stance }: CueVerb): boolean =>
  meaning === 'judgement' || stance === 'doubtful';

/**
 * "calls the plan a joke", where the parser takes "the plan a joke" for a clause: the words straight after the verb, if
 * they hold two noun phrases and nothing that makes them a sentence.
 */
function smallClauseAfter(tree: Tree, verb: number): readonly number[] {
  const clause = dependents(tree, verb, 'xcomp', 'ccomp', 'acl').find((index) => index > verb);
  if (clause === undefined || dependent(tree, clause, 'obj') < 0) return [];
  const words = yieldOf(tree, clause);
  // "calls that figure a joke": whoever calls something so has no clause for it, so "figure" is the thing
  const isThing =
    /^(?:call|dub|label|brand|term)$/u.test(tokenAt(tree, verb).lemma) && isThatThing(tree, verb);
  const isSmall =
    isThing ||
    words.every((index) => !isTense(tokenAt(tree, index).xpos) && tokenAt(tree, index).xpos !== 'TO');
  return words[0] === verb + 1 &&
    isSmall &&
    /^(?:DET|PRON|SCONJ|NOUN|PROPN)$/u.test(tokenAt(tree, verb + 1).upos)
    ? words
    : [];
}

/** "that" and a bare word after a verb, with no noun between them to be its subject. */
const isThatThing = (tree: Tree, verb: number): boolean =>
  /^(?:that|this)$/iu.test(tree.tokens[verb + 1]?.form ?? '') &&
  /^(?:NN|VBP?)$/u.test(tree.tokens[verb + 2]?.xpos ?? '');

const BLAME =
  /^(?:blame|praise|laud|hail|commend|applaud|critici[sz]e|condemn|denounce|decry|deride|blast|slam|rebuke|welcome|deplore|mock|ridicule|lambaste?)$/u;
const isBlame = (tree: Tree, verb: number): boolean => BLAME.test(tokenAt(tree, verb).lemma);

/** "denied the charge", "announced a review", "predicts a thaw". */
export const nounObject: AttributionRule = {
  name: 'noun-object',
  example: '[source The bank] [cue denied] [content the charge].',
  find({ tree }) {
    return eachVerb(tree, (verb, { takes, meaning }) => {
      const object = objectOf(tree, verb);
      if (isOnlyMeant(tree, verb)) return [];
      if (object < 0 && isActTold(tree, verb, takes)) return gerundAfter(tree, verb);
      if (object < 0) return [];
      if (
        !takes.has('noun') &&
        !isOutlook(tree, verb, object) &&
        !isFinding(tree, verb) &&
        !isThreat(tree, verb, object)
      )
        return [];
      const { upos, form } = tokenAt(tree, object);
      const isDeniedThis = meaning === 'denial' && /^(?:this|that|it)$/iu.test(form);
      if ((upos === 'PRON' && !isDeniedThis) || (upos === 'PROPN' && meaning !== 'denial')) return [];
      if (isCause(tree, verb) || isDeed(tree, verb, object)) return [];
      return meaning === 'belief' ? withPhrases(tree, verb, object) : yieldOf(tree, object);
    });
  },
};

/** "The study found no link between …": what a paper or those who study a thing find, they say. */
function isFinding(tree: Tree, verb: number): boolean {
  if (!/^(?:find|show|detect|suggest)$/u.test(tokenAt(tree, verb).lemma)) return false;
  const subject = subjectOf(tree, verb);
  if (subject < 0 || tokenAt(tree, subject).upos !== 'NOUN') return false;
  return FINDERS.test(tokenAt(tree, subject).lemma.toLowerCase());
}

/** "threatens a strike": announces it, where it is something that people do. */
const isThreat = (tree: Tree, verb: number, object: number): boolean =>
  tokenAt(tree, verb).lemma === 'threaten' &&
  /^(?:strike|walkout|boycott|action|sanction|tariff|retaliation|lawsuit|blockade|war|veto|reprisal|revenge|shutdown|protest)$/u.test(
    tokenAt(tree, object).lemma.toLowerCase(),
  );

const FINDERS =
  /^(?:study|survey|poll|review|report|audit|analysis|inquiry|census|trial|paper|researcher|scientist|author|auditor|census|investigation|assessment)$/u;

/** "urged owners to reject the offer", "is thought to favour it": under another's words and "to" nobody has said anything yet. */
function isOnlyMeant(tree: Tree, verb: number): boolean {
  const { deprel, head, xpos } = tokenAt(tree, verb);
  if (!isRelation(deprel, ['xcomp', 'ccomp', 'advcl', 'acl']) || head < 0 || !/^VBG?$/u.test(xpos))
    return false;
  const isTo = dependents(tree, verb, 'mark').some((mark) => tokenAt(tree, mark).xpos === 'TO');
  return isTo && cueVerbAt(tree, head) !== undefined;
}

/** Verbs with a deed for their content: "recalls seeing the cheque", "recommended closing the road". */
const TELLING_ACTS =
  /^(?:recommend|suggest|propose|deny|admit|recall|remember|mention|report|advocate|regret|acknowledge|describe|imagine|consider|contemplate|mull|oppose|favou?r|anticipate|envisage|envision|discuss|urge|demand|advise)$/u;

const isActTold = (tree: Tree, verb: number, takes: CueVerb['takes']): boolean =>
  TELLING_ACTS.test(tokenAt(tree, verb).lemma) && (takes.has('that') || takes.has('noun'));

/** The clause of a verb in -ing straight after a verb, a denial of it included; nothing where something stands between. */
function gerundAfter(tree: Tree, verb: number): number[] {
  const gerund = dependents(tree, verb, 'xcomp', 'ccomp', 'advcl', 'obj').find(
    (index) => tokenAt(tree, index).xpos === 'VBG' && dependent(tree, index, 'mark', 'nsubj') < 0,
  );
  if (gerund === undefined || yieldOf(tree, gerund)[0] !== verb + 1) return [];
  return yieldOf(tree, gerund);
}

/** Prepositions whose phrase, straight after what is expected, says more of it rather than where and how it was said. */
const OF_THE_THING = /^(?:of|in|for|on|to|from|by|at|between|over)$/iu;
const OCCASION =
  /^(?:interview|statement|report|letter|speech|court|filing|conference|meeting|email|e-mail|article|note|memo|testimony|hearing)$/iu;

/** "anticipate a cut in interest rates": the phrases straight after the object, which parsers hang on the verb. */
function withPhrases(tree: Tree, verb: number, object: number): number[] {
  const words = yieldOf(tree, object);
  for (const next of dependents(tree, verb, 'obl')) {
    const span = yieldOf(tree, next);
    const isOf = OF_THE_THING.test(caseOf(tree, next)) && !OCCASION.test(tokenAt(tree, next).lemma);
    if (span[0] !== (words.at(-1) ?? object) + 1) continue;
    if (!isOf) break;
    words.push(...span);
  }
  return words;
}

/** "Lime trees explain the difference": what a thing explains, it causes; only people, bodies and writings say so. */
function isCause(tree: Tree, verb: number): boolean {
  if (tokenAt(tree, verb).lemma !== 'explain') return false;
  const { upos, lemma } = tokenAt(tree, Math.max(subjectOf(tree, verb), 0));
  const speaks =
    isPersonNoun(lemma) || BODY_NOUNS.has(lemma) || DOCUMENT_NOUNS.has(lemma) || UNNAMED_NOUNS.has(lemma);
  return upos === 'NOUN' && !speaks;
}

const OUTLOOK =
  /^(?:profit|loss|growth|demand|price|sale|rise|fall|decline|increase|drop|gain|risk|threat|need|sign|chance|potential|room|recession|inflation|revenue|earnings?|upside|opportunity|improvement|recovery|slowdown|shortage|surplus|deficit)$/u;

/** "Analysts see full-year profit of £17 million": in the present, of what is to come, seeing is expecting. */
function isOutlook(tree: Tree, verb: number, object: number): boolean {
  const { lemma, xpos } = tokenAt(tree, verb);
  const isPresent = /^VB[PZ]$/u.test(xpos) || (xpos === 'VB' && dependent(tree, verb, 'aux', 'mark') < 0);
  return lemma === 'see' && isPresent && OUTLOOK.test(tokenAt(tree, object).lemma.toLowerCase());
}

/** "warned of floods", "called for calm", "agreed with the finding". */
export const prepositional: AttributionRule = {
  name: 'prepositional',
  example: '[source The agency] [cue warned] [content of floods along the coast].',
  find({ tree }) {
    return eachVerb(tree, (verb, { takes }) => {
      // "called a strike for Monday"
      if (tokenAt(tree, verb).lemma === 'call' && dependent(tree, verb, 'obj') > verb) return [];
      const phrase = dependents(tree, verb, 'obl', 'advcl', 'ccomp').find((index) => {
        const word = caseOf(tree, index);
        return index > verb && word !== '' && takes.has(`+${word}`) && tokenAt(tree, index).upos !== 'PRON';
      });
      return phrase === undefined
        ? []
        : [...withPlaces(tree, verb, phrase), ...deedAfter(tree, verb, phrase)];
    });
  },
};

/** "called for the state to publish it": what whoever is called on is to do, which the tree hangs on the verb. */
function deedAfter(tree: Tree, verb: number, phrase: number): number[] {
  if (caseOf(tree, phrase) !== 'for') return [];
  const last = yieldOf(tree, phrase).at(-1) ?? phrase;
  const deed = dependents(tree, verb, 'xcomp', 'advcl').find((index) => yieldOf(tree, index)[0] === last + 1);
  return deed !== undefined && tokenAt(tree, last + 1).xpos === 'TO' ? yieldOf(tree, deed) : [];
}

/** Prepositions of place; after "in" and "at" only a name tells a place from the occasion ("in a letter"). */
const PLACE =
  /^(?:along|across|around|beside|beneath|between|beyond|inside|near|outside|throughout|within)$/u;

/**
 * A phrase with the places straight after it, which parsers hang on the verb: "warned of floods along the coast". When
 * and where it was said ("on Monday", "in a letter") stays with the saying.
 */
function withPlaces(tree: Tree, verb: number, phrase: number): number[] {
  const words = yieldOf(tree, phrase);
  for (const next of dependents(tree, verb, 'obl')) {
    const first = (words.at(-1) ?? phrase) + 1;
    const span = yieldOf(tree, next);
    if (span[0] !== first) continue;
    const word = caseOf(tree, next);
    const isPlace = PLACE.test(word) || (/^(?:in|at)$/u.test(word) && isPlaceName(tree, next));
    if (!isPlace) break;
    words.push(...span);
  }
  return words;
}

const isPlaceName = (tree: Tree, index: number): boolean =>
  tokenAt(tree, index).upos === 'PROPN' &&
  !/^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu.test(
    tokenAt(tree, index).form,
  );
