import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readVouched } from '../speakers/vouched-text';

const ROOT = join(__dirname, '../..');
const ANSWERS = join(ROOT, 'tools/train/pronouns/own-answers.tsv');
const MARKED = join(ROOT, 'tools/train/pronouns/articles');
const PASSAGES = join(ROOT, 'tools/train/pronouns/passages');

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

/** A definite phrase that its sentence leaves open, as a reader marks it. */
export interface OwnPhrase {
  readonly start: number;
  readonly form: string;
  /** All that the text calls it before, nearest first; of what belongs to something, what the text calls that. */
  readonly called: readonly string[];
  /** How it is told: named before, of something named, by a clause, as several named apart, or not at all. */
  readonly told: 'named' | 'of' | 'event' | 'several' | 'untold';
}

export interface OwnArticle {
  /** Where it lies: from the project's root, or in the folder of marked articles or passages. */
  readonly path: string;
  readonly text: string;
  readonly pronouns: readonly OwnPronoun[];
  /** The definite phrases that are left open, where an article has them marked; else null. */
  readonly phrases: readonly OwnPhrase[] | null;
}

/**
 * The gold articles, those of `bench:speakers` and those written for it, each third-person pronoun with what it stands for as a person
 * reads it; and passages of two or three sentences.
 */
export function readOwnArticles(): readonly OwnArticle[] {
  return [...answered(), ...marked(), ...passages()];
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
    phrases: null,
    text: readVouched(readFileSync(join(ROOT, path), 'utf8')).text,
  }));
}

/** Articles with the answers in them: "[[its=the mill|the old mill]]". */
const marked = (): OwnArticle[] =>
  filesIn(MARKED).map(({ file, source }) => ({ path: file, ...readMarked(source) }));

/** Short passages, an empty line between them, each with the answers in it. */
const passages = (): OwnArticle[] =>
  filesIn(PASSAGES).flatMap(({ file, source }) =>
    source
      .trim()
      .split(/\n\s*\n/u)
      .map((passage, at) => ({ path: `${file}#${at + 1}`, ...readMarked(passage) })),
  );

const filesIn = (folder: string): { file: string; source: string }[] =>
  readdirSync(folder)
    .sort()
    .map((file) => ({ file, source: readFileSync(join(folder, file), 'utf8') }));

const PRONOUN = /^(?:s?he|him|his|hers?|its?|they|them|theirs?)$/iu;

/** A text without its marks, and what they say; definite phrases are told of where at least one is marked. */
export function readMarked(source: string): Omit<OwnArticle, 'path'> {
  const pronouns: OwnPronoun[] = [];
  const phrases: OwnPhrase[] = [];
  let text = '';
  let last = 0;
  for (const { 0: mark, 1: form = '', 2: meaning = '', index } of source.matchAll(
    /\[\[([^=\]]+)=([^\]]*)\]\]/gu,
  )) {
    text += source.slice(last, index);
    if (PRONOUN.test(form)) pronouns.push({ start: text.length, form, ...readMeaning(meaning) });
    else phrases.push({ start: text.length, form, ...readTold(meaning) });
    text += form;
    last = index + mark.length;
  }
  const whole = withOthers([...pronouns, ...phrases]);
  return {
    text: text + source.slice(last),
    pronouns: pronouns.map((one) => ({ ...one, called: whole(one) })),
    phrases: phrases.length > 0 ? phrases.map((one) => ({ ...one, called: whole(one) })) : null,
  };
}

/** All that a text calls what one mark tells of, by what others tell that name the same: a mark has but the nearest. */
function withOthers(
  marks: readonly (OwnPronoun | OwnPhrase)[],
): (one: OwnPronoun | OwnPhrase) => readonly string[] {
  const isOne = (mark: OwnPronoun | OwnPhrase): boolean =>
    'told' in mark ? mark.told === 'named' : !mark.isPair && mark.nothing === null;
  const called = new Map<string, Set<string>>();
  for (const mark of marks.filter(isOne)) {
    const names = 'told' in mark ? [...mark.called, mark.form] : mark.called;
    const all = new Set(names.flatMap((name) => [name, ...(called.get(name) ?? [])]));
    for (const name of all) called.set(name, all);
  }
  return (mark) =>
    isOne(mark)
      ? [...new Set(mark.called.flatMap((name) => [...(called.get(name) ?? [name])]))]
      : mark.called;
}

function readTold(meaning: string): Pick<OwnPhrase, 'called' | 'told'> {
  if (meaning === 'untold') return { called: [], told: 'untold' };
  const [, way, words = meaning] = /^(of|event):\s*(.*)$/u.exec(meaning) ?? [];
  const called = words.split(/\s*\|\s*|\s+\+\s+/u);
  if (way === 'of' || way === 'event') return { called, told: way };
  return { called, told: meaning.includes(' + ') ? 'several' : 'named' };
}

function readMeaning(meaning: string): Pick<OwnPronoun, 'called' | 'isPair' | 'nothing'> {
  if (/^(?:event|none|generic|implied|unclear)$/u.test(meaning))
    return { called: [], isPair: false, nothing: meaning };
  const called = meaning.split(/\s*\|\s*|\s+\+\s+/u).map((words) => words.replace(/^>\s*/u, ''));
  return { called, isPair: meaning.includes(' + '), nothing: null };
}

/** Whether words name what a pronoun stands for: the same but for articles, capitals and what hangs behind, or with more or fewer parts. */
export function isCalled(words: string, { called }: { readonly called: readonly string[] }): boolean {
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
    .split(
      /\s(?:of|that|which|who|in|from|for|at|on|with|to|near|outside|above|off|behind|under|over|about|between|beside|inside|along|by|next|during|after|before|against|into|through|across|around|among|below|within|without|like|as|worth)\s/u,
    );
  return (noun.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.test(word));
}
