import type { CookieOptions, Request, Response } from 'express';
import { z } from 'zod';
import { STATUSES } from '../domain/analysis';
import { parseKeymap, writeKeymap, type Keymap } from './forms/keymap';

const A_YEAR = 365 * 24 * 60 * 60 * 1000;
const A_MINUTE = 60 * 1000;

const OURS: CookieOptions = { sameSite: 'lax', path: '/', maxAge: A_YEAR };
const PRIVATE: CookieOptions = { ...OURS, httpOnly: true };
const SIGNED: CookieOptions = { ...PRIVATE, signed: true };

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const Done = z.object({
  says: z.string(),
  status: z.enum(STATUSES).nullable(),
  rest: z.string(),
  undo: z
    .object({ claimId: z.number().int(), version: z.number().int(), reviewId: z.number().int() })
    .nullable(),
  /** An act beside the marks that can be taken back. */
  undoAct: z.object({ articleId: z.number().int(), actId: z.number().int() }).optional(),
  /** A saved view that was removed and can be put back. */
  undoView: z.number().int().optional(),
});

/** What the last act did, said once on the next page, with the way back. */
export type Done = z.infer<typeof Done>;

/** The reviewer's name as they gave it, or null. */
export function readReviewer(req: Request): string | null {
  const name = (req.signedCookies as Record<string, unknown>).reviewer;
  return typeof name === 'string' && name !== '' ? name : null;
}

/** Keeps the reviewer's name for a year, signed. */
export function keepReviewer(res: Response, name: string): void {
  res.cookie('reviewer', name, SIGNED);
}

/** Leaves word of an act for the next page. */
export function leaveDone(res: Response, done: Done): void {
  res.cookie('done', JSON.stringify(done), { ...SIGNED, maxAge: A_MINUTE });
}

/** Takes the word that the last act left, if there is one: it is said once. */
export function takeDone(req: Request, res: Response): Done | null {
  const left = (req.signedCookies as Record<string, unknown>).done;
  if (typeof left !== 'string') return null;
  res.clearCookie('done', SIGNED);
  try {
    return Done.parse(JSON.parse(left));
  } catch {
    return null;
  }
}

/** The theme that was chosen here; `auto` follows the system. */
export function readTheme(req: Request): Theme {
  const theme = (req.cookies as Record<string, unknown>).theme;
  return THEMES.find((one) => one === theme) ?? 'auto';
}

/** Keeps the theme. The script reads and writes this one cookie too, so it is not `HttpOnly`. */
export function keepTheme(res: Response, theme: Theme): void {
  res.cookie('theme', theme, OURS);
}

/** Whether single keys work; on until they are switched off. */
export function readKeys(req: Request): boolean {
  return (req.cookies as Record<string, unknown>).keys !== 'off';
}

/** The keys that were given to acts on this machine. */
export function readKeymapCookie(req: Request): Keymap {
  return parseKeymap((req.cookies as Record<string, unknown>).keymap);
}

/** Keeps the keys that were given to acts. */
export function keepKeymap(res: Response, keymap: Keymap): void {
  res.cookie('keymap', writeKeymap(keymap), PRIVATE);
}

/** Switches single keys on or off (WCAG 2.1.4). */
export function keepKeys(res: Response, on: boolean): void {
  res.cookie('keys', on ? 'on' : 'off', PRIVATE);
}
