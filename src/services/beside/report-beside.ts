import { linksOf } from '../../domain/rests';
import type { ReportSection } from '../../report/findings';
import { printTime } from '../../report/print-time';
import type { Book } from './book';
import { viewCards } from './carding';

type Also = Map<number, string[]>;

function add(also: Also, number: number, line: string): void {
  also.set(number, [...(also.get(number) ?? []), line]);
}

/** Lines that stand under a claim in the report beside its mark, by claim number. */
export function reportAlso({ revision, acts }: Book): ReadonlyMap<number, readonly string[]> {
  const also: Also = new Map();
  for (const { claim, on, because, by } of linksOf(revision.claims, acts)) {
    add(also, claim, `Rests on ${on}: ${because}${by === null ? '' : ` (${by})`}`);
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

/** Parts of the report beside the claims; one with nothing to say is left out. */
export function reportSections(book: Book): readonly ReportSection[] {
  return conflictSection(book);
}
