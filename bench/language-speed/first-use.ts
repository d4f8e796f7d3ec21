import { analyze } from '../../src/claims/analyze';
import { loadModel } from '../../src/language/model/load-model';
import { seedArticles } from './texts';

/** What the first use in a fresh process costs, printed as JSON for whoever started it. */
function main(): void {
  const [article] = seedArticles();
  const before = process.memoryUsage().rss;
  const started = performance.now();
  loadModel();
  const loaded = performance.now();
  const after = process.memoryUsage().rss;
  analyze(article!);
  const analysed = performance.now();
  process.stdout.write(
    JSON.stringify({
      loadMs: loaded - started,
      loadMb: (after - before) / 2 ** 20,
      words: article!.match(/\S+/g)!.length,
      firstMs: analysed - loaded,
    }),
  );
}

main();
