import { isTelling } from '../trees/saying-words';
import { BODY_NOUNS } from '../names/noun-kinds';
import { isPersonNoun } from '../names/person-nouns';
import { isCollective } from '../resolve/demands';
import { dependent, dependents, tokenAt, yieldOf, type Tree } from '../trees/tree';
import { BROUGHT_ABOUT, isExcepting, isOfClause } from './clause-participle';
import { finiteOf } from './finite';
import { STATES } from './noun-participle';
import { copulaFor, isPersonal, subjectTokens } from './noun-phrase';
import { isDoneBefore } from './done-before';
import { isDoneByOwner, ownerIn } from './done-by-owner';
import { aheadOf } from '../factuality/to-come';
import { PLANNING } from '../hedges/lexicon';
import { isListedForm, partsOf } from './participle-parts';
import {
  copy,
  isToldPast,
  keep,
  trimmed,
  without,
  wordsOf,
  wordsUnder,
  type Item,
  type Piece,
} from './piece';
import { isFinite, isModal, isPast, subjectOf } from './predicate';
import type { ClauseRule } from './rule';
import { isConditioned } from './condition';
import { isStandingState } from './standing-state';
import { pastFormOf } from './under-way';
import { doubtsOf, isDenied, isFuture } from './scope';

/** Prepositions before an -ing form whose clause is a fact of its own; the others ("by", "without") bind it to the verb. */
const FACTUAL = new Set(['after', 'when', 'while', 'since', 'upon', 'despite', 'although', 'though', 'as']);
/** Of these the main clause keeps the words, since they place it in time. */
const BINDING = new Set(['since', 'when', 'upon', 'as']);

/** A participle clause beside the verb ("…, clearing a hurdle", "Founded in 1901, …") says something of the subject. */
export const verbParticiple: ClauseRule = {
  name: 'verb-participle',
  example: {
    text: 'The firm won the case, clearing a hurdle.',
    claims: ['The firm won the case.', '[The firm] [cleared] a hurdle.'],
  },
  *cuts(piece, { tree }) {
    const words = wordsOf(piece);
    const verb = piece.predicate;
    for (const clause of participlesOf(tree, piece, words)) {
      if (!words.has(clause) || !/^VB[NG]$/u.test(tokenAt(tree, clause).xpos)) continue;
      if (dependent(tree, clause, 'nsubj', 'csubj', 'expl') >= 0 || isStarted(tree, clause)) continue;
      // "has since mapped its rings": a participle with an object is a perfect that the tree has torn.
      if (tokenAt(tree, clause).xpos === 'VBN' && hasObject(tree, clause)) continue;
      const inside = trimmed(tree, wordsUnder(tree, words, clause));
      const marker = markerOf(tree, clause);
      const word = marker >= 0 ? tokenAt(tree, marker).form.toLowerCase() : '';
      if (
        inside.length < 2 ||
        tokenAt(tree, inside[0]!).upos === 'CCONJ' ||
        (marker >= 0 && !FACTUAL.has(word) && !(word === 'before' && isDoneBefore(tree, verb, clause)))
      )
        continue;
      // "two days after voting": how long after is no part of what was done.
      if (marker > inside[0]! && tokenAt(tree, inside[0]!).upos !== 'ADV') continue;
      if (marker < 0 && (!isSetOff(tree, inside) || isListedForm(tree, clause))) continue;
      if (
        isModal(tree, verb) ||
        isConditioned(tree, verb, piece) ||
        (isDenied(tree, verb) && inside[0]! > verb)
      )
        continue;
      if (isOfPlan(tree, clause)) continue;
      if (isDenied(tree, clause) || isComplement(tree, clause, marker)) continue;
      const named = subjectTokens(tree, piece);
      const isOfOwner = isDoneByOwner(tree, subjectOf(tree, verb), clause);
      const subject = isOfOwner ? ownerIn(tree, subjectOf(tree, verb), named) : named;
      if (isOutcome(tree, verb, clause)) {
        const parts = partsOf(tree, words, clause);
        if (parts.length > 1 && marker < 0)
          yield [without(tree, piece, new Set(inside)), ...outcomes(tree, piece, inside, parts)];
        continue;
      }
      if (isOfNoun(tree, clause)) continue;
      const isDummy = /^(there|it)$/iu.test(tokenAt(tree, subject[0] ?? verb).form);
      if (subject.length === 0 || (isDummy && !isTelling(tokenAt(tree, verb).lemma))) continue;
      const isTree = subjectOf(tree, verb) >= 0 && !isOfOwner;
      const owner = isTree ? subjectOf(tree, verb) : subject[0]!;
      const past = isPast(tree, verb) || isToldPast(piece) || marker >= 0;
      const will = !past && (isFuture(tree, verb) || aheadOf(tree, verb) !== null);
      const doubts = inside[0]! > verb ? doubtsOf(tree, verb).filter((token) => words.has(token)) : [];
      const when =
        past && marker < 0 ? dayBetween(tree, verb, inside[0]!).filter((token) => words.has(token)) : [];
      const told = partsOf(tree, words, clause).map(({ verb: participle, body }): Piece => {
        const rest = body.filter((token) => token !== marker);
        const items: Item[] =
          tokenAt(tree, participle).xpos === 'VBN' && dependent(tree, participle, 'aux') < 0
            ? [
                {
                  kind: 'supplied',
                  text: copulaFor(
                    tree,
                    owner,
                    !isStandingState(tree, participle, owner, piece) && (past || isDeed(tree, participle)),
                    subject,
                  ),
                  because: 'copula',
                },
                ...keep(rest),
              ]
            : past && isBetween(subject, inside[0]!, verb)
              ? pastFormOf(tree, participle, rest, { subject: owner, named: subject })
              : finiteOf(tree, participle, rest, { past, subject: owner, will });
        return {
          ...piece,
          predicate: participle,
          carrier: false,
          subject,
          items: [
            ...copy(subject, 'subject').map((item) =>
              isOfOwner && item.kind === 'copy' ? { ...item, isOwner: true as const } : item,
            ),
            ...copy(doubts, 'shared doubt'),
            ...items,
            ...copy(HARM.test(tokenAt(tree, participle).lemma) ? when : [], 'shared ending'),
          ],
          cuts: [...piece.cuts, 'verb-participle'],
        };
      });
      if (told.some((part) => hasStrayVerb(tree, part))) continue;
      if (/^(?:after|before)$/u.test(word)) {
        yield [
          without(tree, piece, new Set(inside)),
          ...told,
          { ...piece, whole: true, cuts: [...piece.cuts, 'adverbial-link'] },
        ];
      } else if (BINDING.has(word)) yield [{ ...piece, whole: true }, ...told];
      else yield [without(tree, piece, new Set(inside)), ...told];
    }
  },
};

