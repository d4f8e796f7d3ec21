/**
 * npx tsx tools/train/pronouns/train.ts FOLDER [person] [thing] [phrase]: learns how much each thing seen of somebody or something speaks for a pronoun or a definite
 * phrase meaning it, and writes src/claims/resolve/person/weights.json ("he", "she"), thing/weights.json ("it", "they") and
 * phrase/weights.json ("the company").
 *
 * FOLDER holds gap-development.tsv of the GAP corpus (Webster et al. 2018; Apache-2.0), of which the half that may be looked at
 * teaches "he" and "she"; with it go the articles of our own (own-answers.tsv: article, place of the pronoun, its form, what it means; the
 * articles and passages with the meanings in them), of which the marked ones tell of phrases too.
 * What is printed is cross-validated: the pronouns of each fifth of our articles by weights learned without them.
 * No randomness: the same data gives the same files.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInHalf } from '../../../bench/language/halves';
import { isCalled, readOwnArticles } from '../../../bench/pronouns/own-articles';
import { readPassages, whichName } from '../../../bench/pronouns/passages';
import { chancesOf } from '../../../src/claims/resolve/odds';
import { learnListwise, type Contest } from '../evidence/learn-listwise';
import { casesIn, type Case, type Choice } from './cases';

const RESOLVE = join(__dirname, '../../../src/claims/resolve');
/** How much a large weight costs, and how often a feature must be seen. */
const LEARNING = {
  person: { ridge: 0.02, leastSeen: 8 },
  thing: { ridge: 0.02, leastSeen: 12 },
  phrase: { ridge: 0.05, leastSeen: 8 },
} as const;
const FOLDS = 5;
const GAP =
  'GAP (Webster, Recasens, Axelrod and Baldridge 2018, Mind the GAP, TACL 6; Apache-2.0), the half of its development file that may be looked at, and from ';

interface Lesson {
  readonly kind: Case['kind'];
  readonly choices: readonly Choice[];
  readonly isRight: readonly boolean[];
  /** Which fifth of our articles it is of; null for a passage of GAP. */
  readonly fold: number | null;
  /** Whether it is of a passage written to be hard. */
  readonly isHard: boolean;
}

/** How much a passage counts in which two fit, beside articles, where such places are rare. */
const WEIGHT_OF_HARD = 0.4;

const lessonOf = (
  { kind, choices }: Case,
  fold: number | null,
  isHard: boolean,
  isMeant: (choice: Choice) => boolean,
): Lesson => {
  const isRight = choices.map(isMeant);
  // What is meant is not among them: nothing of these.
  if (!isRight.includes(true)) isRight[choices.length - 1] = true;
  return { kind, choices, isRight, fold, isHard };
};

function fromGap(folder: string): Lesson[] {
  return readPassages(folder, 'development')
    .filter((passage) => isInHalf(passage, 'looked-at') && passage.names.some(({ isMeant }) => isMeant))
    .flatMap((passage) =>
      casesIn(passage.text)
        .filter(({ start }) => start === passage.pronoun[0])
        .map((one) =>
          lessonOf(one, null, false, ({ name, words }) =>
            [name, ...words].some((called) => whichName(passage, called, null)?.isMeant),
          ),
        ),
    );
}

function fromOwn(): Lesson[] {
  return readOwnArticles().flatMap(({ path, text, pronouns, phrases }, article) => {
    const isHard = path.includes('#');
    // Those that share a beginning stand side by side.
    const fold = Math.floor(isHard ? article / 3 : article) % FOLDS;
    const byStart = new Map(pronouns.map((pronoun) => [pronoun.start, pronoun]));
    const byEnd = new Map(phrases?.map((phrase) => [phrase.start + phrase.form.length, phrase]));
    return casesIn(text).flatMap((one) => {
      if (one.kind === 'phrase') {
        if (phrases === null) return [];
        const told = byEnd.get(one.end);
        return [
          lessonOf(
            one,
            fold,
            isHard,
            ({ name, words }) =>
              told?.told === 'named' &&
              [name, ...words].some((called) => called !== '' && isCalled(called, told)),
          ),
        ];
      }
      const meant = byStart.get(one.start);
      if (!meant) return [];
      return [
        lessonOf(one, fold, isHard, ({ name, words }) =>
          [name, ...words].some((called) => called !== '' && !meant.isPair && isCalled(called, meant)),
        ),
      ];
    });
  });
}

