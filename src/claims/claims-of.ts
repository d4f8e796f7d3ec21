import type { AnalysedClaim, Attribution, ClaimKind, Hedge } from '../domain/analysis';
import { overlaps, type SpanPair } from '../domain/span';
import type { ParsedSentence } from '../language/parsed';
import { findAttributions } from './attribution';
import { type ClaimDraft, decompose } from './decompose';
import { findDatesInOrder } from './dates/find-dates';
import { factualityOf } from './factuality/event-factuality';
import { findFigures } from './figures/find-figures';
import { findHedges } from './hedges/find-hedges';
import { resolveReferences } from './resolve/resolve-references';
import { touching } from './touching';

/** A sentence that is read, with its place in the analysis. */
export interface ReadSentence {
  readonly parsed: ParsedSentence;
  readonly block: number;
  /** Its number among the analysis's sentences. */
  readonly index: number;
  /** A sentence that makes no claim is still read for speakers and events. */
  readonly isSkipped: boolean;
}

/** The claims of an article and who vouches for them; claims are numbered in reading order. */
export function claimsOf(
  text: string,
  sentences: readonly ReadSentence[],
  articleDate: string | null,
): { readonly claims: readonly AnalysedClaim[]; readonly attributions: readonly Attribution[] } {
  const parsed = sentences.map((sentence) => sentence.parsed);
  const attributions = findAttributions(parsed, {
    text,
    sentenceBlocks: sentences.map(({ block }) => block),
  }).map(({ attribution }) => attribution);
  const references = resolveReferences(parsed);
  const spans = parsed.map(({ start, end }): SpanPair => [start, end]);
  const dates = findDatesInOrder(text, spans, articleDate);
  const heard = touching(spans, attributions);

  const claims: AnalysedClaim[] = [];
  sentences.forEach(({ parsed: sentence, index, isSkipped }, i) => {
    if (isSkipped) return;
    const own = heard[i] ?? [];
    const figures = findFigures(text, spans[i]!, sentence.tokens);
    const hedges = findHedges(sentence);
    for (const draft of decompose(sentence, { attributions: own, references: references[i]! })) {
      const isIn = (span: SpanPair): boolean => isWithin(span, sentence, draft);
      const claimHedges = hedges.filter(({ cue }) => isIn(cue));
      claims.push({
        id: claims.length,
        sentence: index,
        spans: draft.spans,
        wording: draft.wording,
        fragments: draft.fragments,
        kind: kindOf(draft, claimHedges),
        attribution: draft.attribution,
        hedges: claimHedges,
        figures: figures.filter(({ span }) => isIn(span)),
        dates: (dates[i] ?? []).filter(({ span }) => isIn(span)),
        names: [],
        factuality: draft.predicate < sentence.tokens.length ? factualityOf(sentence, draft.predicate) : null,
        checkworthiness: 0.5,
        repeats: null,
        unresolved: draft.unresolved,
        restsOn: [],
        suggestion: {
          status: 'unverified',
          reasons: [
            { rule: 'no-source-yet', span: draft.spans[0]!, says: 'No source has been looked for yet.' },
          ],
        },
      });
    }
  });
  return { claims, attributions };
}

/** Whether a claim speaks for the words of a span. */
function isWithin(span: SpanPair, sentence: ParsedSentence, { tokens }: ClaimDraft): boolean {
  return tokens.some((index) => {
    const token = sentence.tokens[index];
    return token !== undefined && overlaps([token.start, token.end], span);
  });
}

function kindOf({ attribution }: ClaimDraft, hedges: readonly Hedge[]): ClaimKind {
  if (attribution !== null) return 'attributed';
  return hedges.length > 0 ? 'speculative' : 'factual';
}
