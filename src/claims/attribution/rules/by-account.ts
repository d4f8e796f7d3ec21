import { canSpeak } from '../../claimants/can-speak';
import { isTense } from '../../clauses/predicate';
import { RATING_ADJECTIVES } from '../../kinds/judging-words';
import { isPeople } from '../../names/peoples';
import { isPersonNoun } from '../../names/person-nouns';
import { dependent, dependents, stretchesOf, tokenAt, yieldOf, type Tree } from '../../trees/tree';
import { hostClause } from '../clause-edges';
import type { AttributionRule, Draft } from '../draft';
import { phraseFrom, range, withAsides } from '../word-phrases';

/** What somebody thinks, tells or counts, after each preposition: "in her view", "by its own reckoning", "on his account". */
const ACCOUNTS: ReadonlyMap<string, RegExp> = new Map([
  ['in', /^(?:view|opinion|words|eyes|estimation|telling|judge?ment|assessment|estimate|recollection)$/u],
  [
    'by',
    /^(?:account|accounts|admission|confession|reckoning|count|tally|estimates?|estimation|calculations?|telling)$/u,
  ],
  ['on', /^(?:account|telling|reading|reckoning)$/u],
]);
/** "By all accounts", "by most estimates": somebody's, and nobody is named. */
const WHOEVERS = /^(?:all|most|some|many|several|any)$/iu;

/** A remark of whose account the clause around it is. */
interface Remark {
  readonly form: Draft['form'];
  /** Its words, without the comma that closes it. */
  readonly words: readonly number[];
  readonly source: readonly number[];
  /** The word by which it hangs on the clause. */
  readonly top: number;
}

