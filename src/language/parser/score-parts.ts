import { addLanes, copyLanes } from '../model/lanes';
import type { Scorer } from '../model/weights';
import { featureList, type FeatureList } from './features/feature-list';
import { addNextWords } from './features/next-words';
import {
  addFront,
  addTopLabel,
  addTopLeft,
  addTopRight,
  addTopWithFront,
  addTopWithNext,
} from './features/open-words';
import { addStack, addStackWithNext, addStackWordsWithNext } from './features/stack-words';
import { addTopAndNext } from './features/top-and-next';
import { isAttached, type OpenWord } from './open-word';
import { pairTable, type PairTable } from './pair-table';
import type { Stack } from './state';
import type { WordValues } from './word-values';

/** Room for the parts of one sentence. */
export interface PartRoom {
  sums: Float64Array;
  readonly tables: Readonly<Record<PartName, PairTable>>;
}

const PARTS = [
  'next',
  'topAndNext',
  'topLabel',
  'left',
  'right',
  'top',
  'openTopAndNext',
  'stack',
  'stackWords',
  'stackAndNext',
  'front',
  'topAndFront',
] as const;
type PartName = (typeof PARTS)[number];

/** Room that grows with the sentences. */
export function partRoom(): PartRoom {
  const tables = Object.fromEntries(PARTS.map((name) => [name, pairTable()]));
  return { sums: new Float64Array(1 << 16), tables: tables as Record<PartName, PairTable> };
}

/** The place of the part that holds nothing, and of the one in hand. */
const NOTHING = 0;

/** Parts of scores, by the place where their sums begin. */
export interface ScoreParts {
  /** For the features of the sum in hand. */
  readonly list: FeatureList;
  /** Begins a sum of four parts. */
  begin(a: number, b: number, c: number, d: number): void;
  /** Adds the listed features to the sum in hand, and writes the score of each class from `scoresAt` on. */
  read(scores: Int32Array, scoresAt: number): void;
  ofStackAndNext(stack: Stack, next: number): number;
  ofTopAndNext(top: OpenWord, next: number): number;
  ofStackWords(stack: Stack, next: number): number;
  ofTopAndFront(top: number, front: OpenWord): number;
}

/**
 * The parts of the scores of one sentence. What only the next words decide is scored once a word, what top and front
 * decide once a pair, what hangs on a side of a word once for each way in which it grew, and so on, since the states of a beam
 * share most of what the features look at. A part holds the sums of the parts that it implies. The sums are of whole
 * numbers, so that the order in which they are added changes nothing.
 */
