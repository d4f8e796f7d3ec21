import { dependents, tokenAt, type Tree } from '../trees/tree';

/**
 * "Smokers are twice as likely to fall ill as others", "40 percent more likely to leave", "more likely than girls to leave": odds that
 * were counted; not "more likely than not".
 */
export function isMeasuredOdds(tree: Tree, adjective: number): boolean {
  if (!/^(?:likely|unlikely)$/iu.test(tokenAt(tree, adjective).form)) return false;
  const degrees = dependents(tree, adjective, 'advmod').map((word) => tokenAt(tree, word).form.toLowerCase());
  const after = tree.tokens.slice(adjective + 1);
  const joint = degrees.includes('as') ? /^as$/iu : /^than$/iu;
  if (!degrees.some((word) => /^(?:as|more|less)$/u.test(word))) return false;
  const at = after.findIndex(({ form }) => joint.test(form));
  const before = tree.tokens[degreeOf(tree, adjective) - 1]?.form ?? '';
  return (
    degrees.includes('twice') ||
    degrees.includes('times') ||
    MEASURE.test(before) ||
    (at >= 0 && !/^not$/iu.test(after[at + 1]?.form ?? ''))
  );
}

/** What says by how much: "three times more", "25% less", "eight percentage points more", "half as". */
const MEASURE = /^(?:times|percent|per|cent|%|points?|twice|thrice|half|third|quarter|fifth)$/iu;

const degreeOf = (tree: Tree, adjective: number): number =>
  dependents(tree, adjective, 'advmod').find((word) =>
    /^(?:as|more|less)$/iu.test(tokenAt(tree, word).form),
  ) ?? -1;
