/**
 * A word that may still take children, with what hangs on it so far. Labels are counted as {@link labelCode}
 * counts them. Two open words of one sentence that grew in the same way are the same object.
 */
export interface OpenWord {
  readonly id: number;
  /** Counted from 1; 0 is "no word", one more than the words is the root. */
  readonly word: number;
  /** The word's own relation, once it hangs on a head. */
  readonly label: number;
  /** The same number for open words of one sentence that are alike, word and children, on that side. */
  readonly leftSide: number;
  readonly rightSide: number;
  /** The two outermost children on each side, how many there are, and their labels folded into a number. */
  readonly left1: number;
  readonly left1Label: number;
  readonly left2: number;
  readonly left2Label: number;
  readonly leftCount: number;
  readonly leftLabels: number;
  readonly right1: number;
  readonly right1Label: number;
  readonly right2: number;
  readonly right2Label: number;
  readonly rightCount: number;
  readonly rightLabels: number;
}

/** What a label counts as in a feature: 0 is "no word", 1 "no label yet". */
export function labelCode(label: number): number {
  return label + 2;
}

const UNATTACHED = labelCode(-1);

/** Stands where there is no word. */
export const NO_WORD: OpenWord = {
  id: 0,
  word: 0,
  label: 0,
  leftSide: 0,
  rightSide: 0,
  left1: 0,
  left1Label: 0,
  left2: 0,
  left2Label: 0,
  leftCount: 0,
  leftLabels: 0,
  right1: 0,
  right1Label: 0,
  right2: 0,
  right2Label: 0,
  rightCount: 0,
  rightLabels: 0,
};

/** Whether the word hangs on a head. */
export function isAttached(open: OpenWord): boolean {
  return open.label > UNATTACHED;
}

// Each field is named below, not spread: words are made at every step of the parser, and all have one shape then.

/** The word at the front of the buffer before it has any children. */
export function bareWord(id: number, word: number): OpenWord {
  return {
    id,
    word,
    label: UNATTACHED,
    leftSide: id,
    rightSide: id,
    left1: 0,
    left1Label: 0,
    left2: 0,
    left2Label: 0,
    leftCount: 0,
    leftLabels: 0,
    right1: 0,
    right1Label: 0,
    right2: 0,
    right2Label: 0,
    rightCount: 0,
    rightLabels: 0,
  };
}

/** `head` with one more child on its left; it has no label and no children on its right yet. */
export function withLeftChild(id: number, head: OpenWord, child: number, label: number): OpenWord {
  return {
    id,
    word: head.word,
    label: head.label,
    leftSide: id,
    rightSide: head.rightSide,
    left1: child,
    left1Label: labelCode(label),
    left2: head.left1,
    left2Label: head.left1Label,
    leftCount: head.leftCount + 1,
    leftLabels: (head.leftLabels * 31 + label + 1) | 0,
    right1: head.right1,
    right1Label: head.right1Label,
    right2: head.right2,
    right2Label: head.right2Label,
    rightCount: head.rightCount,
    rightLabels: head.rightLabels,
  };
}

/** `head` with one more child on its right, which makes that side `rightSide`. */
export function withRightChild(
  id: number,
  head: OpenWord,
  child: number,
  label: number,
  rightSide: number,
): OpenWord {
  return {
    id,
    word: head.word,
    label: head.label,
    leftSide: head.leftSide,
    rightSide,
    left1: head.left1,
    left1Label: head.left1Label,
    left2: head.left2,
    left2Label: head.left2Label,
    leftCount: head.leftCount,
    leftLabels: head.leftLabels,
    right1: child,
    right1Label: labelCode(label),
    right2: head.right1,
    right2Label: head.right1Label,
    rightCount: head.rightCount + 1,
    rightLabels: head.rightLabels | (1 << (label % 31)),
  };
}

/** The word once it hangs on a head. */
export function attached(id: number, open: OpenWord, label: number): OpenWord {
  return {
    id,
    word: open.word,
    label: labelCode(label),
    leftSide: open.leftSide,
    rightSide: open.rightSide,
    left1: open.left1,
    left1Label: open.left1Label,
    left2: open.left2,
    left2Label: open.left2Label,
    leftCount: open.leftCount,
    leftLabels: open.leftLabels,
    right1: open.right1,
    right1Label: open.right1Label,
    right2: open.right2,
    right2Label: open.right2Label,
    rightCount: open.rightCount,
    rightLabels: open.rightLabels,
  };
}
