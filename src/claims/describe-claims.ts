import type { AnalysedClaim, DateMention, Figure, Hedge, NameMention } from '../domain/analysis';
import { contains, type SpanPair } from '../domain/span';
import type { ParsedSentence, Token } from '../language/parsed';
import { CUE_VERBS } from './attribution/lexicon/verbs';
import { rateClaims } from './checkworthiness/rate';
import { reasonsFor, reasonsForCheck } from './checkworthiness/reasons';
import type { NumberedAttribution } from './clauses/numbered-attribution';
import type { ClaimDraft } from './decompose';
import { isDoubtfulSaying } from './hedges/doubtful-saying';
import { factualityByTheWay, factualityOf } from './factuality/event-factuality';
import { kindOfClaim } from './kinds/kind-of-claim';
import type { ComparedClaim } from './sameness/compared-claim';
import { assertedCause } from './suggest/asserted-causes';
import { suggestStatus } from './suggest/suggest-status';
import { decidingWords, predicateWords } from './trees/telling-words';
import { treeOf } from './trees/tree';

/** A sentence with what was found in it. */
export interface MarkedSentence {
  readonly sentence: ParsedSentence;
  /** The same with the clauses that stand beside what was said hung beside it. */
  readonly told: ParsedSentence;
  /** Its number in the analysis. */
  readonly index: number;
  readonly block: number;
  readonly blockKind: ComparedClaim['blockKind'];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly hedges: readonly Hedge[];
}

/** A claim that has not been held against the others yet. */
export interface Described extends ComparedClaim {
  readonly claim: AnalysedClaim;
}

/** The claims of one sentence with all that their own words tell, and the attributions that touch it; the first gets the number `first`. */
export function describeClaims(
  marked: MarkedSentence,
  drafts: readonly ClaimDraft[],
  attributions: readonly NumberedAttribution[],
  first: number,
): Described[] {
  const ratings = rateClaims(marked, drafts);
  return drafts.map((draft, i) => {
    const rating = ratings[i] ?? 0;
    const most = MOST_WORTH.get(draft.cuts.at(-1) ?? '') ?? 1;
    return describe(marked, draft, attributions, first + i, Math.min(rating, most));
  });
}

/** The most that the claims of some rules are worth: what is only presupposed few need to tick; an age or a title is soon looked up. */
const MOST_WORTH: ReadonlyMap<string, number> = new Map([
  ['bracketed-year', 0.3],
  ['part-in-court', 0.3],
  ['possession', 0.3],
  ['description', 0.3],
  ['age', 0.5],
  ['residence', 0.5],
  ['title', 0.6],
]);

/** From here on a claim calls for a check as likely as not. */
const WORTHY = 0.5;

/** Whether a cue is one of believing or fearing: "suspect", "hopes". */
function isThought({ tokens }: ParsedSentence, cue: SpanPair | undefined): boolean {
  const word = cue && tokens.find(({ start, upos }) => start >= cue[0] && start < cue[1] && upos === 'VERB');
  const lemma = word?.lemma.toLowerCase() ?? '';
  return lemma === 'suspect' || /^(?:belief|feeling)$/u.test(CUE_VERBS.get(lemma)?.meaning ?? '');
}

