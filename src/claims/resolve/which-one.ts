import type { SpanPair } from '../../domain/span';
import type { Introduction } from './introductions';
import { UNSAID } from './says-which';
import { kindsOf } from './kin';

/** Which one a bare definite phrase means: words to put behind it, several that may be meant, or null for nothing told. */
export type Which =
  | { readonly text: string; readonly from: SpanPair }
  | { readonly why: string; readonly candidates: readonly SpanPair[] }
  | null;

/** How many sentences back a thing may be called by its kind ("the building" of a theatre). */
const REACH_OF_KIND = 6;
/** A thing that was last told of so many sentences back is out of mind where another of its kind stands near. */
const OUT_OF_MIND = 10;
const NEAR = 2;

/** Where a phrase stands and what it says. */
export interface Bare {
  readonly sentence: number;
  readonly token: number;
  readonly noun: string;
  readonly plural: boolean;
  /** "this deal": the last one told of, where that is in the sentence before. */
  readonly isPointing: boolean;
}

/**
 * The introduction that a bare "the council" goes back to: one with the same noun, else one of its kind. All that were told
 * of up to here are weighed: where two that fit are not seen to be one, nothing is said.
 */
export function whichOne(
  bare: Bare,
  told: (noun: string) => readonly Introduction[],
  isHeading: (sentence: number) => boolean,
): Which {
  const before = (noun: string): Introduction[] =>
    told(noun).filter(
      ({ sentence, token, plural }) =>
        plural === bare.plural &&
        (sentence < bare.sentence || (sentence === bare.sentence && token < bare.token)),
    );
  const same = before(bare.noun);
  const own = settle(same, bare, isHeading);
  if (own !== null) return own;
  if (bare.plural || same.some(({ isNew, which }) => isNew && which === null)) return null;
  const kindred = kindsOf(bare.noun)
    .flatMap(before)
    .filter(({ sentence, isOfName }) => bare.sentence - sentence <= REACH_OF_KIND && !isOfName)
    .sort(inOrder);
  const found = settle(kindred, bare, isHeading, true);
  return found !== null && 'text' in found && !isOfLast(found.from, kindred, same) ? null : found;
}

/**
 * Whether what was found is what was last told of its kind, and the noun itself had not come before it: "the cathedral" after the tower
 * may be "the building" as well, and "the study" of which the text has told is none that comes later.
 */
function isOfLast(found: SpanPair, kindred: readonly Introduction[], same: readonly Introduction[]): boolean {
  const first = kindred.find(({ span }) => span[0] === found[0] && span[1] === found[1]);
  if (first === undefined) return false;
  const isBefore = same.some(
    ({ sentence, which }) => which === null && sentence > 0 && sentence < first.sentence,
  );
  return !isBefore && kindred.at(-1)!.noun === first.noun;
}

function settle(
  all: readonly Introduction[],
  bare: Bare,
  isHeading: (sentence: number) => boolean,
  isKindred = false,
): Which {
  const telling = all.filter(({ which }) => which !== null).sort(inOrder);
  const last = telling.at(-1);
  if (last === undefined) return null;
  // "a strike" since then is another one.
  const isAnew = all.some(
    ({ which, isNew, sentence }) => which === null && isNew && sentence > last.sentence && sentence > 0,
  );
  // "has taught children for years … one of our reception children … the children": all of them
  const isAnyOf = all.some(
    ({ which, isNew, plural, sentence }) => which === null && isNew && plural && !isHeading(sentence),
  );
  if (isAnew || isAnyOf) return null;
  // "Bus strike goes ahead", "A strike at Slaney Link": the title and the first lines tell of one thing
  const first = telling.find(({ sentence }) => !isHeading(sentence));
  const isLead = (other: Introduction): boolean => other === first || (other.sentence === 0 && isHeading(0));
  const isSame = (a: Introduction, b: Introduction): boolean => isOne(a, b) || (isLead(a) && isLead(b));
  const one = telling.filter((other) => isSame(other, last));
  const rivals = telling.filter(
    (other) =>
      !one.includes(other) && !one.some((known) => isSame(other, known)) && !isForgotten(other, last, bare),
  );
  const isNext = bare.isPointing && last.sentence === bare.sentence - 1;
  if (rivals.length > 0 && !isNext) {
    const names = [...new Set([...rivals, last].map(({ which }) => which))].slice(-3);
    return { why: `may be ${names.join(' or ')}`, candidates: [...rivals, last].map(({ span }) => span) };
  }
  const best = one.reduce((kept, other) => (other.rank <= kept.rank ? other : kept));
  if (best.rank === UNSAID) return null;
  return { text: isKindred ? whole(best) : best.which!, from: best.span };
}

/** "the building [the theatre in Stoke]": a thing called by another noun keeps its own. */
function whole({ which, noun, rank }: Introduction): string {
  return rank <= 1 || which!.startsWith('the ') ? which! : `the ${noun} ${which!}`;
}

const inOrder = (a: Introduction, b: Introduction): number => a.sentence - b.sentence || a.token - b.token;

/** Whether two phrases with one noun are seen to speak of one thing: they share a word that tells which. */
function isOne(a: Introduction, b: Introduction): boolean {
  if (a === b || a.which?.toLowerCase() === b.which?.toLowerCase()) return true;
  for (const word of a.words) if (b.words.has(word)) return true;
  return false;
}

function isForgotten(rival: Introduction, last: Introduction, bare: Bare): boolean {
  return bare.sentence - last.sentence <= NEAR && bare.sentence - rival.sentence > OUT_OF_MIND;
}
