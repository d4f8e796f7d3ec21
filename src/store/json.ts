import type { Prisma } from '../generated/prisma/client';

/** A value as a JSON column takes it. */
export function json(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;
}
