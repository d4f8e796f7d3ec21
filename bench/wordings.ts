import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AnalysedClaim } from '../src/domain/analysis';
import { isInHalf } from './language/halves';
import { writeSection } from './section';
import { type Article, asRead, hasInsertion, oneLine, readSet, setNames } from './wordings/read-article';
import { FAULTS, LACKS, type Verdict, verdictOf, Verdicts } from './wordings/verdicts';

const HELP = `npm run bench:wordings -- [SET…] [--faults] [--unread] [--take FILE] [--write]

How many claim wordings a person who read them called faithful and standing alone: those of the gold articles and of
bench/speakers, by the verdicts kept in bench/wordings. A wording that nobody has read counts as unread, not as right.

  SET       read these sets only ("gold", "ninth" …)
  --faults  print each wording that is not faithful or does not stand alone, of the gold articles and the halves that may be looked at
  --unread  print what a person has still to read: the article, its sentences, and under each the unread wordings
  --take    take verdicts from FILE: lines of "set/article#claim", faithful, alone and a note, with tabs between,
            about the claims that --unread has printed
  --write   keep the figures in docs/benchmarks.md

faithful: yes, shade (clumsy, but nobody is misled), or ${FAULTS.join(', ')}
alone:    yes, title (with the article's title), or what it lacks: ${LACKS.join(', ')}
`;

const RECORD = join(__dirname, '..', 'docs', 'benchmarks.md');
const HEAD = [
  'articles',
  'claims',
  'read',
  'faithful',
  'in a shade',
  'not faithful',
  'with a wrong insertion',
  'stands alone',
  'with the title',
  'of the others with a doubt',
];

interface Judged {
  readonly article: Article;
  readonly claim: AnalysedClaim;
  readonly verdict: Verdict | undefined;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      faults: { type: 'boolean' },
      unread: { type: 'boolean' },
      take: { type: 'string' },
      write: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const sets = positionals.length === 0 ? setNames() : positionals;
  const taken = values.take === undefined ? new Map<string, string[]>() : linesOf(values.take);
  const judged = sets.flatMap((set) => judge(set, taken));
  if (taken.size > 0) throw new Error(`no such claim: ${[...taken.keys()].join(', ')}`);
  if (values.unread) printUnread(judged);
  else if (values.faults) printFaults(judged);
  else {
    const table = [HEAD, HEAD.map(() => '---'), ...rowsOf(judged)]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n');
    process.stdout.write(`${table}\n`);
    if (values.write) writeSection(RECORD, 'bench:wordings', table);
  }
}

/** The claims of a set with what was said of them; lines of `taken` about them are kept, and taken out of it. */
function judge(set: string, taken: Map<string, string[]>): readonly Judged[] {
  const verdicts = new Verdicts(join(__dirname, 'wordings', `${set}.tsv`));
  const articles = readSet(set);
  let isChanged = false;
  for (const article of articles) {
    for (const claim of article.analysis.claims) {
      const key = keyOf(article, claim);
      const line = taken.get(key);
      if (!line) continue;
      const [faithful, alone, note] = line;
      verdicts.add(asRead(article, claim), verdictOf(faithful, alone, note, key));
      taken.delete(key);
      isChanged = true;
    }
  }
  if (isChanged) verdicts.save();
  return articles.flatMap((article) =>
    article.analysis.claims.map((claim) => ({
      article,
      claim,
      verdict: verdicts.of(asRead(article, claim)),
    })),
  );
}

const keyOf = ({ set, name }: Article, { id }: AnalysedClaim): string => `${set}/${name}#${id}`;

function linesOf(path: string): Map<string, string[]> {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return new Map(
    lines.map((line) => {
      const [key, ...rest] = line.split('\t');
      return [key!, rest];
    }),
  );
}

const isHeldOut = ({ article }: Judged): boolean =>
  article.set !== 'gold' && isInHalf({ id: `${article.set}/${article.name}` }, 'held-out');

const isFaithful = ({ faithful }: Verdict): boolean => faithful === 'yes' || faithful === 'shade';
const standsAlone = ({ alone }: Verdict): boolean => alone === 'yes' || alone === 'title';

function rowsOf(judged: readonly Judged[]): readonly (readonly string[])[] {
  const gold = judged.filter(({ article }) => article.set === 'gold');
  const others = judged.filter(({ article, verdict }) => article.set !== 'gold' && verdict !== undefined);
  const sets = [...new Set(others.map(({ article }) => article.set))];
  const all = judged.filter(({ article }) => sets.includes(article.set));
  return [
    ['gold', gold] as const,
    ...sets.map((set) => [set, all.filter(({ article }) => article.set === set)] as const),
    ['these without the gold ones, looked at', all.filter((one) => !isHeldOut(one))] as const,
    ['held out', all.filter(isHeldOut)] as const,
  ].flatMap(([name, of]) => (of.length === 0 ? [] : [rowOf(name, of)]));
}

function rowOf(name: string, judged: readonly Judged[]): readonly string[] {
  const read = judged.flatMap(({ article, claim, verdict }) =>
    verdict ? [{ article, claim, verdict }] : [],
  );
  const count = (keep: (verdict: Verdict) => boolean): string =>
    share(read.filter(({ verdict }) => keep(verdict)).length, read.length);
  const inserted = read.filter(({ article, claim }) => hasInsertion(article, claim));
  const wrong = inserted.filter(({ verdict }) => verdict.faithful === 'insertion');
  const open = read.filter(({ verdict }) => !standsAlone(verdict));
  return [
    name,
    String(judged.length),
    share(read.length, judged.length),
    count(isFaithful),
    count(({ faithful }) => faithful === 'shade'),
    count((verdict) => !isFaithful(verdict)),
    share(wrong.length, inserted.length),
    count(({ alone }) => alone === 'yes'),
    count(standsAlone),
    share(open.filter(({ claim }) => claim.unresolved.length > 0).length, open.length),
  ];
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${part} (${((100 * part) / whole).toFixed(1)} %)`;

function printFaults(judged: readonly Judged[]): void {
  for (const { article, claim, verdict } of judged.filter((one) => !isHeldOut(one))) {
    if (!verdict || (isFaithful(verdict) && standsAlone(verdict))) continue;
    const { faithful, alone, note } = verdict;
    const what = [faithful, alone].join('\t');
    process.stdout.write(`${keyOf(article, claim)}\t${what}\t${oneLine(claim.wording)}\t${note}\n`);
  }
}

function printUnread(judged: readonly Judged[]): void {
  let last: { article?: Article; sentence?: number } = {};
  for (const { article, claim, verdict } of judged) {
    if (verdict) continue;
    const { text, sentences } = article.analysis;
    if (last.article !== article)
      process.stdout.write(`\n\n# ${article.set}/${article.name}\n\n${text.trim()}\n`);
    if (last.article !== article || last.sentence !== claim.sentence) {
      const { start, end } = sentences[claim.sentence]!;
      process.stdout.write(`\n· ${oneLine(text.slice(start, end))}\n`);
    }
    last = { article, sentence: claim.sentence };
    const { speaker, wording } = asRead(article, claim);
    const who = speaker === '' ? '' : `   «${speaker}»`;
    process.stdout.write(`    ${keyOf(article, claim)}: ${wording}${who}\n`);
    for (const { span, why } of claim.unresolved)
      process.stdout.write(`        doubt: ${oneLine(text.slice(...span))}: ${why}\n`);
  }
}

main();
