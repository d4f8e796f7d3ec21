import {
  childrenOf,
  dependent,
  dependents,
  isRelation,
  isUnder,
  stretchesOf,
  tokenAt,
  yieldOf,
  type Tree,
} from '../../trees/tree';
import { agentOf, antecedentOf, cueVerbAt, cueWords, isPassive, settingOf } from '../cue-clause';
import { LONGEST_CIRCUMSTANCE, strayThatClause, TAKES_THAT } from '../complement';
import { markOf } from '../clause-edges';
import type { AttributionRule, Draft } from '../draft';
import { CUE_NOUNS } from '../lexicon/nouns';
import { wordSet } from '../../../language/word-set';

/** Verbs whose passive takes an infinitive of hearsay or forecast: "is said to", "is expected to". */
const HEARSAY =
  wordSet(`say believe think report allege expect understand rumour rumor estimate assume suspect presume consider claim
  predict project forecast know feel fear reckon anticipate reveal show find acknowledge repute`);

/** Verbs whose passive subject is the one spoken to: "was told that …", "were urged to …". */
const ADDRESSED =
  wordSet(`tell inform warn remind assure reassure advise notify order ask urge instruct direct convince persuade encourage
  invite request require command caution promise`);

/** Verbs whose passive rates its subject: "is seen as a risk", "was described as calm". */
const RATED =
  wordSet(`see regard view describe portray consider deem characterise characterize perceive hail praise criticise criticize
  condemn denounce dismiss label brand call dub tout bill depict judge interpret cast frame rate rank treat`);

const CHARGED = wordSet('accuse suspect criticise criticize blame praise fault condemn credit');

function draft(tree: Tree, verb: number, content: readonly number[], isMissing: boolean): Draft {
  const cue = cueWords(tree, verb);
  const by = dependents(tree, verb, 'obl')
    .flatMap((child) => yieldOf(tree, child))
    .filter((index) => tokenAt(tree, index).form === 'by');
  const words = content.filter((index) => !cue.includes(index));
  const own = agentOf(tree, verb).filter((index) => !words.includes(index));
  const drop = new Set([...cue, ...own]);
  return {
    form: 'clause',
    head: verb,
    cue,
    source: own,
    content: stretchesOf(tree, words),
    setting: settingOf(tree, verb, new Set([...drop, ...by, ...words])),
    isMissing: isMissing && own.length === 0,
  };
}

const isInfinitive = (tree: Tree, index: number): boolean => {
  const mark = dependent(tree, index, 'mark');
  return mark >= 0 && tokenAt(tree, mark).form.toLowerCase() === 'to';
};

/** A passive verb's subject: its own, or the noun that the participle describes. */
function passiveSubject(tree: Tree, verb: number): number[] {
  const own = dependent(tree, verb, 'nsubj');
  if (own >= 0) return [...antecedentOf(tree, verb, own), ...yieldOf(tree, own)];
  const { deprel, head } = tokenAt(tree, verb);
  if (deprel === 'conj' && head >= 0 && isPassive(tree, head)) return passiveSubject(tree, head);
  if (deprel === 'advcl' && head >= 0) {
    const subject = dependent(tree, head, 'nsubj');
    return subject < 0 ? [] : yieldOf(tree, subject);
  }
  if (deprel !== 'acl' || head < 0) return [];
  return yieldOf(
    tree,
    head,
    (index) =>
      index === verb ||
      isRelation(tokenAt(tree, index).deprel, ['case', 'cc', 'conj', 'punct', 'cop', 'nsubj', 'mark', 'aux']),
  );
}

function isParticiple(tree: Tree, verb: number): boolean {
  const { deprel, xpos } = tokenAt(tree, verb);
  return (
    isPassive(tree, verb) ||
    (xpos === 'VBN' && (deprel === 'acl' || deprel === 'conj') && dependent(tree, verb, 'aux', 'nsubj') < 0)
  );
}

