import type { SpanPair } from '../../domain/span';
import { personNamed, type Cast } from '../claimants/cast';
import { BODY_NOUNS } from '../names/noun-kinds';
import { isOfLand, isPeople } from '../names/peoples';
import { isPersonNoun } from '../names/person-nouns';
import { isKnownPlace, PLACE_OPENERS } from '../names/places';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import { isHeadlined } from './headlined';
import { aircraftIn } from './aircraft';
import { phraseIn, type Known } from './say-again';
import { saysWhich, wordsBefore } from './says-which';

/** A noun phrase that may tell, further on, which one a bare "the" means. */
export interface Introduction {
  readonly sentence: number;
  readonly token: number;
  /** The noun that it may be called by again. */
  readonly noun: string;
  readonly plural: boolean;
  /** The words that say which one, to stand behind the noun ("of the trust", "Harwick council"); null where there are none. */
  readonly which: string | null;
  readonly span: SpanPair;
  /** Names and other words by which two phrases are seen to speak of one thing. Lower case. */
  readonly words: ReadonlySet<string>;
  /** How well the words tell it, as in `SaysWhich`. */
  readonly rank: number;
  /** "a strike", "another strike", "strikes": one that was not told of before. */
  readonly isNew: boolean;
  /** "her choir": one of somebody's, which may not have been told of before. */
  readonly isOwned: boolean;
  /** "a second study", "another council": one beside the one that the text is about. */
  readonly isOther: boolean;
  /** Whether the noun is the last word of a name ("Ellerton Review"). */
  readonly isOfName: boolean;
}

/** The introductions of a sentence, in reading order; pronouns in them are said by what they stand for. */
export function introductionsIn(
  tree: Tree,
  sentence: number,
  cast: Cast,
  known: Known,
): readonly Introduction[] {
  // "River Bridge Closed": each word of a headline has a capital
  const isTitled = isHeadlined(tree);
  const names = (cast.bySentence[sentence] ?? []).flatMap((mention): Introduction[] => {
    const { token, kind, isSure, roles } = mention;
    const name = (kind === 'person' ? personNamed(cast, mention.name)?.name : undefined) ?? mention.name;
    const own = (kind === 'person' && isSure) || isTitled ? null : nounOfName(name);
    const { start, end } = tokenAt(tree, token);
    if (isTitle(tree, name, end)) return [];
    const called = roles.filter((role) => isRoleOf(tree, token, role, kind));
    const employers = isOfAnalyst(tree, token) ? ['bank', 'broker', 'brokerage'] : [];
    return [...new Set([...called, ...employers, ...(own === null ? [] : [own])])].map((noun) => ({
      isOfName: !called.includes(noun) && !employers.includes(noun),
      sentence,
      token,
      noun,
      plural: false,
      which: isPeople(name) ? null : name,
      span: [start, end],
      words: wordsThatTell(name),
      rank: 0,
      isNew: false,
      isOwned: false,
      isOther: false,
    }));
  });
  /** The phrase beside a name: "a mill" of "a mill, Roos Mills". */
  const isSetBeside = new Map<Introduction, Introduction>();
  const phrases = tree.tokens.flatMap((_, token) => {
    const found = isTitled && !isOfPlace(tree, token) ? null : phraseAt(tree, token, sentence, known);
    if (found === null) return [];
    const beside = names.filter((name) => isBeside(tree, name, token));
    const [name] = beside;
    if (name === undefined) return [found];
    for (const one of beside) if (one.noun === found.noun) isSetBeside.set(one, found);
    // "A rival union, Free Hands": called so here alone
    return found.isNew && beside.every(({ noun }) => noun !== found.noun)
      ? [{ ...found, which: name.which, span: name.span, words: name.words, rank: 0 }]
      : [];
  });
  const named = names.map((name) => ({ ...name, ...flagsOf(isSetBeside.get(name)) }));
  return [...named, ...phrases, ...planesIn(tree, sentence)].sort((a, b) => a.token - b.token);
}