/** "plans to open a plant, hiring 40 people": a part of the plan; not "hopes to win, adding that …". */
function isOfPlan(tree: Tree, clause: number): boolean {
  const { head, deprel } = tokenAt(tree, tokenAt(tree, clause).head);
  if (head < 0 || head > clause || deprel !== 'xcomp' || isTelling(tokenAt(tree, clause).lemma)) return false;
  const { lemma } = tokenAt(tree, head);
  return tokenAt(tree, clause).xpos === 'VBG' && (PLANNING.has(lemma) || lemma === 'hope');
}

/** "stormed the port on Friday, injuring nine guards": the day, which is that of the harm too. */
function dayBetween(tree: Tree, verb: number, participle: number): number[] {
  const day = dependents(tree, verb, 'obl').find(
    (time) =>
      time > verb &&
      time < participle &&
      /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(tokenAt(tree, time).form),
  );
  return day === undefined ? [] : yieldOf(tree, day);
}

/** "The ferry sank, killing 12 people and injuring 30": what came of the event, one by one, each with the event before it. */
function outcomes(
  tree: Tree,
  piece: Piece,
  inside: readonly number[],
  parts: readonly { readonly verb: number; readonly body: readonly number[] }[],
): Piece[] {
  return parts.map(({ body }): Piece => {
    const gone = new Set(inside.filter((token) => !body.includes(token)));
    const items = piece.items.filter((item) => item.kind !== 'word' || !gone.has(item.token));
    return { ...piece, items, whole: true, cuts: [...piece.cuts, 'verb-participle'] };
  });
}

/**
 * "took part in the race, won by Orr", "lost its nose, since replaced": what was done, after a noun and a comma, may be told of that
 * noun; how somebody or something was then ("dressed in black", "helped by a late rally") is not.
 */
function isOfNoun(tree: Tree, clause: number): boolean {
  const { xpos, lemma, head } = tokenAt(tree, clause);
  if (
    xpos !== 'VBN' ||
    clause < head ||
    dependent(tree, clause, 'aux') >= 0 ||
    BROUGHT_ABOUT.test(lemma) ||
    ATTENDED.test(lemma)
  )
    return false;
  const comma = tree.tokens.findLastIndex(({ form }, token) => token < clause && form === ',');
  return comma > 0 && /^(NOUN|PROPN)$/u.test(tokenAt(tree, comma - 1).upos);
}

const ATTENDED =
  /^(accompany|dress|arm|flank|surround|escort|watch|cheer|wrap|cover|seat|convince|worry|delight|outnumber|unbow|force|oblige|equip|fit|load|stun|shake|overcome|exhaust)$/u;

/** "rated the unit as requiring improvement": "as" before an -ing form says what the object is held to be. */
const isComplement = (tree: Tree, clause: number, marker: number): boolean =>
  marker >= 0 && /^as$/iu.test(tokenAt(tree, marker).form) && tokenAt(tree, clause).xpos === 'VBG';

/** What an event brings about, whoever acts in it: "The shop closed, leaving the village without one". */
const OUTCOME =
  /^(leave|force|bring|mean|save|prompt|spark|trigger|take|push|raise|lower|make|send|cause|lead|result|allow|enable|cost|give|turn|put|plunge|create|end|add|wipe)$/u;
