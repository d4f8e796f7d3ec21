import { standingReviews } from '../domain/acts';
import { InvalidInputError, NotFoundError } from '../domain/errors';
import { isShortAfter, refuseWithdrawal } from '../domain/rules/withdrawal';
import { isSameCitation } from '../domain/same-citation';
import type { Citation } from '../domain/source';
import type { Act, ActFacts } from '../store/act-writing';
import type { Named } from '../store/joint-acts';
import type { Store } from '../store/open-store';
import type { Clock } from './clock';
import { refuseWithdrawn, toAct } from './drafting';
import { holdCitation, type HeldCitation } from './holding';
import { ruleFacts } from './reviewing';
import type { Services } from './services';
import { nameOf, refuseIf } from './typed';

/** Whether the claim's mark has too little left without this citation. */
function isShortWithout(facts: ActFacts, held: HeldCitation, gone: Citation): boolean {
  const marked = standingReviews(facts.reviews).findLast(({ act }) => act === 'marked');
  if (!marked?.status || !marked.details.mark) return false;
  const standing = { status: marked.status, mark: marked.details.mark };
  const left = facts.citations.filter(({ id }) => id !== gone.id);
  return isShortAfter(
    ruleFacts(facts),
    standing,
    facts.citations.map(held.withOrigin),
    left.map(held.withOrigin),
  );
}

/** Withdrawing one citation, and those of the same words on other claims of the article: one act. */
export function withdrawing(store: Store, clock: Clock): Pick<Services, 'withdrawCitation'> {
  /** The other claims of the article that cite the same words, as they are now. */
  async function othersCiting(
    articleId: number,
    claimId: number,
    citation: Citation,
  ): Promise<readonly Named[]> {
    const citing = await store.claims.citationsOfArticle(articleId);
    const states = await store.claims.ofArticle(articleId);
    return states.filter(
      ({ id }) => id !== claimId && citing.get(id)?.some((one) => isSameCitation(one, citation)),
    );
  }

  return {
    async withdrawCitation(claimId, version, citationId, { reason: typed, everywhere }, actor) {
      const by = nameOf(actor);
      const reason = typed.trim();
      refuseIf(refuseWithdrawal(reason), () => 'Not withdrawn');
      const claim = await store.claims.find(claimId);
      if (!claim) throw new NotFoundError('claim', String(claimId));
      const citation = (await store.claims.allCitationsOf(claimId)).find(({ id }) => id === citationId);
      if (!citation) throw new NotFoundError('citation', String(citationId));
      const others = everywhere ? await othersCiting(claim.articleId, claimId, citation) : [];
      const named = [
        { id: claimId, version },
        ...others.map(({ id, version: now }) => ({ id, version: now })),
      ];
      const held = new Map<number, HeldCitation>();
      for (const { id } of named) held.set(id, await holdCitation(store, id, null));
      const at = clock();
      const withdraw = (facts: ActFacts): Act => {
        refuseWithdrawn(facts);
        const { id } = facts.claim;
        const gone = facts.citations.find((one) =>
          id === claimId ? one.id === citationId : isSameCitation(one, citation),
        );
        if (!gone) {
          throw new InvalidInputError({ citation: 'This citation is withdrawn already.' }, 'Not withdrawn');
        }
        const withdrawal = { source: gone.source.title, isShort: isShortWithout(facts, held.get(id)!, gone) };
        return toAct(facts, {
          act: 'uncited',
          by,
          at,
          details: { withdrawal },
          note: reason,
          withdraws: gone.id,
        });
      };
      const saved = await store.acts.join(claim.articleId, named, by, at, ({ claims }) => ({
        acts: claims.map(withdraw),
        made: [],
      }));
      return { version: saved.version, reviewId: saved.reviewId };
    },
  };
}
