import type { Figure } from '../../domain/analysis';
import { seenOf } from '../../domain/desk-acts';
import { NotFoundError } from '../../domain/errors';
import { ancestryOf } from '../../domain/lineage';
import { readValue, refuseWorking, type WorkingTyped } from '../../domain/rules/working';
import {
  compare,
  figureSubject,
  reckon,
  workingsOf,
  type Operation,
  type Verdict,
  type Working,
  type WorkingDetails,
} from '../../domain/workings';
import { directionOf } from '../../evidence/mismatches/direction';
import type { Store } from '../../store/open-store';
import type { FoundClaim } from '../../store/revisions';
import type { Actor } from '../actor';
import type { Clock } from '../clock';
import { nameOf, refuseIf } from '../typed';
import { findClaim, type Book } from './book';
import type { Done } from './done';

/** A claim's figure, and its working where there is one. */
export interface FigureView {
  readonly index: number;
  /** The figure as the article writes it, with the words that make it approximate. */
  readonly words: string;
  readonly working: Working | null;
  readonly verdict: Verdict | null;
  readonly seen: number;
}

/** Working sheets of figures. */
export interface WorkingServices {
  /** Throws InvalidInputError by field (`operation`, `value-0` …), StaleActError, NotFoundError. */
  workFigure(claimId: number, figure: number, typed: WorkingTyped, seen: number, actor: Actor): Promise<Done>;
}

/** The figure's words; an approximate one brings the three words before it along. */
function wordsOf(text: string, { span: [start, end], approximate }: Figure): string {
  const before = approximate
    ? (/(?:[\p{L}]+\s+){0,3}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '')
    : '';
  return `${before}${text.slice(start, end)}`.replace(/\s+/gu, ' ').trim();
}

const HOW_NEAR =
  /(?:(?:almost|nearly|virtually|practically|about|around|roughly|some|over|above|under|below|exactly|just|close to|near to|up to|at least|more than|less than)\s+)+$/iu;

/** Whether the article says that a figure is a rise; null where it says neither that nor that it is a fall. */
function isRise(text: string, { span: [start, end] }: Figure): boolean | null {
  const near = HOW_NEAR.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  return directionOf(text, start - near.length, end)?.isUp ?? null;
}

/** The figures of a claim with their workings: its own, or those of the claims that it was made of. */
export function viewFigures(
  { revision: { text }, acts, lineage }: Pick<Book, 'revision' | 'acts' | 'lineage'>,
  { number, figures }: Pick<FoundClaim, 'number' | 'figures'>,
): readonly FigureView[] {
  const workings = workingsOf(acts);
  const family = ancestryOf(lineage, number);
  return figures.map((figure, index) => {
    const isHere = ({ span: [start, end] }: Working) => start === figure.span[0] && end === figure.span[1];
    const found = family.map((one) => workings.find((working) => working.claim === one && isHere(working)));
    const working = found.find((one) => one !== undefined) ?? null;
    const words = wordsOf(text, figure);
    const reckoned =
      working &&
      reckon(
        working.operation,
        working.inputs.map(({ value }) => value),
      );
    return {
      index,
      words,
      working,
      verdict:
        working && reckoned !== null
          ? compare(working.operation, reckoned, figure, words, isRise(text, figure))
          : null,
      seen: seenOf(acts, figureSubject(number, index)),
    };
  });
}

const SIGN: Readonly<Record<Operation, string>> = {
  difference: 'difference',
  ratio: 'ratio',
  'percent-change': 'change in per cent',
  sum: 'sum',
  conversion: 'conversion',
};

/** A working in one line: "ratio of Fall = 157 (Annual report), Sales 2024 = 500 (Annual report)". */
export function sayWorking({ operation, inputs }: WorkingDetails): string {
  const each = inputs.map(({ label, value, source }) => `${label} = ${value} (${source})`);
  return `${SIGN[operation]} of ${each.join(', ')}`;
}

export function working(store: Store, clock: Clock): WorkingServices {
  return {
    async workFigure(claimId, figure, typed, seen, actor) {
      const by = nameOf(actor);
      const { articleId, number } = await findClaim(store, claimId);
      const revision = (await store.revisions.latestOf(articleId))!;
      const found = revision.claims[number - 1]?.figures[figure];
      if (!found) throw new NotFoundError('figure', String(figure + 1));
      refuseIf(refuseWorking(typed), () => 'Not reckoned: see what is missing or wrong');
      const inputs = typed.inputs.flatMap(({ label, value, source }) => {
        const read = readValue(value);
        return read === null ? [] : [{ label: label.trim(), value: read, source: source.trim() }];
      });
      const subject = figureSubject(number, figure);
      const details: WorkingDetails = {
        claim: number,
        figure,
        span: found.span,
        operation: typed.operation as Operation,
        inputs,
      };
      const { id } = await store.deskActs.append(articleId, { subject, act: seen }, by, clock(), () => ({
        subject,
        claimId,
        act: 'worked',
        details,
        undoes: null,
      }));
      return { articleId, actId: id };
    },
  };
}
