import { cutWords, wordsOf } from '../../domain/cut-words';
import type { ArticlePage, ClaimPage, DeskClaim } from '../../services/services';
import type { Typed } from '../forms/read';
import { shorten } from '../words/shorten';

/** Most parts that the form offers. */
export const MOST_PARTS = 20;
/** As many claims as are offered before and after one that is to be merged. */
const NEIGHBOURS = 5;

/** The form that splits a claim. */
export interface SplitView {
  readonly words: readonly { readonly text: string; readonly isTicked: boolean }[];
  readonly parts: readonly { readonly name: string; readonly label: string; readonly value: string }[];
}

/** Lays the form out: the words that can be ticked, and the parts that the ticks make or that were typed. */
export function viewSplit({ claim }: ClaimPage, cuts: readonly number[], typed: Typed<string>): SplitView {
  const written = Array.from({ length: MOST_PARTS }, (_, index) => typed[`part${index + 1}`] ?? '');
  const isTyped = written.some((part) => part.trim() !== '');
  const last = written.findLastIndex((part) => part.trim() !== '');
  const filled = isTyped
    ? [...written.slice(0, last + 1), '']
    : cuts.length > 0
      ? cutWords(claim.wording, cuts)
      : ['', ''];
  const parts = filled.slice(0, MOST_PARTS);
  return {
    words: wordsOf(claim.wording).map((text, index) => ({ text, isTicked: cuts.includes(index) })),
    parts: parts.map((value, index) => ({
      name: `part${index + 1}`,
      label: `Claim ${index + 1} of the parts`,
      value,
    })),
  };
}

/** A claim near by that can be merged. */
interface Neighbour {
  readonly id: number;
  readonly number: number;
  /** "12:3": id and version, as the form sends it. */
  readonly value: string;
  readonly isTicked: boolean;
  readonly pieces: DeskClaim['pieces'];
  readonly status: DeskClaim['status'];
  readonly speaker: string;
}

/** The form that merges a claim with others. */
export interface MergeView {
  readonly neighbours: readonly Neighbour[];
  /** Whose words the one claim can be; one entry where all have the same speaker. */
  readonly speakers: readonly (readonly [value: string, label: string])[];
}

const speakerOf = ({ attribution }: DeskClaim): string =>
  attribution === null ? 'the article itself' : (attribution.claimant.name ?? 'somebody who is not named');

/** Lays the form out: the claims around, ticked where they were, and the speakers to choose from. */
export function viewMerge(article: ArticlePage, claimId: number, ticked: readonly number[]): MergeView {
  const at = article.claims.findIndex(({ id }) => id === claimId);
  const around = article.claims.filter(
    ({ id }, index) => id !== claimId && (Math.abs(index - at) <= NEIGHBOURS || ticked.includes(id)),
  );
  const self = article.claims[at];
  const speakers = new Map<string, string>();
  for (const claim of [...(self ? [self] : []), ...around]) {
    const name = speakerOf(claim);
    if (![...speakers.values()].includes(name)) speakers.set(String(claim.number), name);
  }
  return {
    neighbours: around.map((claim) => ({
      id: claim.id,
      number: claim.number,
      value: `${claim.id}:${claim.version}`,
      isTicked: ticked.includes(claim.id),
      pieces: claim.pieces,
      status: claim.status,
      speaker: speakerOf(claim),
    })),
    speakers: [...speakers],
  };
}

/** An article of more sentences asks for the number alone. */
const MOST_OPTIONS = 300;

/** The form that adds a claim: the article's sentences to choose from; none where there are too many to list. */
export function listSentences({ text, sentences }: ArticlePage): readonly (readonly [string, string])[] {
  if (sentences.length > MOST_OPTIONS) return [];
  return sentences.map(({ start, end }, index) => [
    String(index + 1),
    `${index + 1}: ${shorten(text.slice(start, end), 90)}`,
  ]);
}

/** The sentence, counted from 1, in which these words stand, the nearest to a claim or sentence ("t4", "s12"); 0 where none has them. */
export function findSentence(article: ArticlePage, words: string, near: string): number {
  const plain = (part: string) => part.replace(/\s+/gu, ' ').trim();
  const wanted = plain(words);
  if (wanted === '') return 0;
  const [, kind, number] = /^([ts])(\d{1,6})$/u.exec(near) ?? [];
  const claim = kind === 't' ? article.claims.find((one) => one.number === Number(number)) : undefined;
  const from = claim ? claim.sentence : kind === 's' ? Number(number) - 1 : 0;
  const having = article.sentences.flatMap(({ start, end }, index) =>
    plain(article.text.slice(start, end)).includes(wanted) ? [index] : [],
  );
  const [nearest] = having.sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
  return nearest === undefined ? 0 : nearest + 1;
}
