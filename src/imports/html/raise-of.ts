import type { Raise } from '../raised';
import type { DomElement } from './dom';

/** Marks of notes in brackets stand apart from a figure by themselves: "[2]". */
const BRACKETED = /^\s*[[(].*[\])]\s*$/su;

const KINDS: Readonly<Record<string, string>> = { SUP: 'super', SUB: 'sub' };

/** How an element sets its figures; null where it says nothing of it. */
export function raiseOf(element: DomElement, name: string): Raise | null {
  const [, style] = /vertical-align\s*:\s*(super|sub)\b/i.exec(element.getAttribute('style') ?? '') ?? [];
  const kind = style?.toLowerCase() ?? KINDS[name];
  if (kind === undefined || BRACKETED.test(element.textContent ?? '')) return null;
  return kind === 'super' ? 'above' : 'below';
}
