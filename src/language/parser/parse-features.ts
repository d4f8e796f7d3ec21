import { hashFeature, pair } from '../model/hash';
import type { PlaceValues } from './place-values';
import type { ParserState } from './state';

/** Room for the features of one state. */
export const PARSE_FEATURES = 128;

/**
 * Writes the parser's features of a state and returns how many there are: the templates of Zhang & Nivre (2011)
 * with word clusters, second-order heads and children, the first left child of attached words (case, mark, cc), what
 * lies between, agreement of conjuncts' endings, and what is still to come.
 *
 * Names: s0, s1, s2 are the top of the stack downwards, n0 … n3 the buffer; `h` is a head, `l` and `r` the
 * outermost left and right child, `L` a label.
 */
export function parseFeatures(values: PlaceValues, state: ParserState, out: Int32Array): number {
  const { word, tag, upos, cluster, coarse, suffix, count: words } = values;
  const { stack, depth, head, label, left1, left2, right1, right2, leftLabels, rightLabels } = state;
  const beyond = words + 2;
  const s0 = depth > 0 ? stack[depth - 1]! : 0;
  const s1 = depth > 1 ? stack[depth - 2]! : 0;
  const s2 = depth > 2 ? stack[depth - 3]! : 0;
  const n0 = state.next;
  const n1 = Math.min(n0 + 1, beyond);
  const n2 = Math.min(n0 + 2, beyond);
  const n3 = Math.min(n0 + 3, beyond);
  const h = s0 !== 0 && head[s0]! > 0 ? head[s0]! : 0;
  const hh = h !== 0 && head[h]! > 0 ? head[h]! : 0;
  const l = left1[s0]!;
  const ll = left2[s0]!;
  const r = right1[s0]!;
  const rr = right2[s0]!;
  const nl = left1[n0]!;
  const nll = left2[n0]!;
  const labelAt = (i: number): number => (i === 0 ? 0 : label[i]! + 2);
  const s0L = labelAt(s0);
  const s1L = labelAt(s1);
  const hL = labelAt(h);
  const lL = labelAt(l);
  const llL = labelAt(ll);
  const rL = labelAt(r);
  const rrL = labelAt(rr);
  const nL = labelAt(nl);
  const nllL = labelAt(nll);
  const w0 = word[s0]!;
  const t0 = tag[s0]!;
  const c0 = cluster[s0]!;
  const k0 = coarse[s0]!;
  const wn = word[n0]!;
  const tn = tag[n0]!;
  const cn = cluster[n0]!;
  const kn = coarse[n0]!;
  const wn1 = word[n1]!;
  const tn1 = tag[n1]!;
  const tn2 = tag[n2]!;
  const ws1 = word[s1]!;
  const ts1 = tag[s1]!;
  const wl = word[nl]!;
  const wt0 = pair(w0, t0);
  const wtn = pair(wn, tn);
  const distance = distanceClass(s0 === 0 ? 0 : n0 - s0);
  const rightCount = Math.min(state.rightCount[s0]!, 3);
  const leftCount = Math.min(state.leftCount[s0]!, 3);
  const nextLeftCount = Math.min(state.leftCount[n0]!, 3);
  const rightSet = rightLabels[s0]!;
  const leftSet = leftLabels[s0]!;
  const nextLeftSet = leftLabels[n0]!;

  let count = 0;
  const add = (template: number, a: number, b: number, c: number): void => {
    out[count++] = hashFeature(template, a, b, c);
  };
  // Single words.
  add(0, 0, 0, 0);
  add(1, wt0, 0, 0);
  add(2, w0, 0, 0);
  add(3, t0, s0L, 0);
  add(4, wtn, 0, 0);
  add(5, wn, 0, 0);
  add(6, tn, 0, 0);
  add(7, pair(wn1, tn1), 0, 0);
  add(8, wn1, 0, 0);
  add(9, tn1, 0, 0);
  add(10, word[n2]!, tn2, 0);
  add(11, tn2, 0, 0);
  add(12, c0, 0, 0);
  add(13, cn, 0, 0);
  add(14, cluster[n1]!, 0, 0);
  add(15, k0, s0L, 0);
  add(16, kn, nL, 0);
  // Pairs of s0 and n0.
  add(17, wt0, wtn, 0);
  add(18, wt0, wn, 0);
  add(19, w0, wtn, 0);
  add(20, wt0, tn, 0);
  add(21, t0, wtn, 0);
  add(22, w0, wn, 0);
  add(23, t0, tn, 0);
  add(24, c0, cn, 0);
  add(25, k0, kn, 0);
  add(26, w0, cn, 0);
  add(27, c0, wn, 0);
  add(28, c0, tn, 0);
  add(29, t0, cn, 0);
  add(30, tn, tn1, 0);
  add(31, t0, s0L, tn);
  // Triples.
  add(32, tn, tn1, tn2);
  add(33, t0, tn, tn1);
  add(34, tag[h]!, t0, tn);
  add(35, t0, tag[l]!, tn);
  add(36, t0, tag[r]!, tn);
  add(37, t0, tn, tag[nl]!);
  add(38, w0, tn, tn1);
  add(39, t0, wn, tn1);
  add(40, t0, tn, pair(tn1, tn2));
  add(41, c0, cn, tn1);
  add(42, pair(t0, s0L), tn, pair(rightCount, nextLeftCount));
  add(43, t0, tn, wn1);
  add(44, t0, tn, pair(wl, nL));
  // Distance.
  add(45, w0, distance, 0);
  add(46, t0, distance, 0);
  add(47, wn, distance, 0);
  add(48, tn, distance, 0);
  add(49, w0, wn, distance);
  add(50, t0, tn, distance);
  add(51, c0, cn, distance);
  // Valency.
  add(52, w0, rightCount, 1);
  add(53, t0, rightCount, 1);
  add(54, w0, leftCount, 2);
  add(55, t0, leftCount, 2);
  add(56, wn, nextLeftCount, 0);
  add(57, tn, nextLeftCount, 0);
  // Heads and children.
  add(58, word[h]!, 0, 0);
  add(59, tag[h]!, s0L, 0);
  add(60, s0L, 0, 0);
  add(61, word[l]!, lL, 0);
  add(62, tag[l]!, lL, 0);
  add(63, word[r]!, rL, 0);
  add(64, tag[r]!, rL, 0);
  add(65, rL, t0, 0);
  add(66, wl, nL, 0);
  add(67, tag[nl]!, nL, 0);
  add(68, nL, tn, 0);
  add(69, word[hh]!, tag[hh]!, 0);
  add(70, hL, s0L, t0);
  add(71, word[ll]!, llL, 0);
  add(72, tag[ll]!, llL, 0);
  add(73, word[rr]!, rrL, 0);
  add(74, tag[rr]!, rrL, 0);
  add(75, word[nll]!, nllL, 0);
  add(76, tag[nll]!, nllL, 0);
  add(77, t0, tag[l]!, tag[ll]!);
  add(78, t0, tag[r]!, tag[rr]!);
  add(79, t0, tag[h]!, tag[hh]!);
  add(80, tn, tag[nl]!, tag[nll]!);
  // Sets of labels.
  add(81, w0, rightSet, 3);
  add(82, t0, rightSet, 3);
  add(83, w0, leftSet, 4);
  add(84, t0, leftSet, 4);
  add(85, wn, nextLeftSet, 0);
  add(86, tn, nextLeftSet, 0);
  add(87, t0, pair(rightSet, s0L), tn);
  add(88, t0, tn, pair(nextLeftSet, leftSet));
  // Deeper in the stack.
  add(89, ws1, ts1, 0);
  add(90, ts1, t0, tn);
  add(91, ts1, s1L, t0);
  add(92, ws1, wn, 0);
  add(93, ts1, tn, s1L);
  add(94, cluster[s1]!, cn, 0);
  add(95, tag[s2]!, ts1, t0);
  add(96, pair(ts1, s1L), pair(t0, s0L), pair(tn, tn1));
  add(97, cluster[s1]!, c0, tn);
  // Attachment of phrases and clauses: the first left child (case, mark, cc) and heads of heads.
  add(98, w0, wl, 0);
  add(99, c0, wl, cn);
  add(100, ws1, wl, tn);
  add(101, word[h]!, wl, t0);
  add(102, word[h]!, w0, wn);
  add(103, cluster[h]!, t0, cn);
  add(104, word[h]!, tn, t0);
  add(105, w0, tag[nl]!, tn);
  add(106, t0, tn, pair(wl, word[nll]!));
  add(107, word[l]!, t0, tn);
  add(108, word[r]!, t0, tn);
  // What lies between s0 and n0.
  const commas = s0 === 0 ? 0 : Math.min(values.commas[n0 - 1]! - values.commas[s0]!, 3);
  const verbs = s0 === 0 ? 0 : Math.min(values.verbs[n0 - 1]! - values.verbs[s0]!, 3);
  const conjunctions = s0 === 0 ? 0 : Math.min(values.conjunctions[n0 - 1]! - values.conjunctions[s0]!, 2);
  const marks = s0 === 0 ? 0 : Math.min(values.marks[n0 - 1]! - values.marks[s0]!, 2);
  const between = commas | (verbs << 2) | (conjunctions << 4) | (marks << 6);
  const quotes = values.quoted[s0]! | (values.quoted[n0]! << 1);
  add(109, t0, tn, between);
  add(110, pair(t0, s0L), pair(tn, nL), between);
  add(111, k0, kn, between);
  add(112, between, distance, 0);
  add(113, t0, tn, pair(commas, conjunctions));
  add(114, pair(t0, tn), pair(commas, verbs), pair(quotes, tn1));
  add(115, t0, wn, commas);
  // Likeness of conjuncts, and what is still to come.
  const verbsLeft = Math.min(values.verbs[words + 1]! - values.verbs[n0]!, 3);
  const commasLeft = Math.min(values.commas[words + 1]! - values.commas[n0]!, 2);
  add(116, suffix[s0]!, suffix[n0]!, nL);
  add(117, t0, pair(tn, nL), pair(tn1, tn2));
  add(118, pair(t0, s0L), tn, pair(verbsLeft, commasLeft));
  add(119, wn, verbsLeft, leftCount);
  add(120, tn, pair(wn1, tn2), tag[n3]!);
  add(121, w0, wn1, tn);
  add(122, t0, pair(rightSet, leftSet), wn);
  add(123, k0, pair(tn, tn1), s0L);
  add(124, pair(ts1, s1L), pair(rightLabels[s1]!, t0), tn);
  add(125, upos[s0]!, pair(upos[n0]!, upos[n1]!), pair(pair(upos[n2]!, upos[n3]!), upos[s1]!));
  return count;
}

function distanceClass(distance: number): number {
  if (distance > 10) return 7;
  return distance > 5 ? 6 : distance;
}
