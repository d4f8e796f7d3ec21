import type { Fragment } from '../../domain/analysis';
import type { SpanPair } from '../../domain/span';
import { isPeople } from '../names/peoples';
import { tokenAt, type Tree } from '../trees/tree';

/** The sentence's `first` word, where it no longer stands first, without its capital: in brackets, since it is changed. */
export function withoutCapital(tree: Tree, first: number, fragment: Fragment): Fragment[] {
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
