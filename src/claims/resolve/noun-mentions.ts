import type { SpanPair } from '../../domain/span';
import type { ParsedSentence } from '../../language/parsed';
import { personNamed, type Cast } from '../claimants/cast';
import { BODY_NOUNS, DOCUMENT_NOUNS, UNNAMED_NOUNS } from '../names/noun-kinds';
import { nameText, type Mention } from '../claimants/mentions';
import { isCompany } from '../names/bodies';
import { isPeople } from '../names/peoples';
import { isNominal, nameOf } from '../clauses/noun-phrase';
import { wholePiece } from '../clauses/piece';
import { isFinite, isPlural, isTense } from '../clauses/predicate';
import { isMonthName } from '../trees/month-name';
import { isTimeWord as isTimeName } from '../names/time-words';
import { dependents, isUnder, tokenAt, treeOf, yieldOf, type Tree } from '../trees/tree';
import type { NounMention } from './mention';
import { isHeadlined } from './headlined';
import { isCollective } from './demands';
import { isPersonNoun } from '../names/person-nouns';
import { isQuoted } from './quoted';
import { saysWhat } from './saying';

/** The noun phrases of a sentence in reading order, names as the article's cast knows them. */
export function nounMentionsIn(sentence: ParsedSentence, number: number, cast: Cast): NounMention[] {
  const names = cast.bySentence[number] ?? [];
  const tree = treeOf(sentence);
  return tree.tokens.flatMap((_, token): NounMention[] => {
    const named = isNominal(tree, token) ? nameAt(tree, token, names, cast) : undefined;
    if (isOneOf(tree, token))
      return isNamedBehind(tree, token, names) ? [] : [someoneOf(tree, token, number)];
    if (!isPhrase(tree, token) && !(named && partnerOf(tree, token, named) !== null)) return [];
    if (!named && (isNamedBeside(tree, token, names) || isInName(tree, token, names))) return [];
    // "is a cousin of the manager": what a subject is said to be is the subject.
    if (!named && dependents(tree, token, 'cop').length > 0) return [];
    const mention = mentionAt(tree, token, named, number, cast);
    return mention ? [mention] : [];
  });
}

function isPhrase(tree: Tree, token: number): boolean {
  const { upos, deprel } = tokenAt(tree, token);
  if (!isNominal(tree, token) || /^(?:PRON|NUM|SYM)$/u.test(upos)) return false;
  return !/^(flat|compound|nmod:desc|nmod:unmarked|obl:unmarked|goeswith|fixed)/u.test(deprel);
}

/** "One of them has left": somebody who cannot be named further. */
function isOneOf(tree: Tree, token: number): boolean {
  const { form, deprel } = tokenAt(tree, token);
  if (!/^(?:one|another|other)$/iu.test(form) || tree.tokens[token + 1]?.form.toLowerCase() !== 'of')
    return false;
  // "the phone of one of the brothers"
  const ofPersons = dependents(tree, token, 'nmod').some(
    (noun) => isPersonNoun(tokenAt(tree, noun).lemma) && tokenAt(tree, noun).xpos === 'NNS',
  );
  return deprel.startsWith('nsubj') || ofPersons;
}

/** "One of them, Ida Roos, said": the name speaks for both. */
const isNamedBehind = (tree: Tree, token: number, names: readonly Mention[]): boolean =>
  dependents(tree, token, 'appos').some((word) => names.some((mention) => mention.token === word));

function someoneOf(tree: Tree, token: number, sentence: number): NounMention {
  return {
    ...personIn(tree, token, sentence),
    lemma: 'one',
    text: tokenAt(tree, token).form,
    speaks: isSpeaker(tree, token),
    isNamed: false,
    definite: false,
    isWhole: false,
    isQuoted: false,
  };
}

/** What every word that stands for one person has as a mention. */
export function personIn(
  tree: Tree,
  token: number,
  sentence: number,
): Omit<NounMention, 'lemma' | 'text' | 'speaks' | 'isNamed' | 'definite' | 'isWhole' | 'isQuoted'> {
  const { start, end } = tokenAt(tree, token);
  return {
    sentence,
    token,
    span: [start, end],
    article: '',
    kind: 'person',
    isSure: true,
    plural: false,
    role: roleOf(tree, token),
    isInner: isInner(tree, token),
    enacted: false,
    possessor: null,
    partners: [],
  };
}

