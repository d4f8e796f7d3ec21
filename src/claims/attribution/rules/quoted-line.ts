import { isTense } from '../../clauses/predicate';
import { isPersonNoun } from '../../names/person-nouns';
import { stretchesOf, tokenAt, type Tree } from '../../trees/tree';
import type { AttributionRule, Draft, SentenceView } from '../draft';
import { range } from '../word-phrases';

const OPENING = /^(?:["'“‘]|``)$/u;
const CLOSING = /^(?:["'”’]|'')$/u;
/** A longer line is no headline. */
const LONGEST = 25;
const LONGEST_SOURCE = 8;
const FEWEST_QUOTED = 2;
const DASH = /^(?:[–—-]|--)$/u;

/** Whether some words name a person or a body and say nothing of them. */
function isSource(tree: Tree, words: readonly number[]): boolean {
  const tokens = words.map((index) => tree.tokens[index]!);
  return (
    words.length > 0 &&
    words.length <= LONGEST_SOURCE &&
    tokens.every(({ xpos }) => !isTense(xpos)) &&
    tokens.some(({ upos, form }) => upos === 'PROPN' || isPersonNoun(personWord(form)))
  );
}

/** "ex-mayor" as "mayor". */
const personWord = (form: string): string => form.toLowerCase().replace(/^ex-/u, '');

/** Common nouns before a colon that say what follows, beside those for people: not "Live", "Profile", "Review". */
const SPEAKING =
  /^(?:police|government|ministry|court|prosecution|prosecutors|union|council|regulator|watchdog|study|studies|survey|poll|report|research|audit|inquiry|officials?|experts|sources?|witness|witnesses)$/u;
/** How many words such a source has at most. */
const LONGEST_PLAIN = 3;

/** "Police: Suspect had two guns": whether the first words of a line, up to a colon, are of somebody who says the clause after it. */
function isPlainlySaid(tree: Tree, colon: number): boolean {
  const { sentence, tokens } = tree;
  const before = tokens.slice(0, colon);
  const head = before.at(-1);
  if (head === undefined || before.length > LONGEST_PLAIN || colon + 1 >= tokens.length) return false;
  const isLine = !/[.!?]["”’)]*\s*$/u.test(sentence.text.slice(sentence.start, sentence.end));
  const word = personWord(head.form);
  const isSpeaker =
    SPEAKING.test(word) || isPersonNoun(word) || isPersonNoun(head.lemma.toLowerCase().replace(/^ex-/u, ''));
  const isClause = tokens.slice(colon + 2).some(({ xpos }) => isTense(xpos));
  return isLine && isSpeaker && isClause && before.every(({ xpos }) => !isTense(xpos));
}

/** "'We won' – Roos": a dash with space about it that ends a line's quotation; not "'We won' – but Roos did not". */
function isDash({ tokens }: Tree, at: number): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (/^[.!?]$/u.test(tokens[at - 2]?.form ?? '')) return false; // a sentence that is signed
  return (
    dash !== undefined && before !== undefined && before.end < dash.start && (after?.start ?? 0) > dash.end
  );
}

function draftAt({ tree, quotations }: SentenceView, colon: number): Draft | null {
  const last = tree.tokens.length - 1;
  const isQuoted = (from: number, to: number): boolean =>
    to - from > FEWEST_QUOTED &&
    OPENING.test(tree.tokens[from]?.form ?? '') &&
    CLOSING.test(tree.tokens[to]?.form ?? '') &&
    range(from, to).some((index) => /^(?:VERB|AUX)$/u.test(tree.tokens[index]!.upos));
  const [before, after] = [range(0, colon), range(colon + 1, last + 1)];
  const isPlain = isPlainlySaid(tree, colon);
  // "Roos: “It leaks. It always has.”": the quotation goes on behind the sentence
  const running = quotations.find(
    ({ start, end }) => start === tree.tokens[colon + 1]?.start && end > tree.sentence.end,
  );
  if (DASH.test(tokenAt(tree, colon).form) && !isDash(tree, colon)) return null;
  const [quoted, source] = isQuoted(0, colon - 1)
    ? [before, after]
    : !DASH.test(tokenAt(tree, colon).form) && (isPlain || running || isQuoted(colon + 1, last))
      ? [after, before]
      : [[], []];
  if (!(isPlain && source === before) && !isSource(tree, source)) return null;
  return {
    form: 'clause',
    head: colon,
    cue: [colon],
    source,
    content: running ? [[running.start, running.end]] : stretchesOf(tree, quoted),
    setting: [],
  };
}

/** A line without a full stop that sets a quotation beside a name, a colon between them, or a dash behind the quotation: "Baker: 'Rye is back'"; or a clause after who says it: "Police: Gate was open". */
export const quotedLine: AttributionRule = {
  name: 'quoted-line',
  example: "[content 'We were lucky to get out'] : [source the pilot of the ferry]",
  find(view) {
    const { tokens } = view.tree;
    if (tokens.length > LONGEST) return [];
    return tokens.flatMap(({ form }, at) =>
      form === ':' || DASH.test(form) ? (draftAt(view, at) ?? []) : [],
    );
  },
};
