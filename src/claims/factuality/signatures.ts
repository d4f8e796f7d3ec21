/**
 * What a word does to the event that it governs, on FactBank's scale (Saurí and Pustejovsky 2012): the implication
 * signatures of Karttunen (1971, 2012) and Nairn, Condoravdi and Karttunen (2006), put on trees as TruthTeller does (Lotan,
 * Stern and Dagan 2013). Their "+-|-+" (fail: not done if it is so, done if it is not) is here held −3, denied +3.
 *
 * Verbs, nouns, adjectives, adverbs and modals all carry one, and they compose: what a word leaves of an event is what
 * the next one below starts from. Between the three places it is interpolated.
 */
export interface Signature {
  /** What the event below is worth when the word itself is a fact. */
  readonly held: number;
  /** The same when the word is denied. */
  readonly denied: number;
  /** The same when the word is left open; 0 but for factives, which take their clause for granted all the same. */
  readonly open: number;
  /** `held` of a word in the present or the future: "is able to" has done nothing yet. */
  readonly now: number;
  /** Whether it only tells if the event below happened, and has no event of its own: "failed to", "is likely to". */
  readonly isLight: boolean;
}

/** Words that behave alike. */
export interface SignatureGroup {
  /** What they have in common; Karttunen's notation where he has one. */
  readonly note: string;
  readonly held: number;
  readonly denied: number;
  readonly open?: number;
  readonly now?: number;
  readonly isLight?: boolean;
  /** Dictionary forms, each perhaps with what it has to govern ("forget-to"); the file's head says which there are. */
  readonly words: string;
}

export function signature(
  given: Pick<SignatureGroup, 'held' | 'denied' | 'open' | 'now' | 'isLight'>,
): Signature {
  const { held, denied, open = 0, now = held, isLight = false } = given;
  return { held, denied, open, now, isLight };
}

export function tableOf(groups: readonly SignatureGroup[]): ReadonlyMap<string, Signature> {
  return new Map(
    groups.flatMap((group) => group.words.split(/\s+/u).map((word) => [word, signature(group)] as const)),
  );
}

/** What an event is worth under a governor of some worth (−3 … +3). */
export function pass({ held, denied, open, now }: Signature, governor: number, isPast = true): number {
  const end = governor < 0 ? denied : isPast ? held : now;
  return open + ((end - open) * Math.abs(governor)) / 3;
}