/** The name that a word heads: one of the cast's, or a surname that the tagger takes for a noun. */
function nameAt(tree: Tree, token: number, names: readonly Mention[], cast: Cast): Mention | undefined {
  const { upos, form } = tokenAt(tree, token);
  const own = names.find((mention) => mention.token === token);
  if (own || upos !== 'NOUN' || !/^\p{Lu}/u.test(form) || dependents(tree, token, 'det').length > 0)
    return own;
  const known = personNamed(cast, form);
  return known && { ...known, name: form };
}

function mentionAt(
  tree: Tree,
  token: number,
  named: Mention | undefined,
  sentence: number,
  cast: Cast,
): NounMention | null {
  const { upos, form } = tokenAt(tree, token);
  const lemma = tokenAt(tree, token).lemma.toLowerCase();
  const words = unbroken(withoutCircumstance(tree, token, nameOf(tree, wholePiece(tree), token)), token);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const partner = partnerOf(tree, token, named);
  const stands = partnersOf(tree, partner).at(-1) ?? token;
  const plural = named
    ? tokenAt(tree, token).xpos === 'NNPS' && named.kind !== 'person' && !isFirmName(named.name, cast)
    : isSeveral(tree, token);
  const opens = tokenAt(tree, first);
  const span: SpanPair = named
    ? spanOfName(tree, named, first, last)
    : [opens.start, tokenAt(tree, last).end];
  return {
    sentence,
    token,
    lemma,
    text: named ? named.name : settled(nameText(tree, [first, last]), isPlainOpening(tree, first)),
    span,
    article:
      named?.kind === 'body' && /(?<!\p{L})the\s+$/iu.test(tree.sentence.text.slice(0, span[0]).slice(-6))
        ? 'the '
        : '',
    kind:
      named?.kind ??
      (isPersonNoun(lemma) || (isPeople(form) && !plural)
        ? 'person'
        : (BODY_NOUNS.has(lemma) || isCollective(lemma) || isVoice(tree, stands)) && !plural
          ? 'body'
          : 'thing'),
    isSure: named?.isSure ?? true,
    plural,
    role: roleOf(tree, stands),
    isInner: isInner(tree, stands),
    speaks: isSpeaker(tree, stands),
    enacted: isEnacted(tree, token),
    isNamed:
      named !== undefined || upos === 'PROPN' || (/^\p{Lu}/u.test(form) && !opensSentence(tree, token)),
    definite: dependents(tree, token, 'det', 'nmod').some((child) =>
      /^(the|this|that|these|those|its|his|her|their)$/iu.test(tokenAt(tree, child).form),
    ),
    isWhole:
      ((named?.kind === 'person' && named.isSure) || !isHeadlined(tree)) &&
      (named ? !isTitleOfWork(tree, span) : isWhole(tree, words, token)),
    possessor: named || opens.upos !== 'PRON' || first === token ? null : first,
    partners: [...partnersOf(tree, partner), ...dependents(tree, token, 'appos')],
    isQuoted: isQuoted(tree, token),
  };
}

/** Whether no word stands before a token: a mark may ("“Rent is too high”"). */
const opensSentence = (tree: Tree, token: number): boolean =>
  tree.tokens.slice(0, token).every(({ upos }) => upos === 'PUNCT');

/** "The centre said": what speaks and can neither be read nor is somebody is a body. */
function isVoice(tree: Tree, token: number): boolean {
  const lemma = tokenAt(tree, token).lemma.toLowerCase();
  return isSpeaker(tree, token) && !DOCUMENT_NOUNS.has(lemma) && !UNNAMED_NOUNS.has(lemma);
}

/** "Orrin Kilns": one firm, where the text calls it Orrin Kilns Ltd or a company. */
function isFirmName(name: string, cast: Cast): boolean {
  if (isCompany(name) || cast.firms.has(name)) return true;
  const whole = cast.byShortName.get(name.split(' ')[0] ?? name);
  return whole !== undefined && whole.startsWith(`${name} `) && isCompany(whole);
}

function spanOfName(tree: Tree, { name }: Mention, first: number, last: number): SpanPair {
  const { start } = tokenAt(tree, first);
  const at = tree.sentence.text.indexOf(name, Math.max(0, start - name.length));
  return at >= 0 ? [at, at + name.length] : [start, tokenAt(tree, last).end];
}

