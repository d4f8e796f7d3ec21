import { possessiveOf } from '../resolve/possessive';
import type { Referent } from '../resolve/referent';
import { tokenAt, type Tree } from '../trees/tree';

/** What stands for a pronoun or explains a definite phrase, by token index. */
export type Referents = ReadonlyMap<number, Referent>;

/** Words said again, as they stand in the text where they are neighbours, pronouns replaced. */
export function said(tree: Tree, tokens: readonly number[], referents: Referents): string {
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
export function wordsFor(tree: Tree, { text, possessive, plural }: Referent): string {
  return possessive ? possessiveOf(text, plural, tree.sentence.text) : text;
}