/** "A Boeing 737 landed. The plane [Boeing 737] …" */
const planesIn = (tree: Tree, sentence: number): readonly Introduction[] =>
  aircraftIn(tree).flatMap(({ name, token, last, isNew }) =>
    ['plane', 'aircraft', 'jet', 'airliner'].map((noun) => ({
      sentence,
      token,
      noun,
      plural: false,
      which: name,
      span: [tokenAt(tree, token).start, tokenAt(tree, last).end],
      words: wordsThatTell(name),
      rank: 0,
      isNew,
      isOwned: false,
      isOther: false,
      isOfName: false,
    })),
  );

/** "Beijing Trip": a headline's capitals tell of what has a known place's name before it. */
const isOfPlace = (tree: Tree, token: number): boolean =>
  wordsBefore(tree, token).some((word) => isKnownPlace(tokenAt(tree, word).form));

/** What the phrase beside a name tells of it: whether it came as a new one, as somebody's or as one of several. */
const flagsOf = (
  beside: Introduction | undefined,
): Pick<Introduction, 'isNew' | 'isOwned' | 'isOther'> | undefined =>
  beside && { isNew: beside.isNew, isOwned: beside.isOwned, isOther: beside.isOther };

/** "analysts at Penn & Rowe": the name is a bank's or a broker's. */
function isOfAnalyst(tree: Tree, name: number): boolean {
  const { head, deprel } = tokenAt(tree, name);
  return (
    deprel.startsWith('nmod') &&
    /^(?:analyst|strategist|broker)$/u.test(tokenAt(tree, head).lemma.toLowerCase()) &&
    dependents(tree, name, 'case').some((word) => /^(?:at|with|of)$/iu.test(tokenAt(tree, word).form))
  );
}