/** "The Empty Shore": a name inside quotation marks is a book's or a play's. */
function isTitleOfWork({ sentence }: Tree, [start, end]: SpanPair): boolean {
  return (
    /[“‘"'](?:The\s+|An?\s+)?$/u.test(sentence.text.slice(0, start).slice(-5)) &&
    /^[”’"']/u.test(sentence.text.slice(end, end + 1))
  );
}

/** Whether a phrase means several: "Her father, Odd, …", which a tree may join, is one. */
function isSeveral(tree: Tree, token: number): boolean {
  if (!isPlural(tree, token)) return false;
  const others = dependents(tree, token, 'conj');
  return (
    tokenAt(tree, token).xpos.endsWith('S') ||
    others.length === 0 ||
    others.some((other) => dependents(tree, other, 'cc').length > 0)
  );
}

/** The unbroken run of words around the main one: what stands apart in the sentence makes no phrase together. */
function unbroken(words: readonly number[], token: number): readonly number[] {
  const held = new Set(words);
  let [from, to] = [token, token];
  while (held.has(from - 1)) from -= 1;
  while (held.has(to + 1)) to += 1;
  return words.filter((word) => word >= from && word <= to);
}

/** Whether words make a noun phrase by themselves: a determiner, modifiers, the main word, what "of" and "for" add. */
function isWhole(tree: Tree, words: readonly number[], token: number): boolean {
  const after = words.find((word) => word > token);
  if (after !== undefined && !/^(?:ADP|PART)$/u.test(tokenAt(tree, after).upos)) return false;
  const opens = tokenAt(tree, words[0] ?? token);
  if (
    !isPlural(tree, token) &&
    isPersonNoun(tokenAt(tree, token).lemma.toLowerCase()) &&
    !/^(?:DET|PRON|NUM)$/u.test(opens.upos) &&
    !words.some((word) => tokenAt(tree, word).xpos === 'POS')
  )
    return false;
  if (isPredicative(tree, token) || isCutOff(tree, words[0] ?? token)) return false;
  // "more than 900 residents"
  const before = words.filter(
    (word) => word < token && tree.tokens[tokenAt(tree, word).head]?.upos !== 'NUM',
  );
  if (before.some((word) => /^(?:ADP|SCONJ|AUX|CCONJ)$/u.test(tokenAt(tree, word).upos))) return false;
  return words.every((word) => {
    const { upos, xpos, form } = tokenAt(tree, word);
    if (isTense(xpos) || /^(?:WDT|WP|WRB)$/u.test(xpos)) return false;
    if (upos === 'PUNCT') return form === '-';
    return !/^(?:I|me|my|we|us|our|you|your)$/iu.test(form) && (upos !== 'PRON' || word === words[0]);
  });
}

/** "the | river Yara": a phrase whose determiner or modifier stands outside it. */
function isCutOff(tree: Tree, first: number): boolean {
  const before = tree.tokens[first - 1];
  if (before === undefined || /^(?:DET|PRON)$/u.test(tokenAt(tree, first).upos)) return false;
  return /^(?:DET|ADJ|NUM)$/u.test(before.upos) || (before.upos === 'PRON' && before.xpos === 'PRP$');
}

/** "is holding the country hostage": a noun before which another one hangs on the verb is told of it, not named. */
function isPredicative(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  if (/^(?:xcomp|advcl|parataxis)/u.test(deprel) || dependents(tree, token, 'cop').length > 0) return true;
  if (
    !/^i?obj/u.test(deprel) ||
    !/^(?:hold|call|name|declare|make|brand|label|dub)$/u.test(tokenAt(tree, head).lemma)
  )
    return false;
  const before = tokenAt(tree, token - 1);
  return token > head + 2 && before.deprel === 'compound' && before.upos === 'NOUN';
}

/** The name of a thing without what places one mention of it: "the injury on Wednesday", "the drug to all patients". */
function withoutCircumstance(tree: Tree, token: number, words: readonly number[]): readonly number[] {
  const places = words.filter(
    (word) => word > token && isCircumstance(tree, word, token) && !isOfSubject(tree, word, token),
  );
  const end = Math.min(...places);
  return places.length > 0 ? words.filter((word) => word < end) : words;
}

/** "Analysts at Penn & Rowe expect …": between a subject and its verb all but a time is the subject's. */
function isOfSubject(tree: Tree, word: number, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  const { form, upos, head: governed } = tokenAt(tree, word);
  if (!deprel.startsWith('nsubj') || upos !== 'ADP' || governed <= word || governed > head) return false;
  if (!/^(?:at|with|on|to|in)$/iu.test(form) || tokenAt(tree, governed).head !== token) return false;
  return !yieldOf(tree, governed).some(
    (other) => isTimeName(tokenAt(tree, other).form) || /^\d/u.test(tokenAt(tree, other).form),
  );
}

/** Whether a word is a preposition that places the whole; after an object, "for" may belong to the verb ("asked the county for money"). */
function isCircumstance(tree: Tree, word: number, token: number): boolean {
  const { form, upos, head, deprel } = tokenAt(tree, word);
  // "a farm near Alba last October"
  if (/^(?:nmod|obl):unmarked$/u.test(deprel) || isTimeWord(tree, word)) return true;
  if (upos !== 'ADP' && upos !== 'SCONJ') return false;
  if (/^for$/iu.test(form))
    return head >= 0 && tokenAt(tree, head).head === token && /^i?obj/u.test(tokenAt(tree, token).deprel);
  if (/^in$/iu.test(form))
    return /^(?:\d{4}|year|month|week|day|spring|summer|autumn|winter|\p{Lu}.*)$/u.test(
      tokenAt(tree, head < 0 ? token : head).form,
    );
  return /^(to|on|at|before|after|during|until|since|as|with|without|despite|amid|because|through|throughout|within|like|than)$/iu.test(
    form,
  );
}

/** "last", "next" and "this" before a time. */
function isTimeWord(tree: Tree, word: number): boolean {
  const next = tree.tokens[word + 1]?.form ?? '';
  const isTime =
    isMonthName(next) ||
    /^(?:week|month|year|night|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu.test(
      next,
    );
  return isTime && /^(?:last|next|this)$/iu.test(tokenAt(tree, word).form);
}

/** "the chief executive, Elon Musk", "Elon Musk, a rich man": the name speaks for both. */
function isNamedBeside(tree: Tree, token: number, names: readonly Mention[]): boolean {
  const { deprel, head } = tokenAt(tree, token);
  const isName = (word: number): boolean => names.some((mention) => mention.token === word);
  if (deprel.startsWith('appos') && isName(head)) return true;
  // "her neighbour Ida Roos, a plumber,"
  const beside = deprel.startsWith('appos') ? head : token;
  return names.some(
    (mention) =>
      partnersOf(tree, partnerOf(tree, mention.token, mention)).includes(beside) ||
      isBesideIt(tree, mention.token, token),
  );
}

/** "Trask & Boyle": what a longer name holds is nothing by itself. */
function isInName(tree: Tree, token: number, names: readonly Mention[]): boolean {
  const { start, end } = tokenAt(tree, token);
  return names.some(({ name, token: head }) => {
    if (!/[&-]/u.test(name) || !/^\p{Lu}/u.test(tokenAt(tree, token).form)) return false;
    const own = tokenAt(tree, head);
    const at = tree.sentence.text.lastIndexOf(name, own.start);
    return at >= 0 && at <= start && end <= at + name.length;
  });
}

const isBesideIt = (tree: Tree, name: number, token: number): boolean => {
  const { deprel, head } = tokenAt(tree, name);
  return head === token && deprel.startsWith('appos') && !isPlaced(tree, name);
};

/** "doctors, many of them from Spain": where they are from, whatever the tree makes of it. */
const isPlaced = (tree: Tree, name: number): boolean =>
  dependents(tree, name, 'case').some((word) => /^(?:from|in|at|near|to)$/iu.test(tokenAt(tree, word).form));

/**
 * The noun that a name in apposition explains. "Its director at the time, Kenji Mori": where the tree hangs a person's
 * name on something else, the noun for a person above it.
 */
function partnerOf(tree: Tree, token: number, named: Mention | undefined): number | null {
  const { deprel, head } = tokenAt(tree, token);
  if (!named || head < 0) return null;
  // "the painter Olof Strand"
  if (/^(?:flat|nmod:desc)/u.test(deprel))
    return head < token && tokenAt(tree, head).upos === 'NOUN' ? head : null;
  if (!deprel.startsWith('appos') || isPlaced(tree, token)) return null;
  if (named.kind !== 'person') return head;
  for (let at = head; at >= 0; at = tokenAt(tree, at).head) {
    if (isPersonNoun(tokenAt(tree, at).lemma.toLowerCase())) return at;
    if (!tokenAt(tree, at).deprel.startsWith('nmod')) break;
  }
  return head;
}

/** The nouns that stand for the same: "her coach, the former player Bart Claes". */
function partnersOf(tree: Tree, partner: number | null): number[] {
  const partners: number[] = [];
  for (
    let at = partner;
    at !== null && at >= 0;
    at = tokenAt(tree, at).deprel.startsWith('appos') ? tokenAt(tree, at).head : null
  )
    partners.push(at);
  return partners;
}

/**
 * A phrase as it is named again: "a new report" is "the new report" from then on, "The council" "the council", "Owls" "owls"; "a third
 * of the drivers" stays so, since there are two more.
 */
function settled(text: string, isOpening: boolean): string {
  const article = SHARE.test(text) ? 'a ' : 'the ';
  const phrase = text.replace(/^(?:an?|the)\s/iu, article).replace(/\s+/gu, ' ');
  return isOpening ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}

const SHARE =
  /^an?\s(?:(?:small|large|vast|narrow|clear|slim)\s)?(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|majority|minority|handful|fraction|number)\sof\s/iu;

/** Whether a word has a capital only because a sentence begins with it. */
function isPlainOpening(tree: Tree, first: number): boolean {
  const { form, upos } = tokenAt(tree, first);
  return (
    tree.tokens.findIndex((token) => /\p{L}/u.test(token.form)) === first &&
    /^(?:NOUN|ADJ|NUM|VERB|ADV)$/u.test(upos) &&
    /^\p{Lu}\p{Ll}+$/u.test(form)
  );
}

/** The predicate that the sentence is about: of reported speech, what is reported. */
function mainPredicate(tree: Tree): number {
  const { root } = tree;
  if (root < 0 || !saysWhat(tree, root)) return root;
  return (
    dependents(tree, root, 'ccomp', 'parataxis').find(
      (child) => dependents(tree, child, 'nsubj').length > 0,
    ) ?? root
  );
}

/** Verbs for what is done with a measure before it takes effect. */
const ENACTING =
  /^(approve|pass|adopt|back|propose|plan|introduce|endorse|enact|reject|delay|demand|agree|ratify)$/u;

function isEnacted(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  return deprel === 'obj' && ENACTING.test(tokenAt(tree, head).lemma);
}

/** Whether a token is the subject of a verb of saying that has something said. */
export function isSpeaker(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  if (!deprel.startsWith('nsubj') || !saysWhat(tree, head)) return false;
  return (
    dependents(tree, head, 'ccomp', 'parataxis').length > 0 ||
    tokenAt(tree, head).deprel.startsWith('parataxis')
  );
}

/** What a token is in its sentence: subject of what the sentence is about, of another clause, object, or something else. */
export function roleOf(tree: Tree, token: number): NounMention['role'] {
  const { deprel, head } = tokenAt(tree, token);
  // A noun for a root, with clauses hung on it, is most often a subject whose verb the tree has lost.
  if (head < 0) return 'main-subject';
  if (deprel.startsWith('nsubj')) return head === mainPredicate(tree) ? 'main-subject' : 'subject';
  if (deprel.startsWith('conj') && head >= 0 && tokenAt(tree, head).deprel.startsWith('nsubj'))
    return roleOf(tree, head);
  return /^i?obj/u.test(deprel) ? 'object' : 'other';
}

/** Whether a token stands inside a relative clause or in another noun phrase. */
export function isInner(tree: Tree, token: number): boolean {
  for (let at = token; at >= 0; at = tokenAt(tree, at).head)
    if (/^(?:acl|nmod)/u.test(tokenAt(tree, at).deprel)) return true;
  return false;
}

/** Whether a sentence says something: a heading or a label is passed over when looking back. */
export function isTelling(sentence: ParsedSentence): boolean {
  const tree = treeOf(sentence);
  return (
    tree.root >= 0 && tree.tokens.some((_, token) => isFinite(tree, token) && isUnder(tree, token, tree.root))
  );
}
