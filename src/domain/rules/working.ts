import type { FieldErrors } from '../errors';
import { OPERATIONS, reckon, type Operation } from '../workings';
import { LONGEST_LINE } from './citation';

/** A working as it is typed; empty lines are left out. */
export interface WorkingTyped {
  readonly operation: string;
  readonly inputs: readonly { readonly label: string; readonly value: string; readonly source: string }[];
}

/** The number that was typed: "1,240", "£3.5", "40 %"; null where it is none. */
export function readValue(typed: string): number | null {
  const bare = typed.replace(/[\s,£$€%]/gu, '').replace('−', '-');
  return /^[-+]?\d+(?:\.\d+)?$/u.test(bare) ? Number(bare) : null;
}

/** What is wrong with a working, by field: `operation`, `value-0`, `label-0`, `source-0` … */
export function refuseWorking({ operation, inputs }: WorkingTyped): FieldErrors {
  const errors: Record<string, string> = {};
  if (!OPERATIONS.includes(operation as Operation)) errors.operation = 'Choose what to reckon.';
  inputs.forEach(({ label, value, source }, index) => {
    const isEmpty = label.trim() === '' && value.trim() === '' && source.trim() === '';
    if (isEmpty && index >= 2) return;
    if (readValue(value) === null) errors[`value-${index}`] = 'Write a number: 1240 or 3.5.';
    if (label.trim() === '') errors[`label-${index}`] = 'Say what this number is.';
    if (source.trim() === '') errors[`source-${index}`] = 'Say where it is from.';
    for (const [field, words] of [
      ['label', label],
      ['source', source],
    ] as const) {
      if (words.length > LONGEST_LINE) errors[`${field}-${index}`] = `At most ${LONGEST_LINE} characters.`;
    }
  });
  if (Object.keys(errors).length === 0) {
    const values = inputs.flatMap(({ value }) => readValue(value) ?? []);
    if (operation !== 'sum' && values.length > 2)
      errors.operation = 'This takes two numbers; only a sum takes more.';
    else if (reckon(operation as Operation, values) === null) {
      errors['value-1'] = 'It cannot be reckoned with these: nothing is divided by zero.';
    }
  }
  return errors;
}
