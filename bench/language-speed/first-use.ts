import { analyze, loadModel } from './compiled';
import { secondsOf } from './measure';
import { seedArticles } from './texts';

/** What the first use in a fresh process costs, printed as JSON for whoever started it. */
function main(): void {
  const [article] = seedArticles();
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const loadSeconds = secondsOf(() => void loadModel());
  const loaded = performance.now();
  const after = process.memoryUsage().rss;
  const firstSeconds = secondsOf(() => void analyze(article!));
  const analysed = performance.now();
  process.stdout.write(
    JSON.stringify({
      loadMs: loaded - started,
      loadCpuMs: loadSeconds * 1000,
      loadMb: (after - before) / 2 ** 20,
      words: article!.match(/\S+/g)!.length,
      firstMs: analysed - loaded,
      firstCpuMs: firstSeconds * 1000,
    }),
  );
}

main();
