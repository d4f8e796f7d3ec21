import type { NameMention } from '../../domain/analysis';
import type { ParsedSentence } from '../../language/parsed';
import { resolveFullNames } from './full-names';
import { addScores, bestKind, scoreKinds, type KindScores } from './name-kinds';
import { findNameRuns, isTitleCase, type NameRun } from './name-runs';
import { isKnownBody } from './bodies';
import { isKnownPlace } from './places';

/**
 * The names of an article, sentence by sentence, in reading order: who, what body, which place or product, and the full
 * form of a short mention ("Musk" is "Elon Musk"). A title before a person's name is no part of it. In a headline with
 * capitals throughout, only names count that stand elsewhere in the article or in the gazetteers. Spans are UTF-16
 * code units.
 */
export function findNames(sentences: readonly ParsedSentence[]): NameMention[][] {
  const ordinary = ordinaryWords(sentences);
  const runs = sentences.map((sentence) => ({
    sentence,
    runs: findNameRuns(sentence).filter(({ name }) => !ordinary.has(name.toLowerCase())),
    titled: isTitleCase(sentence),
  }));
  const scores = new Map<string, KindScores>();
  const spelledOut = new Map<string, string>();
  for (const { sentence, runs: here, titled } of runs) {
    if (titled) continue;
    here.forEach((run, i) => {
      scores.set(run.name, addScores(scores.get(run.name) ?? { other: 1 }, scoreKinds(sentence, run)));
      const next = here[i + 1];
      if (next !== undefined && isBracketed(sentence, run, next)) spelledOut.set(next.name, run.name);
    });
  }
  const surnames = surnamesIn(scores);
  for (const read of runs) {
    const bare = surnameRuns(read.sentence, read.runs, surnames).filter(
      ({ name }) => !ordinary.has(name.toLowerCase()),
    );
    for (const { name } of bare) if (!scores.has(name)) scores.set(name, { other: 1 });
    read.runs = [...read.runs, ...bare].sort((a, b) => a.from - b.from);
  }
  const full = resolveFullNames(scores, spelledOut);
  const kinds = kindsOf(scores, full);
  return runs.map(({ sentence, runs: here, titled }) =>
    (titled ? here.flatMap((run) => knownParts(sentence, run, scores, surnames)) : here).map(
      ({ span, name }) => {
        const whole = full.get(name) ?? name;
        return { span, name: whole, kind: kinds.get(whole) ?? knownKind(whole) };
      },
    ),
  );
}

/** What the article also writes without a capital ("Toxin" at the head of a sentence is no name). */
function ordinaryWords(sentences: readonly ParsedSentence[]): Set<string> {
  const words = new Set<string>();
  for (const { tokens } of sentences)
    for (const { form } of tokens) if (/^\p{Ll}/u.test(form)) words.add(form);
  return words;
}

/** The kind of each full name, by all mentions of all its forms. */
function kindsOf(
  scores: ReadonlyMap<string, KindScores>,
  full: ReadonlyMap<string, string>,
): Map<string, NameMention['kind']> {
  const sums = new Map<string, KindScores>();
  for (const [name, own] of scores) {
    const whole = full.get(name)!;
    sums.set(whole, addScores(sums.get(whole) ?? { other: 1 }, own));
  }
  return new Map([...sums].map(([name, sum]) => [name, bestKind(sum)]));
}

function knownKind(name: string): NameMention['kind'] {
  return isKnownPlace(name) ? 'place' : isKnownBody(name) ? 'body' : 'other';
}

/** "Full Self-Driving (FSD)": the letters in brackets are the initials of what stands before. */
function isBracketed(sentence: ParsedSentence, long: NameRun, short: NameRun): boolean {
  const between = sentence.text.slice(long.span[1], short.span[0]);
  if (!/^ ?\($/.test(between) || !/^\p{Lu}{2,8}$/u.test(short.name)) return false;
  const initials = long.name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return initials.map((word) => word[0]).join('') === short.name;
}

/** Last names of the people that an article names in full, where no two share one. */
function surnamesIn(scores: ReadonlyMap<string, KindScores>): Map<string, string> {
  const surnames = new Map<string, string | null>();
  for (const [name, own] of scores) {
    const last = name.split(' ').at(-1)!;
    if (last !== name && bestKind(own) === 'person') surnames.set(last, surnames.has(last) ? null : name);
  }
  return new Map([...surnames].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** "Dobbs bought it" after "Ken Dobbs": a person's last name that the tagger takes for a plural. */
function surnameRuns(
  { tokens }: ParsedSentence,
  runs: readonly NameRun[],
  surnames: ReadonlyMap<string, string>,
): NameRun[] {
  if (surnames.size === 0) return [];
  const taken = new Set(
    runs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  return tokens.flatMap(({ form, upos, start, end }, at) =>
    upos === 'NOUN' && surnames.has(form) && !taken.has(at)
      ? [{ from: at, to: at + 1, span: [start, end] as const, name: form, title: null }]
      : [],
  );
}

/** The longest stretches of a headline's run that are names elsewhere. */
function knownParts(
  sentence: ParsedSentence,
  run: NameRun,
  scores: ReadonlyMap<string, KindScores>,
  surnames: ReadonlyMap<string, string>,
): { span: NameRun['span']; name: string }[] {
  const { tokens, text } = sentence;
  const found: { span: NameRun['span']; name: string }[] = [];
  for (let from = run.from; from < run.to; from++) {
    for (let to = Math.min(run.to, from + 6); to > from; to--) {
      const span = [tokens[from]!.start, tokens[to - 1]!.end] as const;
      const name = text.slice(...span).replaceAll(/\s+/g, ' ');
      const isKnown = scores.has(name) || surnames.has(name) || isKnownPlace(name) || isKnownBody(name);
      if (!isKnown) continue;
      found.push({ span, name: surnames.get(name) ?? name });
      from = to - 1;
      break;
    }
  }
  return found;
}