function learn(lessons: readonly Lesson[]): Record<string, number> {
  const { ridge, leastSeen } = LEARNING[lessons[0]!.kind];
  const seen = new Map<string, number>();
  for (const { choices } of lessons)
    for (const { features } of choices)
      for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen.keys()].filter((name) => seen.get(name)! >= leastSeen).sort();
  const contests = lessons.map(({ choices, isRight, isHard }): Contest => ({
    weight: isHard ? WEIGHT_OF_HARD : 1,
    rows: choices.map(({ features }) => names.map((name) => features.get(name) ?? 0)),
    isRight,
  }));
  const weights = learnListwise(
    contests,
    names.map((_, column) => column),
    ridge,
  );
  return Object.fromEntries(names.map((name, column) => [name, Number(weights[column]!.toFixed(3))]));
}

/** How many would be put in, and rightly, where the likeliest is at least so likely; of pronouns that mean something named, how many. */
function crossValidate(lessons: readonly Lesson[]): void {
  const judged = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = new Map(Object.entries(learn(lessons.filter((lesson) => lesson.fold !== fold))));
    return lessons
      .filter((lesson) => lesson.fold === fold)
      .map(({ choices, isRight, isHard }) => {
        const chances = chancesOf(
          choices.map(({ features }) => features),
          weights,
        ).slice(0, -1);
        const chance = Math.max(0, ...chances);
        return {
          chance,
          isRight: isRight[chances.indexOf(chance)] === true,
          isNamed: !isRight.at(-1),
          isHard,
        };
      });
  });
  report(
    'articles',
    judged.filter(({ isHard }) => !isHard),
  );
  report(
    'hard passages',
    judged.filter(({ isHard }) => isHard),
  );
}

interface Judged {
  readonly chance: number;
  readonly isRight: boolean;
  readonly isNamed: boolean;
  readonly isHard: boolean;
}

function report(what: string, judged: readonly Judged[]): void {
  if (judged.length === 0) return;
  const named = judged.filter(({ isNamed }) => isNamed).length;
  process.stdout.write(`  ${what}: ${judged.length}, ${named} of them told among the choices\n`);
  for (const sure of [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]) {
    const put = judged.filter(({ chance }) => chance >= sure);
    const right = put.filter(({ isRight }) => isRight).length;
    process.stdout.write(
      `    from ${sure}: ${put.length} put in, ${right} right (${((100 * right) / put.length).toFixed(1)} %), of those told ${((100 * right) / named).toFixed(1)} %\n`,
    );
  }
}

function write(kind: Case['kind'], lessons: readonly Lesson[]): void {
  const own = lessons.filter(({ fold }) => fold !== null).length;
  process.stdout.write(`${kind}: ${lessons.length - own} passages and ${own} pronouns of our own\n`);
  crossValidate(lessons);
  const model = {
    origin: `Learned by tools/train/pronouns/train.ts from ${kind === 'person' ? GAP : ''}articles of our own.`,
    learnedFrom: { gap: lessons.length - own, own },
    weights: learn(lessons),
  };
  writeFileSync(join(RESOLVE, kind, 'weights.json'), `${JSON.stringify(model, null, 2)}\n`);
}

const KINDS = ['person', 'thing', 'phrase'] as const;
const [folder, ...asked] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write(
    'usage: npx tsx tools/train/pronouns/train.ts FOLDER_WITH_GAP [person] [thing] [phrase]\n',
  );
  process.exitCode = 2;
} else {
  const lessons = [...fromGap(folder), ...fromOwn()];
  for (const kind of KINDS.filter((one) => asked.length === 0 || asked.includes(one)))
    write(
      kind,
      lessons.filter((lesson) => lesson.kind === kind),
    );
}
