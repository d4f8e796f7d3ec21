import MiniSearch from 'minisearch';
import { wordsOf } from '../../src/evidence/words';
import type { Answer } from '../../tools/train/evidence/score-answers';
import type { WiceItem } from './wice';

/** How MiniSearch (BM25+ over an inverted index) cuts and reads words. */
export interface PeerReading {
  readonly name: string;
  readonly options: { readonly tokenize?: (text: string) => string[] };
}

/** As it comes; and with Stet's words, so that only the ranking differs. */
export const PEER_READINGS: readonly PeerReading[] = [
  { name: 'MiniSearch 7.2 as it comes', options: {} },
  {
    name: 'MiniSearch 7.2 with Stet’s stems, figures and stop words',
    options: {
      tokenize: (text) =>
        wordsOf(text)
          .filter(({ isStop }) => !isStop)
          .map(({ key }) => key),
    },
  },
];

export function indexPassages({ options }: PeerReading, passages: readonly string[]): MiniSearch {
  const index = new MiniSearch({ fields: ['text'], ...options });
  index.addAll(passages.map((text, id) => ({ id, text })));
  return index;
}

/** Its order of the passages; for support, the share of the claim's words that its first five have. */
export function askPeer(index: MiniSearch, item: WiceItem): Answer {
  const found = index.search(item.claim);
  const asked = new Set(found.flatMap(({ queryTerms }) => queryTerms));
  const met = new Set(found.slice(0, 5).flatMap(({ queryTerms }) => queryTerms));
  return {
    item,
    order: found.map(({ id }) => id as number),
    supported: met.size / Math.max(1, asked.size),
  };
}
