import { plainAddress } from '../web-address';
import type { CitationFacts, ClaimFacts } from './facts';

function plainWords(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export const OWN_ARTICLE = 'This is the article itself. It is no evidence for itself.';
/** Another address of the source, or the one that a stored copy names as its own, is the article's. */
export const OWN_ADDRESS =
  'One of its addresses, recorded or named by a stored copy, is this article’s. The article is no evidence for itself.';
/** The stored text of the source is the article's, wherever it was published. */
export const OWN_TEXT = 'Its stored copy is this article’s own text. The article is no evidence for itself.';

type Article = Pick<ClaimFacts['article'], 'title' | 'url' | 'publisher'>;
type Source = Pick<CitationFacts['source'], 'title' | 'by' | 'url'>;

/** Whether one of the addresses is the article's. */
export function isAtArticle(addresses: readonly string[], { url }: Pick<Article, 'url'>): boolean {
  return Boolean(url) && addresses.some((address) => plainAddress(address) === plainAddress(url!));
}

/**
 * Whether the source is the article under review: by an address, or by its title and publisher.
 *
 * @param addresses others at which the source stands
 */
export function isOwnArticle(source: Source, article: Article, addresses: readonly string[] = []): boolean {
  if (isAtArticle(source.url ? [source.url, ...addresses] : addresses, article)) return true;
  if (plainWords(source.title) !== plainWords(article.title)) return false;
  return (
    !source.by ||
    (article.publisher ? plainWords(source.by) === plainWords(article.publisher) : source.url === null)
  );
}