/** Whether a comma, or the edge of the sentence, stands before and after a remark. */
function isAside({ tokens }: Tree, words: readonly number[]): boolean {
  const isEdge = (form: string | undefined): boolean =>
    form === undefined || /^(?:[,.;:–—!?]|["”“]|''|``)$/u.test(form);
  return isEdge(tokens[words[0]! - 1]?.form) && isEdge(tokens[words.at(-1)! + 1]?.form);
}

/** "In Beck's view", "by its own count", "by most accounts". */
function accountAt(tree: Tree, at: number): Remark | null {
  const nouns = ACCOUNTS.get(tokenAt(tree, at).form.toLowerCase());
  const noun = tokenAt(tree, at).head;
  if (!nouns || noun <= at || !nouns.test(tokenAt(tree, noun).form.toLowerCase())) return null;
  const words = range(at, noun + 1);
  const owner = dependent(tree, noun, 'nmod:poss');
  const [first] = dependents(tree, noun, 'det', 'amod');
  const isWhoevers = owner < 0 && first !== undefined && WHOEVERS.test(tokenAt(tree, first).form);
  if ((owner < 0 && !isWhoevers) || !isAside(tree, words)) return null;
  const source = owner < 0 ? [] : yieldOf(tree, owner, (index) => tokenAt(tree, index).xpos === 'POS');
  return { form: 'according-to', words, source, top: noun };
}

/** "To hear Beck tell it", "if Beck is to be believed". */
function hearingAt(tree: Tree, at: number): Remark | null {
  const opening = tokenAt(tree, at).form.toLowerCase();
  if (opening !== 'to' && opening !== 'if') return null;
  const end = tree.tokens.findIndex((token, index) => index > at && /^[,.]$/u.test(token.form));
  const words = range(at, end < 0 ? tree.tokens.length : end);
  const said = words.map((index) => tokenAt(tree, index).form.toLowerCase()).join(' ');
  const [, close] =
    (opening === 'to' ? /^to hear .+( tell it)$/u : /^if .+ ((?:is|are) to be (?:believed|trusted))$/u).exec(
      said,
    ) ?? [];
  if (close === undefined || !isAside(tree, words)) return null;
  const source = words.slice(opening === 'to' ? 2 : 1, -close.trim().split(' ').length);
  const verb = words.find((index) => tokenAt(tree, index).deprel === 'advcl');
  return verb === undefined || !canSpeak(tree, source.at(-1) ?? -1)
    ? null
    : { form: 'according-to', words, source, top: verb };
}

/** What something is to whom it befalls, whoever says so: "for Beck, the ruling is a setback". */
const EFFECTS =
  /^(?:setback|blow|boost|win|victory|loss|defeat|disaster|relief|chance|opportunity|problem|challenge|test|return|debut|record|season|year|day|night|week|time|start|end|beginning|point|step|risk|threat|cost|price|goal|title|place|match|game|question|choice|task|job|result|sentence|fine)s?$/u;

/** Those who hold views for a living, or of the thing itself: "its critics". */
const VIEWERS =
  /^(?:critic|opponent|supporter|sceptic|skeptic|detractor|admirer|believer|enthusiast|purist|historian|economist|analyst|scholar|expert|scientist|campaigner|activist|environmentalist|conservationist|observer|commentator|defender|advocate)s$/u;

/**
 * "For Beck, the tower is an eyesore", "For many Poles, the law was a betrayal", "To its critics, the tax is unfair": what somebody
 * takes a thing for.
 */
function forWhomAt(tree: Tree, at: number): Remark | null {
  const word = tokenAt(tree, at).form;
  if (at !== 0 || !/^(?:for|to)$/iu.test(word)) return null;
  const name = phraseFrom(tree, 1);
  const source = withAsides(tree, name);
  const top = source.at(-1) ?? -1;
  const rating = tree.root;
  const subject = dependent(tree, rating, 'nsubj');
  const words = [0, ...source];
  if (top < 0 || !isAside(tree, words) || subject < top || dependent(tree, rating, 'cop') < 0) return null;
  const isName = /^for$/iu.test(word) && name.every((index) => tokenAt(tree, index).upos === 'PROPN');
  if (!isName && !holdViews(tree, name)) return null;
  const { upos, lemma } = tokenAt(tree, rating);
  const isTaken = upos === 'NOUN' && dependent(tree, rating, 'det') >= 0 && !EFFECTS.test(lemma);
  const isFound = !isName && upos === 'ADJ' && RATING_ADJECTIVES.has(lemma);
  const isPlain =
    (!isName || tokenAt(tree, subject).upos !== 'PRON') &&
    yieldOf(tree, rating).every((index) => tokenAt(tree, index).upos !== 'NUM');
  return (isTaken || isFound) && isPlain ? { form: 'nominal', words, source, top: source[0]! } : null;
}

/** "its critics", "many Poles", "some of the farmers". */
function holdViews(tree: Tree, phrase: readonly number[]): boolean {
  const [first, last] = [tree.tokens[phrase[0] ?? -1], tree.tokens[phrase.at(-1) ?? -1]];
  if (!first || !last) return false;
  if (VIEWERS.test(last.form.toLowerCase())) return true;
  const isPlural = last.xpos.endsWith('S');
  return (
    WHOEVERS.test(first.form) && isPlural && (isPeople(last.form) || isPersonNoun(last.lemma.toLowerCase()))
  );
}

function draftOf(tree: Tree, { form, words, source, top }: Remark): Draft | null {
  const at = words[0]!;
  const above = tokenAt(tree, top).head;
  // "came in May and, by his own account, left in June": what stands behind the remark
  const host = above > words.at(-1)! ? above : hostClause(tree, above, at > 0);
  const all = host < 0 ? tree.tokens.map((_, index) => index) : yieldOf(tree, host);
  const isLink = (index: number): boolean =>
    index === all[0] &&
    /^(?:cc|mark)$/u.test(tokenAt(tree, index).deprel) &&
    tokenAt(tree, index).head === host;
  const content = all.filter((index) => !words.includes(index) && !isLink(index));
  if (!content.some((index) => isTense(tokenAt(tree, index).xpos))) return null;
  const isShared = host >= 0 && tokenAt(tree, host).deprel === 'conj' && dependent(tree, host, 'nsubj') < 0;
  return {
    form: isShared ? 'nominal' : form,
    head: at,
    cue: words.filter((index) => !source.includes(index) && tokenAt(tree, index).xpos !== 'POS'),
    source,
    content: stretchesOf(tree, content),
    setting: [],
    isMissing: source.length === 0,
  };
}

/** A remark set off by commas of whose account a clause is: "In Beck's view, …", "…, by its own admission, …". */
export const byAccount: AttributionRule = {
  name: 'by-account',
  example: "[cue By] [source the union]'s [cue count], [content nine hundred people marched].",
  find({ tree }) {
    return tree.tokens.flatMap((_, at) => {
      const remark = accountAt(tree, at) ?? hearingAt(tree, at) ?? forWhomAt(tree, at);
      return remark ? (draftOf(tree, remark) ?? []) : [];
    });
  },
};