/** "It was argued on behalf of the estate that …": the clause of the first "that", which only a circumstance parts from the verb; or −1. */
function clauseOfThat(tree: Tree, verb: number): number {
  const that = tree.tokens.findIndex(
    ({ form, deprel, xpos }, index) =>
      index > verb && (deprel === 'mark' || xpos === 'IN') && /^that$/iu.test(form),
  );
  const between = tree.tokens.slice(verb + 1, Math.max(that, 0));
  const isCircumstance =
    between.length <= LONGEST_CIRCUMSTANCE &&
    between.every(({ upos, form }) => !/^(?:VERB|AUX|[SC]CONJ)$/u.test(upos) && !/^[;:“”"]$/u.test(form));
  if (that < 0 || !isCircumstance || TAKES_THAT.test(between.at(-1)?.form ?? '')) return -1;
  const { head } = tokenAt(tree, that);
  return isUnder(tree, head, verb) ? head : -1;
}

/**
 * The clauses that an impersonal passive reports: its complement and what "and that" joins to it, "It was argued that the dam leaked
 * and that nobody had looked"; any clause with "that" below the verb where the tree has no complement, "in their reply that …".
 */
function clausesHeld(tree: Tree, verb: number): number[] {
  const isMarked = (index: number): boolean => index > verb && markOf(tree, index) === 'that';
  const named = dependents(tree, verb, 'ccomp', 'csubj').filter((index) => index > verb);
  const first =
    named.length > 0
      ? named
      : [strayThatClause(tree, verb), clauseOfThat(tree, verb)].filter((index) => index >= 0).slice(0, 1);
  const marked = childrenOf(tree, verb).filter(
    (index) => isMarked(index) && (first.length === 0 || isRelation(tokenAt(tree, index).deprel, ['conj'])),
  );
  return [...first, ...marked];
}

/** "It is said that …", "it was reported by the agency that …". */
export const impersonal: AttributionRule = {
  name: 'impersonal',
  example: 'It [cue was reported] by [source the agency] [content that the mine had closed].',
  find({ tree }) {
    return tree.tokens.flatMap((_, verb) => {
      if (!isPassive(tree, verb) || !cueVerbAt(tree, verb)?.takes.has('that')) return [];
      const subject = dependent(tree, verb, 'expl', 'nsubj:pass');
      const isDummy = subject >= 0 && tokenAt(tree, subject).form.toLowerCase() === 'it';
      if (!isDummy) return [];
      const clauses = clausesHeld(tree, verb);
      if (clauses.length === 0) return [];
      return [
        draft(
          tree,
          verb,
          clauses.flatMap((index) => yieldOf(tree, index)),
          true,
        ),
      ];
    });
  },
};

/** "were reported killed", "is feared dead": what has become of somebody, without "to be". */
const isPlight = (tree: Tree, verb: number, index: number): boolean =>
  /^(?:report|believe|presume|think|fear|assume|suspect)$/u.test(tokenAt(tree, verb).lemma) &&
  /^(?:VBN|JJ)$/u.test(tokenAt(tree, index).xpos) &&
  dependent(tree, index, 'mark', 'nsubj') < 0;

/** "He is said to have left", "prices are expected to rise". */
export const hearsay: AttributionRule = {
  name: 'hearsay',
  example: '[content The owner] [cue is said] [content to have left the town].',
  find({ tree }) {
    return tree.tokens.flatMap((token, verb) => {
      if (!HEARSAY.has(token.lemma) || !isParticiple(tree, verb)) return [];
      const clause = dependents(tree, verb, 'xcomp', 'ccomp').find(
        (index) => index > verb && (isInfinitive(tree, index) || isPlight(tree, verb, index)),
      );
      if (clause === undefined) return [];
      const found = draft(tree, verb, [...passiveSubject(tree, verb), ...yieldOf(tree, clause)], true);
      return [{ ...found, form: 'nominal' as const }];
    });
  },
};

/** "She was told that …", "residents were urged to …": the subject is the one spoken to. */
export const addressed: AttributionRule = {
  name: 'addressed',
  example: '[setting Residents] [cue were told] [content that the water was safe].',
  find({ tree }) {
    return tree.tokens.flatMap((token, verb) => {
      if (!ADDRESSED.has(token.lemma) || !isParticiple(tree, verb)) return [];
      const clause = dependents(tree, verb, 'ccomp', 'xcomp').find((index) => index > verb);
      if (clause === undefined || isState(tree, verb, clause)) return [];
      const found = draft(tree, verb, yieldOf(tree, clause), false);
      const form = isInfinitive(tree, clause) ? ('nominal' as const) : ('clause' as const);
      return [{ ...found, form, setting: [...passiveSubject(tree, verb), ...found.setting] }];
    });
  },
};

/** "The unions are convinced that …": where nobody convinces them, it is what they hold. */
function isState(tree: Tree, verb: number, clause: number): boolean {
  const isHeld = /^(?:convince|persuade)$/u.test(tokenAt(tree, verb).lemma);
  return isHeld && !isInfinitive(tree, clause) && agentOf(tree, verb).length === 0;
}

/** "The visit is seen by officials as a thaw"; with nobody named the judge is missing. */
export const rated: AttributionRule = {
  name: 'rated',
  example: '[content The visit] [cue was seen] by [source officials] [content as a thaw].',
  find({ tree }) {
    return tree.tokens.flatMap((token, verb) => {
      if (!RATED.has(token.lemma) || !isParticiple(tree, verb)) return [];
      const rating = childrenOf(tree, verb).find((index) => index > verb && isRating(tree, verb, index));
      const hasAgent = agentOf(tree, verb).length > 0;
      const isNaming = /^(?:call|dub|label|bill|brand)$/u.test(token.lemma);
      if (rating === undefined || (isNaming && !hasAgent)) return [];
      const found = draft(tree, verb, [...passiveSubject(tree, verb), ...yieldOf(tree, rating)], true);
      return [{ ...found, form: 'nominal' as const }];
    });
  },
};

function isRating(tree: Tree, verb: number, index: number): boolean {
  const { deprel } = tokenAt(tree, index);
  const first = childrenOf(tree, index).find((child) =>
    isRelation(tokenAt(tree, child).deprel, ['case', 'mark']),
  );
  const word = first === undefined ? '' : tokenAt(tree, first).form.toLowerCase();
  if (word === 'as') return true;
  return (
    deprel === 'xcomp' &&
    word === '' &&
    /^(?:consider|deem|call|dub|label|brand)$/u.test(tokenAt(tree, verb).lemma)
  );
}

/** "accused of fraud", "blamed for the loss", "credited with the find"; and, of the loss, "blamed on the frost". */
function chargesWith(verb: string, preposition: string): boolean {
  if (verb === 'credit') return preposition === 'with';
  return /^(?:of|for)$/u.test(preposition) || (verb === 'blame' && preposition === 'on');
}

/** "The firm was accused of fraud". */
export const charged: AttributionRule = {
  name: 'charged',
  example: '[content The firm] [cue was accused] [content of hiding losses].',
  find({ tree }) {
    return tree.tokens.flatMap((token, verb) => {
      if (!CHARGED.has(token.lemma) || !isParticiple(tree, verb)) return [];
      const charge = childrenOf(tree, verb).find((index) => {
        const mark = dependent(tree, index, 'case', 'mark');
        return index > verb && mark >= 0 && chargesWith(token.lemma, tokenAt(tree, mark).form);
      });
      if (charge === undefined) return [];
      const found = draft(tree, verb, [...passiveSubject(tree, verb), ...yieldOf(tree, charge)], true);
      return [{ ...found, form: 'nominal' as const }];
    });
  },
};

/** "the claim that …", "the allegations": what somebody has said. */
const isMatterSaid = (tree: Tree, noun: number): boolean =>
  tokenAt(tree, noun).upos === 'NOUN' &&
  CUE_NOUNS.get(tokenAt(tree, noun).lemma.toLowerCase())?.that === true;

/** "The charge was denied by the bank": what is said or rejected is the subject. */
export const passiveNoun: AttributionRule = {
  name: 'passive-noun',
  example: '[content The charge] [cue was denied] by [source the bank].',
  find({ tree }) {
    return tree.tokens.flatMap((_, verb) => {
      const entry = cueVerbAt(tree, verb);
      if (!isParticiple(tree, verb) || !entry?.takes.has('noun')) return [];
      const subject = passiveSubject(tree, verb);
      const isDenied = entry.meaning === 'denial' && subject.some((index) => isMatterSaid(tree, index));
      // "supported by a fund", "marked by rain"; "the offer was rejected by the board"
      if (entry.meaning === 'judgement' || (entry.takes.has('as') && !isDenied)) return [];
      if (subject.length === 0 || agentOf(tree, verb).length === 0) return [];
      return [{ ...draft(tree, verb, subject, false), form: 'nominal' as const }];
    });
  },
};
