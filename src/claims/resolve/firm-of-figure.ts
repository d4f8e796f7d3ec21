import type { Finding, Surroundings } from './surroundings';
import { childrenOf, tokenAt } from '../trees/tree';
import { firmInSight, isFirm } from './definite-phrases';
import type { NounMention } from './mention';

/** What a firm's accounts hold. */
const OF_ACCOUNTS = /^(?:profit|sale|sales|revenue|turnover|earnings|dividend|share)s?$/u;

/** "Sales [of Orrin Kilns] rose 3%": whose the figures are, told by the firm itself or of the one firm in sight. */
export function firmOfFigure(token: number, around: Surroundings, memory: readonly NounMention[]): Finding {
  const { tree, here, cast } = around;
  const { lemma, deprel, upos } = tokenAt(tree, token);
  if (upos !== 'NOUN' || !deprel.startsWith('nsubj') || !OF_ACCOUNTS.test(lemma.toLowerCase())) return null;
  const isBare = childrenOf(tree, token).every((child) =>
    child < token
      ? tokenAt(tree, child).upos === 'ADJ'
      : tokenAt(tree, child).deprel.startsWith('nmod') &&
        /^(?:before|after)$/iu.test(tree.tokens[token + 1]?.form ?? ''),
  );
  if (!isBare) return null;
  const teller = here.filter((mention) => mention.speaks);
  if (teller.length > 0) {
    const [only] = teller;
    return teller.length === 1 && only!.isNamed && only!.isWhole && isFirm(only!, cast)
      ? { mention: only! }
      : null;
  }
  const found = firmInSight(around, token, 'company', memory);
  return found !== null && 'mention' in found && found.mention.isNamed && isFirm(found.mention, cast)
    ? found
    : null;
}
