import { wordSet } from '../../../language/word-set';

/**
 * Adjectives that say what somebody holds, feels or means: with a clause ("is confident that …") or an
 * infinitive ("is eager to …").
 */
export const CLAUSE_ADJECTIVES: ReadonlySet<string> = wordSet(
  'confident sure certain convinced persuaded aware unaware hopeful optimistic pessimistic afraid worried concerned ' +
    'fearful glad happy pleased delighted sorry sad angry upset adamant clear skeptical sceptical doubtful unsure ' +
    'uncertain proud grateful thankful surprised shocked disappointed positive mindful conscious furious ' +
    'insistent suspicious satisfied amazed astonished alarmed frustrated excited',
);

/** Of those, the ones that leave open or deny what follows: nobody is said to hold it. */
export const UNCERTAIN_ADJECTIVES: ReadonlySet<string> = wordSet(
  'unaware unsure uncertain doubtful skeptical sceptical',
);

export const INFINITIVE_ADJECTIVES: ReadonlySet<string> = wordSet(
  'willing unwilling eager keen determined reluctant ready anxious loath prepared happy',
);
