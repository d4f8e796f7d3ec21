import type { Analysis, AnalysedClaim } from '../../src/domain/analysis';
import type { SpanPair } from '../../src/domain/span';
import type { Store } from '../../src/store/open-store';

const SENTENCES = 4;

/** What the engine would say of so many paragraphs of four sentences, each one claim; reading them would take a while. */
function inventAnalysis(paragraphs: number): Analysis {
  const words = (i: number) =>
    `The depot at pier ${i} paid its ${i + 3} drivers £${i}.4m for the longest winter shift that the town of Lowick has seen in ten years.`;
  const blocks: Analysis['blocks'][number][] = [];
  const sentences: Analysis['sentences'][number][] = [];
  const claims: AnalysedClaim[] = [];
  let text = '';
  for (let block = 0; block < paragraphs; block += 1) {
    const from = text.length;
    for (let i = 0; i < SENTENCES; i += 1) {
      if (i > 0) text += ' ';
      const id = claims.length;
      const span: SpanPair = [text.length, text.length + words(id).length];
      text += words(id);
      sentences.push({ start: span[0], end: span[1], block, claims: [id], skipped: null });
      claims.push(inventClaim(id, span, words(id)));
    }
    blocks.push({ start: from, end: text.length, kind: 'paragraph', repeats: null, reason: null });
    text += '\n\n';
  }
  return {
    schema: 'stet.analysis/1',
    ...{ text, title: null, byline: null, date: null, blocks, sentences, claims },
    ...{ attributions: [], events: [], conflicts: [] },
  };
}

function inventClaim(id: number, span: SpanPair, wording: string): AnalysedClaim {
  return {
    ...{ id, sentence: id, kind: 'factual', spans: [span], wording, attribution: null },
    fragments: [{ text: wording, from: span }],
    ...{ hedges: [], figures: [], dates: [], names: [], unresolved: [], restsOn: [] },
    ...{ factuality: 3, checkworthiness: 0.7 },
    repeats: id === 1999 ? { claim: 0, kind: 'restated', changes: [] } : null,
    suggestion: { status: 'sourced', reasons: [] },
  } as unknown as AnalysedClaim;
}

/** Adds an article of so many paragraphs of four claims; the last of 500 paragraphs repeats the first claim. Returns its id. */
export function addLong(store: Store, paragraphs: number): Promise<number> {
  const about = { title: 'A long winter', url: null, author: null, publisher: null, date: '2026-05-14' };
  return store.articles.add(
    { ...about, sha256: '0'.repeat(64), wordCount: 40_000, by: null, at: '2026-05-14T09:00:00.000Z' },
    inventAnalysis(paragraphs),
  );
}
