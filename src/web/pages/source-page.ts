import { sayCount } from '../../report/words';
import type { SourcePage } from '../../services/services';

/** What rests on a source: "5 claims rest on this one source, 2 of them on nothing else." */
export function sayRests(uses: SourcePage['uses']): string {
  const claims = new Map(uses.map(({ claim }) => [claim.id, claim]));
  if (claims.size === 0) return 'No claim cites it.';
  const alone = [...claims.values()].filter(({ id, citationCount }) => {
    return citationCount === uses.filter((use) => use.claim.id === id).length;
  });
  const articles = new Set([...claims.values()].map(({ articleId }) => articleId)).size;
  const where = articles > 1 ? ` in ${articles} articles` : '';
  return `${sayCount(claims.size, 'claim rests', 'claims rest')} on this one source${where}, ${alone.length} of them on nothing else.`;
}
