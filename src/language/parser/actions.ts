/** The four kinds of step of an arc-eager parser (Nivre 2003). */
export const SHIFT = 0;
export const REDUCE = 1;
export const LEFT = 2;
export const RIGHT = 3;

/** The parser's classes: SHIFT, REDUCE, then LEFT and RIGHT with each relation seen on that side in training. */
export interface ActionSet {
  readonly labels: readonly string[];
  /** Kind and label of each class; the label is −1 where there is none. */
  readonly kinds: Uint8Array;
  readonly actionLabels: Int16Array;
  /** Class of LEFT and RIGHT for each label, or −1. */
  readonly leftOf: Int16Array;
  readonly rightOf: Int16Array;
  readonly count: number;
  /** The first class that is RIGHT; those before it are SHIFT, REDUCE and LEFT. */
  readonly firstRight: number;
  readonly root: number;
}

/** Numbers the classes: `left` and `right` are the labels (as indexes) that each side may give. */
export function actionSet(
  labels: readonly string[],
  left: readonly number[],
  right: readonly number[],
): ActionSet {
  const kinds = [SHIFT, REDUCE];
  const actionLabels = [-1, -1];
  const leftOf = new Int16Array(labels.length).fill(-1);
  const rightOf = new Int16Array(labels.length).fill(-1);
  for (const label of left) {
    leftOf[label] = kinds.length;
    kinds.push(LEFT);
    actionLabels.push(label);
  }
  for (const label of right) {
    rightOf[label] = kinds.length;
    kinds.push(RIGHT);
    actionLabels.push(label);
  }
  return {
    labels,
    kinds: Uint8Array.from(kinds),
    actionLabels: Int16Array.from(actionLabels),
    leftOf,
    rightOf,
    count: kinds.length,
    firstRight: 2 + left.length,
    root: labels.indexOf('root'),
  };
}
