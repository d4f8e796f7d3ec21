import { AMOUNT, VAGUE_AMOUNT } from './amounts';
import type { FigureRule } from './figure-rule';
import { HALF, ONE_IN, SLASH_FRACTION, SPELT_FRACTION } from './fractions';
import { FOLD, MULTIPLE } from './multiples';
import { COUNT_ORDINAL, NUMBER_ONE, RANK } from './ranks';
import { SCORE } from './scores';

/**
 * Ways of writing a figure, the first that fits wins. Fractions and folds come before amounts, because they begin with
 * a number themselves ("two in five", "20-fold"); ordinals and "number one" before them for the same reason.
 */
export const FIGURE_RULES: readonly FigureRule[] = [
  FOLD,
  RANK,
  COUNT_ORDINAL,
  NUMBER_ONE,
  ONE_IN,
  SLASH_FRACTION,
  SPELT_FRACTION,
  SCORE,
  VAGUE_AMOUNT,
  AMOUNT,
  HALF,
  MULTIPLE,
];