/** "The Empty Shore" in quotation marks: a book's name tells of no shore. */
export function isTitle({ sentence: { text } }: Tree, name: string, end: number): boolean {
  const at = text.lastIndexOf(name, end);
  return at > 0 && /["“‘](?:(?:The|An?)\s+)?$/u.test(text.slice(Math.max(0, at - 6), at));
}

/** "court" of "Stafford Crown Court" and "Court of Appeal", "lake" of "Lake Ostrey". */
export function nounOfName(name: string): string | null {
  const parts = name
    .toLowerCase()
    .replace(/ of .*$/u, '')
    .split(/\s+/u);
  if (name.includes(' of ')) return parts.at(-1)!;
  if (parts.length < 2) return null;
  return PLACE_OPENERS.has(parts[0]!) ? parts[0]! : parts.at(-1)!;
}

/** Whether a role is the name's own: "company" of "ferry company Nordline", not "ferry"; a person's of a person. */
function isRoleOf(tree: Tree, name: number, role: string, kind: 'person' | 'body'): boolean {
  if ((kind === 'person') !== isPersonNoun(role)) return false;
  return !tree.tokens.some(
    ({ lemma, head }, token) =>
      lemma.toLowerCase() === role &&
      token < name &&
      head === token + 1 &&
      tree.tokens[head]?.upos === 'NOUN',
  );
}

/** "Velastin, a new drug": the noun beside a name stands for it. */
function isBeside(tree: Tree, name: Introduction, token: number): boolean {
  const isAside = (one: number, other: number): boolean =>
    tokenAt(tree, one).head === other && /^(?:appos|flat|nmod:desc)/u.test(tokenAt(tree, one).deprel);
  return name.token === token || isAside(token, name.token) || isAside(name.token, token);
}

function phraseAt(tree: Tree, token: number, sentence: number, known: Known): Introduction | null {
  const { upos, xpos, lemma, form, deprel, start, end } = tokenAt(tree, token);
  if (upos !== 'NOUN' || /^(?:compound|flat|fixed|goeswith)/u.test(deprel)) return null;
  const before = wordsBefore(tree, token);
  const determiner = tree.tokens[(before[0] ?? token) - 1];
  const base = {
    sentence,
    token,
    noun: (xpos === 'NNS' ? form : lemma).toLowerCase(),
    plural: xpos === 'NNS',
    isNew:
      (/^(?:an?|another)$/iu.test(determiner?.form ?? '') && !isUntold(tree, token)) ||
      (xpos === 'NNS' && isUndetermined(tree, token)),
    isOwned: dependents(tree, token, 'nmod:poss').some((owner) => isTelling(tree, owner, lemma)),
    isOther:
      isUndone(tree, token) ||
      (!/^(?:the|this|that)$/iu.test(determiner?.form ?? '') &&
        [determiner?.form ?? '', ...before.map((word) => tokenAt(tree, word).form)].some((word) =>
          OTHER.test(word),
        )),
    isOfName: false,
  };
  const meant = known.referents.get(token);
  // "the Danish club [Lokken]": "the club" may be another one
  const isOfLands = before.some((word) => isOfLand(tokenAt(tree, word).form));
  if (meant !== undefined && meant.because !== 'antecedent' && meant.from !== null && !isOfLands)
    return {
      ...base,
      which: meant.text,
      span: meant.from,
      words: wordsThatTell(meant.text, base.noun),
      rank: 5,
    };
  const told = isIdiom(tree, token) ? null : saysWhich(tree, token, known);
  const isSaid = dependents(tree, token, 'cop').length > 0 && dependents(tree, token, 'case').length === 0;
  if (told === null || isSaid) return { ...base, which: null, span: [start, end], words: new Set(), rank: 9 };
  return { ...base, ...told, words: wordsThatTell(`${told.which} ${namesIn(tree, token)}`, base.noun) };
}

/** The names in a phrase, whichever of its words tells best which one it means ("its depot at Marsk"). */
const namesIn = (tree: Tree, token: number): string =>
  phraseIn(tree, token)
    .filter((word) => tokenAt(tree, word).upos === 'PROPN')
    .map((word) => tokenAt(tree, word).form)
    .join(' ');

/** "in search of", "in response to": no thing that is told of. */
const isIdiom = (tree: Tree, token: number): boolean =>
  tokenAt(tree, token).xpos === 'NN' &&
  /^in$/iu.test(tree.tokens[token - 1]?.form ?? '') &&
  tree.tokens[token + 1]?.upos === 'ADP';

/** Words that set one thing off from another of its kind. */
const OTHER =
  /^(?:another|other|second|third|fourth|earlier|previous|similar|rival|separate|different|competing)$/iu;

/** "overturning a decision by the High Court": another undid it. */
const isUndone = (tree: Tree, token: number): boolean =>
  tokenAt(tree, token).deprel.startsWith('obj') &&
  UNDOES.test(tokenAt(tree, tokenAt(tree, token).head).lemma);

const UNDOES = /^(?:overturn|reverse|quash|overrule|replace)$/u;

/** What a speaker has needs no telling; and "his party" may be another's further on. */
function isTelling(tree: Tree, owner: number, noun: string): boolean {
  const { form } = tokenAt(tree, owner);
  return !/^(?:my|our|your)$/iu.test(form) && !(/^(?:his|her|their)$/iu.test(form) && BODY_NOUNS.has(noun));
}

/** "letters", "some 300 flats": without a word that points. */
const isUndetermined = (tree: Tree, token: number): boolean =>
  dependents(tree, token, 'nmod:poss').length === 0 &&
  dependents(tree, token, 'det').every((word) =>
    /^(?:some|several|many|more|no|all)$/iu.test(tokenAt(tree, word).form),
  );

/** "has never approved a drug": tells of no drug. */
function isUntold(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  return (
    deprel.startsWith('obj') &&
    dependents(tree, head, 'advmod').some((word) => /^(?:never|not|n['’]t)$/iu.test(tokenAt(tree, word).form))
  );
}

const EMPTY =
  /^(?:a|an|the|of|in|at|near|on|off|for|by|against|between|over|about|into|with|from|to|that|which|who|and|or|is|are|was|were|had|has|have|its|their|his|her|new|inc|ltd|plc)$/u;

/** The words of a phrase by which it is seen to speak of the same as another. Lower case. */
export function wordsThatTell(text: string, noun = ''): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY.test(word) && word !== noun && word.length > 1));
}
