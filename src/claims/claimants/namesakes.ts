import type { ParsedSentence } from '../../language/parsed';
import { isCompany, isKnownFirm } from '../names/bodies';
import { FIRM_NOUNS } from '../names/noun-kinds';
import type { Mention } from './mentions';

/** Whom the bare names of a text cannot mean, since the full name comes later and is somebody else's. */
export interface Namesakes {
  /** People by full name whom no bare name means: "his brother, Sean Beck" after "Beck was arrested". */
  readonly others: ReadonlySet<string>;
  /** The firm that a bare name means: "Orrin said" after "Orrin Foods", whatever Ida Orrin comes later. */
  readonly firms: ReadonlyMap<Mention, string>;
}

const KIN =
  '(?:(?:twin|half-?|step)[- ]?)?(?:brother|sister|wife|husband|widow|son|daughter|mother|father|uncle|aunt|nephew|niece|cousin|partner|grandson|granddaughter|grandfather|grandmother|stepfather|stepmother|stepson)';
const WHOSE = "(?:\\b(?:his|her)|\\p{L}[’']s?)";

/** "His elder brother, " and "the founder, " right before a name. */
const KIN_BEFORE = new RegExp(`${WHOSE} (?:[\\p{Ll}-]+ ){0,2}${KIN},? $`, 'iu');
const KIN_AFTER = new RegExp(`^, ${WHOSE} (?:[\\p{Ll}-]+ ){0,2}${KIN}\\b`, 'iu');
const VICTIM_BEFORE = /\b(?:victim|deceased|complainant),? $/iu;
const UNRELATED_AFTER =
  /^(?:, | \()(?:who (?:is|was) )?(?:no relation|(?:not|un) ?related|a namesake|no relative)\b/iu;
const FOUNDER_BEFORE =
  /\b(?:founder|owner|(?:founded|started|owned|opened|established|set up|bought|named)(?: in \d{4})? (?:by|from|after)),? $/iu;
const FOUNDER_AFTER = /^,?(?: who)? (?:had )?(?:founded|started|opened|established|built|set up)\b/iu;

/** A longer sentence is a list, in which nobody is the only one. */
const LONGEST = 200;

const ACCUSED = new Set(['charge', 'accuse', 'arrest', 'convict', 'suspect', 'jail', 'deny', 'plead']);

const surnameOf = (name: string): string => name.split(/\s+/u).at(-1) ?? name;

/** Whether the words of a name make a firm's of it: "Orrin Foods", "Beck Bakery". */
const isFirmsName = (name: string): boolean =>
  isCompany(name) || FIRM_NOUNS.has(surnameOf(name).toLowerCase());

/**
 * Reads the mentions in order: a bare name that stands before any full one is not taken by a later person of whom the text says that
 * they are somebody else; and never by one who comes after the firm that it was told of.
 */
export function namesakesOf(
  bySentence: readonly (readonly Mention[])[],
  sentences: readonly ParsedSentence[],
): Namesakes {
  const others = new Set<string>();
  const firms = new Map<Mention, string>();
  const bare = new Map<string, Mention[]>();
  const firmOf = new Map<string, string>();
  const people = new Set<string>();
  const settled = new Set<string>();
  const later = new Map<string, string>();
  for (const mention of bySentence.flat()) {
    const { name, kind, roles } = mention;
    if (!name.includes(' ')) {
      later.delete(name); // goes on being spoken of after the person's name: either may be meant
      const alike = bare.get(name);
      if (alike) alike.push(mention);
      else bare.set(name, [mention]);
      // "Mr Orrin", "Orrin said he …"
      if ((kind === 'person' && roles.length > 0) || isCalledHe(mention, bySentence, sentences))
        settled.add(name);
      const firm = settled.has(name) ? undefined : firmOf.get(name);
      if (firm !== undefined) firms.set(mention, firm);
      continue;
    }
    if (isFirmsName(name)) {
      const [first = ''] = name.split(' ');
      if (!firmOf.has(first) && !settled.has(first) && !bare.has(first)) firmOf.set(first, name);
      continue;
    }
    const surname = surnameOf(name);
    if (kind !== 'person' || people.has(name)) continue;
    people.add(name);
    const before = bare.get(surname) ?? [];
    const isFirms = firmOf.has(surname) && !settled.has(surname);
    if (before.length > 0 && isFirms) later.set(surname, name);
    else if (before.length > 0 && isAnother(mention, before, sentences)) {
      others.add(name);
      continue;
    }
    settled.add(surname);
  }
  for (const name of later.values()) others.add(name);
  const surnames = new Set([...people].map(surnameOf));
  return { others, firms: new Map([...firms].filter(([{ name }]) => surnames.has(name))) };
}

/** "Orrin Foods cut jobs. Orrin said …": the bare name by the firm's whole one. */
export const calledByFirm = (
  mentioned: readonly (readonly Mention[])[],
  { firms }: Namesakes,
): readonly (readonly Mention[])[] =>
  mentioned.map((mentions) =>
    mentions.map((mention): Mention => {
      const firm = firms.get(mention);
      return firm === undefined
        ? mention
        : { ...mention, name: firm, kind: 'body', isSure: true, gender: undefined };
    }),
  );

/** "Orrin said he would not sell": a "he" or "she" after the name that nobody else of the sentence can mean. */
function isCalledHe(
  { name, sentence, token, isSubject }: Mention,
  bySentence: readonly (readonly Mention[])[],
  sentences: readonly ParsedSentence[],
): boolean {
  const { tokens } = sentences[sentence]!;
  if (!isSubject || tokens.length > LONGEST) return false;
  const isAlone = (bySentence[sentence] ?? []).every((one) => one.name === name || one.kind === 'body');
  return isAlone && tokens.slice(token + 1).some(({ form }) => /^(?:he|she)$/iu.test(form));
}

/** Whether a person is told of as another than whom the bare name before has meant. */
function isAnother(
  mention: Mention,
  before: readonly Mention[],
  sentences: readonly ParsedSentence[],
): boolean {
  const { text, tokens } = sentences[mention.sentence]!;
  const start = tokens[mention.token]!.start;
  const at = text.indexOf(mention.name, Math.max(0, start - mention.name.length));
  if (at < 0) return false;
  const [opening, rest] = [text.slice(Math.max(0, at - 80), at), text.slice(at + mention.name.length)];
  if (KIN_BEFORE.test(opening) || KIN_AFTER.test(rest) || UNRELATED_AFTER.test(rest)) return true;
  if (VICTIM_BEFORE.test(opening)) return before.some((one) => isAccused(one, sentences));
  if (!isKnownFirm(surnameOf(mention.name))) return false;
  return FOUNDER_BEFORE.test(opening) || FOUNDER_AFTER.test(rest);
}

/** "Beck is charged with murder", "Beck was arrested". */
function isAccused({ sentence, token }: Mention, sentences: readonly ParsedSentence[]): boolean {
  const { tokens } = sentences[sentence]!;
  const { deprel, head } = tokens[token]!;
  return deprel.startsWith('nsubj') && ACCUSED.has(tokens[head]?.lemma ?? '');
}
