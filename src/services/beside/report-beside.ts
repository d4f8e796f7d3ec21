import { openEndsOf, sayOpenEnd } from '../../domain/open-ends';
import { isFault } from '../../domain/repeat-groups';
import { followLineage } from '../../domain/lineage';
import { textOf } from '../../domain/span';
import { workingsOf } from '../../domain/workings';
import type { ReportSection } from '../../report/findings';
import { printDay } from '../../domain/day';
import { printTime } from '../../report/print-time';
import { sayDateMention, sayWorth } from '../../report/words';
import { groupsOf } from '../led-repeats';
import type { Book } from './book';
import { viewCards } from './carding';
import { viewLedger } from './covering';
import { viewAllRests } from './resting';
import { sayWorking, viewFigures } from './working';

/** A date that needs no working out. */
const NAMES_ITS_YEAR = /\b\d{4}\b/u;

type Also = Map<number, string[]>;

function add(also: Also, number: number, line: string): void {
  also.set(number, [...(also.get(number) ?? []), line]);
}

/** Lines that stand under a claim in the report beside its mark, by claim number. */
export function reportAlso(book: Book): ReadonlyMap<number, readonly string[]> {
  const also: Also = new Map();
  const { revision, acts, lineage, states } = book;
  for (const [claim, grounds] of viewAllRests(book)) {
    for (const ground of grounds) {
      const worth = sayWorth(ground).join(', ');
      const by = ground.by === null ? '' : ` (${ground.by})`;
      add(also, claim, `Rests on ${ground.number}${worth && ` (${worth})`}: ${ground.because}${by}`);
    }
  }
  for (const { number } of states) {
    for (const date of revision.claims[number - 1]!.dates) {
      const words = textOf(revision.text, date.span);
      if (!NAMES_ITS_YEAR.test(words)) add(also, number, `Date: ${sayDateMention(date, words)}`);
    }
  }
  for (const [number, end] of openEndsOf(acts, lineage)) {
    const known = sayOpenEnd(end, printDay);
    add(also, number, `Left open by ${end.by}: ${end.tried}${known === '' ? '' : ` (${known})`}`);
  }
  const worked = new Set(workingsOf(acts).flatMap(({ claim }) => followLineage(lineage, claim)));
  for (const number of worked) {
    for (const { working, verdict } of viewFigures(book, revision.claims[number - 1]!)) {
      if (working)
        add(
          also,
          number,
          `Reckoned: ${sayWorking(working)}. ${verdict ? `${verdict.says} ` : ''}(${working.by})`,
        );
    }
  }
  return also;
}

function conflictSection(book: Book): ReportSection[] {
  const cards = viewCards(book);
  if (cards.length === 0) return [];
  const open = cards.filter(({ state }) => state !== 'closed').length;
  return [
    {
      name: 'conflicts',
      heading: `Conflicts inside the article: ${cards.length}, of which ${open} open`,
      entries: cards.map((card) => ({
        title: `${card.claims.join(', ')}: ${card.about}`,
        lines: [
          card.why,
          ...card.members.map(({ number, quote }) => `${number}: “${quote}”`),
          ...(card.settled
            ? [
                `Holds: ${card.settled.holds}`,
                `The article should say: ${card.settled.should}`,
                `Closed by ${card.settled.by}, ${printTime(card.settled.at)}`,
              ]
            : []),
          ...(card.state === 'closed' ? [] : [card.state === 'open' ? 'Open' : 'Open again']),
          ...card.reopened.map((change) => `Reopened: ${change}`),
        ],
      })),
    },
  ];
}

function faultSection({ revision, states, lineage }: Book): ReportSection[] {
  const repeats = groupsOf(revision, states, lineage)
    .flatMap((group) => group.repeats)
    .filter(({ changes }) => changes.some(isFault));
  if (repeats.length === 0) return [];
  return [
    {
      name: 'faults',
      heading: `Repeats that dropped a speaker or a hedge: ${repeats.length}`,
      entries: repeats.map(({ number, of, changes }) => ({
        title: `${number} repeats ${of}`,
        lines: changes.filter(isFault).map(({ what, words }) => `${what}: “${words}”`),
      })),
    },
  ];
}

function coverageSection(book: Book): ReportSection {
  const { tally, gaps, decided } = viewLedger(book);
  const total = Object.values(tally).reduce((sum, count) => sum + count, 0);
  return {
    name: 'coverage',
    heading: 'Every character accounted for',
    entries: [
      {
        title: `${total} characters`,
        lines: [
          `In a claim: ${tally.claim}`,
          `Who said it, joining words, marks: ${tally.frame}`,
          `Not a claim, with a reason: ${tally['not-a-claim']}`,
          `Set aside: ${tally['set-aside']}`,
          `Undecided: ${tally.undecided}`,
        ],
      },
      ...gaps.map(({ words }) => ({ title: `“${words}”`, lines: ['undecided'] })),
      ...decided.map(({ words, reason, by }) => ({
        title: `“${words}”`,
        lines: [`not a claim: ${reason} (${by})`],
      })),
    ],
  };
}

/** Parts of the report beside the claims; one with nothing to say is left out. */
export function reportSections(book: Book): readonly ReportSection[] {
  return [...conflictSection(book), ...faultSection(book), coverageSection(book)];
}
