import type { EvidenceWord } from '../words';
import type { ComparedText, Comparison, Mismatch } from './mismatch';

/** What goes both ways: who met Karin Holt was met by her. */
const MUTUAL = /^(?:meet|meets|met|marry|marries|married|divorced|faces?|faced|plays?|played|joins?|joined)$/;

/** A name by the keys of its words. */
type Name = readonly string[];

/** Who did something to whom, both named. */
interface Deed {
  readonly by: Name;
  readonly verb: string;
  readonly to: Name;
  readonly start: number;
  readonly end: number;
}

const isName = (word: EvidenceWord | undefined): boolean =>
  word !== undefined && word.isCapitalised && !word.isStop && !word.isMonth && word.figure === null;

/** Where the run of name words ends that begins at `from`; `from` where there is none. */
function endOfName({ text, words }: ComparedText, from: number): number {
  let at = from;
  while (isName(words[at]) && (at === from || text.slice(words[at - 1]!.end, words[at]!.start) === ' '))
    at += 1;
  return at;
}

/** "Germany beat Brazil", "Brazil was beaten by Germany", "Tarn Foods bought the Olsen Dairies": a name, a verb and a name side by side. */
function deedsIn(compared: ComparedText): readonly Deed[] {
  const { text, words } = compared;
  return words.flatMap((first, at): readonly Deed[] => {
    if (!isName(first) || isName(words[at - 1])) return [];
    const after = endOfName(compared, at);
    const isPassive = /^(?:was|were|is|are)$/.test(words[after]?.plain ?? '');
    const verb = words[after + (isPassive ? 1 : 0)];
    if (isPassive && words[after + 2]?.plain !== 'by') return [];
    const behind = after + (isPassive ? 3 : 1);
    const begin = words[behind]?.plain === 'the' ? behind + 1 : behind;
    const end = endOfName(compared, begin);
    if (verb === undefined || end === begin) return [];
    if (verb.isCapitalised || verb.isStop || verb.figure !== null || MUTUAL.test(verb.plain)) return [];
    const last = words[end - 1]!;
    if (/[^\p{L}\p{M}\s’']/u.test(text.slice(first.start, last.end))) return [];
    const nameOf = (from: number, to: number): Name => words.slice(from, to).map(({ key }) => key);
    const [subject, object] = [nameOf(at, after), nameOf(begin, end)];
    const [by, to] = isPassive ? [object, subject] : [subject, object];
    return [{ by, verb: verb.key, to, start: first.start, end: last.end }];
  });
}

/** Whether two names may be one: "Tarn" is "Tarn Foods". */
function isOne(a: Name, b: Name): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((key) => long.includes(key));
}

/** Deeds of the claim that a near passage tells the other way round, and none as the claim does. */
export function turnedRound({ claim, source: { passages }, near }: Comparison): readonly Mismatch[] {
  const deeds = deedsIn(claim);
  if (deeds.length === 0) return [];
  const told = near.flatMap((passage) => deedsIn(passages[passage]!).map((deed) => ({ passage, deed })));
  return deeds.flatMap(({ by, verb, to, start, end }): readonly Mismatch[] => {
    const same = told.filter(({ deed }) => deed.verb === verb);
    if (same.some(({ deed }) => isOne(deed.by, by) && isOne(deed.to, to))) return [];
    const turned = same.find(({ deed }) => isOne(deed.by, to) && isOne(deed.to, by));
    if (turned === undefined) return [];
    const { passage, deed } = turned;
    return [{ kind: 'name', claim: [start, end], source: [passage, deed.start, deed.end] }];
  });
}
