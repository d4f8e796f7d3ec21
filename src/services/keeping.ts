import { randomBytes } from 'node:crypto';
import { NotFoundError } from '../domain/errors';
import type { KeptForm } from '../store/kept-forms';
import type { Store } from '../store/open-store';
import type { Clock } from './clock';

/** Forms that were left half filled in, to look for a source. */
export interface KeepingServices {
  /** Keeps what was typed; returns the id by which it is found again. Throws NotFoundError where there is no such claim. */
  keepForm(form: KeptForm): Promise<string>;
  /** What was kept under this id; null where nothing is, or not any more. */
  keptForm(id: string): Promise<KeptForm | null>;
}

/** So long a form is kept, in milliseconds. */
const A_MONTH = 30 * 24 * 60 * 60 * 1000;

export function keeping(store: Store, clock: Clock): KeepingServices {
  return {
    async keepForm(form) {
      if (!(await store.claims.find(form.claimId))) throw new NotFoundError('claim', String(form.claimId));
      const id = randomBytes(16).toString('base64url');
      const at = clock();
      const until = new Date(Date.parse(at) - A_MONTH).toISOString();
      await store.keptForms.keep(id, form, at, until);
      return id;
    },
    keptForm: (id) => store.keptForms.find(id),
  };
}
