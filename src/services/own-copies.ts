import { isOwnArticle } from '../domain/rules/own-article';
import { isSameText, shinglesOf, type Shingles } from '../evidence/origins/shingles';
import type { Store } from '../store/open-store';
import type { AtHand, ReadCopy } from './copies-at-hand';

/** Whether a source at hand is the article itself, and so no evidence for what the article claims. */
export type IsOwn = (one: AtHand) => boolean;

/** Neither a copy nor a revision changes: what was found of both, by the revision's id, stays true. */
const found = new WeakMap<ReadCopy, Map<number, boolean>>();
const shingles = new WeakMap<ReadCopy, Shingles>();

function shinglesOfCopy(copy: ReadCopy): Shingles {
  const known = shingles.get(copy) ?? shinglesOf(copy.copy.text);
  shingles.set(copy, known);
  return known;
}

async function ownOf(store: Store, articleId: number): Promise<IsOwn> {
  const article = await store.articles.identityOf(articleId);
  if (article === null) return () => false;
  let own: Shingles | null = null;
  const hasItsText = (copy: ReadCopy): boolean => {
    const ofCopy = found.get(copy) ?? new Map<number, boolean>();
    found.set(copy, ofCopy);
    const known = ofCopy.get(article.revisionId);
    if (known !== undefined) return known;
    own ??= shinglesOf(article.text);
    const isSame = isSameText(own, shinglesOfCopy(copy));
    ofCopy.set(article.revisionId, isSame);
    return isSame;
  };
  return ({ source, addresses, copy }) => isOwnArticle(source, article, addresses) || hasItsText(copy);
}

/** Tells by the article's id which sources at hand are the article itself; each article is read once, when it is asked about. */
export function ownCopies(store: Store): (articleId: number) => Promise<IsOwn> {
  const read = new Map<number, Promise<IsOwn>>();
  return (articleId) => {
    const known = read.get(articleId) ?? ownOf(store, articleId);
    read.set(articleId, known);
    return known;
  };
}
