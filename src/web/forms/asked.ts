import type { z } from 'zod';
import { readFields } from './read';

/** Part of a question that the desk does not understand and left out. */
export interface LeftOut {
  readonly field: string;
  readonly value: string;
  /** What it can be: "yes"; empty where there is no such part. */
  readonly allowed: string;
}

/** The same in one line: "“lacks” cannot be “no”. It can be: yes." */
export function sayLeftOut({ field, value, allowed }: LeftOut): string {
  if (allowed === '') return `There is nothing of the name “${field}” to ask for.`;
  return `“${field}” cannot be “${value}”. It can be: ${allowed}.`;
}

/** What an address asks: each part by its name, and what was left out of it. */
export interface Asked<Values> {
  readonly values: Values;
  readonly leftOut: readonly LeftOut[];
}

/** A part of a question: how its text is read, what it is without any, and in words what it can be. */
interface Part<Value> {
  readonly shape: z.ZodType<Value>;
  readonly blank: Value;
  readonly allowed: string;
}

/** The parts that a question can have. */
export type Parts<Values> = { readonly [Name in keyof Values & string]: Part<Values[Name]> };

const MOST_SHOWN = 60;

/**
 * Reads the query of an address. What it does not understand is never guessed: that part is left out, and told.
 *
 * @param others parts that the same address has for something else
 */
export function readAsked<Values>(
  parts: Parts<Values>,
  query: unknown,
  others: readonly string[] = [],
): Asked<Values> {
  const names = Object.keys(parts) as (keyof Values & string)[];
  const typed = readFields(query, names);
  const leftOut: LeftOut[] = [];
  const values: Partial<Values> = {};
  for (const name of names) {
    const { shape, blank, allowed } = parts[name];
    const value = typed[name].trim();
    const read = value === '' ? null : shape.safeParse(value);
    values[name] = read?.success ? read.data : blank;
    if (read?.success === false) leftOut.push({ field: name, value: value.slice(0, MOST_SHOWN), allowed });
  }
  const known = new Set<string>([...names, ...others]);
  for (const name of Object.keys(query ?? {})) {
    if (!known.has(name)) leftOut.push({ field: name.slice(0, MOST_SHOWN), value: '', allowed: '' });
  }
  return { values: values as Values, leftOut };
}
