import type { CslItem } from '../../domain/csl-item';

/**
 * What a format has no field for, as JSON in one line: the variables by which `item` differs from what `read` gives back
 * of its printed form. Null in it means that the item has no such variable. Empty when nothing is lost.
 */
export function restOf(item: CslItem, read: CslItem): string {
  const rest: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(item), ...Object.keys(read)])) {
    const value = item[name];
    if (JSON.stringify(value) === JSON.stringify(read[name])) continue;
    rest[name] = value ?? null;
  }
  if (Object.keys(rest).length === 0) return '';
  return encodeURIComponent(JSON.stringify(rest).replace(/[\ud800-\udfff]/g, unicodeEscape)).replace(
    /%20/g,
    ' ',
  );
}

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The item with the variables that `restOf` set aside; a rest that cannot be read is left out. */
export function readRest(item: Readonly<Record<string, unknown>>, rest: string | undefined): CslItem {
  const merged: Record<string, unknown> = { ...item };
  for (const [name, value] of Object.entries(parsed(rest))) {
    if (value === null) Reflect.deleteProperty(merged, name);
    else merged[name] = value;
  }
  return { type: 'document', ...merged };
}

function parsed(rest: string | undefined): Readonly<Record<string, unknown>> {
  if (rest === undefined) return {};
  try {
    const value: unknown = JSON.parse(decodeURIComponent(rest));
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}
