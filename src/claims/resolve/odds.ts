/** What speaks for or against one of several choices: name and size. */
export type Features = ReadonlyMap<string, number>;

/** How much each feature counts. */
export type Weights = ReadonlyMap<string, number>;

/** What a word may mean, and how likely that is: 0…1, all together less than 1. */
export interface Ranked<Contender> {
  readonly contender: Contender;
  readonly chance: number;
}

/** The contenders, the likeliest first, by what is seen of each (in their order) and of none of them. */
export function rank<Contender>(
  contenders: readonly Contender[],
  seen: readonly Features[],
  ofNone: Features,
  weights: Weights,
): readonly Ranked<Contender>[] {
  const chances = chancesOf([...seen, ofNone], weights);
  return contenders
    .map((contender, at): Ranked<Contender> => ({ contender, chance: chances[at]! }))
    .sort((a, b) => b.chance - a.chance);
}

/**
 * How likely each choice is, all together 1: the softmax of their weighted features (a conditional logit; McFadden, 1974).
 */
export function chancesOf(choices: readonly Features[], weights: Weights): readonly number[] {
  const odds = choices.map((features) => {
    let sum = 0;
    for (const [name, value] of features) sum += value * (weights.get(name) ?? 0);
    return sum;
  });
  const most = Math.max(...odds);
  const powers = odds.map((one) => Math.exp(one - most));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}
