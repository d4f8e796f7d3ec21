/** A stretch of a stored copy, as an address or a form names it. */
export interface PassagePlace {
  /** Id of the copy. */
  readonly copy: number;
  /** In UTF-16 code units of its text, half-open. */
  readonly from: number;
  readonly to: number;
}

const MOST = 2_147_483_647;

function toPlace(parts: readonly unknown[]): PassagePlace | null {
  const [copy, from, to] = parts.map((part) =>
    typeof part === 'string' && /^\d{1,10}$/.test(part) ? Number(part) : NaN,
  );
  const isPlace = copy! >= 1 && copy! <= MOST && from! < to! && to! <= MOST;
  return isPlace ? { copy: copy!, from: from!, to: to! } : null;
}

/** The passage that an address names (`copy`, `from`, `to`), or null. */
export const readPassage = ({ copy, from, to }: Readonly<Record<string, unknown>>): PassagePlace | null =>
  toPlace([copy, from, to]);

/** The passage that a ticked box names ("7:120:180"), or null. */
export const readTaken = (value: string): PassagePlace | null => toPlace(value.split(':'));
