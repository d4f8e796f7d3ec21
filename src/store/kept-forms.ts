import type { PrismaClient } from '../generated/prisma/client';
import { json } from './json';

/** A form of a claim's page that was left half filled in. */
export interface KeptForm {
  readonly claimId: number;
  readonly act: 'mark' | 'cite';
  /** As typed, by name. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface KeptFormStore {
  /** Keeps a form under an id that nobody guesses; those from before `until` (UTC, ISO 8601) are thrown away. */
  keep(id: string, form: KeptForm, at: string, until: string): Promise<void>;
  find(id: string): Promise<KeptForm | null>;
}

export function keptFormStore(db: PrismaClient): KeptFormStore {
  return {
    keep: async (id, { fields, ...form }, at, until) => {
      await db.$transaction(async (tx) => {
        await tx.keptForm.deleteMany({ where: { at: { lt: until } } });
        await tx.keptForm.create({ data: { ...form, id, fields: json(fields), at } });
      });
    },
    find: async (id) => {
      const row = await db.keptForm.findUnique({ where: { id } });
      return (
        row && {
          claimId: row.claimId,
          act: row.act as KeptForm['act'],
          fields: row.fields as KeptForm['fields'],
        }
      );
    },
  };
}
