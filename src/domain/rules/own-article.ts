import { plainAddress } from '../web-address';
import type { CitationFacts, ClaimFacts } from './facts';

function plainWords(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The stored text of the source is the article's, wherever it was published. */
export const OWN_TEXT = 'Its stored copy is this article’s own text. The article is no evidence for itself.';

/** Whether the source is the article under review: by its address, or by its title and publisher. */
export function isOwnArticle(source: CitationFacts['source'], article: ClaimFacts['article']): boolean {
  if (source.url && article.url && plainAddress(source.url) === plainAddress(article.url)) return true;
  if (plainWords(source.title) !== plainWords(article.title)) return false;
  return (
    !source.by ||
    (article.publisher ? plainWords(source.by) === plainWords(article.publisher) : source.url === null)
  );
}
