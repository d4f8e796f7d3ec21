import type { Fragment } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import { presentOf } from '../clauses/inflect';
import type { Item, Piece } from '../clauses/piece';
import { isPeople } from '../names/peoples';
import { tokenAt, type Tree } from '../trees/tree';
import { possessiveOf } from '../resolve/possessive';
import type { Referent } from '../resolve/referent';
import { isApostrophe } from './apostrophes';

/** What stands for a pronoun or explains a definite phrase, by token index. */
export type Referents = ReadonlyMap<number, Referent>;

/**
 * The fragments of a piece: verbatim stretches where its words stand side by side in the text, and what was put in, in
 * brackets, with the reason. Punctuation at the edges and unpaired quotation marks are left out.
 */
export function fragmentsOf(tree: Tree, piece: Piece, referents: Referents): readonly Fragment[] {
  const items = clean(tree, piece.items);
  const fragments: Fragment[] = [];
  let run: number[] = [];
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first !== undefined && last !== undefined) fragments.push(verbatim(tree, first, last));
    run = [];
  };
  /** What the last word stands for, where that goes behind the verb: "The carmaker [is] [Esk Motors]". */
  let complement: readonly Fragment[] = [];
  for (const [at, item] of items.entries()) {
    const put = insertion(tree, item, referents).filter((one) => !saysItself(tree, piece, item, one));
    if (put.length === 0 && item.kind === 'word') {
      if (run.length > 0 && run.at(-1)! + 1 !== item.token) close();
      run.push(item.token);
      continue;
    }
    close();
    if (item.kind === 'word' && /^(?:explained|told before)$/u.test(put[0]?.because ?? ''))
      fragments.push(verbatim(tree, item.token, item.token));
    const verb = items[at + 1];
    if (
      item.kind === 'word' &&
      at + 2 === items.length &&
      verb?.kind === 'supplied' &&
      verb.because === 'copula'
    ) {
      complement = put;
      continue;
    }
    fragments.push(...put, ...complement);
  }
  close();
  const opener = tree.tokens.findIndex(({ form }) => /\p{L}/u.test(form));
  return fragments.flatMap((fragment, place) =>
    place === 0 ? [fragment] : withoutCapital(tree, opener, fragment),
  );
}

/** "[Dot] has run the shop [of Dot Hallam]": what is put behind a phrase to tell whose it is, where the claim's subject has the name. */
function saysItself(
  tree: Tree,
  { items, predicate }: Piece,
  item: Item,
  { text, because }: Fragment,
): boolean {
  const names = /^\[of (?:the )?(?<name>.+)\]$/u.exec(text)?.groups?.name?.split(/\s+/u) ?? [];
  if (item.kind !== 'word' || because === 'antecedent' || names.length === 0) return false;
  const subjects = items
    .flatMap((other) => (other.kind === 'word' ? [other.token] : other.kind === 'copy' ? other.tokens : []))
    .filter((token) => {
      const { upos, deprel, head } = tokenAt(tree, token);
      return (
        upos === 'PROPN' &&
        (deprel.startsWith('nsubj') || tree.tokens[head]?.deprel.startsWith('nsubj') === true)
      );
    })
    .filter((token) => token < predicate);
  return subjects.length > 0 && subjects.every((token) => names.includes(tokenAt(tree, token).form));
}

/** The sentence's `first` word, where it no longer stands first, without its capital: in brackets, since it is changed. */
function withoutCapital(tree: Tree, first: number, fragment: Fragment): Fragment[] {
  const token = tree.tokens[first];
  if (!token || fragment.from?.[0] !== token.start || keepsCapital(tree, first)) return [fragment];
  const lower = (text: string): string => text.replace(/\p{Lu}/u, (letter) => letter.toLowerCase());
  if (fragment.because !== undefined) {
    return fragment.text.slice(1).startsWith(token.form)
      ? [{ ...fragment, text: lower(fragment.text) }]
      : [fragment];
  }
  const rest: SpanPair = [tree.tokens[first + 1]?.start ?? token.end, fragment.from[1]];
  const word: Fragment = {
    text: `[${lower(token.form)}]`,
    because: 'no longer first',
    from: [token.start, token.end],
  };
  return rest[0] < rest[1] ? [word, { text: tree.sentence.text.slice(...rest), from: rest }] : [word];
}