export function scoreParts(scorer: Scorer, values: WordValues, room: PartRoom): ScoreParts {
  const { width } = scorer;
  const { tables } = room;
  const list = featureList();
  /** More than the number of any word, so that two numbers fit into one. */
  const words = values.count + 4;
  /** The place in hand comes after that of nothing. */
  const inHand = width;
  let used = 2 * width;
  for (const name of PARTS) tables[name].clear();
  room.sums.fill(0, NOTHING, width);

  /** Keeps the sum of the part at a place and of the listed features; gives its place. */
  const keep = (table: PairTable, key: number, other: number, implied: number): number => {
    if (used + width > room.sums.length) {
      const larger = new Float64Array(room.sums.length * 2);
      larger.set(room.sums);
      room.sums = larger;
    }
    const place = used;
    used += width;
    copyLanes(room.sums, place, implied, width);
    scorer.add(list.rows, list.count, room.sums, place);
    list.count = 0;
    table.put(key, other, place);
    return place;
  };

  const ofNext = (next: number): number => {
    const known = tables.next.get(next, 0);
    if (known !== -1) return known;
    addNextWords(list, values, next);
    return keep(tables.next, next, 0, NOTHING);
  };
  const ofWords = (top: number, next: number): number => {
    const known = tables.topAndNext.get(top, next);
    if (known !== -1) return known;
    const implied = ofNext(next);
    addTopAndNext(list, values, top, next);
    return keep(tables.topAndNext, top, next, implied);
  };
  const ofTopLabel = (top: OpenWord): number => {
    const known = tables.topLabel.get(top.word, top.label);
    if (known !== -1) return known;
    addTopLabel(list, values, top);
    return keep(tables.topLabel, top.word, top.label, NOTHING);
  };
  const ofLeft = (top: OpenWord): number => {
    const known = tables.left.get(top.leftSide, 0);
    if (known !== -1) return known;
    addTopLeft(list, values, top);
    return keep(tables.left, top.leftSide, 0, NOTHING);
  };
  const ofRight = (top: OpenWord): number => {
    const known = tables.right.get(top.rightSide, 0);
    if (known !== -1) return known;
    addTopRight(list, values, top);
    return keep(tables.right, top.rightSide, 0, NOTHING);
  };
  const ofTop = (top: OpenWord): number => {
    const known = tables.top.get(top.id, 0);
    if (known !== -1) return known;
    const label = ofTopLabel(top);
    const left = ofLeft(top);
    const right = ofRight(top);
    const place = keep(tables.top, top.id, 0, label);
    addLanes(room.sums, place, room.sums, left, width);
    addLanes(room.sums, place, room.sums, right, width);
    return place;
  };
  const ofTopAndNext = (top: OpenWord, next: number): number => {
    const known = tables.openTopAndNext.get(top.id, next);
    if (known !== -1) return known;
    const implied = ofTop(top);
    addTopWithNext(list, values, top, next);
    return keep(tables.openTopAndNext, top.id, next, implied);
  };

  const ofFront = (front: OpenWord): number => {
    const known = tables.front.get(front.id, 0);
    if (known !== -1) return known;
    addFront(list, values, front);
    return keep(tables.front, front.id, 0, NOTHING);
  };
  const ofTopAndFront = (top: number, front: OpenWord): number => {
    const known = tables.topAndFront.get(top, front.id);
    if (known !== -1) return known;
    const implied = ofFront(front);
    addTopWithFront(list, values, top, front);
    return keep(tables.topAndFront, top, front.id, implied);
  };

  const ofStack = (stack: Stack): number => {
    const known = tables.stack.get(stack.outline, 0);
    if (known !== -1) return known;
    addStack(list, values, stack);
    return keep(tables.stack, stack.outline, 0, NOTHING);
  };
  const ofStackAndNext = (stack: Stack, next: number): number => {
    const known = tables.stackAndNext.get(stack.outline, next);
    if (known !== -1) return known;
    const implied = ofStack(stack);
    addStackWithNext(list, values, stack, next);
    return keep(tables.stackAndNext, stack.outline, next, implied);
  };
  /** The top two words and whether one hangs on the other, as a number. */
  const topTwo = ({ top, below }: Stack): number =>
    (top.word * 2 + Number(isAttached(top))) * words + (below === null ? 0 : below.top.word);
  const ofStackWords = (stack: Stack, next: number): number => {
    const key = topTwo(stack);
    const known = tables.stackWords.get(key, next);
    if (known !== -1) return known;
    const implied = ofWords(stack.top.word, next);
    addStackWordsWithNext(list, values, stack, next);
    return keep(tables.stackWords, key, next, implied);
  };

  return {
    list,
    begin(a, b, c, d) {
      const { sums } = room;
      copyLanes(sums, inHand, a, width);
      addLanes(sums, inHand, sums, b, width);
      addLanes(sums, inHand, sums, c, width);
      addLanes(sums, inHand, sums, d, width);
    },
    read(scores, scoresAt) {
      scorer.add(list.rows, list.count, room.sums, inHand);
      list.count = 0;
      scorer.read(room.sums, inHand, scores, scoresAt);
    },
    ofStackAndNext,
    ofTopAndNext,
    ofStackWords,
    ofTopAndFront,
  };
}
