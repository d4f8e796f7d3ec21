import type { EvidenceWord } from '../words';
import type { ComparedText, Comparison, Mismatch } from './mismatch';

/** What goes both ways: who met Karin Holt was met by her. */
const MUTUAL = /^(?:meet|meets|met|marry|marries|married|divorced|faces?|faced|plays?|played|joins?|joined)$/;

/** Who did something to whom, both named. */
interface Deed {
  readonly by: string;
  readonly verb: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
}

const isName = (word: EvidenceWord | undefined): boolean =>
  word !== undefined && word.isCapitalised && !word.isStop && !word.isMonth && word.figure === null;

/** "Germany beat Brazil", "Brazil was beaten by Germany": a name, a verb and a name side by side. */
function deedsIn({ text, words }: ComparedText): readonly Deed[] {
  return words.flatMap((first, at): readonly Deed[] => {
    if (!isName(first)) return [];
    const isPassive = /^(?:was|were|is|are)$/.test(words[at + 1]?.plain ?? '');
    const verb = words[at + (isPassive ? 2 : 1)];
    const behind = at + (isPassive ? 4 : 2);
    const last = words[words[behind]?.plain === 'the' ? behind + 1 : behind];
    if (verb === undefined || last === undefined || !isName(last)) return [];
    if (isPassive && words[at + 3]?.plain !== 'by') return [];
    if (verb.isCapitalised || verb.isStop || verb.figure !== null || MUTUAL.test(verb.plain)) return [];
    if (/[^\p{L}\p{M}\s’']/u.test(text.slice(first.start, last.end))) return [];
    const [by, to] = isPassive ? [last, first] : [first, last];
    return [{ by: by.key, verb: verb.key, to: to.key, start: first.start, end: last.end }];
  });
}

/** Deeds of the claim that a near passage tells the other way round, and none as the claim does. */
export function turnedRound({ claim, source: { passages }, near }: Comparison): readonly Mismatch[] {
  const deeds = deedsIn(claim);
  if (deeds.length === 0) return [];
  const told = near.flatMap((passage) => deedsIn(passages[passage]!).map((deed) => ({ passage, deed })));
  return deeds.flatMap(({ by, verb, to, start, end }): readonly Mismatch[] => {
    const same = told.filter(({ deed }) => deed.verb === verb);
    if (same.some(({ deed }) => deed.by === by && deed.to === to)) return [];
    const turned = same.find(({ deed }) => deed.by === to && deed.to === by);
    if (turned === undefined) return [];
    const { passage, deed } = turned;
    return [{ kind: 'name', claim: [start, end], source: [passage, deed.start, deed.end] }];
  });
}
