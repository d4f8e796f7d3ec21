/**
 * How well the evidence room finds what a source has on a claim: `npm run bench:evidence`.
 * Needs STET_DEV_TEXTS; prints, for each half of WiCE's development set, our ranking beside plain BM25 in the same run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdAgainst } from '../src/evidence/hold-against';
import { passageFeatures, readSource } from '../src/evidence/passage-features';
import { wordsOf } from '../src/evidence/words';
import { isLookedAt, readWice, type WiceItem } from './evidence/wice';

type Ranker = (item: WiceItem) => { readonly order: readonly number[]; readonly supported: number };

function byStet(item: WiceItem): ReturnType<Ranker> {
  const { ranking, supported } = holdAgainst(item.claim, item.source_sentences, item.context);
  return { order: ranking, supported };
}

/** The peer: BM25 over the same stems, and the share of the claim's words in the source as its support score. */
function byBm25(item: WiceItem): ReturnType<Ranker> {
  const source = readSource(item.source_sentences.map(wordsOf));
  const fits = passageFeatures(wordsOf(item.claim), [], source).map((row) => row[0]!);
  const order = fits.map((_, index) => index).sort((a, b) => fits[b]! - fits[a]! || a - b);
  const { tokens } = holdAgainst(item.claim, item.source_sentences);
  return { order, supported: tokens.filter(({ found }) => found).length / tokens.length };
}

function score(items: readonly WiceItem[], rank: Ranker): string {
  const ranked = items.map((item) => ({ item, ...rank(item) }));
  const withSupport = ranked.filter(({ item }) => item.supporting.length > 0);
  const share = (is: (r: (typeof ranked)[number]) => boolean): string =>
    (withSupport.filter(is).length / withSupport.length).toFixed(3);
  const anyAt1 = share(({ item, order }) => item.supporting.includes(order[0]!));
  const setAt5 = share(({ item, order }) => {
    const five = new Set(order.slice(0, 5));
    const sets = item.supporting_sets.filter((set) => set.length > 0);
    return (sets.length > 0 ? sets : [item.supporting]).some((set) => set.every((index) => five.has(index)));
  });
  return `${anyAt1} / ${setAt5} / ${auroc(ranked).toFixed(3)}`;
}

/** Chance that a supported claim scores above another one (Mann–Whitney). */
function auroc(ranked: readonly { readonly item: WiceItem; readonly supported: number }[]): number {
  const yes = ranked.filter(({ item }) => item.label === 'supported');
  const no = ranked.filter(({ item }) => item.label !== 'supported');
  let wins = 0;
  for (const a of yes)
    for (const b of no) wins += a.supported > b.supported ? 1 : a.supported === b.supported ? 0.5 : 0;
  return wins / (yes.length * no.length);
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
  const read = (set: string): readonly WiceItem[] =>
    readWice(readFileSync(join(folder, set, 'dev.jsonl'), 'utf8'));
  const halves = { 'looked at': true, 'held out': false };
  const claims = read('ev_wice');
  const tokens = read('ev_wice_tokens');
  console.log('| ev_wice: any@1 / full set@5 / AUROC supported | Stet | BM25 |\n|---|---|---|');
  for (const [name, looked] of Object.entries(halves)) {
    const items = claims.filter(({ id }) => isLookedAt(id) === looked);
    console.log(`| ${name} (${items.length}) | ${score(items, byStet)} | ${score(items, byBm25)} |`);
  }
  console.log('\n| ev_wice_tokens: words that the source lacks | Stet |\n|---|---|');
  for (const [name, looked] of Object.entries(halves)) {
    const items = tokens.filter(({ id }) => isLookedAt(id) === looked);
    console.log(`| ${name} (${items.length}) | ${scoreTokens(items)} |`);
  }
}