/** Whether a word has its capital for another reason than its place: a name, a people's, "I", the first word of a name. */
function keepsCapital(tree: Tree, token: number): boolean {
  const { form, upos } = tokenAt(tree, token);
  if (!/^\p{Lu}(?:\p{Ll}|$)/u.test(form) || upos === 'PROPN' || form === 'I' || isPeople(form)) return true;
  if (upos !== 'DET' && tree.tokens[token + 1]?.upos === 'PROPN') return true;
  if (tokenAt(tree, token).head === token + 1 && /^\p{Lu}/u.test(tree.tokens[token + 1]?.form ?? ''))
    return true; // "Majority Leader"
  return /^(NOUN|ADJ)$/u.test(upos) && isNameElsewhere(tree, form);
}

/** "Rovers coach Ida Roos": the article has the word with a capital inside sentences ("Esk Rovers") and never without one. */
function isNameElsewhere({ sentence: { text } }: Tree, form: string): boolean {
  if (lastRead.text !== text) lastRead = readCapitals(text);
  return lastRead.inside.has(form) && !lastRead.small.has(form.toLowerCase());
}

/** The words of a text that stand with a capital inside sentences, and those that stand without one. */
interface Capitals {
  readonly text: string;
  readonly inside: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

/** Claims are worded text by text: one is kept, so that a text is gone through once. */
let lastRead: Capitals = { text: '', inside: new Set(), small: new Set() };

function readCapitals(text: string): Capitals {
  const [inside, small] = [new Set<string>(), new Set<string>()];
  for (const [run] of text.matchAll(/\p{L}+(?:-\p{L}+)*/gu))
    for (const word of [run, ...run.split('-')]) if (!/^\p{Lu}/u.test(word)) small.add(word);
  for (const [, run = ''] of text.matchAll(/(?<=\p{L},? )(\p{Lu}\p{L}*(?:-\p{L}+)*)/gu))
    inside.add(run).add(run.split('-')[0]!);
  return { text, inside, small };
}

function verbatim(tree: Tree, first: number, last: number): Fragment {
  const from: SpanPair = [tokenAt(tree, first).start, tokenAt(tree, last).end];
  return { text: tree.sentence.text.slice(...from), from };
}

function insertion(tree: Tree, item: Item, referents: Referents): Fragment[] {
  if (item.kind === 'word') {
    const referent = referents.get(item.token);
    if (referent)
      return [{ text: `[${wordsFor(tree, referent)}]`, because: referent.because, from: referent.from }];
    const agreed = agreement(tree, item.token, referents);
    const { start, end } = tokenAt(tree, item.token);
    return agreed === null ? [] : [{ text: `[${agreed}]`, because: 'agreement', from: [start, end] }];
  }
  if (item.kind === 'supplied') {
    const token = item.standsFor === undefined ? undefined : tokenAt(tree, item.standsFor);
    return [{ text: `[${item.text}]`, because: item.because, from: token ? [token.start, token.end] : null }];
  }
  const [first, last] = [Math.min(...item.tokens), Math.max(...item.tokens)];
  const text = item.isOwner
    ? said(tree, item.tokens, asOwners(referents)).replace(/^its$/iu, 'it')
    : said(tree, item.tokens, referents);
  const isPluralName = tokenAt(tree, item.tokens.at(-1) ?? last).xpos.endsWith('S');
  const own = item.possessive ? possessiveOf(text, isPluralName, tree.sentence.text) : text;
  return [
    { text: `[${own}]`, because: item.because, from: [tokenAt(tree, first).start, tokenAt(tree, last).end] },
  ];
}

/** What pronouns stand for, without a possessive ending. */
const asOwners = (referents: Referents): Referents =>
  new Map([...referents].map(([token, referent]) => [token, { ...referent, possessive: false }]));

/** Words said again, as they stand in the text where they are neighbours, pronouns replaced. */
function said(tree: Tree, tokens: readonly number[], referents: Referents): string {
  let text = '';
  let before: number | undefined;
  for (const token of tokens) {
    const { start, end, form, deprel, head } = tokenAt(tree, token);
    // "the choir" said again as "Moira Kettle's choir"
    if (deprel === 'det' && tokens.includes(head) && isOwned(referents.get(head))) continue;
    const gap =
      before === undefined
        ? ''
        : before + 1 === token
          ? tree.sentence.text.slice(tokenAt(tree, before).end, start)
          : /^[,.;:)’']/u.test(form)
            ? ''
            : ' ';
    const referent = referents.get(token);
    const word = tree.sentence.text.slice(start, end);
    text +=
      gap +
      (referent === undefined
        ? word
        : referent.because !== 'antecedent'
          ? explained(tree, tokens, token, referent)
          : wordsFor(tree, referent));
    before = token;
  }
  return paired(text.replace(/\s+/gu, ' '));
}

/** "Moira Kettle's choir": words for a phrase that open with an owner. */
const isOwned = (referent: Referent | undefined): boolean =>
  referent !== undefined &&
  referent.because !== 'antecedent' &&
  /^\p{Lu}.*['’]s? \p{Ll}+$/u.test(referent.text);

/** Without half a pair of quotation marks: 'The Lamp"' is "The Lamp". */
function paired(text: string): string {
  const isOdd = (text.match(/"/gu)?.length ?? 0) % 2 === 1;
  const isOpen = text.includes('“') !== text.includes('”');
  return text.replace(isOdd && isOpen ? /["“”]/gu : isOdd ? /"/gu : isOpen ? /[“”]/gu : /$^/u, '');
}

/** A phrase said again with what explains it: "the state" as "the state of Saltmark", "the firm" as "the firm Orr". */
function explained(tree: Tree, tokens: readonly number[], token: number, referent: Referent): string {
  const { text } = referent;
  const { start, end, form } = tokenAt(tree, token);
  const before = tokenAt(tree, tokens[tokens.indexOf(token) - 1] ?? token);
  const isSame =
    !/^(?:that|who) /u.test(text) && new RegExp(`\\b${form.replace(/[^\p{L}]/gu, '.')}\\b`, 'iu').test(text);
  const word = tree.sentence.text.slice(start, end);
  // "[We, Norpulp,] found none", "[Norpulp's] mill"
  if (/^ours?$/iu.test(form)) return text;
  if (/^(?:we|us)$/iu.test(form)) return `${word}, ${text},`;
  // "the study, the trial in Lund": another noun for the same
  if (!isSame && /^the \p{Ll}/u.test(text)) return `${word}, ${text}`;
  // "a treasurer, Moira Kettle,": named further on
  if (/^an?$/iu.test(tokenAt(tree, tokens[0]!).form) && /^\p{Lu}/u.test(text))
    return `${word}, ${text}${token === tokens.at(-1) ? ',' : ''}`;
  if (isSame && isOwned(referent)) return text;
  if (!isSame || before.deprel !== 'det') return `${word} ${text}`;
  return text.replace(/^(?:the|an?)\s/iu, '');
}

/** The words for a pronoun: with a possessive ending for "his". */
function wordsFor(tree: Tree, { text, possessive, plural }: Referent): string {
  return possessive ? possessiveOf(text, plural, tree.sentence.text) : text;
}

const THIRD: ReadonlyMap<string, string> = new Map([
  ['am', 'is'],
  ['have', 'has'],
  ['do', 'does'],
  ["'m", 'is'],
  ['’m', 'is'],
  ["'ve", 'has'],
  ['’ve', 'has'],
]);

/** The verb that went with "I", fitted to the speaker's name: "[Reyes] [has] seen". */
function agreement(tree: Tree, token: number, referents: Referents): string | null {
  const { form, xpos, head, deprel } = tokenAt(tree, token);
  if (xpos !== 'VBP') return null;
  const verb = /^(aux|cop)/u.test(deprel) ? head : token;
  const speaker = (tree.children[verb] ?? []).find((child) =>
    tokenAt(tree, child).deprel.startsWith('nsubj'),
  );
  if (speaker === undefined || !/^I$/u.test(tokenAt(tree, speaker).form) || !referents.has(speaker))
    return null;
  return THIRD.get(form.toLowerCase()) ?? presentOf(form);
}

const EDGE = /^[,;:.!…–—•·*▪‣>-]+$/u;
const LINKING =
  /^(and|but|so|yet|also|or|however|meanwhile|moreover|furthermore|thus|therefore|instead|still|then|besides|additionally|consequently|nevertheless|nonetheless|similarly|likewise)$/iu;

/** Items without punctuation at the edges, a conjunction or connecting adverb at the start, or half a pair of marks. */
function clean(tree: Tree, items: readonly Item[]): Item[] {
  const paired = pairUp(tree, items);
  const form = (item: Item | undefined): string =>
    item?.kind === 'word' ? tokenAt(tree, item.token).form : '';
  let [from, to] = [0, paired.length];
  const isLinking = (): boolean => {
    const item = paired[from];
    if (item?.kind !== 'word' || !LINKING.test(form(item))) return false;
    const { upos } = tokenAt(tree, item.token);
    return (
      upos === 'CCONJ' ||
      // "So far", "so many" and "so long" are one: their "so" links nothing.
      /^(so (?!far|much|many|few|long|little|great)|then )/iu.test(
        `${form(item)} ${form(paired[from + 1])}`,
      ) ||
      (upos === 'ADV' && form(paired[from + 1]) === ',')
    );
  };
  while (from < to && (EDGE.test(form(paired[from])) || isLinking())) from += 1;
  while (to > from && EDGE.test(form(paired[to - 1]))) to -= 1;
  return paired
    .slice(from, to)
    .filter((item, place, all) => !(form(item) === ',' && /^[,;:.]$/u.test(form(all[place + 1]))));
}

const OPENING = /^["“‘'(]$|^``$/u;
const CLOSING = /^["”’')]$|^''$/u;

/** Leaves out brackets and quotation marks whose partner is not in the piece, and a pair around the whole. */
function pairUp(tree: Tree, items: readonly Item[]): Item[] {
  const mark = (item: Item): string =>
    item.kind === 'word' && /^(PUNCT|PART)$/u.test(tokenAt(tree, item.token).upos)
      ? tokenAt(tree, item.token).form
      : '';
  const closesUp = (item: Item): boolean => item.kind === 'word' && isApostrophe(tree, item.token);
  const gone = new Set<number>();
  const open: number[] = [];
  for (const [place, item] of items.entries()) {
    const form = mark(item);
    const top = open.at(-1);
    if (top !== undefined && CLOSING.test(form) && isPair(mark(items[top]!), form)) {
      open.pop();
      const inner = place - top - 1;
      if (
        inner === 0 ||
        (form !== ')' &&
          inner >= items.length - 3 &&
          items
            .slice(0, top)
            .concat(items.slice(place + 1))
            .every((rest) => EDGE.test(mark(rest))))
      )
        gone.add(top).add(place);
    } else if (OPENING.test(form) && !closesUp(item)) open.push(place);
    else if (CLOSING.test(form) && !closesUp(item)) gone.add(place);
  }
  for (const place of open) gone.add(place);
  return items.filter((_, place) => !gone.has(place));
}

function isPair(opening: string, closing: string): boolean {
  return (opening === '(') === (closing === ')') && (opening !== '“' || closing !== '’');
}