function describe(
  marked: MarkedSentence,
  draft: ClaimDraft,
  attributions: readonly NumberedAttribution[],
  id: number,
  checkworthiness: number,
): Described {
  const { sentence, block, blockKind } = marked;
  const { spans, wording, fragments, tokens, predicate, unresolved } = draft;
  const attribution = attributions.find(({ index }) => index === draft.attribution)?.attribution ?? null;
  const isIn = (span: SpanPair): boolean => holds(sentence, tokens, span);
  const main = sentence.tokens[predicate];
  const weakens = (cue: SpanPair, scope: readonly SpanPair[]): boolean =>
    main !== undefined &&
    isDoubtfulSaying(sentence, attribution, cue) &&
    scope.some((span) => contains(span, [main.start, main.end]));
  const hedges = marked.hedges.filter(({ cue, scope }) => isIn(cue) || weakens(cue, scope));
  const figures = marked.figures.filter(({ span }) => isIn(span));
  const kind = kindOfClaim({
    sentence,
    tokens,
    predicate,
    isAttributed: attribution !== null,
    hedges,
    isSuppliedCopula: draft.fragments.some(({ because }) => because === 'copula'),
    isSuppliedFuture: draft.fragments.some(
      ({ because, text }) => because === 'finite form' && /^\[?will /u.test(text),
    ),
    hasFigure: figures.length > 0,
  });
  const tree = treeOf(sentence);
  const within = new Set(tokens);
  const claim: AnalysedClaim = {
    id,
    sentence: marked.index,
    spans,
    wording,
    fragments,
    kind: kind.kind,
    attribution: draft.attribution,
    hedges,
    figures,
    dates: marked.dates.filter(({ span }) => isIn(span)),
    names: marked.names.filter(({ span }) => isIn(span)),
    factuality: main ? worthOfClaim(marked.told, draft, main.upos) : null,
    checkworthiness,
    repeats: null,
    unresolved,
    restsOn: [],
    suggestion: suggestStatus({
      text: sentence.text,
      until: sentence.tokens.at(-1)?.end ?? 0,
      spans,
      predicate: main ? predicateWords(tree, predicate, within) : [0, 0],
      whole: (span) => decidingWords(tree, span, within),
      kind,
      attribution,
      wording,
      saying: attribution === null && main ? sayingAt(attributions, main) : null,
      cause: () => assertedCause({ sentence, tokens, predicate }),
      isThought: attribution !== null && isThought(sentence, attribution.cue[0]),
      isWorthy: checkworthiness >= WORTHY,
      worth: () => (checkworthiness >= WORTHY ? reasonsForCheck : reasonsFor)(marked, draft),
    }),
  };
  return {
    claim,
    attribution,
    blockKind,
    block,
    predicate: main ? [main.start, main.end] : [0, 0],
    isVerb: main?.upos === 'VERB',
    text: sentence.text,
  };
}

/** The cue of saying that a claim's main word is: "denied" of "the firm denied that it had paid". */
function sayingAt(
  attributions: readonly NumberedAttribution[],
  { start, end, lemma }: Token,
): SpanPair | null {
  const meaning = CUE_VERBS.get(lemma.toLowerCase())?.meaning ?? '';
  // "pretended to be ill": made believe, not said
  if (!/^(?:speech|denial|order|judgement)$/u.test(meaning) || /^(?:pretend|feign)$/u.test(lemma))
    return null;
  for (const {
    attribution: { cue, claimant },
  } of attributions) {
    const own = claimant.kind === 'missing' ? undefined : cue.find((span) => contains(span, [start, end]));
    if (own !== undefined) return own;
  }
  return null;
}

/** How sure a claim is; told by the way, as sure as its teller makes it, and certain where the writer is that. */
function worthOfClaim(told: ParsedSentence, draft: ClaimDraft, upos: string): number {
  if (!isToldByTheWay(upos, draft)) return factualityOf(told, draft.predicate);
  return draft.attribution === null ? CERTAIN : factualityByTheWay(told, draft.predicate);
}

const CERTAIN = 3;

/**
 * Whether a claim has a verb that a rule supplied, and none of its sentence's own: "[Ida Roos] [is] mayor". Not where its subject
 * tells how many ("none of [the four] [are] serious").
 */
const isToldByTheWay = (upos: string, { fragments, cuts }: ClaimDraft): boolean =>
  upos !== 'VERB' &&
  cuts.at(-1) !== 'partitive-aside' &&
  fragments.some(({ because }) => because === 'copula' || because === 'possession');

/** Whether one of the tokens (indexes in order) lies in a span. */
function holds({ tokens }: ParsedSentence, indexes: readonly number[], [start, end]: SpanPair): boolean {
  let low = 0;
  let high = indexes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[indexes[middle]!]!.end > start) high = middle;
    else low = middle + 1;
  }
  const first = indexes[low];
  return first !== undefined && tokens[first]!.start < end;
}
