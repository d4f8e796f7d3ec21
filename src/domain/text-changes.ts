/** A stretch of two texts that are compared: in both, only in the first ("gone"), or only in the second ("new"). */
export interface Change {
  readonly kind: 'same' | 'gone' | 'new';
  readonly items: readonly string[];
}

/** Texts that differ in more places than this are not lined up in detail. */
const MOST_EDITS = 2_000;

type Trace = readonly Int32Array[];

/** Myers' greedy algorithm (An O(ND) Difference Algorithm, 1986); null where there are too many edits. */
function trace(a: readonly string[], b: readonly string[]): Trace | null {
  const most = Math.min(a.length + b.length, MOST_EDITS);
  const furthest = new Int32Array(2 * most + 3);
  const at = (k: number) => k + most + 1;
  const steps: Int32Array[] = [];
  for (let d = 0; d <= most; d += 1) {
    steps.push(furthest.slice(at(-d) - 1, at(d) + 2));
    for (let k = -d; k <= d; k += 2) {
      const isDown = k === -d || (k !== d && furthest[at(k - 1)]! < furthest[at(k + 1)]!);
      let x = isDown ? furthest[at(k + 1)]! : furthest[at(k - 1)]! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      furthest[at(k)] = x;
      if (x >= a.length && x - k >= b.length) return steps;
    }
  }
  return null;
}

function walkBack(steps: Trace, a: readonly string[], b: readonly string[]): Change[] {
  const changes: Change[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = steps.length - 1; d >= 0; d -= 1) {
    const before = steps[d]!;
    const at = (k: number) => before[k + d + 1]!;
    const k = x - y;
    const isDown = d > 0 && (k === -d || (k !== d && at(k - 1) < at(k + 1)));
    const fromK = d === 0 ? 0 : isDown ? k + 1 : k - 1;
    const fromX = d === 0 ? 0 : at(fromK);
    const fromY = fromX - fromK;
    const startX = d === 0 ? 0 : isDown ? fromX : fromX + 1;
    if (x > startX) changes.push({ kind: 'same', items: a.slice(startX, x) });
    if (d > 0)
      changes.push(isDown ? { kind: 'new', items: [b[fromY]!] } : { kind: 'gone', items: [a[fromX]!] });
    [x, y] = [fromX, fromY];
  }
  return changes.reverse();
}

/** Neighbours of one kind become one; of a run of changes, what is gone comes before what is new. */
function gather(changes: readonly Change[]): readonly Change[] {
  const gathered: Change[] = [];
  let [gone, fresh]: [string[], string[]] = [[], []];
  const close = () => {
    if (gone.length > 0) gathered.push({ kind: 'gone', items: gone });
    if (fresh.length > 0) gathered.push({ kind: 'new', items: fresh });
    [gone, fresh] = [[], []];
  };
  for (const { kind, items } of changes) {
    if (kind === 'gone') gone.push(...items);
    else if (kind === 'new') fresh.push(...items);
    else {
      close();
      gathered.push({ kind, items });
    }
  }
  close();
  return gathered;
}

/** How one list becomes another, in order: the shortest way, or all gone and all new where they have little in common. */
export function changesBetween(first: readonly string[], second: readonly string[]): readonly Change[] {
  const steps = trace(first, second);
  if (!steps)
    return [
      { kind: 'gone', items: first },
      { kind: 'new', items: second },
    ];
  return gather(walkBack(steps, first, second));
}

/** A line of a comparison: a paragraph that is the same, gone or new, or one whose words changed. */
export type ComparedParagraph =
  | { readonly kind: 'same' | 'gone' | 'new'; readonly words: string }
  | {
      readonly kind: 'changed';
      readonly pieces: readonly { readonly kind: Change['kind']; readonly words: string }[];
    };

const wordsOf = (paragraph: string) => paragraph.match(/\s+|[^\s]+/gu) ?? [];

/** Two paragraphs are versions of one where at least so much of their words is the same. */
const LEAST_SAME = 0.4;

function comparePair(gone: string, fresh: string): ComparedParagraph | null {
  const changes = changesBetween(wordsOf(gone), wordsOf(fresh));
  const lengthOf = (kind: Change['kind']) =>
    changes.reduce((sum, change) => sum + (change.kind === kind ? change.items.join('').length : 0), 0);
  if (lengthOf('same') < LEAST_SAME * Math.max(gone.length, fresh.length)) return null;
  return { kind: 'changed', pieces: changes.map(({ kind, items }) => ({ kind, words: items.join('') })) };
}

/** Lines up what is gone with what is new, in order: versions of one paragraph become one line. */
function pairUp(gone: readonly string[], fresh: readonly string[]): readonly ComparedParagraph[] {
  const lines: ComparedParagraph[] = [];
  const left = [...fresh];
  for (const words of gone) {
    const found = left.slice(0, 20).findIndex((candidate) => comparePair(words, candidate) !== null);
    if (found === -1) {
      lines.push({ kind: 'gone', words });
      continue;
    }
    for (const skipped of left.splice(0, found)) lines.push({ kind: 'new', words: skipped });
    lines.push(comparePair(words, left.shift()!)!);
  }
  return [...lines, ...left.map((words) => ({ kind: 'new' as const, words }))];
}

/** Compares two texts paragraph by paragraph, and word by word where a paragraph changed. */
export function compareParagraphs(
  first: readonly string[],
  second: readonly string[],
): readonly ComparedParagraph[] {
  const changes = changesBetween(first, second);
  return changes.flatMap(({ kind, items }, i): readonly ComparedParagraph[] => {
    if (kind === 'same') return items.map((words) => ({ kind, words }));
    if (kind === 'gone') return changes[i + 1]?.kind === 'new' ? [] : items.map((words) => ({ kind, words }));
    const before = changes[i - 1];
    return before?.kind === 'gone' ? pairUp(before.items, items) : items.map((words) => ({ kind, words }));
  });
}
