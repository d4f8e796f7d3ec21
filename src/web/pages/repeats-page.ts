import { unequalForce } from '../../domain/repeat-groups';
import { noteChange, type ChangeNote } from '../../report/words';
import type { GroupView } from '../../services/beside/carrying';

/** A repeat group with what its page says of each member. */
export interface GroupPage extends GroupView {
  /** By claim number: what it repeats, and what it changed. */
  readonly view: ReadonlyMap<number, { readonly number: number; readonly changes: readonly ChangeNote[] }>;
  /** The member with the most citations. */
  readonly best: number;
  /** Why a status does not go from the original to a repeat, or back. */
  readonly unequal: readonly { readonly number: number; readonly says: string }[];
}

/** Lays a repeat group out. */
export function viewGroup(group: GroupView): GroupPage {
  const reworded = new Set(group.claims.filter((one) => one.isReworded).map((one) => one.number));
  const best = [...group.claims].sort((a, b) => b.citations.length - a.citations.length)[0];
  return {
    ...group,
    view: new Map(
      group.repeats.map((repeat) => [
        repeat.number,
        { number: repeat.of, changes: repeat.changes.map(noteChange) },
      ]),
    ),
    best: best?.number ?? group.original,
    unequal: group.repeats.flatMap(({ number }) => {
      const why = unequalForce(group, group.original, number, reworded);
      return why.length === 0 ? [] : [{ number, says: why.join('; ') }];
    }),
  };
}
