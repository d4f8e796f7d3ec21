import type { SpanPair } from '../../domain/span';

const BULLETS = '•⁃◦▪‣';
const MARKER = /(?<=^|\s)(\(?)(\d{1,3}|[a-zA-Z]|[ivx]{2,5})(\.\)|\)|\.)(?=\s)/gu;
const TERMINATED = /[.!?:;…]["'”’)\]]*\s+$/u;

interface Marker {
  readonly at: number;
  readonly style: string;
  readonly value: number;
}

/**
 * Where the items of a list on one line begin: "1) soup 2) fish", "a. tea b. milk", "• 9. Rest • 10. Sleep".
 * A list is a run of at least two markers of one style that count up, the first of which opens the stretch or
 * follows the end of a sentence; so "for 1. above … for 2. above" is none.
 */
export function findListItems(text: string, [start, end]: SpanPair): number[] {
  const stretch = text.slice(start, end);
  const items = new Set(bulletsOf(stretch));
  const runs = new Map<string, Marker[]>();
  for (const marker of markersOf(stretch)) {
    const run = runs.get(marker.style);
    const last = run?.at(-1);
    if (run && last && marker.value === last.value + 1) {
      items.add(last.at).add(marker.at);
      run.push(marker);
    } else if (opens(stretch, marker.at) || (items.size > 0 && marker.value === 1)) {
      runs.set(marker.style, [marker]);
    }
  }
  return [...items]
    .filter((at) => !followsBullet(stretch, at))
    .sort((a, b) => a - b)
    .map((at) => start + at);
}

/** Bullets that open the stretch or come more than once; each opens an item. */
function bulletsOf(stretch: string): number[] {
  const items: number[] = [];
  for (const bullet of BULLETS) {
    const own: number[] = [];
    for (let at = stretch.indexOf(bullet); at !== -1; at = stretch.indexOf(bullet, at + 1)) {
      if (at === 0 || /\s/u.test(stretch.charAt(at - 1))) own.push(at);
    }
    if (own.length > 1 || own[0] === 0) for (const at of own) items.push(at);
  }
  return items;
}

/** "• 9. Rest": the number belongs to the bullet's item. */
function followsBullet(stretch: string, at: number): boolean {
  return at > 0 && /[•⁃◦▪‣]\s?$/u.test(stretch.slice(Math.max(0, at - 2), at));
}

function opens(stretch: string, at: number): boolean {
  return at === 0 || TERMINATED.test(stretch.slice(Math.max(0, at - 8), at));
}

function* markersOf(stretch: string): Generator<Marker> {
  for (const { index, 1: open, 2: label, 3: close } of stretch.matchAll(MARKER)) {
    const form = `${open!}${close!}`;
    if (/^\d/.test(label!)) {
      yield { at: index, style: `1${form}`, value: Number(label) };
      continue;
    }
    // "A. Smith met B. Jones" is no list.
    const isInitial = form === '.' && label !== label!.toLowerCase();
    if (label!.length === 1 && !isInitial) {
      const base = label === label!.toLowerCase() ? 'a' : 'A';
      yield { at: index, style: `${base}${form}`, value: label!.charCodeAt(0) - base.charCodeAt(0) + 1 };
    }
    const roman = ROMAN.indexOf(label!);
    if (roman !== -1) yield { at: index, style: `i${form}`, value: roman };
  }
}

const ROMAN = [
  '',
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
];
