import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lemmaOf } from '../src/language/lemma';
import { fastReading, loadModel, readModel } from '../src/language/model/load-model';
import { readWords, type ReadWords } from '../src/language/read-words';
import { tokenize } from '../src/language/tokenize';
import { heldOutSentences } from '../tools/treebank/own-sentences';
import { readTreebank, type GoldSentence } from '../tools/train/parser/read-treebank';

/**
 * `npm run bench:parser -- --treebank DIR [--model PATH] [--fast]`: how well tagger, parser, lemmatiser and tokeniser do on
 * the held-out documents, and how fast. Tags and trees are scored on gold words and sentences, punctuation counted.
 */
function main(): void {
  const { values } = parseArgs({
    options: { treebank: { type: 'string' }, model: { type: 'string' }, fast: { type: 'boolean' } },
  });
  if (values.treebank === undefined) {
    console.error('usage: npm run bench:parser -- --treebank DIR [--model PATH] [--fast]');
    process.exitCode = 2;
    return;
  }
  const started = performance.now();
  const whole = values.model === undefined ? loadModel() : readModel(resolve(values.model));
  const model = values.fast ? fastReading(whole) : whole;
  console.log(`model loaded in ${(performance.now() - started).toFixed(0)} ms`);
  const gum = readTreebank(values.treebank, 'gum-dev');
  const isNews = (sentence: GoldSentence): boolean => sentence.document.startsWith('GUM_news');
  const sets = {
    'gum-dev without news': gum.filter((sentence) => !isNews(sentence)),
    'gum-dev news': gum.filter(isNews),
    'ewt-dev': readTreebank(values.treebank, 'ewt-dev'),
    'our own, held out': heldOutSentences(),
  };
  for (const sentence of gum.slice(0, 200)) readWords(sentence.forms, model);
  const reports = Object.entries(sets).map(([name, gold]) => scoreSet(name, gold, model));
  console.table(Object.fromEntries(reports.map(({ name, figures }) => [name, figures])));
  console.table(relationTable(reports));
}

type Model = ReturnType<typeof loadModel>;

interface Report {
  readonly name: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly relations: ReadonlyMap<string, Tally>;
}

/** How often a relation stands in the gold tree, in ours, and in both at the same place. */
interface Tally {
  gold: number;
  found: number;
  right: number;
}

function scoreSet(name: string, gold: readonly GoldSentence[], model: Model): Report {
  // Processor time: what others do on the machine counts less.
  const started = process.cpuUsage();
  const read = gold.map((sentence) => readWords(sentence.forms, model));
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  const right = { upos: 0, xpos: 0, head: 0, labelled: 0, lemma: 0 };
  const relations = new Map<string, Tally>();
  let words = 0;
  gold.forEach((sentence, s) => {
    const ours = read[s]!;
    sentence.forms.forEach((form, i) => {
      words++;
      const head = ours.heads[i] === sentence.heads[i];
      const relation = ours.relations[i] === sentence.relations[i];
      right.upos += Number(ours.upos[i] === sentence.upos[i]);
      right.xpos += Number(ours.xpos[i] === sentence.xpos[i]);
      right.head += Number(head);
      right.labelled += Number(head && relation);
      right.lemma += Number(
        lemmaOf(form, ours.xpos[i]!, model.lemmas, model.words.clusters) === sentence.lemmas[i],
      );
      tallyOf(relations, sentence.relations[i]!).gold++;
      tallyOf(relations, ours.relations[i]!).found++;
      if (head && relation) tallyOf(relations, ours.relations[i]!).right++;
    });
  });
  const percent = (count: number): number => Number(((100 * count) / words).toFixed(2));
  return {
    name,
    relations,
    figures: {
      words,
      UPOS: percent(right.upos),
      XPOS: percent(right.xpos),
      lemma: percent(right.lemma),
      UAS: percent(right.head),
      LAS: percent(right.labelled),
      'whole trees': Number(
        ((100 * read.filter((ours, s) => isWhole(ours, gold[s]!)).length) / gold.length).toFixed(1),
      ),
      'word F1': wordF1(gold, model),
      'words/s': Math.round(words / seconds),
    },
  };
}

function isWhole(ours: ReadWords, gold: GoldSentence): boolean {
  return ours.heads.every((head, i) => head === gold.heads[i] && ours.relations[i] === gold.relations[i]);
}

function tallyOf(relations: Map<string, Tally>, relation: string): Tally {
  let tally = relations.get(relation);
  if (tally === undefined) {
    tally = { gold: 0, found: 0, right: 0 };
    relations.set(relation, tally);
  }
  return tally;
}

/** F1 of the tokeniser's words against the gold ones, by their place in the sentence's text. */
function wordF1(gold: readonly GoldSentence[], model: Model): number {
  let expected = 0;
  let found = 0;
  let right = 0;
  for (const { text, forms } of gold) {
    const places = new Set<string>();
    let at = 0;
    for (const form of forms) {
      const start = text.indexOf(form, at);
      if (start === -1 || start > at + 3) continue;
      at = start + form.length;
      places.add(`${start}:${at}`);
    }
    const words = tokenize(text, [0, text.length], model.tokens);
    expected += places.size;
    found += words.length;
    right += words.filter((word) => places.has(`${word.start}:${word.end}`)).length;
  }
  return Number(((200 * right) / (expected + found)).toFixed(2));
}

/** F1 of each relation (place and name right) in each set, the commonest first. */
function relationTable(reports: readonly Report[]): Record<string, Record<string, string>> {
  const counts = new Map<string, number>();
  for (const { relations } of reports) {
    for (const [relation, { gold }] of relations) counts.set(relation, (counts.get(relation) ?? 0) + gold);
  }
  const common = [...counts].filter(([, count]) => count >= 50).sort((a, b) => b[1] - a[1]);
  return Object.fromEntries(
    common.map(([relation]) => [
      relation,
      Object.fromEntries(reports.map(({ name, relations }) => [name, f1(relations.get(relation))])),
    ]),
  );
}

function f1(tally: Tally | undefined): string {
  if (tally === undefined || tally.gold + tally.found === 0) return '–';
  return ((200 * tally.right) / (tally.gold + tally.found)).toFixed(1);
}

main();
