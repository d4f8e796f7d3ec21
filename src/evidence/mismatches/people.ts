import type { SpanPair } from '../../domain/span';
import type { EvidenceWord } from '../words';
import type { ComparedText, Comparison, Mismatch } from './mismatch';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before a surname these are no given names. */
const TITLES =
  words(`mr mrs ms miss mx dr prof professor sir dame lord lady president premier minister chancellor senator governor mayor
  judge justice king queen prince princess pope bishop archbishop cardinal father sister brother saint general colonel major
  captain sergeant lieutenant admiral officer inspector detective secretary director chairman chairwoman chair chief coach
  representative congressman congresswoman councillor deputy vice former prime first ambassador commissioner attorney counsel
  today yesterday tomorrow meanwhile however later eventually then now monday tuesday wednesday thursday friday saturday sunday`);
/** What comes last in the names of bodies and places: many in one text may share it. */
const NO_SURNAMES =
  words(`capital ventures partners group bank fund trust university college school library museum institute hospital
  council board court county city street road river lake park station company corporation inc ltd llc association
  committee commission agency department office ministry party league union club award awards prize festival act`);
/** What may stand before a surname at the beginning of a sentence without being a given name. */
const NO_NAME = /(?:ly|ian|ish|ese)$/;
/** Short forms of given names. */
const SHORT: ReadonlyMap<string, string> = new Map(
  'bill william|bob robert|rob robert|dick richard|jim james|jack john|ted edward|tony anthony|liz elizabeth|beth elizabeth|peggy margaret|kate katherine|kate catherine|mike michael|nick nicholas|harry henry|chuck charles|charlie charles|larry lawrence|jerry gerald|betty elizabeth|sasha alexander|tom thomas|joe joseph|steve stephen|steve steven|andy andrew|tim timothy|ed edward'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Somebody named by given names and a surname. */
interface Person {
  readonly given: readonly EvidenceWord[];
  readonly surname: EvidenceWord;
}

/** Runs of words with capitals, without titles: "Karin Berg", "J. Smith". */
function peopleIn({ text, words: all }: ComparedText): readonly Person[] {
  const runs: EvidenceWord[][] = [];
  all.forEach((word, at) => {
    const previous = all[at - 1];
    if (!word.isCapitalised || word.isStop || word.figure !== null || word.isMonth) return;
    const isNext =
      previous !== undefined &&
      runs.at(-1)?.at(-1) === previous &&
      (previous.plain.length <= 3 ? /^\.?\s$/ : /^\s$/).test(text.slice(previous.end, word.start));
    if (isNext) runs.at(-1)!.push(word);
    else runs.push([word]);
  });
  return runs.flatMap((run) => {
    const given = run.slice(0, -1).filter(({ plain, start }, at) => {
      const isFirst = at === 0 && start === 0;
      return !TITLES.has(plain) && !(isFirst && NO_NAME.test(plain));
    });
    return given.length === 0 || NO_SURNAMES.has(run.at(-1)!.plain) ? [] : [{ given, surname: run.at(-1)! }];
  });
}

/** Whether two given names may be one person's: the same, an initial, a short form. */
function mayBeOne({ plain: a }: EvidenceWord, { plain: b }: EvidenceWord): boolean {
  if (a === b || a.length === 1 || b.length === 1) return true;
  if (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a))) return true;
  const whole = (name: string): string => SHORT.get(name) ?? name;
  return whole(a) === whole(b) || whole(a) === b || whole(b) === a;
}

/** What near passages say of the people of the claim: who has another given name there, and who the same in another form. */
export function holdPeople({ claim, source, near }: Comparison): {
  readonly mismatches: readonly Mismatch[];
  /** Given names of the claim that stand there as an initial or in short. */
  readonly inOtherForm: readonly SpanPair[];
} {
  const asked = peopleIn(claim);
  const passages = asked.length === 0 ? [] : near.map((index) => ({ index, ...source.passages[index]! }));
  const held = asked.map(({ given, surname }): { mismatch?: Mismatch; inOtherForm?: SpanPair } => {
    const isGivenThere = passages.some(({ words: all }) =>
      all.some((word) => word.isCapitalised && given.some((name) => name.plain === word.plain)),
    );
    if (isGivenThere) return {};
    const others = passages.flatMap(({ index, text, words: all }) =>
      peopleIn({ text, words: all })
        .filter((person) => person.surname.plain === surname.plain)
        .map((person) => ({ index, given: person.given })),
    );
    const [first] = others;
    if (first === undefined) return {};
    const here: SpanPair = [given[0]!.start, given.at(-1)!.end];
    if (others.some((other) => other.given.some((one) => given.some((name) => mayBeOne(name, one)))))
      return { inOtherForm: here };
    const there = first.given;
    const source: Mismatch['source'] = [first.index, there[0]!.start, there.at(-1)!.end];
    return { mismatch: { kind: 'name', claim: here, source } };
  });
  return {
    mismatches: held.flatMap(({ mismatch }) => mismatch ?? []),
    inOtherForm: held.flatMap(({ inOtherForm }) => (inOtherForm === undefined ? [] : [inOtherForm])),
  };
}
