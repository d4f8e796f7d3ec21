import type { AttributionRule } from '../draft';
import { accordingTo } from './according-to';
import { clause } from './clause';

/** In this order, because a cue belongs to the first rule that takes it. */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [accordingTo, clause];
