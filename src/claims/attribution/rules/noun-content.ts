import {
  childrenOf,
  dependent,
  dependents,
  isRelation,
  stretchesOf,
  tokenAt,
  yieldOf,
  type Tree,
} from '../../trees/tree';
import { BODY_NOUNS, DOCUMENT_NOUNS, UNNAMED_NOUNS } from '../../claimants/kinds';
import { isPersonNoun } from '../../resolve/person-nouns';
import { cueVerbAt, cueWords, isPassive, settingOf, sourceOf, subjectOf } from '../cue-clause';
import type { AttributionRule, Draft } from '../draft';
import type { CueVerb } from '../lexicon/verbs';

function caseOf(tree: Tree, index: number): string {
  const mark = dependent(tree, index, 'case', 'mark');
  return mark < 0 ? '' : tokenAt(tree, mark).form.toLowerCase();
}

function draft(tree: Tree, verb: number, content: readonly number[]): Draft | null {
  const source = sourceOf(tree, verb).filter((index) => !content.includes(index));
  if (source.length === 0 || content.length === 0) return null;
  const cue = cueWords(tree, verb);
  const taken = new Set([...content, ...cue, ...source]);
  return {
    form: 'nominal',
    head: verb,
    cue,
    source,
    content: stretchesOf(tree, content),
    setting: settingOf(tree, verb, taken),
  };
}

/** Reads each active cue verb of a sentence. */
function eachVerb(tree: Tree, read: (verb: number, entry: CueVerb) => readonly number[]): Draft[] {
  return tree.tokens.flatMap((_, verb) => {
    const entry = cueVerbAt(tree, verb);
    if (!entry || isPassive(tree, verb)) return [];
    return draft(tree, verb, read(verb, entry)) ?? [];
  });
}

const objectOf = (tree: Tree, verb: number): number => {
  const object = dependent(tree, verb, 'obj');
  return object > verb || (object >= 0 && tokenAt(tree, object).xpos.startsWith('W')) ? object : -1;
};

/** "described the plan as rash", "called it a mistake", "accused the firm of fraud", "praised the crew for …". */
export const judged: AttributionRule = {
  name: 'judged',
  example: '[source Critics] [cue described] [content the plan as rash].',
  find({ tree }) {
    return eachVerb(tree, (verb, entry) => {
      const { takes } = entry;
      const object = objectOf(tree, verb);
      if (object < 0) return takes.has('called') ? smallClauseAfter(tree, verb) : [];
      const own = yieldOf(tree, object);
      const judgement = childrenOf(tree, verb).find((index) => {
        if (index <= verb || index === object) return false;
        const word = caseOf(tree, index);
        if (takes.has('as') && word === 'as') return true;
        if (takes.has('about-object') && word === 'as') return true;
        if (takes.has('about-object') && isCharging(entry) && /^(?:of|for|over)$/u.test(word)) return true;
        return (
          takes.has('called') &&
          isRelation(tokenAt(tree, index).deprel, ['xcomp', 'obj', 'ccomp']) &&
          word === ''
        );
      });
      if (judgement !== undefined) return [...own, ...yieldOf(tree, judgement)];
      const isNamed =
        takes.has('called') &&
        (own.some((index) => index > object && tokenAt(tree, index).upos === 'ADJ') ||
          dependents(tree, object, 'nmod:unmarked').some((index) => dependent(tree, index, 'det') > object));
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
  const isSmall = words.every((index) => !/^(?:VBD|VBZ|VBP|MD|TO)$/u.test(tokenAt(tree, index).xpos));
  return words[0] === verb + 1 &&
    isSmall &&
    /^(?:DET|PRON|SCONJ|NOUN|PROPN)$/u.test(tokenAt(tree, verb + 1).upos)
    ? words
    : [];
}

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
      if (object < 0 || !(takes.has('noun') || isOutlook(tree, verb, object))) return [];
      const { upos, form } = tokenAt(tree, object);
      const isDeniedThis = meaning === 'denial' && /^(?:this|that|it)$/iu.test(form);
      if ((upos === 'PRON' && !isDeniedThis) || (upos === 'PROPN' && meaning !== 'denial')) return [];
      return isCause(tree, verb) ? [] : yieldOf(tree, object);
    });
  },
};

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
      const phrase = dependents(tree, verb, 'obl', 'advcl').find((index) => {
        const word = caseOf(tree, index);
        return index > verb && word !== '' && takes.has(`+${word}`) && tokenAt(tree, index).upos !== 'PRON';
      });
      return phrase === undefined ? [] : withPlaces(tree, verb, phrase);
    });
  },
};

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
