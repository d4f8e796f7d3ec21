import { personNamed, type Cast } from '../claimants/cast';
import { isTried } from '../claimants/defendant';
import type { Mention } from '../claimants/mentions';
import { genderOfNoun } from '../names/gendered-nouns';
import { isPersonNoun } from '../names/person-nouns';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import type { Referent } from './referent';
import { isTelling } from './noun-mentions';
import { wordsBefore } from './says-which';

/** Whoever or whatever comes as "a treasurer" and gets a name only further on, by sentence and token. */
export type NamedLater = ReadonlyMap<number, ReadonlyMap<number, Referent>>;

/** How many sentences on a name may come beside the noun again ("a minister … The minister, Ida Roos, …"). */
const REACH = 8;
/** How many sentences on whoever stands trial is named, after they have come by what they are. */
const NEXT = 2;

/** What is told of whoever is tried, in the sentence that says what they are. */
const OF_TRIALS =
  /^(?:jail|imprison|prison|sentence|convict|fraud|steal|theft|court|judge|trial|jury|plead|guilty|murder|manslaughter|admit|charge|fine|spare|con|defraud|embezzle|launder)$/u;

/**
 * Finds who is named later: by the name beside the same noun with "the" ("A minister said … The minister, Ida Roos, said"), or
 * because the text has one who stands trial and opens with what they are ("A treasurer who stole … Moira Kettle pleaded guilty").
 */
export function namedLater(trees: readonly Tree[], cast: Cast, headings: readonly boolean[]): NamedLater {
  const found = new Map<number, Map<number, Referent>>();
  const tell = (sentence: number, token: number, referent: Referent): void => {
    const known = found.get(sentence);
    if (!known) found.set(sentence, new Map([[token, referent]]));
    else if (!known.has(token)) known.set(token, referent);
  };
  cast.bySentence.forEach((mentions, sentence) => {
    for (const mention of mentions) {
      const noun = calledAgain(trees[sentence]!, mention);
      // "the court, the Court of Appeal"
      if (noun === null || mention.name.toLowerCase() === noun) continue;
      const from = Math.max(0, sentence - REACH);
      const firsts = trees
        .slice(from, sentence)
        .flatMap((tree, at) =>
          headings[from + at] === true ? [] : firstsIn(tree, noun).map((token) => ({ at: from + at, token })),
        );
      const [only, ...others] = firsts;
      if (only && others.length === 0 && !isNamedAt(cast, trees, only.at, only.token))
        tell(only.at, only.token, naming(trees[sentence]!, mention, cast));
    }
  });
  const tried = whoIsTried(trees, cast, headings);
  if (tried) tell(tried.sentence, tried.token, tried.referent);
  return found;
}

/** The noun of "the minister, Ida Roos,": bare but for "the". */
function calledAgain(tree: Tree, { token, kind }: Mention): string | null {
  const { deprel, head } = tokenAt(tree, token);
  if (!deprel.startsWith('appos') || head < 0 || head > token) return null;
  const { upos, xpos, lemma } = tokenAt(tree, head);
  const isBare = /^the$/iu.test(tree.tokens[head - 1]?.form ?? '') && tree.tokens[head + 1]?.form === ',';
  if (upos !== 'NOUN' || xpos !== 'NN' || !isBare) return null;
  return (kind === 'person') === isPersonNoun(lemma.toLowerCase()) ? lemma : null;
}

/** Where a sentence has a noun with "a" or "an", which it does not say of somebody. */
function firstsIn(tree: Tree, noun: string): number[] {
  return tree.tokens.flatMap(({ lemma, upos, xpos }, token) =>
    lemma === noun && upos === 'NOUN' && xpos === 'NN' && opensAnew(tree, token) ? [token] : [],
  );
}

function opensAnew(tree: Tree, token: number): boolean {
  const first = wordsBefore(tree, token)[0] ?? token;
  return (
    /^an?$/iu.test(tree.tokens[first - 1]?.form ?? '') &&
    !/^(?:compound|flat|fixed)/u.test(tokenAt(tree, token).deprel) &&
    dependents(tree, token, 'cop').length === 0
  );
}

/** Whether a name stands beside a noun, or the noun beside a name. */
function isNamedAt(cast: Cast, trees: readonly Tree[], sentence: number, token: number): boolean {
  const tree = trees[sentence]!;
  return (cast.bySentence[sentence] ?? []).some(({ token: name }) => {
    const isBeside = (one: number, other: number): boolean =>
      tokenAt(tree, one).head === other && /^(?:appos|flat|nmod:desc)/u.test(tokenAt(tree, one).deprel);
    return isBeside(name, token) || isBeside(token, name);
  });
}

/** "A treasurer who stole … has been told to expect prison": the first sentence's one person, and who stands trial in the next. */
function whoIsTried(
  trees: readonly Tree[],
  cast: Cast,
  headings: readonly boolean[],
): { sentence: number; token: number; referent: Referent } | null {
  const sentence = trees.findIndex(
    ({ sentence: parsed }, at) => headings[at] !== true && parsed.reliable && isTelling(parsed),
  );
  const tree = trees[sentence];
  if (!tree?.tokens.some(({ lemma }) => OF_TRIALS.test(lemma.toLowerCase()))) return null;
  if ((cast.bySentence[sentence] ?? []).some(({ kind, isSure }) => kind === 'person' && isSure)) return null;
  const next = trees.findIndex(
    (_, at) => at > sentence && (cast.bySentence[at] ?? []).some(({ kind }) => kind === 'person'),
  );
  const named = (cast.bySentence[next] ?? []).find(
    (mention) => mention.name === cast.defendant?.name || isTriedAt(trees[next]!, mention),
  );
  if (!named?.name.includes(' ') || next > sentence + NEXT) return null;
  const people = tree.tokens.flatMap(({ lemma, upos, deprel }, token) =>
    upos === 'NOUN' &&
    deprel.startsWith('nsubj') &&
    isPersonNoun(lemma.toLowerCase()) &&
    opensAnew(tree, token)
      ? [token]
      : [],
  );
  const [only, ...others] = people;
  if (only === undefined || others.length > 0) return null;
  const gender = genderOfNoun(tokenAt(tree, only).lemma.toLowerCase());
  const { gender: own } = personNamed(cast, named.name) ?? named;
  if (gender && own && gender !== own) return null;
  return { sentence, token: only, referent: naming(trees[next]!, named, cast) };
}

/** "Moira Kettle, 46, pleaded guilty", "Ida Roos took £900 from him": by whole name, of whom a trial tells it. */
function isTriedAt({ sentence, tokens }: Tree, { name, kind, token }: Mention): boolean {
  const { deprel, head } = tokens[token]!;
  if (kind !== 'person' || !name.includes(' ') || !deprel.startsWith('nsubj') || head < 0) return false;
  return isTried(sentence, token) || (deprel === 'nsubj' && DEEDS.test(tokens[head]!.lemma));
}

const DEEDS = /^(?:admit|appear|steal|take|forge|kill|stab|attack|transfer|spend|embezzle|defraud)$/u;

function naming(tree: Tree, mention: Mention, cast: Cast): Referent {
  const { start, end } = tokenAt(tree, mention.token);
  const name =
    (mention.kind === 'person' ? personNamed(cast, mention.name)?.name : undefined) ?? mention.name;
  return { text: name, because: 'explained', from: [start, end], plural: false, possessive: false };
}
