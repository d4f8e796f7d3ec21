import { isMonthName } from '../../trees/month-name';
import { isKnownPlace } from '../../names/places';
import { dependents, tokenAt, type Tree } from '../../trees/tree';
import { isCollective } from '../demands';
import type { NounMention } from '../mention';
import { canBind, isOfEach, isWholeOfPart } from '../quantified';
import { isQuoted } from '../quoted';
import { placedBefore, type Placed } from '../standing';
import { sense } from './sense';
import { thingOf } from '../same-thing';
import { fullName, isInside, isSurelyPerson, type Surroundings } from '../surroundings';

/** A thing, body or group that "it" or "they" may mean: what stands for it before the pronoun, nearest first. */
export interface Contender {
  /** The fullest name, or the words of the last phrase. */
  readonly name: string;
  readonly mentions: readonly Placed[];
}

/** Everything told of in a sentence up to a pronoun and in those before it that agrees with the pronoun in number and may do what it does. */
export function contendersFor(token: number, several: boolean, around: Surroundings): readonly Contender[] {
  const { tree, before, cast } = around;
  const placed = placedBefore(token, around).filter(
    ({ mention, back }) => back > 0 || !isInside(tree, token, mention.token),
  );
  const isWhole = isWholeOfPart(tree, token);
  const isOwner = tokenAt(tree, token).deprel === 'nmod:poss';
  const makesSense = sense(token, several, around);
  const found = new Map<string, Placed[]>();
  for (const one of placed) {
    if (!agrees(one.mention, token, several, around) || !makesSense(one.mention)) continue;
    if (!canBind(one.mention, token, tree, one.back === 0)) continue;
    if (isOwner && ACCOUNTS.test(one.mention.lemma)) continue;
    if (isOfVerb(one, around)) continue;
    if (several && isWhole && !one.mention.plural && !isCollective(one.mention.lemma)) continue;
    const key = thingOf(one.mention, fullName(one.mention, cast));
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return [...found.values()]
    .filter(
      (mentions) =>
        mentions.some(({ back }) => back <= before.length) ||
        mentions.length > 1 ||
        mentions[0]!.mention.isNamed,
    )
    .map((mentions): Contender => {
      const sorted = mentions.toSorted((a, b) => a.back - b.back || b.mention.token - a.mention.token);
      return { name: fullName(sorted[0]!.mention, cast), mentions: sorted };
    });
}

/** "The bank raised its dividend. Its profit …": what a firm's accounts hold owns nothing. */
const ACCOUNTS = /^(?:profit|dividend|revenue|turnover)$/u;

/** "paved the way", "took part in it": a noun that makes one verb with the word above it is nothing by itself. */
function isOfVerb({ mention: { lemma, sentence, token } }: Placed, { trees }: Surroundings): boolean {
  if (!/^(?:way|part|place|shape|hold|sense)$/u.test(lemma)) return false;
  const tree = trees[sentence];
  const { deprel, head } = tree?.tokens[token] ?? { deprel: '', head: -1 };
  return (
    deprel === 'obj' &&
    /^(?:pave|clear|make|take|give|lead|lose|play)$/u.test(tree?.tokens[head]?.lemma ?? '')
  );
}

/** "It" is one that is no person; "they" are several, or a body that goes by "they" as well. */
function agrees(mention: NounMention, token: number, several: boolean, around: Surroundings): boolean {
  if (!mention.text || isMeasureOfTime(mention)) return false;
  const isBareQuoted = mention.isQuoted && !mention.definite && !mention.isNamed;
  if (isBareQuoted && !isBeside(mention, around) && !isSpoken(token, around)) return false;
  if (!several) return (!mention.plural || mention.isNamed) && !isSurelyPerson(mention, around);
  // "Every family got 500 euros, and they kept it": all of them, for which there are no words.
  if (mention.plural || (isOfEach(mention) && around.here.includes(mention))) return true;
  if (isSurelyPerson(mention, around) || isWhere(mention, around)) return false;
  return (mention.kind === 'body' && mention.isSure) || isCollective(mention.lemma);
}

/** "doctors, many of them from Spain": where somebody is from or is, who may be told of behind it as "they". */
function isWhere({ text, isNamed, token, sentence }: NounMention, { trees }: Surroundings): boolean {
  const tree = trees[sentence];
  if (!tree || !isNamed || !isKnownPlace(text)) return false;
  return dependents(tree, token, 'case').some((word) =>
    /^(?:from|in|at|near|to|across|outside|through)$/iu.test(tokenAt(tree, word).form),
  );
}

/** Whether a mention in marks stands in the sentence itself. */
const isBeside = (mention: NounMention, { here, tree }: Surroundings): boolean =>
  here.includes(mention) && isQuoted(tree, mention.token);

function isMeasureOfTime({ lemma, text }: NounMention): boolean {
  return (
    isMonthName(lemma) ||
    /^(rest|remainder|third|half|quarter|fact|addition|contrast|response|return|turn|total|midnight|noon|year|month|week|day|hour|minute|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|night|weekend|summer|winter|spring|autumn|time|decade|century|percent|cent|chance|beginning|middle|outset)$/u.test(
      lemma,
    ) ||
    (/^(?:start|end|close)$/u.test(lemma) &&
      /\sof\s(?:the\s|last\s|next\s)?(?:\p{Lu}\p{Ll}+|year|month|week|day|season|century|decade|quarter)$/u.test(
        text,
      ))
  );
}

/** Whether a pronoun stands in somebody's own words. */
export const isSpoken = (
  token: number,
  { tree, isDirect }: { tree: Tree; isDirect: (token: number) => boolean },
): boolean => isQuoted(tree, token) || isDirect(token);
