import type { Fragment } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import { presentOf } from '../clauses/inflect';
import type { Item, Piece } from '../clauses/piece';
import { tokenAt, type Tree } from '../trees/tree';
import { possessiveOf } from '../resolve/possessive';
import { withoutCapital } from './capitals';
import { clean } from './edges';
import { said, wordsFor, type Referents } from './said-again';

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
