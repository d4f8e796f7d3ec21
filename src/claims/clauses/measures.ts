import { dependents, tokenAt, type Tree } from '../trees/tree';

/** Units that are counted together, by what they measure: two of one kind are one amount ("two years and six months"). */
const KINDS: readonly RegExp[] = [
  /^(second|minute|hour|day|night|week|fortnight|month|year|decade|century)$/u,
  /^(pound|pence|penny|p|dollar|cent|euro|shilling|stone|ounce|lb|oz)$/u,
  /^(mile|yard|foot|inch|metre|meter|centimetre|centimeter|kilometre|kilometer)$/u,
];

/** What a noun measures, as an index; −1 for one that is no unit. */
function kindOf(tree: Tree, token: number): number {
  return KINDS.findIndex((units) => units.test(tokenAt(tree, token).lemma.toLowerCase()));
}

/** "24.3 feet", "four pounds": a counted unit. */
export function isCountedUnit(tree: Tree, token: number): boolean {
  return kindOf(tree, token) >= 0 && dependents(tree, token, 'nummod').length > 0;
}

/** "14 weeks", "two years": a counted span of time. */
export function isDuration(tree: Tree, token: number): boolean {
  return kindOf(tree, token) === 0 && dependents(tree, token, 'nummod').length > 0;
}

/** A unit of time without an article or a demonstrative: "hours", "two days", not "that day" or "last year". */
export function isSpan(tree: Tree, token: number): boolean {
  if (kindOf(tree, token) !== 0) return false;
  return isDuration(tree, token)
    ? dependents(tree, token, 'det', 'amod', 'nmod:poss').length === 0
    : tokenAt(tree, token).xpos === 'NNS' && dependents(tree, token).length === 0;
}

/** "four years and three months", "two pounds and ten pence": one amount in two units. */
export function isSum(tree: Tree, members: readonly number[]): boolean {
  const [first, ...others] = members as [number, ...number[]];
  const kind = kindOf(tree, first);
  const isCounted = (token: number): boolean => dependents(tree, token, 'nummod', 'det').length > 0;
  return (
    kind >= 0 &&
    members.every((member) => isCounted(member)) &&
    others.every(
      (member) => kindOf(tree, member) === kind && tokenAt(tree, member).lemma !== tokenAt(tree, first).lemma,
    )
  );
}
