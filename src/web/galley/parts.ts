import { findSetAside } from '../../services/check-article';
import type { ArticlePage } from '../../services/services';
import { groupBy } from './group';

/** A run of blocks that is shown on one page: the whole article, but for one of very many claims. */
export interface Part {
  /** 1, 2, 3 … */
  readonly number: number;
  /** Blocks from the first up to, not with, `end`. */
  readonly start: number;
  readonly end: number;
  /** Claims by number. */
  readonly claims: readonly number[];
  readonly lacks: number;
  /** Its own address below the article's: "?part=2", with the filter that is in force. */
  readonly href: string;
}

/** An article of up to this many claims stands on one page. */
const ONE_PAGE = 400;
/** As many claims as a part of a longer one has, more or less. */
const PART = 250;

/** Cuts an article of very many claims between blocks into parts of about the same size, before a subhead where one is near. */
export function cutParts(page: ArticlePage, filter = ''): Part[] {
  const claimsOf = groupBy(page.claims, (claim) => page.sentences[claim.sentence]?.block ?? 0);
  const many = page.claims.length > ONE_PAGE ? Math.round(page.claims.length / PART) : 1;
  const most = Math.ceil(page.claims.length / many);
  const isAside = findSetAside(page);
  const ends: number[] = [];
  let size = 0;
  for (const [i, block] of page.blocks.entries()) {
    const own = claimsOf.get(i)?.length ?? 0;
    const isList = block.kind === 'list-item' && page.blocks[i - 1]?.kind === 'list-item';
    const isFull = size + own / 2 > most || (block.kind === 'subhead' && size > most * 0.85);
    if (many > 1 && isFull && size > 0 && !isList && !isAside[i]) {
      ends.push(i);
      size = 0;
    }
    size += own;
  }
  ends.push(page.blocks.length);
  return ends.map((end, at): Part => {
    const start = at === 0 ? 0 : ends[at - 1]!;
    const blocks = Array.from({ length: end - start }, (_, i) => start + i);
    const claims = blocks.flatMap((i) => claimsOf.get(i) ?? []);
    const asked = [...(filter === '' ? [] : [filter]), ...(at === 0 ? [] : [`part=${at + 1}`])];
    return {
      number: at + 1,
      start,
      end,
      claims: claims.map((claim) => claim.number),
      lacks: claims.filter((claim) => claim.lacks).length,
      href: `?${asked.join('&')}`,
    };
  });
}

/** The part that is asked for: by its number, else the one that has the claim, else the first. */
export function findPart(parts: readonly Part[], number: number, claim: number): Part {
  return (
    parts.find((part) => part.number === number) ??
    parts.find((part) => part.claims.includes(claim)) ??
    parts[0]!
  );
}
