import { dependents, isRelation, tokenAt, yieldOf, type Tree } from '../../trees/tree';
import type { Doubt, Referent } from '../referent';
import { isSaying } from '../saying';
import { isConsequence, lastOf, tellsItself } from './consequences';
import { isPastEvent, type EventTold } from './event-told';
import type { Placed } from './placed';
import { isNewcomer } from './newcomers';

/** What was found of where the events of a sentence happened: to be put in, or to be asked. */
export type HappenedThere =
  { readonly token: number; readonly referent: Referent } | { readonly token: number; readonly doubt: Doubt };

/**
 * "Gunmen attacked a post near Esk. Four guards were killed [near Esk]": what became of people or things of which the text had not told
 * before happened where or when the event did that the sentence before tells of. What somebody else did ("Police arrested three people")
 * may have happened elsewhere: that is a doubt.
 */
export function happenedThere(placed: Placed): readonly HappenedThere[] {
  const { tree, scene, isQuoted } = placed;
  const { event } = scene;
  if (event === null || placed.isHeading || isSaidThere(tree, event)) return [];
  return tree.tokens.flatMap((_, verb): HappenedThere[] => {
    if (isQuoted(verb) || !isTold(tree, verb)) return [];
    if (event.isHarm && !tellsItself(tree) && (isConsequence(tree, verb) || isDamage(tree, verb))) {
      if (isDenied(tree, verb)) return event.isInTitle ? [] : [asked(tree, verb, event)];
      const words = ELSEWHERE.test(tokenAt(tree, verb).lemma) ? ofYear(event) : event;
      return words === null ? [] : [{ token: lastOf(tree, verb), referent: referentTo(words) }];
    }
    if (event.isInTitle || !isPastEvent(tree, verb) || !isDeed(tree, verb)) return [];
    return [asked(tree, verb, event)];
  });
}

function asked(tree: Tree, verb: number, { text, span, isPlaced, time }: EventTold): HappenedThere {
  const { start, end } = tokenAt(tree, verb);
  return {
    token: verb,
    doubt: {
      token: verb,
      span: [start, end],
      why: `${[...(isPlaced ? ['where'] : []), ...(time === null ? [] : ['when'])].join(' and ')}: may be ${text}`,
      candidates: [span],
    },
  };
}

/** "Nobody was killed": in the event; that it is so of the whole place would say more. */
const isDenied = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'nsubj').some((subject) =>
    yieldOf(tree, subject).some((word) => /^(?:nobody|none|no|neither)$/iu.test(tokenAt(tree, word).form)),
  );

/** The time alone, where it is a year: in that others were treated elsewhere too. */
const ofYear = ({ time }: EventTold): EventWords | null => (time?.isYear === true ? time : null);

type EventWords = Pick<EventTold, 'text' | 'span'>;

const referentTo = ({ text, span }: EventWords): Referent => ({
  text,
  because: 'told before',
  from: span,
  plural: false,
  possessive: false,
  isOfSetting: true,
});

const isSaidThere = ({ sentence: { text, start, end } }: Tree, { name }: EventTold): boolean =>
  text.slice(start, end).includes(name);

/** What becomes of people in another place than that where they were harmed. */
const ELSEWHERE = /^(?:treat|hospitali[sz]e|airlift|pronounce|take|shelter|condition|force|displace)$/u;

/** What becomes of things in an event that harms. */
const DAMAGED =
  /^(?:destroy|damage|bury|wash|flatten|flood|burn|smash|shatter|wreck|submerge|uproot|topple|gut|sweep)$/u;

/** "Bridges were washed away" */
function isDamage(tree: Tree, verb: number): boolean {
  const isPassive = dependents(tree, verb, 'aux').some((aux) => tokenAt(tree, aux).deprel === 'aux:pass');
  const subject = dependents(tree, verb, 'nsubj').find((child) => child < verb);
  return (
    DAMAGED.test(tokenAt(tree, verb).lemma) && isPassive && subject !== undefined && isNewcomer(tree, subject)
  );
}

/** What is done at the place of an event, or because of it. */
const DEEDS =
  /^(?:arrest|detain|charge|evacuate|rescue|search|close|shut|cancel|block|gather|throw|loot|flee|chant|seize|recover|pull|cordon|rush|collapse|fire|march|clash|protest|dance|shatter|smash|suspend|treat|hospitali[sz]e|airlift|pronounce|take|lose|trap|strand|find|burn|break|claim|disperse|open|deploy|storm|kill|injure|wound|die|hear|report|declare|block|cut|halt|knock|tear|damage|destroy|send|attend|respond|comb)$/u;

/** "Police arrested three people": whether some who were not told of before did something, or had it done to them, by a bare clause. */
function isDeed(tree: Tree, verb: number): boolean {
  if (!DEEDS.test(tokenAt(tree, verb).lemma)) return false;
  const subject = dependents(tree, verb, 'nsubj').find((child) => child < verb);
  if (subject === undefined || !isNewcomer(tree, subject)) return false;
  return !dependents(tree, verb, 'obl', 'advcl', 'ccomp', 'xcomp').some((child) => {
    // "was found dead"
    if (isRelation(tokenAt(tree, child).deprel, ['advcl', 'ccomp', 'xcomp']))
      return tokenAt(tree, child).upos !== 'ADJ';
    if (/^(?:hospital|scene|site)$/u.test(tokenAt(tree, child).lemma)) return false;
    return dependents(tree, child, 'case').some((word) =>
      /^(?:in|at|near|outside|into|across|through|on|off|inside|from|over|to|around)$/iu.test(
        tokenAt(tree, word).form,
      ),
    );
  });
}

/** Whether a verb is the sentence's own, joined to it, or what somebody said. */
function isTold(tree: Tree, verb: number): boolean {
  const { deprel, head } = tokenAt(tree, verb);
  if (verb === tree.root) return !yieldOf(tree, verb).some((word) => tokenAt(tree, word).form === '?');
  if (isRelation(deprel, ['conj'])) return head === tree.root;
  return isRelation(deprel, ['ccomp', 'parataxis']) && isSaying(tree, head);
}
