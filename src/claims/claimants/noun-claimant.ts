import type { Claimant } from '../../domain/analysis';
import { withoutTags } from '../../language/markup';
import { isPeople } from '../names/peoples';
import { tokenAt, type Tree } from '../trees/tree';
import { isFirm, personNamed, wholeName, type Cast } from './cast';
import { BODY_NOUNS, DOCUMENT_NOUNS, isRank, TITLES, UNNAMED_NOUNS } from '../names/noun-kinds';
import { wordSet } from '../../language/word-set';
import { isKindOfFirm } from './firm-words';
import type { Mention } from './mentions';

/** The claimant that a mention names, by the fullest name that the text has. */
export function claimantOfMention({ name, kind }: Mention, cast: Cast): Claimant {
  const person = personNamed(cast, name);
  if (person) return { name: person.name, kind: 'person' };
  return kind === 'person' ? { name, kind } : { name: wholeName(name, cast), kind };
}

/** A common noun: somebody of that office whom the text has named, a body, a document, or somebody unnamed. */
export function ofNoun(
  tree: Tree,
  head: number,
  words: readonly number[],
  sentence: number,
  cast: Cast,
): Claimant {
  const lemma = tokenAt(tree, head).lemma.toLowerCase();
  const name = phraseText(tree, words);
  // "the last keeper of Senn Rock" is not Rock.
  const namesake = /\s(?:of|at|for|in|from)\s/u.test(name) ? undefined : personNamed(cast, name);
  if (namesake?.name.includes(' ') === true) return claimantOfMention(namesake, cast);
  if (cast.bySurname.has(name)) return { name, kind: 'person' }; // which of two is not said
  const firm = cast.byShortName.get(name); // "Adams said", read as a noun
  if (firm !== undefined && isFirm(firm, cast)) return { name: firm, kind: 'body' };
  if (/^(?:defendant|accused)$/u.test(lemma) && words.length <= 2 && cast.defendant)
    return claimantOfMention(cast.defendant, cast);
  const isDefinite = words.some(
    (index) => /^(?:the|this|that)$/iu.test(tokenAt(tree, index).form) && index < head,
  );
  const isBare = words.every((index) => /^(?:NOUN|PROPN|ADJ)$/u.test(tokenAt(tree, index).upos));
  const isOffice = TITLES.has(lemma) || BODY_NOUNS.has(lemma) || ALSO_CALLED.has(lemma);
  const isRole = isBare && isOffice && tokenAt(tree, head).xpos !== 'NNS';
  const isOne = tokenAt(tree, head).xpos !== 'NNS' || BODY_NOUNS.has(lemma);
  if ((isDefinite || isRole) && isOne && words.length <= 3) {
    const before = words.filter((index) => index < head).map((index) => tokenAt(tree, index));
    const ranks = before.map(({ form }) => form.toLowerCase()).filter(isRank);
    const fields = before
      .filter(
        ({ form, upos }) =>
          isPeople(form) || (/^(?:NOUN|ADJ)$/u.test(upos) && /^\p{Ll}/u.test(form) && !isRank(form)),
      )
      .map((token) => (isPeople(token.form) ? token.form : token.lemma).toLowerCase());
    const last = isRole ? cast.bySentence.length - 1 : sentence;
    const alike = ALSO_CALLED.get(lemma);
    const mention =
      holderOf(cast, { role: lemma, ranks, fields }, last) ??
      (alike && holderOf(cast, { role: alike, ranks, fields: [] }, last));
    if (mention) return claimantOfMention(mention, cast);
  }
  if (DOCUMENT_NOUNS.has(lemma)) return { name, kind: 'document' };
  if (words.some((index) => /^who$/iu.test(tokenAt(tree, index).form))) return { name, kind: 'anonymous' }; // "a miner who"
  if (BODY_NOUNS.has(lemma) || HOUSES.has(lemma) || isKindOfFirm(lemma) || lemma.startsWith('spokes'))
    return { name, kind: 'body' };
  if (UNNAMED_NOUNS.has(lemma)) return { name, kind: 'anonymous' };
  return { name, kind: 'anonymous' };
}

/** Places whose keepers say things: "the museum said". */
const HOUSES = wordSet(
  `park museum zoo hotel restaurant airport port theatre theater gallery library prison mine plant factory farm studio festival cinema
  resort brewery shipyard clinic nursery casino stadium arena archive garden pub shop store supermarket mill cathedral`,
);

/** Two nouns by which the same body is called: "Ofgas, the energy regulator, … the watchdog said". */
const ALSO_CALLED: ReadonlyMap<string, string> = new Map([
  ['watchdog', 'regulator'],
  ['regulator', 'watchdog'],
  ['carrier', 'airline'],
  ['airline', 'carrier'],
  ['lender', 'bank'],
]);

/** An office with the words before it: its rank, and what tells it from others of its kind ("labour minister"). */
interface Office {
  readonly role: string;
  readonly ranks: readonly string[];
  readonly fields: readonly string[];
}

/**
 * Whether two offices of one kind are told apart by what they are for or of which land: the labour minister is not the finance
 * minister, the Danish minister not the Dutch one.
 */
const isOther = (a: readonly string[], b: readonly string[]): boolean =>
  isApart(a.filter(isPeople), b.filter(isPeople)) || isApart(a.filter(isTask), b.filter(isTask));

const isApart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));

const isTask = (word: string): boolean => !isPeople(word);

/** The one person or body that the text has given this office to ("the mayor", "the firm"). */
function holderOf(cast: Cast, { role, ranks, fields }: Office, sentence: number): Mention | undefined {
  let holder: Mention | undefined;
  for (let at = Math.max(0, sentence - 40); at <= sentence; at++) {
    for (const mention of cast.bySentence[at] ?? []) {
      if (!isOfRank(mention, role, ranks)) continue;
      if (mention.kind === 'person' && isOther(fields, mention.fields)) continue;
      // "council ranger Derek Platt" is not the council
      if (mention.kind === 'person' && BODY_NOUNS.has(role) && !TITLES.has(role)) continue;
      if (holder && holder.name !== mention.name && !holder.name.endsWith(mention.name)) return undefined;
      holder ??= mention;
    }
  }
  return holder;
}

/** Whether somebody has an office of just that rank: "Deputy Mayor Roos" is the deputy mayor, not the mayor. */
export function isOfRank({ roles, fields }: Mention, role: string, ranks: readonly string[]): boolean {
  const own = [...roles, ...fields].filter(isRank);
  const isSame = own.every(
    (rank) => rank === role || ranks.includes(rank) || /^(?:acting|interim)$/u.test(rank),
  );
  return roles.includes(role) && isSame && ranks.every((rank) => own.includes(rank));
}

/** The source's words as they stand, up to the first comma. */
export function phraseText(tree: Tree, words: readonly number[]): string {
  const stop = words.findIndex(
    (index, at) => at > 0 && /^(?:,|who|which|\()$/u.test(tokenAt(tree, index).form),
  );
  const kept = stop < 0 ? words : words.slice(0, stop);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return '';
  return withoutTags(tree.sentence.text.slice(tokenAt(tree, first).start, tokenAt(tree, last).end));
}