/**
 * What is not done by somebody to whom something else is done ("was hit by a shell, killing two"), nor by a thing ("The planes
 * collided, killing 71": the collision did).
 */
const HARM =
  /^(kill|injure|wound|hurt|destroy|damage|trap|block|flood|crush|cut|break|knock|topple|disrupt|close|shut|halt|delay|strand|displace|cripple|paralyse|paralyze)$/u;

/** "The bus", "A gas pipe": a thing and no person, body or name, which does nothing by itself. */
function isThing(tree: Tree, noun: number): boolean {
  const { upos, lemma } = tokenAt(tree, noun);
  return (
    upos === 'NOUN' &&
    !isPersonNoun(lemma) &&
    !BODY_NOUNS.has(lemma) &&
    !isCollective(lemma) &&
    !BAND.test(lemma)
  );
}

/** Those who act together. */
const BAND =
  /^(troop|unit|faction|militia|mob|gang|rebel|army|people|crowd|patrol|movement|cartel|tribe|insurgent|guerrilla)$/u;

/** Whether an -ing clause after the verb tells what came of the event, and not what the subject did. */
function isOutcome(tree: Tree, verb: number, clause: number): boolean {
  const { xpos, lemma } = tokenAt(tree, clause);
  // A headline has no room for both.
  const isLine = !/^[.!?"”’)]$/u.test(tree.tokens.at(-1)?.form ?? '');
  if (xpos !== 'VBG' || clause < verb || isLine) return false;
  const isPassive = dependents(tree, verb, 'aux:pass').length > 0;
  if (isPassive) return OUTCOME.test(lemma) || HARM.test(lemma);
  const subject = subjectOf(tree, verb);
  // "The mayor quit and her deputy took over, ending the dispute": what two did has come of both.
  const isJoined = tokenAt(tree, verb).deprel === 'conj' && dependents(tree, verb, 'cc').length > 0;
  if (subject >= 0 && isPersonal(tree, subject) && !(isJoined && dependent(tree, verb, 'nsubj') >= 0))
    return false;
  return OUTCOME.test(lemma) || (HARM.test(lemma) && subject >= 0 && isThing(tree, subject));
}

const GIVEN =
  /^(give|award|pay|offer|name|call|make|elect|appoint|dub|crown|send|tell|teach|show|deny|grant|sell|leave)$/u;

function hasObject(tree: Tree, participle: number): boolean {
  const isActive = dependent(tree, participle, 'aux') < 0 && !GIVEN.test(tokenAt(tree, participle).lemma);
  return isActive && dependents(tree, participle, 'obj').some((object) => object > participle);
}

/** "Founded in 1901, the firm makes boats": what was done once, not what a thing is. */
function isDeed(tree: Tree, participle: number): boolean {
  return !STATES.has(tokenAt(tree, participle).lemma);
}

/** The participle clauses beside the predicate, and those at the end that the tree hangs lower. */
function participlesOf(tree: Tree, piece: Piece, words: ReadonlySet<number>): number[] {
  const lower = [...words].filter((token) => {
    const { deprel, head, xpos } = tokenAt(tree, token);
    if (!/^(acl|advcl)$/u.test(deprel) || head === piece.predicate || !/^VB[NG]$/u.test(xpos)) return false;
    return isOfClause(tree, piece, token, trimmed(tree, wordsUnder(tree, words, token)));
  });
  return [...dependents(tree, piece.predicate, 'advcl'), ...lower];
}

/** "The ship, carrying grain, sank": whether a clause stands between the subject and its verb. */
const isBetween = (subject: readonly number[], first: number, verb: number): boolean =>
  first < verb && subject.every((token) => token < first);

/** A finite verb that hangs on the participle as if it were joined to it: the tree is wrong. */
function hasStrayVerb(tree: Tree, piece: Piece): boolean {
  return dependents(tree, piece.predicate, 'conj', 'parataxis').some(
    (token) => tokenAt(tree, token).xpos !== 'VBG' && isFinite(tree, token),
  );
}

function markerOf(tree: Tree, clause: number): number {
  return dependents(tree, clause, 'mark', 'case').find((token) => token < clause) ?? -1;
}

function isSetOff(tree: Tree, inside: readonly number[]): boolean {
  const comma = /^[,–—]$|^--$/u;
  return (
    comma.test(tree.tokens[inside[0]! - 1]?.form ?? '') ||
    comma.test(tree.tokens[inside.at(-1)! + 1]?.form ?? '')
  );
}

/** "Starting in May", "based on", "according to": prepositions in the shape of a participle. */
function isStarted(tree: Tree, clause: number): boolean {
  return (
    isExcepting(tree, clause) ||
    /^(accord|base|compare|follow|start|begin|regard|concern|depend|include|owe|give|consider|speak)$/u.test(
      tokenAt(tree, clause).lemma,
    )
  );
}
