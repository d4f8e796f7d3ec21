import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isInHalf } from './language/halves';
import { answersTo, type Answers } from './pronouns/answers';
import { count, isRight } from './pronouns/count';
import { FILES, readPassages, type Passage } from './pronouns/passages';
import { writeSection } from './section';

const HELP = `npm run bench:pronouns -- --gap FOLDER [--wrong] [--write]

Whom "he" and "she" mean, in the passages of the GAP corpus (Webster et al. 2018; github.com/google-research-datasets/gap-coreference):
each has one pronoun and two names. FOLDER holds gap-development.tsv, gap-validation.tsv or gap-test.tsv, one or several.

  --wrong   print each passage of the half that may be looked at in which another person is put in than is meant
  --write   keep the figures in docs/benchmarks.md
`;

const RECORD = join(__dirname, '..', 'docs', 'benchmarks.md');
const HEAD = [
  'passages',
  '',
  'a name put in',
  'right of these',
  'recall',
  'GAP F1',
  'left open, with names',
  'the right one among them',
  'nearest name: right, F1',
  'last subject: right, F1',
];

interface Read {
  readonly passage: Passage;
  readonly answers: Answers;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      gap: { type: 'string' },
      wrong: { type: 'boolean' },
      write: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help || values.gap === undefined) {
    process.stdout.write(HELP);
    return;
  }
  const folder = values.gap;
  const rows = FILES.filter((file) => existsSync(join(folder, `gap-${file}.tsv`))).flatMap((file) => {
    const read = readPassages(folder, file).map((passage): Read => ({
      passage,
      answers: answersTo(passage),
    }));
    const halves = file === 'development' ? (['looked-at', 'held-out'] as const) : (['all'] as const);
    return halves.flatMap((half) => {
      const own = read.filter(({ passage }) => isInHalf(passage, half));
      if (values.wrong && half === 'looked-at') printWrong(own);
      const name = half === 'all' ? file : `${file}, ${half}`;
      return [
        rowOf(name, 'all', own),
        rowOf(
          '',
          'she',
          own.filter(({ passage }) => passage.gender === 'female'),
        ),
        rowOf(
          '',
          'he',
          own.filter(({ passage }) => passage.gender === 'male'),
        ),
      ];
    });
  });
  const table = [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  process.stdout.write(`${table}\n`);
  if (values.write) writeSection(RECORD, 'bench:pronouns', table);
}

function rowOf(name: string, who: string, read: readonly Read[]): readonly string[] {
  const of = (way: keyof Answers): ReturnType<typeof count> =>
    count(read.map(({ passage, answers }) => ({ passage, answer: answers[way] })));
  const engine = of('engine');
  const plain = (['nearest', 'subject'] as const).map((way) => {
    const { right, judged, f1 } = of(way);
    return `${share(right, judged)}, ${percent(f1)}`;
  });
  return [
    name,
    `${who}: ${engine.passages}`,
    `${engine.put} (${percent(engine.put / engine.passages)} %)`,
    `${engine.right} of ${engine.judged} (${share(engine.right, engine.judged)} %)`,
    `${share(engine.right, engine.told)} %`,
    percent(engine.f1),
    String(engine.doubted),
    `${share(engine.doubtedRightly, engine.doubted)} %`,
    ...plain,
  ];
}

const percent = (part: number): string => (100 * part).toFixed(1);
const share = (part: number, whole: number): string => (whole === 0 ? '–' : percent(part / whole));

function printWrong(read: readonly Read[]): void {
  for (const { passage, answers } of read) {
    const { engine } = answers;
    const meant = passage.names.find(({ isMeant }) => isMeant);
    if (engine.who === null || isRight(engine) || (engine.who === 'another' && !meant)) continue;
    const { text, pronoun } = passage;
    const shown = `${text.slice(0, pronoun[0])}**${text.slice(...pronoun)}**${text.slice(pronoun[1])}`;
    process.stdout.write(
      `${passage.id}: [${engine.words}] is put in, meant is ${meant?.name ?? 'neither'}\n  ${shown}\n`,
    );
  }
}

main();
