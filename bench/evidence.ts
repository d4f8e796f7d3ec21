/**
 * How well the evidence room finds what a source has on a claim: `npm run bench:evidence`.
 * Needs STET_DEV_TEXTS. The weights that are shipped were learned from all of WiCE's development set, so its claims are
 * answered here with weights learned from the other nine tenths (ten-fold cross-validation, the code of the training), beside
 * plain BM25 in the same run. `--ideas` prints what each idea gives.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdAgainst } from '../src/evidence/hold-against';
import { MORE_FEATURES } from '../src/evidence/more-features';
import { PASSAGE_FEATURES } from '../src/evidence/passage-features';
import { aurocOf, crossValidate } from '../tools/train/evidence/cross-validate';
import { holdsFullSet, readExamples, type WiceExample } from '../tools/train/evidence/examples';
import { readWice, type WiceItem } from './evidence/wice';

const three = (...figures: readonly number[]): string =>
  figures.map((figure) => figure.toFixed(3)).join(' / ');

/** The peer: BM25 over the same stems, and the share of the claim's words in the source as its support score. */
function scoreBm25(examples: readonly WiceExample[]): string {
  const answers = examples.map((example) => {
    const fits = example.features.map((row) => row[0]!);
    const order = fits.map((_, index) => index).sort((a, b) => fits[b]! - fits[a]! || a - b);
    const known = new Set(example.source.counts.flatMap((keys) => [...keys.keys()]));
    const asked = example.claim.filter(({ isStop }) => !isStop);
    const score = asked.filter(({ key }) => known.has(key)).length / Math.max(1, asked.length);
    return { example, order, score };
  });
  const withSupport = answers.filter(({ example }) => example.supporting.size > 0);
  const share = (is: (answer: (typeof answers)[number]) => boolean): number =>
    withSupport.filter(is).length / withSupport.length;
  return three(
    share(({ example, order }) => example.supporting.has(order[0]!)),
    share(({ example, order }) => holdsFullSet(example.item, order.slice(0, 5))),
    aurocOf(answers.map(({ example, score }) => ({ score, isRight: example.item.label === 'supported' }))),
  );
}

function scoreFeatures(examples: readonly WiceExample[], names: readonly string[]): string {
  const columns = names.map((name) => PASSAGE_FEATURES.indexOf(name as (typeof PASSAGE_FEATURES)[number]));
  const { anyAt1, setAt5, auroc } = crossValidate(examples, columns);
  return three(anyAt1, setAt5, auroc);
}

const BASE = PASSAGE_FEATURES.slice(0, -MORE_FEATURES.length);
/** Each idea by itself on top of the first features. */
const IDEAS: readonly (readonly [idea: string, features: readonly string[]])[] = [
  ['BM25 and coverage alone', BASE.slice(0, 4)],
  ['with context, figures, names, pairs, place', BASE],
  ['… and names carried over from the sentences before', [...BASE, ...MORE_FEATURES.slice(0, 3)]],
  ['… and order, nearness, beginnings of words', [...BASE, ...MORE_FEATURES.slice(3, 6)]],
  ['… and the neighbours\u2019 coverage', [...BASE, ...MORE_FEATURES.slice(6, 10)]],
  ['… and the passage\u2019s form', [...BASE, ...MORE_FEATURES.slice(10)]],
];

/** Milliseconds of processor time for a claim against a source of 200 sentences. */
function timeOfClaim(items: readonly WiceItem[]): string {
  const sentences = items.flatMap(({ source_sentences }) => source_sentences).slice(0, 200);
  const claims = items.slice(0, 40).map(({ claim }) => claim);
  const before = process.cpuUsage();
  for (const claim of claims) holdAgainst(claim, sentences);
  return (process.cpuUsage(before).user / 1000 / claims.length).toFixed(1);
}

/** Precision and recall of "not found" against the tokens that annotators say the source does not support. */
function scoreTokens(items: readonly WiceItem[]): string {
  let hit = 0;
  let said = 0;
  let gold = 0;
  for (const item of items) {
    const missing = new Set(
      holdAgainst(item.claim, item.source_sentences)
        .tokens.filter(({ found }) => !found)
        .map(({ word }) => word.replace(/\W/g, '')),
    );
    item.claim_tokens?.forEach((token, i) => {
      const isGold = item.non_supported?.[i] === true && /\w/.test(token);
      const isSaid = missing.has(token.replace(/\W/g, ''));
      if (isSaid && isGold) hit++;
      if (isSaid) said++;
      if (isGold) gold++;
    });
  }
  return `precision ${(hit / said).toFixed(3)}, recall ${(hit / gold).toFixed(3)}`;
}

const folder = process.env.STET_DEV_TEXTS;
if (folder === undefined) {
  console.log('bench:evidence needs STET_DEV_TEXTS, the folder with ev_wice and ev_wice_tokens');
} else {
  const examples = readExamples(folder);
  console.log(`| ev_wice (${examples.length} claims) | any@1 / full set@5 / AUROC supported |\n|---|---|`);
  console.log(`| BM25 | ${scoreBm25(examples)} |`);
  console.log(`| Stet, by ten-fold cross-validation | ${scoreFeatures(examples, PASSAGE_FEATURES)} |`);
  if (process.argv.includes('--ideas'))
    for (const [idea, names] of IDEAS) console.log(`| ${idea} | ${scoreFeatures(examples, names)} |`);
  const tokens = readWice(readFileSync(join(folder, 'ev_wice_tokens/dev.jsonl'), 'utf8'));
  console.log('\n| ev_wice_tokens | words that the source lacks |\n|---|---|');
  console.log(`| Stet (${tokens.length}) | ${scoreTokens(tokens)} |`);
  console.log(
    `\n${timeOfClaim(examples.map(({ item }) => item))} ms of processor time a claim against 200 sentences`,
  );
}
