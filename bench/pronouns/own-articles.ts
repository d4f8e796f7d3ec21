import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readVouched } from '../speakers/vouched-text';

const ROOT = join(__dirname, '../..');
const ANSWERS = join(ROOT, 'tools/train/pronouns/own-answers.tsv');
const MARKED = join(ROOT, 'tools/train/pronouns/articles');

/** What a reader says that a pronoun of one of our articles stands for. */
export interface OwnPronoun {
  /** Where it starts in the article's text. */
  readonly start: number;
  readonly form: string;
  /** All that the text calls what is meant, up to the end of the pronoun's sentence, nearest first; for several named apart, each. */
  readonly called: readonly string[];
  /** Whether several are meant who are named apart ("Tom Beck + Karl Roos"). */
  readonly isPair: boolean;
  /** Why no noun phrase names it ("event", "none", "implied", "unclear"); else null. */
  readonly nothing: string | null;
}

export interface OwnArticle {
  /** Where it lies: from the project's root, or in the folder of marked articles. */
  readonly path: string;
  readonly text: string;
  readonly pronouns: readonly OwnPronoun[];
}

/** The gold articles, those of `bench:speakers` and those written for it, each third-person pronoun with what it stands for as a person reads it. */
export function readOwnArticles(): readonly OwnArticle[] {
  return [...answered(), ...marked()];
}

/** Articles whose answers stand apart from them: path, place, form and meaning. */
function answered(): OwnArticle[] {
  const byPath = new Map<string, OwnPronoun[]>();
  for (const line of readFileSync(ANSWERS, 'utf8').trim().split('\n')) {
    const [path = '', start = '', form = '', meaning = ''] = line.split('\t');
    const own = byPath.get(path) ?? [];
    byPath.set(path, own);
    own.push({ start: Number(start), form, ...readMeaning(meaning) });
  }
  return [...byPath].map(([path, pronouns]) => ({
    path,
    pronouns,
    text: readVouched(readFileSync(join(ROOT, path), 'utf8')).text,
  }));
}

/** Articles with the answers in them: "[[its=the mill|the old mill]]". */
function marked(): OwnArticle[] {
  return readdirSync(MARKED)
    .sort()
    .map((file): OwnArticle => {
      const pronouns: OwnPronoun[] = [];
      let text = '';
      let last = 0;
      const source = readFileSync(join(MARKED, file), 'utf8');
      for (const { 0: mark, 1: form = '', 2: meaning = '', index } of source.matchAll(
        /\[\[(\p{L}+)=([^\]]*)\]\]/gu,
      )) {
        text += source.slice(last, index);
        pronouns.push({ start: text.length, form, ...readMeaning(meaning) });
        text += form;
        last = index + mark.length;
      }
      return { path: file, text: text + source.slice(last), pronouns };
    });
}

function readMeaning(meaning: string): Pick<OwnPronoun, 'called' | 'isPair' | 'nothing'> {
  if (/^(?:event|none|generic|implied|unclear)$/u.test(meaning))
    return { called: [], isPair: false, nothing: meaning };
  const called = meaning.split(/\s*\|\s*|\s+\+\s+/u).map((words) => words.replace(/^>\s*/u, ''));
  return { called, isPair: meaning.includes(' + '), nothing: null };
}

/** Whether words name what a pronoun stands for: the same but for articles, capitals and what hangs behind, or with more or fewer parts. */
export function isCalled(words: string, { called }: OwnPronoun): boolean {
  const own = wordsOf(words);
  return called.some((other) => {
    const others = wordsOf(other);
    const [few, many] = own.length < others.length ? [own, others] : [others, own];
    const isHeld = few.length > 0 && few.every((word) => many.some((one) => isSameWord(one, word)));
    return isHeld && sameHead(few, many);
  });
}

const isSameWord = (one: string | undefined, other: string | undefined): boolean =>
  one?.toLowerCase() === other?.toLowerCase();

/** "Ida Roos" and "Roos", "Ida" and "Ida Roos", "the old school" and "the school"; not "the school" and "the school bus". */
const sameHead = (few: readonly string[], many: readonly string[]): boolean =>
  isSameWord(few.at(-1), many.at(-1)) ||
  (few.length === 1 && isSameWord(few[0], many[0]) && /^\p{Lu}/u.test(few[0]!));

const EMPTY = /^(?:the|an?|this|that|these|those|its|his|her|their|mrs?|ms|dr|sir)$/iu;

function wordsOf(phrase: string): readonly string[] {
  const [noun = ''] = phrase
    .replace(/['’]s?(?=\s|$)/gu, '')
    .split(/\s(?:of|that|which|who|in|from|for|at|on|with|to)\s/u);
  return (noun.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.test(word));
}
