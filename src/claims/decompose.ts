import type { Fragment } from '../domain/analysis';
import type { SpanPair } from '../domain/span';
import type { ParsedSentence } from '../language/parsed';
import type { NumberedAttribution } from './clauses/numbered-attribution';
import { hangBesideContent } from './clauses/beside-content';
import { cutSentence } from './clauses/cut-sentence';
import { tokensOf, type Piece } from './clauses/piece';
import { isKindOfFirm } from './claimants/firm-words';
import { needed } from './resolve/needed';
import { NO_REFERENCES, type References } from './resolve/referent';
import { mendTree } from './trees/mend-tree';
import { tokenAt, treeOf, type Tree } from './trees/tree';
import { fragmentsOf } from './wording/fragments';
import { wordingOf } from './wording/wording';

/** A claim as the clause rules leave it; hedges, figures, kind and the rest are filled in by others. */
export interface ClaimDraft {
  /** The stretches of the sentence that it speaks for, in order, without overlap. */
  readonly spans: readonly SpanPair[];
  readonly wording: string;
  readonly fragments: readonly Fragment[];
  /** `index` of the attribution whose content it is, or null. */
  readonly attribution: number | null;
  readonly unresolved: readonly { readonly span: SpanPair; readonly why: string }[];
  /** Token index, in the sentence, of the word that says something of the subject: the claim's main event. */
  readonly predicate: number;
  /** Token indexes of the words that it speaks for. */
  readonly tokens: readonly number[];
  /** Names of the clause rules that cut it out, first to last; none for a whole sentence. */
  readonly cuts: readonly string[];
}

export interface DecomposeContext {
  /** The attributions that touch the sentence, outer ones first, each with its index in the analysis. */
  readonly attributions: readonly NumberedAttribution[];
  /** What its pronouns and definite phrases stand for, from `resolveReferences`. */
  readonly references?: References;
}

/** The claims of one sentence. A sentence without words makes none. Never throws. */
export function decompose(parsed: ParsedSentence, context: DecomposeContext): readonly ClaimDraft[] {
  const sentence = context.attributions.reduce(hangBesideContent, mendTree(parsed));
  const tree = treeOf(sentence);
  const references = context.references ?? NO_REFERENCES;
  return cutSentence(sentence, {
    attributions: context.attributions,
    isIntroduced: (name) => references.isIntroduced(name),
    isTold: (noun) => references.isTold(noun),
    isDescribed: (token) =>
      references.referents.get(token)?.because === 'explained' && tellsKind(tokenAt(tree, token).lemma),
  }).map((piece) => draftOf(tree, piece, references, context.attributions));
}

/** "The carmaker [Orrin]" tells that Orrin makes cars; "the lender [Deutsche Bank]" nothing new. */
const tellsKind = (lemma: string): boolean => isKindOfFirm(lemma) && lemma !== 'lender';

function draftOf(
  tree: Tree,
  piece: Piece,
  references: References,
  attributions: readonly NumberedAttribution[],
): ClaimDraft {
  const tokens = [...tokensOf(piece)].sort((a, b) => a - b);
  const speaker = attributions.find(({ index }) => index === piece.attribution)?.attribution;
  const { referents, doubts } = needed(tree, tokens, references, speaker, piece.predicate);
  const fragments = fragmentsOf(tree, piece, referents);
  return {
    spans: spansOf(tree, piece),
    wording: wordingOf(fragments),
    fragments,
    attribution: piece.attribution,
    unresolved: doubts.map(({ span, why }) => ({ span, why })),
    predicate: piece.predicate,
    tokens,
    cuts: piece.cuts,
  };
}

/** The stretches that a piece's own words cover, and the words that an insertion stands for; not what is said again. */
function spansOf(tree: Tree, piece: Piece): SpanPair[] {
  const own = piece.items.flatMap((item) =>
    item.kind === 'word'
      ? [item.token]
      : item.kind === 'supplied' && item.standsFor !== undefined
        ? [item.standsFor]
        : [],
  );
  const words = own
    .sort((a, b) => a - b)
    .filter((token) => /[\p{L}\p{N}$€£%]/u.test(tokenAt(tree, token).form));
  const held = new Set(own);
  const spans: [number, number][] = [];
  let before = -2;
  for (const token of words) {
    const { start, end } = tokenAt(tree, token);
    const last = spans.at(-1);
    if (last && isJoined(held, before, token)) last[1] = end;
    else spans.push([start, end]);
    before = token;
  }
  return spans;
}

/** Whether nothing but punctuation that the piece holds lies between two words. */
function isJoined(held: ReadonlySet<number>, before: number, token: number): boolean {
  for (let between = before + 1; between < token; between += 1) if (!held.has(between)) return false;
  return true;
}
