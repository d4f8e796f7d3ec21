import type { SpanPair } from '../../domain/span';
import type { ClaimPage } from '../../services/services';
import { CITATION_FIELDS, type CitationField } from '../forms/citation-form';
import { BLANK_MARK, typeMark, type MarkField } from '../forms/mark-form';
import type { Typed } from '../forms/read';
import { cutStretches, type Stretch } from '../../report/stretches';
import { sayBecause } from '../words/because';
import { noteFindings, type ClaimNote } from './claim-notes';

/** A piece of the large wording; an insertion that says where it is from has a letter and a line below. */
interface LetteredPiece {
  readonly text: string;
  readonly isInsertion: boolean;
  readonly letter: string | null;
  /** The insertion without its brackets. */
  readonly bare: string;
  readonly from: string;
}

/** What the claim's page shows beside the claim itself. */
export interface ClaimView {
  readonly wording: readonly LetteredPiece[];
  readonly plainWording: string;
  readonly context: readonly Stretch[];
  readonly notes: readonly ClaimNote[];
  /** The claim's hedging words, each once, as the decision form offers them. */
  readonly hedges: readonly string[];
  /** The decision form before anybody types: the standing mark without its citation, or the claimant's name alone. */
  readonly mark: Typed<MarkField>;
  readonly blankCitation: Typed<CitationField>;
}

const BLANK_CITATION = Object.fromEntries(CITATION_FIELDS.map((name) => [name, ''])) as Typed<CitationField>;

/** Lays out a claim's page. */
export function viewClaim(desk: ClaimPage): ClaimView {
  const { claim, context } = desk;
  const inContext = (at: number) => at - context.start;
  const placed = {
    ...claim,
    spans: claim.spans.map(([from, to]): SpanPair => [inContext(from), inContext(to)]),
  };
  const block = { start: 0, end: context.text.length };
  return {
    wording: letterPieces(desk),
    plainWording: claim.pieces.map((piece) => piece.text).join(''),
    context: cutStretches(context.text, block, [placed]).filter((stretch) => stretch.kind !== 'ref'),
    notes: noteFindings(desk),
    hedges: listHedges(desk),
    mark: fillMark(desk),
    blankCitation: BLANK_CITATION,
  };
}

function listHedges({ claim, context }: ClaimPage): string[] {
  const cues = claim.hedges.map(({ cue: [from, to] }) =>
    context.text.slice(from - context.start, to - context.start),
  );
  return [...new Set(cues)].filter((cue) => cue !== '');
}

/** A mark that stands is shown again, but for what belongs to that act alone: its citation, note and override. */
function fillMark(desk: ClaimPage): Typed<MarkField> {
  const claimant = desk.claim.attribution?.claimant;
  const named = claimant && claimant.kind !== 'missing' ? (claimant.name ?? '') : '';
  if (!desk.lastMark) return { ...BLANK_MARK, claimant: named };
  const mark = typeMark({ ...desk.lastMark, citation: null, note: '', override: '' });
  return { ...mark, claimant: mark.claimant || named };
}

function letterPieces(desk: ClaimPage): LetteredPiece[] {
  let count = 0;
  return desk.claim.pieces.map((piece) => {
    const explained = piece.isInsertion && piece.because !== null;
    const bare = piece.text.replace(/^\s*\[|\]\s*$/g, '');
    return {
      text: piece.text,
      isInsertion: piece.isInsertion,
      letter: explained ? letterAt(count++) : null,
      bare,
      from: explained ? sayBecause(piece.because) : '',
    };
  });
}

function letterAt(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}`;
}
