import type { ClaimChoice } from '../../services/choosing';
import type { KeptForm, Services } from '../../services/services';

/** Why somebody looks at sources: to cite one for a claim, whose form may wait half filled in. */
export interface Errand {
  readonly claim: ClaimChoice;
  /** Id of the form that waits; null where none does. */
  readonly kept: string | null;
  /** That form. */
  readonly form: KeptForm | null;
  /** What an address or a form carries of it: `for=7&kept=…`. */
  readonly query: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** The claim's form, with this in it: `source=3`. */
  readonly to: (chosen: string) => string;
}

type Doing = Pick<Services, 'claimToCite' | 'keptForm'>;

/** The id of a kept form that an address or a form names, or null. */
export const readKept = (value: unknown): string | null =>
  typeof value === 'string' && /^[\w-]{22}$/.test(value) ? value : null;

/** The errand that an address or a form carries (`for`, `kept`); null where it carries none of a claim that stands. */
export async function readErrand(services: Doing, carrier: unknown): Promise<Errand | null> {
  const carried = (carrier ?? {}) as Readonly<Record<string, unknown>>;
  const id = typeof carried.for === 'string' && /^[1-9]\d{0,8}$/.test(carried.for) ? Number(carried.for) : 0;
  const claim = await services.claimToCite(id);
  if (claim === null) return null;
  const asked = readKept(carried.kept);
  const form = asked === null ? null : await services.keptForm(asked);
  const isOfClaim = form?.claimId === claim.id;
  const kept = isOfClaim ? asked : null;
  const fields = [['for', String(claim.id)], ...(kept === null ? [] : [['kept', kept]])] as [
    string,
    string,
  ][];
  return {
    claim,
    kept,
    form: isOfClaim ? form : null,
    fields,
    query: new URLSearchParams(fields).toString(),
    to: (chosen) => {
      const params = [chosen, ...(kept === null ? [] : [`kept=${kept}`])].filter((param) => param !== '');
      const query = params.length === 0 ? '' : `?${params.join('&')}`;
      const at = form?.act === 'mark' && kept !== null ? 'decide' : 'cite';
      return `/claims/${claim.id}${query}#${at}`;
    },
  };
}

/** Where a form leads that is left to look for a source, by what its button says (`keep`); null where it is not left. */
export function leavesTo(keep: string, errand: string): string | null {
  if (keep === 'library') return `/sources?${errand}`;
  const [, copy, from, to] = /^copy:(\d{1,10}):(\d{1,10}):(\d{1,10})$/.exec(keep) ?? [];
  return copy === undefined ? null : `/copies/${copy}?${errand}&from=${from}&to=${to}#chosen`;
}
