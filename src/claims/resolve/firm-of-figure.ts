import { isFirm } from '../claimants/cast';
import { fullName, type Finding, type Surroundings } from './surroundings';
import { childrenOf, tokenAt } from '../trees/tree';
import { firmInSight, isAnyFirm } from './definite-phrases';
import type { Post } from './posts';
import type { NounMention } from './mention';

/** What a firm's accounts hold. */
const OF_ACCOUNTS = /^(?:profit|sale|sales|revenue|turnover|earnings|dividend|share)s?$/u;
/** What others have as well, so that only the firm that tells of it is meant. */
const OF_TELLER = /^(?:loss|cost|price|fare|bill|order|output|debt|margin|staff|workforce|staffing)s?$/u;

/** Whether a noun means what a firm's accounts hold. */
export const isOfAccounts = (lemma: string): boolean => OF_ACCOUNTS.test(lemma);

/** "Sales [of Orrin Kilns] rose 3%": whose the figures are, told by the firm itself or of the one firm in sight. */
export function firmOfFigure(
  token: number,
  around: Surroundings,
  memory: readonly NounMention[],
  bodyOf: (name: string) => Post | undefined,
): Finding {
  const { tree, here, cast } = around;
  const { lemma, deprel, upos } = tokenAt(tree, token);
  const isAccount = OF_ACCOUNTS.test(lemma.toLowerCase());
  if (upos !== 'NOUN' || !deprel.startsWith('nsubj')) return null;
  if (!isAccount && !OF_TELLER.test(lemma.toLowerCase())) return null;
  const isBare = childrenOf(tree, token).every((child) =>
    child < token
      ? /^(?:amod|compound|punct)/u.test(tokenAt(tree, child).deprel) && tokenAt(tree, child).upos !== 'PROPN'
      : tokenAt(tree, child).deprel.startsWith('nmod') &&
        /^(?:before|after)$/iu.test(tree.tokens[token + 1]?.form ?? ''),
  );
  if (!isBare) return null;
  const teller = here.filter((mention) => mention.speaks);
  if (teller.length > 0) return teller.length === 1 ? firmTelling(teller[0]!, around, memory, bodyOf) : null;
  if (!isAccount) return null;
  const found = firmInSight(around, token, 'company', memory);
  return found !== null && 'mention' in found && found.mention.isNamed && isFirm(found.mention.text, cast)
    ? found
    : null;
}

/** The firm that tells something: by name, as "the company", or by one of its officers. */
function firmTelling(
  teller: NounMention,
  around: Surroundings,
  memory: readonly NounMention[],
  bodyOf: (name: string) => Post | undefined,
): Finding {
  const { cast } = around;
  if (teller.isNamed && teller.isWhole && isFirm(teller.text, cast)) return { mention: teller };
  if (teller.kind === 'person') {
    const post = bodyOf(fullName(teller, cast));
    const isOfFirm = post?.body != null && isFirm(post.body, cast);
    return isOfFirm ? { mention: { ...teller, span: post.span }, name: post.body } : null;
  }
  const found = isAnyFirm(teller.lemma) ? firmInSight(around, teller.token, teller.lemma, memory) : null;
  return found !== null && 'mention' in found ? found : null;
}
