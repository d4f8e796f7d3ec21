import type { Analysis } from '../../src/domain/analysis';
import { createServices } from '../../src/services/create-services';
import type { Services } from '../../src/services/services';
import { openStore, type Store } from '../../src/store/open-store';
import { makeScratch } from '../store/scratch';

/** Services over a fresh database whose articles come without the engine: one claim a sentence, nothing found in it. */
export interface PlainDesk {
  readonly services: Services;
  readonly store: Store;
  readonly url: string;
  /** Adds an article of these sentences and returns its id. */
  add(sentences: readonly string[]): Promise<number>;
  close(): Promise<void>;
}

/** An analysis with one claim a sentence. */
export function plainAnalysis(sentences: readonly string[]): Analysis {
  const text = sentences.join(' ');
  let at = 0;
  const spans = sentences.map((sentence) => {
    const start = text.indexOf(sentence, at);
    at = start + sentence.length;
    return { start, end: at };
  });
  return {
    schema: 'stet.analysis/1',
    text,
    title: null,
    byline: null,
    date: null,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph', repeats: null, reason: null }],
    sentences: spans.map((span, index) => ({ ...span, block: 0, claims: [index], skipped: null })),
    attributions: [],
    claims: spans.map(({ start, end }, index) => ({
      id: index,
      sentence: index,
      spans: [[start, end - 1]],
      wording: text.slice(start, end),
      fragments: [{ text: text.slice(start, end), from: [start, end] }],
      kind: 'factual',
      attribution: null,
      hedges: [],
      figures: [],
      dates: [],
      names: [],
      factuality: 3,
      checkworthiness: 0.5,
      repeats: null,
      unresolved: [],
      restsOn: [],
      suggestion: { status: 'unverified', reasons: [] },
    })),
    events: [],
    conflicts: [],
  };
}

/** Opens a plain desk of its own; close it when the tests are done. */
export async function openPlainDesk(): Promise<PlainDesk> {
  const scratch = makeScratch();
  const store = await openStore({ databaseUrl: scratch.url });
  let seconds = 0;
  const clock = () => new Date(Date.UTC(2026, 5, 1, 9, 0, seconds++)).toISOString();
  const services = createServices(store, clock);
  let articles = 0;
  return {
    services,
    store,
    url: scratch.url,
    add: (sentences) => {
      articles += 1;
      const about = { url: null, author: null, publisher: null, date: null, by: null };
      const sha256 = articles.toString(16).padStart(64, '0');
      const title = `Article ${articles}`;
      return store.articles.add(
        { ...about, title, sha256, wordCount: 1, at: clock() },
        plainAnalysis(sentences),
      );
    },
    close: async () => {
      await services.close();
      scratch.remove();
    },
  };
}
