import { z } from 'zod';
import { isDay } from '../../domain/day';

/** Words to look for, or a name. */
export const WORDS = { shape: z.string().max(400), blank: '', allowed: 'at most 400 characters' };

/** A property that a claim has, or that is not asked for. */
export const TICK = { shape: z.literal('yes').transform(() => true), blank: false, allowed: 'yes' };

/** The number of a page: 1, 2, 3 … */
export const PAGE = { shape: z.coerce.number().int().min(1).max(1_000_000), blank: 1, allowed: 'a number' };

/** The id of an article; null: of all. */
export const ARTICLE = {
  shape: z.coerce.number().int().min(1).max(2_147_483_647).nullable(),
  blank: null,
  allowed: 'the number of an article',
};

/** ISO date, or empty. */
export const DAY = { shape: z.string().refine(isDay), blank: '', allowed: 'a day: 2026-05-14' };

/** One of some words; `blank` where none is asked for. */
export const oneOf = <const Choice extends string, const Blank>(
  choices: readonly Choice[],
  blank: Blank,
) => ({
  shape: z.enum(choices as readonly [Choice, ...Choice[]]) as z.ZodType<Choice | Blank>,
  blank: blank as Choice | Blank,
  allowed: choices.join(', '),
});
