import type { Status } from '../../domain/analysis';

/** What each status says, under its name in the decision form. */
export const STATUS_MEANS: Readonly<Record<Status, string>> = {
  sourced: 'You have seen evidence outside the article that supports these words.',
  attributed: 'Somebody said it, and did say it. Nobody here vouches for it.',
  speculative: 'A forecast, condition, inference or opinion. It cannot be settled now.',
  unverified: 'Nobody has found support yet, or what was found failed.',
};
