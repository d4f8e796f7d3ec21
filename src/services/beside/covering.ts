import {
  decidedStretches,
  gapsOf,
  gapSubject,
  layLedger,
  tallyCovers,
  type Cover,
  type CoverKind,
  type Decided,
  type LedgerInput,
} from '../../domain/coverage';
import { seenOf } from '../../domain/desk-acts';
import { InvalidInputError } from '../../domain/errors';
import { LONGEST_LINE } from '../../domain/rules/citation';
import type { SpanPair } from '../../domain/span';
import type { Store } from '../../store/open-store';
import type { FoundClaim } from '../../store/revisions';
import type { Actor } from '../actor';
import { findSetAside } from '../check-article';
import type { Clock } from '../clock';
import { nameOf } from '../typed';
import { readBook, type Book } from './book';

/** A gap with its words and the words around it. */
export interface GapView {
  readonly start: number;
  readonly end: number;
  readonly sentence: number | null;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly seen: number;
}

/** The coverage ledger of an article: every character accounted for. */
export interface Ledger {
  readonly tally: Readonly<Record<CoverKind, number>>;
  readonly gaps: readonly GapView[];
  /** Stretches that reviewers decided are no claim. */
  readonly decided: readonly (Decided & { readonly words: string })[];
}

export interface CoverServices {
  coveragePage(articleId: number): Promise<{
    readonly article: { readonly id: number; readonly title: string };
    readonly ledger: Ledger;
  }>;
  /** Decides that a gap is no claim. Throws InvalidInputError on `reason`, StaleActError. Returns the act that can be undone. */
  setAsideGap(
    articleId: number,
    typed: { readonly start: number; readonly end: number; readonly reason: string },
    seen: number,
    actor: Actor,
  ): Promise<number>;
}

/** The stretches around a claim's words that belong to it: who said it, hedges, what an insertion was taken from. */
function frameOf({ attribution, hedges, fragments, sentence }: FoundClaim, book: Book): SpanPair[] {
  const { start, end } = book.revision.sentences[sentence]!;
  const isHere = ([from, to]: SpanPair) => start <= from && to <= end;
  return [
    ...(attribution ? [...attribution.source, ...attribution.cue, ...attribution.setting] : []),
    ...hedges.map(({ cue }) => cue),
    ...fragments.flatMap(({ from }) => (from ? [from] : [])),
  ].filter(isHere);
}

function layOut(book: Book): { readonly covers: readonly Cover[]; readonly decided: readonly Decided[] } {
  const { revision, acts, states } = book;
  const decided = decidedStretches(acts, revision.number);
  const input: LedgerInput = {
    text: revision.text,
    sentences: revision.sentences,
    blocks: revision.blocks,
    aside: findSetAside(revision),
    claims: states.flatMap(({ number }) => {
      const found = revision.claims[number - 1];
      return found ? [{ spans: found.spans, frame: frameOf(found, book) }] : [];
    }),
    dropped: book.lineage.dropped.flatMap(({ number, reason }) => {
      const found = revision.claims[number - 1];
      return found ? [{ spans: found.spans, reason }] : [];
    }),
    decided,
  };
  return { covers: layLedger(input), decided };
}

const AROUND = 80;

/** Draws the ledger up. */
export function viewLedger(book: Book): Ledger {
  const { text, sentences } = book.revision;
  const { covers, decided } = layOut(book);
  return {
    tally: tallyCovers(covers),
    gaps: gapsOf(text, covers).map(({ start, end, sentence }) => {
      const around = (sentence === null ? null : sentences[sentence]) ?? { start, end };
      return {
        start,
        end,
        sentence,
        before: text.slice(Math.max(around.start, start - AROUND), start),
        words: text.slice(start, end),
        after: text.slice(end, Math.min(around.end, end + AROUND)),
        seen: seenOf(book.acts, gapSubject({ start, end })),
      };
    }),
    decided: decided.map((one) => ({ ...one, words: text.slice(one.start, one.end) })),
  };
}

/** The coverage ledger, and deciding its gaps. */
export function covering(store: Store, clock: Clock): CoverServices {
  return {
    async coveragePage(articleId) {
      const book = await readBook(store, articleId);
      return { article: { id: book.row.id, title: book.row.title }, ledger: viewLedger(book) };
    },

    async setAsideGap(articleId, typed, seen, actor) {
      const by = nameOf(actor);
      const reason = typed.reason.trim();
      const book = await readBook(store, articleId);
      const subject = gapSubject(typed);
      if (reason === '') throw new InvalidInputError({ reason: 'Say why these words are no claim.' });
      if (reason.length > LONGEST_LINE) {
        throw new InvalidInputError({ reason: `At most ${LONGEST_LINE} characters.` });
      }
      const { id } = await store.deskActs.append(articleId, { subject, act: seen }, by, clock(), (acts) => {
        const { gaps } = viewLedger({ ...book, acts });
        const gap = gaps.find(({ start, end }) => start === typed.start && end === typed.end);
        if (!gap) throw new InvalidInputError({ reason: 'These words are no gap any more.' });
        const details = { start: gap.start, end: gap.end, revision: book.revision.number, reason };
        return { subject, claimId: null, act: 'set-aside', details, undoes: null };
      });
      return id;
    },
  };
}
