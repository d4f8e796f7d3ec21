/**
 * npx tsx tools/train/pronouns/train.ts FOLDER: learns how much each thing seen of somebody speaks for "he" or "she" meaning that person, and
 * writes src/claims/resolve/person/weights.json.
 *
 * FOLDER holds gap-development.tsv of the GAP corpus (Webster et al. 2018; Apache-2.0), of which the half that may be looked at
 * teaches; with it go the articles of our own (own-answers.tsv: article, place of the pronoun, whom it means). No randomness: the same
 * data gives the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInHalf } from '../../../bench/language/halves';
import { readPassages, whichName } from '../../../bench/pronouns/passages';
import { learnListwise, type Contest } from '../evidence/learn-listwise';
import { casesIn, type Choice } from './cases';

const ROOT = join(__dirname, '../../..');
const WEIGHTS = join(ROOT, 'src/claims/resolve/person/weights.json');
const LEAST_SEEN = 8;

interface Lesson {
  readonly choices: readonly Choice[];
  readonly isRight: readonly boolean[];
}

/** What teaches nothing: a pronoun of which it is not known whom it means. */
const lessonOf = (choices: readonly Choice[], isMeant: (choice: Choice) => boolean): Lesson => {
  const isRight = choices.map(isMeant);
  // Whoever is meant is not among them: nobody of these.
  if (!isRight.includes(true)) isRight[choices.length - 1] = true;
  return { choices, isRight };
};

function fromGap(folder: string): Lesson[] {
  return readPassages(folder, 'development')
    .filter((passage) => isInHalf(passage, 'looked-at') && passage.names.some(({ isMeant }) => isMeant))
    .flatMap((passage) =>
      casesIn(passage.text)
        .filter(({ start }) => start === passage.pronoun[0])
        .map(({ choices }) =>
          lessonOf(choices, ({ name, words }) =>
            [name, ...words].some((called) => whichName(passage, called, null)?.isMeant),
          ),
        ),
    );
}

function fromOwn(): Lesson[] {
  const answers = new Map<string, Map<number, string>>();
  for (const line of readFileSync(join(__dirname, 'own-answers.tsv'), 'utf8').trim().split('\n')) {
    const [article = '', start = '', meant = ''] = line.split('\t');
    answers.set(article, (answers.get(article) ?? new Map<number, string>()).set(Number(start), meant));
  }
  return [...answers].flatMap(([article, meant]) =>
    casesIn(unmarked(readFileSync(join(ROOT, article), 'utf8'))).flatMap(({ start, choices }) => {
      const name = meant.get(start);
      return name === undefined
        ? []
        : [lessonOf(choices, (choice) => choice.name === name || choice.words.includes(name))];
    }),
  );
}

/** The text of an article without the marks of who vouches for what. */
function unmarked(text: string): string {
  return text.replace(/<\/>/gu, '').replace(/<[^<>\n]*?>/gu, '');
}

function learn(lessons: readonly Lesson[]): Record<string, number> {
  const seen = new Map<string, number>();
  for (const { choices } of lessons)
    for (const { features } of choices)
      for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen.keys()].filter((name) => seen.get(name)! >= LEAST_SEEN).sort();
  const contests = lessons.map(({ choices, isRight }): Contest => ({
    rows: choices.map(({ features }) => names.map((name) => features.get(name) ?? 0)),
    isRight,
  }));
  const weights = learnListwise(
    contests,
    names.map((_, column) => column),
  );
  return Object.fromEntries(names.map((name, column) => [name, Number(weights[column]!.toFixed(3))]));
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: npx tsx tools/train/pronouns/train.ts FOLDER_WITH_GAP\n');
  process.exitCode = 2;
} else {
  const [gap, own] = [fromGap(folder), fromOwn()];
  const origin =
    'Learned by tools/train/pronouns/train.ts from GAP (Webster, Recasens, Axelrod and Baldridge 2018, Mind the GAP, TACL 6; Apache-2.0), the half of its development file that may be looked at, and from articles of our own.';
  const model = {
    origin,
    learnedFrom: { gap: gap.length, own: own.length },
    weights: learn([...gap, ...own]),
  };
  writeFileSync(WEIGHTS, `${JSON.stringify(model, null, 2)}\n`);
  process.stdout.write(`learned from ${gap.length} passages and ${own.length} pronouns of our own\n`);
}
